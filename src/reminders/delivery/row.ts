// One row of the delivery ledger: a card that is to reach one person (or channel) once, and how far it has come.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";

export const states = [
  /** Decided, not yet on the wire. */
  "planned",
  /** Claimed by a worker that is about to POST, or died doing so. */
  "sending",
  /** Was on the wire and nobody knows the answer: never POSTed again in a chat. */
  "unknown",
  /** Teams cannot reach the person: going by email, draft first. */
  "mailing",
  "sent",
  /** No longer needed when it was about to go. */
  "suppressed",
  /** Its day was over. */
  "expired",
  "failed",
] as const;

export type State = (typeof states)[number];

/** By which road it arrived. */
export type Via = "card" | "feed" | "probe" | "email";

export interface LedgerRow {
  /** Deterministic and readable: `v1|tenant|digest|recipient|2026-11-22`. */
  readonly key: string;
  /** Opaque; every write names the one it read. */
  readonly version: string;
  readonly day: CalendarDate;
  readonly state: State;
  /** A channel can be read back to see whether a card arrived; a one-to-one chat cannot. */
  readonly place: "chat" | "channel";
  readonly attempt: number;
  /** When the row last changed, claimed the wire, or became unknown (epoch ms; 0 for never). */
  readonly movedAt: number;
  readonly sendingAt: number;
  readonly unknownAt: number;
  /** The queue message that alone may settle an unknown row. */
  readonly resolver: string | null;
  /** The conversation was made anew once. */
  readonly repaired: boolean;
  /** Teams found the card too large; it goes with fewer rows. */
  readonly shorter: boolean;
  readonly via: Via | null;
  /** Teams' id of the card, or the email draft's while mailing. */
  readonly activityId: string | null;
  /** Why it was suppressed, failed or had to go another way; words for the log. */
  readonly why: string | null;
  /** The decision, as JSON: who, what and why. */
  readonly about: string;
}

/** What a worker may change in a row. */
export type Patch = Partial<
  Omit<LedgerRow, "key" | "version" | "day" | "about">
>;

const ends: ReadonlySet<State> = new Set([
  "sent",
  "suppressed",
  "expired",
  "failed",
]);

export function isOver(state: State): boolean {
  return ends.has(state);
}

/** A row as the planner inserts it. */
export function plannedRow(
  key: string,
  day: CalendarDate,
  place: LedgerRow["place"],
  about: string,
  now: number,
): Omit<LedgerRow, "version"> {
  return {
    key,
    day,
    state: "planned",
    place,
    attempt: 0,
    movedAt: now,
    sendingAt: 0,
    unknownAt: 0,
    resolver: null,
    repaired: false,
    shorter: false,
    via: null,
    activityId: null,
    why: null,
    about,
  };
}
