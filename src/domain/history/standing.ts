// How one action stands at a day as known at a day: in the plan or out of it, its status, its date in force, what is proposed.
import { isLive } from "../plan/status.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { HistoryEvent } from "./history.ts";
import {
  compareEvents,
  isKnown,
  type Cut,
  type EventOfAction,
} from "./knownEvents.ts";
import type { Status } from "../plan/status.ts";

interface Leaving {
  readonly reason: "withdrawn" | "merged" | "transferred";
  readonly into: string | null;
}

type Proposal = Extract<HistoryEvent, { type: "propose" }>;
type Decision = Extract<HistoryEvent, { type: "endorse" | "reject" }>;

/** A body's decision on a date, with the date in force just before it. */
export interface DateDecision {
  readonly event: Decision;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface StandingPlan {
  /** Whether it had been added, and that was known. */
  readonly joined: boolean;
  /** Why it no longer counts; null while it does. */
  readonly left: Leaving | null;
  readonly status: Status;
  readonly inForce: CalendarDate | null;
  /** The proposal nobody has decided, replaced or taken back. */
  readonly awaiting: Proposal | null;
  readonly decisions: readonly DateDecision[];
}

/** Counts from the day it was added until withdrawn, transferred or merged away. Source: product.md 4.3. */
export function isInPlan(standing: StandingPlan): boolean {
  return standing.joined && standing.left === null;
}

/** Whether a body agreed, or refused, a date between two standings of one action in one history. */
export function decidedSince(
  then: StandingPlan,
  now: StandingPlan,
  type: "endorse" | "reject",
): boolean {
  const before = new Set(then.decisions.map(({ event }) => event));
  return now.decisions.some(
    ({ event }) => event.type === type && !before.has(event),
  );
}

function hasJoined({ action }: EventOfAction, cut: Cut): boolean {
  const recorded = action.addedRecorded ?? action.added;
  return (
    (action.added === null || action.added <= cut.asAt) &&
    (recorded === null || recorded <= cut.knownAt)
  );
}

function leavingBy(event: HistoryEvent): Leaving | null {
  switch (event.type) {
    case "withdraw":
      return { reason: "withdrawn", into: null };
    case "merge":
      return { reason: "merged", into: event.into };
    case "transfer":
      return { reason: "transferred", into: event.into };
    default:
      return null;
  }
}

/**
 * Whether a decision settles a proposal: it comes later. On one and the same day the order of rows may be nobody's intention, so a decision
 * on the very date proposed settles it too.
 */
function settles(decision: HistoryEvent, proposal: Proposal): boolean {
  if (compareEvents(decision, proposal) > 0) return true;
  return (
    "to" in decision &&
    decision.to === proposal.to &&
    decision.effective === proposal.effective &&
    decision.recorded === proposal.recorded
  );
}

function isSettling(event: HistoryEvent): boolean {
  return (
    event.type === "endorse" ||
    event.type === "reject" ||
    event.type === "proposalWithdrawn"
  );
}

/** The last proposal, unless it was endorsed, refused or taken back since. An earlier one it replaced never comes back. Source: product.md 4.8. */
function awaitingIn(events: readonly HistoryEvent[]): Proposal | null {
  const last = events.findLast((event) => event.type === "propose");
  const settled =
    last && events.some((event) => isSettling(event) && settles(event, last));
  return last && !settled ? last : null;
}

/** A status of withdrawn or transferred takes an action out of the plan until a later status brings it back. */
function leftByStatus(status: Status): Leaving | null {
  return isLive(status) ? null : { reason: status, into: null };
}

/** A correction of the programmed date: after a body agreed a date, that one is in force whatever the programmed one should have been. */
const isClerical = (event: HistoryEvent) =>
  event.type === "correct" || (event.type === "endorse" && !!event.clerical);

const isAgreed = ({ event }: DateDecision) =>
  event.type === "endorse" && !event.clerical;

/** The standing of one action at a cut. One pass over its known events. */
export function standingAt(told: EventOfAction, cut: Cut): StandingPlan {
  const events = told.events.filter((event) => isKnown(event, cut));
  let status = told.action.initialStatus;
  let inForce = told.action.due;
  let left: Leaving | null = null;
  let proposed: CalendarDate | null = null;
  const decisions: DateDecision[] = [];
  for (const event of events) {
    if (event.type === "status") status = event.to;
    if (event.type === "propose") proposed = event.to;
    if (event.type === "reject")
      decisions.push({ event, from: inForce, to: event.to ?? proposed });
    if (isClerical(event) && decisions.some(isAgreed)) continue;
    if (event.type === "correct") inForce = event.to;
    if (event.type === "endorse") {
      decisions.push({ event, from: inForce, to: event.to });
      // A proposal never moves it; a refusal leaves it. Source: product.md 4.5.
      inForce = event.to;
    }
    left = leavingBy(event) ?? left;
  }
  return {
    joined: hasJoined(told, cut),
    left: left ?? leftByStatus(status),
    status,
    inForce,
    awaiting: awaitingIn(events),
    decisions,
  };
}
