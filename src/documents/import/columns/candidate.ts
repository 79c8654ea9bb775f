// A column while it is being told what it is.
import type { Sentence } from "../../../domain/words/sentence.ts";
import type { Cell } from "../file/grid.ts";
import type { PlanField } from "./columnNames.ts";

/** "ownerAndDate" is one column for both: "Responsible officer / Target date"; "derived" is worked out from others and read as nothing; "period" is a quarter or month with what is to be done in it; "dueYear" is the year of a date whose quarter or month stands in another column; "implications" holds tags, which only our own sheets have. */
export type ColumnRole =
  | PlanField
  | "other"
  | "ownerAndDate"
  | "derived"
  | "period"
  | "dueYear"
  | "implications";

export interface Candidate {
  readonly index: number;
  readonly heading: string;
  role: ColumnRole;
  /** What its heading alone says. */
  readonly named: ColumnRole;
  /** Why its heading was not believed. */
  misfit?: Sentence;
  readonly score: number;
  readonly rank: number;
  readonly values: readonly string[];
  /** Cells of a colour with nothing written in them: the bars of a chart. */
  readonly bars: number;
  readonly merged: boolean;
  /** Share of rows in which it is blank. */
  readonly blank: number;
}

/** A cell of a colour with nothing written in it. */
export const isBar = (cell: Cell | undefined) =>
  cell?.fill !== undefined && cell.text.trim() === "";
