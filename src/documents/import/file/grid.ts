// What every reader hands on, whatever the format: blocks of text and tables of cells, each knowing where it stands in the file.
import type { Sentence } from "../../../domain/words/sentence.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";

export interface Cell {
  /** As the reader of the document sees it; lists keep their bullets and line breaks. */
  readonly text: string;
  /** A number stored by Excel, beside how it is shown. */
  readonly number?: number;
  /** A real date stored by Excel, whatever it looks like. */
  readonly date?: CalendarDate;
  /** Footnotes, addresses of links: kept with the action's narrative. */
  readonly notes?: readonly string[];
  /** The cell this one is merged into, and the direction. Its own text is then empty. */
  readonly mergedFrom?: Cell;
  readonly merged?: "across" | "down";
  readonly bold?: boolean;
  /** How far its words are set in, as a level is drawn; left out where they are not. */
  readonly indent?: number;
  /** "#REF!", or a formula saved without its result. */
  readonly fault?: "error" | "noResult";
  /** Words struck through: part of the text only where nothing else stands in the cell. */
  readonly struck?: string;
  /** A table that stands in the cell: the words around it, and its rows. `text` has both. */
  readonly inner?: {
    readonly around: string;
    readonly rows: readonly (readonly string[])[];
  };
  /** A colour word told from the cell's fill. */
  readonly fill?: "red" | "amber" | "green" | "blue";
}

export interface GridRow {
  /** 1-based, as the person counts: Excel's row number, or the row within the table. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly hidden?: boolean;
}

/** Where something stands: a sheet by name, or a table by number (1-based), or running text. */
export interface CellPlace {
  readonly sheet?: string;
  readonly table?: number;
  readonly text?: true;
}

export interface Grid {
  readonly kind: "table";
  readonly place: CellPlace;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  /** Headings known from elsewhere, where the rows begin without any. */
  readonly headings?: readonly string[];
}

export interface TextBlock {
  readonly kind: "text";
  /** 1-based count of paragraphs outside tables. */
  readonly row: number;
  readonly text: string;
  /** 1 for the highest heading; null for ordinary text. */
  readonly heading: number | null;
  readonly listItem: boolean;
}

/** Something true of the whole file that the person should know ("changes tracked in Word were taken as accepted"). */
export interface Remark {
  readonly rule:
    | "macros"
    | "trackedChanges"
    | "hiddenSheet"
    | "hiddenRows"
    | "hiddenColumns"
    | "errorCells"
    | "formulaWithoutResult"
    | "externalLinks"
    | "wrongExtension"
    | "comments"
    | "openQuote"
    | "encoding"
    | "noHeader"
    | "listsOfActions"
    | "pdfTables"
    | "control"
    | "hiddenWords"
    | "noteMarks";
  readonly about: Sentence;
  readonly text: Sentence;
}

export interface SourceDocument {
  readonly format: "xlsx" | "docx" | "csv" | "html" | "pdf";
  readonly blocks: readonly (Grid | TextBlock)[];
  readonly remarks: readonly Remark[];
  /** True for a workbook that counts its days from 1904. */
  readonly date1904: boolean;
  /** Words found outside the plan's own text, such as margin comments: listed, never read as an action. */
  readonly asides: readonly {
    readonly place: CellPlace;
    readonly row: number;
    readonly text: Sentence;
    readonly reason: Sentence;
  }[];
}

export const emptyCell: Cell = { text: "" };

/** The text that stands in a cell for the reader: its own, or that of the cell it is merged into. */
export function shownText(cell: Cell | undefined): string {
  if (!cell) return "";
  return cell.mergedFrom ? cell.mergedFrom.text : cell.text;
}

/** Words alone in their row over half of the table: a theme, or an account of what stands above. */
export function standsAcross({ cells }: GridRow): boolean {
  const filled = cells.filter(
    ({ text, merged }) => text.trim() !== "" && merged === undefined,
  );
  const spanned = cells.filter(({ merged }) => merged === "across").length;
  return filled.length === 1 && spanned > 0 && spanned + 1 >= cells.length / 2;
}
