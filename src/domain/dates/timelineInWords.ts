// A timeline in words as GOV.UK style asks: "March 2019", "1 June 2018", "April to June 2018", "2018 to 2019".
import {
  addDays,
  inWords,
  lastDayOfMonth,
  monthNames,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { Timeline } from "./timelineKind.ts";

function monthName(date: CalendarDate): string {
  return monthNames[monthOf(date) - 1] ?? "";
}

function monthInWords(date: CalendarDate): string {
  return `${monthName(date)} ${yearOf(date)}`;
}

function isWholeMonths(start: CalendarDate, end: CalendarDate): boolean {
  return (
    start.endsWith("-01") && end === lastDayOfMonth(yearOf(end), monthOf(end))
  );
}

/** "1 to 5 June 2018", "April to June 2018", "September 2018 to March 2019": from one day to another, inclusive, in the fewest words. */
function rangeInWords(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return inWords(start);
  const sameYear = yearOf(start) === yearOf(end);
  const sameMonth = sameYear && monthOf(start) === monthOf(end);
  if (isWholeMonths(start, end)) {
    if (sameMonth) return monthInWords(start);
    const from = sameYear ? monthName(start) : monthInWords(start);
    return `${from} to ${monthInWords(end)}`;
  }
  const day = String(Number(start.slice(8)));
  if (sameMonth) return `${day} to ${inWords(end)}`;
  return `${sameYear ? `${day} ${monthName(start)}` : inWords(start)} to ${inWords(end)}`;
}

const seasonNames = new Map([
  [3, "spring"],
  [6, "summer"],
  [9, "autumn"],
  [12, "winter"],
]);

/** "autumn 2016", "winter 2018 to 2019"; null for what is not one whole season. */
function seasonInWords(start: CalendarDate, end: CalendarDate): string | null {
  const name = seasonNames.get(monthOf(start));
  const [from, to] = [yearOf(start), yearOf(end)];
  const whole =
    start.endsWith("-01") &&
    end === lastDayOfMonth(yearOf(start), monthOf(start) + 2);
  if (!name || !whole) return null;
  return `${name} ${from}${from === to ? "" : ` to ${to}`}`;
}

function spanInWords(
  { kind, text }: Timeline,
  start: CalendarDate,
  end: CalendarDate,
): string {
  const [from, to] = [yearOf(start), yearOf(end)];
  const wholeYears = yearOf(addDays(end, 1)) - from;
  switch (kind) {
    case "year":
    case "calendarYearRange":
      if (!start.endsWith("-01-01") || !end.endsWith("-12-31")) break;
      return from === to ? String(from) : `${from} to ${to}`;
    case "fiscalYear":
      // A part of one ("mid 2018/19") is said in months.
      if (monthOf(start) !== monthOf(addDays(end, 1)) || wholeYears < 1) break;
      return from === to ? String(from) : `${from} to ${to}`;
    case "season":
      return seasonInWords(start, end) ?? text.trim();
    case "week":
      return `week of ${inWords(start)}`;
    default:
  }
  return rangeInWords(start, end);
}

/** The timeline for a screen or a paper; as written where it has no days ("TBC", "6 months after go-live"). Source: domain.md 7.3. */
export function timelineInWords(timeline: Timeline): string {
  const { start, end, kind, text } = timeline;
  if (start && end) return spanInWords(timeline, start, end);
  if (end) return inWords(end);
  if (kind === "ongoing")
    return start ? `ongoing from ${inWords(start)}` : "ongoing";
  if (kind === "open-ended" && start)
    return start.endsWith("-01-01")
      ? `${yearOf(start)} onwards`
      : start.endsWith("-01")
        ? `${monthInWords(start)} onwards`
        : `${inWords(start)} onwards`;
  return text.trim();
}
