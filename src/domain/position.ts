// The plan as at a date, as known at a date: one fold over the log, the only source of every count, list, RAG and paper.
import type { CalendarDate } from "./calendarDate.ts";
import type { Ref } from "./ref.ts";
import type { Status } from "./status.ts";

export type Rag = "blue" | "green" | "amber" | "red" | "none";

export interface StatusCounts {
  readonly completed: number;
  readonly inProgress: number;
  readonly slippage: number;
  readonly notStarted: number;
  readonly suspended: number;
  readonly total: number;
}

export interface DateMove {
  readonly ref: Ref;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The JSON of contract.md, "The position". Refs in natural order. */
export interface Position {
  readonly asAt: CalendarDate;
  readonly previousAsAt: CalendarDate | null;
  readonly counts: StatusCounts;
  readonly percentComplete: number | null;
  readonly previous: {
    readonly counts: StatusCounts;
    readonly percentComplete: number | null;
    readonly overdue: readonly Ref[];
  } | null;
  readonly statusChanges: readonly {
    readonly ref: Ref;
    readonly from: Status;
    readonly to: Status;
  }[];
  readonly added: readonly { readonly ref: Ref; readonly status: Status }[];
  readonly withdrawn: readonly {
    readonly ref: Ref;
    readonly reason: "withdrawn" | "merged" | "transferred";
    readonly into?: string;
  }[];
  readonly overdue: readonly Ref[];
  readonly newlyOverdue: readonly Ref[];
  readonly stillOverdue: readonly Ref[];
  readonly clearedOverdue: readonly {
    readonly ref: Ref;
    readonly reason: "completed" | "revised" | "withdrawn";
  }[];
  readonly awaiting: readonly DateMove[];
  readonly endorsed: readonly DateMove[];
  readonly rejected: readonly DateMove[];
  readonly ragByAction: Readonly<Record<string, Rag>>;
  readonly ragByTheme: Readonly<Record<string, Rag>>;
  readonly reconciliation: string;
}
