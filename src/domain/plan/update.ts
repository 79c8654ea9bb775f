// One entry in the append-only log of progress. Never overwritten; an undo is another entry.
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type {
  ActionId,
  EvidenceId,
  PlanId,
  PostId,
  UpdateId,
} from "../values/id.ts";
import type { CorrectiveAction } from "./correctiveAction.ts";
import type { Person } from "./person.ts";
import type { Status } from "./status.ts";

/** The owner's own judgement of confidence, beside the computed RAG. */
export const ownRags = ["green", "amber", "red", "blue"] as const;
export type OwnRag = (typeof ownRags)[number];

/** By which door an entry came. */
export const doors = [
  "tab",
  "card",
  "import",
  "service",
  "commandLine",
] as const;
export type Door = (typeof doors)[number];

export const updateKinds = [
  /** Progress reported: a status, words, a forecast. */
  "progress",
  /** Nothing has changed since last time. */
  "noChange",
  /** Completion claimed, with an actual date and evidence; the status stays until confirmed. */
  "claim",
  /** The claim confirmed by another person: the action is completed, effective on the actual date. */
  "confirm",
  /** The claim sent back with a reason. */
  "return",
  /** Report text signed off for publication by the lead. */
  "signOff",
  /** A question or an answer about the action (the Board asks, the officer answers). */
  "question",
  "answer",
  /** Takes back one earlier entry by the same person. */
  "undo",
] as const;
export type UpdateKind = (typeof updateKinds)[number];

export interface Update {
  readonly id: UpdateId;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  readonly kind: UpdateKind;
  /** The day it took effect. */
  readonly effective: CalendarDate;
  /** The moment it was recorded: never typed, always the store's or the client's clock at saving. */
  readonly recorded: Instant;
  readonly by: Person;
  /** The post the person answered for at the time. */
  readonly post: PostId | null;
  readonly door: Door;
  /** The status reported; null where the entry changes none. */
  readonly status: Status | null;
  readonly ownRag: OwnRag | null;
  readonly forecast: CalendarDate | null;
  /** Actual date of completion, on a claim or a confirmation. */
  readonly actual: CalendarDate | null;
  /** The officer's note: internal, never published. */
  readonly note: string | null;
  /** Words for publication; only signed-off text may enter a paper. */
  readonly reportText: string | null;
  /** What is being done about an action that is late or at risk; left out where nothing was said. */
  readonly correctiveAction?: CorrectiveAction;
  readonly evidence: readonly EvidenceId[];
  /** For undo: the entry taken back. For confirm, return and signOff: the entry spoken of. For answer: the question. */
  readonly about: UpdateId | null;
  /** Recorded after its update window had closed. */
  readonly late: boolean;
}
