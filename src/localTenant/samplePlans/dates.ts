// Moves the sample plans in time by whole months, so that a plan reported on 19 June 2018 reads as if reported last month, or leaves the original dates.
import {
  dateOf,
  day,
  inWords,
  lastDayOfMonth,
  monthNames,
  monthOf,
  yearOf,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";

export interface SampleDates {
  /** The day the real report was about, moved: never after today. */
  readonly asAt: CalendarDate;
  /** A day of the original, moved. The last day of a month stays the last day of a month. */
  on(original: string): CalendarDate;
  /** 10:00 UTC, or another time, of a day already moved. */
  at(moved: CalendarDate, time?: string): Instant;
  /** "March 2018", moved, in words. */
  words(year: number, month: number): string;
  month(year: number, month: number, lead?: string): Timeline;
  date(original: string): Timeline;
  /** Financial years "2016/18": moved by whole years. */
  years(from: number, to: number, andBeyond?: boolean): Timeline;
}

function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const end = lastDayOfMonth(year, month);
  const wasLast = date === lastDayOfMonth(yearOf(date), monthOf(date));
  const same = dateOf(year, month, Number(date.slice(8, 10)));
  return wasLast || !same ? end : same;
}

/** Whole months that bring `reference` to the latest month in which it is not after today. */
function monthsTo(reference: CalendarDate, today: CalendarDate): number {
  const months =
    (yearOf(today) - yearOf(reference)) * 12 +
    monthOf(today) -
    monthOf(reference);
  return plusMonths(reference, months) <= today ? months : months - 1;
}

const twoDigits = (year: number) => String(year % 100).padStart(2, "0");

/**
 * @param reference the day of the real report
 * @param today the day the demonstration should be alive on; null keeps the original dates
 */
export function sampleDates(
  reference: CalendarDate,
  today: CalendarDate | null,
): SampleDates {
  const shift = today === null ? 0 : monthsTo(reference, today);
  const on = (original: string) => plusMonths(day(original), shift);
  const first = (year: number, month: number) =>
    plusMonths(day(`${year}-${String(month).padStart(2, "0")}-01`), shift);
  const words = (year: number, month: number) => {
    const start = first(year, month);
    return `${monthNames[monthOf(start) - 1]} ${yearOf(start)}`;
  };
  return {
    asAt: on(reference),
    on,
    at: (moved, time = "10:00:00") => `${moved}T${time}.000Z` as Instant,
    words,
    month(year, month, lead = "") {
      const start = first(year, month);
      return {
        text: `${lead}${words(year, month)}`,
        start,
        end: lastDayOfMonth(yearOf(start), monthOf(start)),
        kind: "month",
        openEnded: false,
      };
    },
    date(original) {
      const moved = on(original);
      return {
        text: inWords(moved),
        start: moved,
        end: moved,
        kind: "date",
        openEnded: false,
      };
    },
    years(from, to, andBeyond = false) {
      const later = Math.round(shift / 12);
      return {
        text: `${from + later}/${twoDigits(to + later)}${andBeyond ? " and beyond" : ""}`,
        start: day(`${from + later}-04-01`),
        end: andBeyond ? null : day(`${to + later}-03-31`),
        kind: andBeyond ? "open-ended" : "fiscalYear",
        openEnded: andBeyond,
      };
    },
  };
}
