// What rules about the plan as a whole work from, and what their yes means: actions added or changed and entries for the log.
import type { Sentence } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { logsOf } from "../history/planHistory.ts";
import { no } from "../values/answer.ts";
import type { Refusal } from "../values/answer.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import { changeOf, currentIn, newDecision } from "./change.ts";
import type { Change } from "./change.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import { refuseLong, trimmed } from "./entryRules.ts";
import type { ActionId, BodyId, MeetingId } from "../values/id.ts";
import type { Actor } from "../rights/permission.ts";
import type { PlanRecord } from "../plan/planRecord.ts";

export interface PlanContext {
  readonly record: PlanRecord;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
}

/** Why, and where it was agreed. A change to a plan always has a reason; a body and a minute where there were any. */
export interface Agreed {
  readonly reason: string;
  readonly bodyId?: BodyId | null;
  readonly meetingId?: MeetingId | null;
  readonly minute?: string | null;
  /** The meeting's day; today unless said. */
  readonly effective?: CalendarDate;
}

/** One action's part in a change to the plan. */
export interface ActionChange {
  /** The action with its own fields as they read afterwards. */
  readonly action: Action;
  readonly change: Change;
}

/** What a yes means for the plan: save `added` as new rows, `changed` over their rows, then append the log entries of each. */
export interface PlanChange {
  readonly added: readonly ActionChange[];
  readonly changed: readonly ActionChange[];
}

/** The log of one action out of the whole record; empty for an action that is not in it yet. */
export function logOf(record: PlanRecord, id: ActionId): ActionLog {
  return logsOf(record)({ id });
}

/** The action with its current state worked out from the log, whatever its stored copy says. */
export function withCurrent(record: PlanRecord, action: Action): Action {
  const log = logOf(record, action.id);
  return { ...action, current: currentIn({ action, log, plan: record.plan }) };
}

/** A decision under change control, in the words and at the meeting given. */
export function controlDecision(
  context: PlanContext,
  action: Action | null,
  ruling: Ruling,
  agreed: Agreed,
): Decision {
  return newDecision(
    { ...context, plan: context.record.plan, action },
    ruling,
    {
      words: trimmed(agreed.reason),
      bodyId: agreed.bodyId ?? null,
      meetingId: agreed.meetingId ?? null,
      minute: trimmed(agreed.minute),
      effective: agreed.effective ?? context.today,
    },
  );
}

/** An action changed by one ruling. */
export function ruled(
  context: PlanContext,
  action: Action,
  ruling: Ruling,
  agreed: Agreed,
): ActionChange {
  const log = logOf(context.record, action.id);
  const decision = controlDecision(context, action, ruling, agreed);
  const { plan } = context.record;
  const change = changeOf({ action, log, plan }, { decisions: [decision] });
  return { action: { ...action, current: change.current }, change };
}

/** Refuses a change without a reason (`noReason`), one agreed on a day to come (`inFuture`) and one to a closed plan (`planClosed`). */
export function refuseUnreasoned(
  { reason, effective }: Agreed,
  { record, today }: PlanContext,
  /** What is done, as a clause after "Say why". */
  what: Sentence,
): Refusal | null {
  if (record.plan.state === "closed")
    return no(
      "planClosed",
      say("planRules.planClosed", { plan: record.plan.title }),
    );
  if (trimmed(reason) === null)
    return no("noReason", say("planRules.noReason", { what }));
  if (effective && effective > today)
    return no("inFuture", say("planRules.inFuture"));
  return refuseLong({ reason: reason });
}
