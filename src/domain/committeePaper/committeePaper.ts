// The committee paper from a plan, a body, a meeting and an as-at day: one computation, so that prose, tables and lists cannot disagree.
import type { Answer } from "../answer.ts";
import { no, yes } from "../answer.ts";
import {
  corrections,
  monitoringSheet,
  noException,
  ragDefinitions,
} from "./appendices.ts";
import { changesSection } from "./changesSection.ts";
import { paperChecks } from "./checks.ts";
import { consultation, gateSentence, implications } from "./closingSections.ts";
import { numberSections } from "./numbering.ts";
import type { UnnumberedSection } from "./numbering.ts";
import {
  achievements,
  background,
  purpose,
  recommendations,
  themes,
} from "./openingSections.ts";
import type { CommitteePaper, PaperSection } from "./paper.ts";
import { paperFacts } from "./paperFacts.ts";
import type { PaperFacts } from "./paperFacts.ts";
import type { AuthorWords, Gate, PaperInput } from "./paperInput.ts";
import { positionSection } from "./positionSection.ts";
import {
  completedSection,
  onTrackSection,
  revisedSection,
  slippageSection,
} from "./progressSections.ts";
import { riskSection } from "./riskSection.ts";

function sectionsOf(facts: PaperFacts): UnnumberedSection[] {
  const all = [
    recommendations(facts),
    purpose(facts),
    background(facts),
    themes(facts),
    positionSection(facts),
    changesSection(facts),
    achievements(facts),
    completedSection(facts),
    onTrackSection(facts),
    slippageSection(facts),
    revisedSection(facts),
    riskSection(facts),
    implications(facts),
    consultation(facts),
    monitoringSheet(facts),
    ragDefinitions(facts),
    noException(facts),
    corrections(facts),
  ];
  return all.filter((one) => one !== null);
}

/** The author's own words instead of ours, paragraph by paragraph; sections left out. */
function edited(
  sections: readonly UnnumberedSection[],
  words: AuthorWords,
): UnnumberedSection[] {
  return sections
    .filter((one) => !words.omitted.includes(one.name))
    .map((one) => ({
      ...one,
      blocks: one.blocks.map((block) =>
        block.kind === "paragraph"
          ? { ...block, text: words.paragraphs[block.id] ?? block.text }
          : block,
      ),
    }));
}

function bannerOf(gate: Gate | null): string {
  if (gate === null) return "Draft: not yet endorsed by the Programme Board";
  return gate.kind === "overridden" ? gateSentence(gate) : "";
}

/**
 * Builds the paper. Always a draft unless the gate is open and nothing stops it; a draft with stops is still shown, so that
 * the author can see what is missing.
 */
export function committeePaper(input: PaperInput): CommitteePaper {
  const facts = paperFacts(input);
  const sections: PaperSection[] = numberSections(
    edited(sectionsOf(facts), input.words),
  );
  const checks = paperChecks(facts, sections);
  const stopped = checks.some((one) => one.weight === "stop");
  return {
    planTitle: input.record.plan.title,
    subject: `${input.record.plan.title}: position as at the date below`,
    body: input.body,
    meeting: input.meeting,
    item: input.words.item,
    reportOf: input.words.reportOf,
    asAt: input.asAt,
    previousAsAt: input.previousAsAt,
    audience: input.audience,
    state: input.gate !== null && !stopped ? "final" : "draft",
    banner: bannerOf(input.gate),
    sections,
    checks,
  };
}

/** Whether the paper may be made final; if not, everything that is missing. Source: product.md, domain.md B6. */
export function mayFinalise(paper: CommitteePaper): Answer<CommitteePaper> {
  const stops = paper.checks.filter((one) => one.weight === "stop");
  if (stops.length === 0) return yes(paper);
  return no(
    "notReady",
    `This paper cannot be final yet. ${stops.map((one) => one.words).join(" ")}`,
  );
}
