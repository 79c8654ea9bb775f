// Which row and cell the keyboard moves to in a grid. Pure: the grid's own pattern from the ARIA practices guide.
import type { GridLine } from "./gridLines.ts";

export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridShape {
  readonly lines: number;
  readonly columns: number;
  /** Rows that fit on screen: what a page is. */
  readonly page: number;
  /** Whether there is a header row above the first line; cards have none. */
  readonly head: boolean;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

function clamp(n: number, last: number): number {
  return Math.max(0, Math.min(n, last));
}

/** Where a key goes; null when the key is not the grid's. Line -1 is the header row. */
export function placeAfter(
  { key, ctrlKey }: Key,
  { line, column }: GridPlace,
  { lines, columns, page, head }: GridShape,
): GridPlace | null {
  const lastLine = lines - 1;
  const lastColumn = columns - 1;
  const to = (next: number) => ({
    line: Math.max(head ? -1 : 0, Math.min(next, lastLine)),
    column,
  });
  switch (key) {
    case "ArrowDown":
      return to(line + 1);
    case "ArrowUp":
      return to(line - 1);
    case "ArrowRight":
      return { line, column: clamp(column + 1, lastColumn) };
    case "ArrowLeft":
      return { line, column: clamp(column - 1, lastColumn) };
    case "PageDown":
      return to(line + page);
    case "PageUp":
      return { line: clamp(line - page, lastLine), column };
    case "Home":
      return ctrlKey ? { line: 0, column: 0 } : { line, column: 0 };
    case "End":
      return ctrlKey
        ? { line: lastLine, column: lastColumn }
        : { line, column: lastColumn };
    default:
      return null;
  }
}

/** The line an action is on; -1 when the view does not show it. */
export function lineOf(lines: readonly GridLine[], actionId: string): number {
  return lines.findIndex(
    (line) => line.kind === "row" && line.row.action.id === actionId,
  );
}
