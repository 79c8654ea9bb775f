// A plan that is still to be made, with the usual settings, and a record with nothing in it.
import { asId } from "../id.ts";
import type { Plan } from "../plan.ts";
import type { PlanRecord } from "../planRecord.ts";
import { defaultStatusWords } from "../status.ts";

/** A draft with this title. Its id follows from the title, so that making it twice makes it once. */
export function draftPlan(
  title: string,
  idFor: (words: string) => string,
): Plan {
  return {
    id: asId(idFor(`imported plan/${title.toLowerCase()}`)),
    title,
    shortName: title.slice(0, 60),
    state: "draft",
    origin: null,
    wentLive: null,
    ragScheme: "standard",
    statusWords: defaultStatusWords,
    financialYearStartMonth: 4,
    tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: 31 },
    timeZone: "Europe/London",
    nation: "england",
    sample: false,
  };
}

export function emptyRecord(plan: Plan): PlanRecord {
  return {
    plan,
    themes: [],
    posts: [],
    actions: [],
    milestones: [],
    updates: [],
    revisions: [],
    decisions: [],
    bodies: [],
    meetings: [],
    risks: [],
    evidence: [],
  };
}
