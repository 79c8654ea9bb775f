// A plan that is still to be made, with the usual settings, and a record with nothing in it.
import { say } from "../../words/say.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import { asId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { firstRefusal, refuseLong, trimmed } from "../../rules/entryRules.ts";
import { defaultStatusWords } from "../../plan/status.ts";

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
    tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: null },
    timeZone: "Europe/London",
    nation: "england",
    sample: false,
  };
}

/** An empty plan begun from nothing. Refuses `notYours`, `noTitle`, `titleTaken` and `tooLong`. Source: domain.md F1. */
export function startPlan(
  typed: string,
  context: {
    readonly plans: readonly Plan[];
    readonly actor: Actor;
    readonly idFor: (words: string) => string;
  },
): Answer<Plan> {
  const title = trimmed(typed);
  const same = context.plans.find(
    (one) => one.title.toLowerCase() === title?.toLowerCase(),
  );
  const refused = firstRefusal(
    may(context.actor, "movePlan"),
    same
      ? no("titleTaken", say("draftPlan.titleTaken", { same: same.title }))
      : null,
    refuseLong({ name: title }),
  );
  if (refused) return refused;
  if (title === null) return no("noTitle", say("draftPlan.noTitle"));
  return yes(draftPlan(title, context.idFor));
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
