// Figures inside prose: which pieces of a paragraph are live, and how they are kept live in a paragraph the author rewrote.

import { welshMonthNames } from "../../dates/monthSpellings.ts";
import { monthNames } from "../../values/calendarDate.ts";

export interface Piece {
  readonly text: string;
  /** A number, a date or a reference worked out from the plan. */
  readonly live: boolean;
}

const months = [...monthNames, ...welshMonthNames].join("|");
const figure = new RegExp(
  String.raw`\d+ (?:${months}) \d{4}|\d+(?:\.\d+)*%?`,
  "g",
);

/** The text in pieces, figures apart from words. */
export function figuresIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(figure)) {
    if (match.index > at)
      pieces.push({ text: text.slice(at, match.index), live: false });
    pieces.push({ text: match[0], live: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), live: false });
  return pieces;
}

function figuresOf(text: string): string[] {
  return figuresIn(text)
    .filter((piece) => piece.live)
    .map((piece) => piece.text);
}

export interface Carried {
  readonly text: string;
  /** The plan moved and the author's words could not follow by themselves: a person must look. */
  readonly stale: boolean;
}

function once(text: string, wanted: string): boolean {
  return figuresOf(text).filter((one) => one === wanted).length === 1;
}

/**
 * The author's words with the figures of today. `over` is the live paragraph the author wrote over, `live` the same paragraph
 * now. A figure follows only where it cannot be mistaken: the two live paragraphs differ in figures alone, and the old figure
 * stands once in each text. Anything else is left as written and said to be stale.
 */
export function carryFigures(
  written: string,
  over: string,
  live: string,
): Carried {
  if (over === live) return { text: written, stale: false };
  const [before, after] = [figuresIn(over), figuresIn(live)];
  const sameWords =
    before.length === after.length &&
    before.every((piece, at) => piece.live || piece.text === after[at]?.text);
  if (!sameWords) return { text: written, stale: true };
  const moved = new Map(
    before.flatMap((piece, at): [string, string][] => {
      const now = after[at]?.text ?? piece.text;
      return piece.live && piece.text !== now ? [[piece.text, now]] : [];
    }),
  );
  const sure = [...moved.keys()].every(
    (old) => once(over, old) && once(written, old),
  );
  if (!sure) return { text: written, stale: true };
  const text = figuresIn(written)
    .map((piece) =>
      piece.live ? (moved.get(piece.text) ?? piece.text) : piece.text,
    )
    .join("");
  return { text, stale: false };
}
