// What a file says of an action as entries of its log: an update, a claim, a proposal, a decision, a milestone.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Decision } from "../../plan/decision.ts";
import { asId } from "../../values/id.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Revision } from "../../plan/revision.ts";
import type { Status } from "../../plan/status.ts";
import type { Timeline } from "../../dates/timeline.ts";
import type { OwnRag, Update } from "../../plan/update.ts";
import type { ImportContext } from "./importContext.ts";
import type { ReadAction } from "../file/importedPlan.ts";

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

/** The day it was done, where the file gives one; else the day the file speaks of. */
function doneOn({ completedOn }: CompletedRow, today: CalendarDate) {
  return completedOn && completedOn <= today ? completedOn : today;
}

type CompletedRow = Pick<ReadAction, "narrative" | "completedOn">;

/**
 * "Completed" in a file, over a plan at work: whoever brings it in claims it, with the file's words for what shows it, and another person
 * confirms. Source: product.md 4 and 6.
 */
export function claimedIn(
  read: CompletedRow,
  action: Action,
  context: ImportContext,
): readonly Update[] {
  const { current } = action;
  if (current.claimed || current.status === "completed") return [];
  const actual = doneOn(read, context.today);
  return [
    {
      ...entryOf(action, context),
      id: asId(
        context.idFor(
          `${action.id}/claim/${JSON.stringify([read.completedOn ?? null, read.narrative])}`,
        ),
      ),
      kind: "claim",
      status: null,
      ownRag: null,
      forecast: null,
      actual,
      note: read.narrative ?? `Marked completed in ${context.file}.`,
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

/** A change of the plan's own fields by an import, in its list of changes. */
export function importDecision(
  ruling: Decision["ruling"],
  action: Action,
  { plan, file, today, now, by, idFor, after }: ImportContext,
): Decision {
  return {
    id: asId(
      idFor(`${action.id}/decision/${JSON.stringify(ruling)}/${after || now}`),
    ),
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
