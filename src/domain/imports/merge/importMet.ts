// A row of a file and the action of the plan it met.
import type { Action } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import type { PostId, ThemeId } from "../../values/id.ts";
import { sameSaid } from "../file/fileSaid.ts";
import type { SaidField } from "../file/fileSaid.ts";
import type { MergedField, ReadAction } from "../file/importedPlan.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { OwnCells } from "../file/ownCells.ts";
import type { RecalledRow } from "../file/recalled.ts";

/** A row of the file that met an action of the plan, with the file's names found in the plan. */
export interface Met {
  readonly read: ReadAction;
  readonly action: Action;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly theme: ThemeId | null;
  readonly posts: readonly PostId[];
  /** What it says in the council’s own columns. */
  readonly own: OwnCells;
  /** What the file said of the row now, and what it said before. */
  readonly row: RecalledRow;
  /** Fields with a question nobody has answered: left as they are. */
  readonly waits: ReadonlySet<string>;
  /** What a person chose where both had changed. */
  readonly chosen: Readonly<Partial<Record<MergedField, "file" | "plan">>>;
}

/** Withdrawn from the plan or transferred out of it. */
export const hasLeft = ({ action }: Pick<Met, "action">): boolean =>
  action.current.status === "withdrawn" ||
  action.current.status === "transferred";

/** Whether the file says otherwise of a field than it did; null where nobody knows what it said. */
export function hasChanged(
  field: SaidField,
  { row: { said, memory } }: Pick<Met, "row">,
): boolean | null {
  return memory?.said ? !sameSaid(field, memory.said, said) : null;
}

/** The same for what is recorded and not set: after an import that was cut short it may not be recorded yet. */
export function isNews(
  field: SaidField,
  met: Pick<Met, "row">,
): boolean | null {
  const { memory, own } = met.row;
  // The milestones of our own workbook stand on a sheet of their own, without a stamp.
  if (memory?.cutShort || (own && field === "milestones")) return null;
  return hasChanged(field, met);
}
