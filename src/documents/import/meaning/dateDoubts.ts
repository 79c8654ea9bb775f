// What may be doubtful of a date, each kind with what is said of it. No date is guessed or dropped in silence.
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import { yearOf } from "../../../domain/values/calendarDate.ts";
import { standingWords } from "../../../domain/dates/phraseUndated.ts";
import { tokensOf } from "../../../domain/dates/phraseWords.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import { timelineOf } from "../words/dateWords.ts";
import {
  bracketContradicts,
  dated,
  decided,
  listsMonths,
  monthOfBothYears,
  monthOrYears,
  nthWeek,
  saysDaysOrYears,
  untilSaid,
  weekBeginsLate,
  weekNumbered,
  weekdayContradicts,
} from "./dateClashes.ts";
import { wordsLeftOver } from "./dateLeftOver.ts";
import {
  asFinancial,
  endOfMunicipalYear,
  endOfYear,
  lastInside,
  monthOfPeriod,
} from "./dateSuggestions.ts";
import { coarse, ends, remarks, short } from "./dateRemarks.ts";
import type { Doubt } from "./dateRemarks.ts";
import { isTurnedRound, severalYears } from "./dateYears.ts";

const none = (due: Timeline): Timeline => ({
  text: due.text,
  start: null,
  end: null,
  kind: "unknown",
  openEnded: false,
});

/** Kinds of date that lie within one year. */
const oneTime: ReadonlySet<Timeline["kind"]> = new Set([
  "month",
  "quarter",
  "halfYear",
  "season",
]);
/** Rows in order: the first that holds of a date is what is said of it. */
export const doubts: readonly Doubt[] = [
  {
    name: "mistypedDate",
    when: ({ text }) =>
      /\d[oOlI][\d/.-]|[\d/.-][oOlI]\d|\b\d{5}\b(?!\d)|\b(?:19|20)\d{3,}\b(?!\d)/.test(
        text,
      ) &&
      !/^\d{5}(?:\.\d+)?$|^20\d{6}$/.test(text.trim()) &&
      text.length < 60,
    words: ({ text }) =>
      inOrder(say("doubt.mistyped", { text: short(text) }), say("ask.due")),
    suggestion: () => null,
    instead: none,
  },
  {
    name: "daysOrYears",
    when: ({ text }) => saysDaysOrYears(text),
    words: ({ text }) =>
      inOrder(say("doubt.daysOrYears", { text: short(text) }), say("ask.due")),
    suggestion: ({ text }, context) => monthOfBothYears(text, context),
    instead: none,
  },
  {
    name: "weekOrDay",
    when: ({ text }) => weekNumbered.test(text),
    words: ({ text }) =>
      inOrder(say("doubt.weekOrDay", { text: short(text) }), say("ask.due")),
    suggestion: ({ text }, context) => nthWeek(text, context),
    instead: none,
  },
  {
    name: "monthOrYears",
    when: ({ text }) => monthOrYears.test(text),
    words: ({ text }) =>
      inOrder(say("doubt.monthOrYears", { text: short(text) }), say("ask.due")),
    suggestion: ({ text }, context) =>
      timelineOf(text.replace(monthOrYears, "20$1/$2"), context),
    instead: none,
  },
  {
    name: "monthsListed",
    when: ({ text, end }) => end !== null && listsMonths(text),
    words: ({ text, end }) =>
      end === null
        ? say("due.noDate", { text: short(text) })
        : say("doubt.monthsListed", { text: short(text), last: end }),
    suggestion: (due) => due,
  },
  {
    name: "saysTwoTimes",
    when: ({ text }, context) => bracketContradicts(text, context),
    words: ({ text }) =>
      inOrder(say("doubt.twoTimes", { text: short(text) }), say("ask.due")),
    suggestion: (due) => (due.end === null ? null : due),
    instead: none,
  },
  {
    name: "weekdayDiffers",
    when: (due) => weekdayContradicts(due) || weekBeginsLate(due),
    words: (due) =>
      inOrder(
        say("doubt.weekday", { text: short(due.text), ends: ends(due) }),
        say("ask.due"),
      ),
    suggestion: (due) => due,
  },
  {
    name: "dateDoneInstead",
    when: ({ text }) =>
      /^(?:completed?|closed|done|achieved|implemented|delivered|cwblhawyd)\b(?!\s*by\b)[^a-z]*\b[\w ]*\d|\d\s*(?:[-–—:(]\s*|\s)(?:completed?|done|closed)\)?$/i.test(
        text.trim(),
      ),
    words: ({ text }) =>
      inOrder(say("doubt.done", { text: short(text) }), say("ask.wasDue")),
  },
  {
    name: "dateOfDecision",
    when: ({ text }) =>
      decided.test(text) &&
      !/\bto be (?:agreed|approved|adopted|endorsed|signed off)\b/i.test(
        text,
      ) &&
      !dated(text.replace(decided, " ")),
    words: ({ text }) =>
      inOrder(say("doubt.decision", { text: short(text) }), say("ask.workDue")),
  },
  {
    name: "relativeDate",
    when: (due) => due.kind === "relative" && due.end === null,
    words: ({ text }) =>
      inOrder(
        say("doubt.relative", { text: short(text) }),
        say("ask.dueOrLeave"),
      ),
  },
  {
    name: "relativeDate",
    when: ({ text, end }) =>
      end !== null &&
      /^\W*(?:after|following|post|once|ar [oô]l|wedi)\b/i.test(text),
    words: ({ text }) =>
      inOrder(say("doubt.after", { text: short(text) }), say("ask.dueOrLeave")),
    instead: none,
  },
  {
    name: "goesOn",
    when: ({ text, kind, end }) =>
      standingWords(tokensOf(text)) &&
      dated(text) &&
      (kind === "ongoing" || kind === "recurring" || end !== null) &&
      !(end !== null && untilSaid.test(text)) &&
      !/\b(?:each|every|bob)\b/i.test(text) &&
      !/^\W*\w+\W+(?:from|since|o)\b/i.test(text),
    words: ({ text }) => say("doubt.goesOn", { text: short(text) }),
    suggestion: (due, context) => lastInside(due.text, context),
  },
  {
    name: "quarterOfWhichYear",
    when: (due, context) => asFinancial(due, context) !== null,
    words: (due, context) => {
      const council = asFinancial(due, context);
      return say("doubt.quarter", {
        text: short(due.text),
        council: council ? ends(council) : "",
        calendar: ends(timelineOf(due.text, context)),
      });
    },
    suggestion: asFinancial,
    instead: (due, context) => ({
      ...(asFinancial(due, context) ?? due),
      text: due.text,
    }),
  },
  {
    name: "yearsRunOn",
    when: ({ text, kind, end }) =>
      end !== null && severalYears(text) && oneTime.has(kind),
    words: (due) =>
      inOrder(
        say("doubt.years", { text: short(due.text), ends: ends(due) }),
        say("ask.due"),
      ),
  },
  {
    name: "turnedRound",
    when: ({ text, end }, context) =>
      end !== null && isTurnedRound(text, end, context),
    words: ({ text }) =>
      inOrder(say("doubt.turnedRound", { text: short(text) }), say("ask.due")),
    suggestion: () => null,
    instead: none,
  },
  {
    name: "yearEndOfWhich",
    when: ({ text }) =>
      /\byear[- ]?end\b|\bend of (?:the )?year\b|\beoy\b|\bdiwedd y flwyddyn\b/i.test(
        text,
      ) &&
      !/financial|fiscal|calendar|academic|municipal|council|ariannol|\bfy\b|\d\d[/-]\d\d/i.test(
        text,
      ),
    words: ({ text }) =>
      inOrder(say("doubt.yearEnd", { text: short(text) }), say("ask.which")),
    suggestion: ({ text }, context) => endOfYear(text, context),
  },
  {
    name: "municipalYear",
    when: ({ text }) =>
      /\b(?:municipal|civic|council) year\b|\bblwyddyn (?:y cyngor|ddinesig)\b/i.test(
        text,
      ),
    words: ({ text }) =>
      inOrder(
        say("doubt.municipalYear", { text: short(text) }),
        say("ask.due"),
      ),
    suggestion: ({ text }, context) => endOfMunicipalYear(text, context),
    instead: none,
  },
  {
    name: "openStart",
    when: ({ text, end, kind, openEnded }) =>
      end !== null &&
      kind !== "relative" &&
      !openEnded &&
      /^\W*(?:from|with effect from|o)\b/i.test(text) &&
      !/\b(?:to|until|till|i|hyd at|tan)\b|[-–]/i.test(text),
    words: ({ text }) =>
      inOrder(
        say("doubt.openStart", { text: short(text) }),
        say("ask.dueOrLeave"),
      ),
    instead: (due) => ({
      ...none(due),
      kind: "open-ended",
      start: due.start,
      openEnded: true,
    }),
  },
  {
    name: "partOfYearNotRead",
    when: (due) => coarse.has(due.kind) && wordsLeftOver(due.text) !== null,
    words: (due) =>
      inOrder(
        say("doubt.partOfYear", {
          text: short(due.text),
          ends: ends(due),
          left: wordsLeftOver(due.text) ?? "",
        }),
        say("ask.due"),
      ),
    suggestion: (due, context) => monthOfPeriod(due.text, context) ?? due,
  },
  {
    name: "yearFarOff",
    when: (due, { today }) =>
      due.end !== null && Math.abs(yearOf(due.end) - yearOf(today)) > 15,
    words: ({ text }) => say("doubt.farOff", { text: short(text) }),
  },
  ...remarks,
];
