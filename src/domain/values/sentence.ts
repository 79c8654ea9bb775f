// What is said, before anybody knows in which language: a code with values, or words as somebody wrote them.

/** A text of a catalogue by its code, with what stands in its places: dates as days, counts as numbers, other texts as they are. */
export interface Worded {
  readonly code: string;
  readonly values?: Values;
}

/** What is said, or words that stay in the language they were written in: what a person typed, a title, a name. */
export type Sentence = Worded | string;

type Value = Sentence | number | readonly Sentence[];
export type Values = Readonly<Record<string, Value>>;
