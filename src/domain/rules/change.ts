// What a rule works from and what its yes means: new entries for the log, and the current state that follows from them.
import type { Action, ActionCurrent } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import { currentOf } from "../history/current.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { EvidenceId } from "../values/id.ts";
import { asId } from "../values/id.ts";
import { postFor } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";
import type { Plan } from "../plan/plan.ts";
import type { Revision } from "../plan/revision.ts";
import type { Door, Update, UpdateKind } from "../plan/update.ts";

/** Everything a rule about one action may look at. Today and now are given: no rule reads a clock. */
export interface RuleContext {
  readonly action: Action;
  readonly log: ActionLog;
  readonly plan: Plan;
  readonly actor: Actor;
  /** The day in the council's zone; may differ from `now`'s UTC day around midnight. */
  readonly today: CalendarDate;
  /** The moment of saving. */
  readonly now: Instant;
  readonly newId: () => string;
  readonly door: Door;
  /** Last day of the update window the entry answers, where there is one: an entry after it is marked late, never lost. */
  readonly windowCloses?: CalendarDate | null;
}

/** What one rule's yes means for ONE action: entries to append, and its current state once they are there. */
export interface Change {
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly current: ActionCurrent;
}

/** The current state from the log, not from the derived copy, which somebody may have edited in SharePoint. */
export function currentIn({
  action,
  log,
  plan,
}: Pick<RuleContext, "action" | "log" | "plan">): ActionCurrent {
  return currentOf(action, log, plan.timeZone);
}

/** The change made by appending these entries to the log. */
export function changeOf(
  { action, log, plan }: Pick<RuleContext, "action" | "log" | "plan">,
  entries: Partial<ActionLog>,
): Change {
  const { updates = [], revisions = [], decisions = [] } = entries;
  const all = {
    updates: [...log.updates, ...updates],
    revisions: [...log.revisions, ...revisions],
    decisions: [...log.decisions, ...decisions],
  };
  const current = currentIn({ action, log: all, plan });
  return { updates, revisions, decisions, current };
}

/** The log with a change appended: what the next rule call works from. */
export function withChange(log: ActionLog, change: Change): ActionLog {
  return {
    updates: [...log.updates, ...change.updates],
    revisions: [...log.revisions, ...change.revisions],
    decisions: [...log.decisions, ...change.decisions],
  };
}

type Said = Partial<
  Pick<
    Update,
    | "effective"
    | "status"
    | "ownRag"
    | "forecast"
    | "actual"
    | "note"
    | "reportText"
    | "about"
    | "correctiveAction"
  >
> & { readonly evidence?: readonly EvidenceId[] };

/** A new entry by the actor; what is not said is empty, and it takes effect today. */
export function newUpdate(
  context: RuleContext,
  kind: UpdateKind,
  said: Said,
): Update {
  const { action, actor, today, windowCloses } = context;
  return {
    id: asId(context.newId()),
    planId: action.planId,
    actionId: action.id,
    kind,
    effective: today,
    recorded: context.now,
    by: actor.person,
    post: postFor(actor, action),
    door: context.door,
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: windowCloses != null && windowCloses < today,
    ...said,
  };
}

type Ruled = Partial<
  Pick<Decision, "bodyId" | "meetingId" | "minute" | "words" | "effective">
>;

/** A new decision recorded by the actor; without a meeting it takes effect today. */
export function newDecision(
  context: Pick<RuleContext, "plan" | "actor" | "today" | "now" | "newId"> & {
    readonly action: Action | null;
  },
  ruling: Ruling,
  ruled: Ruled = {},
): Decision {
  return {
    id: asId(context.newId()),
    planId: context.plan.id,
    actionId: context.action?.id ?? null,
    ruling,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
    effective: context.today,
    recorded: context.now,
    by: context.actor.person,
    ...ruled,
  };
}
