// What merging one row gives: the action as it becomes, the entries beside it, what changed and what was refused.
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { Decision } from "../../plan/decision.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Revision } from "../../plan/revision.ts";
import type { Update } from "../../plan/update.ts";
import type { SaidField } from "../file/fileSaid.ts";
import type { KeptRow } from "../file/importedPlan.ts";

/** What became of one field: as the contract tells it. */
export interface FieldChange {
  readonly field: SaidField;
  readonly from: Sentence;
  readonly to: Sentence;
  /** A wish to move a date is a proposal, a completion over a plan at work a claim. */
  readonly as: "change" | "proposal" | "claim";
}

export interface FieldRefusal {
  readonly field: SaidField;
  readonly inPlan: Sentence;
  readonly inFile: Sentence;
  readonly why: Sentence;
  /** A person may choose between the plan's and the file's. */
  readonly choice: boolean;
  /** Told before, or asked and not answered: it waits, and is nothing new. */
  readonly waits: boolean;
}

export interface MergedAction {
  readonly before: Action;
  /** Null when none of the action's own fields change. */
  readonly after: Action | null;
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly milestones: readonly Milestone[];
  /** What was not taken: nothing of it was changed. */
  readonly refused: readonly FieldRefusal[];
  readonly changed: readonly FieldChange[];
  /** The fields whose names of posts and themes the plan now needs. */
  readonly names: { readonly officers: boolean; readonly theme: boolean };
  /** The fingerprints of what this leaves in the plan. */
  readonly seen: string;
  /** What the file said, to be kept. */
  readonly kept: KeptRow;
}
