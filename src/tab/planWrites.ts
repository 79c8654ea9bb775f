// Writing what a rule's yes means for a plan: history first, then what is derived, and somebody else's save in between settled field by field.
import type { Action } from "../domain/action.ts";
import { currentOf } from "../domain/history/current.ts";
import type { PlanChange, PlanContext } from "../domain/planLife/planRules.ts";
import type { Kinds } from "../sharepoint/laterStore.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { rebased } from "./overtaken.ts";

/** What a piece of saving works with: the lists, and a rule's context on the plan as it was last read. */
export interface Desk {
  readonly store: PlanStore;
  readonly context: PlanContext;
}

/** Whether two values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** Saves a row made or changed by a rule. Null when it is saved, else what stands in the way, in words. */
export async function saveRow<Kind extends keyof Kinds>(
  { store }: Pick<Desk, "store">,
  kind: Kind,
  before: Kinds[Kind] | null,
  after: Kinds[Kind],
): Promise<string | null> {
  if (before === null) {
    const stored = await store.add(kind, after);
    // Added before, by an attempt whose answer was lost or by somebody else: what was written since is not put over it unseen.
    return stored === after || isSame(stored, after)
      ? null
      : "This was added a moment before, with other words: by an earlier attempt of yours, or by somebody else. What is stored is shown now; what you wrote is still in the form. Close it and edit what is there.";
  }
  const outcome = await store.save(kind, before, after);
  if (outcome.kind === "saved") return null;
  return outcome.theirs
    ? "Somebody else changed this while you were at it, so nothing was put over theirs. What they saved is shown now; what you wrote is still in the form. Look, and save again."
    : "Somebody took this out of the lists while you were at it. What you wrote is still in the form; copy it before you close.";
}

/** The action's own row over what is stored, also when somebody else's save came in between. */
async function putOver(
  store: PlanStore,
  before: Action,
  mine: Action,
  timeZone: string,
): Promise<string | null> {
  const first = await store.save("actions", before, mine);
  if (first.kind === "saved") return null;
  if (!first.theirs)
    return `${mine.ref} is no longer in the Actions list. What was decided about it is in the history.`;
  const { action, clash } = rebased(before, mine, first.theirs);
  if (clash) return clash;
  const { log } = await store.actionLog(mine.planId, mine.id);
  const current = currentOf(action, log, timeZone);
  return saveRow({ store }, "actions", first.theirs, { ...action, current });
}

/** Saves a change to a plan: new actions, then the history of all, then what is derived. Null when all of it is saved. */
export async function savePlanChange(
  { store, context }: Desk,
  { added, changed }: PlanChange,
): Promise<string | null> {
  const all = [...added, ...changed];
  const { record } = context;
  const parts = all.map((one) => one.change);
  await store.addAll(
    "actions",
    added.map((one) => one.action),
  );
  await store.addHistory({
    actions: all.map((one) => one.action),
    updates: parts.flatMap((one) => one.updates),
    revisions: parts.flatMap((one) => one.revisions),
    decisions: parts.flatMap((one) => one.decisions),
  });
  const stored = new Map(record.actions.map((one) => [one.id, one]));
  const problems = await Promise.all(
    changed.map(async ({ action }) => {
      const before = stored.get(action.id);
      return before
        ? putOver(store, before, action, record.plan.timeZone)
        : null;
    }),
  );
  return problems.find((words) => words !== null) ?? null;
}
