// The Board's month on one screen: position, bridge, headline, exceptions, silent officers, dates awaiting a decision, risks. One computation.
import { daysSinceJoining } from "../plan/action.ts";
import type { Action } from "../plan/action.ts";
import { boardException, byGravity } from "./boardException.ts";
import type { BoardException, ExceptionFacts } from "./boardException.ts";
import { boardHeadline } from "./boardHeadline.ts";
import type { Headline } from "./boardHeadline.ts";
import { bridgeBetween } from "../history/bridge.ts";
import type { Bridge } from "../history/bridge.ts";
import { addDays, daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { datesNotAgreed } from "../planLife/actions/dependencies.ts";
import type { History } from "../history/history.ts";
import type { MeetingId, PostId } from "../values/id.ts";
import { inOrder } from "../history/knownEvents.ts";
import { beforeMeeting, recordAt } from "../history/planAt.ts";
import { historyOf, logsOf } from "../history/planHistory.ts";
import { planFlags } from "../checks/planFlags.ts";
import { didItHelp } from "../measures/didItHelp.ts";
import { movedSaid } from "../measures/measureWords.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { position } from "../history/position.ts";
import type { Position } from "../history/position.ts";
import type { Ref } from "../values/ref.ts";
import { compareRefs } from "../values/ref.ts";
import type { Revision } from "../plan/revision.ts";
import { riskMoves } from "../risks/riskMoves.ts";
import type { RiskMove } from "../risks/riskMoves.ts";
import { route } from "../revisions/route.ts";
import type { Route } from "../revisions/route.ts";
import { inEnglish } from "../words/english.ts";
import { compareText } from "../values/order.ts";
import { reconciliationSaid } from "../history/reconciliation.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

export interface BoardAsked {
  readonly asAt: CalendarDate;
  /** What the Board saw last; null at its first meeting. */
  readonly previousAsAt: CalendarDate | null;
  /** Since when an update is expected of everybody (`expectedSince`); null where no window is over: then a month and a day. */
  readonly expectedSince: CalendarDate | null;
  /** The meeting being held: what it decides does not change what it looks at. */
  readonly during: MeetingId | null;
}

/** A post whose actions have had no update this period. */
export interface SilentPost {
  readonly postId: PostId | null;
  /** Its title; said by code where no post answers. */
  readonly post: Sentence;
  /** The post that leads it; null where none is known. */
  readonly lead: string | null;
  readonly actions: readonly {
    readonly action: Action;
    /** Whole days since the last update; since it joined the plan where there was none; null where nobody knows when that was. */
    readonly days: number | null;
    readonly never: boolean;
  }[];
  /** The longest of its silences; null where nobody knows how long any is. */
  readonly days: number | null;
}

export interface AwaitingDate {
  readonly action: Action;
  readonly proposal: Revision;
  readonly route: Route;
}

export interface BoardMonth {
  readonly asAt: CalendarDate;
  readonly previousAsAt: CalendarDate | null;
  readonly position: Position;
  /** What the status table hides (`reconciliation.ts`). */
  readonly reconciliation: Sentence;
  readonly headline: Headline;
  readonly bridge: Bridge | null;
  /** Gravest first. */
  readonly exceptions: readonly BoardException[];
  /** Longest silence first. */
  readonly silent: readonly SilentPost[];
  readonly awaiting: readonly AwaitingDate[];
  /** Changed first. */
  readonly risks: readonly RiskMove[];
}

const usualPeriodDays = 31;

function worldOf(
  known: PlanRecord,
  history: History,
  at: Position,
  periodStart: CalendarDate,
): ExceptionFacts {
  const flags = planFlags(known, at.asAt);
  return {
    period: { asAt: at.asAt, periodStart },
    scheme: known.plan.ragScheme,
    logOf: logsOf(known),
    posts: new Map(known.posts.map((post) => [post.id, post])),
    rags: at.ragByAction,
    late: new Set(at.overdue),
    byId: new Map(known.actions.map((action) => [action.id, action])),
    contradictions: (id) => (flags.get(id) ?? []).map((flag) => flag.text),
    undatedDays: new Map(
      datesNotAgreed(known, at.asAt).map(({ actionId, days }) => [
        actionId,
        days,
      ]),
    ),
    told: new Map(inOrder(history).map((told) => [told.action.ref, told])),
    notMoved: notMovedIn(known, at.asAt),
  };
}

/** What a completed action's measures say where they have not moved. Source: product.md 4c. */
function notMovedIn(
  { actions, decisions, plan }: PlanRecord,
  asAt: CalendarDate,
) {
  const cut = { asAt, knownAt: asAt };
  const { completed } = didItHelp(actions, decisions, cut, plan.timeZone);
  return new Map(
    completed
      .filter(({ state }) => state === "notMoved")
      .map(({ id, measures }) => [
        id,
        measures
          .filter(({ movement }) => movement === "same" || movement === "worse")
          .map(movedSaid),
      ]),
  );
}

function longest(silences: readonly (number | null)[]): number | null {
  const known = silences.filter((days) => days !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Officers by post, with what they have not spoken of. Source: domain.md F40. */
function silentPosts(
  exceptions: readonly BoardException[],
  { posts, themes }: PlanRecord,
  asAt: CalendarDate,
): readonly SilentPost[] {
  const titles = new Map(posts.map((post) => [post.id, post]));
  const quiet = exceptions.filter(({ reasons }) =>
    reasons.some(({ reason }) => reason === "noUpdate"),
  );
  const groups = Map.groupBy(quiet, ({ action }) => action.accountable);
  return [...groups]
    .map(([postId, group]): SilentPost => {
      const actions = group
        .map(({ action }) => {
          const last = action.current.lastUpdate?.on ?? null;
          const days =
            last === null
              ? daysSinceJoining(action, asAt)
              : daysBetween(last, asAt);
          return { action, days, never: last === null };
        })
        .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
      const post = postId ? titles.get(postId) : undefined;
      const theme = themes.find((one) => one.id === actions[0]?.action.themeId);
      const leader = post?.reportsTo ?? theme?.lead ?? null;
      return {
        postId,
        post: post?.title ?? say("post.none"),
        lead: leader === null ? null : (titles.get(leader)?.title ?? null),
        actions,
        days: longest(actions.map(({ days }) => days)),
      };
    })
    .toSorted(
      (a, b) =>
        (b.days ?? Infinity) - (a.days ?? Infinity) ||
        compareText(inEnglish(a.post), inEnglish(b.post)),
    );
}

function awaitingDates(
  exceptions: readonly BoardException[],
  known: PlanRecord,
  world: ExceptionFacts,
): readonly AwaitingDate[] {
  const { plan, milestones, bodies } = known;
  return exceptions
    .flatMap(({ action, proposal }) => {
      if (!proposal) return [];
      const log = world.logOf(action);
      const way = route(proposal, {
        action,
        log,
        plan,
        milestones,
        bodies,
      });
      return [{ action, proposal, route: way }];
    })
    .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
}

/** Everything the Board looks at, as at a day as it was known that day. Source: domain.md 1.5, B4, B7, 5.3. */
export function boardMonth(record: PlanRecord, asked: BoardAsked): BoardMonth {
  const { asAt, previousAsAt } = asked;
  const before = beforeMeeting(record, asked.during);
  const { ragScheme } = record.plan;
  const history = historyOf(before);
  const at = position(history, { asAt, previousAsAt, ragScheme });
  const then =
    previousAsAt && position(history, { asAt: previousAsAt, ragScheme });
  const known = recordAt(before, asAt);
  const periodStart = asked.expectedSince ?? addDays(asAt, -usualPeriodDays);
  const world = worldOf(known, history, at, periodStart);
  const exceptions = known.actions
    .flatMap((action) => boardException(action, world) ?? [])
    .toSorted(byGravity);
  return {
    asAt,
    previousAsAt,
    position: at,
    reconciliation: reconciliationSaid({
      asAt,
      slippage: known.actions
        .filter(({ current }) => current.status === "slippage")
        .map(({ ref }) => ref)
        .toSorted(compareRefs),
      overdue: at.overdue,
      awaiting: at.awaiting.map(({ ref }) => ref),
    }),
    headline: boardHeadline(before, asAt),
    bridge:
      previousAsAt &&
      bridgeBetween(history, {
        then: { asAt: previousAsAt, knownAt: previousAsAt },
        now: { asAt, knownAt: asAt },
      }),
    exceptions,
    silent: silentPosts(exceptions, known, asAt),
    awaiting: awaitingDates(exceptions, known, world),
    risks: riskMoves(known, at, then),
  };
}

/** Refs of the plan that were no exception, or were one and were not taken up: what the Board takes as read. */
export function takenAsRead(
  month: BoardMonth,
  discussed: ReadonlySet<Ref>,
): readonly Ref[] {
  return month.exceptions
    .map(({ action }) => action.ref)
    .filter((ref) => !discussed.has(ref))
    .toSorted(compareRefs);
}
