// Exceptions: the actions a board must look at, each with the reasons in words.
import { isLive } from "../plan/status.ts";
import { daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { isOverdue, type Rag } from "../plan/rag.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "../plan/status.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

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
  readonly notMoved: readonly Sentence[];
  /** What an auditor sent it back for; null where nothing stands. Why is null for whoever may not read it. */
  readonly sentBack: {
    readonly by: string;
    readonly on: CalendarDate;
    readonly why: string | null;
  } | null;
  /** The plan that is home to it, and the day it left that plan; null for one that its home has, or that has none. */
  readonly homeLeft: {
    readonly plan: string;
    readonly on: CalendarDate;
  } | null;
}

export const exceptionReasons = [
  "pastDate",
  "sentBack",
  "homeLeft",
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
  readonly words: Sentence;
}

export interface ExceptionPeriod {
  readonly asAt: CalendarDate;
  /** First day of the period in which an update is expected. */
  readonly periodStart: CalendarDate;
}

type Rule = (facts: ExceptionFacts, period: ExceptionPeriod) => Sentence | null;

const pastDate: Rule = (facts, { asAt }) =>
  facts.inForce && isOverdue(facts, asAt)
    ? say("exception.pastDate", {
        days: daysBetween(facts.inForce, asAt),
        due: facts.inForce,
      })
    : null;

const sentBack: Rule = ({ sentBack: back }) => {
  if (!back) return null;
  const { by, on, why } = back;
  return why === null
    ? say("exception.sentBackBy", { by, on })
    : say("exception.sentBack", { by, on, why });
};

const homeLeft: Rule = ({ homeLeft: left }) =>
  left && say("exception.homeLeft", left);

const forecastPast: Rule = ({ inForce, forecast }) =>
  inForce && forecast && forecast > inForce
    ? say("exception.forecastPast", {
        forecast,
        days: daysBetween(inForce, forecast),
        due: inForce,
      })
    : null;

const noUpdate: Rule = ({ lastUpdate }, { periodStart }) => {
  if (lastUpdate === null) return say("exception.neverUpdated");
  return lastUpdate < periodStart
    ? say("exception.noUpdate", { last: lastUpdate })
    : null;
};

function unexplained(rag: "red" | "amber"): Rule {
  return (facts) =>
    facts.rag === rag && !facts.correctiveAction?.trim()
      ? say(`exception.${rag}`)
      : null;
}

/** Each is a sentence of its own, and here part of one. */
const contradiction: Rule = ({ contradictions }) =>
  contradictions.length > 0
    ? say("exception.contradiction", {
        what: contradictions.map((one) => one.replace(/\.$/, "")).join("; "),
      })
    : null;

const awaiting: Rule = ({ awaiting: proposal, inForce }) => {
  if (!proposal) return null;
  const to = proposal.to
    ? say("date", { on: proposal.to })
    : say("exception.noDate");
  const on = proposal.proposedOn;
  return inForce
    ? say("exception.awaitingFrom", { to, on, from: inForce })
    : say("exception.awaiting", { to, on });
};

const dependsOnLate: Rule = ({ lateDependencies: refs }) =>
  refs.length > 0
    ? say("exception.dependsOnLate", { refs, n: refs.length })
    : null;

const holderLeaves: Rule = ({ holderLeaves: last, inForce }) =>
  last && inForce && last < inForce
    ? say("exception.holderLeaves", { last, due: inForce })
    : null;

const notAgreed: Rule = ({ inForce, neverLate, undatedSince }, { asAt }) => {
  if (inForce !== null || neverLate) return null;
  return undatedSince
    ? say("exception.notAgreedFor", { days: daysBetween(undatedSince, asAt) })
    : say("exception.notAgreed");
};

const notMoved: Rule = ({ notMoved: measures }) =>
  measures.length > 0 ? say("exception.notMoved", { measures }) : null;

const rules: Readonly<Record<ExceptionReason, Rule>> = {
  pastDate,
  sentBack,
  homeLeft,
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
