// A plan as it stood at a cut: what every screen shows of another day comes from the same fold as the position.
import type { Action, ActionCurrent } from "../action.ts";
import type { ActionLog } from "./actionLog.ts";
import { dayIn } from "../calendarDate.ts";
import type { CalendarDate, Instant } from "../calendarDate.ts";
import { currentOf } from "./current.ts";
import type { MeetingId } from "../id.ts";
import { inOrder } from "./knownEvents.ts";
import type { Cut } from "./knownEvents.ts";
import { historyOf, logsOf } from "./planHistory.ts";
import type { PlanRecord } from "../planRecord.ts";
import { standingAt } from "./standing.ts";
import type { Standing } from "./standing.ts";
import type { Status } from "../status.ts";

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

/** The log of one action as it was at a cut: what had taken effect and was known. Taking back counts from the day it was known. */
export function logAt(log: ActionLog, cut: Cut, timeZone: string): ActionLog {
  const there = <T extends Entry>(entries: readonly T[]) =>
    entries.filter(
      (one) =>
        (takesBack(one) || one.effective <= cut.asAt) &&
        dayIn(one.recorded, timeZone) <= cut.knownAt,
    );
  return {
    updates: there(log.updates),
    revisions: there(log.revisions),
    decisions: there(log.decisions),
  };
}

function statusOf({ left, status }: Standing): Status {
  if (left === null) return status;
  return left.reason === "transferred" ? "transferred" : "withdrawn";
}

/** The title, theme and owner before every change that came after the cut. */
function namedAt(action: Action, log: ActionLog, then: ActionLog): Action {
  const known = new Set(then.decisions);
  const later = log.decisions
    .filter((one) => !known.has(one))
    .toSorted((a, b) => (a.recorded < b.recorded ? 1 : -1));
  return later.reduce((now: Action, { ruling }) => {
    switch (ruling.kind) {
      case "retitled":
        return { ...now, title: ruling.from };
      case "themeChanged":
        return { ...now, themeId: ruling.from };
      case "ownerChanged":
        return { ...now, accountable: ruling.from };
      default:
        return now;
    }
  }, action);
}

/** What is counted comes from the position's fold; the rest (last words, forecast, moves) from the log as it was. */
function currentAt(
  action: Action,
  then: ActionLog,
  standing: Standing,
  timeZone: string,
): ActionCurrent {
  const { inForce, awaiting } = standing;
  const status = statusOf(standing);
  const current = currentOf(action, then, timeZone);
  return {
    ...current,
    status,
    inForce,
    actual: status === "completed" ? current.actual : null,
    awaiting: awaiting && {
      to: awaiting.to,
      proposedOn: awaiting.effective,
    },
  };
}

/** Every action that had joined the plan, as it stood and as that was known; what joined later is left out. Source: product.md 4.1 to 4.5. */
export function actionsAt(record: PlanRecord, cut: Cut): readonly Action[] {
  const { timeZone } = record.plan;
  const logOf = logsOf(record);
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
    const then = logAt(log, cut, timeZone);
    const current = currentAt(action, then, standing, timeZone);
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
