// The feed: the position at every month end and today, and every entry, as flat tables for Excel and Power BI. What anybody may read, and no words.
import {
  addDays,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import type { Action } from "../domain/plan/action.ts";
import { compareRefs } from "../domain/values/ref.ts";
import { isLive } from "../domain/plan/status.ts";
import { alwaysThere } from "../domain/plan/action.ts";
import { entriesTable, measureTables, nameTables } from "./feedTables.ts";
import type { Cell, FeedTable } from "./feedTables.ts";
import { actionsOf } from "./openPlan.ts";
import type { OpenPlan } from "./openPlan.ts";
import { askChanges, askPosition } from "./questions.ts";
import { actionRow } from "./questions/base.ts";
import { assuranceFigures, assuredOn } from "./questions/assurance.ts";
import { helpedFigures, helpedOn } from "./questions/measures.ts";

export interface Feed {
  readonly tables: readonly FeedTable[];
  /** The days the position is told of, earliest first; the last is today. */
  readonly days: readonly CalendarDate[];
  /** Month ends before the first of them that are left out; 0 for most plans. */
  readonly leftOut: number;
}

/** Ten years of month ends. */
const mostMonths = 120;

/** The last days of the months from one day up to another, both inclusive. */
export function monthEnds(
  from: CalendarDate,
  to: CalendarDate,
): readonly CalendarDate[] {
  const count = (date: CalendarDate) => yearOf(date) * 12 + monthOf(date) - 1;
  const ends: CalendarDate[] = [];
  for (let month = count(from); month <= count(to); month += 1) {
    const end = lastDayOfMonth(Math.floor(month / 12), (month % 12) + 1);
    if (end <= to) ends.push(end);
  }
  return ends;
}

/** The first day on which something had joined, was said or was decided; null for a plan of which nothing is known. */
function firstDay({ record }: OpenPlan): CalendarDate | null {
  const days = [
    ...record.actions.map(({ added }) => added),
    ...[...record.updates, ...record.revisions, ...record.decisions].map(
      ({ effective }) => effective,
    ),
  ];
  return days.filter((day) => day > alwaysThere).toSorted()[0] ?? null;
}

function daysOf(plan: OpenPlan): Pick<Feed, "days" | "leftOut"> {
  const first = firstDay(plan);
  const ends = first === null ? [] : monthEnds(first, addDays(plan.today, -1));
  const kept = ends.slice(-mostMonths);
  return { days: [...kept, plan.today], leftOut: ends.length - kept.length };
}

function positions(plan: OpenPlan, days: readonly CalendarDate[]): FeedTable {
  const { id } = plan.record.plan;
  const rows = days.flatMap((asAt, n): Cell[][] => {
    const since = days[n - 1];
    const at = askPosition.ask({ asAt }, plan);
    const helped = helpedOn(plan, { asAt, knownAt: asAt });
    const assured = assuredOn(plan, { asAt, knownAt: asAt });
    const changed = since ? askChanges.ask({ asAt, since }, plan) : null;
    const of = (from: CalendarDate | null, figures: typeof at.figures) =>
      figures.map(({ name, value }): Cell[] => [id, asAt, name, from, value]);
    return [
      ...of(null, at.figures),
      ...of(null, helped.measures.length > 0 ? helpedFigures(helped) : []),
      ...of(
        null,
        assuranceFigures(assured).filter(({ name }) =>
          name.startsWith("assurance."),
        ),
      ),
      ...(changed && since ? of(since, changed.figures) : []),
    ];
  });
  return {
    name: "positions",
    columns: ["plan_id", "as_at", "figure", "since", "value"],
    rows,
  };
}

function actionsAtDays(
  plan: OpenPlan,
  days: readonly CalendarDate[],
): FeedTable {
  const { id } = plan.record.plan;
  const row = (action: Action, asAt: CalendarDate): Cell[] => {
    const one = actionRow(plan, action, { asAt, knownAt: asAt });
    return [
      id,
      asAt,
      action.id,
      one.ref,
      action.themeId,
      action.accountable,
      one.status,
      one.rag,
      one.dateInForce,
      one.forecast,
      one.actual,
      one.overdue,
      one.daysOverdue,
      one.awaiting,
      one.proposedDate,
      one.moves,
      one.daysMoved,
      one.claimed,
      one.lastUpdate,
    ];
  };
  return {
    name: "actions_at",
    columns: [
      "plan_id",
      "as_at",
      "action_id",
      "ref",
      "theme_id",
      "post_id",
      "status",
      "rag",
      "date_in_force",
      "forecast",
      "actual",
      "overdue",
      "days_overdue",
      "awaiting",
      "proposed_date",
      "moves",
      "days_moved",
      "claimed",
      "last_update",
    ],
    rows: days.flatMap((asAt) =>
      actionsOf(plan, { asAt, knownAt: asAt })
        .filter(({ current }) => isLive(current.status))
        .toSorted((a, b) => compareRefs(a.ref, b.ref))
        .map((action) => row(action, asAt)),
    ),
  };
}

/** The tables of a plan. Open the plan as anybody may read it: what is written into files is read by whoever has them. */
export function feedOf(plan: OpenPlan): Feed {
  const { days, leftOut } = daysOf(plan);
  return {
    days,
    leftOut,
    tables: [
      ...nameTables(plan),
      positions(plan, days),
      actionsAtDays(plan, days),
      ...measureTables(plan),
      entriesTable(plan),
    ],
  };
}
