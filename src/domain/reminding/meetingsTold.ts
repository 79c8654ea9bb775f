// Which closed meetings a plan's channel is to be told of: lately closed ones, each by a key of its own, so that a repeat is the same card.
import { addDays } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Meeting } from "../plan/meeting.ts";

/** Notes of older meetings are history: no channel wants them all on the day the service is switched on. */
const withinDays = 14;

/** Meetings that closed and were held in the fortnight up to today. */
export function closedLately(
  meetings: readonly Meeting[],
  today: CalendarDate,
): readonly Meeting[] {
  const since = addDays(today, -withinDays);
  return meetings.filter(
    ({ state, date }) => state === "closed" && date >= since && date <= today,
  );
}

/** The key of the one card about a meeting, whichever channel it goes to. Ends with a day, as every key of the ledger. */
export function meetingKey(
  tenant: string,
  { id, date }: Pick<Meeting, "id" | "date">,
): string {
  return ["v1", tenant, "meeting", id, date].join("|");
}
