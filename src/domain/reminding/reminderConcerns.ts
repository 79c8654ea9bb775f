// What an action needs from whom today, severest first.
import { inEnglish } from "../words/english.ts";
import { homeOf } from "../plan/home.ts";
import { isLive } from "../plan/status.ts";
import {
  sentBackIn,
  standingDecisions,
  suspensionIn,
} from "../history/decisionLog.ts";
import { dayIn, daysBetween, inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { openQuestions } from "../progress/questions.ts";
import { reasonSaid } from "./reasonSaid.ts";
import { reminderRules } from "./reminderConcern.ts";
import type { Concern, Considered } from "./reminderConcern.ts";
import { lateSaid } from "../history/attention.ts";
import { officersDate, workingDaysLate } from "./reminderDates.ts";
import { openClaim } from "../history/updateLog.ts";
import { workingDaysBetween } from "../dates/workingDays.ts";

/**
 * Everything an action needs today, in order of severity. Nothing for what is done, gone or suspended by a decision; nor for one that another
 * plan is home to: its people are told once, there.
 */
export function concernsOf(considered: Considered): readonly Concern[] {
  const { status, claimed } = considered.action.current;
  if (!isLive(status) || homeOf(considered.action)) return [];
  const decided = decisions(considered);
  if (status === "completed") return decided;
  const asked = [...questions(considered), ...sentBack(considered)];
  if (claimed) return [...asked, ...claims(considered), ...decided];
  const { log } = considered;
  if (status === "suspended" && (!log || suspensionIn(log.decisions)))
    return [...asked, ...decided];
  const officer = officersDate(considered);
  return [
    ...escalations(considered),
    ...asked,
    ...officer.slice(0, 1),
    // What is late is told first, and the day it is called for by after it.
    ...officer.slice(1).filter(({ rule }) => rule === "called"),
    ...decided,
  ].toSorted(
    (a, b) => reminderRules.indexOf(a.rule) - reminderRules.indexOf(b.rule),
  );
}

function escalations(considered: Considered): readonly Concern[] {
  const { action, theme, lead, settings } = considered;
  const days = workingDaysLate(considered);
  const { inForce } = action.current;
  if (days < 1 || inForce === null) return [];
  const steps = [
    ["escalatedToLead", settings.escalateToLeadDays, theme?.lead ?? lead],
    ["escalatedToBoard", settings.escalateToBoardDays, settings.boardPost],
    [
      "escalatedToPortfolio",
      settings.escalateToPortfolioDays,
      settings.portfolioPost,
    ],
  ] as const;
  return steps
    .filter(
      ([, after, post]) =>
        after !== null &&
        days >= after &&
        post !== null &&
        post !== action.accountable,
    )
    .map(([rule, , post]) => ({
      rule,
      towards: { post },
      notTo: null,
      once: `${rule}|${inForce}`,
      days: daysBetween(inForce, considered.today),
      on: inForce,
      by: null,
      words: `It is ${inEnglish(lateSaid(inForce, considered.today))}: it was due on ${inWords(inForce)} and is not complete.`,
    }));
}

/** Whole working days since a day, and which telling of it that is: it is told again every so many days. */
function waitedSince(
  on: CalendarDate,
  { settings, calendar, today }: Considered,
) {
  const days = Math.max(0, workingDaysBetween(on, today, calendar));
  return { days, telling: Math.floor(days / settings.waitingEveryDays) };
}

function questions(considered: Considered): readonly Concern[] {
  const { action, log, plan } = considered;
  return openQuestions(log?.updates ?? [])
    .slice(0, 1)
    .map((question) => {
      const asked = dayIn(question.recorded, plan.timeZone);
      const { days, telling } = waitedSince(asked, considered);
      return {
        rule: "question" as const,
        towards: { post: action.accountable },
        notTo: null,
        once: `question.${telling}|${question.id}`,
        days,
        on: asked,
        by: question.by.name,
        words: `${question.by.name} asked a question on ${inWords(asked)} and nobody has answered it.`,
      };
    });
}

/** An action audit sent back is open again: its officer hears what for, until it is claimed. */
function sentBack(considered: Considered): readonly Concern[] {
  const { action, log, plan } = considered;
  const back = log && sentBackIn(action, log);
  if (!back) return [];
  const on = dayIn(back.recorded, plan.timeZone);
  const { days, telling } = waitedSince(on, considered);
  const why = action.exempt === null ? back.words : null;
  const facts = {
    rule: "sentBack" as const,
    days,
    on,
    by: back.by.name,
    ...(why === null ? {} : { why }),
  };
  return [
    {
      ...facts,
      towards: { post: action.accountable },
      notTo: null,
      once: `sentBack.${telling}|${back.id}`,
      words: inEnglish(reasonSaid(facts)),
    },
  ];
}

function claims(considered: Considered): readonly Concern[] {
  const { action, log, lead, theme, today } = considered;
  const claim = log && openClaim(log.updates);
  const on = claim?.effective ?? action.current.lastUpdate?.on ?? today;
  const by = claim?.by ?? action.current.lastUpdate?.by ?? null;
  const { days, telling } = waitedSince(on, considered);
  return [
    {
      rule: "claimWaiting",
      towards: { post: theme?.lead ?? lead },
      notTo: by,
      once: `claim.${telling}|${claim?.id ?? on}`,
      days,
      on,
      by: by?.name ?? null,
      words: `${by?.name ?? "The officer"} says it is complete. It counts when you confirm it.`,
    },
  ];
}

/** A decision older than this is history, not news. */
const newsDays = 14;

function decisions({ log, today, plan }: Considered): readonly Concern[] {
  if (!log) return [];
  return standingDecisions(log.decisions).flatMap((decision) => {
    const { ruling } = decision;
    if (ruling.kind !== "endorsed" && ruling.kind !== "refused") return [];
    const proposal = log.revisions.find((one) => one.id === ruling.revisionId);
    if (
      !proposal ||
      daysBetween(dayIn(decision.recorded, plan.timeZone), today) > newsDays
    )
      return [];
    const outcome =
      ruling.kind === "refused"
        ? "was not agreed. The date in force stays"
        : ruling.date === null
          ? "was agreed as “not yet agreed”"
          : `was agreed: the date is now ${inWords(ruling.date)}`;
    return [
      {
        rule: "proposalDecided" as const,
        towards: { person: proposal.by },
        notTo: null,
        once: `decided|${decision.id}`,
        days: null,
        on: ruling.kind === "refused" ? null : ruling.date,
        by: null,
        words: `The change of date you proposed ${outcome}.`,
      },
    ];
  });
}
