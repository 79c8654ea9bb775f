// When a card may go: on working days between the plan's hours, in the council's own time. Never at night, when clocks change.
import { dayIn } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { Calendar } from "./reminderConcern.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import { isWorkingDay } from "../dates/workingDays.ts";

type SendWindow = "open" | "notYet" | "over" | "notAWorkingDay";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Local time of day "08:30" of a moment in a zone. */
export function timeIn(instant: Instant, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    clocks.set(timeZone, clock);
  }
  return clock.format(Date.parse(instant));
}

/** Where a moment stands to the hours of a day's cards; a moment on another local day is over (or not yet come). */
export function sendWindow(
  now: Instant,
  day: CalendarDate,
  timeZone: string,
  settings: Pick<ReminderSettings, "sendFrom" | "sendUntil">,
  calendar: Calendar,
): SendWindow {
  const today = dayIn(now, timeZone);
  if (today !== day) return today > day ? "over" : "notYet";
  if (!isWorkingDay(day, calendar)) return "notAWorkingDay";
  const time = timeIn(now, timeZone);
  if (time < settings.sendFrom) return "notYet";
  return time < settings.sendUntil ? "open" : "over";
}
