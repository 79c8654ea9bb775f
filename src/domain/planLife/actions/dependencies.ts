// What waits for what: dependencies without rings, dates that cannot be set yet, and what a slip does to the rest.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { isLive, isOpen } from "../../plan/status.ts";
import { standingDecisions } from "../../history/decisionLog.ts";
import { alwaysThere } from "../../plan/action.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import { daysBetween, inWords } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { ActionId, PostId } from "../../values/id.ts";
import { logOf } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { compareRefs } from "../../values/ref.ts";
import type { Ref } from "../../values/ref.ts";
import { isUndated } from "../../dates/timeline.ts";
import { listInWords } from "../../values/wording.ts";

/** An action as these rules need it; `current` is as derived from the log. */
type Linked = Pick<
  Action,
  "id" | "ref" | "dependsOn" | "current" | "accountable" | "due" | "added"
>;

/** Whether everything waited for is done or gone. */
function settled(action: Linked): boolean {
  return !isOpen(action.current.status);
}

function gone(action: Linked): boolean {
  return !isLive(action.current.status);
}

/** The ring that adding "action waits for prerequisite" would close, as refs from the action back to itself; null if none. */
function ringThrough(
  action: ActionId,
  prerequisite: ActionId,
  actions: readonly Linked[],
): readonly Ref[] | null {
  const byId = new Map(actions.map((one) => [one.id, one]));
  const seen = new Set<ActionId>();
  const trail = (at: ActionId): readonly ActionId[] | null => {
    if (at === action) return [at];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const next of byId.get(at)?.dependsOn ?? []) {
      const rest = trail(next);
      if (rest) return [at, ...rest];
    }
    return null;
  };
  const way = trail(prerequisite);
  if (!way) return null;
  return [action, ...way]
    .map((id) => byId.get(id)?.ref)
    .filter((ref) => ref !== undefined);
}

/**
 * The action with one more prerequisite. Refuses: `self`, `alreadyThere`, `gone` (the prerequisite left the plan), `ring`
 * (naming every action in it), `notInPlan`. Source: domain.md F16.
 */
export function addDependency<T extends Linked>(
  action: T,
  prerequisiteId: ActionId,
  actions: readonly Linked[],
): Answer<T> {
  const prerequisite = actions.find((one) => one.id === prerequisiteId);
  if (!prerequisite)
    return no("notInPlan", say("dependencies.notInPlan", { ref: action.ref }));
  if (prerequisite.id === action.id)
    return no("self", say("dependencies.self", { ref: action.ref }));
  if (action.dependsOn.includes(prerequisite.id))
    return no(
      "alreadyThere",
      say("dependencies.alreadyThere", {
        ref: action.ref,
        prerequisiteRef: prerequisite.ref,
      }),
    );
  if (gone(prerequisite))
    return no("gone", say("dependencies.gone", { ref: prerequisite.ref }));
  const ring = ringThrough(action.id, prerequisite.id, actions);
  if (ring)
    return no(
      "ring",
      say("dependencies.ring", { ref: action.ref, ring: ring.join(" → ") }),
    );
  return yes({ ...action, dependsOn: [...action.dependsOn, prerequisite.id] });
}

/** Every action that waits for this one, directly or through others, in natural order. A ring in old data does no harm. */
export function dependantsOf<T extends Linked>(
  id: ActionId,
  actions: readonly T[],
): readonly T[] {
  const found = new Set<T>();
  const visit = (prerequisite: ActionId) => {
    for (const one of actions)
      if (
        one.dependsOn.includes(prerequisite) &&
        one.id !== id &&
        !found.has(one)
      ) {
        found.add(one);
        visit(one.id);
      }
  };
  visit(id);
  return [...found].toSorted((a, b) => compareRefs(a.ref, b.ref));
}

export interface Effect {
  /** Open actions whose date in force is on or before the new date: they cannot hold. */
  readonly squeezed: readonly Ref[];
  /** Open actions that wait and have no date yet. */
  readonly undated: readonly Ref[];
  /** Open actions that wait and keep a later date. */
  readonly safe: readonly Ref[];
  /** A sentence to offer in the proposal; null when nothing waits. */
  readonly words: string | null;
}

/** What moving an action to a date does to those that wait for it; `to` null is "not yet agreed". */
export function effectOfMove(
  id: ActionId,
  to: CalendarDate | null,
  actions: readonly Linked[],
): Effect {
  const waiting = dependantsOf(id, actions).filter((one) => !settled(one));
  const refs = (test: (inForce: CalendarDate | null) => boolean) =>
    waiting.filter((one) => test(one.current.inForce)).map((one) => one.ref);
  const squeezed = refs((end) => end !== null && (to === null || end <= to));
  const undated = refs((end) => end === null);
  const safe = refs((end) => end !== null && to !== null && end > to);
  const by = to ? `after ${inWords(to)}` : "until a date is agreed";
  const parts = [
    squeezed.length > 0 &&
      `${listInWords(squeezed)} ${squeezed.length === 1 ? "depends" : "depend"} on this and cannot finish by ${squeezed.length === 1 ? "its date" : "their dates"} if it is not done ${by}.`,
    undated.length > 0 &&
      `${listInWords(undated)} ${undated.length === 1 ? "waits" : "wait"} for this and ${undated.length === 1 ? "has" : "have"} no agreed date yet.`,
    safe.length > 0 &&
      `${listInWords(safe)} ${safe.length === 1 ? "depends" : "depend"} on this and ${safe.length === 1 ? "keeps a later date" : "keep later dates"}.`,
  ].filter((one) => one !== false);
  return {
    squeezed,
    undated,
    safe,
    words: parts.length > 0 ? parts.join(" ") : null,
  };
}

/** An action with no agreed date. */
export interface Undated {
  readonly ref: Ref;
  readonly actionId: ActionId;
  readonly post: PostId | null;
  /** Prerequisites not done yet. */
  readonly waitsFor: readonly Ref[];
  /** Whole days without an agreed date; null where nobody knows since when. */
  readonly days: number | null;
  /** "Date not yet agreed for 94 days, waits for 2.3". */
  readonly words: Sentence;
}

function lacksDate({ due, current }: Linked): boolean {
  return current.inForce === null && isUndated(due);
}

/** The day from which the action has had no agreed date: when a body agreed to none, else when it joined the plan. */
function undatedSince(action: Linked, record: PlanRecord): CalendarDate {
  return standingDecisions(logOf(record, action.id).decisions)
    .filter(({ ruling }) => ruling.kind === "endorsed" && ruling.date === null)
    .reduce(
      (latest, one) => (one.effective > latest ? one.effective : latest),
      action.added,
    );
}

function notAgreedSaid(days: number | null, refs: readonly Ref[]): Sentence {
  if (refs.length === 0)
    return days === null
      ? say("undated.notAgreed")
      : say("undated.notAgreedFor", { days });
  return days === null
    ? say("undated.waits", { refs })
    : say("undated.waitsFor", { days, refs });
}

/** Live actions whose date is not yet agreed, with their age. Source: product.md 4 (timelines), domain.md B10. */
export function datesNotAgreed(
  record: PlanRecord,
  today: CalendarDate,
): readonly Undated[] {
  const byId = new Map(record.actions.map((one) => [one.id, one]));
  return record.actions
    .filter((one) => !settled(one) && lacksDate(one))
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map((action) => {
      const waitsFor = action.dependsOn
        .map((id) => byId.get(id))
        .filter((one) => one !== undefined)
        .filter((one) => !settled(one))
        .map((one) => one.ref);
      const since = undatedSince(action, record);
      const days =
        since <= alwaysThere ? null : Math.max(0, daysBetween(since, today));
      return {
        ref: action.ref,
        actionId: action.id,
        post: action.accountable,
        waitsFor,
        days,
        words: notAgreedSaid(days, waitsFor),
      };
    });
}

/** A question to an owner: everything they waited for is settled, so a date can be set. */
interface DateToAskFor {
  readonly ref: Ref;
  readonly actionId: ActionId;
  readonly post: PostId | null;
  /** "2.3 is done. Set a date for 2.6." */
  readonly words: string;
}

/** Undated actions whose prerequisites are all done or gone and that have not proposed a date since. Source: domain.md B10. */
export function datesToAskFor(
  record: PlanRecord,
  today: CalendarDate,
): readonly DateToAskFor[] {
  const byId = new Map(record.actions.map((one) => [one.id, one]));
  return datesNotAgreed(record, today)
    .filter(({ waitsFor }) => waitsFor.length === 0)
    .flatMap(({ ref, actionId, post }) => {
      const action = byId.get(actionId);
      if (!action || action.dependsOn.length === 0 || action.current.awaiting)
        return [];
      const done = action.dependsOn
        .map((id) => byId.get(id)?.ref)
        .filter((one) => one !== undefined)
        .toSorted(compareRefs);
      const are = done.length === 1 ? "is" : "are";
      return {
        ref,
        actionId,
        post,
        words: `${listInWords(done)} ${are} done. Set a date for ${ref}.`,
      };
    });
}
