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
import { carryFigures } from "./figures.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperCheck,
  PaperSection,
} from "./paper.ts";
import { paperFacts } from "./paperFacts.ts";
import type { PaperFacts } from "./paperFacts.ts";
import type { AuthorWords, PaperInput } from "./paperInput.ts";
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
    corrections(facts),
    ragDefinitions(facts),
    noException(facts),
    // Last: it is the longest, and the only one that turns the page.
    monitoringSheet(facts),
  ];
  return all.filter((one) => one !== null);
}

/** One paragraph in the author's own words where there are any, its figures as they are now. */
function inAuthorsWords(block: PaperBlock, words: AuthorWords) {
  if (block.kind !== "paragraph") return { block, stale: false };
  const written = words.paragraphs[block.id];
  if (written === undefined) return { block, stale: false };
  const live = block.text;
  const over = words.writtenOver[block.id] ?? live;
  const { text, stale } = carryFigures(written, over, live);
  return { block: { ...block, text, live }, stale };
}

interface Edited {
  readonly sections: readonly PaperSection[];
  readonly stale: readonly PaperCheck[];
}

/** The author's words instead of the plan's, paragraph by paragraph, after numbering: a number they quote follows too. */
function edited(sections: readonly PaperSection[], words: AuthorWords): Edited {
  const stale: PaperCheck[] = [];
  const done = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((before) => {
      const found = inAuthorsWords(before, words);
      if (found.stale && before.kind === "paragraph")
        stale.push(movedSinceWritten(section, before.number, before.text));
      return found.block;
    }),
  }));
  return { sections: done, stale };
}

function movedSinceWritten(
  section: PaperSection,
  number: string,
  live: string,
): PaperCheck {
  return {
    rule: "movedSinceWritten",
    weight: "look",
    section: section.name,
    ref: null,
    words: `The plan has moved since paragraph ${number} was written. It would now read: “${live}”`,
  };
}

function bannerOf({ input: { gate }, isForBoard }: PaperFacts): string {
  if (gate === null && isForBoard) return "";
  if (gate === null) return "Draft: not yet endorsed by the Programme Board";
  return gate.kind === "overridden" ? gateSentence(gate) : "";
}

/**
 * Builds the paper. Always a draft unless the gate is open and nothing stops it; a draft with stops is still shown, so that
 * the author can see what is missing.
 */
export function committeePaper(input: PaperInput): CommitteePaper {
  const facts = paperFacts(input);
  const wanted = sectionsOf(facts).filter(
    (one) => !input.words.omitted.includes(one.name),
  );
  const { sections, stale } = edited(numberSections(wanted), input.words);
  const checks = [...paperChecks(facts, sections), ...stale];
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
    state:
      (input.gate !== null || facts.isForBoard) && !stopped ? "final" : "draft",
    banner: bannerOf(facts),
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
