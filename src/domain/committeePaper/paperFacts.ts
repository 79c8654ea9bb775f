// What the paper says of each action on the as-at day, as it was known that day. Every section reads from here, so none can disagree.
import type { Action, ActionCurrent } from "../action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { dayIn } from "../calendarDate.ts";
import type { CalendarDate, Instant } from "../calendarDate.ts";
import { completionAt } from "../history/completion.ts";
import type { Completion } from "../history/completion.ts";
import { currentOf } from "../history/current.ts";
import { inOrder, themeAt } from "../history/knownEvents.ts";
import type { Decision } from "../decision.ts";
import { position } from "../position.ts";
import type { Position, Rag } from "../position.ts";
import { isOverdue } from "../rag.ts";
import { compareRefs } from "../ref.ts";
import { publishedText } from "../publication.ts";
import { latestReportText, latestSignOff } from "../progress/reportText.ts";
import type { Revision } from "../revision.ts";
import { isLive, standingAt } from "../history/standing.ts";
import type { Standing } from "../history/standing.ts";
import type { Update } from "../update.ts";
import type { PaperInput } from "./paperInput.ts";
import { withinRemit } from "./remit.ts";
import type { RemitRead } from "./remit.ts";

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
}

export interface PaperFacts {
  /** As far as the body's remit reaches. */
  readonly input: PaperInput;
  /** The body's remit, and how many actions the whole plan counted; null where the body looks at the whole plan. */
  readonly remit: (RemitRead & { readonly planTotal: number }) | null;
  readonly position: Position;
  /** What the percentage is of, with what left the plan unfinished; and the same when this body was last told. */
  readonly completion: Completion;
  readonly completionThen: Completion | null;
  /** Every action that counts on the day. */
  readonly actions: readonly PaperAction[];
  /** Those this paper may name: public ones in the public part, exempt ones in the other. */
  readonly named: readonly PaperAction[];
}

interface Entry {
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

/** What had taken effect and been recorded by a day (product.md 4.2). */
function knownOn<T extends Entry>(
  entries: readonly T[],
  asAt: CalendarDate,
  zone: string,
): T[] {
  return entries.filter(
    (one) => one.effective <= asAt && dayIn(one.recorded, zone) <= asAt,
  );
}

function byAction<T extends { readonly actionId: string | null }>(
  entries: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of entries) {
    if (one.actionId === null) continue;
    const group = groups.get(one.actionId);
    if (group) group.push(one);
    else groups.set(one.actionId, [one]);
  }
  return groups;
}

/** The log of each action as it was known on a day. */
export function logsAt(
  input: Pick<PaperInput, "record">,
  asAt: CalendarDate,
): (action: Action) => ActionLog {
  const { record } = input;
  const zone = record.plan.timeZone;
  const updates = byAction<Update>(knownOn(record.updates, asAt, zone));
  const revisions = byAction<Revision>(knownOn(record.revisions, asAt, zone));
  const decisions = byAction<Decision>(knownOn(record.decisions, asAt, zone));
  return (action) => ({
    updates: updates.get(action.id) ?? [],
    revisions: revisions.get(action.id) ?? [],
    decisions: decisions.get(action.id) ?? [],
  });
}

/** The action's state on the day: what the position counts comes from the position's own fold, so that the two cannot disagree. */
function stateOf(
  action: Action,
  log: ActionLog,
  { status, inForce, awaiting }: Standing,
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
  readonly standing: Standing;
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
      const isCompleted = isLive(standing) && standing.status === "completed";
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
  responsible: string,
): PaperAction {
  const current = stateOf(action, log, standing, zone);
  const revision = current.awaiting
    ? (log.revisions
        .toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1))
        .findLast((one) => one.milestoneId === null) ?? null)
    : null;
  const written = latestReportText(log.updates);
  const signed = latestSignOff(log.updates);
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
      log.revisions.findLast((one) => one.correctiveAction !== null)
        ?.correctiveAction ?? null,
  };
}

function totalOf({ record, history, asAt }: PaperInput): number {
  const { ragScheme } = record.plan;
  return position(history, { asAt, ragScheme }).counts.total;
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
  const logOf = logsAt(input, asAt);
  const stood = standingOn(history, asAt);
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  const actions = record.actions
    .flatMap((action) => {
      const then = stood.get(action.ref);
      if (!then || at.ragByAction[action.ref] === undefined) return [];
      const responsible =
        (action.accountable && posts.get(action.accountable)) ?? "Not assigned";
      const zone = record.plan.timeZone;
      return [factsOf(action, logOf(action), at, zone, then, responsible)];
    })
    .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
  const wanted = (one: PaperAction) =>
    (one.action.exempt !== null) === (audience === "exempt");
  return {
    input,
    remit: remit && { ...remit, planTotal: totalOf(asked) },
    position: at,
    completion: completionAt(history, { asAt, knownAt: asAt }),
    completionThen:
      previousAsAt &&
      completionAt(history, { asAt: previousAsAt, knownAt: previousAsAt }),
    actions,
    named: actions.filter(wanted),
  };
}
