// Exceptions: the actions a board must look at, each with the reasons in words.
import { lateWords } from "../history/attention.ts";
import { isLive } from "../plan/status.ts";
import {
  daysBetween,
  inWords,
  type CalendarDate,
} from "../values/calendarDate.ts";
import { isOverdue, type Rag } from "../plan/rag.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "../plan/status.ts";
import { capitalised, counted, listInWords } from "../values/wording.ts";

/** What is known of one action at the day looked at. */
export interface ExceptionFacts {
  readonly status: Status;
  readonly inForce: CalendarDate | null;
  /** Open-ended or ongoing: needs no date. */
  readonly neverLate: boolean;
  readonly forecast: CalendarDate | null;
  readonly rag: Rag;
  readonly correctiveAction: string | null;
  readonly awaiting: {
    readonly to: CalendarDate | null;
    readonly proposedOn: CalendarDate;
  } | null;
  readonly lastUpdate: CalendarDate | null;
  /** Unanswered contradictions in words ("completed, and the note says it will be done"). */
  readonly contradictions: readonly string[];
  /** Actions it waits for that are past their date. */
  readonly lateDependencies: readonly Ref[];
  /** Last day of the holder of the accountable post, where that is known; null while they stay. */
  readonly holderLeaves: CalendarDate | null;
  /** Since when its date has not been agreed. */
  readonly undatedSince: CalendarDate | null;
  /** The measures of a completed action that were read since and have not moved, in words; empty for any other. */
  readonly notMoved: readonly string[];
}

export const exceptionReasons = [
  "pastDate",
  "forecastPast",
  "noUpdate",
  "redWithoutAction",
  "amberWithoutAction",
  "contradiction",
  "awaiting",
  "dependsOnLate",
  "holderLeaves",
  "notAgreed",
  "notMoved",
] as const;

export type ExceptionReason = (typeof exceptionReasons)[number];

export interface Exception {
  readonly reason: ExceptionReason;
  readonly words: string;
}

export interface ExceptionPeriod {
  readonly asAt: CalendarDate;
  /** First day of the period in which an update is expected. */
  readonly periodStart: CalendarDate;
}

type Rule = (facts: ExceptionFacts, period: ExceptionPeriod) => string | null;

const pastDate: Rule = (facts, { asAt }) =>
  facts.inForce && isOverdue(facts, asAt)
    ? `${capitalised(lateWords(facts.inForce, asAt))}: it was due by ${inWords(facts.inForce)}.`
    : null;

const forecastPast: Rule = ({ inForce, forecast }) =>
  inForce && forecast && forecast > inForce
    ? `Forecast for ${inWords(forecast)}, ${counted(daysBetween(inForce, forecast), "day")} after its date, ${inWords(inForce)}.`
    : null;

const noUpdate: Rule = ({ lastUpdate }, { periodStart }) => {
  if (lastUpdate === null) return "No update has ever been given.";
  return lastUpdate < periodStart
    ? `No update this period: the last was on ${inWords(lastUpdate)}.`
    : null;
};

function unexplained(rag: Rag): Rule {
  return (facts) =>
    facts.rag === rag && !facts.correctiveAction?.trim()
      ? `${capitalised(rag)}: no corrective action recorded.`
      : null;
}

const contradiction: Rule = ({ contradictions }) =>
  contradictions.length > 0
    ? `The claim contradicts itself: ${contradictions.join("; ")}.`
    : null;

const awaiting: Rule = ({ awaiting: proposal, inForce }) => {
  if (!proposal) return null;
  const to = proposal.to ? inWords(proposal.to) : "a date not yet agreed";
  const from = inForce ? `; ${inWords(inForce)} is in force until then` : "";
  return `Moving to ${to} was proposed on ${inWords(proposal.proposedOn)} and awaits a decision${from}.`;
};

const dependsOnLate: Rule = ({ lateDependencies: late }) =>
  late.length > 0
    ? `Depends on ${listInWords(late)}, which ${late.length === 1 ? "is past its date" : "are past their dates"}.`
    : null;

const holderLeaves: Rule = ({ holderLeaves: last, inForce }) =>
  last && inForce && last < inForce
    ? `The holder of the post leaves on ${inWords(last)}, before the date, ${inWords(inForce)}.`
    : null;

const notAgreed: Rule = ({ inForce, neverLate, undatedSince }, { asAt }) => {
  if (inForce !== null || neverLate) return null;
  return undatedSince
    ? `Its date is not yet agreed, for ${counted(daysBetween(undatedSince, asAt), "day")}.`
    : "Its date is not yet agreed.";
};

const notMoved: Rule = ({ notMoved: measures }) =>
  measures.length > 0
    ? `Done, and the measure has not moved: ${measures.join("; ")}.`
    : null;

const rules: Readonly<Record<ExceptionReason, Rule>> = {
  pastDate,
  forecastPast,
  noUpdate,
  redWithoutAction: unexplained("red"),
  amberWithoutAction: unexplained("amber"),
  contradiction,
  awaiting,
  dependsOnLate,
  holderLeaves,
  notAgreed,
  notMoved,
};

/** Reasons that still hold for an action that is completed. */
const whenCompleted: ReadonlySet<ExceptionReason> = new Set([
  "contradiction",
  "awaiting",
  "notMoved",
]);

/** Why an action is on the exception list, gravest first; empty when it is not. Source: product.md 4, "Exceptions". */
export function exceptionsOf(
  facts: ExceptionFacts,
  period: ExceptionPeriod,
): readonly Exception[] {
  if (!isLive(facts.status)) return [];
  return exceptionReasons.flatMap((reason) => {
    if (facts.status === "completed" && !whenCompleted.has(reason)) return [];
    const words = rules[reason](facts, period);
    return words === null ? [] : [{ reason, words }];
  });
}
