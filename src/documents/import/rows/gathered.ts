// What the tables of a file hold, gathered row by row before anything is interpreted.
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import type { Budget } from "../file/budget.ts";
import type { GridRow, CellPlace } from "../file/grid.ts";
import type { Header } from "../columns/headerRow.ts";
import type { Skipped, ReadFrom } from "./importResult.ts";
import type { ChosenColumns, Layout } from "../columns/layout.ts";
import type { RawAction } from "./rawAction.ts";

export interface RawRisk {
  readonly place: CellPlace;
  readonly row: GridRow;
  readonly layout: Layout;
}

/** What has been gathered from the tables so far; later tables may continue earlier ones. */
export interface Gathered {
  readonly today: CalendarDate;
  readonly budget: Budget;
  readonly chosen: ChosenColumns;
  /** The layout of each table read as a plan or a risk map. */
  readonly layouts: { readonly place: CellPlace; readonly layout: Layout }[];
  readonly actions: RawAction[];
  readonly risks: RawRisk[];
  readonly skipped: Skipped[];
  readonly unknownHeadings: Map<string, ReadFrom>;
  /** Tables whose columns were told from what they hold. */
  readonly withoutHeadings: ReadFrom[];
  rowsRead: number;
  readonly file: string;
  /** Running text before the table being read. */
  readonly textsBefore: string[];
  /** The table read last, for one that continues it without headings. */
  last: { layout: Layout; header: Header; width: number } | null;
}

export function newGathered(
  today: CalendarDate,
  budget: Budget,
  chosen: ChosenColumns = new Map(),
  file = "",
): Gathered {
  return {
    today,
    budget,
    chosen,
    layouts: [],
    actions: [],
    risks: [],
    skipped: [],
    unknownHeadings: new Map(),
    withoutHeadings: [],
    rowsRead: 0,
    file,
    textsBefore: [],
    last: null,
  };
}

export function sourceOf(place: CellPlace, row: number): ReadFrom {
  return { ...place, row };
}

export function rowText(row: GridRow): string {
  return row.cells
    .flatMap((cell) => [
      ...(cell.text.trim() === "" ? [] : [cell.text.trim()]),
      ...(cell.notes ?? []),
    ])
    .join(" | ");
}
