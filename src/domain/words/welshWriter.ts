// Documents in Welsh: what they say, and what the rules say in them. Fetched only where one is written. Not yet read by a translator.
import { nouns } from "./cy/nouns.ts";
import { texts } from "./cy/papers.ts";
import { reviewed } from "./reviewed.ts";
import { byEnglish, stateOf } from "./translation.ts";
import { counting, nouns as countedByRules, welsh } from "./welsh.ts";
import { writerIn } from "./writer.ts";

/** A sentence nobody has translated yet stays English. In print an apostrophe is one character, whoever wrote the text. */
const printed = Object.fromEntries(
  Object.entries<string>({ ...welsh.texts, ...texts })
    .filter(([, text]) => text !== "")
    .map(([key, text]) => [key, text.replaceAll("'", "’")]),
);

const isReviewed = byEnglish("papers", texts).every(
  (text) => stateOf(text, reviewed) === "reviewed",
);

export const welshWriter = writerIn(
  {
    ...welsh,
    texts: printed,
    grammar: {
      ...welsh.grammar,
      count: counting({ ...countedByRules, ...nouns }),
    },
  },
  isReviewed,
);
