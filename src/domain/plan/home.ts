// The home of an action that stands in several plans: the plan whose action it is, and what the other plan says of it itself.
import type { Action } from "./action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId, PlanId } from "../values/id.ts";
import type { Decision, Ruling } from "./decision.ts";
import type { Plan } from "./plan.ts";
import type { Ref } from "../values/ref.ts";

/** Whose action it is: the plan, its title, and the reference there, as they were when it was brought in. */
export interface Home {
  readonly planId: PlanId;
  readonly plan: string;
  readonly ref: Ref;
  readonly actionId: ActionId;
}

/** Where an action is at home; null for one that is its plan's own, also where it was carried forward from another. */
export function homeOf({
  home,
  carriedFrom,
}: Pick<Action, "home" | "carriedFrom">): Home | null {
  return home && carriedFrom ? { ...carriedFrom, actionId: home } : null;
}

/**
 * Whether a plan may be home to an action that joined another on a day. A draft may not: its dates are moved by whoever drafts it, and no body
 * decides them. A plan that went live later was a draft then. Source: decision 0023.
 */
export const mayBeHome = (
  { wentLive }: Pick<Plan, "wentLive">,
  joined: CalendarDate,
): boolean => wentLive !== null && wentLive <= joined;

/** What each plan an action stands in says of it itself; everything else is said by its home. Source: decision 0023. */
export const ownFields: ReadonlySet<string> = new Set([
  "id",
  "planId",
  "themeId",
  "ref",
  "refAsWritten",
  "added",
  "addedAt",
  "carriedFrom",
  "home",
  "answers",
  "own",
  "placeholder",
]);

/** The rulings by which an action leaves a plan. */
const leaving: ReadonlySet<Ruling["kind"]> = new Set([
  "actionWithdrawn",
  "riskAccepted",
  "merged",
  "transferred",
]);

/** Whether by a decision an action left its home, which is another plan: in this plan, `planId`, it stays. */
export const leftHome = (
  decision: Pick<Decision, "ruling" | "planId">,
  planId: PlanId,
): boolean => decision.planId !== planId && leaving.has(decision.ruling.kind);

/** The rulings of another plan than the home: that it joined, stands under another theme there, was noted at a meeting, and left; and a note taken back. */
export const ownRulings: ReadonlySet<Ruling["kind"]> = new Set([
  "added",
  "themeChanged",
  "noted",
  "takenBack",
  "actionWithdrawn",
  "merged",
  "transferred",
]);
