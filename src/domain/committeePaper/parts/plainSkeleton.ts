// The plain skeleton, each part a section in the plan's own order, and the small pieces skeletons are made of.
import { partTitles } from "./parts.ts";
import type { PartName, PlanPart } from "./parts.ts";
import type {
  FrontTerm,
  ImplicationHeading,
  Skeleton,
  SkeletonSection,
} from "./skeleton.ts";

export const front = (...terms: readonly (readonly [string, string])[]) =>
  terms.map(([term, title]): FrontTerm => ({ term, title }));

/** A section of one part, called what the part is called unless the council calls it otherwise. */
export function one(part: PlanPart, title: string = partTitles[part]) {
  return { name: part, title, parts: [part], appendix: false };
}

export function many(
  name: string,
  title: string,
  ...parts: readonly PartName[]
) {
  return { name, title, parts, appendix: false };
}

export function implication(tag: string, title: string): SkeletonSection {
  return {
    name: `implication-${tag}`,
    title,
    parts: [`implication:${tag}`],
    appendix: false,
  };
}

export function appendix(part: PlanPart, title: string = partTitles[part]) {
  return { ...one(part, title), appendix: true };
}

/** The monitoring sheet is the longest and the only one that turns the page, so it comes last. */
export const sheets: readonly SkeletonSection[] = [
  appendix("corrections"),
  appendix("ragDefinitions"),
  appendix("noException"),
  appendix("draftPlan"),
  appendix("monitoring"),
];

/** What happened, in the order a committee asks. */
export const story = [
  "lastDecided",
  "themes",
  "submitted",
  "notAgreed",
  "resources",
  "amendments",
  "arrangements",
  "position",
  "changes",
  "sources",
  "achievements",
  "completed",
  "helped",
  "assurance",
  "onTrack",
  "slippage",
  "revised",
  "changesAsked",
  "unfinished",
  "lineage",
  "closure",
] as const satisfies readonly PlanPart[];

const usualHeadings: readonly ImplicationHeading[] = [
  { tag: "financial", title: "Financial and value for money" },
  { tag: "legal", title: "Legal" },
  { tag: "personnel", title: "Personnel" },
  { tag: "it", title: "Information technology" },
  { tag: "equalities", title: "Equalities" },
  { tag: "healthAndSafety", title: "Health and safety" },
  { tag: "environmental", title: "Environmental sustainability" },
  { tag: "property", title: "Property and asset management" },
  { tag: "risk", title: "Risk management" },
  { tag: "corporate", title: "Corporate objectives" },
];

const usualClearing = [
  "Legal services",
  "Finance (section 151)",
  "Monitoring Officer",
  "Human resources",
  "Estates and property",
  "Service directors",
];

const usualFront = front(
  ["reportTo", "Report to"],
  ["meeting", "Date of meeting"],
  ["item", "Item"],
  ["reportOf", "Report of"],
  ["asAt", "Position as at"],
  ["status", "Status"],
);

/** The plan's own order, each part a section: what a paper is where no council's skeleton was chosen. */
export const plainSkeleton: Skeleton = {
  id: "plain",
  title: "Plain: each part a section",
  front: usualFront,
  sections: [
    one("summary"),
    one("recommendations"),
    one("purpose"),
    one("reasons"),
    one("background"),
    ...story.map((part) => one(part)),
    one("risks"),
    one("options"),
    one("implications"),
    one("consultation"),
    one("wards"),
    one("contact"),
    one("backgroundPapers"),
    ...sheets,
  ],
  implications: usualHeadings,
  clearing: usualClearing,
  lead: null,
};
