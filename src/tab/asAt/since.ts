// The day a reader was most likely told about last.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { monthEndsBefore } from "../../domain/dates/monthEnds.ts";

/** The end of the month before. */
export function usualSince(asAt: CalendarDate): CalendarDate {
  return monthEndsBefore(asAt, 1)[0] ?? asAt;
}
