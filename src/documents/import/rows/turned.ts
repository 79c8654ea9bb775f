// Tables on their side: a form for each action with its labels down the left, or a column for each action.
import type { PlanField } from "../columns/columnNames.ts";
import { matchHeading } from "../columns/fields.ts";
import type { Cell, GridRow } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";
import { refInTitle } from "../words/refs.ts";

/** The table with its labels along the top; null where it is no such table. */
export function turned(rows: readonly GridRow[]): readonly GridRow[] | null {
  if (rows.length < 3 || rows.length > 60) return null;
  return formOf(rows) ?? columnsOf(rows);
}

function fieldOf(cell: Cell | undefined): PlanField | null {
  const text = cell?.text.trim() ?? "";
  if (text === "" || text.length > 60) return null;
  const match = matchHeading(text);
  return match && match.score >= 0.6 ? match.field : null;
}

/** What else a form is about where it says who, when and how far: "Title" and "Subject" head the cover of a report. */
const promised =
  /\b(?:recommendations?|improvements?|commitments?|deliverables?|initiatives?|projects?|objectives?)\b/i;

/** A cover sheet has a title, a lead and a date too: only an action so named, with somebody or a day to answer for it, is a plan's; what else is promised needs both, and an account. */
function isPlan(labels: readonly Cell[]): boolean {
  const fields = new Set(labels.map(fieldOf));
  const has = (...names: readonly PlanField[]) =>
    names.some((name) => fields.has(name));
  const isAbout = (names: RegExp) =>
    labels.some(
      (label) =>
        /^(?:title|altTitle)$/.test(fieldOf(label) ?? "") &&
        names.test(label.text),
    );
  if (isAbout(promised))
    return has("officers") && has("due") && has("status", "rag", "narrative");
  return (
    isAbout(/\b(?:actions?|tasks?)\b/i) &&
    has("officers", "due") &&
    [...fields].filter((field) => field !== null).length >= 3
  );
}

/** Two columns, of which the first names fields: the cover of a report, or a form. Its first row is no row of headings. */
export function isLabelled(rows: readonly GridRow[]): boolean {
  return (
    rows.length >= 3 &&
    rows.every(({ cells }) => cells.length <= 2) &&
    mostlyLabels(
      pairsAt(
        rows.map(({ cells }) => cells),
        0,
      ),
    )
  );
}

/** Labels with their values beside them, one pair or two in a row. */
function formOf(rows: readonly GridRow[]): readonly GridRow[] | null {
  const own = rows.map(({ cells }) =>
    cells.filter((cell) => cell.merged === undefined),
  );
  if (own.some((cells) => cells.length > 4)) return null;
  const [first, second] = [0, 2].map((at) => pairsAt(own, at));
  if (!first || !second || !mostlyLabels(first)) return null;
  if (second.length > 0 && !mostlyLabels(second)) return null;
  const pairs = [...first, ...second];
  const labels = pairs.map(([label]) => label);
  return isPlan(labels)
    ? standing(rows, labels, [pairs.map(([, value]) => value)])
    : null;
}

/** "Action 3.1: Publish the pay policy" over a form that says who, when and where it stands: the heading is the action. */
export function titledForm(
  rows: readonly GridRow[],
  heading: string,
): readonly GridRow[] | null {
  const title = heading.replace(
    /^(?:action|task|recommendation|milestone)\s+(?=[A-Z]{0,4}\d)/i,
    "",
  );
  if (refInTitle(title) === null || !isLabelled(rows)) return null;
  const pairs = pairsAt(
    rows.map(({ cells }) => cells),
    0,
  );
  const labels = pairs.map(([label]) => label);
  const fields = new Set(labels.map(fieldOf));
  const has = (...names: readonly PlanField[]) =>
    names.some((name) => fields.has(name));
  if (!has("officers") || !has("due") || has("title")) return null;
  if (!has("status", "rag", "narrative")) return null;
  return standing(
    rows,
    [{ text: "Action" }, ...labels],
    [[{ text: title }, ...pairs.map(([, value]) => value)]],
  );
}

/** "Statutory recommendation 1" over a form without a reference of its own is its reference. */
export function numberedForm(
  rows: readonly GridRow[],
  heading: string,
): readonly GridRow[] | null {
  const ref =
    /^(?:\p{L}+ ){0,2}(?:action|recommendation|finding|task|improvement|project)s? (?:no\.? ?)?([A-Z]{0,4}\d[\d.]*[a-z]?)$/iu.exec(
      heading,
    )?.[1];
  const form = ref === undefined ? null : turned(rows);
  const [labels, ...records] = form ?? [];
  if (!ref || !labels || records.length !== 1) return null;
  if (labels.cells.some((label) => fieldOf(label) === "ref")) return null;
  return [labels, ...records].map((row) => ({
    ...row,
    cells: [{ text: row === labels ? "Ref" : ref }, ...row.cells],
  }));
}

type Pair = readonly [label: Cell, value: Cell];

function pairsAt(rows: readonly (readonly Cell[])[], at: number): Pair[] {
  return rows.flatMap((cells): Pair[] => {
    const [label = emptyCell, value = emptyCell] = cells.slice(at, at + 2);
    return `${label.text}${value.text}`.trim() === "" ? [] : [[label, value]];
  });
}

function mostlyLabels(pairs: readonly Pair[]): boolean {
  const known = pairs.filter(([label]) => fieldOf(label) !== null);
  return known.length > 0 && known.length >= pairs.length * 0.6;
}

/** A label at the head of each row, and an action in each column after it. */
function columnsOf(rows: readonly GridRow[]): readonly GridRow[] | null {
  const labels = rows.map(({ cells }) => cells[0] ?? emptyCell);
  const known = labels.filter((label) => fieldOf(label) !== null).length;
  if (known < labels.length * 0.6 || !isPlan(labels)) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const records = Array.from({ length: width - 1 }, (_, at) =>
    rows.map(({ cells }) => cells[at + 1] ?? emptyCell),
  );
  return standing(
    rows,
    labels,
    records.filter((cells) => cells.some(({ text }) => text.trim() !== "")),
  );
}

function standing(
  rows: readonly GridRow[],
  labels: readonly Cell[],
  records: readonly (readonly Cell[])[],
): readonly GridRow[] {
  const row = rows[0]?.row ?? 1;
  return [labels, ...records].map((cells) => ({ row, cells }));
}
