// What a file says of a plan, as the rules of importing see it, and the record of what an import made.
import type { Sentence } from "../../words/sentence.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import type {
  ActionId,
  DecisionId,
  Id,
  MilestoneId,
  PlanId,
  PostId,
  RevisionId,
  RiskId,
  ThemeId,
  UpdateId,
} from "../../values/id.ts";
import type { Holder } from "../../plan/post.ts";
import type { OwnColumn, OwnValues } from "../../plan/ownColumns.ts";
import type { Status } from "../../plan/status.ts";
import type { Timeline } from "../../dates/timeline.ts";
import type { RegisterRow } from "./registerRows.ts";

export interface ReadMilestone {
  readonly title: string;
  readonly due: Timeline | null;
}

export interface ReadAction {
  /** "a1", "a2"…: what questions point at. */
  readonly id: string;
  readonly ref: string | null;
  readonly refAsWritten: string;
  readonly title: string;
  readonly theme: string | null;
  /** Posts as written, accountable first. */
  readonly officers: readonly string[];
  /** Persons named beside a post ("Head of Finance (A. Holder)"); left out where none is. */
  readonly holders?: readonly {
    readonly post: string;
    readonly person: string;
  }[];
  readonly status: Status | null;
  readonly due: Timeline | null;
  /** A proposal, never the date in force. */
  readonly revisedDue: Timeline | null;
  readonly narrative: string | null;
  readonly leadMember: string | null;
  readonly rag: string | null;
  readonly milestones: readonly ReadMilestone[];
  readonly partOf: string | null;
  readonly sameAs: string | null;
  /** The day it was completed, where the file gives one. */
  readonly completedOn?: CalendarDate;
  /** References of actions it waits for; left out where there are none. */
  readonly waitsFor?: readonly string[];
  /** What belongs to it beside its promise; each left out where the file does not speak of it. */
  readonly outcome?: string;
  readonly resource?: string;
  /** Codes of the recommendations it answers. */
  readonly answers?: readonly string[];
  /** As written: "paragraph 3". */
  readonly exempt?: string;
  /** Tags of the implications it has, as the committee paper cites them. */
  readonly implications?: readonly string[];
  /** Its words under headings Waymark does not know: the council’s own columns. */
  readonly own?: Readonly<Record<string, string>>;
  /** Every cell of its rows as heading and words, as they were written. */
  readonly original: readonly (readonly [heading: string, text: string])[];
}

export interface ReadRisk {
  readonly id: string;
  readonly title: string;
  readonly refs: readonly string[];
  readonly refsAsWritten: readonly string[];
  /** Codes merged into this one, as a footnote says. */
  readonly merged: readonly string[];
}

/** What questions about a revised date whose original is not given are told by (`alike`). */
export const revisedWithoutOriginal = "due: revised without original";

export interface ReadQuestion {
  readonly id: string;
  readonly about: Sentence;
  readonly text: Sentence;
  /** What Waymark would choose, in the shape of the field; null when the text says nothing. */
  readonly suggestion: unknown;
  /** The action concerned; null for a question about the file. */
  readonly action: string | null;
  readonly field: string | null;
  /** Questions with the same key can be answered together. */
  readonly alike: string;
}

export interface ReadPlan {
  readonly file: string;
  readonly actions: readonly ReadAction[];
  readonly risks: readonly ReadRisk[];
  readonly questions: readonly ReadQuestion[];
  /** Posts and who holds them, where the file has a register of them; left out where it has none. */
  readonly register?: readonly RegisterRow[];
  /** The council’s own columns, in the order of the file; left out where it has none. */
  readonly ownColumns?: readonly OwnColumn[];
  /** What each column was taken for, by its heading. */
  readonly columns?: readonly {
    readonly heading: string;
    readonly role: string;
  }[];
}

/** The fields of an action that a file may set, each as text to compare: what a three-way merge works on. */
export const mergedFields = [
  "title",
  "theme",
  "officers",
  "leadMember",
  "due",
  "status",
  "outcome",
  "resource",
  "answers",
  "exempt",
  "implications",
  "own",
] as const;

export type MergedField = (typeof mergedFields)[number];

/** What one import added, by kind. */
export interface Made {
  readonly plan: boolean;
  readonly themes: readonly ThemeId[];
  readonly posts: readonly PostId[];
  readonly actions: readonly ActionId[];
  readonly milestones: readonly MilestoneId[];
  readonly risks: readonly RiskId[];
  readonly updates: readonly UpdateId[];
  readonly revisions: readonly RevisionId[];
  readonly decisions: readonly DecisionId[];
}

/** The fields of an action already in the plan, as they were before an import changed them. */
export interface FieldsBefore {
  readonly action: ActionId;
  readonly title: string;
  readonly theme: ThemeId;
  readonly officers: readonly PostId[];
  readonly leadMember: string | null;
  readonly due: Timeline | null;
  /** Kept where a draft took another status from the file. */
  readonly initialStatus?: Status;
  /** Left out in imports from before these columns were read. */
  readonly outcome?: string | null;
  readonly resource?: string | null;
  readonly answers?: readonly string[];
  readonly exempt?: string | null;
  readonly implications?: readonly string[];
  readonly own?: OwnValues;
}

/** What a file may change of a risk already in the plan, as it was before. */
interface RiskBefore {
  readonly risk: RiskId;
  readonly title: string;
  readonly merged: readonly string[];
  readonly refsAsWritten: readonly string[];
}

/** A post the plan had already, as it was before an import added names to it, or changed who holds it. */
export interface PostBefore {
  readonly post: PostId;
  readonly aliases: readonly string[];
  /** Where a register changed it: as it was, and a mark of what the import left. */
  readonly register?: {
    readonly title: string;
    readonly holders: readonly Holder[];
    readonly reportsTo: PostId | null;
    readonly left: string;
  };
}

/** What the file said of one row, and what of it nobody has settled yet. */
export interface KeptRow {
  /** Marks of its cells (`fileSaid.ts`). */
  readonly said: string;
  /** Fields that differ in plan and file, told and left for a person. */
  readonly open?: readonly MergedField[];
}

/** An answer a person gave to a question about a file: given once for the plan. */
export interface KeptAnswer {
  readonly field: string;
  /** What was asked, as questions alike are told. */
  readonly alike: string;
  /** The mark of the cells it was asked about; empty where they were blank. */
  readonly cell: string;
  /** The mark of the row: the same question of the same row. */
  readonly row: string;
  readonly answer: string | null;
}

/** One import, written before anything else is: what it makes, what it changes, and what the file said, so that it can be finished, merged with and undone. */
export interface ImportRun {
  readonly id: Id<"ImportRun">;
  readonly planId: PlanId;
  readonly file: string;
  readonly at: Instant;
  readonly by: string;
  readonly made: Made;
  readonly changed: readonly FieldsBefore[];
  /** Left out by imports that took nothing of known risks. */
  readonly changedRisks?: readonly RiskBefore[];
  /** By ref: the fingerprints of the fields as the file had them, in the order of `mergedFields`. */
  readonly seen: Readonly<Record<string, string>>;
  /** By ref: what the file said. Left out by the first release, which kept only `seen`. */
  readonly rows?: Readonly<Record<string, KeptRow>>;
  /** What was asked about the file and answered by whoever brought it in. */
  readonly answers?: readonly KeptAnswer[];
  /** Versions of one file have one source: a row is missing from a file only where an earlier version of it had the row. */
  readonly source?: string;
  /** Refs of rows that are no longer in the file and stay in the plan: told once. */
  readonly gone?: readonly string[];
  /** The file was a workbook or a CSV of Waymark's own. */
  readonly own?: boolean;
  readonly changedPosts?: readonly PostBefore[];
  /** Keys of the council’s own columns this import brought. */
  readonly columns?: readonly string[];
  /** False from the first row written to the last: what an import cut short says of rows it did not reach is not relied on. */
  readonly finished?: boolean;
}
