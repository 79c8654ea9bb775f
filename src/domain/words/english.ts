// English: how it writes days, lists and counts, and everything the rules say in it.
import { inWords } from "../values/calendarDate.ts";
import { counted, listInWords } from "../values/wording.ts";
import { texts } from "./en/all.ts";
import { tell } from "./sentence.ts";
import type { Book, Grammar, Noun, Sentence } from "./sentence.ts";

const nouns: Readonly<Record<Noun, readonly [one: string, many: string]>> = {
  action: ["action", "actions"],
  openAction: ["open action", "open actions"],
  day: ["day", "days"],
  workingDay: ["working day", "working days"],
  time: ["time", "times"],
};

export const englishGrammar: Grammar = {
  date: inWords,
  list: listInWords,
  count: (n, noun) => counted(n, ...nouns[noun]),
};

/** The rules in English. */
export const english: Book = {
  language: "en",
  texts,
  grammar: englishGrammar,
};

/** In English: for a command line, an assistant, a log, and papers that are English. */
export function inEnglish(sentence: Sentence): string {
  return tell(sentence, english);
}
