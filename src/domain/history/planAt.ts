// A plan as it stood at a cut: what every screen shows of another day comes from the same fold as the position.
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "./actionLog.ts";
import { addDays, dayIn } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import { currentFrom } from "./current.ts";
import type { MeetingId } from "../values/id.ts";
import { milestoneCorrections } from "./dateCorrections.ts";
import type { Decision } from "../plan/decision.ts";
import type { Milestone } from "../plan/milestone.ts";
import { inOrder } from "./knownEvents.ts";
import type { Cut } from "./knownEvents.ts";
import { historyOf, logsOf } from "./planHistory.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { standingAt } from "./standing.ts";
import { byRecorded } from "../values/order.ts";

interface Entry {
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  readonly kind?: string;
  readonly ruling?: { readonly kind: string };
}

/** Taking something back counts from the day it is known, whatever day is looked at. */
function takesBack({ kind, ruling }: Entry): boolean {
  return kind === "undo" || ruling?.kind === "takenBack";
}

/** Whether an entry had taken effect and was known at a cut. Taking back counts from the day it was known. */
function thereAt(cut: Cut, timeZone: string): (entry: Entry) => boolean {
  // No zone is a day away from UTC: only entries recorded around the cut need their own day worked out.
  const before: string = addDays(cut.knownAt, -1);
  const after: string = addDays(cut.knownAt, 2);
  const isKnown = ({ recorded }: Entry) =>
    recorded < before ||
    (recorded < after && dayIn(recorded, timeZone) <= cut.knownAt);
  return (one) => (takesBack(one) || one.effective <= cut.asAt) && isKnown(one);
}

function logWhere(
  log: ActionLog,
  isThere: (entry: Entry) => boolean,
): ActionLog {
  return {
    updates: log.updates.filter(isThere),
    revisions: log.revisions.filter(isThere),
    decisions: log.decisions.filter(isThere),
  };
}

/** The log of one action, or of all, as it was at a cut. */
export function logAt(log: ActionLog, cut: Cut, timeZone: string): ActionLog {
  return logWhere(log, thereAt(cut, timeZone));
}

/**
 * The milestones that were in the plan and known at a cut, reached only where that had happened and was known. One whose moments were not
 * kept counts as known all along, and as reached from the day it was.
 */
export function milestonesAt(
  milestones: readonly Milestone[],
  cut: Cut,
  timeZone: string,
  decisions: readonly Decision[] = [],
): readonly Milestone[] {
  // Of a date that two people corrected later, what stood before the first correction after the cut.
  const before = new Map(
    milestoneCorrections(decisions)
      .filter(
        ({ confirmed }) =>
          confirmed.effective > cut.asAt ||
          dayIn(confirmed.recorded, timeZone) > cut.knownAt,
      )
      .toReversed()
      .map(({ id, asked }) => [id, asked.ruling.from] as const),
  );
  const isKnown = (moment: Instant | null) =>
    moment === null || dayIn(moment, timeZone) <= cut.knownAt;
  return milestones
    .filter(({ addedAt }) => isKnown(addedAt))
    .map((one) =>
      before.has(one.id) ? { ...one, due: before.get(one.id) ?? null } : one,
    )
    .map((one) =>
      one.reached === null ||
      (one.reached <= cut.asAt && isKnown(one.reachedAt))
        ? one
        : { ...one, reached: null, reachedAt: null },
    );
}

/** The title, theme, owner and programmed date before every change that came after the cut. */
export function namedAt(
  action: Action,
  log: ActionLog,
  then: ActionLog,
): Action {
  const known = new Set(then.decisions);
  const later = log.decisions
    .filter((one) => !known.has(one))
    .toSorted(byRecorded)
    .toReversed();
  return later.reduce((now: Action, { ruling }) => {
    switch (ruling.kind) {
      case "retitled":
        return { ...now, title: ruling.from };
      case "themeChanged":
        return { ...now, themeId: ruling.from };
      case "ownerChanged":
        return { ...now, accountable: ruling.from };
      case "correctionConfirmed": {
        const asked = log.decisions.find(({ id }) => id === ruling.decisionId);
        return asked?.ruling.kind === "correctionAsked" &&
          !asked.ruling.milestone
          ? { ...now, due: asked.ruling.from }
          : now;
      }
      default:
        return now;
    }
  }, action);
}

/** Every action that had joined the plan, as it stood and as that was known; what joined later is left out. Source: product.md 4.1 to 4.5. */
export function actionsAt(record: PlanRecord, cut: Cut): readonly Action[] {
  const { timeZone } = record.plan;
  const logOf = logsOf(record);
  const isThere = thereAt(cut, timeZone);
  const standings = new Map(
    inOrder(historyOf(record)).map((told) => [
      told.action.ref,
      standingAt(told, cut),
    ]),
  );
  return record.actions.flatMap((action) => {
    const standing = standings.get(action.ref);
    if (!standing?.joined) return [];
    const log = logOf(action);
    const then = logWhere(log, isThere);
    // What is counted comes from the position's fold; the rest (last words, forecast, claim) from the log as it was.
    const current = currentFrom(standing, then, timeZone);
    return [{ ...namedAt(action, log, then), current }];
  });
}

/** The plan as known at the end of a day: its log, its actions as they stood and were called, those added later left out. Source: product.md 4.2 and 4.3. */
export function recordAt(record: PlanRecord, asAt: CalendarDate): PlanRecord {
  const cut = { asAt, knownAt: asAt };
  return {
    ...record,
    ...logAt(record, cut, record.plan.timeZone),
    actions: actionsAt(record, cut),
    milestones: milestonesAt(
      record.milestones,
      cut,
      record.plan.timeZone,
      record.decisions,
    ),
  };
}

/** The record without what one meeting decided: what lay before that meeting, whatever it has decided since. */
export function beforeMeeting(
  record: PlanRecord,
  meeting: MeetingId | null,
): PlanRecord {
  if (meeting === null) return record;
  return {
    ...record,
    decisions: record.decisions.filter((one) => one.meetingId !== meeting),
  };
}
