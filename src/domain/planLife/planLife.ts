// The life of a plan: draft, approved, live (the baseline is frozen), closing, closed; who may move it and what stands in the way.
import type { Worded } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Body } from "../plan/body.ts";
import { leftToPlace } from "./closing/carryForward.ts";
import type { Decision } from "../plan/decision.ts";
import { firstRefusal, trimmed } from "../rules/entryRules.ts";
import type { Meeting } from "../plan/meeting.ts";
import { may } from "../rights/permission.ts";
import { controlDecision, refuseUnreasoned } from "../rules/planRules.ts";
import type { PlanContext } from "../rules/planRules.ts";
import type { Plan, PlanState } from "../plan/plan.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";

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
interface Blocker {
  readonly rule:
    | "noActions"
    | "noThemes"
    | "noDates"
    | "noDate"
    | "noOwner"
    | "sameRef"
    | "noTitle";
  readonly refs: readonly string[];
  readonly words: Worded;
}

/**
 * What blocks going live. A date that waits for another action, or says in words that it is not agreed, does not; a plan in
 * which no action has a date does. Source: domain.md 6.4 M48, 6.6 (K fields), B10.
 */
export function goLiveBlockers(record: PlanRecord): readonly Blocker[] {
  const actions = record.actions.toSorted((a, b) => compareRefs(a.ref, b.ref));
  if (actions.length === 0)
    return [blocker("noActions", [], say("blocker.noActions"))];
  const times = Map.groupBy(actions, (one) => one.ref.toLowerCase());
  const about = (
    rule: "noDate" | "noOwner" | "noTitle" | "sameRef",
    test: (one: Action) => boolean,
  ) => {
    const refs = actions.filter(test).map((one) => one.ref);
    if (refs.length === 0) return [];
    return blocker(
      rule,
      refs,
      say(`blocker.${rule}`, { refs, n: refs.length }),
    );
  };
  const undated = actions.every((one) => one.due?.end == null);
  return [
    record.themes.length === 0
      ? blocker("noThemes", [], say("blocker.noThemes"))
      : [],
    undated
      ? blocker(
          "noDates",
          actions.map((one) => one.ref),
          say("blocker.noDates"),
        )
      : about(
          "noDate",
          (one) => one.due === null && one.dependsOn.length === 0,
        ),
    about("noOwner", (one) => one.accountable === null),
    about("noTitle", (one) => one.title.trim() === ""),
    about(
      "sameRef",
      (one) => (times.get(one.ref.toLowerCase())?.length ?? 0) > 1,
    ),
  ].flat();
}

function blocker(
  rule: Blocker["rule"],
  refs: readonly string[],
  words: Worded,
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
      say("change.planMoved", {
        plan: plan.title,
        to: say(`planState.${draft.to}`),
      }),
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
    say("planLife.notNext", {
      plan: plan.title,
      state: say(`planState.${plan.state}`),
      to: say(`planState.${to}`),
      next: next.map((one) => say(`planState.${one}`)),
    }),
  );
}

function refuseUnapproved({
  body,
  meeting,
  minute,
}: MoveDraft): Refusal | null {
  if (body && meeting && meeting.bodyId === body.id && trimmed(minute) !== null)
    return null;
  return no("noApproval", say("planLife.noApproval"));
}

function refuseBlocked(record: PlanRecord): Refusal | null {
  const blockers = goLiveBlockers(record);
  if (blockers.length === 0) return null;
  return no(
    "blocked",
    say("planLife.blocked", {
      plan: record.plan.title,
      blockers: blockers.map((one) => one.words),
    }),
  );
}

function refuseOpen(record: PlanRecord): Refusal | null {
  const left = leftToPlace(record, new Map()).map((one) => one.ref);
  if (left.length === 0) return null;
  return no(
    "unplaced",
    say("planLife.unplaced", { plan: record.plan.title, n: left.length, left }),
  );
}

/** Whether programmed dates may still be edited: not once the plan has gone live. Refuses `baselineFrozen`. Source: domain.md F14. */
export function mayEditBaseline(plan: Plan): Answer<true> {
  if (plan.wentLive === null) return yes(true);
  return no(
    "baselineFrozen",
    say("planLife.baselineFrozen", {
      plan: plan.title,
      wentLive: plan.wentLive,
    }),
  );
}
