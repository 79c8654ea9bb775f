// Words of a rule or of the store where they are rare and the first row waits for nothing: their catalogue comes when there is something to say.
import { lazy, Suspense } from "react";
import type { Sentence } from "../../domain/words/sentence.ts";

const RuleWords = lazy(() => import("./RuleWords.tsx"));

export function Told({ words }: { readonly words: Sentence }) {
  return typeof words === "string" ? (
    words
  ) : (
    <Suspense fallback={null}>
      <RuleWords words={words} />
    </Suspense>
  );
}
