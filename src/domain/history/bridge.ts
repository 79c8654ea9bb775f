// Why the number moved: the bridge from the actions done or in time at one day to those at another, every term with its refs.
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import { inOrder as following } from "../words/sentence.ts";
import type { Sentence } from "../words/sentence.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { History } from "./history.ts";
import { inOrder, type Cut } from "./knownEvents.ts";
import { isOverdue } from "../plan/rag.ts";
import type { Ref } from "../values/ref.ts";
import {
  decidedSince,
  isInPlan,
  standingAt,
  type StandingPlan,
} from "./standing.ts";

export interface Bridge {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Done or in time: in the plan and completed, or not past the date in force. Not called "on target", which is a colour of RAG and another number. */
  readonly opening: readonly Ref[];
  readonly openingTotal: number;
  /** Late at the first day, completed by the second. */
  readonly completed: readonly Ref[];
  /** Late at the first day, given a later date by a body since. */
  readonly redated: readonly Ref[];
  /** Late at the first day and not at the second, neither completed nor re-dated in between: an entry corrected or made late. */
  readonly recovered: readonly Ref[];
  readonly added: readonly Ref[];
  readonly newlyLate: readonly Ref[];
  readonly removed: readonly Ref[];
  readonly closing: readonly Ref[];
  readonly closingTotal: number;
  /** In time at both days, and late at the second had its date not been moved in between: no term of the sum, and named for that reason. */
  readonly movedInTime: readonly Ref[];
}

type Term =
  "completed" | "redated" | "recovered" | "added" | "newlyLate" | "removed";

function isOnTarget(standing: StandingPlan, asAt: CalendarDate): boolean {
  return isInPlan(standing) && !isOverdue(standing, asAt);
}

/** A date that came back because a decision was taken back is no date that a body gave. */
function isRedated(then: StandingPlan, now: StandingPlan): boolean {
  return then.inForce !== now.inForce && decidedSince(then, now, "endorse");
}

/** Whether it would be late by the date it had before: what a later date saved, and an old date still to come did not. */
function wouldBeLate(then: StandingPlan, now: StandingPlan, cut: Cut): boolean {
  const { status } = now;
  return isOverdue({ status, inForce: then.inForce }, cut.asAt);
}

/** The one term an action belongs to; null when it is in time, or not, at both days. */
function termOf(
  then: StandingPlan,
  now: StandingPlan,
  cuts: Cuts,
): Term | null {
  const before = isOnTarget(then, cuts.then.asAt);
  const after = isOnTarget(now, cuts.now.asAt);
  if (before === after) return null;
  if (before) return isInPlan(now) ? "newlyLate" : "removed";
  if (!isInPlan(then)) return "added";
  if (now.status === "completed") return "completed";
  return isRedated(then, now) ? "redated" : "recovered";
}

interface Cuts {
  readonly then: Cut;
  readonly now: Cut;
}

/** The bridge between two days, each as known at its own day unless told otherwise. The sum of the terms is always the difference. Source: domain.md B4. */
export function bridgeBetween(history: History, cuts: Cuts): Bridge {
  const actions = inOrder(history).map((told) => ({
    ref: told.action.ref,
    then: standingAt(told, cuts.then),
    now: standingAt(told, cuts.now),
  }));
  const terms = new Map(
    actions.map(({ ref, then, now }) => [ref, termOf(then, now, cuts)]),
  );
  const refs = (test: (one: (typeof actions)[number]) => boolean) =>
    actions.filter(test).map(({ ref }) => ref);
  const of = (term: Term) => refs(({ ref }) => terms.get(ref) === term);
  const onTargetThen = ({ then }: (typeof actions)[number]) =>
    isOnTarget(then, cuts.then.asAt);
  const onTargetNow = ({ now }: (typeof actions)[number]) =>
    isOnTarget(now, cuts.now.asAt);
  return {
    from: cuts.then.asAt,
    to: cuts.now.asAt,
    opening: refs(onTargetThen),
    openingTotal: refs(({ then }) => isInPlan(then)).length,
    completed: of("completed"),
    redated: of("redated"),
    recovered: of("recovered"),
    added: of("added"),
    newlyLate: of("newlyLate"),
    removed: of("removed"),
    closing: refs(onTargetNow),
    closingTotal: refs(({ now }) => isInPlan(now)).length,
    movedInTime: refs(
      (one) =>
        onTargetThen(one) &&
        onTargetNow(one) &&
        isRedated(one.then, one.now) &&
        wouldBeLate(one.then, one.now, cuts.now),
    ),
  };
}

const terms: readonly Term[] = [
  "newlyLate",
  "removed",
  "completed",
  "redated",
  "recovered",
  "added",
];

/** "63 of 90 done or in time at 28 February 2007. 4 newly late (…), 2 recovered (…). 61 of 90 done or in time at 31 March 2007." */
export function bridgeSaid(bridge: Bridge): Sentence {
  const named = (refs: readonly Ref[]) => ({
    n: refs.length,
    refs: refs.join(", "),
  });
  const said = terms
    .filter((term) => bridge[term].length > 0)
    .map((term) => say(`bridge.${term}`, named(bridge[term])));
  const moved = bridge.movedInTime;
  return following(
    say("bridge.at", {
      n: bridge.opening.length,
      total: bridge.openingTotal,
      on: bridge.from,
    }),
    said.length > 0 ? say("bridge.terms", { said }) : say("bridge.nothing"),
    say("bridge.at", {
      n: bridge.closing.length,
      total: bridge.closingTotal,
      on: bridge.to,
    }),
    ...(moved.length === 0 ? [] : [say("bridge.moved", named(moved))]),
  );
}

/** The same in English, for papers, the command line and assistants. */
export const bridgeInWords = (bridge: Bridge): string =>
  inEnglish(bridgeSaid(bridge));
