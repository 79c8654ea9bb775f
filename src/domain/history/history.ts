// The log every number is computed from: the smallest form of a plan's history, shared by the lists, the archive file and the rules.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "../plan/status.ts";

/** An action as the fold needs it. */
export interface HistoryAction {
  readonly ref: Ref;
  readonly theme: string;
  readonly title: string;
  /** End of the programmed date; null when open-ended, ongoing or not set. */
  readonly due: CalendarDate | null;
  /** The programmed date as written. */
  readonly dueText: string | null;
  readonly initialStatus: Status;
  /** The day it joined the plan; null means it was always there. */
  readonly added: CalendarDate | null;
  /** The day that was recorded; null means the same day. */
  readonly addedRecorded: CalendarDate | null;
  /** Themes it stood under before, each until a change took effect and was recorded; `theme` is the present one. */
  readonly earlierThemes?: readonly {
    readonly theme: string;
    readonly until: CalendarDate;
    readonly recorded: CalendarDate;
  }[];
}

interface Entry {
  readonly ref: Ref;
  /** The day it took effect. */
  readonly effective: CalendarDate;
  /** The day it was recorded, in the tenant's zone. */
  readonly recorded: CalendarDate;
  /** Orders entries recorded on one day: an instant where the source has one, else a running number; compared as text. */
  readonly sequence: string;
  /** The day the entry was taken back: from then on it is not known. Before, it was, and a position known then still counts it. */
  readonly takenBack?: CalendarDate;
}

export type HistoryEvent = Entry &
  (
    | { readonly type: "status"; readonly to: Status }
    /** `to` null is "not yet agreed". */
    | { readonly type: "propose"; readonly to: CalendarDate | null }
    | {
        readonly type: "endorse";
        readonly to: CalendarDate | null;
        /** No body's date, but a correction of the programmed one that its source does not prove: it counts as a move. */
        readonly clerical?: true;
      }
    /** The programmed date was written wrongly, and its source proves it: no move. */
    | { readonly type: "correct"; readonly to: CalendarDate | null }
    | { readonly type: "reject"; readonly to: CalendarDate | null }
    | { readonly type: "proposalWithdrawn" }
    | { readonly type: "withdraw" }
    | { readonly type: "transfer"; readonly into: string | null }
    | { readonly type: "merge"; readonly into: Ref | null }
  );

export interface History {
  readonly actions: readonly HistoryAction[];
  readonly events: readonly HistoryEvent[];
}
