// What an account suggests of where the work stands, where no status is written.
import type { Status } from "../../../domain/plan/status.ts";

/** Words that suggest where the work stands without saying it; only ever a suggestion. */
export function statusFromNarrative(
  text: string,
): { status: Status; words: string } | null {
  const hints: readonly (readonly [RegExp, Status])[] = [
    [
      /\b(?:will )?(?:now )?transfer(?:red|s)?\s+(?:in)?to\b|\bcarried forward (?:in)?to\b|\bnow (?:part of|forms part of) the (?:corporate|new)\b/i,
      "transferred",
    ],
    [
      /\bno longer (?:required|needed|relevant|applicable)\b|\bsuperseded\b/i,
      "withdrawn",
    ],
    [/\bon hold\b|\bpaused\b|\bsuspended\b/i, "suspended"],
    [/^\W*slipp(?:ed|ing|age)\b|\bbehind schedule\b/i, "slippage"],
    [
      /\b(?:is|are|being|currently|work (?:is|has)|under ?way|ongoing|commenc(?:ing|ed)|in progress|being \w+ed|continu(?:es|ing)|to be completed as part)\b[^.]*\b(?:being|under ?way|ongoing|updated|developed|drafted|reviewed|progress\w*|commenc\w*|continu\w*|prepared|part of)\b|\bto be completed as part\b|\bcommencing\b|\bbeing \w+ed\b/i,
      "inProgress",
    ],
    [
      /\bhas (?:now )?been (?:completed?|established|adopted|approved|agreed|implemented|introduced|delivered|launched|published|appointed|set up|put in place)\b|\bhave (?:now )?been (?:completed?|established|adopted|approved|agreed|implemented|introduced|delivered|published|appointed)\b|^(?:established|adopted|approved|agreed|introduced|appointed|launched|published|undertaken|carried out)\b/i,
      "completed",
    ],
    [
      /\bwill (?:be|commence|start|begin)\b|\bto (?:commence|start|begin)\b/i,
      "notStarted",
    ],
  ];
  for (const [pattern, status] of hints) {
    const match = pattern.exec(text.slice(0, 2_000));
    if (match) return { status, words: match[0].slice(0, 80) };
  }
  return null;
}
