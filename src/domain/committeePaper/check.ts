// One line of the check panel.
import type { CheckRule, PaperCheck, SectionName } from "./paper.ts";
import type { PaperAction } from "./paperFacts.ts";

/** A check about a part, and about an action where it is about one. */
export function check(
  rule: CheckRule,
  weight: PaperCheck["weight"],
  section: SectionName | null,
  words: string,
  one: PaperAction | null = null,
): PaperCheck {
  return { rule, weight, section, ref: one?.action.ref ?? null, words };
}
