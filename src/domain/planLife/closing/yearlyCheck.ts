// The first yearly check of an action that became everyday work: a milestone with a day, so that it is not forgotten with the plan.
import type { Action } from "../../plan/action.ts";
import { inWords } from "../../values/calendarDate.ts";
import type { Destination } from "./destination.ts";
import { asId } from "../../values/id.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { PlanContext } from "../../rules/planRules.ts";

/** Source: domain.md B11 ("business as usual with a yearly check") and F18. */
export function yearlyCheck(
  action: Action,
  { service, firstCheck }: Destination & { readonly kind: "businessAsUsual" },
  { record, newId, now }: PlanContext,
): Milestone {
  const own = record.milestones.filter((one) => one.actionId === action.id);
  return {
    id: asId<"Milestone">(newId()),
    planId: action.planId,
    actionId: action.id,
    title: `Yearly check: ${service.trim()} keeps this going as everyday work`,
    due: {
      text: inWords(firstCheck),
      start: firstCheck,
      end: firstCheck,
      kind: "date",
      openEnded: false,
    },
    owner: action.accountable,
    order: Math.max(0, ...own.map((one) => one.order)) + 1,
    reached: null,
    addedAt: now,
    reachedAt: null,
  };
}
