// What is said to somebody before anybody knows in which language: the code of a text in a catalogue and what stands in its places. Words are made where they are read.
import { parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Sentence, Values, Worded } from "../values/sentence.ts";

export type { Sentence, Values, Worded };

export type Language = "en" | "cy";

/** What a place takes: `{on:date}` a day, `{in:monthOf}` its month, `{refs:list}` and `{refs:or}` several, `{why:all}` sentences one after another, `{parts:commas}` with commas between, `{n:action}` a counted noun, `{n?is|are}` a number. */
type Place<P extends string> = P extends `${infer Name}?${string}`
  ? Readonly<Record<Name, number>>
  : P extends `${infer Name}:${"date" | "monthOf"}`
    ? Readonly<Record<Name, CalendarDate>>
    : P extends `${infer Name}:${"list" | "or" | "all" | "commas"}`
      ? Readonly<Record<Name, readonly Sentence[]>>
      : P extends `${infer Name}:${string}`
        ? Readonly<Record<Name, number>>
        : Readonly<Record<P, Sentence | number>>;

/** The values a text needs, read from its places. */
type ValuesOf<Text extends string> =
  Text extends `${string}{${infer P}}${infer Rest}`
    ? Place<P> & ValuesOf<Rest>
    : unknown;

/** The values of a text as an argument; a text without places takes none. */
export type Given<Text extends string> =
  unknown extends ValuesOf<Text> ? [] : [ValuesOf<Text>];

/** Whether a value is words: text, or the code of a text. For what was thrown, kept or sent. */
export function isSentence(value: unknown): value is Sentence {
  if (typeof value === "string") return true;
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "code") === "string"
  );
}

/** Sentences one after another, as one. */
export function inOrder(...sentences: readonly Sentence[]): Worded {
  return { code: "inOrder", values: { sentences } };
}

export type Texts = Readonly<Record<string, string>>;

/** The same texts in another language: one that is missing, or one too many, does not compile. */
export type Translated<T extends Texts> = {
  readonly [Code in keyof T]: string;
};

/** How a language writes days, lists and counts. Our own tables: browsers carry no Welsh. */
export interface Grammar {
  readonly date: (day: CalendarDate) => string;
  /** "March 2027" of any of its days. */
  readonly monthOf: (day: CalendarDate) => string;
  readonly list: (items: readonly string[], joint: "and" | "or") => string;
  /** "1 action", "no open actions": the noun by its English name in one word, `openAction`. */
  readonly count: (n: number, noun: string) => string;
}

/** Everything needed to read in one language. */
export interface Book {
  readonly language: Language;
  readonly texts: Texts;
  readonly grammar: Grammar;
}

/** The maker of what a catalogue can say: the code and the values it needs are checked as it is written. */
export function sayer<T extends Texts>() {
  return <Code extends keyof T & string>(
    code: Code,
    ...[values]: Given<T[Code]>
  ): Worded => (values ? { code, values: { ...values } } : { code });
}

/**
 * A sentence that is its own key, as the screen's are (decision 0021): its English needs no catalogue, so that it can be said where nothing can
 * be fetched. Its Welsh stands in `cy/store.ts`.
 */
export function plainly<Text extends string>(
  english: Text,
  ...[values]: Given<Text>
): Worded {
  return values ? { code: english, values: { ...values } } : { code: english };
}

/** Whether the code of a sentence is its English: no code of a catalogue has a blank. */
export const isOwnKey = ({ code }: Worded): boolean => code.includes(" ");

/** 20,000 for 20000: the same in both languages. */
function inThousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** In words, in the language of the book. A sentence that is its own key and is not in it is said in English; a code it lacks stands as it is, so that nothing goes unsaid. */
export function tell(sentence: Sentence, book: Book): string {
  if (typeof sentence === "string") return sentence;
  const { code, values } = sentence;
  return filled(textOf(code, book), values, book);
}

/** What a book has for a code; the code itself where it has nothing. A council's own word may be "constructor": only the book's own lines count. */
export function textOf(code: string, { texts }: Book): string {
  return (Object.hasOwn(texts, code) && texts[code]) || code;
}

const places = /\{(\w+)(?::(\w+)|\?([^|}]*)\|([^}]*))?\}/g;

/** A text with its places filled. A place without its value, which no compiled call leaves, stands as it is. */
export function filled(text: string, values: Values = {}, book: Book): string {
  return text.replace(
    places,
    (place, name: string, how?: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      if (typeof value !== "number") return written(value, how, book);
      if (one !== undefined) return value === 1 ? one : (many ?? "");
      return how ? book.grammar.count(value, how) : inThousands(value);
    },
  );
}

function isList(
  value: Sentence | readonly Sentence[],
): value is readonly Sentence[] {
  return Array.isArray(value);
}

function written(
  value: Sentence | readonly Sentence[],
  how: string | undefined,
  book: Book,
): string {
  if (isList(value)) {
    const items = value.map((each) => tell(each, book));
    if (how === "all") return items.join(" ");
    return how === "commas"
      ? items.join(", ")
      : book.grammar.list(items, how === "or" ? "or" : "and");
  }
  const dated = how === "date" || how === "monthOf" ? how : null;
  const day = dated && typeof value === "string" && parseDate(value);
  return dated && day ? book.grammar[dated](day) : tell(value, book);
}
