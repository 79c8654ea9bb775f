// Which closed meetings a plan's channel is to be told of, and whether it was: lately closed ones, each by a key of its own, so that a repeat is the same card.
import { addDays } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Meeting } from "../plan/meeting.ts";
import { stableGuid } from "../values/stableGuid.ts";
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";
import type { ReminderSettings } from "./reminderSettings.ts";

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

/** The id of the line of the reminders' log that says what became of a meeting's card: whoever looks for it makes it alike. */
export function meetingLineId({
  id,
  date,
}: Pick<Meeting, "id" | "date">): string {
  return stableGuid(`channel told/${id}/${date}`);
}

/** What the log of reminders says of the card. */
interface CardLine {
  readonly day: CalendarDate;
  readonly result: string;
  readonly why: string | null;
}

/**
 * Whether the channel was told of a meeting whose note is filed, when, or why not yet. `line`: what the log says of its card, null where it says
 * nothing.
 */
export function channelTold(
  meeting: Pick<Meeting, "date">,
  line: CardLine | null,
  { on, channel }: Pick<ReminderSettings, "on" | "channel">,
  today: CalendarDate,
): Worded {
  if (line?.result === "sent") return say("channel.told", { on: line.day });
  if (line)
    return line.why === null
      ? say("channel.notTold", { on: line.day })
      : say("channel.notToldWhy", { on: line.day, why: line.why });
  if (!on) return say("channel.off");
  if (channel === null) return say("channel.none");
  return meeting.date < addDays(today, -withinDays)
    ? say("channel.tooOld", { days: withinDays })
    : say("channel.notYet");
}
