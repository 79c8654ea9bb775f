// The record as it was known on a day: what had taken effect and been recorded by then, with each action's state as it followed from that.
import type { CalendarDate, Instant } from "../calendarDate.ts";
import { dayIn } from "../calendarDate.ts";
import { currentOf } from "./current.ts";
import type { MeetingId } from "../id.ts";
import { logsOf } from "./planHistory.ts";
import type { PlanRecord } from "../planRecord.ts";

interface Entry {
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

/** The log of a plan as known at the end of a day, and every action's state worked out from it; actions added later are left out. Source: product.md 4.2 and 4.3. */
export function knownRecord(
  record: PlanRecord,
  asAt: CalendarDate,
): PlanRecord {
  const zone = record.plan.timeZone;
  const known = <T extends Entry>(entries: readonly T[]) =>
    entries.filter(
      (one) => one.effective <= asAt && dayIn(one.recorded, zone) <= asAt,
    );
  const then = {
    ...record,
    updates: known(record.updates),
    revisions: known(record.revisions),
    decisions: known(record.decisions),
  };
  const logOf = logsOf(then);
  return {
    ...then,
    actions: record.actions
      .filter((one) => one.added <= asAt && dayIn(one.addedAt, zone) <= asAt)
      .map((action) => ({
        ...action,
        current: currentOf(action, logOf(action), zone),
      })),
  };
}

/** The record without what one meeting decided: what lay before that meeting, whatever it has decided since. */
export function beforeMeeting(
  record: PlanRecord,
  meeting: MeetingId | null,
): PlanRecord {
  if (meeting === null) return record;
  return {
    ...record,
    decisions: record.decisions.filter((one) => one.meetingId !== meeting),
  };
}
