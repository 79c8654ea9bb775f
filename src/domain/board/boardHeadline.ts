// The Board's headline: of what was scheduled in the month that ended, how much was on target, behind, re-dated or suspended, and last month beside it.
import { isLive } from "../plan/status.ts";
import { asRef } from "../values/ref.ts";
import {
  addDays,
  dateOf,
  lastDayOfMonth,
  monthNames,
  monthOf,
  yearOf,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { Action } from "../plan/action.ts";
import { suspensionIn } from "../history/decisionLog.ts";
import { recordAt } from "../history/planAt.ts";
import { bands, monthBands } from "./monthBands.ts";
import type { Band, MonthBands, Scheduled } from "./monthBands.ts";
import { milestoneInForce } from "../revisions/milestoneDate.ts";
import { logsOf } from "../history/planHistory.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { say } from "../words/say.ts";
import { inOrder } from "../words/sentence.ts";
import type { Sentence } from "../words/sentence.ts";

interface MonthReport {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** "October 2018". */
  readonly name: string;
  /** Its last day. */
  readonly end: CalendarDate;
  readonly bands: MonthBands;
}

export interface Headline {
  readonly now: MonthReport;
  readonly before: MonthReport;
  readonly words: Sentence;
}

export const bandWords: Readonly<Record<Band, string>> = {
  green: "on target",
  amber: "up to a month behind",
  red: "more than a month behind",
  reprogrammed: "re-programmed with approval",
  suspended: "suspended with approval",
};

/** The last day of the month that is over at a day; its own month where the day is its last. */
function lastMonthEnd(asAt: CalendarDate): CalendarDate {
  const end = lastDayOfMonth(yearOf(asAt), monthOf(asAt));
  if (end === asAt) return end;
  const first = dateOf(yearOf(asAt), monthOf(asAt), 1) ?? asAt;
  return addDays(first, -1);
}

/** Actions and milestones as they stood at the end of the month, as known then; what had left the plan is not scheduled. */
function scheduledIn(
  record: PlanRecord,
  end: CalendarDate,
): readonly Scheduled[] {
  const known = recordAt(record, end);
  const logOf = logsOf(known);
  const live = known.actions.filter(({ current }) => isLive(current.status));
  const byId = new Map(live.map((action) => [action.id, action]));
  const decided = (action: Action) =>
    suspensionIn(logOf(action).decisions) !== null;
  const milestones = known.milestones.flatMap((milestone): Scheduled[] => {
    const action = byId.get(milestone.actionId);
    const ref = action && asRef(`${action.ref} milestone ${milestone.order}`);
    if (!action || !ref) return [];
    const { reached } = milestone;
    return [
      {
        ref,
        status: reached ? "completed" : action.current.status,
        programmed: milestone.due?.end ?? null,
        inForce: milestoneInForce(milestone, logOf(action)),
        completedOn: reached,
        suspendedByDecision: decided(action),
      },
    ];
  });
  const actions = live.map((action): Scheduled => {
    const { ref, due, current } = action;
    return {
      ref,
      status: current.status,
      programmed: due?.end ?? null,
      inForce: current.inForce,
      completedOn: current.status === "completed" ? current.actual : null,
      suspendedByDecision: decided(action),
    };
  });
  return [...actions, ...milestones];
}

function reportOf(record: PlanRecord, end: CalendarDate): MonthReport {
  const [year, month] = [yearOf(end), monthOf(end)];
  return {
    year,
    month,
    name: `${monthNames[month - 1]} ${year}`,
    end,
    bands: monthBands(scheduledIn(record, end), year, month),
  };
}

/** "Of 90 items scheduled by the end of March 2007, 52 were on target (57.8%), 9 re-programmed with approval (10.0%)…"; and what is in no band. Shares sum to 100.0. */
function reportSaid(report: MonthReport): readonly Sentence[] {
  const refs = report.bands.dayMissing;
  const scheduled = scheduledSaid(report);
  return refs.length === 0
    ? [scheduled]
    : [scheduled, say("headline.dayMissing", { refs, n: refs.length })];
}

function scheduledSaid({
  end,
  bands: { scheduled, refs, shares },
}: MonthReport): Sentence {
  if (!shares) return say("headline.nothing", { by: end });
  const parts = bands
    .filter((band) => band === "green" || refs[band].length > 0)
    .map((band) =>
      say(`headline.${band}`, {
        n: refs[band].length,
        share: shares[band].toFixed(1),
      }),
    );
  return say("headline.of", { n: scheduled, by: end, parts });
}

/** The headline at a day: the month that is over, and the one before it. Source: domain.md 1.5 (the denominator is what was scheduled; members ask why it moved). */
export function boardHeadline(
  record: PlanRecord,
  asAt: CalendarDate,
): Headline {
  const end = lastMonthEnd(asAt);
  const now = reportOf(record, end);
  const before = reportOf(
    record,
    addDays(dateOf(now.year, now.month, 1) ?? end, -1),
  );
  const share = before.bands.shares?.green;
  const then =
    share === undefined
      ? say("headline.nothing", { by: before.end })
      : say("headline.before", {
          in: before.end,
          n: before.bands.refs.green.length,
          of: before.bands.scheduled,
          share: share.toFixed(1),
        });
  return { now, before, words: inOrder(...reportSaid(now), then) };
}
