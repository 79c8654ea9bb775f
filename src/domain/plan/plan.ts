// The plan: its life, its words and the settings its rules read.
import type { Nation } from "../values/nation.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanId } from "../values/id.ts";
import type { OwnColumn } from "./ownColumns.ts";
import type { Status } from "./status.ts";

export const planStates = [
  "draft",
  "approved",
  "live",
  "closing",
  "closed",
] as const;
export type PlanState = (typeof planStates)[number];

/** Which of the two RAG schemes of product.md 4.10 the council uses. */
export const ragSchemes = ["standard", "monthBands"] as const;
export type RagScheme = (typeof ragSchemes)[number];

/** How far a date may move without a committee. Source: Middlesbrough (milestone slips with the end date safe need no change control), Bromsgrove ("with approval"). */
export interface Tolerance {
  /** A milestone move that leaves the action's end date safe needs no committee. */
  readonly milestoneMovesNeedNoCommittee: boolean;
  /** Days the Board may move a date, from before each body had a setting of its own (`powerOf`); null in plans made since. */
  readonly boardMayMoveDays: number | null;
}

/** A recommendation that the plan answers. */
export interface Source {
  /** As its report numbers it: "R4"; actions name it by this (`Action.answers`). */
  readonly code: string;
  readonly words: string;
  /** The report it is from, where a plan answers several: "External audit 2025/26". */
  readonly from: string | null;
  /** How its report rates it; left out where it does not. */
  readonly priority?: Priority;
}

/** The ratings of audit reports, the gravest first. */
export const priorities = ["critical", "high", "medium", "low"] as const;
export type Priority = (typeof priorities)[number];

export interface Plan {
  readonly id: PlanId;
  readonly title: string;
  readonly shortName: string;
  readonly state: PlanState;
  /** Where the plan came from: "LGA peer challenge, June 2017". */
  readonly origin: string | null;
  /** The recommendations it answers, in the order of their report; left out where nobody wrote any. */
  readonly sources?: readonly Source[];
  /** The council’s own columns, in the order they are shown; left out where there are none. */
  readonly columns?: readonly OwnColumn[];
  /** Whether elected members read what is exempt from publication; left out where nobody said, and then they do not. */
  readonly membersReadExempt?: boolean;
  readonly wentLive: CalendarDate | null;
  readonly ragScheme: RagScheme;
  /** The council's own words for statuses, printed everywhere; codes stay. */
  readonly statusWords: Readonly<Record<Status, string>>;
  /** 1 to 12; 4 unless the council says otherwise. */
  readonly financialYearStartMonth: number;
  readonly tolerance: Tolerance;
  /** IANA zone of the council. */
  readonly timeZone: string;
  readonly nation: Nation;
  /** True for plans that ship with the product; the screens label what was invented. */
  readonly sample: boolean;
}
