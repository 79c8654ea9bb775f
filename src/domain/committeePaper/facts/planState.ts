// In which state the plan was on the day of a paper, and which kind of paper that asks for.
import { dayIn } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { PlanState } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { PaperKind } from "../parts/parts.ts";
import { byRecorded } from "../../values/order.ts";

/** The plan's state on a day, as known that day. */
export function planStateOn(
  { plan, decisions }: Pick<PlanRecord, "plan" | "decisions">,
  asAt: CalendarDate,
): PlanState {
  const moves = decisions
    .flatMap((one) =>
      one.ruling.kind === "planMoved" ? [{ ...one, ruling: one.ruling }] : [],
    )
    .toSorted(byRecorded);
  const known = moves.findLast(
    (one) =>
      one.effective <= asAt && dayIn(one.recorded, plan.timeZone) <= asAt,
  );
  return known?.ruling.to ?? moves[0]?.ruling.from ?? plan.state;
}

/** The day the plan went live, or else its first action joined it; null for a plan without either. */
export function planBegan({
  plan,
  actions,
}: Pick<PlanRecord, "plan" | "actions">): CalendarDate | null {
  if (plan.wentLive) return plan.wentLive;
  return actions.map((one) => one.added).toSorted()[0] ?? null;
}

const usual: Readonly<Record<PlanState, PaperKind>> = {
  draft: "approve",
  approved: "approve",
  live: "progress",
  closing: "close",
  closed: "close",
};

/** The kind of paper the plan's state asks for, where the author has chosen none. */
export function usualKind(
  record: Pick<PlanRecord, "plan" | "decisions">,
  asAt: CalendarDate,
): PaperKind {
  return usual[planStateOn(record, asAt)];
}
