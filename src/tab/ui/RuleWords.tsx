// What a rule or the store says, with the catalogue it is said from: for `Told`.
import type { Sentence } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";

export default function RuleWords({ words }: { readonly words: Sentence }) {
  return asText(words);
}
