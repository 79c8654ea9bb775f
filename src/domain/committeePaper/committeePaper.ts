// The committee paper from a plan, a body, a meeting and an as-at day: one computation, so that prose, tables and lists cannot disagree.
import {
  corrections,
  monitoringSheet,
  noException,
  ragDefinitions,
} from "./sections/appendices.ts";
import {
  amendments,
  arrangements,
  isUnderWay,
  notAgreed,
  resources,
  submitted,
} from "./sections/approveSections.ts";
import { draftPlan } from "./sections/draftPlanSection.ts";
import { arranged, pieceId } from "./sections/arranging.ts";
import { heading } from "./parts/blocks.ts";
import { changesAsked } from "./facts/changesAsked.ts";
import { changesSection } from "./sections/changesSection.ts";
import { check } from "./checks/check.ts";
import { paperChecks } from "./checks/checks.ts";
import { closure, lineage, unfinished } from "./sections/closeSections.ts";
import { bannerOf, consultation } from "./sections/closingSections.ts";
import { carryFigures } from "./parts/figures.ts";
import { frontOf, subjectOf, termsOf } from "./sections/front.ts";
import {
  implications,
  implicationsByHeading,
  oneImplication,
  taggedBy,
} from "./sections/implicationSections.ts";
import { numberSections } from "./parts/numbering.ts";
import type { UnnumberedSection } from "./parts/numbering.ts";
import {
  achievements,
  background,
  purpose,
  themes,
} from "./sections/openingSections.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperCheck,
  PaperSection,
} from "./parts/paper.ts";
import { paperLabels } from "./parts/paperLabels.ts";
import { paperFacts } from "./facts/paperFacts.ts";
import type { PaperFacts } from "./facts/paperFacts.ts";
import type { AuthorWords, PaperInput } from "./parts/paperInput.ts";
import { isPartOf, titleOfPart } from "./parts/parts.ts";
import type { PartName, PlanPart } from "./parts/parts.ts";
import { positionSection } from "./sections/positionSection.ts";
import { completedSection } from "./sections/completedSection.ts";
import {
  onTrackSection,
  revisedSection,
  slippageSection,
} from "./sections/progressSections.ts";
import { recommendations } from "./sections/recommendations.ts";
import { assuranceSection } from "./sections/assuranceSection.ts";
import { helpedSection } from "./sections/helpedSection.ts";
import { sourcesSection } from "./sections/sourcesSection.ts";
import { riskSection } from "./sections/riskSection.ts";
import type { SkeletonSection } from "./parts/skeleton.ts";
import {
  appendicesList,
  backgroundPapers,
  conclusion,
  contact,
  lastDecided,
  objectives,
  options,
  ownWords,
  paragraphsIn,
  reasons,
  wards,
} from "./sections/wordsSections.ts";
import { say } from "../words/say.ts";
import { summary } from "./sections/summarySection.ts";

type Maker = (facts: PaperFacts) => UnnumberedSection | null;

/** What makes each part; the list of appendices is made of the others. */
const makers: Readonly<Record<Exclude<PlanPart, "appendicesList">, Maker>> = {
  summary,
  recommendations,
  purpose,
  reasons,
  objectives,
  background,
  lastDecided,
  themes,
  submitted,
  notAgreed,
  resources,
  amendments,
  arrangements,
  position: positionSection,
  changes: changesSection,
  sources: sourcesSection,
  achievements,
  completed: completedSection,
  helped: helpedSection,
  assurance: assuranceSection,
  onTrack: onTrackSection,
  slippage: slippageSection,
  revised: revisedSection,
  changesAsked,
  unfinished,
  lineage,
  closure,
  risks: riskSection,
  options,
  implications,
  conclusion,
  consultation,
  wards,
  contact,
  backgroundPapers,
  corrections,
  implicationsByHeading,
  ragDefinitions,
  noException,
  draftPlan,
  monitoring: monitoringSheet,
};

function made(
  part: PartName,
  { title, parts }: SkeletonSection,
  facts: PaperFacts,
  appendices: readonly UnnumberedSection[],
): UnnumberedSection | null {
  if (part === "appendicesList") return appendicesList(appendices, facts);
  const tag = taggedBy(part);
  if (tag !== null) return oneImplication(facts, tag, parts);
  if (part.startsWith("own:")) return ownWords(facts, part, title);
  // A rating is explained where one is printed.
  if (
    part === "ragDefinitions" &&
    facts.kind === "approve" &&
    !isUnderWay(facts)
  )
    return null;
  return makers[part as keyof typeof makers](facts);
}

/** Parts that run on from the words before them without a heading of their own. */
const running: ReadonlySet<string> = new Set(["background", "summary"]);

/** A section of the skeleton with the parts this paper has; null where it has none. */
function sectionOf(
  section: SkeletonSection,
  facts: PaperFacts,
  appendices: readonly UnnumberedSection[],
): UnnumberedSection | null {
  const { words } = facts.input;
  if (words.omitted.includes(section.name)) return null;
  const parts = section.parts
    .filter(
      (part) => isPartOf(facts.kind, part) && !words.omitted.includes(part),
    )
    .flatMap((part) => {
      const one = made(part, section, facts, appendices);
      if (!one) return [];
      const blocks = arranged(part, one.blocks, words);
      return blocks.length === 0 ? [] : [{ part, one, blocks }];
    });
  if (parts.length === 0) return null;
  return {
    name: section.name,
    parts: parts.map(({ part }) => part),
    title: facts.called(section.title),
    appendix: section.appendix,
    landscape: parts.some(({ one }) => one.landscape),
    blocks: parts.flatMap(({ part, one, blocks }, at) => {
      const own = titleOfPart(part) || one.title;
      const headed =
        section.parts.length > 1 &&
        !(running.has(part) && at === 0) &&
        own !== section.title;
      return headed ? [heading(facts.called(own)), ...blocks] : blocks;
    }),
  };
}

function sectionsOf(facts: PaperFacts): UnnumberedSection[] {
  const { sections } = facts.skeleton;
  const built = (some: readonly SkeletonSection[], of: UnnumberedSection[]) =>
    some.flatMap((one) => sectionOf(one, facts, of) ?? []);
  const appendices = built(
    sections.filter((one) => one.appendix),
    [],
  );
  const body = built(
    sections.filter((one) => !one.appendix),
    appendices,
  );
  return [...body, ...appendices];
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

/** Long words stand as several paragraphs: the first and the rooms kept after it are filled piece by piece. */
function inPieces(blocks: readonly PaperBlock[], words: AuthorWords) {
  const pieces = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.live === null) continue;
    const [first = "", ...more] = paragraphsIn(block.text);
    if (more.length === 0 || !(block.id in words.paragraphs)) continue;
    pieces.set(block.id, first);
    more.forEach((text, at) => pieces.set(pieceId(block.id, at + 1), text));
  }
  return blocks.map((block): PaperBlock => {
    const text = block.kind === "paragraph" && pieces.get(block.id);
    if (block.kind !== "paragraph" || text === undefined || text === false)
      return block;
    return block.live === null
      ? { ...block, text }
      : { ...block, text, whole: block.text };
  });
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
    blocks: inPieces(
      section.blocks.map((before) => {
        const found = inAuthorsWords(before, words);
        if (found.stale && before.kind === "paragraph")
          stale.push(
            check(
              "movedSinceWritten",
              "look",
              section.name,
              say("check.moved", { number: before.number, live: before.text }),
            ),
          );
        return found.block;
      }),
      words,
    ),
  }));
  return { sections: done, stale };
}

/** A check speaks of a part; it goes to the section that holds it. */
function placed(
  checks: readonly PaperCheck[],
  sections: readonly PaperSection[],
): readonly PaperCheck[] {
  const home = new Map(
    sections.flatMap(({ name, parts }) =>
      parts.map((part) => [part, name] as const),
    ),
  );
  return checks.map((one) => ({
    ...one,
    section: (one.section && home.get(one.section)) ?? one.section,
  }));
}

/** A paper before it has its numbers. */
export interface Unnumbered {
  readonly facts: PaperFacts;
  readonly sections: readonly UnnumberedSection[];
}

export function unnumbered(input: PaperInput): Unnumbered {
  const facts = paperFacts(input);
  return { facts, sections: sectionsOf(facts) };
}

/** The paper with its numbers, the author's words and its checks. */
export function numberedPaper({
  facts,
  sections: made,
}: Unnumbered): CommitteePaper {
  const { input, language } = facts;
  const planTitle = input.record.plan.title;
  const { sections, stale } = edited(numberSections(made, facts), input.words);
  const checks = placed([...paperChecks(facts, sections), ...stale], sections);
  const stopped = checks.some((one) => one.weight === "stop");
  return {
    ...(language === "en"
      ? {}
      : { language, labels: paperLabels({ ...input, planTitle }, facts) }),
    kind: facts.kind,
    front: frontOf(facts),
    terms: termsOf(facts),
    planTitle,
    subject: subjectOf(facts),
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

/**
 * Builds the paper. Always a draft unless the gate is open and nothing stops it; a draft with stops is still shown, so that
 * the author can see what is missing.
 */
export const committeePaper = (input: PaperInput): CommitteePaper =>
  numberedPaper(unnumbered(input));
