// A timeline in words as GOV.UK style asks: "March 2019", "1 June 2018", "April to June 2018", "2018 to 2019".
import { inEnglish } from "./english.ts";
import { say } from "./say.ts";
import type { Sentence } from "./sentence.ts";
import {
  addDays,
  lastDayOfMonth,
  monthNames,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { Timeline } from "../dates/timelineKind.ts";

const dated = (on: CalendarDate): Sentence => say("date", { on });

/** The month of a day by its name alone: "April". */
function monthName(date: CalendarDate): Sentence {
  const name = monthNames[monthOf(date) - 1];
  return name ? say(`month.${name}`) : "";
}

const monthInWords = (on: CalendarDate): Sentence => say("month", { on });

function isWholeMonths(start: CalendarDate, end: CalendarDate): boolean {
  return (
    start.endsWith("-01") && end === lastDayOfMonth(yearOf(end), monthOf(end))
  );
}

/** "1 to 5 June 2018", "April to June 2018", "September 2018 to March 2019": from one day to another, inclusive, in the fewest words. */
function rangeSaid(start: CalendarDate, end: CalendarDate): Sentence {
  if (start === end) return dated(start);
  const sameYear = yearOf(start) === yearOf(end);
  const sameMonth = sameYear && monthOf(start) === monthOf(end);
  if (isWholeMonths(start, end)) {
    if (sameMonth) return monthInWords(start);
    const from = sameYear ? monthName(start) : monthInWords(start);
    return say("range", { from, to: monthInWords(end) });
  }
  const day = String(Number(start.slice(8)));
  if (sameMonth) return say("range", { from: day, to: dated(end) });
  const from = sameYear
    ? say("dayOfMonth", { day, month: monthName(start) })
    : dated(start);
  return say("range", { from, to: dated(end) });
}

const seasons = new Map([
  [3, "spring"],
  [6, "summer"],
  [9, "autumn"],
  [12, "winter"],
] as const);

/** Years as they are written: "2018 to 2019", or one. */
const yearsSaid = (from: number, to: number): Sentence =>
  from === to
    ? String(from)
    : say("range", { from: String(from), to: String(to) });

/** "autumn 2016", "winter 2018 to 2019"; null for what is not one whole season. */
function seasonSaid(start: CalendarDate, end: CalendarDate): Sentence | null {
  const month = monthOf(start);
  const name =
    month === 3 || month === 6 || month === 9 || month === 12
      ? seasons.get(month)
      : undefined;
  const whole =
    start.endsWith("-01") && end === lastDayOfMonth(yearOf(start), month + 2);
  return name && whole
    ? say(`season.${name}`, { years: yearsSaid(yearOf(start), yearOf(end)) })
    : null;
}

function spanSaid(
  { kind, text }: Timeline,
  start: CalendarDate,
  end: CalendarDate,
): Sentence {
  const [from, to] = [yearOf(start), yearOf(end)];
  const wholeYears = yearOf(addDays(end, 1)) - from;
  switch (kind) {
    case "year":
    case "calendarYearRange":
      if (!start.endsWith("-01-01") || !end.endsWith("-12-31")) break;
      return yearsSaid(from, to);
    case "fiscalYear":
      // A part of one ("mid 2018/19") is said in months.
      if (monthOf(start) !== monthOf(addDays(end, 1)) || wholeYears < 1) break;
      return yearsSaid(from, to);
    case "season":
      return seasonSaid(start, end) ?? text.trim();
    case "week":
      return say("weekOf", { on: start });
    default:
  }
  return rangeSaid(start, end);
}

/** "2019", "April 2019", "7 April 2019": where an open end begins. */
function beginning(start: CalendarDate): Sentence {
  if (start.endsWith("-01-01")) return String(yearOf(start));
  return start.endsWith("-01") ? monthInWords(start) : dated(start);
}

/** The timeline for a screen or a paper; as written where it has no days ("TBC", "6 months after go-live"). Source: domain.md 7.3. */
export function timelineSaid(timeline: Timeline): Sentence {
  const { start, end, kind, text } = timeline;
  if (start && end) return spanSaid(timeline, start, end);
  if (end) return dated(end);
  if (kind === "ongoing")
    return start ? say("ongoingFrom", { on: start }) : say("ongoing");
  if (kind === "open-ended" && start)
    return say("onwards", { from: beginning(start) });
  return text.trim();
}

/** The same in English, for papers and assistants. */
export const timelineInWords = (timeline: Timeline): string =>
  inEnglish(timelineSaid(timeline));
