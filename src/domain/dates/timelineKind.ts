// What a council's date phrase can mean: the nouns of `timeline.ts`, apart so that its readers can share them.
import type { CalendarDate } from "../values/calendarDate.ts";

export const timelineKinds = [
  "date",
  "week",
  "month",
  "monthRange",
  "quarter",
  "halfYear",
  "season",
  "year",
  "fiscalYear",
  "calendarYearRange",
  "open-ended",
  "ongoing",
  "recurring",
  "relative",
  "unknown",
] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** A date phrase as read. Days inclusive; `end` is the last day on which it would not be late. */
export interface Timeline {
  /** As written, for ever. */
  readonly text: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly kind: TimelineKind;
  /** "and beyond", "ongoing": has no end, is never late, asks for a review date. */
  readonly openEnded: boolean;
}

export interface TimelineContext {
  /** A phrase without a year takes the year nearest this day. */
  readonly reference: CalendarDate;
  /** 1 to 12; 4 unless the council says otherwise. */
  readonly financialYearStartMonth?: number;
}

/** What a phrase means, before its words are put back. */
export type PhraseMeaning = Omit<Timeline, "text">;

/** Days inclusive. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The context with nothing left out. */
export interface Calendar {
  readonly reference: CalendarDate;
  readonly yearStart: number;
}
