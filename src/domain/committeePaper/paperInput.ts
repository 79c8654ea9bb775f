// What a committee paper is made from: the plan's record, the request, and the author's own words.
import type { CalendarDate } from "../calendarDate.ts";
import type { PlanRecord } from "../planRecord.ts";
import type { History } from "../history/history.ts";
import type { Audience, SectionName } from "./paper.ts";

/** Someone who has seen the paper: legal, finance, a statutory officer. Posts, not names. */
export interface Clearance {
  readonly role: string;
  readonly consulted: "yes" | "no" | "awaited";
  readonly on: CalendarDate | null;
  readonly comment: string | null;
}

/** A figure an earlier paper got wrong. Source: South Ribble Cabinet, November 2019 (38 should have been 31). */
export interface Correction {
  readonly paper: string;
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** What opens the gate: the Board's endorsement, or the Monitoring Officer's override, which prints as one. */
export type Gate =
  | {
      readonly kind: "endorsed";
      readonly by: string;
      readonly on: CalendarDate;
      readonly minute: string;
    }
  | {
      readonly kind: "overridden";
      readonly by: string;
      readonly on: CalendarDate;
      readonly why: string;
    };

export interface AuthorWords {
  /** Paragraphs the author rewrote, by paragraph id. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** The live words each of them was written over, so that its figures can follow the plan. */
  readonly writtenOver: Readonly<Record<string, string>>;
  /** Sections left out. */
  readonly omitted: readonly SectionName[];
  /** Words under each heading of the implications appendix, by heading. */
  readonly implications: Readonly<Record<string, string>>;
  readonly reportOf: string | null;
  readonly item: string | null;
  /** References whose missing original date the author confirmed was never set, so that it prints as such and stops nothing. */
  readonly neverDated: readonly string[];
}

export const noWords: AuthorWords = {
  paragraphs: {},
  writtenOver: {},
  omitted: [],
  implications: {},
  reportOf: null,
  item: null,
  neverDated: [],
};

export interface PaperInput {
  readonly record: PlanRecord;
  readonly history: History;
  readonly body: string;
  /** What the body looks at, as written; none for the whole plan. */
  readonly remit?: string | null;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
  /** What this body was last told; null when never. */
  readonly previousAsAt: CalendarDate | null;
  readonly audience: Audience;
  readonly words: AuthorWords;
  readonly gate: Gate | null;
  readonly clearances: readonly Clearance[];
  readonly corrections: readonly Correction[];
}
