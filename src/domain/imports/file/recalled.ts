// A file with what the plan remembers of it put to its rows.
import type { Action } from "../../plan/action.ts";
import type { Instant } from "../../values/calendarDate.ts";
import type { FieldMarks } from "./fileSaid.ts";
import type { ImportAnswer } from "./importAnswers.ts";
import type { RowMemory } from "./importMemory.ts";
import type { ReadPlan } from "./importedPlan.ts";
import type { NotByHand } from "./ownRows.ts";
import type { CellStamp } from "./rowStamp.ts";

export interface RecalledRow {
  readonly said: FieldMarks;
  /** The action of the plan this row is; null for a new one. */
  readonly action: Action | null;
  readonly memory: RowMemory | null;
  /** The reference the file gives now, where it is another than the plan's. */
  readonly renumbered: string | null;
  /** A row of a workbook of ours, with what cannot be taken from it; null for any other. */
  readonly own: {
    readonly stamp: CellStamp;
    readonly refused: readonly NotByHand[];
    readonly plain: ReadonlySet<string>;
    /** Brought in before, as it stands. */
    readonly told: boolean;
  } | null;
  /** Taken out of another plan that has this reference too. */
  readonly foreign: boolean;
}

/** An answer given before that was put to the same question of another row or file. */
export interface TakenOver {
  readonly question: string;
  readonly answer: ImportAnswer;
  readonly by: string;
  readonly at: Instant;
}

export interface Recalled<P extends ReadPlan> {
  /** The file with the plan's references, and only the questions still to be asked. */
  readonly read: P;
  readonly answers: ReadonlyMap<string, ImportAnswer>;
  readonly takenOver: readonly TakenOver[];
  readonly rows: ReadonlyMap<string, RecalledRow>;
}
