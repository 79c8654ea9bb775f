// English: everything the rules say in it.
import { texts } from "./en/all.ts";
import { englishGrammar } from "./englishGrammar.ts";
import { tell } from "./sentence.ts";
import { writerIn } from "./writer.ts";
import type { Book, Sentence } from "./sentence.ts";

/** The rules in English. */
export const english: Book = {
  language: "en",
  texts,
  grammar: englishGrammar,
};

/** Documents in English. */
export const englishWriter = writerIn(english);

/** In English: for a command line, an assistant, a log, and papers that are English. */
export function inEnglish(sentence: Sentence): string {
  return tell(sentence, english);
}
