// A paper's own text: what the Board endorses, to the word. The gate itself is no part of it, since it opens afterwards.
import { sha256 } from "../../values/sha256.ts";
import { committeePaper } from "../committeePaper.ts";
import type { PaperBlock, PaperSection } from "../parts/paper.ts";
import type { Audience } from "../../readable.ts";
import type { PaperInput } from "../parts/paperInput.ts";

/** What a ruling says of the text it is about. */
export interface PaperText {
  /** Of all of it. */
  readonly hash: string;
  /** The beginning of the hash of each piece, by its name, so that what was changed since can be said. */
  readonly pieces: Readonly<Record<string, string>>;
}

/** Everything a block says, without numbers that only follow from what stands before it. */
function wordsOf(block: PaperBlock): readonly unknown[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "bullets":
      return block.items.map(({ text, ref }) => [text, ref]);
    case "table":
      return [block.caption, block.header, block.rows];
    case "chart":
      return [block.title, block.alt, block.bars];
  }
}

const kinds: Readonly<Record<PaperBlock["kind"], string>> = {
  paragraph: "paragraph",
  heading: "heading",
  bullets: "list",
  table: "table",
  chart: "chart",
};

/** How a person finds a piece: "paragraph 5.1", "the table “Dates decided” of Changes". */
function placeOf(section: PaperSection, block: PaperBlock): string {
  if (block.kind === "paragraph" && block.number !== "")
    return `paragraph ${block.number}`;
  const name = block.kind === "table" ? ` “${block.caption}”` : "";
  return `the ${kinds[block.kind]}${name} of “${section.title}”`;
}

interface Piece {
  readonly name: string;
  readonly place: string;
  readonly words: string;
}

function piecesOf(input: PaperInput, audience: Audience): readonly Piece[] {
  const { reopened: _reopened, ...rest } = input;
  const paper = committeePaper({ ...rest, audience, gate: null });
  const { planTitle, subject, body, meeting, asAt, item, front } = paper;
  const top = {
    name: `${audience}/front`,
    place: "the front of the report",
    words: JSON.stringify([
      planTitle,
      subject,
      body,
      meeting,
      asAt,
      item,
      front,
    ]),
  };
  const seen = new Map<string, number>();
  const inside = paper.sections.flatMap((section) =>
    section.blocks.map((block): Piece => {
      const id = block.kind === "paragraph" ? block.id : block.kind;
      const base = `${audience}/${section.name}/${id}`;
      const n = (seen.get(base) ?? 0) + 1;
      seen.set(base, n);
      return {
        name: n === 1 ? base : `${base} ${n}`,
        place: placeOf(section, block),
        words: JSON.stringify([section.title, ...wordsOf(block)]),
      };
    }),
  );
  return [top, ...inside];
}

const allPieces = (input: PaperInput) => [
  ...piecesOf(input, "public"),
  ...piecesOf(input, "exempt"),
];

/** The text of a paper as it would be printed now, both parts. */
export function paperText(input: PaperInput): PaperText {
  const pieces = allPieces(input);
  return {
    hash: sha256(
      JSON.stringify(pieces.map(({ name, words }) => [name, words])),
    ),
    pieces: Object.fromEntries(
      pieces.map(({ name, words }) => [name, sha256(words).slice(0, 16)]),
    ),
  };
}

/** Where a paper says something else than was endorsed; nothing where it is the same to the word. */
export function changedSince(
  then: PaperText,
  input: PaperInput,
): readonly string[] {
  const pieces = allPieces(input);
  const now = new Map(pieces.map((one) => [one.name, one]));
  const other = pieces
    .filter(
      ({ name, words }) => then.pieces[name] !== sha256(words).slice(0, 16),
    )
    .map(({ place }) => place);
  const gone = Object.keys(then.pieces).filter((name) => !now.has(name));
  const said = [
    ...new Set(other),
    ...(gone.length === 0
      ? []
      : [
          gone.length === 1
            ? "a paragraph that is gone"
            : `${gone.length} paragraphs that are gone`,
        ]),
  ];
  if (said.length > 0) return said;
  return paperText(input).hash === then.hash ? [] : ["the order of its parts"];
}
