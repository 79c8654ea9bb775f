// The decisions that still stand: one recorded by mistake is taken back by a later entry that says why, and both stay in the log.
import type { Instant } from "../values/calendarDate.ts";
import type { Decision } from "../plan/decision.ts";
import type { DecisionId } from "../values/id.ts";
import { byEffect } from "../values/order.ts";

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
