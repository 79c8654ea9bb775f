// What each rating is called, by the plan's scheme: one word for one rating on every screen and paper.
import type { Writer } from "../words/writer.ts";
import type { RagScheme } from "./plan.ts";
import type { Rag } from "./rag.ts";

const standardWords: Readonly<Record<Rag, string>> = {
  blue: "Complete",
  green: "On target",
  amber: "At risk",
  red: "Off target",
  none: "No rating",
};

/** Every word a rating has. */
export const ragWords: Readonly<
  Record<RagScheme, Readonly<Record<Rag, string>>>
> = {
  standard: standardWords,
  monthBands: {
    ...standardWords,
    amber: "Up to a month behind",
    red: "More than a month behind",
    none: "Suspended",
  },
};

const letters: Readonly<Record<Rag, string>> = {
  blue: "B ",
  green: "G ",
  amber: "A ",
  red: "R ",
  none: "",
};

/** Glas and gwyrdd begin alike. */
const welshLetters: typeof letters = {
  ...letters,
  blue: "Gl ",
  red: "C ",
};

/** The letters a rating is printed with before its word. */
export const ragLetters = ({ language }: Pick<Writer, "language">) =>
  language === "cy" ? welshLetters : letters;

/** The words of each rating in a scheme. Source: product.md 4.10. */
export function ragWordsIn(scheme: RagScheme): Readonly<Record<Rag, string>> {
  return ragWords[scheme];
}

/** "G On target": with the letter, for paper, where there is no shape beside the word. */
export function ragWithLetter(
  rag: Rag,
  scheme: RagScheme,
  writer: Pick<Writer, "language" | "called">,
): string {
  return `${ragLetters(writer)[rag]}${writer.called(ragWords[scheme][rag])}`;
}
