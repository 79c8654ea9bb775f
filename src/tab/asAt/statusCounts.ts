// What the drawer “Position” says beside the head's figures: how many actions have which status, and what is due next. Pure.
import { isLive } from "../../domain/plan/status.ts";
import type { Status } from "../../domain/plan/status.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { compareText } from "../../domain/values/order.ts";
import type { PlanRow } from "../reading/rows.ts";

const told: readonly Status[] = [
  "completed",
  "inProgress",
  "slippage",
  "notStarted",
  "suspended",
];

/** Live actions by status, in the order statuses are told; none that is empty. */
export function statusCounts(
  rows: readonly PlanRow[],
): readonly { readonly status: Status; readonly count: number }[] {
  return told
    .map((status) => ({
      status,
      count: rows.filter(({ action }) => action.current.status === status)
        .length,
    }))
    .filter(({ count }) => count > 0);
}

/** The next three that are due, today's among them. */
export function dueNext(
  rows: readonly PlanRow[],
  today: CalendarDate,
): readonly PlanRow[] {
  const date = ({ action }: PlanRow) => action.current.inForce ?? "";
  return rows
    .filter(
      (row) =>
        isLive(row.action.current.status) &&
        row.action.current.status !== "completed" &&
        date(row) >= today,
    )
    .toSorted((a, b) => compareText(date(a), date(b)))
    .slice(0, 3);
}
