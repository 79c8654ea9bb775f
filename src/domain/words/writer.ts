// Writes a document in one language: its own sentences, which are their own key as the screen's are (decision 0021), and what the rules say.
import type { CalendarDate } from "../values/calendarDate.ts";
import { englishGrammar } from "./englishGrammar.ts";
import { filled, tell, textOf } from "./sentence.ts";
import type { Book, Given, Language, Sentence, Values } from "./sentence.ts";

export interface Writer {
  readonly language: Language;
  /** Whether a translator has read everything it writes; English needs none. */
  readonly isReviewed: boolean;
  /** A sentence of the document with its places filled. Its Welsh stands in `cy/papers.ts`. */
  readonly t: <Text extends string>(
    english: Text,
    ...values: Given<Text>
  ) => string;
  /** A title of ours by its English; one that a council wrote stays as it is. */
  readonly called: (title: string) => string;
  readonly tell: (sentence: Sentence) => string;
  readonly date: (day: CalendarDate) => string;
  /** "June 2018" of any of its days. */
  readonly month: (day: CalendarDate) => string;
  readonly list: (items: readonly string[], joint?: "and" | "or") => string;
  readonly count: (n: number, noun: string) => string;
}

/** Numbers stand in a document as they stand in its tables, without a comma. */
const withNumbers = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) =>
    typeof values[name] === "number" ? String(values[name]) : place,
  );

export function writerIn(book: Book, isReviewed = true): Writer {
  const { grammar, language } = book;
  return {
    language,
    isReviewed,
    t: (english, ...values) => {
      const given: Values = Object.assign({}, ...values);
      return filled(withNumbers(textOf(english, book), given), given, book);
    },
    called: (title) => textOf(title, book),
    tell: (sentence) => tell(sentence, book),
    date: grammar.date,
    month: grammar.monthOf,
    list: (items, joint = "and") => grammar.list(items, joint),
    count: grammar.count,
  };
}

/** English without the rules' catalogue, which is no part of the first row: a document's own sentences need none. */
export const ownEnglish: Pick<Writer, "t" | "date"> = /* @__PURE__ */ writerIn({
  language: "en",
  texts: {},
  grammar: englishGrammar,
});
