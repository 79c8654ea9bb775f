// The screen's words in the reader's language. The English sentence is its own key; other languages are lists from it (decision 0021).
import { englishGrammar } from "../../domain/words/englishGrammar.ts";
import { filled, textOf } from "../../domain/words/sentence.ts";
import type { Book, Given, Language } from "../../domain/words/sentence.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";

let book: Book = { language: "en", texts: {}, grammar: englishGrammar };

/** From here on everything is read in this book. Before any page is loaded: what a module said while it loaded stays as it was said. */
export function readIn(another: Book): void {
  book = another;
}

/** The book that is read in. */
export const reading = (): Book => book;

/** The language that is read. */
export const language = (): Language => book.language;

/** A sentence of the screen with its places filled (`src/domain/words/sentence.ts` says which places there are). */
export function t<Text extends string>(
  english: Text,
  ...[values]: Given<Text>
): string {
  return filled(textOf(english, book), values ?? {}, book);
}

/** "1 action", "no open actions": the noun by its English name in one word, `openAction`. */
export const counted = (n: number, noun: string): string =>
  book.grammar.count(n, noun);

/** "14 January 2027", "14 Ionawr 2027". */
export const inWords = (day: CalendarDate): string => book.grammar.date(day);

/** "a, b and c", "a, b ac c". */
export const listInWords = (
  items: readonly string[],
  joint: "and" | "or" = "and",
): string => book.grammar.list(items, joint);
