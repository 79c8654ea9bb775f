// Counting in months from a day.
import { dateOf, lastDayOfMonth, type CalendarDate } from "./calendarDate.ts";

/** The same day some months on, or that month's last day where it has none (31 January and a month: 28 February). Months may be negative. */
export function monthsOn(date: CalendarDate, months: number): CalendarDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const same = dateOf(
    year + Math.floor(month / 12),
    (((month % 12) + 12) % 12) + 1,
    Number(date.slice(8, 10)),
  );
  return same ?? lastDayOfMonth(year, month + 1);
}
