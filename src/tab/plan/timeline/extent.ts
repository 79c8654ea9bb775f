// The first and the last day a plan's dates speak of, and today. Pure.
import { alwaysThere } from "../../../domain/plan/action.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import type { Milestone } from "../../../domain/plan/milestone.ts";
import type { PlanRow } from "../../reading/rows.ts";
import type { Extent } from "./timeScale.ts";

/** One pass, so that ten thousand actions cost no more than a look at each. */
export function extentOf(
  rows: readonly PlanRow[],
  milestones: readonly Milestone[],
  today: CalendarDate,
): Extent {
  let first = today;
  let last = today;
  const take = (day: CalendarDate | null | undefined) => {
    if (!day || day <= alwaysThere) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const { action } of rows) {
    const { current } = action;
    take(action.added);
    take(action.due?.end);
    take(current.inForce);
    take(current.forecast);
    take(current.awaiting?.to);
    take(current.actual);
  }
  for (const { due, reached } of milestones) {
    take(due?.end);
    take(reached);
  }
  return { first, last };
}
