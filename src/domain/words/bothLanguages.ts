// A text in Welsh and English at once, for papers that print both side by side. What somebody wrote once stands once.
import type { Language } from "./sentence.ts";

/** Stands between the two; no text that a person wrote has it (`cleanText`). */
const between = "\u001E";

/** One side of a text; null where it is the same in both, as names and words that somebody wrote are. */
export interface Side {
  readonly language: Language | null;
  readonly text: string;
}

/** The two as one text; where one is empty or both are the same, that one alone. */
export function both(welsh: string, english: string): string {
  return welsh === english || welsh === "" || english === ""
    ? welsh || english
    : `${welsh}${between}${english}`;
}

/** The sides of a text, the Welsh first; a text that stands once is one side. */
export function sidesOf(text: string): readonly Side[] {
  const [first = "", second] = text.split(between);
  return second === undefined
    ? [{ language: null, text }]
    : [
        { language: "cy", text: first },
        { language: "en", text: second },
      ];
}

export const isInBoth = (text: string): boolean => text.includes(between);

/** A text made of others, each side of its own: "Atodiad 1: Taflen fonitro", "Appendix 1: Monitoring sheet". */
export function joinedSides(...texts: readonly string[]): string {
  const side = (at: 0 | 1) =>
    texts.map((one) => (sidesOf(one)[at] ?? sidesOf(one)[0])?.text).join("");
  return both(side(0), side(1));
}

/** Where no language can be marked, as in the name of a picture: "Tabl / Table". */
export const plain = (text: string): string => text.replaceAll(between, " / ");

/** The same, a line each: as tall as it stands in a cell. */
export const stacked = (text: string): string => text.replaceAll(between, "\n");
