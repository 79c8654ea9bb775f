// The member's brief: one page in plain words. Promised, done, late and why, and what members are asked to agree.
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { capitalised, counted } from "../values/wording.ts";
import { actionBullet, movesInWords, theBody } from "./parts/blocks.ts";
import { approverOf } from "../plan/body.ts";
import type { PaperAction, PaperFacts } from "./facts/paperFacts.ts";
import { askedOfBody } from "./facts/powers.ts";
import { sizeInWords } from "./sections/openingSections.ts";
import { paperFacts } from "./facts/paperFacts.ts";
import type { PaperInput } from "./parts/paperInput.ts";
import {
  awaitingActions,
  completedActions,
  proposedWords,
  recentlyCompleted,
} from "./sections/progressSections.ts";

export interface BriefPart {
  readonly title: string;
  readonly words: string;
  readonly items: readonly string[];
}

export interface MemberBrief {
  readonly planTitle: string;
  readonly body: string;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
  /** "Figures as at 1 June 2018. Endorsed by the Programme Board on 11 June 2018." */
  readonly badge: string;
  readonly parts: readonly BriefPart[];
}

/** One page holds about this many lines of a list; the rest is counted and left to the report. */
const onePage = 8;

function listed(items: readonly string[]): string[] {
  const rest = items.length - onePage;
  return rest <= 0
    ? [...items]
    : [...items.slice(0, onePage), `and ${rest} more, in the full report.`];
}

function promised(facts: PaperFacts): BriefPart {
  const { input, remit } = facts;
  const { completed, total, leftUnfinished: left } = facts.completion;
  const { origin } = input.record.plan;
  const why = origin === null ? "" : ` It answers: ${origin}.`;
  return {
    title: "What was promised",
    words: `${remit?.actions.size ? sizeInWords(facts) : `${capitalised(counted(total, "action"))} in ${counted(input.record.themes.length, "theme")}.`}${why} ${completed} of them ${completed === 1 ? "is" : "are"} done${left === 0 ? "" : `; ${left} more left unfinished`}.`,
    items: [],
  };
}

function done(facts: PaperFacts): BriefPart {
  const { previousAsAt, body } = facts.input;
  const all = completedActions(facts);
  const recent = previousAsAt === null ? all : recentlyCompleted(facts);
  const since =
    previousAsAt === null
      ? "since the launch of the plan"
      : `since ${theBody(body)} was last told, as at ${inWords(previousAsAt)}`;
  return {
    title: "What has been done",
    words:
      recent.length === 0
        ? `No action was completed ${since}.`
        : `${capitalised(counted(recent.length, "action"))} ${recent.length === 1 ? "was" : "were"} completed ${since}:`,
    items: listed(
      recent.map((one) => actionBullet(one.action.title, one.action.ref).text),
    ),
  };
}

function lateWords(one: PaperAction): string {
  const due = one.inForceWords ? `due ${one.inForceWords}` : "no date agreed";
  const why =
    one.reportText ??
    one.revision?.words ??
    "no reason has been given for publication";
  const words = `${due}; ${why.trim().replace(/[.\s]+$/, "")}.`;
  return actionBullet(one.action.title, one.action.ref, words).text;
}

function late(facts: PaperFacts): BriefPart {
  const found = facts.named.filter((one) => one.overdue);
  return {
    title: "What is late, and why",
    words:
      found.length === 0
        ? "Nothing is past its agreed date."
        : `${capitalised(counted(found.length, "action"))} ${found.length === 1 ? "is" : "are"} past the agreed date:`,
    items: listed(found.map(lateWords)),
  };
}

/** Members are asked only for what their body may do. */
function askedWords(
  facts: PaperFacts,
  awaiting: readonly PaperAction[],
): string {
  const { own, others, deciders } = askedOfBody(facts, awaiting);
  const note = "You are asked to note the progress";
  if (awaiting.length === 0) return `${note}. No change of date is proposed.`;
  if (own.length === 0)
    return `${note}. ${capitalised(counted(others.length, "new date"))} ${others.length === 1 ? "is" : "are"} proposed, for ${deciders || "another body"} to decide. Until then the date now agreed stays:`;
  const rest =
    others.length === 0
      ? ""
      : ` ${capitalised(counted(others.length, "other"))} ${others.length === 1 ? "is" : "are"} for ${deciders || "another body"} to decide.`;
  return `${note}, and to decide on ${counted(own.length, "new date")}.${rest} Until you decide, the date now agreed stays:`;
}

function asked(facts: PaperFacts): BriefPart {
  const awaiting = awaitingActions(facts);
  const items = awaiting.map((one) => {
    const { awaiting: to, moves, daysMoved } = one.current;
    const moved = movesInWords(moves, daysMoved);
    const wanted = to?.to ? proposedWords(one) : "a date not yet agreed";
    return actionBullet(
      one.action.title,
      one.action.ref,
      `from ${one.inForceWords || "no date"} to ${wanted}.${moved ? ` ${moved} already.` : ""}`,
    ).text;
  });
  return {
    title: "What you are asked to agree",
    words: askedWords(facts, awaiting),
    items: listed(items),
  };
}

/** Drafts the brief from the same facts as the paper. Only signed-off words and the reasons given for a new date are in it. Source: domain.md 5.5. */
export function memberBrief(input: PaperInput): MemberBrief {
  const facts = paperFacts(input);
  const { gate, asAt } = input;
  const endorsed =
    gate === null
      ? `Draft: not yet endorsed by ${theBody(approverOf(input.record.bodies))}.`
      : gate.kind === "endorsed"
        ? `Endorsed by ${theBody(gate.by)} on ${inWords(gate.on)}.`
        : `Published by override of ${theBody(gate.by)}.`;
  return {
    planTitle: input.record.plan.title,
    body: input.body,
    meeting: input.meeting,
    asAt,
    badge: `Figures as at ${inWords(asAt)}. ${endorsed}`,
    parts: [promised(facts), done(facts), late(facts), asked(facts)],
  };
}
