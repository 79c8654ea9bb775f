// Merged cells: only cells of rows that exist are marked, so a merge over the whole sheet costs nothing.
import type { Budget } from "../file/budget.ts";
import type { Cell } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function parseRange(text: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(text);
  if (!match) return null;
  const column = (letters: string) =>
    Array.from(letters).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) -
    1;
  return {
    left: column(match[1] ?? ""),
    top: Number(match[2]),
    right: column(match[3] ?? ""),
    bottom: Number(match[4]),
  };
}

/** Marks covered cells with the cell that shows through. Ranges are clipped to the widest row met. */
export function mergeCells(
  rows: readonly { row: number; cells: Cell[] }[],
  merges: readonly Range[],
  budget: Budget,
): void {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  for (const range of merges) {
    let at = firstAtOrAfter(rows, range.top);
    const master =
      rows[at]?.row === range.top ? rows[at]?.cells[range.left] : undefined;
    if (!master || master === emptyCell || master.text === "") continue;
    for (; at < rows.length; at += 1) {
      const row = rows[at];
      if (!row || row.row > range.bottom) break;
      for (let c = range.left; c <= Math.min(range.right, width - 1); c += 1) {
        if (row.row === range.top && c === range.left) continue;
        // The reader of the sheet sees these words in each of the cells.
        budget.spend("cells", 1);
        budget.spend("letters", master.text.length);
        // A cell hidden under a merge may still hold text (Excel keeps it in some files): it stays readable as its own.
        if ((row.cells[c]?.text ?? "") !== "") continue;
        while (row.cells.length < c) {
          budget.spend("cells", 1);
          row.cells.push(emptyCell);
        }
        row.cells[c] = {
          text: "",
          mergedFrom: master,
          merged: row.row === range.top ? "across" : "down",
        };
      }
    }
  }
}

function firstAtOrAfter(
  rows: readonly { row: number }[],
  wanted: number,
): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
