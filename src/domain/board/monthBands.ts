// The month-band report: of what was scheduled in a month, how much is on target, behind, re-programmed or suspended, in shares of 100.0.
import {
  lastDayOfMonth,
  dateOf,
  type CalendarDate,
} from "../values/calendarDate.ts";
import { monthsOn } from "../values/monthsOn.ts";
import type { Ref } from "../values/ref.ts";
import { sharesOf } from "../history/shares.ts";
import type { Status } from "../plan/status.ts";

export const bands = [
  "green",
  "amber",
  "red",
  "reprogrammed",
  "suspended",
] as const;

export type Band = (typeof bands)[number];

/** One item (an action or a milestone) as it stood at the end of the month. */
export interface Scheduled {
  readonly ref: Ref;
  readonly status: Status;
  /** The date first promised. */
  readonly programmed: CalendarDate | null;
  readonly inForce: CalendarDate | null;
  /** The day it was completed; null while it is not, and where it is but nobody recorded the day. */
  readonly completedOn: CalendarDate | null;
  /** Suspended by a decision that stood at the end of the month; a status alone is nobody's approval. */
  readonly suspendedByDecision: boolean;
}

export interface MonthBands {
  /** What was scheduled in the month: the denominator. */
  readonly scheduled: number;
  readonly refs: Readonly<Record<Band, readonly Ref[]>>;
  /** Completed, but the day is missing: in no band, since nobody can tell whether the month saw it or it was late. */
  readonly dayMissing: readonly Ref[];
  /** Percent with one decimal, summing to 100.0; null when nothing was scheduled. */
  readonly shares: Readonly<Record<Band, number>> | null;
}

function isDayMissing({ status, completedOn }: Scheduled): boolean {
  return status === "completed" && completedOn === null;
}

/** Promised for the month, or for an earlier one and not done before this one began. */
function isScheduled(item: Scheduled, first: CalendarDate, last: CalendarDate) {
  const open = item.completedOn === null || item.completedOn >= first;
  return item.programmed !== null && item.programmed <= last && open;
}

/** Green on target, amber up to a month behind, red beyond; re-programmed where a body agreed a later date that has not passed. */
function bandOf(item: Scheduled, last: CalendarDate): Band {
  const { status, programmed, inForce, completedOn, suspendedByDecision } =
    item;
  const done = completedOn !== null && completedOn <= last;
  if (status === "suspended" && suspendedByDecision && !done)
    return "suspended";
  if (done) return "green";
  const moved =
    programmed !== null && (inForce === null || inForce > programmed);
  if (inForce === null || inForce > last)
    return moved ? "reprogrammed" : "green";
  return last <= monthsOn(inForce, 1) ? "amber" : "red";
}

/**
 * The bands of a month (`month` 1 to 12). An item due in the month and not done by its last day is behind. Source: domain.md 1.5: the
 * denominator is what was scheduled that month, and re-dated work is a band of its own, never green.
 */
export function monthBands(
  items: readonly Scheduled[],
  year: number,
  month: number,
): MonthBands {
  const first = dateOf(year, month, 1);
  const last = lastDayOfMonth(year, month);
  const due = first
    ? items.filter((item) => isScheduled(item, first, last))
    : [];
  const scheduled = due.filter((item) => !isDayMissing(item));
  const of = (band: Band) =>
    scheduled
      .filter((item) => bandOf(item, last) === band)
      .map(({ ref }) => ref);
  const refs = {
    green: of("green"),
    amber: of("amber"),
    red: of("red"),
    reprogrammed: of("reprogrammed"),
    suspended: of("suspended"),
  };
  const shares = sharesOf(bands.map((band) => refs[band].length));
  const share = (band: Band) => shares?.[bands.indexOf(band)] ?? 0;
  return {
    scheduled: scheduled.length,
    refs,
    dayMissing: due.filter(isDayMissing).map(({ ref }) => ref),
    shares: shares && {
      green: share("green"),
      amber: share("amber"),
      red: share("red"),
      reprogrammed: share("reprogrammed"),
      suspended: share("suspended"),
    },
  };
}
