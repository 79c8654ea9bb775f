// Cuts a sheet or table into the tables it holds: each row of headings begins one.
import { matchHeading } from "../columns/fields.ts";
import type { GridRow } from "../file/grid.ts";
import { headerAt, repeats } from "../columns/headerRow.ts";
import type { Header } from "../columns/headerRow.ts";

export interface Section {
  readonly header: Header;
  readonly rows: readonly GridRow[];
  readonly above: readonly GridRow[];
}

/** A table whose headings are known from elsewhere. */
export function given(
  headings: readonly string[],
  rows: readonly GridRow[],
): Section {
  const columns = headings.map((heading, index) => ({
    index,
    heading,
    match: matchHeading(heading),
  }));
  return {
    header: { at: 0, height: 0, score: headings.length, columns },
    rows,
    above: [],
  };
}

/** Cuts a table at each row of headings; rows before the first belong to it as titles. */
export function cut(rows: readonly GridRow[]): Section[] {
  const headers: Header[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const before = headers.at(-1);
    if (before && repeats(before, rows, at)) continue;
    // Below the first table only plain, short rows can be headings of another.
    if (before && !maybeHeading(rows[at])) continue;
    let found = headerAt(rows, at);
    if (found && !before) found = bestNear(rows, found);
    if (!found || (before && found.score < Math.max(2.4, before.score * 0.6)))
      continue;
    headers.push(found);
    at = found.at + found.height - 1;
  }
  return headers.map((header, i) => ({
    header,
    above: i === 0 ? rows.slice(0, header.at) : [],
    rows: rows.slice(
      header.at + header.height,
      headers[i + 1]?.at ?? rows.length,
    ),
  }));
}

/** A form of labels above the table may look like headings; the best row of the next few wins. */
function bestNear(rows: readonly GridRow[], first: Header): Header {
  let best = first;
  for (
    let at = first.at + 1;
    at < Math.min(rows.length, first.at + 25);
    at += 1
  ) {
    const other = headerAt(rows, at);
    if (other && other.score >= best.score + 1) best = other;
  }
  return best;
}

function maybeHeading(row: GridRow | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell.text.trim() !== "") ?? [];
  return (
    filled.length >= 2 &&
    filled.every(
      (cell) =>
        cell.text.length <= 60 &&
        cell.number === undefined &&
        cell.date === undefined,
    )
  );
}
