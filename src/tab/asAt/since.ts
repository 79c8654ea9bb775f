// The day a reader was most likely told about last.
import {
  addDays,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";

/** The end of the month before. */
export function usualSince(asAt: CalendarDate): CalendarDate {
  const end = lastDayOfMonth(yearOf(asAt), monthOf(asAt));
  return addDays(end, -Number(end.slice(8)));
}

/** The last days of the eleven months before this one, oldest first. */
export function monthEndsBefore(today: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  let end = lastDayOfMonth(yearOf(today), monthOf(today));
  for (let i = 0; i < 11; i += 1) {
    end = addDays(end, -Number(end.slice(8)));
    ends.unshift(end);
  }
  return ends;
}
