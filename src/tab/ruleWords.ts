// What the rules and the store say, as text on the screen.
import { inEnglish } from "../domain/words/english.ts";
import type { Sentence } from "../domain/words/sentence.ts";

/** A sentence as text; what is not there stays not there. */
export function asText(sentence: Sentence): string;
export function asText(sentence: Sentence | null | undefined): string | null;
export function asText(sentence: Sentence | null | undefined): string | null {
  return sentence == null ? null : inEnglish(sentence);
}
