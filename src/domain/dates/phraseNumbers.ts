// Dates and years written in digits alone: "31/3/19", "03/2018", "2016/18", "2018-03-31". Day before month wherever both could be.
import { dateOf, yearOf } from "../values/calendarDate.ts";
import {
  dayPoint,
  financialYears,
  monthPoint,
  wholeMonths,
  type Point,
} from "./phraseDays.ts";
import { fullYear, yearNamed, yearsRunning } from "./phraseYear.ts";
import type { Calendar } from "./timelineKind.ts";

function nearby(year: number, calendar: Calendar, years: number): boolean {
  return Math.abs(year - yearOf(calendar.reference)) <= years;
}

/** "2016/18" and its like. Between four-digit years a dash is a calendar range ("2018-2021"), a slash financial years ("2016/2017"). */
function yearsPoint(text: string, calendar: Calendar): Point | null {
  const run = yearsRunning(text, calendar);
  if (!run) return null;
  const byCalendar = /^\d{4}-\d{4}$/.test(text);
  return {
    kind: byCalendar ? "calendarYearRange" : "fiscalYear",
    year: { from: run.from, financial: !byCalendar },
    at: () =>
      byCalendar
        ? wholeMonths(run.from, 1, 12 * (run.to - run.from + 1))
        : financialYears(run.from, run.to, calendar),
  };
}

function validMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/**
 * "31/3/2019", "2019-03-31", "31.03.19", "20190331" as accounting systems write it. Day before month; only where that makes no date and month before day does
 * ("02/13/2019", from a machine set to American) is it read the one way it can be. Source: Excel on a machine set to English (United States).
 */
function threeNumbers(text: string, calendar: Calendar): Point | null {
  const iso =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(20\d\d)()(\d\d)(\d\d)$/.exec(text);
  const ours =
    /^#?(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text) ??
    /^(\d\d)()(\d\d)(20\d\d)$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[3], iso[4]]
    : [ours?.[4], ours?.[3], ours?.[1]];
  const named = yearNamed(year, calendar);
  if (!named || !month || !day) return null;
  const [ourDay, ourMonth] = [Number(day), Number(month)];
  if (dateOf(named.from, ourMonth, ourDay))
    return dayPoint(ourDay, ourMonth, named, calendar);
  if (iso || !dateOf(named.from, ourDay, ourMonth)) return null;
  return dayPoint(ourMonth, ourDay, named, calendar);
}

/** "06/18", "13/02", "16/17": two short numbers. Running years first, then month and year, then day and month. */
function twoShortNumbers(text: string, calendar: Calendar): Point | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})$/.exec(text);
  if (!match?.[1] || !match[3]) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const run = yearsRunning(text, calendar);
  if (run && run.to === run.from + 1 && nearby(run.from, calendar, 10))
    return yearsPoint(text, calendar);
  // "2.3" is a reference and "5-10" a count: only a slash makes these dates.
  if (match[2] !== "/") return null;
  if (validMonth(first) && second > 12)
    return monthPoint(first, yearNamed(match[3], calendar), calendar);
  if (validMonth(second) && first >= 1 && first <= 31)
    return dayPoint(first, second, null, calendar);
  return yearsPoint(text, calendar);
}

/** The point that digits alone name; null when they name none. */
export function numericPoint(text: string, calendar: Calendar): Point | null {
  if (/^(19|20|21)\d\d$/.test(text)) {
    const year = fullYear(text, calendar);
    return {
      kind: "year",
      year: { from: year, financial: false },
      at: (of) => wholeMonths(of.from, 1, 12),
    };
  }
  const monthAndYear = /^(\d{1,2})[/.-]((?:19|20|21)\d\d)$/.exec(text);
  const yearAndMonth = /^((?:19|20|21)\d\d)[/-](\d{1,2})$/.exec(text);
  const shorter = twoShortNumbers(text, calendar);
  if (shorter) return shorter;
  if (/^\d{4}/.test(text)) {
    const years = yearsPoint(text, calendar);
    if (years) return years;
  }
  const month = Number(monthAndYear?.[1] ?? yearAndMonth?.[2] ?? 0);
  if (validMonth(month))
    return monthPoint(
      month,
      yearNamed(monthAndYear?.[2] ?? yearAndMonth?.[1], calendar),
      calendar,
    );
  return threeNumbers(text, calendar);
}
