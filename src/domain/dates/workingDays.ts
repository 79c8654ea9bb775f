// Working days: Monday to Friday without the nation's bank holidays and the council's own closed days.
import { bankHolidays } from "./bankHolidays.ts";
import type { Nation } from "../values/nation.ts";
import {
  addDays,
  daysBetween,
  weekday,
  yearOf,
  type CalendarDate,
} from "../values/calendarDate.ts";

export interface WorkingCalendar {
  readonly isHoliday: (date: CalendarDate) => boolean;
  /** The Mondays to Fridays of a year nobody works on, in order. */
  readonly daysOff: (year: number) => readonly CalendarDate[];
}

/** The calendar of a nation with a council's own closed days (between Christmas and New Year, say). */
export function calendarFor(
  nation: Nation,
  localDays: readonly CalendarDate[] = [],
): WorkingCalendar {
  const local = Map.groupBy(localDays, yearOf);
  const byYear = new Map<number, ReadonlySet<CalendarDate>>();
  const offByYear = new Map<number, readonly CalendarDate[]>();
  const holidaysIn = (year: number) => {
    const known =
      byYear.get(year) ??
      new Set([...bankHolidays(year, nation), ...(local.get(year) ?? [])]);
    byYear.set(year, known);
    return known;
  };
  return {
    isHoliday: (date) => holidaysIn(yearOf(date)).has(date),
    daysOff: (year) => {
      const known =
        offByYear.get(year) ??
        [...holidaysIn(year)].filter((date) => weekday(date) < 6).sort();
      offByYear.set(year, known);
      return known;
    },
  };
}

export function isWorkingDay(
  date: CalendarDate,
  calendar: WorkingCalendar,
): boolean {
  return weekday(date) < 6 && !calendar.isHoliday(date);
}

/** The day itself where it is a working one, else the last before it. */
export function lastWorkingDay(
  date: CalendarDate,
  calendar: WorkingCalendar,
): CalendarDate {
  return isWorkingDay(date, calendar)
    ? date
    : addWorkingDays(date, -1, calendar);
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

/** Mondays to Fridays after `from` up to and including `to`. */
function weekdaysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = daysBetween(from, to);
  const first = weekday(from);
  let count = Math.floor(days / 7) * 5;
  for (let n = 1; n <= days % 7; n += 1)
    if ((first + n - 1) % 7 < 5) count += 1;
  return count;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier. Inverse of `addWorkingDays` between working days.
 * Counted and not walked: what is eight years late is asked for ten thousand times a day.
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkingCalendar,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  let count = weekdaysBetween(from, to);
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    for (const off of calendar.daysOff(year))
      if (off > from && off <= to) count -= 1;
  return count;
}
