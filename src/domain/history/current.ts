// An action's current state, worked out from its log: what the derived copy on the Actions list must say.
import type { Action, ActionCurrent } from "../plan/action.ts";
import { eventsOf } from "./actionEvents.ts";
import type { ActionLog } from "./actionLog.ts";
import { day, dayIn, daysBetween } from "../values/calendarDate.ts";
import { compareEvents } from "./knownEvents.ts";
import { historyActionOf } from "./planHistory.ts";
import {
  standingAt,
  type DateDecision,
  type StandingPlan,
} from "./standing.ts";
import type { Status } from "../plan/status.ts";
import type { Update, UpdateKind } from "../plan/update.ts";
import { openClaim, standingUpdates } from "./updateLog.ts";

/** After every entry there can be. */
export const everything = {
  asAt: day("2199-12-31"),
  knownAt: day("2199-12-31"),
};

function statusNow({ left, status }: StandingPlan): Status {
  if (left === null) return status;
  return left.reason === "transferred" ? "transferred" : "withdrawn";
}

/** Endorsed changes of an agreed date; a first date, or the same one again, moves nothing. */
function movesIn(decisions: readonly DateDecision[]) {
  const days = decisions.flatMap(({ event, from, to }) =>
    event.type === "endorse" && from && to && from !== to
      ? [daysBetween(from, to)]
      : [],
  );
  return {
    moves: days.length,
    daysMoved: days.reduce((sum, one) => sum + one, 0),
  };
}

const officersOwn: ReadonlySet<UpdateKind> = new Set([
  "progress",
  "noChange",
  "claim",
]);

/** When and what the officer last said. The day is the day it was said; history brought in from a document has the day it speaks of. */
function lastSaid(
  updates: readonly Update[],
  timeZone: string,
): ActionCurrent["lastUpdate"] {
  const last = updates.findLast((update) => officersOwn.has(update.kind));
  if (!last) return null;
  const on =
    last.door === "import" ? last.effective : dayIn(last.recorded, timeZone);
  return { on, by: last.by, note: last.note };
}

/** The actual date of a completed action, kept when it leaves the plan afterwards: as confirmed, else as reported, else the day its status took effect. */
function actualOf(
  status: Status,
  updates: readonly Update[],
): ActionCurrent["actual"] {
  if (status !== "completed") return null;
  const by = updates.findLast(
    (update) => update.kind === "confirm" || update.status === "completed",
  );
  return by ? (by.actual ?? by.effective) : null;
}

/** The state of an action that stands so, with what its log says beside: last words, forecast, claim. */
export function currentFrom(
  standing: StandingPlan,
  log: ActionLog,
  timeZone: string,
): ActionCurrent {
  const updates = standingUpdates(log.updates);
  const status = statusNow(standing);
  const { awaiting } = standing;
  return {
    status,
    ownRag: updates.findLast((one) => one.ownRag !== null)?.ownRag ?? null,
    inForce: standing.inForce,
    forecast:
      updates.findLast((one) => one.forecast !== null)?.forecast ?? null,
    actual: actualOf(standing.status, updates),
    awaiting: awaiting && {
      to: awaiting.to,
      proposedOn: awaiting.effective,
    },
    ...movesIn(standing.decisions),
    claimed: openClaim(log.updates) !== null,
    lastUpdate: lastSaid(updates, timeZone),
  };
}

/**
 * The current state of an action from everything recorded about it. Entries taken back do not count; a claim changes nothing until confirmed;
 * the date in force is the last endorsed. Source: product.md 4.5, 4.8 and "Completion".
 */
export function currentOf(
  action: Action,
  log: ActionLog,
  timeZone = "Europe/London",
): ActionCurrent {
  const told = {
    action: historyActionOf(action, log, "", timeZone),
    events: [...eventsOf(action, log, timeZone)].sort(compareEvents),
  };
  return currentFrom(standingAt(told, everything), log, timeZone);
}
