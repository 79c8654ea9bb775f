// "Remind me tomorrow": per person and action, to the next working day, twice at most, and never past the day it is escalated.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId } from "../values/id.ts";
import type { Calendar } from "./reminderConcern.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import { addWorkingDays } from "../dates/workingDays.ts";

export interface Snooze {
  /** The person's address (`addressOf`). */
  readonly person: string;
  readonly actionId: ActionId;
  /** The day reminders begin again. */
  readonly until: CalendarDate;
  /** How often this person has put this action off for this date in force. */
  readonly times: number;
  readonly inForce: CalendarDate | null;
}

/** What the rules ask of a snooze: whom they leave in peace about what and until when, and for which date it holds. */
export interface PutOff extends Pick<Snooze, "person" | "until" | "inForce"> {
  /** Null for all they answer for (`ownWishes.ts`). */
  readonly actionId: ActionId | null;
}

/** A snooze until the next working day. Refuses: `tooOften`, `escalates`. Source: reminders.md 3.5. */
export function snoozed(
  before: Snooze | null,
  asked: Omit<Snooze, "until" | "times">,
  settings: ReminderSettings,
  calendar: Calendar,
  today: CalendarDate,
): Answer<Snooze, "tooOften" | "escalates"> {
  const counts = before !== null && before.inForce === asked.inForce;
  if (counts && before.until > today) return yes(before);
  const times = counts ? before.times + 1 : 1;
  const until = addWorkingDays(today, 1, calendar);
  if (times > settings.mostSnoozes)
    return no("tooOften", say("snooze.tooOften", { n: settings.mostSnoozes }));
  const escalated =
    settings.escalateToLeadDays !== null && asked.inForce !== null
      ? addWorkingDays(asked.inForce, settings.escalateToLeadDays, calendar)
      : null;
  if (escalated !== null && until >= escalated)
    return no("escalates", say("snooze.escalates", { escalated }));
  return yes({ ...asked, until, times });
}
