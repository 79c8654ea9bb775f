// "Did you mean …?": the word a slip of the finger is nearest to.
import { editDistance } from "../../documents/import/columns/editDistance.ts";

/** A sentence to end a refusal with, and a space before it; "" where nothing is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const bare = (text: string) => text.toLowerCase().replaceAll("-", "");
  const allowed = written.length > 5 ? 2 : 1;
  const near = known
    .map((word) => ({
      word,
      slips: bare(word).startsWith(bare(written))
        ? 0
        : editDistance(bare(written), bare(word), allowed),
    }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips)[0];
  return near && bare(written).length > 1 ? ` Did you mean ${near.word}?` : "";
}
