// Did it help? The completed actions of a day in three: their measure moved, did not move, or was not read since. The three always sum.
import type { Action } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Decision } from "../plan/decision.ts";
import type { Cut } from "../history/knownEvents.ts";
import type { ActionId } from "../values/id.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import { measuresAt } from "./measuresAt.ts";
import type { MeasureAt } from "./measuresAt.ts";

export const helpedStates = ["moved", "notMoved", "notMeasured"] as const;
export type HelpedState = (typeof helpedStates)[number];

export interface Helped {
  /** Every measure of the day, also of what is not completed and of themes. */
  readonly measures: readonly MeasureAt[];
  /** Each completed action in natural order, with its measures. */
  readonly completed: readonly {
    readonly ref: Ref;
    readonly id: ActionId;
    readonly state: HelpedState;
    readonly measures: readonly MeasureAt[];
  }[];
}

/**
 * Only a reading of the day it was done, or later, tells whether it helped. Of several measures each must have moved the right way; what moves the
 * wrong way has not moved. Source: product.md 4c.
 */
function stateOf(
  done: CalendarDate | null,
  measures: readonly MeasureAt[],
): HelpedState {
  const since = measures.filter(
    ({ latest }) => latest !== null && (done === null || latest.on >= done),
  );
  if (since.length === 0) return "notMeasured";
  return since.every(({ movement }) => movement === "better")
    ? "moved"
    : "notMoved";
}

/** What has become of the measures of completed actions. `actions` are those of the cut, as they stood then. */
export function didItHelp(
  actions: readonly Pick<Action, "id" | "ref" | "current">[],
  decisions: readonly Decision[],
  cut: Cut,
  timeZone: string,
): Helped {
  const measures = measuresAt(decisions, cut, timeZone);
  const ofAction = Map.groupBy(measures, ({ actionId }) => actionId);
  return {
    measures,
    completed: actions
      .filter(({ current }) => current.status === "completed")
      .map(({ id, ref, current }) => {
        const own = ofAction.get(id) ?? [];
        const state = stateOf(current.actual, own);
        return { id, ref, state, measures: own };
      })
      .toSorted((a, b) => compareRefs(a.ref, b.ref)),
  };
}

/** The refs of a state, in natural order. */
export function refsOf({ completed }: Helped, state: HelpedState): Ref[] {
  return completed.filter((one) => one.state === state).map(({ ref }) => ref);
}
