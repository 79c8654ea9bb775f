// A row with one filled cell: a theme across the table, a note, a reference alone, or the rest of a title.
import { textOf } from "../columns/layout.ts";
import type { Cell } from "../file/grid.ts";
import { cleanRef, looksLikeRef } from "../words/refs.ts";
import { readStatusWord } from "../words/statusWords.ts";
import { firstOf } from "./rowFacts.ts";
import type { RowFacts, RowKind, Rules } from "./rowFacts.ts";

/** What is known of the one cell of a row. */
interface SingleFacts extends RowFacts {
  readonly text: string;
  readonly bold: boolean;
  /** Merged over half of the table. */
  readonly wide: boolean;
  readonly themeCell: string;
}

function singleFacts(facts: RowFacts, cell: Cell): SingleFacts {
  const { row, layout } = facts;
  const across = row.cells.filter((c) => c.merged === "across").length;
  return {
    ...facts,
    text: cell.text.trim(),
    bold: cell.bold ?? false,
    wide: across > 0 && across + 1 >= layout.columns.length * 0.5,
    themeCell: textOf(layout, row, "theme"),
  };
}

function looksLikeHeading({ text, bold }: SingleFacts): boolean {
  const capitals = text === text.toUpperCase() && /[A-Z]{3}/.test(text);
  return (
    text.length <= 120 &&
    (capitals ||
      bold ||
      text.endsWith(":") ||
      /^(?:theme|priority|work ?stream|section|objective|pillar|strand)\b/i.test(
        text,
      ))
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

const rules: Rules<SingleFacts> = [
  {
    name: "begins as a note",
    when: ({ text }) =>
      /^(?:key|note|notes|source|nb|n\.b\.|\*)\b[:\s*]|^\*/i.test(text) &&
      !/^key (?:theme|priority|area)/i.test(text),
    kind: "note",
  },
  {
    name: "a table of one column",
    when: ({ layout }) => layout.columns.length === 1,
    kind: "action",
  },
  {
    name: "a legend or a status where a title stands",
    when: ({ row, layout, text }) =>
      layout.columns.some(
        ({ index, role }) =>
          (row.cells[index]?.text ?? "") !== "" &&
          ["ref", "title", "theme"].includes(role),
      ) && saysNothing(text),
    kind: "note",
  },
  {
    name: "across the table",
    when: ({ wide, text }) => wide && text.length <= 250,
    kind: "theme",
  },
  {
    name: "long words across the table",
    when: ({ wide }) => wide,
    kind: "note",
  },
  {
    name: "the reference above once more",
    when: ({ ref, above }) =>
      looksLikeRef(ref) &&
      above !== null &&
      cleanRef(above.texts.get("ref") ?? "") === cleanRef(ref),
    kind: "continued",
  },
  {
    name: "a reference alone",
    when: ({ ref }) => ref !== "" && looksLikeRef(ref),
    kind: "empty",
  },
  {
    name: "a heading in the column of references",
    when: ({ ref, text }) =>
      ref !== "" && text.length <= 120 && !/[.;]$/.test(text),
    kind: "theme",
  },
  {
    name: "a sentence in the column of references",
    when: ({ ref }) => ref !== "",
    kind: "note",
  },
  {
    name: "a theme before its first action",
    when: ({ title, themeCell, above }) =>
      title === "" && themeCell !== "" && above === null,
    kind: "theme",
  },
  {
    name: "a theme over rows that do not repeat it",
    when: ({ title, themeCell, next, layout }) =>
      title === "" &&
      themeCell !== "" &&
      next !== undefined &&
      textOf(layout, next, "theme") === "",
    kind: "theme",
  },
  {
    name: "more of the action above",
    when: ({ title, above }) => title === "" && above !== null,
    kind: "continued",
  },
  {
    name: "words under no action",
    when: ({ title }) => title === "",
    kind: "note",
  },
  {
    name: "in mid-sentence",
    when: ({ above, text }) => above !== null && /^[\p{Ll},;)–-]/u.test(text),
    kind: "continued",
  },
  { name: "written as a heading", when: looksLikeHeading, kind: "theme" },
  {
    name: "a title without a reference",
    when: ({ hasRefs }) => hasRefs,
    kind: "titleOnly",
  },
];

export const kindOfSingle = (
  facts: RowFacts,
  cell: Cell,
): RowKind | undefined => firstOf(rules, singleFacts(facts, cell));
