// The skeleton of a paper: its front, its sections in order with the council's own titles, its implication headings, whom it is shown to. Kept once, used by every paper.
import { say } from "../../words/say.ts";
import type { Answer } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import { partTitles } from "./parts.ts";
import type { PartName } from "./parts.ts";

/** Lines of the front that the plan knows; any other term is the council's own words. */
export const knownTerms = [
  "subject",
  "reportTo",
  "meeting",
  "item",
  "reportOf",
  "asAt",
  "status",
] as const;

export interface FrontTerm {
  /** "reportTo", or a name of the council's own: "portfolioHolder". */
  readonly term: string;
  readonly title: string;
}

export interface ImplicationHeading {
  /** What an action is tagged with: "legal". */
  readonly tag: string;
  readonly title: string;
}

export interface SkeletonSection {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly PartName[];
  readonly appendix: boolean;
}

export interface Skeleton {
  readonly id: string;
  /** What it is called where one is chosen. */
  readonly title: string;
  readonly front: readonly FrontTerm[];
  readonly sections: readonly SkeletonSection[];
  readonly implications: readonly ImplicationHeading[];
  /** Posts the paper is shown to before it goes. */
  readonly clearing: readonly string[];
  /** Said before the recommendations: "It is recommended that Cabinet:"; none where each stands by itself. */
  readonly lead: string | null;
}

function isKnownPart(part: string): boolean {
  return (
    Object.hasOwn(partTitles, part) || /^(?:implication|own):[\w-]+$/.test(part)
  );
}

/** Parts without which it would be no report. */
const needed = ["recommendations"] as const;

/**
 * A council's own skeleton, checked. Refuses `noTitle`, `unknownPart` (naming it), `twice` (a part or a section that stands twice),
 * `noRecommendations`, `noHeading` (a section for an implication that has no heading).
 */
export function checkSkeleton(skeleton: Skeleton): Answer<Skeleton> {
  const parts = skeleton.sections.flatMap((each) => each.parts);
  const untitled = skeleton.sections.find((each) => each.title.trim() === "");
  if (untitled)
    return no("noTitle", say("skeleton.noTitle", { untitled: untitled.name }));
  const unknown = parts.filter((part) => !isKnownPart(part));
  if (unknown.length > 0)
    return no(
      "unknownPart",
      say("skeleton.unknownPart", { unknown, known: Object.keys(partTitles) }),
    );
  const names = skeleton.sections.map((each) => each.name);
  const twice = [...parts, ...names.map((name) => `section ${name}`)].filter(
    (each, at, all) => all.indexOf(each) !== at,
  );
  if (twice.length > 0)
    return no(
      "twice",
      say("skeleton.twice", {
        twice: [...new Set(twice)],
        n: new Set(twice).size,
      }),
    );
  const missing = needed.filter((part) => !parts.includes(part));
  if (missing.length > 0)
    return no("noRecommendations", say("skeleton.noRecommendations"));
  const tags = new Set(skeleton.implications.map(({ tag }) => tag));
  const homeless = parts
    .filter((part) => part.startsWith("implication:"))
    .map((part) => part.slice("implication:".length))
    .filter((tag) => !tags.has(tag));
  if (homeless.length > 0)
    return no("noHeading", say("skeleton.noHeading", { homeless }));
  return yes(skeleton);
}
