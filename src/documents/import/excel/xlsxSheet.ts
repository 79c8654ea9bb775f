// Reads one sheet as a stream: only cells that exist are kept, whatever size the sheet claims to be.
import { say } from "../../../domain/words/say.ts";
import { dateOfSerial, showNumber } from "./numberFormat.ts";
import { limits, tooLarge } from "../file/budget.ts";
import type { Budget } from "../file/budget.ts";
import type { Cell, GridRow, Remark } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";
import { plainValue } from "../file/plainValue.ts";
import { mergeCells, parseRange } from "./xlsxMerges.ts";
import type { Range } from "./xlsxMerges.ts";
import type { SharedStrings } from "./xlsxStrings.ts";
import { unescapeExcel } from "./xlsxStrings.ts";
import type { CellStyle } from "./xlsxStyles.ts";
import { attribute, readXml } from "../file/xml.ts";
import type { Attributes } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  value: string;
  inline: string;
  /** Of the inline words, those struck through. */
  struck: string;
  formula: boolean;
}

/** From one column to another, the first being 1. */
type Columns = readonly [from: number, to: number];

interface SheetFound {
  readonly rows: GridRow[];
  readonly remarks: Omit<Remark, "about">[];
}

export function readSheet(
  zip: Zip,
  part: string,
  context: SheetContext,
): SheetFound {
  const { budget } = zip;
  const rows: { row: number; cells: Cell[]; hidden: boolean }[] = [];
  const merges: Range[] = [];
  const faults = { error: 0, noResult: 0 };
  const hiddenColumns: Columns[] = [];
  let row: (typeof rows)[number] = { row: 0, cells: [], hidden: false };
  let cell: OpenCell | null = null;
  let into: "value" | "inline" | "struck" | null = null;
  let isStruck = false;
  const finishCell = (open: OpenCell) => {
    const read = valueOf(open, context);
    if (read.fault) faults[read.fault] += 1;
    keep(read, open.column, row.cells, budget);
  };
  /** What each element of the sheet begins; a map, since a stranger names the elements. */
  const opening = new Map(
    Object.entries<(of: Attributes) => void>({
      row: (of) => (row = startRow(of, row.row + 1)),
      col(of) {
        if (isOn(of["hidden"]))
          hiddenColumns.push([Number(of["min"]), Number(of["max"])]);
      },
      c: (of) => (cell = openCell(of, row.cells.length, context)),
      f() {
        if (cell) cell.formula = true;
      },
      v: () => (into = "value"),
      is: () => (isStruck = false),
      r: () => (isStruck = false),
      strike: (of) => (isStruck = attribute(of, "val") !== "0"),
      t() {
        if (cell) into = isStruck ? "struck" : "inline";
      },
      rPh: () => (into = null),
      mergeCell(of) {
        const range =
          merges.length < 50_000 && parseRange(attribute(of, "ref") ?? "");
        if (range) merges.push(range);
      },
    }),
  );
  readXml(zip, part, {
    open: (name, attributes) => opening.get(name)?.(attributes),
    text(piece) {
      if (cell && into) cell[into] += piece;
    },
    close(name) {
      if (name === "v" || name === "t") into = null;
      else if (name === "c" && cell) {
        finishCell(cell);
        cell = null;
      } else if (name === "row" && row.cells.some((c) => c !== emptyCell)) {
        budget.spend("rows", 1);
        rows.push(row);
      }
    },
  });
  rows.sort((a, b) => a.row - b.row);
  mergeCells(rows, merges, budget);
  return { rows, remarks: remarksOf(rows, faults, hiddenColumns) };
}

function startRow(attributes: Attributes, next: number) {
  const stated = Number(attributes["r"] ?? next);
  return {
    row: Number.isFinite(stated) ? stated : next,
    cells: [] as Cell[],
    hidden: isOn(attributes["hidden"]),
  };
}

const isOn = (value: string | undefined) => value === "1" || value === "true";

/** Sets a cell in its row. What is empty beyond the last cell is not kept. */
function keep(read: Cell, column: number, cells: Cell[], budget: Budget): void {
  if (read === emptyCell && column >= cells.length) return;
  if (column >= limits.columns) {
    if (read.text === "") return;
    throw tooLarge();
  }
  // Padding counts too: one word in the last column of every row is a sheet nobody can hold.
  budget.spend("cells", Math.max(1, column + 1 - cells.length));
  budget.spendCell(read.text.length);
  while (cells.length < column) cells.push(emptyCell);
  cells[column] = read;
}

function openCell(
  attributes: Attributes,
  next: number,
  context: SheetContext,
): OpenCell {
  return {
    column: columnOf(attributes["r"], next),
    type: attributes["t"] ?? "n",
    style: context.styles[Number(attributes["s"] ?? 0)],
    value: "",
    inline: "",
    struck: "",
    formula: false,
  };
}

function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return next;
  let column = 0;
  for (const letter of letters.toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function valueOf(open: OpenCell, context: SheetContext): Cell {
  const { value, style } = open;
  const dressed = (cell: Cell): Cell =>
    cell.text === "" && !style?.fill
      ? emptyCell
      : {
          ...cell,
          ...(style?.bold && { bold: true }),
          ...(style?.indent && { indent: style.indent }),
          ...(style?.struck && cell.text !== "" && { struck: cell.text }),
          ...(style?.fill && { fill: style.fill }),
        };
  switch (open.type) {
    case "s":
      return dressed(sharedCell(context.strings, Number(value)));
    case "inlineStr":
      return dressed(inlineCell(open));
    case "str":
      return dressed({ text: unescapeExcel(value) });
    case "b":
      return dressed({ text: value === "1" ? "Yes" : "No" });
    case "e":
      return { text: value, fault: "error" };
    case "d":
      return dressed({ text: value.slice(0, 10) });
    default:
      if (value === "" && open.inline !== "")
        return dressed({ text: unescapeExcel(open.inline) });
      if (value.trim() === "")
        return open.formula
          ? { text: "", fault: "noResult" }
          : dressed(emptyCell);
      return dressed(numberCell(value, style, context.date1904));
  }
}

function inlineCell({ inline, struck }: OpenCell): Cell {
  const words = unescapeExcel(struck).trim();
  const text = plainValue(unescapeExcel(inline.trim() === "" ? words : inline));
  return words === "" ? { text } : { text, struck: words };
}

function sharedCell({ texts, struck }: SharedStrings, at: number): Cell {
  const text = plainValue(texts[at] ?? "");
  const words = struck.get(at);
  return words === undefined ? { text } : { text, struck: words };
}

function numberCell(
  value: string,
  style: CellStyle | undefined,
  date1904: boolean,
): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  if (!style) return { text: String(number), number };
  const text = showNumber(number, style.format, date1904);
  const date =
    style.format.kind === "date" || style.format.kind === "month"
      ? dateOfSerial(number, date1904)
      : null;
  return date === null ? { text, number } : { text, number, date };
}

/** The most rows or columns that are told by name. */
const told = 20;

function remarksOf(
  rows: readonly GridRow[],
  faults: { error: number; noResult: number },
  hiddenColumns: readonly Columns[],
): Omit<Remark, "about">[] {
  const hidden = rows.flatMap((row) => (row.hidden ? [String(row.row)] : []));
  const remarks: Omit<Remark, "about">[] = [];
  if (hidden.length > 0)
    remarks.push({
      rule: "hiddenRows",
      text:
        hidden.length > told
          ? say("read.hiddenRowsAndOthers", { rows: hidden.slice(0, told) })
          : say("read.hiddenRows", { n: hidden.length, rows: hidden }),
    });
  const words = wordsHidden(rows, hiddenColumns);
  const [first = ""] = words;
  if (words.length > 0)
    remarks.push({
      rule: "hiddenColumns",
      text:
        words.length === 1
          ? say("read.hiddenColumn", { column: first })
          : say("read.hiddenColumns", {
              n: words.length,
              columns: words.slice(0, told),
            }),
    });
  if (faults.error > 0)
    remarks.push({
      rule: "errorCells",
      text: say("read.errorCells", { n: faults.error }),
    });
  if (faults.noResult > 0)
    remarks.push({
      rule: "formulaWithoutResult",
      text: say("read.noResult", { n: faults.noResult }),
    });
  return remarks;
}

/** The hidden columns that hold anything, each by its first words and its letter. */
function wordsHidden(
  rows: readonly GridRow[],
  hidden: readonly Columns[],
): string[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    0,
  );
  const found: string[] = [];
  for (let at = 0; at < width; at += 1) {
    if (!hidden.some(([from, to]) => at + 1 >= from && at + 1 <= to)) continue;
    const first = rows.find(({ cells }) => (cells[at]?.text ?? "") !== "");
    if (first) found.push(`"${(first.cells[at]?.text ?? "").slice(0, 60)}"`);
  }
  return found;
}
