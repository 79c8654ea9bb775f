// Rows below an action that say of themselves what they are: "Progress: drafted in May", "Update | Drafted in May", words across the table under each action.
import type { ColumnRole } from "../columns/columnRoles.ts";
import { matchHeading } from "../columns/fields.ts";
import type { Layout } from "../columns/layout.ts";
import type { Cell, GridRow } from "../file/grid.ts";
import { standsAcross } from "../file/grid.ts";
import { readStatusCell } from "../words/statusWords.ts";

/** Words of a row under a heading of their own. */
export interface Said {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly cell: Cell;
}

/** What may be said of an action below it; a theme or a title begins something else. */
const ofAnAction: ReadonlySet<ColumnRole> = new Set([
  "narrative",
  "status",
  "rag",
  "due",
  "revisedDue",
  "completedOn",
  "officers",
  "supporting",
  "leadMember",
  "outcome",
  "resource",
  "milestone",
  "dependsOn",
]);

const filledIn = ({ cells }: GridRow) =>
  cells.filter(
    ({ text, merged }) => text.trim() !== "" && merged === undefined,
  );

/** The role a label names; null for one that begins something else, or a note below the plan. */
function roleOf(label: string): ColumnRole | null {
  if (/^(?:notes?|key|source|nb|n\.b\.)$/i.test(label.trim())) return null;
  const match = matchHeading(label.trim());
  return match && match.score >= 0.85 && ofAnAction.has(match.field)
    ? match.field
    : null;
}

const labelled =
  /^\s*([\p{L}][^:\n]{1,48}?)\s*(?::\s*|\s+[–—]\s+)(\S[\s\S]*)$/u;

/** "Progress: …", and more such lines in the same cell; `sure` where its row is the action's by its merged cells. */
function linesOf(cell: Cell, sure: boolean): Said[] | null {
  const said: { heading: string; role: ColumnRole; text: string }[] = [];
  for (const line of cell.text.split("\n")) {
    const [, heading = "", text = ""] = labelled.exec(line) ?? [];
    const role = heading === "" ? null : roleOf(heading);
    const above = said.at(-1);
    if (role !== null) said.push({ heading, role, text });
    else if (above) above.text += `\n${line}`;
    else if (sure && heading !== "" && heading.split(/\s+/).length <= 5)
      said.push({ heading, role: unknownRole(heading), text });
    else return null;
  }
  return said.map(({ heading, role, text }) => ({
    heading,
    role,
    cell: { ...cell, text: text.trim() },
  }));
}

const unknownRole = (heading: string): ColumnRole =>
  /\boutcomes?\b|\bmeasures?\b/i.test(heading) ? "outcome" : "narrative";

/** "Progress | Next steps" names columns; "Status | Complete" says one. */
const isHeading = (text: string, role: ColumnRole): boolean =>
  text.length <= 60 &&
  roleOf(text) !== null &&
  !(role === "status" && readStatusCell(text));

/** "Update | Drafted in May", "Due | 31 March | Status | On track": labels, each with its words beside it. */
function pairsOf(cells: readonly Cell[]): Said[] | null {
  if (cells.length === 0 || cells.length % 2 !== 0) return null;
  const said: Said[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [label, cell] = [cells[at], cells[at + 1]];
    if (!label || !cell || label.text.length > 50) return null;
    const heading = label.text.trim().replace(/\s*:$/, "");
    const role = roleOf(heading);
    if (role === null || isHeading(cell.text, role)) return null;
    said.push({ heading, role, cell });
  }
  return said;
}

/** True where the row's reference or title is the one above it, merged down. */
function isOfAbove(row: GridRow, { columns }: Layout): boolean {
  return columns.some(
    ({ index, role }) =>
      (role === "ref" || role === "title") &&
      row.cells[index]?.merged === "down",
  );
}

/** What a row below an action says of it under headings of its own, `before` where the row above it did; null for any other row. */
export function saidOfAbove(
  row: GridRow,
  layout: Layout,
  before: boolean,
): readonly Said[] | null {
  const filled = filledIn(row);
  const [only] = filled;
  if (!only || filled.length > 8) return null;
  const sure = isOfAbove(row, layout);
  const named = sure || (before && standsAcross(row));
  // Most rows are none of this, and their first cell shows it.
  if (linesOf(only, named)) {
    const lines = filled.map((cell) => linesOf(cell, named));
    if (!lines.includes(null)) return lines.flatMap((said) => said ?? []);
  }
  const pairs = layout.columns.length > 2 ? pairsOf(filled) : null;
  if (pairs) return pairs;
  return sure && standsAcross(row)
    ? [{ heading: "", role: "narrative", cell: only }]
    : null;
}

/** Whether words across the table follow every action, and stand over none: what is said of it, and no theme. */
export function tellsBelow(rows: readonly GridRow[]): boolean {
  const kinds = rows.map(standsAcross);
  const actions = kinds.filter((wide) => !wide).length;
  const told = kinds.every((wide, at) => wide || (kinds[at + 1] ?? false));
  if (actions < 2 || !told || kinds[0] !== false) return false;
  const accounts = rows
    .filter((_, at) => kinds[at])
    .map((row) => filledIn(row)[0]?.text.trim() ?? "");
  return (
    accounts.filter((text) => text.length > 40 || /[.;]$/.test(text)).length >=
    accounts.length * 0.5
  );
}

/** What stands alone across the table, as an account of the action above. */
export function accountOf(row: GridRow): readonly Said[] | null {
  const [only] = filledIn(row);
  return only && standsAcross(row)
    ? [{ heading: "", role: "narrative", cell: only }]
    : null;
}
