// One line of the check panel, and what all of them say of the paper: whether it may be final.
import { bareName } from "../../plan/body.ts";
import { capitalised } from "../../values/wording.ts";
import { inEnglish } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Answer } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import type {
  CheckRule,
  CommitteePaper,
  PaperCheck,
  SectionName,
} from "../parts/paper.ts";
import type { PaperAction } from "../facts/paperFacts.ts";

/** A check about a part, and about an action where it is about one. */
export function check(
  rule: CheckRule,
  weight: PaperCheck["weight"],
  section: SectionName | null,
  words: Sentence,
  one: PaperAction | null = null,
): PaperCheck {
  return { rule, weight, section, ref: one?.action.ref ?? null, words };
}

/** A body where a sentence begins with it. */
export function bodyFirst(name: string): Sentence {
  const { bare, takesArticle } = bareName(name);
  return takesArticle ? say("body.first", { body: bare }) : capitalised(bare);
}

/** The checks as they are kept and answered to programs: in English, whatever their reader's language. */
export const checksKept = (
  checks: readonly PaperCheck[],
): readonly (PaperCheck & { readonly words: string })[] =>
  checks.map((one) => ({ ...one, words: inEnglish(one.words) }));

/** Whether the paper may be made final; if not, everything that is missing. Source: product.md, domain.md B6. */
export function mayFinalise(paper: CommitteePaper): Answer<CommitteePaper> {
  const stops = paper.checks.flatMap(({ weight, words }) =>
    weight === "stop" ? [words] : [],
  );
  if (stops.length === 0) return yes(paper);
  return no("notReady", say("committeePaper.notReady", { stops }));
}
