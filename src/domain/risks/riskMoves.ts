// Risks as the Board looks at them: which sections each leans on, which of those slip, and what changed since last time; changed first.
import { crossReference, leaningOnSlipping } from "./crossReference.ts";
import type { SectionState } from "./crossReference.ts";
import type { Position } from "../history/position.ts";
import { compareRefs } from "../values/ref.ts";
import type { Risk } from "../plan/risk.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

export interface RiskMove {
  readonly risk: Risk;
  /** "KO4 relies on 2 sections, 1 slipping (PR2)". */
  readonly words: Sentence;
  readonly slipping: readonly string[];
  /** What changed since the last position; empty where nothing did. */
  readonly moved: readonly Sentence[];
}

/** How each section (a theme's code) goes in a position. */
function statesIn(
  { themes, actions }: PlanRecord,
  at: Position,
): ReadonlyMap<string, SectionState> {
  const overdue = new Set<string>(at.overdue);
  return new Map(
    themes.map((theme) => [
      theme.code,
      {
        rag: at.ragByTheme[theme.title] ?? null,
        overdue: actions
          .filter((one) => one.themeId === theme.id && overdue.has(one.ref))
          .map((one) => one.ref),
      },
    ]),
  );
}

function movedSaid(
  now: readonly string[],
  then: readonly string[],
): readonly Sentence[] {
  const began = now.filter((code) => !then.includes(code));
  const ended = then.filter((code) => !now.includes(code));
  return [
    ...(began.length > 0 ? [say("riskMove.began", { codes: began })] : []),
    ...(ended.length > 0 ? [say("riskMove.ended", { codes: ended })] : []),
  ];
}

/** Every risk of the plan; those whose sections changed come first, then by code. Source: domain.md 5.3 and F54. */
export function riskMoves(
  record: PlanRecord,
  now: Position,
  then: Position | null,
): readonly RiskMove[] {
  const table = crossReference(record.risks, record.themes, record.actions);
  const leaning = leaningOnSlipping(table, statesIn(record, now));
  const before = then && leaningOnSlipping(table, statesIn(record, then));
  return record.risks
    .map((risk, n): RiskMove => {
      const slipping = leaning[n]?.slipping ?? [];
      return {
        risk,
        words: leaning[n]?.words ?? risk.code,
        slipping,
        moved: before ? movedSaid(slipping, before[n]?.slipping ?? []) : [],
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.moved.length > 0) - Number(a.moved.length > 0) ||
        compareRefs(a.risk.code, b.risk.code),
    );
}
