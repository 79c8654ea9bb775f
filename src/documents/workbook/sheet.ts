// A sheet as plain data: columns with a kind, rows of values. The workbook and the CSV are drawn from the same sheets.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";

export type CellValue = string | number | boolean | CalendarDate | null;

export interface SheetColumn {
  readonly header: string;
  readonly kind: "text" | "date" | "number";
  /** In characters, as spreadsheets count. */
  readonly width: number;
  /** Offered as a drop-down, so that what is typed can be read back. */
  readonly choices?: readonly string[];
  /** Other words than those offered may stand there too: a new theme, a new post. */
  readonly others?: boolean;
  /** To be filled in by the reader; shaded. */
  readonly fillIn?: boolean;
  /** There for Waymark and not for the reader: folded away. */
  readonly hidden?: boolean;
}

export interface SheetTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function textColumn(header: string, width = 20): SheetColumn {
  return { header, kind: "text", width };
}

export function date(header: string): SheetColumn {
  return { header, kind: "date", width: 14 };
}

export function numberColumn(header: string, width = 10): SheetColumn {
  return { header, kind: "number", width };
}

/** The most characters a spreadsheet cell can hold. Source: Microsoft, Excel specifications and limits. */
export const cellLimit = 32_767;

/** Text that fits a cell; what does not fit is said in the cell, never cut in silence. Control characters no cell may hold go. */
export function fitting(value: string): string {
  const printable = Array.from(value)
    .filter((c) => c >= " " || c === "\n" || c === "\t")
    .join("");
  if (printable.length <= cellLimit) return printable;
  const note =
    "… [This text is longer than a cell can hold. The whole text is in the archive export.]";
  return printable.slice(0, cellLimit - note.length) + note;
}
