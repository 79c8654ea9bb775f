// Cells that hold several fields, each on a line of its own under its name: "Accepted … / Responsible officer: Head of Finance / Agreed date: 31 March 2027". Set out with a column for each.
import type { PlanField } from "../columns/columnNames.ts";
import { matchHeading } from "../columns/fields.ts";
import type { Cell, GridRow } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";

/** What may be said of an action on a line of its own. */
const packable: ReadonlySet<PlanField> = new Set([
  "officers",
  "supporting",
  "leadMember",
  "due",
  "revisedDue",
  "completedOn",
  "status",
  "rag",
]);

interface Line {
  readonly field: PlanField | null;
  readonly label: string;
  readonly words: string;
}

const fieldOf = (label: string): PlanField | null => {
  const match = matchHeading(label.trim());
  return match && match.score >= 0.85 && packable.has(match.field)
    ? match.field
    : null;
};

function linesOf({ text }: Cell): readonly Line[] {
  return text.split("\n").map((line) => {
    const [, label = "", words = ""] =
      /^\s*(\p{L}[^:\n]{1,48}?)\s*:\s*(\S.*)$/u.exec(line) ?? [];
    const field = label === "" ? null : fieldOf(label);
    return field === null
      ? { field, label: "", words: line }
      : { field, label, words };
  });
}

const says = (cell: Cell, wanted: (field: PlanField) => boolean) =>
  linesOf(cell).some(({ field }) => field !== null && wanted(field));

/** The table with a column for each field its cells name; null where they name none, or columns of their own say who and when. */
export function unpacked(rows: readonly GridRow[]): readonly GridRow[] | null {
  const at = rows.findIndex(
    ({ cells }) => cells.filter(({ text }) => text.trim() !== "").length > 1,
  );
  const header = rows[at];
  const body = rows.slice(at + 1);
  if (!header || body.length === 0 || header.cells.length > 40) return null;
  const named = new Set(header.cells.map(({ text }) => fieldOf(text)));
  if (named.has("officers") && named.has("due")) return null;
  const column = header.cells.findIndex((_, i) => isPacked(body, i));
  if (column < 0) return null;
  const labels = new Map<PlanField, string>();
  for (const { cells } of body)
    for (const { field, label } of linesOf(cells[column] ?? emptyCell))
      if (field !== null && !named.has(field) && !labels.has(field))
        labels.set(field, label);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const beside = (row: GridRow, cell: Cell, more: readonly Cell[]) => ({
    ...row,
    cells: [
      ...Array.from({ length: width }, (_, i) =>
        i === column ? cell : (row.cells[i] ?? emptyCell),
      ),
      ...more,
    ],
  });
  return [
    ...rows.slice(0, at),
    beside(
      header,
      header.cells[column] ?? emptyCell,
      [...labels.values()].map((text) => ({ text })),
    ),
    ...body.map((row) => {
      const cell = row.cells[column] ?? emptyCell;
      const lines = linesOf(cell);
      const isTaken = ({ field }: Line) => field !== null && labels.has(field);
      const words = (kept: readonly Line[]) =>
        kept.map((line) => line.words).join("\n");
      return beside(
        row,
        { ...cell, text: words(lines.filter((line) => !isTaken(line))) },
        [...labels.keys()].map((field) => ({
          text: words(lines.filter((line) => line.field === field)),
        })),
      );
    }),
  ];
}

/** Half of the words of a column, or more, say who answers and when, each on its line. */
function isPacked(body: readonly GridRow[], at: number): boolean {
  const filled = body.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell && cell.text.trim() !== "" ? [cell] : [];
  });
  const share = (wanted: PlanField) =>
    filled.filter((cell) => says(cell, (field) => field === wanted)).length >=
    filled.length / 2;
  return filled.length > 0 && share("officers") && share("due");
}
