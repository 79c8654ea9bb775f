// A new action out of a row of a file, with what the file said about it as the first entries of its log.
import { joinedAction } from "../action.ts";
import type { Action } from "../action.ts";
import type { CalendarDate, Instant } from "../calendarDate.ts";
import { currentOf } from "../history/current.ts";
import type { Decision } from "../decision.ts";
import { asId } from "../id.ts";
import type { ActionId, PostId, ThemeId } from "../id.ts";
import type { ReadAction } from "./importedPlan.ts";
import type { Milestone } from "../milestone.ts";
import type { Person } from "../person.ts";
import type { Plan } from "../plan.ts";
import type { Ref } from "../ref.ts";
import { asRef } from "../ref.ts";
import type { Revision } from "../revision.ts";
import type { Status } from "../status.ts";
import type { Timeline } from "../timeline.ts";
import type { OwnRag, Update } from "../update.ts";

export interface ImportContext {
  readonly plan: Plan;
  /** The file's name, for the words of decisions. */
  readonly file: string;
  /** The day the file speaks of: what it says takes effect then. */
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly by: Person;
  /** An id that follows from words: the same words, the same id, so that a second run finds the first one's rows. */
  readonly idFor: (words: string) => string;
}

/** A row that needs no decision. */
export type Ready = Omit<ReadAction, "ref" | "status"> & {
  readonly ref: Ref;
  readonly status: Status;
};

export interface NewAction {
  readonly action: Action;
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
}

/** The id of the action with this ref: it follows from the plan and the ref. */
export function actionIdFor(
  ref: string,
  { plan, idFor }: Pick<ImportContext, "plan" | "idFor">,
): ActionId {
  return asId(idFor(`${plan.id}/action/${asRef(ref) ?? ref}`));
}

export function newAction(
  read: Ready,
  context: ImportContext,
  theme: ThemeId,
  posts: readonly PostId[],
): NewAction {
  const action = bareAction(read, context, theme, posts);
  // The day the file gives for a completion is the actual one; without a day nothing is said of it.
  const done = read.status === "completed" ? read.completedOn : undefined;
  const updates = reported(
    read,
    action,
    context,
    done === undefined ? null : "completed",
    done,
  );
  const revisions = proposed(read.revisedDue, action, context);
  const decisions =
    context.plan.wentLive === null ? [] : [joined(action, context)];
  const log = { updates, revisions, decisions };
  const current = currentOf(action, log, context.plan.timeZone);
  return {
    ...log,
    action: { ...action, current },
    milestones: read.milestones.map((one, order) =>
      newMilestone(one, order, action, context),
    ),
  };
}

function bareAction(
  read: Ready,
  context: ImportContext,
  themeId: ThemeId,
  posts: readonly PostId[],
): Action {
  const [accountable, ...supporting] = posts;
  const other = (ref: string | null) =>
    ref === null ? null : actionIdFor(ref, context);
  return joinedAction({
    id: actionIdFor(read.ref, context),
    planId: context.plan.id,
    themeId,
    ref: read.ref,
    refAsWritten: read.refAsWritten,
    title: read.title,
    accountable: accountable ?? null,
    supporting,
    leadMember: read.leadMember,
    due: read.due,
    initialStatus: read.status,
    added: context.today,
    addedAt: context.now,
    partOf: other(read.partOf),
    sameAs: other(read.sameAs),
    dependsOn: (read.waitsFor ?? []).map((ref) => actionIdFor(ref, context)),
    original: originalWords(read),
  });
}

/** The cells as they were written, a line each. */
export function originalWords({ original }: Pick<ReadAction, "original">) {
  const words = original.map(([heading, text]) =>
    heading === "" ? text : `${heading}: ${text}`,
  );
  return words.length === 0 ? null : words.join("\n");
}

const entryOf = (action: Action, { plan, today, now, by }: ImportContext) => ({
  planId: plan.id,
  actionId: action.id,
  effective: today,
  recorded: now,
  by,
  post: action.accountable,
  door: "import" as const,
});

/** What an owner's colour means where the file says one of the four; other words stay in the original. */
export function ownRagOf(rag: string | null): OwnRag | null {
  const word = rag?.trim().toLowerCase() ?? "";
  const known: Readonly<Record<string, OwnRag>> = {
    g: "green",
    green: "green",
    a: "amber",
    amber: "amber",
    r: "red",
    red: "red",
    b: "blue",
    blue: "blue",
  };
  return Object.hasOwn(known, word) ? (known[word] ?? null) : null;
}

/** What the file tells of it: the officer's note (internal until somebody signs words off) and the owner's colour. Nothing when it tells neither. */
export function reported(
  read: Pick<ReadAction, "narrative" | "rag">,
  action: Action,
  context: ImportContext,
  status: Status | null = null,
  actual: CalendarDate | null = null,
): readonly Update[] {
  const ownRag = ownRagOf(read.rag);
  const { narrative } = read;
  if (!narrative && !ownRag && !status) return [];
  const words = JSON.stringify([
    narrative,
    ownRag,
    status,
    ...(actual === null ? [] : [actual]),
  ]);
  return [
    {
      ...entryOf(action, context),
      id: asId(context.idFor(`${action.id}/update/${words}`)),
      kind: "progress",
      status,
      ownRag,
      forecast: null,
      actual,
      note: narrative,
      reportText: null,
      evidence: [],
      about: null,
      late: false,
    },
  ];
}

/** A revised date in a file is a proposal, never the date in force. */
export function proposed(
  to: Timeline | null,
  action: Action,
  context: ImportContext,
): readonly Revision[] {
  if (!to) return [];
  return [
    {
      ...entryOf(action, context),
      id: asId(context.idFor(`${action.id}/revision/${to.text}`)),
      milestoneId: null,
      from: action.current.inForce ?? action.due?.end ?? null,
      to: to.end,
      toText: to.text,
      reason: "other",
      words: `Proposed in ${context.file}: ${to.text}.`,
      correctiveAction: null,
      effect: null,
    },
  ];
}

export function newMilestone(
  { title, due }: ReadAction["milestones"][number],
  order: number,
  action: Action,
  { plan, idFor, now }: ImportContext,
): Milestone {
  return {
    id: asId(idFor(`${action.id}/milestone/${order}/${title}`)),
    planId: plan.id,
    actionId: action.id,
    title,
    due,
    owner: null,
    order,
    reached: null,
    addedAt: now,
    reachedAt: null,
  };
}

/** A plan in life keeps a list of what joined it and why. */
function joined(action: Action, context: ImportContext): Decision {
  return importDecision({ kind: "added" }, action, context);
}

/** A change of the plan's own fields by an import, in its list of changes. */
export function importDecision(
  ruling: Decision["ruling"],
  action: Action,
  { plan, file, today, now, by, idFor }: ImportContext,
): Decision {
  return {
    id: asId(idFor(`${action.id}/decision/${JSON.stringify(ruling)}/${now}`)),
    planId: plan.id,
    actionId: action.id,
    ruling,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: `Brought in from ${file}.`,
    effective: today,
    recorded: now,
    by,
  };
}
