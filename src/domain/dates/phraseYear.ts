// Years in a date phrase: four digits, two digits, financial spans, and the year nearest the reference day where the phrase gives none.
import {
  daysBetween,
  yearOf,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { Calendar, Span } from "./timelineKind.ts";

/** A year as a phrase gives it: "2018", or the financial year 2018/19 (from 2018). */
export interface Year {
  readonly from: number;
  readonly financial: boolean;
}

/** The year of a two-digit one ("16", "'16"): in the century nearest the reference day. */
export function fullYear(text: string, calendar: Calendar): number {
  const digits = text.replace("'", "");
  if (digits.length === 4) return Number(digits);
  const near = yearOf(calendar.reference);
  const inThisCentury = near - (near % 100) + Number(digits);
  if (inThisCentury - near > 50) return inThisCentury - 100;
  return near - inThisCentury >= 50 ? inThisCentury + 100 : inThisCentury;
}

const longestPlanYears = 15;

/** First and last year of "2016/18", "2016-17", "16/17", "2016/2017"; null when the numbers do not run so. */
export function yearsRunning(
  text: string,
  calendar: Calendar,
): { readonly from: number; readonly to: number } | null {
  const match = /^((?:19|20|21)?\d\d)[/-]((?:19|20|21)?\d\d)$/.exec(text);
  const [first, last] = [match?.[1], match?.[2]];
  if (!first || !last || first.length < last.length) return null;
  const from = fullYear(first, calendar);
  const near =
    last.length === 4 ? Number(last) : from - (from % 100) + Number(last);
  const to = last.length === 2 && near < from ? near + 100 : near;
  return to > from && to - from <= longestPlanYears ? { from, to } : null;
}

/** The year a piece of a phrase names; null for none. */
export function yearNamed(
  text: string | undefined,
  calendar: Calendar,
): Year | null {
  if (text === undefined) return null;
  const run = yearsRunning(text, calendar);
  if (run) return { from: run.from, financial: true };
  return /^('?\d\d|(19|20|21)\d\d)$/.test(text)
    ? { from: fullYear(text, calendar), financial: false }
    : null;
}

/** How far a span lies from a day; 0 when it holds it. */
function gap(span: Span, day: CalendarDate): number {
  if (day < span.start) return daysBetween(day, span.start);
  return day > span.end ? daysBetween(span.end, day) : 0;
}

/** Far enough to find a 29 February from any year. */
const furthestYears = 8;

/** The days in the year nearest the reference day, the later on a tie; null when there are none. Source: product.md 4, timelines. */
export function nearestDays(
  at: (year: Year) => Span | null,
  calendar: Calendar,
): Span | null {
  const near = yearOf(calendar.reference);
  let best: Span | null = null;
  for (let ahead = furthestYears; ahead >= -furthestYears; ahead -= 1) {
    const span = at({ from: near + ahead, financial: false });
    if (!span) continue;
    const nearer =
      !best || gap(span, calendar.reference) < gap(best, calendar.reference);
    if (nearer) best = span;
  }
  return best;
}
