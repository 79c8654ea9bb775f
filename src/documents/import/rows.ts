// Walks a table row by row: finds its headings, then tells an action from a continued row, a theme row, a total, a note and a repeated heading.
import type { Grid, GridRow } from "./grid.ts";
import { repeats } from "./headerRow.ts";
import type { Header } from "./headerRow.ts";
import { inferHeader } from "./inferColumns.ts";
import { rowText, sourceOf } from "./gathered.ts";
import type { Gathered } from "./gathered.ts";
import { layOut, textOf } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { gather, join } from "./rawAction.ts";
import type { RawAction } from "./rawAction.ts";
import { isDitto } from "./ownerKinds.ts";
import { yearIn } from "./draftPeriods.ts";
import { proofOfMonthFirst } from "./monthFirst.ts";
import { looksLikeRef } from "./refs.ts";
import { kindOfRow } from "./rowKind.ts";
import { cut, given } from "./sections.ts";
import type { Section } from "./sections.ts";
import { namesTheme, tidyTheme } from "./themeWords.ts";
import { isTotal } from "./totals.ts";
import { tableReason } from "./tableReason.ts";
import { isLabelled, turned } from "./turned.ts";

/** "1 | Finance and governance" is the theme "1 Finance and governance". */
function themeText(row: GridRow): string {
  return rowText(row).replace(/ \| /g, " ");
}

interface ThemeAbove {
  readonly text: string;
  readonly from: "heading" | "sheet";
}

/** Reads one table into what was gathered. `theme` is the heading or sheet name it stands under. */
export function readGrid(
  grid: Grid,
  theme: ThemeAbove | null,
  into: Gathered,
): void {
  const rows = grid.rows.filter((row) =>
    row.cells.some((cell) => cell.text.trim() !== "" || cell.notes),
  );
  into.rowsRead += rows.length;
  const upright = grid.headings ? null : turned(rows);
  if (!upright && !grid.headings && isLabelled(rows))
    return skipTable(grid, rows, into);
  const read = upright ?? rows;
  const sections = grid.headings ? [given(grid.headings, rows)] : cut(read);
  if (sections.length > 0) {
    for (const section of sections)
      readSection(grid, read, section, theme, into);
    return;
  }
  if (continuesLast(rows, into))
    return readRows(grid, rows, into.last?.layout, theme, into, true);
  const inferred = tableReason(rows).sure ? null : inferHeader(rows);
  if (!inferred) return skipTable(grid, rows, into);
  into.withoutHeadings.push(sourceOf(grid.place, rows[0]?.row ?? 1));
  readSection(grid, rows, { header: inferred, rows, above: [] }, theme, into);
}

function readSection(
  grid: Grid,
  rows: readonly GridRow[],
  section: Section,
  theme: ThemeAbove | null,
  into: Gathered,
): void {
  const { header } = section;
  const laid = layOut(header, section.rows, into.today, into.chosen);
  const layout = {
    ...laid,
    monthFirst: proofOfMonthFirst(laid.columns, section.rows),
    yearAround: yearIn([
      ...section.above.map(rowText).toReversed(),
      grid.place.sheet ?? "",
      ...into.textsBefore.toReversed(),
      into.file,
    ]),
  };
  const headings = headerRows(rows, header);
  if (layout.kind === "other")
    return skipTable(
      grid,
      [...section.above, ...headings, ...section.rows],
      into,
    );
  into.layouts.push({ place: grid.place, layout });
  const own = readAbove(grid, section.above, into);
  for (const row of headings) skip(grid, row, "Column headings.", into);
  const themed = layout.columns.some((column) => column.role === "theme");
  const under: ThemeAbove | null =
    own !== null && !themed ? { text: own, from: "heading" } : theme;
  if (layout.kind === "risks") readRiskRows(grid, section, layout, into);
  else {
    into.last = { layout, header, width: widthOf(rows) };
    readRows(grid, section.rows, layout, under, into, false);
  }
  for (const heading of layout.unknown)
    if (!into.unknownHeadings.has(heading))
      into.unknownHeadings.set(
        heading,
        sourceOf(grid.place, rows[header.at]?.row ?? 1),
      );
}

function headerRows(
  rows: readonly GridRow[],
  header: Header,
): readonly GridRow[] {
  return rows.slice(header.at, header.at + header.height);
}

function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}

/** A table without headings and as wide as the one before it is that table, cut by a page. */
function continuesLast(rows: readonly GridRow[], into: Gathered): boolean {
  if (!into.last || into.last.width !== widthOf(rows) || into.last.width < 2)
    return false;
  const layout = into.last.layout;
  const first = rows[0];
  if (!first || tableReason(rows).sure) return false;
  const hasRefs = layout.columns.some((column) => column.role === "ref");
  const refs = rows.filter((row) => {
    const ref = textOf(layout, row, "ref");
    return ref === "" || looksLikeRef(ref);
  });
  return hasRefs
    ? refs.length >= rows.length * 0.8
    : rows.some((row) => textOf(layout, row, "title").length > 12);
}

function skip(grid: Grid, row: GridRow, reason: string, into: Gathered): void {
  into.skipped.push({
    source: sourceOf(grid.place, row.row),
    text: rowText(row),
    reason,
  });
}

function skipTable(grid: Grid, rows: readonly GridRow[], into: Gathered): void {
  const first = rows[0];
  if (!first) return;
  into.skipped.push({
    source: sourceOf(grid.place, first.row),
    text: rows.map(rowText).join("\n"),
    reason: tableReason(rows).words,
  });
}

/** Title rows above the headings are listed; one that names a theme is also handed back. */
function readAbove(
  grid: Grid,
  above: readonly GridRow[],
  into: Gathered,
): string | null {
  let theme: string | null = null;
  for (const row of above) {
    const texts = row.cells.filter((cell) => cell.text.trim() !== "");
    const only = texts.length === 1 ? texts[0]?.text.trim() : undefined;
    const names = only !== undefined && only.length <= 120 && namesTheme(only);
    if (names) theme = tidyTheme(only);
    skip(
      grid,
      row,
      names
        ? "Read as the theme of the rows below."
        : "Above the column headings: a title or a note, not an action.",
      into,
    );
  }
  return theme;
}

function readRiskRows(
  grid: Grid,
  section: Section,
  layout: Layout,
  into: Gathered,
): void {
  section.rows.forEach((row, at) => {
    if (repeats(section.header, section.rows, at))
      skip(grid, row, "Column headings, repeated.", into);
    else if (isTotal(row)) skip(grid, row, "A row of totals.", into);
    else into.risks.push({ place: grid.place, row, layout });
  });
}

const passedOver = {
  heading: "Column headings, repeated.",
  total: "A row of totals or counts, not an action.",
  note: "A note or key, not an action.",
  empty: "A reference with nothing beside it.",
} as const;

function readRows(
  grid: Grid,
  rows: readonly GridRow[],
  layout: Layout | undefined,
  theme: ThemeAbove | null,
  into: Gathered,
  continuing: boolean,
): void {
  if (!layout) return;
  const header = into.last?.header ?? null;
  let section: { text: string; from: RawAction["themeFrom"] } | null = theme;
  if (layout.headingAsTheme !== null)
    section = { text: layout.headingAsTheme, from: "tableHeader" };
  let above: RawAction | null = continuing
    ? (into.actions.at(-1) ?? null)
    : null;
  if (continuing && above?.section && !theme)
    section = { text: above.section, from: above.themeFrom };
  let pending: GridRow | null = null;
  rows.forEach((row, at) => {
    const kind =
      header && repeats(header, rows, at)
        ? "heading"
        : kindOfRow(row, layout, above, rows[at + 1]);
    switch (kind) {
      case "heading":
      case "total":
      case "note":
      case "empty":
        return skip(grid, row, passedOver[kind], into);
      case "theme":
        pending = row;
        section = { text: tidyTheme(themeText(row)), from: "row" };
        above = null;
        return skip(grid, row, "Read as the theme of the rows below.", into);
      case "continued":
        if (above) {
          into.budget.spendLetters(join(above, row));
          return;
        }
        return skip(grid, row, "Words without an action above them.", into);
      default: {
        const raw = gather(grid.place, row, layout);
        into.budget.spendLetters(raw.original);
        raw.section = section?.text ?? null;
        raw.themeFrom = section?.from ?? null;
        fillDittos(raw, into.actions.at(-1));
        if (kind === "titleOnly") raw.doubts.push("titleOnlyRow");
        into.actions.push(raw);
        above = raw;
        pending = null;
      }
    }
  });
  if (pending) relabel(into, grid, pending);
}

/** "As above" in an owner cell is the owner of the row above, column by column. */
function fillDittos(raw: RawAction, before: RawAction | undefined): void {
  for (const owner of raw.officerTexts) {
    if (!isDitto(owner[1])) continue;
    const over = before?.officerTexts.find(([heading]) => heading === owner[0]);
    owner[1] = over?.[1] ?? "";
    if (over) raw.doubts.push("dittoOwner");
  }
}

/** A theme with nothing below it was a note after all. */
function relabel(into: Gathered, grid: Grid, row: GridRow): void {
  const source = sourceOf(grid.place, row.row);
  const at = into.skipped.findLastIndex(
    (entry) =>
      entry.source.row === source.row &&
      entry.source.sheet === source.sheet &&
      entry.source.table === source.table,
  );
  const entry = into.skipped[at];
  if (entry)
    into.skipped[at] = {
      ...entry,
      reason: "A heading or note with no actions below it.",
    };
}
