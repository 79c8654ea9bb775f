// How far the translation is: what has no Welsh, what no translator has read, and what has been read as it stands.
import type { Texts } from "./sentence.ts";

/** A text in both languages. */
export interface Translation {
  /** Whose it is: what the screen says, the rules, the store, papers or a card. */
  readonly of: string;
  readonly key: string;
  readonly english: string;
  readonly welsh: string;
}

export type TranslationState = "missing" | "unreviewed" | "reviewed";

/** A short print of both texts: another letter is another print. */
export function printOf({
  english,
  welsh,
}: Pick<Translation, "english" | "welsh">): string {
  let print = 0x811c9dc5;
  for (const letter of `${english}\n${welsh}`)
    print = Math.imul(print ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, "0");
}

/** The name of a text among those reviewed. */
export const nameOf = ({ of, key }: Pick<Translation, "of" | "key">): string =>
  `${of} ${key}`;

export function stateOf(
  text: Translation,
  reviewed: Readonly<Record<string, string>>,
): TranslationState {
  if (text.welsh.trim() === "") return "missing";
  return reviewed[nameOf(text)] === printOf(text) ? "reviewed" : "unreviewed";
}

/** Two catalogues side by side, by the English one; what only the Welsh has is nobody's. */
export const sideBySide = (
  of: string,
  english: Texts,
  welsh: Texts,
): readonly Translation[] =>
  Object.entries(english).map(([key, text]) => ({
    of,
    key,
    english: text,
    welsh: welsh[key] ?? "",
  }));

/** Texts that are their own key: the English is what they are called. */
export const byEnglish = (of: string, welsh: Texts): readonly Translation[] =>
  Object.entries(welsh).map(([english, text]) => ({
    of,
    key: english,
    english,
    welsh: text,
  }));
