// The last days of months, counted back from a day.
import {
  addDays,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";

/** The last days of so many months before the one a day is in, oldest first. */
export function monthEndsBefore(
  day: CalendarDate,
  months: number,
): CalendarDate[] {
  const ends: CalendarDate[] = [];
  let end = lastDayOfMonth(yearOf(day), monthOf(day));
  for (let at = 0; at < months; at += 1) {
    end = addDays(end, -Number(end.slice(8)));
    ends.unshift(end);
  }
  return ends;
}
