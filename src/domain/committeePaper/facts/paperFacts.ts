// What the paper says of each action on the as-at day, as it was known that day. Every section reads from here, so none can disagree.
import type { Action, ActionCurrent } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import type { Body } from "../../plan/body.ts";
import { correctiveActionSaid } from "../../plan/correctiveAction.ts";
import { correctiveActionIn } from "../../history/correctiveActions.ts";
import type { PostId } from "../../values/id.ts";
import { dayIn } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { completionAt } from "../../history/completion.ts";
import type { Completion } from "../../history/completion.ts";
import { currentOf } from "../../history/current.ts";
import { logAt, namedAt } from "../../history/planAt.ts";
import { logsOf } from "../../history/planHistory.ts";
import { inOrder, themeAt } from "../../history/knownEvents.ts";
import type { Decision } from "../../plan/decision.ts";
import { position } from "../../history/position.ts";
import type { Position, Rag } from "../../history/position.ts";
import { isOverdue } from "../../plan/rag.ts";
import { compareRefs } from "../../values/ref.ts";
import { publishedText } from "../../progress/publication.ts";
import { latestReportText, latestSignOff } from "../../progress/reportText.ts";
import type { Revision } from "../../plan/revision.ts";
import { isInPlan, standingAt } from "../../history/standing.ts";
import type { StandingPlan } from "../../history/standing.ts";
import type { Audience } from "../../readable.ts";
import type { PaperInput } from "../parts/paperInput.ts";
import type { PaperKind } from "../parts/parts.ts";
import { usualKind } from "./planState.ts";
import { plainSkeleton } from "../parts/plainSkeleton.ts";
import type { Skeleton } from "../parts/skeleton.ts";
import { inForceInWords } from "../parts/dateWords.ts";
import { withinRemit } from "./remit.ts";
import type { RemitRead } from "./remit.ts";
import { byRecorded } from "../../values/order.ts";
import { ragWithLetter } from "../../plan/ragWords.ts";
import { statusSaid } from "../../plan/status.ts";
import type { Status } from "../../plan/status.ts";
import { englishWriter } from "../../words/english.ts";
import type { Writer } from "../../words/writer.ts";

export interface PaperAction {
  readonly action: Action;
  readonly theme: string;
  readonly responsible: string;
  readonly current: ActionCurrent;
  readonly rag: Rag;
  readonly overdue: boolean;
  /** The proposal that waits, with its reason and what is being done about it. */
  readonly revision: Revision | null;
  /** Signed-off words; the only words about an action that a paper may print. */
  readonly reportText: string | null;
  /** Words for publication were written and not signed off. */
  readonly unapproved: boolean;
  readonly correctiveAction: string | null;
  /** The date in force in the words that put it there; empty where there is none and none was written. */
  readonly inForceWords: string;
}

/** What a paper is written from, with the hand that writes it in its language. */
export interface PaperFacts extends Writer {
  readonly kind: PaperKind;
  readonly skeleton: Skeleton;
  /** Without a council's skeleton nothing is asked for that the plan does not know. */
  readonly isPlain: boolean;
  /** As far as the body's remit reaches. */
  readonly input: PaperInput;
  /** The body's remit, and how many actions the whole plan counted; null where the body looks at the whole plan. */
  readonly remit: (RemitRead & { readonly planTotal: number }) | null;
  readonly position: Position;
  /** What the percentage is of, with what left the plan unfinished; and the same when this body was last told. */
  readonly completion: Completion;
  readonly completionThen: Completion | null;
  /** The body itself, where the plan knows it. */
  readonly decider: Body | null;
  /** A paper to the Board itself needs no endorsement by the Board. */
  readonly isForBoard: boolean;
  /** The log of each action, and every decision, as known on the day. */
  readonly logOf: (action: Pick<Action, "id">) => ActionLog;
  readonly decisions: readonly Decision[];
  /** Whether this body has not been told of a decision yet. */
  readonly isNew: (decision: Decision) => boolean;
  /** Every action that had joined the plan by the day, those that left included, in order of ref. */
  readonly joined: readonly {
    readonly action: Action;
    readonly standing: StandingPlan;
  }[];
  /** Every action that counts on the day. */
  readonly actions: readonly PaperAction[];
  /** Those this paper may name: public ones in the public part, exempt ones in the other. */
  readonly named: readonly PaperAction[];
  /** A status in the plan's own words; where they are the usual ones, in the paper's language. */
  readonly statusWords: (status: Status) => string;
  readonly rating: (rag: Rag) => string;
}

function byAction<T extends { readonly actionId: string | null }>(
  entries: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  return Map.groupBy(entries, (one) => one.actionId);
}

/** The log of each action as it was known on a day. */
function logsAt(
  { record }: Pick<PaperInput, "record">,
  asAt: CalendarDate,
): (action: Pick<Action, "id">) => ActionLog {
  const cut = { asAt, knownAt: asAt };
  const known = logAt(record, cut, record.plan.timeZone);
  const updates = byAction(known.updates);
  const revisions = byAction(known.revisions);
  const decisions = byAction(known.decisions);
  return (action) => ({
    updates: updates.get(action.id) ?? [],
    revisions: revisions.get(action.id) ?? [],
    decisions: decisions.get(action.id) ?? [],
  });
}

/** Whether a decision is one this body has not been told of. Taking back counts from the day it was known. */
function isNewSince(
  { asAt, previousAsAt, record }: PaperInput,
  decision: Decision,
): boolean {
  const zone = record.plan.timeZone;
  const knownOn = (day: CalendarDate) =>
    dayIn(decision.recorded, zone) <= day &&
    (decision.effective <= day || decision.ruling.kind === "takenBack");
  return knownOn(asAt) && (previousAsAt === null || !knownOn(previousAsAt));
}

/** Whether a part of the paper may name an action: the public part the public ones, the exempt part the others. */
export function isFor(audience: Audience, action: Action): boolean {
  return (action.exempt !== null) === (audience === "exempt");
}

/** The action's state on the day: what the position counts comes from the position's own fold, so that the two cannot disagree. */
function stateOf(
  action: Action,
  log: ActionLog,
  { status, inForce, awaiting }: StandingPlan,
  zone: string,
): ActionCurrent {
  return {
    ...currentOf(action, log, zone),
    status,
    inForce,
    awaiting: awaiting && {
      to: awaiting.to,
      proposedOn: awaiting.effective,
    },
  };
}

/** How an action stood on the day, and the theme it stood under. */
interface Stood {
  readonly standing: StandingPlan;
  readonly theme: string;
  readonly isCompleted: boolean;
}

/** Every action by ref as it stood on a day, as it was known that day. */
export function standingOn(
  history: PaperInput["history"],
  asAt: CalendarDate,
): ReadonlyMap<string, Stood> {
  const cut = { asAt, knownAt: asAt };
  return new Map(
    inOrder(history).map((told) => {
      const standing = standingAt(told, cut);
      const isCompleted = isInPlan(standing) && standing.status === "completed";
      const theme = themeAt(told.action, cut);
      return [told.action.ref, { standing, theme, isCompleted }];
    }),
  );
}

function factsOf(
  action: Action,
  log: ActionLog,
  at: Position,
  zone: string,
  { standing, theme }: Stood,
  {
    posts,
    writer,
  }: { readonly posts: ReadonlyMap<PostId, string>; readonly writer: Writer },
): PaperAction {
  const called = (id: PostId) => posts.get(id) ?? null;
  const responsible =
    (action.accountable && posts.get(action.accountable)) ??
    writer.t("Not assigned");
  const current = stateOf(action, log, standing, zone);
  const revision = current.awaiting
    ? (log.revisions
        .toSorted(byRecorded)
        .findLast((one) => one.milestoneId === null) ?? null)
    : null;
  const written = latestReportText(log.updates);
  const signed = latestSignOff(log.updates);
  const corrective = correctiveActionIn(log);
  return {
    action,
    theme,
    responsible,
    current,
    rag: at.ragByAction[action.ref] ?? "none",
    overdue: isOverdue(standing, at.asAt),
    revision,
    reportText: publishedText(log.updates, { asAt: at.asAt }, zone),
    unapproved: written !== null && signed?.about !== written.id,
    correctiveAction:
      corrective && writer.tell(correctiveActionSaid(corrective, called)),
    inForceWords: inForceInWords(current.inForce, action, log.revisions, {
      writer,
      none: "",
    }),
  };
}

function totalOf({ record, history, asAt }: PaperInput): number {
  const { ragScheme } = record.plan;
  return position(history, { asAt, ragScheme }).counts.total;
}

/** Every action as it was called on the day, with how it stood; one that joined later is left out. */
function joinedBy(
  { record }: PaperInput,
  stood: ReadonlyMap<string, Stood>,
  logOf: PaperFacts["logOf"],
) {
  const whole = logsOf(record);
  return record.actions
    .flatMap((action) => {
      const found = stood.get(action.ref);
      if (!found?.standing.joined) return [];
      const called = namedAt(action, whole(action), logOf(action));
      return [{ action: called, standing: found.standing, stood: found }];
    })
    .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
}

/** Everything the sections are written from. One position, one state an action. */
export function paperFacts(asked: PaperInput): PaperFacts {
  const { input, remit } = withinRemit(asked);
  const { record, history, asAt, previousAsAt, audience } = input;
  const at = position(history, {
    asAt,
    previousAsAt: previousAsAt ?? undefined,
    ragScheme: record.plan.ragScheme,
  });
  const { timeZone } = record.plan;
  const writer = asked.writer ?? englishWriter;
  const logOf = logsAt(input, asAt);
  const joined = joinedBy(input, standingOn(history, asAt), logOf);
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  const actions = joined.flatMap(({ action, stood }) => {
    if (at.ragByAction[action.ref] === undefined) return [];
    return [
      factsOf(action, logOf(action), at, timeZone, stood, { posts, writer }),
    ];
  });
  const cut = { asAt, knownAt: asAt };
  const decider = record.bodies.find((one) => one.title === input.body) ?? null;
  const skeleton = input.skeleton ?? plainSkeleton;
  const { statusWords, ragScheme } = record.plan;
  return {
    ...writer,
    statusWords: (status) => writer.tell(statusSaid({ statusWords }, status)),
    rating: (rag) => ragWithLetter(rag, ragScheme, writer),
    kind: input.words.kind ?? usualKind(record, asAt),
    skeleton,
    isPlain: skeleton.id === plainSkeleton.id,
    input,
    remit: remit && { ...remit, planTotal: totalOf(asked) },
    position: at,
    completion: completionAt(history, cut),
    completionThen:
      previousAsAt &&
      completionAt(history, { asAt: previousAsAt, knownAt: previousAsAt }),
    decider,
    isForBoard: decider?.kind === "board",
    logOf,
    decisions: logAt(record, cut, timeZone).decisions,
    isNew: (decision) => isNewSince(input, decision),
    joined,
    actions,
    named: actions.filter(({ action }) => isFor(audience, action)),
  };
}
