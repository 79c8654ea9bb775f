// What changed between two days, each term with its refs, and the sum that leads from the completed of one day to those of the other. Pure.
import { usualSilentDays } from "./attention.ts";
import { addDays, dayIn } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { isOverdue } from "../plan/rag.ts";
import type { Ref } from "../values/ref.ts";
import type { UpdateKind } from "../plan/update.ts";
import { inOrder, type Cut } from "./knownEvents.ts";
import { historyOf } from "./planHistory.ts";
import {
  decidedSince,
  isInPlan,
  standingAt,
  type StandingPlan,
} from "./standing.ts";

export const changeKinds = [
  "completed",
  "reopened",
  "newlyLate",
  "recovered",
  "moved",
  "refused",
  "proposed",
  "added",
  "left",
  "silent",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Changes {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly refs: Readonly<Record<ChangeKind, readonly Ref[]>>;
  /** Completed and in the plan at each of the two days. */
  readonly completed: { readonly then: number; readonly now: number };
  /** In the plan at each of the two days. */
  readonly total: { readonly then: number; readonly now: number };
  /** Of the completed at the first day, those that left the plan since. */
  readonly leftCompleted: number;
}

const isDone = (one: StandingPlan) =>
  isInPlan(one) && one.status === "completed";

const isLateAt = (one: StandingPlan, on: CalendarDate) =>
  isInPlan(one) && isOverdue(one, on);

interface Pair {
  readonly then: StandingPlan;
  readonly now: StandingPlan;
  readonly spoke: boolean;
}

const tests: Readonly<
  Record<ChangeKind, (pair: Pair, then: Cut, now: Cut) => boolean>
> = {
  completed: ({ then, now }) => isDone(now) && !isDone(then),
  reopened: ({ then, now }) => isDone(then) && isInPlan(now) && !isDone(now),
  newlyLate: ({ then, now }, before, after) =>
    isLateAt(now, after.asAt) && !isLateAt(then, before.asAt),
  recovered: ({ then, now }, before, after) =>
    isLateAt(then, before.asAt) &&
    isInPlan(now) &&
    !isDone(now) &&
    !isLateAt(now, after.asAt),
  moved: ({ then, now }) => decidedSince(then, now, "endorse"),
  refused: ({ then, now }) => decidedSince(then, now, "reject"),
  proposed: ({ then, now }) =>
    isInPlan(now) &&
    now.awaiting !== null &&
    (then.awaiting === null || then.awaiting.to !== now.awaiting.to),
  added: ({ then, now }) => isInPlan(now) && !isInPlan(then),
  left: ({ then, now }) => isInPlan(then) && !isInPlan(now),
  silent: ({ now, spoke }) => isInPlan(now) && !isDone(now) && !spoke,
};

/** Entries in which the officer says how an action stands. */
const spoken: ReadonlySet<UpdateKind> = new Set<UpdateKind>([
  "progress",
  "noChange",
  "claim",
]);

/** Every action as it stood at each of the two days, and whether its officer spoke lately. */
function pairsOf(record: PlanRecord, then: Cut, now: Cut, silentDays: number) {
  const { timeZone } = record.plan;
  const quietSince = addDays(now.asAt, -silentDays);
  const idOf = new Map(record.actions.map(({ ref, id }) => [ref, id]));
  const heard = new Set(
    record.updates
      .filter(
        ({ kind, effective, recorded }) =>
          spoken.has(kind) &&
          effective <= now.asAt &&
          effective > quietSince &&
          dayIn(recorded, timeZone) <= now.knownAt,
      )
      .map(({ actionId }) => actionId),
  );
  return inOrder(historyOf(record)).map((told) => {
    const id = idOf.get(told.action.ref);
    return {
      ref: told.action.ref,
      then: standingAt(told, then),
      now: standingAt(told, now),
      spoke:
        (told.action.added ?? quietSince) > quietSince ||
        (id !== undefined && heard.has(id)),
    };
  });
}

/**
 * What changed from one day to another, each as known at its own day unless told otherwise. Completed then, and completed, reopened and left
 * since, add up to completed now. Silent are
 * those without a word for longer than an update is wanted, as everywhere.
 */
export function changesBetween(
  record: PlanRecord,
  then: Cut,
  now: Cut,
  silentDays = usualSilentDays,
): Changes {
  const pairs = pairsOf(record, then, now, silentDays);
  const refsOf = (kind: ChangeKind) =>
    pairs.filter((pair) => tests[kind](pair, then, now)).map(({ ref }) => ref);
  const count = (test: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(test).length;
  return {
    from: then.asAt,
    to: now.asAt,
    refs: {
      completed: refsOf("completed"),
      reopened: refsOf("reopened"),
      newlyLate: refsOf("newlyLate"),
      recovered: refsOf("recovered"),
      moved: refsOf("moved"),
      refused: refsOf("refused"),
      proposed: refsOf("proposed"),
      added: refsOf("added"),
      left: refsOf("left"),
      silent: refsOf("silent"),
    },
    completed: {
      then: count((pair) => isDone(pair.then)),
      now: count((pair) => isDone(pair.now)),
    },
    total: {
      then: count((pair) => isInPlan(pair.then)),
      now: count((pair) => isInPlan(pair.now)),
    },
    leftCompleted: count((pair) => isDone(pair.then) && !isInPlan(pair.now)),
  };
}
