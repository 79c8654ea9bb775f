// Words of a rule or of the store where they are rare and the first row waits for nothing: their catalogue comes when there is something to say.
import { reading } from "../language/t.ts";
import { lazy, Suspense } from "react";
import { isOwnKey, tell } from "../../domain/words/sentence.ts";
import type { Sentence } from "../../domain/words/sentence.ts";

const RuleWords = lazy(() => import("./RuleWords.tsx"));

export function Told({ words }: { readonly words: Sentence }) {
  if (typeof words === "string") return words;
  return isOwnKey(words) ? (
    tell(words, reading())
  ) : (
    <Suspense fallback={null}>
      <RuleWords words={words} />
    </Suspense>
  );
}
