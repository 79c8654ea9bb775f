// What an import would write, and what it is decided from.
import type { Action } from "../action.ts";
import type { Decision } from "../decision.ts";
import type { Milestone } from "../milestone.ts";
import type { Plan } from "../plan.ts";
import type { PlanRecord } from "../planRecord.ts";
import type { Post } from "../post.ts";
import type { Revision } from "../revision.ts";
import type { Risk } from "../risk.ts";
import type { Theme } from "../theme.ts";
import type { Update } from "../update.ts";
import type { ImportAnswer } from "./importAnswers.ts";
import type { Memory } from "./importMemory.ts";
import type { Met } from "./importMet.ts";
import type { namesOf } from "./importNames.ts";
import type { ImportContext, NewAction } from "./importContext.ts";
import type { ImportRun, ReadPlan } from "./importedPlan.ts";
import type { FieldChange, MergedAction } from "./mergeTypes.ts";
import type { Recalled, TakenOver } from "./recalled.ts";
import type { RegisterChange, RegisterMerged } from "./registerMerge.ts";
import type { Rejected } from "./sortRows.ts";

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
    readonly notes: readonly string[];
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
    readonly what: readonly string[];
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
  readonly memory: Memory;
  readonly names: ReturnType<typeof namesOf>;
  readonly made: readonly NewAction[];
  readonly merged: readonly MergedAction[];
  readonly register: RegisterMerged;
  readonly rejected: readonly Rejected[];
  readonly recalled: Recalled<P>;
  readonly importing: ImportContext;
  readonly given: ReadonlyMap<string, ImportAnswer>;
}
