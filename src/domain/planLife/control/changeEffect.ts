// What a change to the plan does to its numbers, said before anything is saved.
import type { CalendarDate } from "../../values/calendarDate.ts";
import { historyOf } from "../../history/planHistory.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { PlanChange } from "../../rules/planRules.ts";
import { position } from "../../history/position.ts";
import { counted, listInWords } from "../../values/wording.ts";

/** The record as it reads once the change is saved. */
export function recordAfter(
  record: PlanRecord,
  { added, changed }: PlanChange,
): PlanRecord {
  const all = [...added, ...changed].map((one) => one.change);
  const replaced = new Map(changed.map((one) => [one.action.id, one.action]));
  return {
    ...record,
    actions: [
      ...record.actions.map((one) => replaced.get(one.id) ?? one),
      ...added.map((one) => one.action),
    ],
    updates: [...record.updates, ...all.flatMap((one) => one.updates)],
    revisions: [...record.revisions, ...all.flatMap((one) => one.revisions)],
    decisions: [...record.decisions, ...all.flatMap((one) => one.decisions)],
  };
}

/** "Total 61 becomes 60: 41 in progress becomes 40." in the council's own words; says so where no number moves. Both come from `position`. */
export function effectOnCounts(
  record: PlanRecord,
  change: PlanChange,
  today: CalendarDate,
): string {
  const countsOf = (of: PlanRecord) =>
    position(historyOf(of), { asAt: today, ragScheme: of.plan.ragScheme });
  const [before, after] = [
    countsOf(record),
    countsOf(recordAfter(record, change)),
  ];
  const { statusWords } = record.plan;
  const moved = (
    ["completed", "inProgress", "slippage", "notStarted", "suspended"] as const
  ).flatMap((status) => {
    const [from, to] = [before.counts[status], after.counts[status]];
    return from === to
      ? []
      : `${statusWords[status].toLowerCase()} ${from} becomes ${to}`;
  });
  const late =
    before.overdue.length === after.overdue.length
      ? []
      : `past their date ${before.overdue.length} becomes ${after.overdue.length}`;
  const parts = [...moved, ...(typeof late === "string" ? [late] : [])];
  const [from, to] = [before.counts.total, after.counts.total];
  if (from !== to)
    return `The total of ${counted(from, "action")} becomes ${to}${parts.length > 0 ? `: ${listInWords(parts)}` : ""}.`;
  return parts.length > 0
    ? `The total stays ${counted(from, "action")}: ${listInWords(parts)}.`
    : `No number moves: the total stays ${counted(from, "action")}.`;
}
