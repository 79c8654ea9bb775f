// What an import would write, and what it is decided from.
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { Decision } from "../../plan/decision.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import type { Revision } from "../../plan/revision.ts";
import type { Risk } from "../../plan/risk.ts";
import type { Theme } from "../../plan/theme.ts";
import type { Update } from "../../plan/update.ts";
import type { ImportAnswer } from "../file/importAnswers.ts";
import type { ImportMemory } from "../file/importMemory.ts";
import type { Met } from "../merge/importMet.ts";
import type { namesOf } from "../file/importNames.ts";
import type { ImportContext, NewAction } from "../merge/importContext.ts";
import type { ImportRun, ReadPlan } from "../file/importedPlan.ts";
import type { FieldChange, MergedAction } from "../merge/mergeTypes.ts";
import type { Recalled, TakenOver } from "../file/recalled.ts";
import type {
  RegisterChange,
  RegisterMerged,
} from "../register/registerMerge.ts";
import type { Rejected } from "../merge/sortRows.ts";

export interface ImportPlan<P extends ReadPlan = ReadPlan> {
  readonly run: ImportRun;
  /** The plan with the columns of its own that the file brings; null where it brings none. */
  readonly planAfter: Plan | null;
  /** The file with the plan's memory and the answers put in. */
  readonly settled: P;
  /** What is to be asked of this file in this plan, answered or not: nothing that was settled before. */
  readonly questions: P["questions"];
  /** Answers given before that were put to questions of this file. */
  readonly takenOver: readonly TakenOver[];
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly risks: readonly Risk[];
  /** Actions already in the plan, as they are and as they should be. */
  readonly changes: readonly {
    readonly before: Action;
    readonly after: Action;
  }[];
  /** Risks already in the plan, likewise. */
  readonly riskChanges: readonly {
    readonly before: Risk;
    readonly after: Risk;
  }[];
  /** What a register of posts in the file changes, old beside new, and what is only said of it. */
  readonly register: {
    readonly changed: readonly RegisterChange[];
    readonly notes: readonly Sentence[];
  };
  /** Posts already in the plan that get other names or holders, likewise. */
  readonly postChanges: readonly {
    readonly before: Post;
    readonly after: Post;
  }[];
  readonly themeChanges: readonly {
    readonly before: Theme;
    readonly after: Theme;
  }[];
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly ref: string;
    readonly what: readonly Sentence[];
    /** Field by field, old beside new; none for a risk. */
    readonly fields: readonly FieldChange[];
  }[];
  readonly unchanged: readonly string[];
  /** In the plan from an earlier version of this file, and not in this one. */
  readonly missing: readonly {
    readonly ref: string;
    readonly title: string;
    /** A person chose to take it out of the plan; else it stays. */
    readonly withdrawn: boolean;
  }[];
  readonly rejected: readonly Rejected[];
}

export interface PlanImportContext extends Omit<
  ImportContext,
  "file" | "after"
> {
  /** What a person chose where plan and file had both changed, by ref. */
  readonly choices?: ReadonlyMap<string, Met["chosen"]>;
  /** Refs of rows missing from the file that a person takes out of the plan. */
  readonly withdraw?: ReadonlySet<string>;
  /** What the plan holds now. Its `plan` may be one that is still to be made. */
  readonly record: PlanRecord;
  /** What earlier imports left, oldest first. */
  readonly runs: readonly ImportRun[];
  readonly isNew: boolean;
}

export interface Parts<P extends ReadPlan> {
  readonly memory: ImportMemory;
  readonly names: ReturnType<typeof namesOf>;
  readonly made: readonly NewAction[];
  readonly merged: readonly MergedAction[];
  readonly register: RegisterMerged;
  readonly rejected: readonly Rejected[];
  readonly recalled: Recalled<P>;
  readonly importing: ImportContext;
  readonly given: ReadonlyMap<string, ImportAnswer>;
}
