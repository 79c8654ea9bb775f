// What a paper can be made of, and which of it each of the four kinds of paper prints.

/** To approve a draft, to tell progress, to change the plan, to close it. */
export const paperKinds = ["progress", "approve", "change", "close"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperKindWords: Readonly<Record<PaperKind, string>> = {
  progress: "Progress report",
  approve: "Approval of a draft plan",
  change: "Changes to the plan",
  close: "Closing the plan",
};

/** Everything a part is called where nobody called it otherwise. In the order of a plain paper. */
export const partTitles = {
  summary: "Summary",
  recommendations: "Recommendations",
  purpose: "Purpose of the report",
  reasons: "Reasons for the recommendations",
  objectives: "Corporate priorities",
  background: "Background",
  lastDecided: "What was decided last time",
  themes: "Themes",
  submitted: "What was submitted",
  notAgreed: "Not yet agreed",
  resources: "Resources and contingency",
  amendments: "Amendments",
  arrangements: "How the plan will be monitored",
  position: "Position",
  changes: "What has changed",
  sources: "Recommendations and the actions that answer them",
  achievements: "Progress by theme",
  completed: "Completed actions",
  helped: "Did it help?",
  assurance: "Assurance",
  onTrack: "On track",
  slippage: "Slippage and corrective action",
  revised: "Revised timescales",
  changesAsked: "Changes asked for",
  unfinished: "Where the unfinished actions go",
  lineage: "Where actions came from",
  closure: "Closure statement",
  risks: "Risk management",
  options: "Other options considered",
  implications: "Implications",
  conclusion: "Conclusion",
  consultation: "Consultation and clearances",
  wards: "Wards affected",
  contact: "Contact officer",
  backgroundPapers: "Background papers",
  appendicesList: "Appendices",
  corrections: "Corrections to earlier papers",
  implicationsByHeading: "Implications",
  ragDefinitions: "What the ratings mean",
  noException: "No exception to report",
  draftPlan: "Draft plan",
  monitoring: "Monitoring sheet",
} as const;

export type PlanPart = keyof typeof partTitles;

/** A part of the plan's, the implications under one heading (`implication:legal`), or a section that holds the author's own words (`own:1`). */
export type PartName = PlanPart | `implication:${string}` | `own:${string}`;

/** Words that every kind has. */
const framing: readonly PlanPart[] = [
  "summary",
  "recommendations",
  "purpose",
  "reasons",
  "objectives",
  "background",
  "lastDecided",
  "risks",
  "options",
  "implications",
  "implicationsByHeading",
  "conclusion",
  "consultation",
  "wards",
  "contact",
  "backgroundPapers",
  "appendicesList",
  "corrections",
];

const told: Readonly<Record<PaperKind, readonly PlanPart[]>> = {
  progress: [
    "themes",
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
    "ragDefinitions",
    "noException",
    "monitoring",
  ],
  approve: [
    "themes",
    "sources",
    "submitted",
    "notAgreed",
    "resources",
    "amendments",
    "arrangements",
    "draftPlan",
  ],
  change: [
    "position",
    "changes",
    "slippage",
    "revised",
    "changesAsked",
    "ragDefinitions",
  ],
  close: [
    "themes",
    "position",
    "changes",
    "sources",
    "achievements",
    "completed",
    "helped",
    "assurance",
    "unfinished",
    "lineage",
    "closure",
    "ragDefinitions",
    "monitoring",
  ],
};

/** Whether a kind of paper prints a part. Implications and own words belong to every kind. */
export function isPartOf(kind: PaperKind, part: string): boolean {
  if (part.startsWith("implication:") || part.startsWith("own:")) return true;
  return [...framing, ...told[kind]].some((one) => one === part);
}

/** What a part is called where its section holds others too. */
export function titleOfPart(part: string): string {
  return Object.hasOwn(partTitles, part) ? partTitles[part as PlanPart] : "";
}
