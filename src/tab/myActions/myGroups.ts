// My actions in three groups: what needs me now, what waits for others, what is done. Pure.
import { isLive } from "../../domain/status.ts";
import { addDays, daysBetween } from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { ActionId, PostId } from "../../domain/id.ts";
import type { PlanRow } from "../rows.ts";

export interface MyGroups {
  readonly now: readonly PlanRow[];
  readonly waiting: readonly PlanRow[];
  readonly later: readonly PlanRow[];
  readonly done: readonly PlanRow[];
}

/** An update is wanted when the last one is older than this. */
const silentAfterDays = 30;
/** An action is near when its date is this close. */
const nearDays = 14;

function needsMe(row: PlanRow, today: CalendarDate): boolean {
  const { inForce, lastUpdate } = row.action.current;
  const near = inForce !== null && inForce <= addDays(today, nearDays);
  const silent =
    lastUpdate === null || daysBetween(lastUpdate.on, today) > silentAfterDays;
  const reportedToday = lastUpdate?.on === today;
  return !reportedToday && (near || silent);
}

function byDue(a: PlanRow, b: PlanRow): number {
  const date = (row: PlanRow) => row.action.current.inForce ?? "9999";
  return date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0;
}

/** Questions to the owner of an action, in words: a date to set, a claim sent back. */
export type Asked = ReadonlyMap<ActionId, string>;

const nothingAsked: Asked = new Map();

/** Why a row stands in "needs you now", in words. */
export function whyNow(
  row: PlanRow,
  today: CalendarDate,
  asked = nothingAsked,
): string {
  const question = asked.get(row.action.id);
  if (question !== undefined) return question;
  const { inForce, lastUpdate } = row.action.current;
  if (row.overdue) return "Past its date";
  if (inForce === today) return "Due today";
  if (inForce !== null && inForce <= addDays(today, nearDays))
    return `Due in ${daysBetween(today, inForce)} days`;
  return lastUpdate
    ? `No update for ${daysBetween(lastUpdate.on, today)} days`
    : "No update yet";
}

/** The rows of the posts a person answers for. */
export function answeredBy(
  rows: readonly PlanRow[],
  posts: readonly PostId[],
): readonly PlanRow[] {
  return rows.filter(
    ({ action }) =>
      isLive(action.current.status) &&
      action.accountable !== null &&
      posts.includes(action.accountable),
  );
}

/** Rows of the posts a person answers for, due first; what is asked of its owner needs them now. */
export function myGroups(
  rows: readonly PlanRow[],
  posts: readonly PostId[],
  today: CalendarDate,
  asked = nothingAsked,
): MyGroups {
  const mine = answeredBy(rows, posts).toSorted(byDue);
  const done = (row: PlanRow) => row.action.current.status === "completed";
  const waits = (row: PlanRow) =>
    !done(row) &&
    (row.action.current.claimed || row.action.current.awaiting !== null);
  const open = mine.filter((row) => !done(row) && !waits(row));
  const now = (row: PlanRow) => asked.has(row.action.id) || needsMe(row, today);
  return {
    now: open.filter(now),
    waiting: mine.filter(waits),
    later: open.filter((row) => !now(row)),
    done: mine.filter(done),
  };
}
