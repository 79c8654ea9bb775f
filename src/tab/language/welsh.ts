// The tab in Welsh: every sentence of the screen and of the rules. Fetched only by whoever reads Welsh.
import { counting, nouns as counted, welsh } from "../../domain/words/welsh.ts";
import { texts } from "./cy/all.ts";
import { nouns } from "../../domain/words/cy/nouns.ts";
import { readIn } from "./t.ts";

/** A sentence nobody has translated yet stays English. */
const written = Object.fromEntries(
  Object.entries<string>(texts).filter(([, welsh]) => welsh !== ""),
);

/** From here on the screen is Welsh. */
export function readWelsh(): void {
  document.documentElement.lang = "cy";
  readIn({
    ...welsh,
    texts: { ...welsh.texts, ...written },
    grammar: { ...welsh.grammar, count: counting({ ...counted, ...nouns }) },
  });
}
