// A plan written as a list in Word: numbered paragraphs with an owner and a date, or lines such as "Lead: …" below them, are set out as a table.
import { looksLikeDate } from "../words/dateWords.ts";
import { matchHeading } from "../columns/fields.ts";
import type { Grid, GridRow, SourceDocument, TextBlock } from "../file/grid.ts";
import { namesPost } from "../words/officers.ts";
import { refInTitle } from "../words/refs.ts";
import { readStatusCell } from "../words/statusWords.ts";

const headings = [
  "Ref",
  "Action",
  "Lead officer",
  "Target date",
  "Status",
  "Comments",
  "Lead member",
] as const;
const columnOf = {
  officers: 2,
  due: 3,
  status: 4,
  narrative: 5,
  leadMember: 6,
} as const;

interface Entry {
  readonly row: number;
  readonly cells: string[];
}

/** The document with its lists of actions as tables; null when it has none. Numbered paragraphs of an ordinary report are left as text. */
export function withListsAsTables(
  document: SourceDocument,
): SourceDocument | null {
  if (document.blocks.some((block) => block.kind === "table" && block.headings))
    return null;
  const blocks: (Grid | TextBlock)[] = [];
  let entries: Entry[] = [];
  let count = 0;
  const endList = () => {
    const rows: GridRow[] = entries.map(({ row, cells }) => ({
      row,
      cells: cells.map((text) => ({ text })),
    }));
    if (rows.length > 0)
      blocks.push({
        kind: "table",
        place: { text: true },
        hidden: false,
        rows,
        headings,
      });
    entries = [];
  };
  for (const block of document.blocks) {
    const above = entries.at(-1);
    const entry =
      block.kind === "text" && block.heading === null
        ? (entryOf(block) ?? namedAction(block, above))
        : null;
    if (entry) {
      entries.push(entry);
      if (entry.cells[2] !== "" || entry.cells[3] !== "") count += 1;
    } else if (block.kind === "text" && block.heading === null && above) {
      if (addTo(above, block.text)) count += 1;
    } else {
      endList();
      blocks.push(block);
    }
  }
  endList();
  return count >= 2 && count >= entriesIn(blocks) * 0.5
    ? { ...document, blocks }
    : null;
}

function entriesIn(blocks: readonly (Grid | TextBlock)[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "table" && block.headings ? block.rows.length : 0),
    0,
  );
}

function entryOf(block: TextBlock): Entry | null {
  const numbered = refInTitle(block.text);
  const bullet =
    block.listItem && numbered === null
      ? /^\s*[•◦▪]\s+(.*)$/s.exec(block.text)?.[1]
      : undefined;
  const words = numbered?.rest ?? bullet;
  if (words === undefined || labelled(words)) return null;
  const cells = [numbered?.ref ?? "", words, "", "", "", "", ""];
  liftTail(cells);
  return { row: block.row, cells };
}

/** "Action: review the constitution" under a heading, with "Owner: …" and "Due: …" below it; under an action that has neither yet it is part of that. */
function namedAction(block: TextBlock, above: Entry | undefined): Entry | null {
  const [, name = "", words = ""] =
    /^\s*(?:[•◦▪]\s*)?([A-Za-z][A-Za-z ]{1,38}?)\s*:\s*(\S.*)$/s.exec(
      block.text,
    ) ?? [];
  const field = matchHeading(name);
  if (field?.field !== "title" || field.score < 1) return null;
  if (above && above.cells[2] === "" && above.cells[3] === "") return null;
  return { row: block.row, cells: ["", words.trim(), "", "", "", "", ""] };
}

/** "Review the constitution (Monitoring Officer, by March 2019)", "Train members – Head of HR – June 2018". */
function liftTail(cells: string[]): void {
  if (liftLabels(cells)) return;
  const words = cells[1] ?? "";
  if (liftBracket(cells, words)) return;
  const bracket = /^(.*\S)\s*[([]([^()[\]]{4,120})[)\]]\.?$/s.exec(words);
  const pieces = bracket
    ? [bracket[1] ?? "", ...(bracket[2] ?? "").split(/\s*[,;–—]\s*|\s+-\s+/)]
    : words.split(/\s+[–—-]\s+|\s*\|\s*|\t/);
  const [title = "", ...tail] = pieces;
  if (tail.length === 0) return;
  const owner = tail.filter(
    (piece) => namesPost(piece) && !looksLikeDate(piece),
  );
  const due = tail.filter((piece) => looksLikeDate(piece));
  const status = tail.filter(
    (piece) =>
      !owner.includes(piece) &&
      !due.includes(piece) &&
      piece.length <= 40 &&
      readStatusCell(piece),
  );
  if (owner.length + due.length + status.length !== tail.length) return;
  if (owner.length + due.length === 0) return;
  [cells[1], cells[2], cells[3], cells[4]] = [
    title.trim(),
    owner.join("\n"),
    due.join("; "),
    status.join("\n"),
  ];
}

/** "Replace the phones (Lead: Head of ICT; by Autumn 2027) – procurement started": who and when in the bracket, where it stands after it. */
function liftBracket(cells: string[], words: string): boolean {
  const [, title = "", inside = "", after = ""] =
    /^([^([]*\S)\s*[([]([^()[\]]{4,120})[)\]]\s*(?:[–—:-]\s*)?([^()[\]]*)$/s.exec(
      words,
    ) ?? [];
  const pieces = inside
    .split(/\s*[,;–—]\s*|\s+-\s+/)
    .map((piece) => labelled(piece) ?? bare(piece));
  if (title === "" || pieces.length === 0 || pieces.includes(null))
    return false;
  if (after === "" && pieces.length < 2) return false;
  cells[1] = title.trim();
  for (const piece of pieces) if (piece) cells[piece.column] = piece.value;
  const state = after.trim();
  if (state !== "")
    cells[readStatusCell(state) ? columnOf.status : columnOf.narrative] = state;
  return true;
}

/** A post or a date by itself. */
function bare(piece: string): { column: number; value: string } | null {
  if (looksLikeDate(piece)) return { column: columnOf.due, value: piece };
  return namesPost(piece) ? { column: columnOf.officers, value: piece } : null;
}

/** "1.1 Agree the MTFS. Lead: Head of Finance. By: February 2027." */
function liftLabels(cells: string[]): boolean {
  const [title = "", ...said] = (cells[1] ?? "").split(
    /(?<=[.;,])\s+(?=[A-Z][A-Za-z ]{1,25}:\s)/,
  );
  const found = said.map((piece) => labelled(piece.replace(/[.;,]$/, "")));
  if (found.length === 0 || found.includes(null)) return false;
  cells[1] = title.trim();
  for (const one of found) if (one) cells[one.column] = one.value;
  return true;
}

function labelled(text: string): { column: number; value: string } | null {
  const match =
    /^\s*(?:[•◦▪]\s*)?([A-Za-z][A-Za-z /()]{1,38}?)\s*[:–]\s*(\S.*)$/s.exec(
      text,
    );
  const name = match?.[1]?.replace(/^by$/i, "By when");
  const field = name === undefined ? null : matchHeading(name);
  if (
    !field ||
    field.score < 0.85 ||
    match?.[2] === undefined ||
    !(field.field in columnOf)
  )
    return null;
  return {
    column: columnOf[field.field as keyof typeof columnOf],
    value: match[2].trim(),
  };
}

/** A line below an entry: one of its fields, else part of its account. True when it gave the owner or the date for the first time. */
function addTo(entry: Entry, text: string): boolean {
  const found = labelled(text);
  const column = found?.column ?? columnOf.narrative;
  const first =
    (column === columnOf.officers || column === columnOf.due) &&
    entry.cells[2] === "" &&
    entry.cells[3] === "";
  const above = entry.cells[column] ?? "";
  const value = found?.value ?? text;
  entry.cells[column] = above === "" ? value : `${above}\n${value}`;
  return first;
}
