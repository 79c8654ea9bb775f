// A plan opened for whoever asks: what they may read of it, and what has been worked out of it already.
import { addDays } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import { boardMonth } from "../domain/board/boardMonth.ts";
import type { BoardMonth } from "../domain/board/boardMonth.ts";
import { expectedSince } from "../domain/board/cycle.ts";
import type { UpdateWindow } from "../domain/board/cycle.ts";
import type { Action } from "../domain/plan/action.ts";
import type { History } from "../domain/history/history.ts";
import type { Cut } from "../domain/history/knownEvents.ts";
import { actionsAt, recordAt } from "../domain/history/planAt.ts";
import { historyOf } from "../domain/history/planHistory.ts";
import type { Actor } from "../domain/rights/permission.ts";
import { datesNotAgreed } from "../domain/planLife/actions/dependencies.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { position } from "../domain/history/position.ts";
import type { Position } from "../domain/history/position.ts";
import { compareRefs } from "../domain/values/ref.ts";
import type { Ref } from "../domain/values/ref.ts";
import { readableRecord } from "../domain/readable.ts";
import { readsWithin } from "../domain/readableActions.ts";

/** Where a person sees what an answer speaks of: an action, or the plan. */
export type LinkTo = (action: Pick<Action, "id" | "ref"> | null) => string;

export interface OpenPlan {
  /** As this person may read it, and nothing else of it. */
  readonly record: PlanRecord;
  readonly history: History;
  readonly today: CalendarDate;
  readonly windows: readonly UpdateWindow[];
  /** Whether notes, unsigned words and exempt matter are among what they read. */
  readonly within: boolean;
  /** Rows and entries that could not be read or do not fit the plan, and so are in no figure. */
  readonly notCounted: number;
  readonly linkTo: LinkTo;
}

interface PlanToOpen {
  readonly record: PlanRecord;
  /** The log the record was read from, where the source has its own (a bare archive). */
  readonly history?: History;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly windows: readonly UpdateWindow[];
  readonly notCounted?: number;
  readonly linkTo: LinkTo;
}

/** Opens a plan for a person. What they may not read is gone before anything is asked of it. Source: product.md 4b.10. */
export function openPlan(from: PlanToOpen): OpenPlan {
  const { today, windows, linkTo, actor } = from;
  const record = readableRecord(from.record, actor);
  const whole = record === from.record;
  const history = (whole && from.history) || historyOf(record);
  return {
    record,
    history,
    today,
    windows,
    within: readsWithin(actor),
    notCounted: from.notCounted ?? 0,
    linkTo,
  };
}

// A plan opened is never changed, only opened again: what ten questions of one day ask of it is worked out once.
const worked = new WeakMap<OpenPlan, Map<string, unknown>>();
/** Days of one plan kept at a time; a person asks of two or three. */
const mostKept = 24;

/** What a key stands for, worked out the first time it is wanted. */
export function once<T>(plan: OpenPlan, key: string, work: () => T): T {
  const known = worked.get(plan) ?? new Map<string, unknown>();
  worked.set(plan, known);
  if (known.has(key)) return known.get(key) as T;
  const made = work();
  if (known.size >= mostKept) known.clear();
  known.set(key, made);
  return made;
}

/** Every ref of the plan in natural order: sorted once, since every answer lists some of them. */
function orderOf(plan: OpenPlan): readonly Ref[] {
  return once(plan, "order", () =>
    plan.record.actions.map(({ ref }) => ref).toSorted(compareRefs),
  );
}

/** So few are sorted sooner than all are gone through. */
const fewRefs = 100;

/** Refs of a plan in natural order, each once. */
export function inRefOrder(
  plan: OpenPlan,
  refs: Iterable<Ref>,
): readonly Ref[] {
  const wanted = new Set(refs);
  if (wanted.size < fewRefs) return [...wanted].toSorted(compareRefs);
  const found = orderOf(plan).filter((ref) => wanted.has(ref));
  // What is no action's, a section's for one, has no place in that order.
  return found.length === wanted.size
    ? found
    : [...wanted].toSorted(compareRefs);
}

/** The position, which every figure comes from. */
export function positionOf(
  plan: OpenPlan,
  { asAt, knownAt }: Cut,
  since: CalendarDate | null = null,
): Position {
  return once(plan, `position ${asAt} ${knownAt} ${since}`, () =>
    position(plan.history, {
      asAt,
      knownAt,
      previousAsAt: since,
      ragScheme: plan.record.plan.ragScheme,
    }),
  );
}

/** The refs past their date on a day. */
export function lateOn(plan: OpenPlan, cut: Cut): ReadonlySet<Ref> {
  return once(
    plan,
    `late ${cut.asAt} ${cut.knownAt}`,
    () => new Set(positionOf(plan, cut).overdue),
  );
}

/** The refs in the plan whose date is not agreed on a day, in natural order. */
export function undatedOn(plan: OpenPlan, cut: Cut): ReadonlySet<Ref> {
  return once(plan, `undated ${cut.asAt} ${cut.knownAt}`, () => {
    const actions = actionsOf(plan, cut);
    const found = datesNotAgreed({ ...plan.record, actions }, cut.asAt);
    return new Set(found.map(({ ref }) => ref));
  });
}

/** Every action that had joined the plan, as it stood. */
export function actionsOf(plan: OpenPlan, cut: Cut): readonly Action[] {
  return once(plan, `actions ${cut.asAt} ${cut.knownAt}`, () =>
    actionsAt(plan.record, cut),
  );
}

/** The same in natural order of ref. */
export function actionsInOrder(plan: OpenPlan, cut: Cut): readonly Action[] {
  return once(plan, `actions in order ${cut.asAt} ${cut.knownAt}`, () =>
    actionsOf(plan, cut).toSorted((a, b) => compareRefs(a.ref, b.ref)),
  );
}

/** The whole record as known at the end of a day. */
export function recordOn(plan: OpenPlan, asAt: CalendarDate): PlanRecord {
  return once(plan, `record ${asAt}`, () => recordAt(plan.record, asAt));
}

/** What the Board looks at on a day: exceptions, silence, what waits, risks. Always as known that day. */
export function monthOf(
  plan: OpenPlan,
  asAt: CalendarDate,
  since: CalendarDate | null,
): BoardMonth {
  return once(plan, `month ${asAt} ${since}`, () =>
    boardMonth(plan.record, {
      asAt,
      previousAsAt: since,
      expectedSince: expectedSince(asAt, plan.windows),
      during: null,
    }),
  );
}

/** A month before a day: what changes are told since when nobody says. */
export const monthBefore = (asAt: CalendarDate) => addDays(asAt, -31);
