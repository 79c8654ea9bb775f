// The decisions that still stand: one recorded by mistake is taken back by a later entry that says why, and both stay in the log.
import type { Instant } from "../values/calendarDate.ts";
import type { Action } from "../plan/action.ts";
import type { Decision, Ruling, Verifying } from "../plan/decision.ts";
import { leftHome } from "../plan/home.ts";
import type { Meeting } from "../plan/meeting.ts";
import { isLive } from "../plan/status.ts";
import type { DecisionId } from "../values/id.ts";
import { byEffect, byRecorded } from "../values/order.ts";
import type { ActionLog } from "./actionLog.ts";
import { openClaim } from "./updateLog.ts";

/** The entry that took each decision back; nothing for those that stand. */
export function takenBack(
  decisions: readonly Decision[],
): ReadonlyMap<DecisionId, Decision> {
  return new Map(
    decisions.flatMap((one): [DecisionId, Decision][] =>
      one.ruling.kind === "takenBack" ? [[one.ruling.decisionId, one]] : [],
    ),
  );
}

/** Decisions not taken back, in the order given, without the entries that took others back. */
export function standingDecisions(
  decisions: readonly Decision[],
): readonly Decision[] {
  const gone = takenBack(decisions);
  return decisions.filter(
    ({ id, ruling }) => ruling.kind !== "takenBack" && !gone.has(id),
  );
}

/**
 * The decision under which an action is suspended; null where none was taken or a later one took the action up again. A status of suspended
 * without one is somebody's word, from a file or from before officers were refused it, and is never spoken of as approved.
 */
export function suspensionIn(decisions: readonly Decision[]): Decision | null {
  const last = standingDecisions(decisions)
    .filter(({ ruling }) => ["suspended", "resumed"].includes(ruling.kind))
    .toSorted(byEffect)
    .at(-1);
  return last?.ruling.kind === "suspended" ? last : null;
}

/** The decision by which an action left its home while it stays in this plan; null for one that its home has, or that is this plan's own. */
export function homeLeavingIn(
  { planId }: Pick<Action, "planId">,
  decisions: readonly Decision[],
): Decision | null {
  return (
    standingDecisions(decisions).findLast((one) => leftHome(one, planId)) ??
    null
  );
}

/** The decision of an auditor. */
export type Verification = Decision & {
  readonly ruling: Verifying<"verified" | "sentBack">;
};

const isVerification = (one: Decision): one is Verification =>
  one.ruling.kind === "verified" || one.ruling.kind === "sentBack";

/** The last word of an auditor on an action; null for none. */
export function verificationIn(
  decisions: readonly Decision[],
): Verification | null {
  return (
    standingDecisions(decisions)
      .filter(isVerification)
      .toSorted(byRecorded)
      .at(-1) ?? null
  );
}

/**
 * What an auditor sent an action back for, until its completion is claimed again: the one rule by which it is an exception, a reminder, a question
 * in My actions and a line of the paper. Null where nothing was, or the action is done or has left. Source: product.md 4e.
 */
export function sentBackIn(
  { current }: Pick<Action, "current">,
  log: Pick<ActionLog, "updates" | "decisions">,
): Verification | null {
  if (!isLive(current.status) || current.status === "completed") return null;
  const last = verificationIn(log.decisions);
  return last?.ruling.kind === "sentBack" && openClaim(log.updates) === null
    ? last
    : null;
}

/**
 * A subject is decided once, and once more after each decision on its action that was taken back: the words of a decision's own id, from
 * what the log of its action held before the moment it was recorded.
 */
export function subjectAgain(
  subject: string,
  decisions: readonly Decision[],
  before?: Instant,
): string {
  const times = decisions.filter(
    ({ ruling, recorded }) =>
      ruling.kind === "takenBack" &&
      (before === undefined || recorded < before),
  ).length;
  return times === 0 ? subject : `${subject}/after ${times}`;
}

const ofMeetings: ReadonlySet<Ruling["kind"]> = new Set([
  "accepted",
  "asked",
  "escalated",
  "heldToDate",
  "noted",
  "supported",
  "endorsed",
  "refused",
]);

/** Whether it is a decision of a meeting. */
export const isOfMeeting = ({ ruling }: Decision): boolean =>
  ofMeetings.has(ruling.kind);

/** Whether it is a decision of a meeting, which may be taken back; changes to the plan are undone by another change. */
export function mayBeTakenBack(
  decision: Decision,
  decisions: readonly Decision[],
): boolean {
  return isOfMeeting(decision) && !takenBack(decisions).has(decision.id);
}

/** The closed meeting a decision was recorded at, which takes nothing more; null where it is none. */
export function closedMeetingOf(
  { meetingId }: Pick<Decision, "meetingId">,
  meetings: readonly Meeting[],
): Meeting | null {
  const found = meetings.find(({ id }) => id === meetingId);
  return found?.state === "closed" ? found : null;
}
