// The risk map: a draft of twelve sections before Cabinet, and the 19 corporate risks that name them. The names of two sections are not in what survives of the report.
import type { Action } from "../../domain/plan/action.ts";
import { day } from "../../domain/values/calendarDate.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Risk } from "../../domain/plan/risk.ts";
import type { SampleDates } from "./dates.ts";
import { draftRows, implicationsOf } from "./riskMapActions.ts";
import type { DraftRow } from "./riskMapActions.ts";
import {
  idOf,
  sampleAction,
  sampleBody,
  samplePlan,
  samplePosts,
  sampleRecord,
  sampleTheme,
} from "./sampleRecord.ts";

const code = "riskMap";

/** A day in the year of the report, which survives without its date: a placeholder. */
export const riskMapReportDay = day("2008-11-05");

const sections: readonly (readonly [string, string])[] = [
  ["CP3", "Sense of Community"],
  ["FP1", "Managing Finances"],
  ["FP2", "Governing the Business"],
  ["FP3", "Managing Resources"],
  ["FP4", "Managing Performance"],
  ["HROD1", "Learning and Development"],
  ["HROD2", "Modernisation"],
  ["HROD3", "Positive Employee Climate"],
  ["HROD4", "Performance Culture"],
  ["PR1", "Customer Processes"],
  ["PR2", "Political Governance"],
  ["PR4", "Improved Partnership Working"],
];

const rows: readonly (readonly [string, string, string])[] = [
  ["KO1", "Effective Financial Management and Internal Control", "FP1,FP2,FP3"],
  ["KO2", "Effective corporate leadership", "FP1,FP2,FP3,FP4,PR2"],
  ["KO3", "Effective Member / Officer relations", "PR2,HROD1"],
  ["KO4", "Effective Member / Member relations", "PR2,HROD1"],
  [
    "KO5",
    "Compliance with the Civil Contingencies Act and effective business continuity",
    "FP2",
  ],
  ["KO6", "Making the most of investment in ICT equipment and training", "PR1"],
  ["KO7", "Effective partnership working", "PR4"],
  ["KO8", "Effective communications, internal and external", "PR1,FP1,FP4"],
  ["KO9", "Equalities and diversity embedded across the authority", "CP3,FP4"],
  [
    "KO10",
    "Appropriate investment in developing and training employees",
    "FP3,HROD1,HROD2,HROD3",
  ],
  ["KO11", "Effective recruitment and retention", "FP3,HROD2,HROD3"],
  ["KO12", "Compliance with health and safety law", "FP2,HROD2,HROD3"],
  ["KO13", "Effective two-tier working and community engagement", "CP3,PR4"],
  ["KO14", "Successful job evaluation", "HROD2"],
  ["KO15", "Council data is accurate and of high quality", "FP1,FP4,PR1,HROD4"],
  ["KO16", "The council no longer in recovery", "FP1,FP4"],
  ["KO17", "Effective project management", "FP1,FP4,PR1"],
  ["KO19", "Effective business and performance management", "FP2,FP4"],
  ["KO20", "An effective authority centred on the customer", "CP3,PR1"],
];

/** The report names FP1 two ways, and writes some references with a dash. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  FP1: ["Value for Money"],
};

const asWritten = (risk: string, ref: string): string => {
  const name = sections.find(([section]) => section === ref)?.[1] ?? "";
  if (risk === "KO16" && ref === "FP1") return "FP1 – Value for Money";
  if (ref === "HROD4") return `HROD4 – ${name}`;
  return `${ref}: ${name}`;
};

function riskOf([risk, title, refs]: readonly [string, string, string]): Risk {
  return {
    id: idOf(code, "Risk", risk),
    planId: idOf(code, "Plan", code),
    code: risk,
    title,
    merged: risk === "KO5" ? ["KO18"] : [],
    footnote: risk === "KO5" ? "KO5 and KO18 have been merged" : null,
    refsAsWritten: refs.split(",").map((ref) => asWritten(risk, ref)),
    score: null,
    control: null,
  };
}

const sectionOf = (ref: string) => ref.split(".")[0] ?? "";

/** Who puts most forward in a section leads it. */
const leadOf = (section: string) =>
  draftRows.find(({ ref }) => sectionOf(ref) === section)?.post ?? null;

function actionOf(draft: DraftRow, dates: SampleDates): Action {
  const { ref, title, post, due, waitsFor, resource, outcome = null } = draft;
  const section = sectionOf(ref);
  const seed = {
    ref,
    theme: section,
    title,
    posts: [post],
    due: due && dates.month(...due),
    placeholder: true,
  };
  return {
    ...sampleAction(code, seed, dates.on("2008-10-20"), dates),
    leadMember: "Portfolio Holder for the Improvement Plan",
    implications: implicationsOf[section] ?? [],
    dependsOn: waitsFor ? [idOf(code, "Action", waitsFor)] : [],
    resource,
    outcome,
  };
}

function milestonesOf(
  { ref, post, milestones = [] }: DraftRow,
  dates: SampleDates,
): readonly Milestone[] {
  return milestones.map(([title, year, month], order) => ({
    id: idOf(code, "Milestone", `${ref}/${title}`),
    planId: idOf(code, "Plan", code),
    actionId: idOf(code, "Action", ref),
    title,
    due: dates.month(year, month),
    owner: idOf(code, "Post", post),
    order: order + 1,
    reached: null,
    addedAt: dates.at(dates.on("2008-10-20"), "09:00:00"),
    reachedAt: null,
  }));
}

const bodies = [
  sampleBody(code, [
    "Programme Board",
    "board",
    "monthly",
    { kind: "upTo", days: 31 },
    [],
  ]),
  sampleBody(code, ["Cabinet", "cabinet", "quarterly", { kind: "any" }, []]),
];

/** @param dates of `sampleDates(riskMapReportDay, today)` */
export function riskMapRecord(dates: SampleDates): PlanRecord {
  const posts = [
    "Chief Executive",
    ...new Set(
      draftRows.flatMap(({ post }) => (post === "Chief Executive" ? [] : post)),
    ),
  ];
  return sampleRecord({
    plan: samplePlan(code, {
      title: "Improvement Plan with corporate risks (sample)",
      shortName: "Risk map",
      origin: "Council Plan",
      wentLive: null,
      state: "draft",
    }),
    themes: sections.map(([section, title], order) => ({
      ...sampleTheme(code, [section, title, leadOf(section)], order + 1),
      aliases: aliases[section] ?? [],
    })),
    posts: samplePosts(code, posts, dates.asAt),
    actions: draftRows.map((one) => actionOf(one, dates)),
    milestones: draftRows.flatMap((one) => milestonesOf(one, dates)),
    updates: [],
    revisions: [],
    decisions: [],
    bodies,
    meetings: [
      {
        id: idOf(code, "Meeting", "Cabinet"),
        planId: idOf(code, "Plan", code),
        bodyId: idOf(code, "Body", "Cabinet"),
        date: dates.on("2008-12-03"),
        state: "planned",
        item: null,
        attendance: null,
        told: null,
      },
    ],
    risks: rows.map(riskOf),
    evidence: [],
  });
}
