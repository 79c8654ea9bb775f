// A row of a file and the action of the plan it met.
import type { Action } from "../action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import type { PostId, ThemeId } from "../id.ts";
import type { MergedField, ReadAction } from "./importedPlan.ts";
import type { Milestone } from "../milestone.ts";

/** A row of the file that met an action of the plan, with the file's names found in the plan. */
export interface Met {
  readonly read: ReadAction;
  readonly action: Action;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly theme: ThemeId | null;
  readonly posts: readonly PostId[];
  /** The fingerprints the last import left; null when this action never came from a file. */
  readonly base: string | null;
  /** What a person chose where both had changed. */
  readonly chosen: Readonly<Partial<Record<MergedField, "file" | "plan">>>;
}
