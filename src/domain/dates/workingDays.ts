// Working days: Monday to Friday without the nation's bank holidays and the council's own closed days.
import { bankHolidays, type Nation } from "./bankHolidays.ts";
import {
  addDays,
  weekday,
  yearOf,
  type CalendarDate,
} from "../calendarDate.ts";

export interface WorkingCalendar {
  readonly isHoliday: (date: CalendarDate) => boolean;
}

/** The calendar of a nation with a council's own closed days (between Christmas and New Year, say). */
export function calendarFor(
  nation: Nation,
  localDays: readonly CalendarDate[] = [],
): WorkingCalendar {
  const local = new Set(localDays);
  const byYear = new Map<number, ReadonlySet<CalendarDate>>();
  return {
    isHoliday: (date) => {
      const year = yearOf(date);
      const known = byYear.get(year) ?? new Set(bankHolidays(year, nation));
      byYear.set(year, known);
      return known.has(date) || local.has(date);
    },
  };
}

export function isWorkingDay(
  date: CalendarDate,
  calendar: WorkingCalendar,
): boolean {
  return weekday(date) < 6 && !calendar.isHoliday(date);
}

/** The nth working day after a day (before it when negative); the day itself for 0, working or not. */
export function addWorkingDays(
  date: CalendarDate,
  days: number,
  calendar: WorkingCalendar,
): CalendarDate {
  const step = days < 0 ? -1 : 1;
  let [at, left] = [date, Math.abs(days)];
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. Inverse of `addWorkingDays` between working days. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkingCalendar,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1))
    if (isWorkingDay(at, calendar)) count += 1;
  return count;
}
