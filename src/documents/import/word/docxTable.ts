// Puts a Word table's rows on a grid: a cell over several columns, a cell merged down, a row that starts late.
import type { Budget } from "../file/budget.ts";
import type { Cell, Grid, GridRow } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";

export interface WordCell {
  lines: string[];
  /** The lines that are not of a table in the cell, and that table's rows. */
  around: string[];
  inner: string[][];
  notes: string[];
  span: number;
  merge: "none" | "restart" | "continue";
  boldCharacters: number;
  characters: number;
  fill: Cell["fill"];
  struck: string[];
}

export interface WordRow {
  cells: WordCell[];
  before: number;
  deleted: boolean;
}

/** A table while it is read; each row is set on the grid as it ends, so that a long table is held once. */
export interface WordTable {
  readonly number: number;
  readonly rows: GridRow[];
  /** The row above on the grid, for cells merged down from it. */
  above: readonly Cell[];
  count: number;
}

export function newTable(number: number): WordTable {
  return { number, rows: [], above: [], count: 0 };
}

/** The words of a row, cell by cell. */
export const wordsOfRow = ({ cells }: WordRow): string =>
  cells
    .map(({ lines }) => tidyLines(lines))
    .filter((words) => words !== "")
    .join(" | ");

export function addRow(table: WordTable, row: WordRow, budget: Budget): void {
  table.count += 1;
  budget.spend("rows", 1);
  if (row.deleted) return;
  const cells: Cell[] = [];
  for (let i = 0; i < Math.min(row.before, 64); i += 1) cells.push(emptyCell);
  for (const word of row.cells) placeCell(word, cells, table.above);
  // What shows through a merge is read in each of the cells it covers.
  for (const { mergedFrom } of cells)
    if (mergedFrom) budget.spend("letters", mergedFrom.text.length);
  table.above = cells;
  if (cells.some((cell) => cell.text !== "" || cell.notes))
    table.rows.push({ row: table.count, cells });
}

export function gridOf(table: WordTable): Grid {
  return {
    kind: "table",
    place: { table: table.number },
    hidden: false,
    rows: table.rows,
  };
}

function placeCell(
  word: WordCell,
  cells: Cell[],
  above: readonly Cell[],
): void {
  const struck = tidyLines(word.struck);
  const standing = tidyLines(word.lines);
  // What is struck through and nothing beside it is still what the cell says.
  const text = standing.trim() === "" ? struck : standing;
  const over = above[cells.length];
  const master = over?.mergedFrom ?? over;
  const continues =
    word.merge === "continue" && text === "" && master !== undefined;
  const cell: Cell = continues
    ? { text: "", mergedFrom: master, merged: "down" }
    : {
        text,
        ...(word.notes.length > 0 && { notes: word.notes }),
        ...(word.fill && { fill: word.fill }),
        ...(struck !== "" && { struck }),
        ...(word.inner.length > 0 && {
          inner: { around: tidyLines(word.around), rows: word.inner },
        }),
        ...(word.characters > 0 &&
          word.boldCharacters >= word.characters && { bold: true }),
      };
  cells.push(cell);
  for (let i = 1; i < Math.min(word.span, 64); i += 1)
    cells.push(
      text === "" && !word.fill && !continues
        ? emptyCell
        : {
            text: "",
            mergedFrom: cell.mergedFrom ?? cell,
            merged: continues ? "down" : "across",
          },
    );
}

export function tidyLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "")
    .replace(/^[ \t]+(?![•◦▪\d])/, "");
}

/** A table inside a cell that is no plan of its own: the words of its rows. */
export function wordsOfTable(grid: Grid): string[][] {
  return grid.rows.map((row) =>
    row.cells
      .filter((cell) => !cell.mergedFrom && cell.text !== "")
      .map((cell) => cell.text),
  );
}
