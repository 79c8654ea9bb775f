// The date in force of a milestone: the last endorsed one, else the one first written.
import type { ActionLog } from "../history/actionLog.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Milestone } from "../plan/milestone.ts";
import { byEffect } from "../values/order.ts";
import { revisionState } from "./revisionState.ts";

/** Null where no date was ever written, or a body agreed to "not yet agreed". */
export function milestoneInForce(
  milestone: Milestone,
  log: ActionLog,
): CalendarDate | null {
  const endorsed = log.revisions
    .filter((one) => one.milestoneId === milestone.id)
    .flatMap((one) => {
      const { decision } = revisionState(one, log);
      if (decision?.ruling.kind !== "endorsed") return [];
      const { effective, recorded, ruling } = decision;
      return [{ effective, recorded, date: ruling.date }];
    });
  const last = endorsed.toSorted(byEffect).at(-1);
  return last ? last.date : (milestone.due?.end ?? null);
}
