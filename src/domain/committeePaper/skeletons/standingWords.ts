// Standing words: what a council says in every paper, kept once for a plan and once more for a body that needs other words. A paper's own words go before them.
import type { AuthorWords, BackgroundPaper } from "../parts/paperInput.ts";
import type { Skeleton } from "../parts/skeleton.ts";
import type { Language } from "../../words/sentence.ts";

export interface StandingWords {
  /** The id of a ready skeleton, or "own". */
  readonly skeleton: string | null;
  readonly language: Language | null;
  /** The council's own skeleton, where it made one. */
  readonly own: Skeleton | null;
  readonly front: Readonly<Record<string, string>>;
  /** Words of parts: reasons, wards, "own:1". */
  readonly texts: Readonly<Record<string, string>>;
  readonly implications: Readonly<Record<string, string>>;
  readonly backgroundPapers: readonly BackgroundPaper[] | null;
}

export const noStandingWords: StandingWords = {
  skeleton: null,
  language: null,
  own: null,
  front: {},
  texts: {},
  implications: {},
  backgroundPapers: null,
};

type Texts = Readonly<Record<string, string>>;

/** The texts of both; where both say something, the second does. An empty text says nothing. */
function over(under: Texts, above: Texts): Texts {
  const said = Object.entries(above).filter(([, text]) => text.trim() !== "");
  return { ...under, ...Object.fromEntries(said) };
}

/** The words of a plan with those of one body put over them. */
export function bodyOver(
  plan: StandingWords,
  body: StandingWords | null,
): StandingWords {
  if (!body) return plan;
  return {
    skeleton: body.skeleton ?? plan.skeleton,
    language: body.language ?? plan.language,
    own: body.own ?? plan.own,
    front: over(plan.front, body.front),
    texts: over(plan.texts, body.texts),
    implications: over(plan.implications, body.implications),
    backgroundPapers: body.backgroundPapers ?? plan.backgroundPapers,
  };
}

/** A paper's own words with the standing ones under them. An implication that the author was told none arises under is not spoken of. */
export function withStanding(
  words: AuthorWords,
  standing: StandingWords,
): AuthorWords {
  const none = new Set(Object.keys(words.noneArising));
  const implications = Object.fromEntries(
    Object.entries(standing.implications).filter(([tag]) => !none.has(tag)),
  );
  const front = over(standing.front, words.front);
  return {
    ...words,
    skeleton: words.skeleton ?? standing.skeleton,
    language: words.language ?? standing.language,
    reportOf: words.reportOf ?? front["reportOf"] ?? null,
    front,
    texts: over(standing.texts, words.texts),
    implications: over(implications, words.implications),
    backgroundPapers: words.backgroundPapers ?? standing.backgroundPapers,
  };
}
