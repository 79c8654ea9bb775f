// The days of a month, a quarter, a season or a financial year: what the points of a date phrase are made of.
import {
  addDays,
  dateOf,
  lastDayOfMonth,
  type CalendarDate,
} from "../values/calendarDate.ts";
import { easterSunday } from "./easter.ts";
import type { Year } from "./phraseYear.ts";
import type { Calendar, Span, TimelineKind } from "./timelineKind.ts";

/** A point in a phrase, before its year is known. */
export interface Point {
  readonly kind: TimelineKind;
  /** The year in the phrase; null where it gives none and `at` may be asked for any. */
  readonly year: Year | null;
  /** The days in that year; null where there is no such day (29 February 2019). */
  readonly at: (year: Year) => Span | null;
}

/** Whole months from a month of a year; months past 12 run into the years after. */
export function wholeMonths(
  year: number,
  month: number,
  count: number,
): Span | null {
  const first = dateOf(
    year + Math.floor((month - 1) / 12),
    ((month - 1) % 12) + 1,
    1,
  );
  if (!first || year > 2150) return null;
  return { start: first, end: lastDayOfMonth(year, month + count - 1) };
}

function oneDay(date: CalendarDate | null): Span | null {
  return date && { start: date, end: date };
}

/** The calendar year of a month: in 2018/19, April is of 2018 and March of 2019. */
function yearOfMonth(of: Year, month: number, yearStart: number): number {
  return of.financial && month < yearStart ? of.from + 1 : of.from;
}

export function dayPoint(
  dayOfMonth: number,
  month: number,
  year: Year | null,
  { yearStart }: Calendar,
): Point {
  return {
    kind: "date",
    year,
    at: (of) =>
      oneDay(dateOf(yearOfMonth(of, month, yearStart), month, dayOfMonth)),
  };
}

export function monthPoint(
  month: number,
  year: Year | null,
  { yearStart }: Calendar,
): Point {
  return {
    kind: "month",
    year,
    at: (of) => wholeMonths(yearOfMonth(of, month, yearStart), month, 1),
  };
}

/** First month and length of each season; terms are the school year's. */
const seasonMonths = new Map([
  ["spring", [3, 3]],
  ["summer", [6, 3]],
  ["autumn", [9, 3]],
  ["winter", [12, 3]],
  ["newyear", [1, 1]],
  ["spring term", [1, 4]],
  ["summer term", [4, 4]],
  ["autumn term", [9, 4]],
]);

function seasonDays(name: string, of: Year, yearStart: number): Span | null {
  if (name === "easter") {
    const sunday = easterSunday(of.financial ? of.from + 1 : of.from);
    return { start: addDays(sunday, -2), end: addDays(sunday, 1) };
  }
  if (name === "christmas") {
    const eve = dateOf(of.from, 12, 24);
    return eve && { start: eve, end: addDays(eve, 1) };
  }
  const [month = 1, count = 3] = seasonMonths.get(name) ?? [];
  const turn = name.endsWith("term") ? 9 : yearStart;
  return wholeMonths(yearOfMonth(of, month, turn), month, count);
}

/** Meteorological seasons (spring from 1 March), school terms, Easter (Good Friday to Monday), Christmas (24 and 25 December), the new year (January). */
export function seasonPoint(
  name: string,
  year: Year | null,
  { yearStart }: Calendar,
): Point {
  return {
    kind: "season",
    year,
    at: (of) => seasonDays(name, of, yearStart),
  };
}

/**
 * A quarter (length 3) or a half (length 6): of the financial year where the phrase names one ("Q1 2018/19") or none
 * ("quarter 2": councils count financial quarters), of the calendar year where it names one ("Q3 2018").
 */
export function partOfYearPoint(
  part: number,
  length: 3 | 6,
  year: Year | null,
  { yearStart }: Calendar,
): Point {
  const months = (part - 1) * length;
  return {
    kind: length === 3 ? "quarter" : "halfYear",
    year,
    at: (of) =>
      wholeMonths(
        of.from,
        (of.financial || year === null ? yearStart : 1) + months,
        length,
      ),
  };
}

/** Financial years `from`/… to …/`to`: "2016/18" is 1 April 2016 to 31 March 2018. Source: domain.md 6.4 M1. */
export function financialYears(
  from: number,
  to: number,
  { yearStart }: Calendar,
): Span | null {
  return wholeMonths(from, yearStart, 12 * (to - from));
}
