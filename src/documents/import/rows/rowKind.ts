// Tells what a row of a plan's table is: an action, the rest of the one above, a theme, a count or a note.
import type { Cell, GridRow } from "../file/grid.ts";
import { textOf } from "../columns/layout.ts";
import type { Layout } from "../columns/layout.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import type { RawAction } from "./rawAction.ts";
import { cleanRef, looksLikeRef, refInTitle } from "../words/refs.ts";
import { readStatusWord } from "../words/statusWords.ts";
import { isTotal } from "../words/totals.ts";

export type RowKind =
  | "action"
  | "titleOnly"
  | "continued"
  | "theme"
  | "total"
  | "note"
  | "empty"
  | "blank"
  | "twice"
  | "heading";

/** What is known of a row before it is told. */
interface RowFacts {
  readonly row: GridRow;
  readonly layout: Layout;
  readonly above: RawAction | null;
  readonly next: GridRow | undefined;
  readonly ref: string;
  readonly title: string;
  readonly filled: readonly Cell[];
  readonly hasRefs: boolean;
}

/** Words of whoever made the sheet, about the sheet. */
const aboutTheSheet =
  /^(?:prepared|produced|compiled|maintained|reviewed) by\b|^(?:last |date )?(?:updated|reviewed|amended|printed)(?: on| by|:|\s+\d)|^(?:version|page(?: \d+ of \d+)?|author|document owner|source|end of (?:plan|document|table)|official(?:-sensitive)?|nb|n\.b\.|disclaimer)\b(?=[\s:.\d]|$)|^as at \d/i;

/** Rows in order: the first that holds says what a row is. */
const rules: readonly {
  readonly name: string;
  readonly when: (facts: RowFacts) => boolean;
  readonly kind: RowKind;
}[] = [
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
  { name: "heading with a number", when: headsBelow, kind: "theme" },
  {
    name: "key",
    when: ({ row, ref, layout }) => isKey(row, ref, layout),
    kind: "note",
  },
];

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

export function kindOfRow(
  row: GridRow,
  layout: Layout,
  above: RawAction | null,
  next: GridRow | undefined,
): RowKind {
  const ref = textOf(layout, row, "ref");
  const title = textOf(layout, row, "title");
  const hasRefs = layout.columns.some((column) => column.role === "ref");
  const filled = row.cells.filter(
    (cell) => cell.text.trim() !== "" && cell.merged === undefined,
  );
  const facts = { row, layout, above, next, ref, title, filled, hasRefs };
  const plain = rules.find(({ when }) => when(facts));
  if (plain) return plain.kind;
  if (filled.length === 1)
    return kindOfSingle(row, layout, above, ref, title, hasRefs, next);
  if (title === "" && (ref === "" || /^\(?cont/i.test(ref)))
    return above && !standsAlone(row, layout) ? "continued" : "action";
  if (title === "" && ref !== "" && filled.length === 1) return "empty";
  if (above && sameAction(above, ref, title)) return "continued";
  if (above && ref === "" && hasRefs && goesOn(above, title, row, layout))
    return "continued";
  if (above && !hasRefs && goesOn(above, title, row, layout))
    return "continued";
  return "action";
}

/** Without a title, but with an owner, a date and a status of its own: a record, and not the rest of the one above. */
function standsAlone(row: GridRow, layout: Layout): boolean {
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

/** "RAG key", "Complete", "DELETED" alone in a row: no theme and no action. */
function saysNothing(text: string): boolean {
  if (
    /^(?:b?rag|status|colours?)?\s*(?:key|legend|ratings?|definitions?)\s*:?$/i.test(
      text,
    )
  )
    return true;
  const word = text.length <= 40 ? readStatusWord(text) : null;
  return word !== null && /^[\s.:]*$/.test(word.tail);
}

/** A row with one filled cell: a theme across the table, a note, a reference alone, or the rest of a title. */
function kindOfSingle(
  row: GridRow,
  layout: Layout,
  above: RawAction | null,
  ref: string,
  title: string,
  hasRefs: boolean,
  next: GridRow | undefined,
): RowKind {
  const cell = row.cells.find(
    (c) => c.text.trim() !== "" && c.merged === undefined,
  );
  const text = cell?.text.trim() ?? "";
  const across = row.cells.filter((c) => c.merged === "across").length;
  const wide = across > 0 && across + 1 >= layout.columns.length * 0.5;
  if (
    /^(?:key|note|notes|source|nb|n\.b\.|\*)\b[:\s*]|^\*/i.test(text) &&
    !/^key (?:theme|priority|area)/i.test(text)
  )
    return "note";
  if (layout.columns.length === 1) return "action";
  const heads = (column: Layout["columns"][number]) =>
    (row.cells[column.index]?.text ?? "") !== "" &&
    ["ref", "title", "theme"].includes(column.role);
  if (layout.columns.some(heads) && saysNothing(text)) return "note";
  if (wide) return text.length <= 250 ? "theme" : "note";
  if (ref !== "") {
    if (looksLikeRef(ref))
      return above && cleanRef(above.texts.get("ref") ?? "") === cleanRef(ref)
        ? "continued"
        : "empty";
    return text.length <= 120 && !/[.;]$/.test(text) ? "theme" : "note";
  }
  if (title === "") {
    const themeCell = textOf(layout, row, "theme");
    return themeCell !== "" && !above
      ? "theme"
      : above
        ? themeCell !== "" && next && textOf(layout, next, "theme") === ""
          ? "theme"
          : "continued"
        : "note";
  }
  if (above && /^[\p{Ll},;)–-]/u.test(text)) return "continued";
  const capitals = text === text.toUpperCase() && /[A-Z]{3}/.test(text);
  if (
    text.length <= 120 &&
    (capitals ||
      cell?.bold ||
      text.endsWith(":") ||
      /^(?:theme|priority|work ?stream|section|objective|pillar|strand)\b/i.test(
        text,
      ))
  )
    return "theme";
  return hasRefs ? "titleOnly" : "action";
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
function goesOn(
  above: RawAction,
  title: string,
  row: GridRow,
  layout: Layout,
): boolean {
  const owns = ["officers", "due", "status"].some(
    (role) => textOf(layout, row, role as "due") !== "",
  );
  const lower = /^[\p{Ll},;)]/u.test(title);
  // "b) publish it" with an officer or a date of its own is the next of a list, not the rest of a sentence.
  if (owns && /^\(?(?:[a-z]|[ivx]+)[).]\s/i.test(title)) return false;
  return lower && (!owns || !/[.!?]\s*$/.test(above.texts.get("title") ?? ""));
}
