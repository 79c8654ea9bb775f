// Levels drawn by setting words in: a row stands under the nearest row above that is set in less.
import type { GridRow } from "../file/grid.ts";
import type { Layout } from "../columns/layout.ts";
import { textOf } from "../columns/layout.ts";
import type { RawAction } from "./rawAction.ts";

/** How far the action's words are set in: as Excel says, or by spaces before them. */
export function indentOf(row: GridRow, layout: Layout): number {
  const titles = layout.columns.filter(({ role }) => role === "title");
  // A column of titles for each level: the further right, the deeper.
  const level = titles.findIndex(
    ({ index }) => (row.cells[index]?.text ?? "") !== "",
  );
  if (titles.length > 1) return Math.max(level, 0);
  const at = titles[0]?.index;
  const cell = at === undefined ? undefined : row.cells[at];
  if (!cell || cell.text.includes("\n")) return 0;
  const spaces = /^[ \t\u00A0]*/.exec(cell.text)?.[0].length ?? 0;
  // One space is a slip of the hand.
  return cell.indent ?? (spaces > 1 ? spaces : 0);
}

/** A row over rows set in further, with nobody and no day of its own, names them. */
export function headsIndented(
  row: GridRow,
  layout: Layout,
  next: GridRow | undefined,
): boolean {
  if (!next || indentOf(next, layout) <= indentOf(row, layout)) return false;
  return (
    ["officers", "ownerAndDate", "status", "narrative", "milestone"] as const
  ).every((role) => textOf(layout, row, role) === "");
}

/** The rows that stand open above, the outermost first. */
export class Levels {
  private readonly open: {
    readonly indent: number;
    readonly action: RawAction | null;
    readonly theme: string | null;
  }[] = [];

  private close(indent: number): void {
    while ((this.open.at(-1)?.indent ?? -1) >= indent) this.open.pop();
  }

  /** Opens a heading; its words after those of the headings it stands under. */
  heading(indent: number, text: string): string {
    this.close(indent);
    const over = this.open.findLast(({ theme }) => theme !== null)?.theme;
    const theme = over == null ? text : `${over}: ${text}`;
    this.open.push({ indent, action: null, theme });
    return theme;
  }

  /** Opens an action; the action it stands under, if any, and the theme. */
  action(
    indent: number,
    action: RawAction,
  ): { readonly parent: RawAction | null; readonly theme: string | null } {
    this.close(indent);
    const parent =
      this.open.findLast((level) => level.action !== null)?.action ?? null;
    const theme = this.open.findLast((level) => level.theme !== null)?.theme;
    this.open.push({ indent, action, theme: null });
    return { parent, theme: theme ?? null };
  }
}
