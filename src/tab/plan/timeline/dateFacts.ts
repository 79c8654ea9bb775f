// Every date of an action that a timeline draws and its table says: one reading for both, by the functions the plan, its papers and its history go by. Pure.
import { asText } from "../../ruleWords.ts";
import { inWords, t } from "../../language/t.ts";
import { alwaysThere } from "../../../domain/plan/action.ts";
import type { Action } from "../../../domain/plan/action.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { timelineSaid } from "../../../domain/words/timelineInWords.ts";
import { eventsOf } from "../../../domain/history/actionEvents.ts";
import type { ActionLog } from "../../../domain/history/actionLog.ts";
import { everything } from "../../../domain/history/current.ts";
import { dateMoves } from "../../../domain/history/dateMoves.ts";
import type { DateMove } from "../../../domain/history/dateMoves.ts";
import { compareEvents } from "../../../domain/history/knownEvents.ts";
import type { Cut } from "../../../domain/history/knownEvents.ts";
import { logAt, milestonesAt } from "../../../domain/history/planAt.ts";
import {
  historyActionOf,
  logsOf,
} from "../../../domain/history/planHistory.ts";
import { standingAt } from "../../../domain/history/standing.ts";
import type { ActionId } from "../../../domain/values/id.ts";
import type { Milestone } from "../../../domain/plan/milestone.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { isLive } from "../../../domain/plan/status.ts";
import { neverLate } from "../../../domain/dates/timeline.ts";
import { timelinessOf } from "../../../domain/history/timeliness.ts";
import { capitalised } from "../../../domain/values/wording.ts";
import { milestoneRows } from "../../reading/milestoneRows.ts";
import type { MilestoneRow } from "../../reading/milestoneRows.ts";
import { whereDecided } from "./whereDecided.ts";
import type { PlanRow } from "../../reading/rows.ts";
import { timelinessWords } from "../../ui/timelinessWords.ts";
import { movedWords } from "../../ui/words.ts";

interface DecidedMove {
  readonly outcome: DateMove["outcome"];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** "31 March 2026 to 31 August 2026, 153 days later: Cabinet, meeting of 11 March 2026, minute 74". */
  readonly words: string;
}

export interface DateFacts {
  /** The day the action joined the plan; null where nobody knows. */
  readonly begins: CalendarDate | null;
  readonly programmed: CalendarDate | null;
  /** "August 2026", "ongoing", "TBC", "no date set": as it stands in a sentence. */
  readonly programmedWords: string;
  readonly inForce: CalendarDate | null;
  readonly inForceWords: string;
  /** "90 days late", "date not yet agreed", "no end date": how it stands against its date; the status of one that left the plan. */
  readonly against: string;
  readonly inPlan: boolean;
  readonly late: boolean;
  /** Has no end, and not for want of an agreement. */
  readonly openEnded: boolean;
  readonly completed: boolean;
  readonly actual: CalendarDate | null;
  readonly awaiting: { readonly to: CalendarDate | null } | null;
  /** What the officer expects, where it is another day than the date in force. */
  readonly forecast: CalendarDate | null;
  /** "moved twice, 365 days". */
  readonly moved: string | null;
  readonly moves: readonly DecidedMove[];
  readonly milestones: readonly MilestoneRow[];
}

/** What is recorded of a plan's dates, as at the day looked at. */
export interface DatesRead {
  readonly record: PlanRecord;
  readonly cut: Cut;
  readonly logOf: (action: Pick<Action, "id">) => ActionLog;
  readonly milestones: ReadonlyMap<ActionId, readonly Milestone[]>;
}

/** @param cut another day than today; null for everything known */
export function datesRead(record: PlanRecord, cut: Cut | null): DatesRead {
  const { timeZone } = record.plan;
  const logOf = logsOf(record);
  const there = cut
    ? milestonesAt(record.milestones, cut, timeZone, record.decisions)
    : record.milestones;
  return {
    record,
    cut: cut ?? everything,
    logOf: cut ? (action) => logAt(logOf(action), cut, timeZone) : logOf,
    milestones: Map.groupBy(there, ({ actionId }) => actionId),
  };
}

const dayWords = (day: CalendarDate | null, none: string) =>
  day ? inWords(day) : none;

function moveWords(move: DateMove, { bodies, meetings }: PlanRecord): string {
  const where =
    move.decision?.ruling.kind === "correctionConfirmed"
      ? t("a correction that the words kept from the source do not show")
      : whereDecided(move.decision, { bodies, meetings });
  const to = dayWords(move.to, t("a date not yet agreed"));
  if (move.outcome === "refused")
    return t("{to} refused, the date in force stays: {where}", {
      to: capitalised(to),
      where,
    });
  const said = {
    from: dayWords(move.from, t("No date")),
    to,
    days: Math.abs(move.days ?? 0),
    asked:
      move.outcome === "another" && move.revision
        ? t(" ({to} was proposed)", {
            to: dayWords(move.revision.to, t("a date not yet agreed")),
          })
        : "",
    where,
  };
  if (said.days === 0) return t("{from} to {to}{asked}: {where}", said);
  return move.days !== null && move.days > 0
    ? t("{from} to {to}, {days:day} later{asked}: {where}", said)
    : t("{from} to {to}, {days:day} earlier{asked}: {where}", said);
}

function movesOf(
  action: Action,
  log: ActionLog,
  { record, cut }: DatesRead,
): readonly DecidedMove[] {
  const { timeZone } = record.plan;
  const told = {
    action: historyActionOf(action, log, "", timeZone),
    events: [...eventsOf(action, log, timeZone)].sort(compareEvents),
  };
  return dateMoves(standingAt(told, cut), log, timeZone).map((move) => ({
    outcome: move.outcome,
    from: move.from,
    to: move.to,
    words: moveWords(move, record),
  }));
}

function inForceWords({ due, current }: Action, openEnded: boolean): string {
  if (current.inForce) return inWords(current.inForce);
  if (openEnded) return t("No end date");
  return due === null && current.moves === 0
    ? t("No date set")
    : t("Date not yet agreed");
}

/** What the row of the plan itself knows, before its log is read. */
function ofRow({ action, status, overdue }: PlanRow, today: CalendarDate) {
  const { due, current } = action;
  const inPlan = isLive(current.status);
  const openEnded = current.inForce === null && due !== null && neverLate(due);
  const facts = { ...current, neverLate: openEnded };
  return {
    begins: action.added <= alwaysThere ? null : action.added,
    programmed: due?.end ?? null,
    programmedWords: due ? asText(timelineSaid(due)) : t("no date set"),
    inForce: current.inForce,
    inForceWords: inForceWords(action, openEnded),
    against: inPlan
      ? timelinessWords(timelinessOf(facts, today, today))
      : status.toLowerCase(),
    inPlan,
    late: overdue,
    openEnded,
    completed: current.status === "completed",
    actual: current.actual,
    awaiting: inPlan ? current.awaiting : null,
    forecast:
      inPlan && current.forecast !== current.inForce ? current.forecast : null,
    moved: movedWords(current.moves, current.daysMoved),
  };
}

/**
 * The dates of a row.
 * @param read null while the record is on its way: then decided moves and milestones are not there yet
 */
export function dateFacts(
  row: PlanRow,
  read: DatesRead | null,
  today: CalendarDate,
): DateFacts {
  const { action } = row;
  const own = ofRow(row, today);
  if (!read) return { ...own, moves: [], milestones: [] };
  const log = read.logOf(action);
  const milestones = read.milestones.get(action.id) ?? [];
  return {
    ...own,
    moves: movesOf(action, log, read),
    milestones: milestoneRows(milestones, log, () => null, today),
  };
}

/** One line of the table: what a date is called and what is said of it. */
interface DateLine {
  readonly name: string;
  readonly lines: readonly string[];
}

function expectedLines(facts: DateFacts): readonly string[] {
  const { actual, completed, forecast, awaiting } = facts;
  return [
    completed && actual ? t("Completed on {actual:date}", { actual }) : null,
    forecast ? t("Forecast {forecast:date}", { forecast }) : null,
    awaiting
      ? t("{to} proposed, not in force until it is agreed", {
          to: dayWords(awaiting.to, t("A date not yet agreed")),
        })
      : null,
  ].filter((one) => one !== null);
}

/** "Reached 3 May 2018" after a colon; "TBC" and "September 2018" stay as they are. */
export function inSentence(words: string): string {
  return words.replace(/^(Reached|No date|Date)/, (word) => word.toLowerCase());
}

function milestoneLine({ milestone, when, late, proposed }: MilestoneRow) {
  return [
    `${milestone.title}: ${inSentence(when)}`,
    late ? t("late") : null,
    proposed,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The same facts in words, in the columns of the table; whatever is drawn is said here. */
export function saidOf(facts: DateFacts): readonly DateLine[] {
  const { moved, moves } = facts;
  return [
    { name: t("Programmed"), lines: [capitalised(facts.programmedWords)] },
    {
      name: t("In force"),
      lines:
        facts.against === facts.inForceWords.toLowerCase()
          ? [facts.inForceWords]
          : [facts.inForceWords, capitalised(facts.against)],
    },
    {
      name: t("Decided"),
      lines: [
        ...(moved ? [capitalised(moved)] : []),
        ...moves.map(({ words }) => words),
      ],
    },
    { name: t("Expected"), lines: expectedLines(facts) },
    { name: t("Milestones"), lines: facts.milestones.map(milestoneLine) },
  ];
}

/** All of it as one text, for whoever listens to the drawn row. */
export function heardOf(facts: DateFacts): string {
  return saidOf(facts)
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => `${name}: ${lines.join("; ")}.`)
    .join(" ");
}
