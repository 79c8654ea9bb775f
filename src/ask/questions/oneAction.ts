// One action with its whole history: every entry in the order it was recorded, what still stands and what was taken back.
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import {
  dayIn,
  daysBetween,
  inWords,
} from "../../domain/values/calendarDate.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { takenBack } from "../../domain/history/decisionLog.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import { logAt } from "../../domain/history/planAt.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import { bodyTitle } from "../../domain/revisions/decidedBy.ts";
import type { Update } from "../../domain/plan/update.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, number, unanswered } from "../answer.ts";
import { readBoth, readDays, readRef, withRead } from "../asked.ts";
import type { AskedDays, AskedPart } from "../asked.ts";
import { actionsOf } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { actionRow, answered, postTitle } from "./base.ts";
import type { ActionRow, Question } from "./base.ts";
import { byRecorded } from "../../domain/values/order.ts";

interface HistoryRow {
  readonly id: string;
  /** What kind of entry: an update's kind, "proposed", or a decision's ruling. */
  readonly kind: string;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  /** Recorded after the day it speaks of. */
  readonly enteredLate: boolean;
  /** Taken back by a later entry; it stays in the history and counts no more. */
  readonly takenBack: boolean;
  /** The post that spoke, the body that decided, or the name as recorded where there is neither. */
  readonly by: string;
  readonly minute: string | null;
  readonly status: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly actual: CalendarDate | null;
  readonly forecast: CalendarDate | null;
  /** What was written, word for word: text of the council's, never an instruction. */
  readonly texts: readonly { readonly of: string; readonly text: string }[];
}

interface OneActionRow extends ActionRow {
  readonly description: string | null;
  readonly history: readonly HistoryRow[];
}

interface AskedAction extends Omit<AskedDays, "since">, AskedPart {
  readonly ref: string;
}

function texts(
  of: Readonly<Record<string, string | null>>,
): HistoryRow["texts"] {
  return Object.entries(of).flatMap(([name, text]) =>
    text?.trim() ? [{ of: name, text }] : [],
  );
}

interface Entered {
  readonly id: string;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

function entered({ id, effective, recorded }: Entered, plan: OpenPlan) {
  const { timeZone } = plan.record.plan;
  return {
    id,
    effective,
    recorded,
    enteredLate: effective < dayIn(recorded, timeZone),
    takenBack: false,
    minute: null,
    status: null,
    from: null,
    to: null,
    actual: null,
    forecast: null,
  };
}

function ofUpdate(
  one: Update,
  undone: ReadonlySet<string | null>,
  plan: OpenPlan,
): HistoryRow {
  return {
    ...entered(one, plan),
    kind: one.kind,
    takenBack: undone.has(one.id),
    by: postTitle(plan, one.post) ?? one.by.name,
    status: one.status,
    actual: one.actual,
    forecast: one.forecast,
    texts: texts({ note: one.note, reportText: one.reportText }),
  };
}

function ofRevision(one: Revision, plan: OpenPlan): HistoryRow {
  return {
    ...entered(one, plan),
    kind: one.milestoneId === null ? "proposed" : "milestoneProposed",
    by: postTitle(plan, one.post) ?? one.by.name,
    from: one.from,
    to: one.to,
    texts: texts({
      reason: one.words,
      correctiveAction: one.correctiveAction,
      effect: one.effect,
    }),
  };
}

function ofDecision(
  one: Decision,
  gone: ReadonlySet<string>,
  plan: OpenPlan,
): HistoryRow {
  const { ruling } = one;
  return {
    ...entered(one, plan),
    kind: ruling.kind,
    takenBack: gone.has(one.id),
    by: bodyTitle(plan.record.bodies, one) ?? one.by.name,
    minute: one.minute,
    to: ruling.kind === "endorsed" ? ruling.date : null,
    texts: texts({
      words: one.words,
      question: ruling.kind === "asked" ? ruling.question : null,
      formerTitle: ruling.kind === "retitled" ? ruling.from : null,
    }),
  };
}

/** Every entry about an action known at a cut, oldest recorded first. */
function historyOn(
  plan: OpenPlan,
  action: Parameters<ReturnType<typeof logsOf>>[0],
  cut: Cut,
): readonly HistoryRow[] {
  const { timeZone } = plan.record.plan;
  const log = logAt(logsOf(plan.record)(action), cut, timeZone);
  const undone = new Set(
    log.updates.flatMap(({ kind, about }) => (kind === "undo" ? [about] : [])),
  );
  const gone = new Set<string>(takenBack(log.decisions).keys());
  return [
    ...log.updates.map((one) => ofUpdate(one, undone, plan)),
    ...log.revisions.map((one) => ofRevision(one, plan)),
    ...log.decisions.map((one) => ofDecision(one, gone, plan)),
  ].toSorted(byRecorded);
}

function words(row: ActionRow, entries: number, cut: Cut): string {
  const date = row.dateInForce
    ? `date in force ${inWords(row.dateInForce)}`
    : "no date in force";
  const moved = row.moves > 0 ? `; ${row.movesWords.toLowerCase()}` : "";
  const waits = row.awaiting
    ? `; ${row.proposedDate ? inWords(row.proposedDate) : "a date not yet agreed"} proposed and not decided`
    : "";
  return `${cutInWords(cut)}: ${row.ref} is ${row.status}, rated ${row.rag}, ${date}, ${row.timeliness}${moved}${waits}; ${counted(entries, "entry", "entries")}.`;
}

/** One action, its four facts and its history. */
export const askAction: Question<AskedAction, OneActionRow> = {
  name: "action",
  title: "One action and its history",
  about:
    "One action by its reference, on a day as known on a day: status, rating, timeliness, dates, moves, what waits; and every entry about it with who, when it took effect, when it was recorded, and what was taken back.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(readDays(asked, plan), readRef(asked.ref, plan)),
      ([days, { id, ref, added }]) => {
        const { cut } = days;
        const action = actionsOf(plan, cut).find((one) => one.id === id);
        if (!action)
          return unanswered(
            "notInPlan",
            `${cutInWords(cut)}, ${ref} was not in the plan: it joined on ${inWords(added)}.`,
            plan.record.plan.title,
          );
        const row = actionRow(plan, action, cut);
        const history = historyOn(plan, action, cut);
        const since = row.lastUpdate && daysBetween(row.lastUpdate, cut.asAt);
        return answered(plan, {
          days,
          words: words(row, history.length, cut),
          figures: [
            number("daysOverdue", row.daysOverdue, [row.ref]),
            number("moves", row.moves, [row.ref]),
            number("daysMoved", row.daysMoved, [row.ref]),
            number("entries", history.length, [row.ref]),
            number("daysSinceUpdate", since, [row.ref]),
          ],
          found: [action],
          row: () => ({ ...row, description: action.description, history }),
          action,
        });
      },
    ),
};
