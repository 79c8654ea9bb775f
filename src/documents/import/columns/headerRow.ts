// Finds the row (or two, or three) that names a table's columns, and decides what each column is.
import { matchHeading } from "./fields.ts";
import type { PlanField } from "./columnNames.ts";
import type { FieldMatch } from "./fields.ts";
import type { Cell, Grid, GridRow } from "../file/grid.ts";
import { shownText } from "../file/grid.ts";
import { isPeriod } from "./periodColumns.ts";

export interface HeaderColumn {
  readonly index: number;
  /** As written, group heading first ("Timescale: Revised"); "" for a column without one. */
  readonly heading: string;
  readonly match: FieldMatch | null;
}

export interface Header {
  /** Index of its first row in the grid, and how many rows it takes. */
  readonly at: number;
  readonly height: number;
  readonly columns: readonly HeaderColumn[];
  readonly score: number;
}

const strong: ReadonlySet<PlanField> = new Set([
  "title",
  "altTitle",
  "officers",
  "due",
  "status",
  "narrative",
  "rag",
  "revisedDue",
  "milestone",
  "riskTitle",
]);

/** The best heading at or after a row, or null. Looks at every row, so that a second table below the first is found too. */
export function headerAt(rows: readonly GridRow[], at: number): Header | null {
  let best: Header | null = null;
  for (let height = 1; height <= 3 && at + height <= rows.length; height += 1) {
    const top = rows.slice(at, at + height);
    if (height > 1 && !stacks(top)) break;
    const header = scoreHeader(top, at, height);
    if (header && (!best || isBetter(header, best) || isUnits(top.at(-1))))
      best = header;
  }
  return best;
}

/** A taller heading is better where it says more: more fields, or the quarters below a year. */
function isBetter(taller: Header, best: Header): boolean {
  const periods = ({ columns }: Header) =>
    new Set(
      columns.flatMap(({ heading }) => (isPeriod(heading) ? [heading] : [])),
    ).size;
  return (
    taller.score > best.score + 0.3 ||
    (taller.score >= best.score && periods(taller) > periods(best))
  );
}

function scoreHeader(
  top: readonly GridRow[],
  at: number,
  height: number,
): Header | null {
  const last = top.at(-1);
  if (!last || !top.every((row) => headingLike(row))) return null;
  const width = Math.max(...top.map((row) => row.cells.length));
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const heading = stackedHeading(top, index);
    columns.push({
      index,
      heading,
      match: heading === "" ? null : matchHeading(heading),
    });
  }
  const distinct = new Map<PlanField, number>();
  for (const { match } of columns)
    if (match)
      distinct.set(
        match.field,
        Math.max(distinct.get(match.field) ?? 0, match.score),
      );
  const score = [...distinct.values()].reduce((sum, value) => sum + value, 0);
  const named = columns.filter(
    ({ heading }) => heading !== "" && !isPeriod(heading),
  ).length;
  const known = columns.filter(
    (column) => column.match && column.match.score >= 0.6,
  ).length;
  const strongOnes = [...distinct.keys()].filter((field) =>
    strong.has(field),
  ).length;
  const enough =
    distinct.size >= 2 &&
    strongOnes >= 1 &&
    score >= 1.4 &&
    known >= Math.min(3, named * 0.34);
  return enough || onlyActions(columns, named)
    ? { at, height, columns, score }
    : null;
}

/** A list of one column headed "Action" is a plan too. */
function onlyActions(columns: readonly HeaderColumn[], named: number): boolean {
  return (
    named === 1 &&
    columns.length === 1 &&
    columns[0]?.match?.field === "title" &&
    columns[0].match.score === 1
  );
}

/** Group headings over their columns, joined from the top; the same words are not said twice. */
function stackedHeading(top: readonly GridRow[], index: number): string {
  const parts: string[] = [];
  for (const row of top) {
    // Headings are short; a long cell is cut before it is looked at.
    const text = shownText(row.cells[index])
      .slice(0, 300)
      .split(/\s+/)
      .join(" ")
      .trim();
    if (text !== "" && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(": ");
}

/** Headings are short and are neither dates nor numbers nor sentences; one long cell among many is forgiven, and so are months in order ("Sep-25", "Oct-25"). */
function headingLike(row: GridRow): boolean {
  const months = monthsInOrder(row);
  let [cells, long] = [0, 0];
  for (const cell of row.cells) {
    if (cell.text === "") continue;
    cells += 1;
    if (
      (cell.date !== undefined && !months) ||
      (cell.date === undefined &&
        cell.number !== undefined &&
        !/^(19|20)\d\d$/.test(cell.text)) ||
      /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})\b/.test(cell.text)
    )
      return false;
    if (cell.text.length > 90 || /[.!?]\s+[A-Z]/.test(cell.text)) long += 1;
  }
  return cells > 0 && long <= cells * 0.2;
}

/** Two or more real dates, each after the one before it, over columns for each month. */
function monthsInOrder({ cells }: GridRow): boolean {
  const dates = cells.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return (
    dates.length > 1 &&
    dates.every((date, at) => at === 0 || date > (dates[at - 1] ?? date))
  );
}

/** True when the rows below complete the first one: columns named lower down, or group headings over several columns. */
function stacks(top: readonly GridRow[]): boolean {
  const [first, ...below] = top;
  if (!first || isTitleOver(first, below)) return false;
  return below.every((row) => {
    const own = row.cells.filter((cell) => cell.text !== "");
    if (own.length === 0 || !headingLike(row)) return false;
    if (
      !isUnits(row) &&
      row.cells.some((cell, i) => cell.text !== "" && isData(first, i))
    )
      return false;
    const fills = row.cells.some((cell, i) => {
      const over = first.cells[i];
      return cell.text !== "" && (over === undefined || over.text === "");
    });
    const mergedDown = row.cells.some((cell) => cell.merged === "down");
    const recognised = row.cells.filter((cell, i) => {
      if (cell.text === "") return false;
      const joined = `${shownText(first.cells[i])} ${cell.text}`;
      return (
        isPeriod(cell.text) ||
        (matchHeading(cell.text)?.score ?? 0) >= 0.6 ||
        (matchHeading(joined)?.score ?? 0) >= 0.6
      );
    }).length;
    return (
      (fills || mergedDown || isUnits(row)) &&
      recognised >= Math.max(1, own.length * 0.5) &&
      own.every((cell) => cell.text.length <= 40)
    );
  });
}

/** "(date)", "(%)", "(£000)" below the headings: in what each is given. */
function isUnits(row: GridRow | undefined): boolean {
  const own = row?.cells.filter(({ text }) => text.trim() !== "") ?? [];
  return (
    own.length > 0 &&
    own.every(({ text }) => /^\([^()]{1,30}\)$/.test(text.trim()))
  );
}

/** One cell over a column that is named below it anyway, and over no other or over all of them: the title of the sheet. */
function isTitleOver(first: GridRow, below: readonly GridRow[]): boolean {
  const filled = first.cells.flatMap((cell, at) =>
    cell.text.trim() === "" ? [] : [at],
  );
  const [at = 0] = filled;
  const over = first.cells.slice(1).filter(({ merged }) => merged === "across");
  return (
    filled.length === 1 &&
    (first.cells[at + 1]?.merged === undefined ||
      (at === 0 && over.length === first.cells.length - 1)) &&
    below.some(({ cells }) => (cells[at]?.text ?? "") !== "")
  );
}

/** Words that are neither a heading nor the heading of a group: a row of the plan, not the top of a stack. */
function isData(row: GridRow, at: number): boolean {
  const text = row.cells[at]?.text ?? "";
  if (text === "" || row.cells[at + 1]?.merged === "across") return false;
  return (matchHeading(text)?.score ?? 0) < 0.5;
}

/** True for a table that names columns of a plan near its top: worth reading by itself when it is nested in a cell. */
export function looksLikePlanTable(grid: Grid): boolean {
  return (
    grid.rows.length >= 2 &&
    grid.rows.slice(0, 3).some((_, at) => {
      const fields =
        headerAt(grid.rows, at)?.columns.map((column) => column.match?.field) ??
        [];
      return fields.includes("title") && new Set(fields).size >= 3;
    })
  );
}

/** The same headings again, as on each page of a long table. */
export function repeats(
  header: Header,
  rows: readonly GridRow[],
  at: number,
): boolean {
  const words = (cells: readonly (Cell | undefined)[]) =>
    cells.map((cell) =>
      shownText(cell).replace(/\s+/g, " ").trim().toLowerCase(),
    );
  const row = words(rows[at]?.cells ?? []);
  const named = header.columns.filter((column) => column.heading !== "");
  const same = named.filter((column) => {
    const heading = column.heading.toLowerCase();
    const text = row[column.index] ?? "";
    return (
      text !== "" &&
      (heading === text ||
        heading.startsWith(`${text}:`) ||
        heading.endsWith(`: ${text}`))
    );
  });
  const filled = row.filter((text) => text !== "").length;
  return (
    same.length >= 2 && same.length >= Math.min(named.length, filled) * 0.75
  );
}
