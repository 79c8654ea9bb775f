// Tells what a row of a plan's table is: an action, the rest of the one above, a theme, a count or a note.
import type { RowFacts, RowKind, Rules } from "./rowFacts.ts";
import { firstOf } from "./rowFacts.ts";
import { kindOfSingle } from "./oneCell.ts";
import type { GridRow } from "../file/grid.ts";
import { textOf } from "../columns/layout.ts";
import type { Layout } from "../columns/layout.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { RawAction } from "./rawAction.ts";
import { cleanRef, looksLikeRef, refInTitle } from "../words/refs.ts";
import { isTotal } from "../words/totals.ts";

/** Words of whoever made the sheet, about the sheet. */
const aboutTheSheet =
  /^(?:prepared|produced|compiled|maintained|reviewed) by\b|^(?:last |date )?(?:updated|reviewed|amended|printed)(?: on| by|:|\s+\d)|^(?:version|page(?: \d+ of \d+)?|author|document owner|source|end of (?:plan|document|table)|official(?:-sensitive)?|nb|n\.b\.|disclaimer)\b(?=[\s:.\d]|$)|^as at \d/i;

const anyRow: Rules<RowFacts> = [
  { name: "counts", when: ({ row }) => isTotal(row), kind: "total" },
  {
    name: "heading of counts",
    when: ({ filled, next, layout }) =>
      next !== undefined &&
      isTotal(next) &&
      filled.length <= 2 &&
      filled.every(({ text }) => text.length <= 60 && !looksLikeRef(text)) &&
      filled.length < layout.columns.length,
    kind: "total",
  },
  {
    name: "strokes",
    when: ({ filled }) =>
      filled.length > 0 &&
      filled.every(({ text }) => /^[\s:.*_=|–—-]+$/.test(text)),
    kind: "blank",
  },
  {
    name: "about the sheet",
    when: ({ row }) => isAboutTheSheet(row),
    kind: "note",
  },
  { name: "example", when: isExample, kind: "note" },
  { name: "heading with a number", when: headsBelow, kind: "theme" },
  {
    name: "key",
    when: ({ row, ref, layout }) => isKey(row, ref, layout),
    kind: "note",
  },
];

/** "e.g. 1.1 | e.g. Review the policy | Job title | dd/mm/yyyy": how the form is to be filled in. */
function isExample({ title, filled }: RowFacts): boolean {
  const shows = filled.filter(({ text }) =>
    /^\W*(?:e\.?g\.?|example)(?=[\s:.,])|^\W*[dmy]{2}[/.-][dmy]{2}[/.-](?:yy){1,2}\W*$/i.test(
      text,
    ),
  );
  return shows.length > 1 && /^\W*(?:e\.?g\.?|example)(?=[\s:.,])/i.test(title);
}

/** "Page 1 of 2", "Last updated 3 May": words about the sheet alone in their row. */
export function isAboutTheSheet({ cells }: GridRow): boolean {
  const [only, ...more] = cells.filter(
    ({ text, merged }) => text.trim() !== "" && merged === undefined,
  );
  return (
    only !== undefined &&
    more.length === 0 &&
    aboutTheSheet.test(only.text.trim())
  );
}

/** A row of several cells. */
const severalCells: Rules<RowFacts> = [
  {
    name: "the rest of the action above",
    when: (facts) =>
      facts.above !== null && isUnnamed(facts) && !standsAlone(facts),
    kind: "continued",
  },
  { name: "a record without a title", when: isUnnamed, kind: "action" },
  {
    name: "the action above once more",
    when: ({ above, ref, title }) =>
      above !== null && sameAction(above, ref, title),
    kind: "continued",
  },
  {
    name: "the rest of its sentence",
    when: (facts) => (!facts.hasRefs || facts.ref === "") && goesOn(facts),
    kind: "continued",
  },
];

export function kindOfRow(
  row: GridRow,
  layout: Layout,
  above: RawAction | null,
  next: GridRow | undefined,
): RowKind {
  const filled = row.cells.filter(
    (cell) => cell.text.trim() !== "" && cell.merged === undefined,
  );
  const facts: RowFacts = {
    row,
    layout,
    above,
    next,
    ref: textOf(layout, row, "ref"),
    title: textOf(layout, row, "title"),
    filled,
    hasRefs: layout.columns.some((column) => column.role === "ref"),
  };
  const [only, second] = filled;
  return (
    firstOf(anyRow, facts) ??
    (only && !second
      ? kindOfSingle(facts, only)
      : firstOf(severalCells, facts)) ??
    "action"
  );
}

/** Neither title nor reference, or "cont." for one. */
function isUnnamed({ title, ref }: RowFacts): boolean {
  return title === "" && (ref === "" || /^\(?cont/i.test(ref));
}

/** Without a title, but with an owner, a date and a status of its own: a record, and not the rest of the one above. */
function standsAlone({ row, layout }: RowFacts): boolean {
  const own = (role: ColumnRole) => textOf(layout, row, role) !== "";
  return (
    !layout.columns.some(({ role }) => role === "milestone") &&
    (own("status") || own("rag")) &&
    own("officers") &&
    own("due")
  );
}

/** "1 | Finance and governance" over 1.1, 1.2, with its lead or nothing beside it; in one cell, too. */
function headsBelow({
  row,
  ref,
  title,
  layout,
  next,
  filled,
}: RowFacts): boolean {
  if (title === "" || title.length > 120 || !next || filled.length > 3)
    return false;
  const own = numberOf(ref, title);
  const below = numberOf(
    textOf(layout, next, "ref"),
    textOf(layout, next, "title"),
  );
  if (own === null || below === null) return false;
  const over =
    below.startsWith(`${own}.`) ||
    (/^[A-Z]$/i.test(own) && new RegExp(`^${own}\\d`, "i").test(below));
  const works = (
    ["due", "revisedDue", "status", "narrative", "milestone"] as const
  ).some((role) => textOf(layout, row, role) !== "");
  return (
    over &&
    !works &&
    (filled.length < 3 ||
      (!/[. ]/.test(own) && textOf(layout, row, "officers") !== ""))
  );
}

/** The reference of a row: its own cell's, or the number its title begins with. */
function numberOf(ref: string, title: string): string | null {
  return ref === "" ? (refInTitle(title)?.ref ?? null) : cleanRef(ref);
}

/** "G | On track" under the plan: what a colour means. */
function isKey(row: GridRow, ref: string, layout: Layout): boolean {
  return (
    /^(?:b|g|a|r|blue|green|amber|yellow|red|gr[ea]y)$/i.test(ref) &&
    (["officers", "ownerAndDate", "due", "status"] as const).every(
      (role) => textOf(layout, row, role) === "",
    )
  );
}

/** The same action said again on the next row, as lists with a row for each milestone do. */
function sameAction(above: RawAction, ref: string, title: string): boolean {
  const clean = (text: string) =>
    text
      .replace(/\(?\bcont(?:inued|'d|d)?\b\.?\)?/gi, "")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase();
  const aboveRef = clean(above.texts.get("ref") ?? "");
  if (ref !== "" && clean(ref) !== aboveRef) return false;
  if (/\bcont(?:inued|'d|d)\b/i.test(ref) && aboveRef === clean(ref))
    return true;
  return (
    ref !== "" &&
    clean(title) !== "" &&
    clean(title) === clean(above.texts.get("title") ?? "")
  );
}

/** A row without a reference that carries on the sentence above: cut by the end of a page. */
function goesOn({ above, title, row, layout }: RowFacts): boolean {
  if (above === null) return false;
  const owns = (["officers", "due", "status"] as const).some(
    (role) => textOf(layout, row, role) !== "",
  );
  const lower = /^[\p{Ll},;)]/u.test(title);
  // "b) publish it" with an officer or a date of its own is the next of a list, not the rest of a sentence.
  if (owns && /^\(?(?:[a-z]|[ivx]+)[).]\s/i.test(title)) return false;
  return lower && (!owns || !/[.!?]\s*$/.test(above.texts.get("title") ?? ""));
}
