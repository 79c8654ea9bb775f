// What reading a plan gives: the JSON of the public contract ("Import"), with a few keys more for the screen that asks the questions.
import type { Status } from "../../domain/status.ts";
import type { Timeline } from "../../domain/timeline.ts";
import type { UnreadableCode } from "./unreadable.ts";

/** Where words stood: a sheet by name or a table by number, and the row as the person counts it (1-based). */
export interface Source {
  readonly sheet?: string;
  readonly table?: number;
  readonly text?: true;
  readonly row: number;
}

export interface Flag {
  /** Stable code: "completedButFuture", "groupOwner", "dateInTitle"… */
  readonly rule: string;
  readonly text: string;
}

export interface ImportedMilestone {
  readonly title: string;
  readonly due: Timeline | null;
}

export interface ImportedAction {
  /** "a1", "a2"…: what questions point at. */
  readonly id: string;
  readonly ref: string | null;
  readonly refAsWritten: string;
  readonly title: string;
  readonly theme: string | null;
  /** Posts as written, accountable first. */
  readonly officers: readonly string[];
  readonly status: Status | null;
  readonly statusAsWritten: string | null;
  readonly due: Timeline | null;
  /** A proposal, never the date in force. */
  readonly revisedDue: Timeline | null;
  readonly narrative: string | null;
  readonly leadMember: string | null;
  readonly rag: string | null;
  readonly milestones: readonly ImportedMilestone[];
  readonly partOf: string | null;
  readonly sameAs: string | null;
  readonly flags: readonly Flag[];
  readonly source: Source;
  /** Rows further down that were joined to it (cut by a page break, or milestones). */
  readonly joinedRows: readonly number[];
  /** Every cell of its rows as heading and words, as they were written. */
  readonly original: readonly (readonly [heading: string, text: string])[];
}

export interface ImportedRisk {
  readonly id: string;
  readonly title: string;
  readonly refs: readonly string[];
  readonly refsAsWritten: readonly string[];
  /** Codes merged into this one, as a footnote says. */
  readonly merged: readonly string[];
  readonly flags: readonly Flag[];
  readonly source: Source;
  readonly original: readonly (readonly [heading: string, text: string])[];
}

export interface Question {
  readonly id: string;
  /** The action's ref or title, a risk, a column, or the file. */
  readonly about: string;
  readonly text: string;
  /** What Waymark would choose, in the shape of the field; null when the text says nothing. */
  readonly suggestion: unknown;
  /** The action concerned; null for a question about the file. */
  readonly action: string | null;
  readonly field: string | null;
  /** Questions with the same key can be answered together. */
  readonly alike: string;
  readonly source: Source | null;
}

export interface Skipped {
  readonly source: Source;
  readonly text: string;
  readonly reason: string;
}

export interface ImportResult {
  readonly file: string;
  readonly kind: "actions" | "riskMap" | "mixed";
  readonly actions: readonly ImportedAction[];
  readonly risks: readonly ImportedRisk[];
  readonly questions: readonly Question[];
  readonly skipped: readonly Skipped[];
  readonly counts: {
    readonly rowsRead: number;
    readonly actions: number;
    readonly risks: number;
    readonly skipped: number;
  };
}

export interface ImportError {
  readonly error: { readonly code: UnreadableCode; readonly message: string };
}

export function isImportError(
  answer: ImportResult | ImportError,
): answer is ImportError {
  return "error" in answer;
}
