// One action's log as the events the position fold steps through.
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "./actionLog.ts";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../values/calendarDate.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import { ownCorrections } from "./dateCorrections.ts";
import { takenBack } from "./decisionLog.ts";
import type { HistoryEvent } from "./history.ts";
import type { RevisionId } from "../values/id.ts";
import type { Revision } from "../plan/revision.ts";
import type { Status } from "../plan/status.ts";
import type { Update } from "../plan/update.ts";
import { compareText } from "../values/order.ts";

interface Entered {
  readonly id: string;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

/** Entries saved in one moment: proposals before the decisions on them. */
type Rank = 0 | 1;

function entry(action: Action, from: Entered, rank: Rank, timeZone: string) {
  return {
    ref: action.ref,
    effective: from.effective,
    recorded: dayIn(from.recorded, timeZone),
    sequence: `${from.recorded} ${rank} ${from.id}`,
  };
}

/**
 * The status an update sets and the day it took effect. A claim sets none; its confirmation completes the action on the actual date, though
 * it is recorded later. Source: product.md 4, completion.
 */
function statusSet(
  update: Update,
): { readonly to: Status; readonly effective: CalendarDate } | null {
  if (update.kind === "confirm")
    return { to: "completed", effective: update.actual ?? update.effective };
  return update.kind === "progress" && update.status !== null
    ? { to: update.status, effective: update.effective }
    : null;
}

function updateEvents(
  action: Action,
  updates: readonly Update[],
  timeZone: string,
): HistoryEvent[] {
  const undone = new Map(
    updates
      .filter((update) => update.kind === "undo")
      .map((undo) => [undo.about, dayIn(undo.recorded, timeZone)]),
  );
  return updates.flatMap((update): HistoryEvent[] => {
    const set = statusSet(update);
    if (!set) return [];
    const gone = undone.get(update.id);
    const at = entry(
      action,
      { ...update, effective: set.effective },
      0,
      timeZone,
    );
    return [
      {
        ...at,
        type: "status",
        to: set.to,
        ...(gone === undefined ? {} : { takenBack: gone }),
      },
    ];
  });
}

/** The status before a suspension, as known when the action was resumed; or before it was completed, where an auditor sent it back. */
function statusBefore(
  resumed: Decision,
  action: Action,
  updates: readonly HistoryEvent[],
): Status {
  const not = resumed.ruling.kind === "sentBack" ? "completed" : "suspended";
  const earlier = updates
    .filter(
      (event) =>
        event.sequence < `${resumed.recorded}` &&
        event.effective <= resumed.effective,
    )
    .sort(
      (a, b) =>
        compareText(a.effective, b.effective) ||
        compareText(a.sequence, b.sequence),
    )
    .findLast((event) => event.type === "status" && event.to !== not);
  if (earlier?.type === "status") return earlier.to;
  return action.initialStatus === not ? "inProgress" : action.initialStatus;
}

interface Found {
  readonly action: Action;
  readonly revisions: ReadonlyMap<RevisionId, Revision>;
  readonly updates: readonly HistoryEvent[];
}

/** What a decision on a proposed date does. */
function dateEvent(
  ruling: Extract<Ruling, { revisionId: RevisionId }>,
  revision: Revision | undefined,
  at: ReturnType<typeof entry>,
): HistoryEvent | null {
  // A milestone's date is not the action's.
  if (revision?.milestoneId != null) return null;
  switch (ruling.kind) {
    case "endorsed":
      return { ...at, type: "endorse", to: ruling.date };
    case "refused":
      return { ...at, type: "reject", to: revision?.to ?? null };
    case "proposalWithdrawn":
      return { ...at, type: "proposalWithdrawn" };
    default:
      return null;
  }
}

/** What a decision does to the action; null for those that change nothing the position counts. */
function decisionEvent(
  decision: Decision,
  { action, revisions, updates }: Found,
  timeZone: string,
): HistoryEvent | null {
  const { ruling } = decision;
  // An action that leaves its home leaves no other plan it stands in.
  const here = decision.planId === action.planId || null;
  const at = entry(action, decision, 1, timeZone);
  if ("revisionId" in ruling)
    return dateEvent(ruling, revisions.get(ruling.revisionId), at);
  switch (ruling.kind) {
    case "actionWithdrawn":
    case "riskAccepted":
      return here && { ...at, type: "withdraw" };
    case "merged":
      return here && { ...at, type: "merge", into: ruling.into };
    case "transferred":
      return here && { ...at, type: "transfer", into: ruling.to };
    case "suspended":
      return { ...at, type: "status", to: "suspended" };
    case "resumed":
    case "sentBack":
      return {
        ...at,
        type: "status",
        to: statusBefore(decision, action, updates),
      };
    default:
      return null;
  }
}

/** Confirmed corrections of the programmed date: one that its source does not prove counts as a move. Source: product.md 4b.13. */
function correctionEvents(
  action: Action,
  { decisions }: ActionLog,
  timeZone: string,
): HistoryEvent[] {
  return ownCorrections(decisions).flatMap(
    ({ asked, confirmed }): HistoryEvent[] => {
      if (!confirmed) return [];
      const { end: to } = asked.ruling.to;
      const at = entry(action, confirmed, 1, timeZone);
      return confirmed.ruling.proven
        ? [{ ...at, type: "correct", to }]
        : [{ ...at, type: "endorse", to, clerical: true }];
    },
  );
}

/** The events of one action, in no particular order. Days recorded are those of the council's zone. */
export function eventsOf(
  action: Action,
  log: ActionLog,
  timeZone = "Europe/London",
): readonly HistoryEvent[] {
  const updates = updateEvents(action, log.updates, timeZone);
  const proposals = log.revisions
    .filter((revision) => revision.milestoneId === null)
    .map((revision): HistoryEvent => {
      const at = entry(action, revision, 0, timeZone);
      return { ...at, type: "propose", to: revision.to };
    });
  const found = {
    action,
    updates,
    revisions: new Map(log.revisions.map((one) => [one.id, one])),
  };
  const gone = takenBack(log.decisions);
  const decisions = log.decisions.flatMap((decision): HistoryEvent[] => {
    const event = decisionEvent(decision, found, timeZone);
    if (!event) return [];
    const back = gone.get(decision.id);
    return [
      back ? { ...event, takenBack: dayIn(back.recorded, timeZone) } : event,
    ];
  });
  return [
    ...updates,
    ...proposals,
    ...decisions,
    ...correctionEvents(action, log, timeZone),
  ];
}
