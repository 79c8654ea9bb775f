// What the rules and the store say, as text on the screen.
import { english } from "../domain/words/english.ts";
import { tell } from "../domain/words/sentence.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import { language, reading } from "./language/t.ts";

/** A sentence as text; what is not there stays not there. */
export function asText(sentence: Sentence): string;
export function asText(sentence: Sentence | null | undefined): string | null;
export function asText(sentence: Sentence | null | undefined): string | null {
  if (sentence == null) return null;
  return tell(sentence, language() === "en" ? english : reading());
}
