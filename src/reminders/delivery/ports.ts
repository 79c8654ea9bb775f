// The effects the delivery core needs. Each port has two real ends (SQLite and Azure, Teams and print) and a simulated one in the tests.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Patch, LedgerRow } from "./row.ts";

/** The memory of what was decided and how far it got. All writes are insert-if-absent or compare-and-set. */
export interface Ledger {
  /** True if the row is new; false if the key was already there. */
  insert(row: Omit<LedgerRow, "version">): Promise<boolean>;
  get(key: string): Promise<LedgerRow | null>;
  /** The row as written, or null if somebody changed it since it was read. */
  replace(row: LedgerRow, patch: Patch): Promise<LedgerRow | null>;
  /** Rows that have not come to an end. */
  open(): Promise<readonly LedgerRow[]>;
  /** The whole tenant waits until this moment (epoch ms; 0 for not paused). */
  pausedUntil(): Promise<number>;
  pause(until: number, why: string): Promise<void>;
}

/** The ledger as its home keeps it. */
export interface StoredLedger extends Ledger {
  /** The rows of the last weeks at least. */
  all(): Promise<readonly LedgerRow[]>;
  /** Takes away rows of days before this one, at most so many; answers how many. */
  forget(before: CalendarDate, most: number): Promise<number>;
}

export interface Message {
  readonly id: string;
  readonly key: string;
  /** Carried by every delayed copy of one message, so that one copy owns the settling of an unknown row. */
  readonly token: string | null;
}

export interface Queue {
  /** Appears to one worker after the delay, at least once. */
  send(key: string, token: string | null, delayMs: number): Promise<void>;
}

/** A queue that says what lies in it, for the health of the service. */
export interface CountedQueue extends Queue {
  /** Poisoned messages failed too often and were put aside; the sweep brings their rows back. */
  depth(): Promise<{ readonly waiting: number; readonly poisoned: number }>;
}

/** What a remote said. Zero means no connection was ever made; null means nobody knows (timeout, reset). */
export interface Reply {
  readonly status: number | null;
  readonly id: string | null;
  readonly retryAfterMs: number;
  /** The remote's own code: "BotDisabledByAdmin". */
  readonly code: string | null;
}

export type LookedUp =
  | {
      readonly known: false;
      /** What stood in the way and how to mend it; words for the log. */
      readonly why?: string;
      /** Looking again sooner is of no use. */
      readonly waitMs?: number;
    }
  | { readonly known: true; readonly id: string | null };

/** Ways to a person. `Parcel` is what `judge` made ready: the card as the action is now. */
export interface Wire<Parcel> {
  /** Posts the card. Not idempotent: never repeated for a chat unless certainly refused. */
  post(row: LedgerRow, parcel: Parcel): Promise<Reply>;
  /** Activity-feed notice whose chain id comes from the key, so that a repeat replaces it. */
  notify(row: LedgerRow): Promise<Reply>;
  /** Whether the channel shows the card with the row's hidden key. */
  probe(row: LedgerRow): Promise<LookedUp>;
  /** Makes the conversation anew (the person removed it, or the app came back). */
  repair(row: LedgerRow): Promise<Reply>;
  /** An email draft, with its lasting id. Nothing is sent. */
  draft(row: LedgerRow, parcel: Parcel): Promise<Reply>;
  /** Sends the draft unless it has gone already; safe to repeat. */
  sendDraft(row: LedgerRow): Promise<Reply>;
}

export type Verdict<Parcel> =
  | { readonly kind: "send"; readonly parcel: Parcel }
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "suppress"; readonly why: string }
  | { readonly kind: "expire"; readonly why: string };

export interface Timing {
  /** How long an unknown row rests before it is settled. The queue's own visibility after an error must not be shorter. */
  readonly settleMs: number;
  /** A worker that slept longer than this between claim and wire stands down. */
  readonly claimBudgetMs: number;
  readonly backoffMs: number;
  readonly backoffMaxMs: number;
  readonly sweepAgeMs: number;
  /** How often an email is tried before the row is given up, with the reason in the log. */
  readonly mailAttempts: number;
}

export const usualTiming: Timing = {
  settleMs: 10 * 60_000,
  claimBudgetMs: 30_000,
  backoffMs: 2_000,
  backoffMaxMs: 5 * 60_000,
  sweepAgeMs: 30 * 60_000,
  mailAttempts: 20,
};

/** Everything a worker sees of the world. */
export interface DeliveryPorts<Parcel> {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly wire: Wire<Parcel>;
  readonly timing: Timing;
  /** Wall clock (epoch ms; may jump) and a clock that only goes forward. */
  now(): number;
  elapsed(): number;
  /** 0 to 1. */
  random(): number;
  /** Looks at the action as it is at this moment, just before the card would go. */
  judge(row: LedgerRow): Promise<Verdict<Parcel>>;
  /** Remembers what the person has now been told. Idempotent; called before the row is marked sent. */
  told(row: LedgerRow): Promise<void>;
}

/** What to do with the queue message: it is finished, or a copy comes back later. */
export type QueueOutcome =
  { readonly kind: "done" } | { readonly kind: "later"; readonly ms: number };
