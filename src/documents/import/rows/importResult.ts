// What reading a plan gives: the JSON of the public contract ("Import"), with a few keys more for the screen that asks the questions.
import type {
  ReadAction,
  ReadPlan,
  ReadQuestion,
  ReadRisk,
} from "../../../domain/imports/file/importedPlan.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { Sentence, Worded } from "../../../domain/words/sentence.ts";
import type { UnreadableCode } from "../file/unreadable.ts";

/** Where words stood: a sheet by name or a table by number, and the row as the person counts it (1-based). */
export interface ReadFrom {
  readonly sheet?: string;
  readonly table?: number;
  readonly text?: true;
  readonly row: number;
}

export interface ReadFlag {
  /** Stable code: "completedButFuture", "groupOwner", "dateInTitle"… */
  readonly rule: string;
  readonly text: Sentence;
}

export interface ImportedAction extends ReadAction {
  readonly statusAsWritten: string | null;
  readonly flags: readonly ReadFlag[];
  readonly source: ReadFrom;
  /** Rows further down that were joined to it (cut by a page break, or milestones). */
  readonly joinedRows: readonly number[];
}

export interface ImportedRisk extends ReadRisk {
  readonly flags: readonly ReadFlag[];
  readonly source: ReadFrom;
  readonly original: readonly (readonly [heading: string, text: string])[];
}

export interface Question extends ReadQuestion {
  readonly source: ReadFrom | null;
}

export interface Skipped {
  readonly source: ReadFrom;
  readonly text: Sentence;
  readonly reason: Sentence;
}

export interface ImportResult extends ReadPlan {
  readonly kind: "actions" | "riskMap" | "mixed" | "posts";
  readonly actions: readonly ImportedAction[];
  readonly risks: readonly ImportedRisk[];
  readonly questions: readonly Question[];
  readonly skipped: readonly Skipped[];
  /** What each column was taken for. */
  readonly columns: readonly {
    readonly heading: string;
    readonly role: ColumnRole;
  }[];
  readonly counts: {
    readonly rowsRead: number;
    readonly actions: number;
    readonly risks: number;
    readonly skipped: number;
  };
}

export interface ImportError {
  readonly error: { readonly code: UnreadableCode; readonly words: Worded };
}

export function isImportError(
  answer: ImportResult | ImportError,
): answer is ImportError {
  return "error" in answer;
}
