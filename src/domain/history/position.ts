// The plan as at a date, as known at a date: one fold over the log, the only source of every count, list, RAG and paper.
import { isLive } from "../plan/status.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { percentOf } from "./completion.ts";
import type { History } from "./history.ts";
import { inOrder, themeAt, type Cut } from "./knownEvents.ts";
import type { RagScheme } from "../plan/plan.ts";
import { isOverdue, ragOf, themeRag, type Rag } from "../plan/rag.ts";
import { reconciliationInWords } from "./reconciliation.ts";
import type { Ref } from "../values/ref.ts";
import { isInPlan, standingAt, type StandingPlan } from "./standing.ts";
import type { Status } from "../plan/status.ts";

export type { Rag } from "../plan/rag.ts";

export interface StatusCounts {
  readonly completed: number;
  readonly inProgress: number;
  readonly slippage: number;
  readonly notStarted: number;
  readonly suspended: number;
  readonly total: number;
}

export interface DateMove {
  readonly ref: Ref;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The JSON of contract.md, "The position". Refs in natural order. */
export interface Position {
  readonly asAt: CalendarDate;
  readonly previousAsAt: CalendarDate | null;
  readonly counts: StatusCounts;
  readonly percentComplete: number | null;
  readonly previous: {
    readonly counts: StatusCounts;
    readonly percentComplete: number | null;
    readonly overdue: readonly Ref[];
  } | null;
  readonly statusChanges: readonly {
    readonly ref: Ref;
    readonly from: Status;
    readonly to: Status;
  }[];
  readonly added: readonly { readonly ref: Ref; readonly status: Status }[];
  readonly withdrawn: readonly {
    readonly ref: Ref;
    readonly reason: "withdrawn" | "merged" | "transferred";
    readonly into?: string;
  }[];
  readonly overdue: readonly Ref[];
  readonly newlyOverdue: readonly Ref[];
  readonly stillOverdue: readonly Ref[];
  readonly clearedOverdue: readonly {
    readonly ref: Ref;
    readonly reason: "completed" | "revised" | "withdrawn";
  }[];
  readonly awaiting: readonly DateMove[];
  readonly endorsed: readonly DateMove[];
  readonly rejected: readonly DateMove[];
  readonly ragByAction: Readonly<Record<string, Rag>>;
  readonly ragByTheme: Readonly<Record<string, Rag>>;
  readonly reconciliation: string;
}

interface PositionOptions {
  /** The day looked at. */
  readonly asAt: CalendarDate;
  /** The day compared with; none for no comparison. */
  readonly previousAsAt?: CalendarDate | null | undefined;
  /** The day up to which entries count as recorded; `asAt` unless given ("as known today" passes today). */
  readonly knownAt?: CalendarDate | undefined;
  /** The same for the comparison; `previousAsAt` unless given. */
  readonly previousKnownAt?: CalendarDate | undefined;
  readonly ragScheme?: RagScheme | undefined;
}

/** One action as it stands now and as it stood then. */
interface Pair {
  readonly ref: Ref;
  readonly theme: string;
  readonly now: StandingPlan;
  readonly then: StandingPlan | null;
}

function countsOf(standings: readonly StandingPlan[]): StatusCounts {
  const counts = {
    completed: 0,
    inProgress: 0,
    slippage: 0,
    notStarted: 0,
    suspended: 0,
    total: 0,
  };
  for (const { status } of standings) {
    if (!isLive(status)) continue;
    counts[status] += 1;
    counts.total += 1;
  }
  return counts;
}

function refsWhere(
  pairs: readonly Pair[],
  test: (pair: Pair) => boolean,
): readonly Ref[] {
  return pairs.filter(test).map(({ ref }) => ref);
}

function liveThen({ then }: Pair): boolean {
  return then !== null && isInPlan(then);
}

/** Why an action stopped being overdue. Source: product.md 4.7. */
function clearedReason(
  now: StandingPlan,
): "completed" | "revised" | "withdrawn" {
  if (!isInPlan(now)) return "withdrawn";
  return now.status === "completed" ? "completed" : "revised";
}

function overdueLists(
  pairs: readonly Pair[],
  asAt: CalendarDate,
  previousAsAt: CalendarDate | null,
) {
  const late = ({ now }: Pair) => isInPlan(now) && isOverdue(now, asAt);
  const lateThen = ({ then }: Pair) =>
    then !== null &&
    previousAsAt !== null &&
    isInPlan(then) &&
    isOverdue(then, previousAsAt);
  return {
    overdueThen: refsWhere(pairs, lateThen),
    overdue: refsWhere(pairs, late),
    newlyOverdue: refsWhere(
      pairs,
      (pair) => pair.then !== null && late(pair) && !lateThen(pair),
    ),
    stillOverdue: refsWhere(pairs, (pair) => late(pair) && lateThen(pair)),
    clearedOverdue: pairs
      .filter((pair) => lateThen(pair) && !late(pair))
      .map(({ ref, now }) => ({ ref, reason: clearedReason(now) })),
  };
}

/** One net from and to per action that counts at both ends; there and back is none. Source: product.md 4.4. */
function statusChanges(pairs: readonly Pair[]) {
  return pairs.flatMap((pair) => {
    const { ref, now, then } = pair;
    return then && isInPlan(then) && isInPlan(now) && then.status !== now.status
      ? [{ ref, from: then.status, to: now.status }]
      : [];
  });
}

function withdrawals(pairs: readonly Pair[]): Position["withdrawn"] {
  return pairs.flatMap((pair) => {
    const { ref, now } = pair;
    if (!liveThen(pair) || now.left === null) return [];
    const { reason, into } = now.left;
    return [into === null ? { ref, reason } : { ref, reason, into }];
  });
}

/** Decisions that were not known at the comparison and are now, so that one recorded late appears in the next paper. Source: product.md 4.8. */
function decided(
  pairs: readonly Pair[],
  type: "endorse" | "reject",
): readonly DateMove[] {
  return pairs.flatMap(({ ref, now, then }) => {
    if (!then || !now.joined) return [];
    const before = new Set(then.decisions.map(({ event }) => event));
    return now.decisions
      .filter(({ event }) => event.type === type && !before.has(event))
      .map(({ from, to }) => ({ ref, from, to }));
  });
}

function ragsOf(pairs: readonly Pair[], asAt: CalendarDate, scheme: RagScheme) {
  const byAction: [string, Rag][] = [];
  const byTheme = new Map<string, Rag[]>();
  for (const { ref, theme, now } of pairs) {
    // A theme is shown from its first action on, and stays as "none" when all of them have left.
    if (!now.joined) continue;
    const rags = byTheme.get(theme) ?? [];
    byTheme.set(theme, rags);
    if (!isInPlan(now)) continue;
    const { status, inForce } = now;
    const facts = { status, inForce, awaiting: now.awaiting !== null };
    const rag = ragOf(facts, asAt, scheme);
    rags.push(rag);
    byAction.push([ref, rag]);
  }
  return {
    ragByAction: Object.fromEntries(byAction),
    ragByTheme: Object.fromEntries(
      [...byTheme].map(([theme, rags]) => [theme, themeRag(rags)] as const),
    ),
  };
}

function awaitingNow(pairs: readonly Pair[]): readonly DateMove[] {
  return pairs.flatMap(({ ref, now }) =>
    isInPlan(now) && now.awaiting
      ? [{ ref, from: now.inForce, to: now.awaiting.to }]
      : [],
  );
}

function pairsOf(
  history: History,
  now: Cut,
  then: Cut | null,
): readonly Pair[] {
  return inOrder(history).map((told) => ({
    ref: told.action.ref,
    theme: themeAt(told.action, now),
    now: standingAt(told, now),
    then: then && standingAt(told, then),
  }));
}

function previousOf(
  pairs: readonly Pair[],
  overdue: readonly Ref[],
): NonNullable<Position["previous"]> {
  const counts = countsOf(
    pairs.flatMap(({ then }) => (then && isInPlan(then) ? [then] : [])),
  );
  return { counts, percentComplete: percentOf(counts), overdue };
}

/**
 * The plan as at a day, as known at a day, and what changed since another. Inclusive days. Never throws: entries that do not fit the plan are
 * left out of the fold and named by `problemsOf` (historyProblems.ts). Source: product.md 4.1 to 4.10; the shape is contract.md's.
 */
export function position(history: History, options: PositionOptions): Position {
  const { asAt, knownAt = asAt, ragScheme = "standard" } = options;
  const previousAsAt = options.previousAsAt ?? null;
  const then = previousAsAt && {
    asAt: previousAsAt,
    knownAt: options.previousKnownAt ?? previousAsAt,
  };
  const pairs = pairsOf(history, { asAt, knownAt }, then);
  const live = pairs.filter(({ now }) => isInPlan(now));
  const counts = countsOf(live.map(({ now }) => now));
  const { overdueThen, ...late } = overdueLists(pairs, asAt, previousAsAt);
  const awaiting = awaitingNow(pairs);
  return {
    asAt,
    previousAsAt,
    counts,
    percentComplete: percentOf(counts),
    previous: then && previousOf(pairs, overdueThen),
    statusChanges: statusChanges(pairs),
    added: live
      .filter((pair) => pair.then !== null && !liveThen(pair))
      .map(({ ref, now }) => ({ ref, status: now.status })),
    withdrawn: withdrawals(pairs),
    ...late,
    awaiting,
    endorsed: decided(pairs, "endorse"),
    rejected: decided(pairs, "reject"),
    ...ragsOf(pairs, asAt, ragScheme),
    reconciliation: reconciliationInWords({
      asAt,
      slippage: refsWhere(live, ({ now }) => now.status === "slippage"),
      overdue: late.overdue,
      awaiting: awaiting.map(({ ref }) => ref),
    }),
  };
}
