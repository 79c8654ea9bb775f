// Walks a table row by row: finds its headings, then tells an action from a continued row, a theme row, a total, a note and a repeated heading.
import { say } from "../../domain/words/say.ts";
import type { Grid, GridRow } from "./file/grid.ts";
import { repeats } from "./columns/headerRow.ts";
import type { Header } from "./columns/headerRow.ts";
import { inferHeader } from "./columns/inferColumns.ts";
import { rowText, sourceOf } from "./rows/gathered.ts";
import type { Gathered } from "./rows/gathered.ts";
import { layOut, textOf } from "./columns/layout.ts";
import type { Layout } from "./columns/layout.ts";
import { yearIn } from "./meaning/draftPeriods.ts";
import { orderOfDays } from "./meaning/monthFirst.ts";
import { looksLikeRef } from "./words/refs.ts";
import { cut, given } from "./rows/sections.ts";
import type { Section } from "./rows/sections.ts";
import { namesTheme, tidyTheme } from "./words/themeWords.ts";
import { readRows, skip } from "./rows/planRows.ts";
import type { ThemeAbove } from "./rows/planRows.ts";
import { isTotal } from "./words/totals.ts";
import { unfolded } from "./rows/blocks.ts";
import { tableReason } from "./rows/tableReason.ts";
import { unpacked } from "./rows/packedCells.ts";
import { isLabelled, numberedForm, titledForm, turned } from "./rows/turned.ts";

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
  const form =
    !grid.headings && theme?.from === "heading"
      ? (titledForm(rows, theme.text) ?? numberedForm(rows, theme.text))
      : null;
  const upright = form ?? (grid.headings ? null : turned(rows));
  if (!upright && !grid.headings && isLabelled(rows))
    return skipTable(grid, rows, into);
  const read =
    upright ??
    (grid.headings ? null : (unfolded(rows) ?? unpacked(rows))) ??
    rows;
  const sections = grid.headings ? [given(grid.headings, rows)] : cut(read);
  if (sections.length > 0) {
    for (const section of sections)
      readSection(grid, read, section, form ? null : theme, into);
    return;
  }
  if (into.last?.layout.kind === "risks" && continuesRisks(rows, into)) {
    const { header, layout } = into.last;
    return readRiskRows(grid, { header, rows, above: [] }, layout, into);
  }
  if (into.last?.layout.kind === "actions" && continuesLast(rows, into))
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
  const goesOn = headsAgain(grid, header, into);
  const laid = layOut(header, section.rows, into.today, into.chosen);
  const layout = {
    ...laid,
    dayOrder: orderOfDays(laid.columns, section.rows),
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
  for (const row of headings) skip(grid, row, say("skip.headings"), into);
  const themed = layout.columns.some((column) => column.role === "theme");
  const under: ThemeAbove | null =
    own !== null && !themed ? { text: own, from: "heading" } : theme;
  into.last = { layout, header, width: widthOf(rows) };
  if (layout.kind === "risks") readRiskRows(grid, section, layout, into);
  else {
    readRows(grid, section.rows, layout, under, into, goesOn);
  }
  for (const heading of layout.unknown)
    if (!into.unknownHeadings.has(heading))
      into.unknownHeadings.set(
        heading,
        sourceOf(grid.place, rows[header.at]?.row ?? 1),
      );
}

/** The table before it, cut by a page: its headings stand again at the very top, and no words stand between the two. */
function headsAgain(grid: Grid, header: Header, into: Gathered): boolean {
  const words = ({ columns }: Header) =>
    columns.map(({ heading }) => heading).join("\n");
  return (
    grid.place.sheet === undefined &&
    header.at === 0 &&
    into.last?.layout.kind === "actions" &&
    words(into.last.header) === words(header) &&
    into.actions.at(-1)?.place.table !== grid.place.table &&
    into.skipped.at(-1)?.source.text !== true
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

/** "24 AGS 06" and "24 AGS 03" are written alike. */
const shapeOf = (ref: string) =>
  ref
    .trim()
    .replace(/\d+/g, "0")
    .replace(/\p{L}+/gu, "a");

/** A table without headings and as wide as the one before it is that table, cut by a page. */
function continuesLast(rows: readonly GridRow[], into: Gathered): boolean {
  if (!into.last || into.last.width !== widthOf(rows) || into.last.width < 2)
    return false;
  const layout = into.last.layout;
  const first = rows[0];
  if (!first || tableReason(rows).sure) return false;
  const hasRefs = layout.columns.some((column) => column.role === "ref");
  const before = shapeOf(into.actions.at(-1)?.texts.get("ref") ?? "");
  const refs = rows.filter((row) => {
    const ref = textOf(layout, row, "ref");
    return ref === "" || looksLikeRef(ref) || shapeOf(ref) === before;
  });
  return hasRefs
    ? refs.length >= rows.length * 0.8
    : rows.some((row) => textOf(layout, row, "title").length > 12);
}

/** The same of a risk map: the codes of the plan go on in their column. */
function continuesRisks(rows: readonly GridRow[], into: Gathered): boolean {
  const { last } = into;
  if (last?.width !== widthOf(rows) || tableReason(rows).sure) return false;
  const named = rows
    .map((row) => textOf(last.layout, row, "planRefs").split("\n")[0] ?? "")
    .filter((text) => text !== "");
  const coded = named.filter((text) =>
    looksLikeRef(text.split(/[\s:,;–-]/)[0] ?? ""),
  );
  return coded.length > 0 && coded.length >= named.length * 0.5;
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
    const names =
      only !== undefined &&
      only.length <= 120 &&
      !/^ListSchema=/i.test(only) &&
      namesTheme(only);
    if (names) theme = tidyTheme(only);
    skip(
      grid,
      row,
      names ? say("skip.theme") : say("skip.aboveHeadings"),
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
      skip(grid, row, say("skip.headingsAgain"), into);
    else if (isTotal(row)) skip(grid, row, say("skip.totals"), into);
    else into.risks.push({ place: grid.place, row, layout });
  });
}
