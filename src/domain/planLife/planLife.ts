// The life of a plan: draft, approved, live (the baseline is frozen), closing, closed; who may move it and what stands in the way.
import type { Action } from "../action.ts";
import { no, yes } from "../answer.ts";
import type { Answer, Refusal } from "../answer.ts";
import type { Body } from "../body.ts";
import { inWords } from "../calendarDate.ts";
import { leftToPlace } from "./carryForward.ts";
import type { Decision } from "../decision.ts";
import { firstRefusal, trimmed } from "../progress/entryRules.ts";
import type { Meeting } from "../meeting.ts";
import { may } from "../permission.ts";
import { controlDecision, refuseUnreasoned } from "./planRules.ts";
import type { PlanContext } from "./planRules.ts";
import type { Plan, PlanState } from "../plan.ts";
import type { PlanRecord } from "../planRecord.ts";
import { compareRefs } from "../ref.ts";
import { counted, listInWords } from "../wording.ts";

/** Where a plan may go from each state. A closed plan stays closed: its work lives in the plan it was carried to. */
export const nextStates: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ["approved"],
  approved: ["live", "draft"],
  live: ["closing"],
  closing: ["closed", "live"],
  closed: [],
};

export const stateWords: Readonly<Record<PlanState, string>> = {
  draft: "a draft",
  approved: "approved",
  live: "live",
  closing: "closing",
  closed: "closed",
};

/** Something that stands between a plan and its next state. */
export interface Blocker {
  readonly rule:
    | "noActions"
    | "noThemes"
    | "noDates"
    | "noDate"
    | "noOwner"
    | "sameRef"
    | "noTitle";
  readonly refs: readonly string[];
  readonly words: string;
}

/**
 * What blocks going live. A date that waits for another action, or says in words that it is not agreed, does not; a plan in
 * which no action has a date does. Source: domain.md 6.4 M48, 6.6 (K fields), B10.
 */
export function goLiveBlockers(record: PlanRecord): readonly Blocker[] {
  const actions = record.actions.toSorted((a, b) => compareRefs(a.ref, b.ref));
  if (actions.length === 0)
    return [blocker("noActions", [], "The plan has no action yet.")];
  const times = Map.groupBy(actions, (one) => one.ref.toLowerCase());
  const about = (
    rule: Blocker["rule"],
    test: (one: Action) => boolean,
    says: string,
  ) => {
    const refs = actions.filter(test).map((one) => one.ref);
    if (refs.length === 0) return [];
    return blocker(
      rule,
      refs,
      `${listInWords(refs)} ${refs.length === 1 ? "has" : "have"} ${says}`,
    );
  };
  const undated = actions.every((one) => one.due?.end == null);
  return [
    record.themes.length === 0
      ? blocker("noThemes", [], "The plan has no theme. Add at least one.")
      : [],
    undated
      ? blocker(
          "noDates",
          actions.map((one) => one.ref),
          "No action has an end date, so nothing could ever be late. Set dates first.",
        )
      : about(
          "noDate",
          (one) => one.due === null && one.dependsOn.length === 0,
          "no date. Set one, or say in words what it waits for.",
        ),
    about(
      "noOwner",
      (one) => one.accountable === null,
      "no post that answers. Choose one.",
    ),
    about(
      "noTitle",
      (one) => one.title.trim() === "",
      "no title. Write what is promised.",
    ),
    about(
      "sameRef",
      (one) => (times.get(one.ref.toLowerCase())?.length ?? 0) > 1,
      "the same reference. Change one.",
    ),
  ].flat();
}

function blocker(
  rule: Blocker["rule"],
  refs: readonly string[],
  words: string,
): Blocker {
  return { rule, refs, words };
}

export interface MoveDraft {
  readonly to: PlanState;
  readonly reason: string;
  /** Required for approval: who approved it, and where it is minuted. */
  readonly body?: Body | null;
  readonly meeting?: Meeting | null;
  readonly minute?: string | null;
}

export interface PlanMoved {
  readonly plan: Plan;
  readonly decision: Decision;
}

/**
 * Moves a plan to its next state, on record. Going live freezes the baseline (`mayEditBaseline`). Refuses: `notYours`,
 * `noReason`, `planClosed`, `inFuture`, `notNext`, `noApproval`, `blocked` (every blocker in words), `unplaced`.
 * Source: domain.md F1, F9 and M48.
 */
export function movePlan(
  draft: MoveDraft,
  context: PlanContext,
): Answer<PlanMoved> {
  const { record, actor, today } = context;
  const { plan } = record;
  const agreed = {
    reason: draft.reason,
    bodyId: draft.body?.id ?? null,
    meetingId: draft.meeting?.id ?? null,
    minute: draft.minute ?? null,
    effective: draft.meeting?.date ?? today,
  };
  const refused = firstRefusal(
    may(actor, "movePlan"),
    refuseUnreasoned(
      agreed,
      context,
      `${plan.title} becomes ${stateWords[draft.to]}`,
    ),
    refuseState(plan, draft.to),
    draft.to === "approved" ? refuseUnapproved(draft) : null,
    draft.to === "live" && plan.state === "approved"
      ? refuseBlocked(record)
      : null,
    draft.to === "closed" ? refuseOpen(record) : null,
  );
  if (refused) return refused;
  const ruling = { kind: "planMoved", from: plan.state, to: draft.to } as const;
  const wentLive =
    draft.to === "live" ? (plan.wentLive ?? today) : plan.wentLive;
  return yes({
    plan: { ...plan, state: draft.to, wentLive },
    decision: controlDecision(context, null, ruling, agreed),
  });
}

function refuseState(plan: Plan, to: PlanState): Refusal | null {
  const next = nextStates[plan.state];
  if (next.includes(to)) return null;
  return no(
    "notNext",
    `${plan.title} is ${stateWords[plan.state]}, so it cannot become ${stateWords[to]} now. Next it may become ${listInWords(
      next.map((one) => stateWords[one]),
      "or",
    )}.`,
  );
}

function refuseUnapproved({
  body,
  meeting,
  minute,
}: MoveDraft): Refusal | null {
  if (body && meeting && meeting.bodyId === body.id && trimmed(minute) !== null)
    return null;
  return no(
    "noApproval",
    "Name the body that approved the plan, its meeting and the minute: the approval is what makes the draft the council's plan.",
  );
}

function refuseBlocked(record: PlanRecord): Refusal | null {
  const blockers = goLiveBlockers(record);
  if (blockers.length === 0) return null;
  return no(
    "blocked",
    `${record.plan.title} cannot go live yet. ${blockers.map((one) => one.words).join(" ")}`,
  );
}

function refuseOpen(record: PlanRecord): Refusal | null {
  const left = leftToPlace(record, new Map()).map((one) => one.ref);
  if (left.length === 0) return null;
  return no(
    "unplaced",
    `${record.plan.title} cannot close: ${counted(left.length, "open action")} ${left.length === 1 ? "has" : "have"} no destination (${listInWords(left)}). Carry them forward first.`,
  );
}

/** Whether programmed dates may still be edited: not once the plan has gone live. Refuses `baselineFrozen`. Source: domain.md F14. */
export function mayEditBaseline(plan: Plan): Answer<true> {
  if (plan.wentLive === null) return yes(true);
  return no(
    "baselineFrozen",
    `The programmed dates were frozen when ${plan.title} went live on ${inWords(plan.wentLive)}. Propose another date instead.`,
  );
}
