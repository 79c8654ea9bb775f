// What bringing in a file works from, and a row that needs no decision.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import type { Decision } from "../../plan/decision.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Person } from "../../plan/person.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Ref } from "../../values/ref.ts";
import type { Revision } from "../../plan/revision.ts";
import type { Status } from "../../plan/status.ts";
import type { Update } from "../../plan/update.ts";
import type { ReadAction } from "../file/importedPlan.ts";

export interface ImportContext {
  readonly plan: Plan;
  /** The file's name, for the words of decisions. */
  readonly file: string;
  /** The day the file speaks of: what it says takes effect then. */
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly by: Person;
  /** An id that follows from words: the same words, the same id, so that a second run finds the first one's rows. */
  readonly idFor: (words: string) => string;
  /** The last import before this one; empty for a first. */
  readonly after: string;
}

/** A row that needs no decision. */
export type Ready = Omit<ReadAction, "ref" | "status"> & {
  readonly ref: Ref;
  readonly status: Status;
};

export interface NewAction {
  /** The row of the file it comes from. */
  readonly row: string;
  readonly action: Action;
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
}
