// A date of one year's plan as it reads in the next: the same words a year on, or none where that cannot be said.
import {
  dateOf,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { timelineInWords } from "../../words/timelineInWords.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** The same day of the next year; the last of a month stays the last, but for a day that was meant as one. */
function aYearAfter(date: CalendarDate, exactDay: boolean): CalendarDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  const [wasLast, last] = [
    lastDayOfMonth(year, month),
    lastDayOfMonth(year + 1, month),
  ];
  if (date === wasLast && !exactDay) return last;
  const day = Number(date.slice(8));
  return dateOf(year + 1, month, day) ?? last;
}

/**
 * The timeline a year on, in words that read as exactly those days. What has no days ("TBC", "ongoing") stays as it is written; null where
 * no words say it, so that nobody promises a date by mistake.
 */
export function yearOn(
  timeline: Timeline,
  financialYearStartMonth: number,
): Timeline | null {
  const { start, end, kind } = timeline;
  if (start === null && end === null) return timeline;
  const later = (date: CalendarDate | null) =>
    date && aYearAfter(date, kind === "date");
  const moved = { ...timeline, start: later(start), end: later(end) };
  const reference = moved.start ?? moved.end;
  if (reference === null) return null;
  return (
    wordsFor(moved)
      .map((text) => readTimeline(text, { reference, financialYearStartMonth }))
      .find(
        (read) =>
          read.start === moved.start &&
          read.end === moved.end &&
          read.openEnded === moved.openEnded,
      ) ?? null
  );
}

/** As it might be written, the likeliest first: a financial year is said with a stroke. */
function wordsFor(timeline: Timeline): readonly string[] {
  const { kind, start } = timeline;
  const words = timelineInWords(timeline);
  if (kind !== "fiscalYear" || start === null) return [words];
  const next = String(yearOf(start) + 1).slice(2);
  return [`${yearOf(start)}/${next}`, words];
}
