// One action with its events in order: what the position fold steps through.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { History, HistoryAction, HistoryEvent } from "./history.ts";
import { compareRefs, type Ref } from "../values/ref.ts";
import { byEffect, compareText } from "../values/order.ts";

export interface EventOfAction {
  readonly action: HistoryAction;
  /** In order of effect: by effective day, then recorded day, then sequence. */
  readonly events: readonly HistoryEvent[];
}

/** A day looked at, and the day up to which entries had been recorded. */
export interface Cut {
  readonly asAt: CalendarDate;
  readonly knownAt: CalendarDate;
}

/** Effective on or before the day, recorded on or before what is known, and not taken back by then. Source: product.md 4.2. */
export function isKnown(event: HistoryEvent, cut: Cut): boolean {
  return (
    event.effective <= cut.asAt &&
    event.recorded <= cut.knownAt &&
    (event.takenBack === undefined || event.takenBack > cut.knownAt)
  );
}

/** The theme an action stood under: a later move does not rewrite a position already known. */
export function themeAt(action: HistoryAction, cut: Cut): string {
  const change = action.earlierThemes?.find(
    ({ until, recorded }) => until > cut.asAt || recorded > cut.knownAt,
  );
  return change?.theme ?? action.theme;
}

/** What tells two entries apart when nothing about time does, so that the order of rows never matters. */
function content(event: HistoryEvent): string {
  const to = "to" in event ? event.to : "into" in event ? event.into : null;
  return `${event.type} ${to ?? ""}`;
}

/** The later effective wins; on a tie the later recorded. Source: product.md 4.2. */
export function compareEvents(a: HistoryEvent, b: HistoryEvent): number {
  return (
    byEffect(a, b) ||
    compareText(a.sequence, b.sequence) ||
    compareText(content(a), content(b))
  );
}

// A history is never changed, only replaced: every day looked at is a fold over one and the same order.
const ordered = new WeakMap<History, readonly EventOfAction[]>();

/**
 * The actions in natural order of ref, each with its events in order. Events of a ref the plan does not have are left out here and named by
 * `problemsOf`; of two actions with one ref the first counts.
 */
export function inOrder(history: History): readonly EventOfAction[] {
  const known = ordered.get(history) ?? putInOrder(history);
  ordered.set(history, known);
  return known;
}

function putInOrder(history: History): readonly EventOfAction[] {
  const told = new Map<
    Ref,
    { action: HistoryAction; events: HistoryEvent[] }
  >();
  for (const action of history.actions)
    if (!told.has(action.ref)) told.set(action.ref, { action, events: [] });
  for (const event of history.events) told.get(event.ref)?.events.push(event);
  return [...told.values()]
    .sort((a, b) => compareRefs(a.action.ref, b.action.ref))
    .map(({ action, events }) => ({
      action,
      events: events.sort(compareEvents),
    }));
}
