// One form for every change to a plan as a whole, and for what belongs to an action beside its log: kept, saved under one identity, framed the same.
import type { Action } from "../../domain/plan/action.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useActionSaving } from "./actionSaving.ts";
import type { ActionParts } from "./actionSaving.ts";
import type { Attempts } from "./attempts.ts";
import { entryOf } from "./entry.ts";
import type { Entry, FormOf } from "./entry.ts";
import { useKeptForm } from "./keptForm.ts";
import { usePlanSaving } from "./planChanges.ts";
import type { PlanSaving } from "./planChanges.ts";

/** A form that changes the plan. */
export function usePlanEntry<T extends object>(
  overview: PlanOverview,
  { key, shape, empty, onClose }: FormOf<T>,
): Entry<T> & { readonly saving: PlanSaving } {
  const kept = useKeptForm(key, shape, empty);
  const saving = usePlanSaving(overview, kept);
  return { ...entryOf(kept, saving, onClose), saving };
}

/** A form that adds or changes what belongs to one action: its milestones, its evidence. */
export function useActionEntry<T extends object>(
  overview: PlanOverview,
  action: Action,
  { key, shape, empty, onClose }: FormOf<T>,
): Entry<T> & { readonly saving: Attempts<ActionParts> } {
  const kept = useKeptForm(key, shape, empty);
  const saving = useActionSaving(overview, action, kept);
  return { ...entryOf(kept, saving, onClose), saving };
}
