// The member's brief: one page in plain words. Promised, done, late and why, and what members are asked to agree.
import type { CalendarDate } from "../values/calendarDate.ts";
import { capitalised } from "../values/wording.ts";
import { actionBullet, movesInWords, theBody } from "./parts/blocks.ts";
import { approverOf } from "../plan/body.ts";
import type { PaperAction, PaperFacts } from "./facts/paperFacts.ts";
import { askedOfBody } from "./facts/powers.ts";
import { sizeInWords } from "./sections/openingSections.ts";
import { paperFacts } from "./facts/paperFacts.ts";
import { recentlyCompleted } from "./sections/completedSection.ts";
import type { PaperInput } from "./parts/paperInput.ts";
import {
  awaitingActions,
  completedActions,
  proposedWords,
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

function listed(items: readonly string[], { t }: PaperFacts): string[] {
  const rest = items.length - onePage;
  return rest <= 0
    ? [...items]
    : [
        ...items.slice(0, onePage),
        t("and {rest} more, in the full report.", { rest }),
      ];
}

function promised(facts: PaperFacts): BriefPart {
  const { input, remit, t } = facts;
  const { completed, total, leftUnfinished: left } = facts.completion;
  const { origin } = input.record.plan;
  const why = origin === null ? "" : t(" It answers: {origin}.", { origin });
  const size = remit?.actions.size
    ? sizeInWords(facts)
    : capitalised(
        t("{actions:action} in {themes:theme}.", {
          actions: total,
          themes: input.record.themes.length,
        }),
      );
  const done =
    left === 0
      ? t("{completed} of them {completed?is|are} done.", { completed })
      : t(
          "{completed} of them {completed?is|are} done; {left} more left unfinished.",
          { completed, left },
        );
  return {
    title: t("What was promised"),
    words: `${size}${why} ${done}`,
    items: [],
  };
}

function done(facts: PaperFacts): BriefPart {
  const { previousAsAt, body } = facts.input;
  const all = completedActions(facts);
  const recent = previousAsAt === null ? all : recentlyCompleted(facts);
  const { t } = facts;
  const since =
    previousAsAt === null
      ? t("since the launch of the plan")
      : t("since {body} was last told, as at {previousAsAt:date}", {
          body: theBody(body, facts),
          previousAsAt,
        });
  return {
    title: t("What has been done"),
    words:
      recent.length === 0
        ? t("No action was completed {since}.", { since })
        : capitalised(
            t("{n:action} {n?was|were} completed {since}:", {
              n: recent.length,
              since,
            }),
          ),
    items: listed(
      recent.map((one) => actionBullet(one.action.title, one.action.ref).text),
      facts,
    ),
  };
}

function lateWords(one: PaperAction, { t }: PaperFacts): string {
  const due = one.inForceWords
    ? t("due {when}", { when: one.inForceWords })
    : t("no date agreed");
  const why =
    one.reportText ??
    one.revision?.words ??
    t("no reason has been given for publication");
  const words = `${due}; ${why.trim().replace(/[.\s]+$/, "")}.`;
  return actionBullet(one.action.title, one.action.ref, words).text;
}

function late(facts: PaperFacts): BriefPart {
  const found = facts.named.filter((one) => one.overdue);
  return {
    title: facts.t("What is late, and why"),
    words:
      found.length === 0
        ? facts.t("Nothing is past its agreed date.")
        : capitalised(
            facts.t("{n:action} {n?is|are} past the agreed date:", {
              n: found.length,
            }),
          ),
    items: listed(
      found.map((one) => lateWords(one, facts)),
      facts,
    ),
  };
}

/** Members are asked only for what their body may do. */
function askedWords(
  facts: PaperFacts,
  awaiting: readonly PaperAction[],
): string {
  const { own, others } = askedOfBody(facts, awaiting);
  const { t } = facts;
  const who = facts.list(
    others.map(({ deciders }) => deciders),
    "and",
  );
  if (awaiting.length === 0)
    return t(
      "You are asked to note the progress. No change of date is proposed.",
    );
  const n = awaiting.length - own.length;
  if (own.length === 0)
    return `${t("You are asked to note the progress.")} ${capitalised(
      t(
        "{n:newDate} {n?is|are} proposed, for {who} to decide. Until then the date now agreed stays:",
        { n, who },
      ),
    )}`;
  const rest =
    n === 0
      ? ""
      : ` ${capitalised(t("{n:other} {n?is|are} for {who} to decide.", { n, who }))}`;
  return `${t("You are asked to note the progress, and to decide on {own:newDate}.", { own: own.length })}${rest} ${t("Until you decide, the date now agreed stays:")}`;
}

function asked(facts: PaperFacts): BriefPart {
  const { t } = facts;
  const awaiting = awaitingActions(facts);
  const items = awaiting.map((one) => {
    const { awaiting: to, moves, daysMoved } = one.current;
    const moved = movesInWords(moves, daysMoved, facts);
    const wanted = t("from {from} to {to}.", {
      from: one.inForceWords || t("no date"),
      to: to?.to ? proposedWords(one, facts) : t("a date not yet agreed"),
    });
    return actionBullet(
      one.action.title,
      one.action.ref,
      moved ? `${wanted} ${t("{moved} already.", { moved })}` : wanted,
    ).text;
  });
  return {
    title: t("What you are asked to agree"),
    words: askedWords(facts, awaiting),
    items: listed(items, facts),
  };
}

/** Drafts the brief from the same facts as the paper. Only signed-off words and the reasons given for a new date are in it. Source: domain.md 5.5. */
export function memberBrief(input: PaperInput): MemberBrief {
  const facts = paperFacts(input);
  const { gate, asAt } = input;
  const { t } = facts;
  const approver = theBody(approverOf(input.record.bodies), facts);
  const endorsed =
    gate === null
      ? t("Draft: not yet endorsed by {body}.", { body: approver })
      : gate.kind === "endorsed"
        ? t("Endorsed by {body} on {on:date}.", {
            body: theBody(gate.by, facts),
            on: gate.on,
          })
        : t("Published by override of {body}.", {
            body: theBody(gate.by, facts),
          });
  return {
    planTitle: input.record.plan.title,
    body: input.body,
    meeting: input.meeting,
    asAt,
    badge: `${t("Figures as at {asAt:date}.", { asAt })} ${endorsed}`,
    parts: [promised(facts), done(facts), late(facts), asked(facts)],
  };
}
