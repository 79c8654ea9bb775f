// One exception as the Board takes it: why it is listed, what is being done, how it has gone for half a year, what is proposed.
import type { Sentence } from "../words/sentence.ts";
import type { Action } from "../plan/action.ts";
import { correctiveActionSaid } from "../plan/correctiveAction.ts";
import { correctiveActionIn } from "../history/correctiveActions.ts";
import type { ActionLog } from "../history/actionLog.ts";
import {
  addDays,
  monthOf,
  yearOf,
  lastDayOfMonth,
} from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { exceptionReasons, exceptionsOf } from "./exceptions.ts";
import type { Exception, ExceptionPeriod } from "./exceptions.ts";
import type { ActionId } from "../values/id.ts";
import type { EventOfAction } from "../history/knownEvents.ts";
import type { RagScheme } from "../plan/plan.ts";
import { holdersOn } from "../plan/post.ts";
import type { Post } from "../plan/post.ts";
import { ragOf } from "../plan/rag.ts";
import type { Rag } from "../plan/rag.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import type { Revision } from "../plan/revision.ts";
import { awaitingRevision } from "../revisions/revisionState.ts";
import { homeLeavingIn, sentBackIn } from "../history/decisionLog.ts";
import { isInPlan, standingAt } from "../history/standing.ts";
import { neverLate } from "../dates/timeline.ts";

export interface StripPoint {
  readonly on: CalendarDate;
  readonly rag: Rag;
}

export interface BoardException {
  readonly action: Action;
  /** Gravest first; never empty. */
  readonly reasons: readonly Exception[];
  readonly rag: Rag;
  readonly correctiveAction: Sentence | null;
  /** RAG at the end of each of the last six months, oldest first, as known then; "none" before it joined. */
  readonly strip: readonly StripPoint[];
  /** The proposal that waits for a decision. */
  readonly proposal: Revision | null;
}

/** What an exception is judged from, gathered once for the whole plan. */
export interface ExceptionFacts {
  readonly period: ExceptionPeriod;
  readonly scheme: RagScheme;
  readonly logOf: (action: Action) => ActionLog;
  readonly posts: ReadonlyMap<string, Post>;
  readonly rags: Readonly<Record<string, Rag>>;
  /** Refs past their date. */
  readonly late: ReadonlySet<Ref>;
  readonly byId: ReadonlyMap<ActionId, Action>;
  /** Contradictions nobody has dismissed, in words. */
  readonly contradictions: (id: ActionId) => readonly string[];
  /** Whole days without an agreed date. */
  readonly undatedDays: ReadonlyMap<ActionId, number | null>;
  readonly told: ReadonlyMap<Ref, EventOfAction>;
  /** The measures that have not moved since their action was done, in words. */
  readonly notMoved: ReadonlyMap<ActionId, readonly Sentence[]>;
}

/** The last day of the accountable post's holder; null while somebody stays or follows on. */
function holderLeaves(
  post: Post | undefined,
  on: CalendarDate,
): CalendarDate | null {
  if (!post) return null;
  const ends = holdersOn(post, on).map((holder) => holder.to);
  const last = ends
    .filter((to) => to !== null)
    .toSorted()
    .at(-1);
  if (!last || ends.includes(null)) return null;
  return holdersOn(post, addDays(last, 1)).length > 0 ? null : last;
}

/** The ends of the last six months and no day after the one looked at. */
export function stripDays(asAt: CalendarDate, months = 6): CalendarDate[] {
  return Array.from({ length: months }, (_, n) => {
    const count = yearOf(asAt) * 12 + monthOf(asAt) - months + n;
    const end = lastDayOfMonth(Math.floor(count / 12), (count % 12) + 1);
    return end > asAt ? asAt : end;
  });
}

function stripOf(action: Action, world: ExceptionFacts): StripPoint[] {
  const told = world.told.get(action.ref);
  return stripDays(world.period.asAt).map((on) => {
    const standing = told && standingAt(told, { asAt: on, knownAt: on });
    if (!standing || !isInPlan(standing)) return { on, rag: "none" };
    const { status, inForce, awaiting } = standing;
    const facts = { status, inForce, awaiting: awaiting !== null };
    return { on, rag: ragOf(facts, on, world.scheme) };
  });
}

function homeLeft(action: Action, { decisions }: ActionLog) {
  const left = homeLeavingIn(action, decisions);
  return left && { plan: action.carriedFrom?.plan ?? "", on: left.effective };
}

/** The exception an action is, or null when it is none. */
export function boardException(
  action: Action,
  world: ExceptionFacts,
): BoardException | null {
  const { current } = action;
  const log = world.logOf(action);
  const rag = world.rags[action.ref] ?? "none";
  const found = correctiveActionIn(log);
  const correctiveAction =
    found &&
    correctiveActionSaid(found, (id) => world.posts.get(id)?.title ?? null);
  const { asAt } = world.period;
  const back = sentBackIn(action, log);
  const undated = world.undatedDays.get(action.id);
  const reasons = exceptionsOf(
    {
      status: current.status,
      inForce: current.inForce,
      neverLate: action.due !== null && neverLate(action.due),
      forecast: current.forecast,
      rag,
      correctiveAction: found?.words ?? null,
      awaiting: current.awaiting,
      lastUpdate: current.lastUpdate?.on ?? null,
      contradictions: world.contradictions(action.id),
      lateDependencies: action.dependsOn.flatMap((id) => {
        const ref = world.byId.get(id)?.ref;
        return ref && world.late.has(ref) ? [ref] : [];
      }),
      holderLeaves: holderLeaves(
        world.posts.get(action.accountable ?? ""),
        asAt,
      ),
      undatedSince: undated == null ? null : addDays(asAt, -undated),
      notMoved: world.notMoved.get(action.id) ?? [],
      sentBack: back && {
        by: back.by.name,
        on: back.effective,
        why: action.exempt === null ? back.words : null,
      },
      homeLeft: homeLeft(action, log),
    },
    world.period,
  );
  if (reasons.length === 0) return null;
  const proposal = current.awaiting ? awaitingRevision(log) : null;
  const strip = stripOf(action, world);
  return { action, reasons, rag, correctiveAction, strip, proposal };
}

/** An action that is on the list only because nobody has spoken of it. */
export function isOnlySilent({ reasons }: BoardException): boolean {
  return reasons.every(({ reason }) => reason === "noUpdate");
}

/** Gravest reason first, the merely silent last, then natural order of refs. */
export function byGravity(a: BoardException, b: BoardException): number {
  const gravity = ({ reasons: [first] }: BoardException) =>
    first ? exceptionReasons.indexOf(first.reason) : exceptionReasons.length;
  return (
    Number(isOnlySilent(a)) - Number(isOnlySilent(b)) ||
    gravity(a) - gravity(b) ||
    compareRefs(a.action.ref, b.action.ref)
  );
}
