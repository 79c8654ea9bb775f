// What a council's date phrase means: an interval with a kind, or "unknown" with the words kept.
import type { CalendarDate } from "./calendarDate.ts";

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

/** A date phrase as read. Days inclusive. */
export interface Timeline {
  /** As written, for ever. */
  readonly text: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly kind: TimelineKind;
  /** "and beyond": never late, asks for a review date. */
  readonly openEnded: boolean;
}

export interface TimelineContext {
  /** A phrase without a year takes the year nearest this day. */
  readonly reference: CalendarDate;
  /** 1 to 12; 4 unless the council says otherwise. */
  readonly financialYearStartMonth?: number;
}
