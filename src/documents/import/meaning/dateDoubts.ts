// What may be doubtful of a date, each kind with what is said of it. No date is guessed or dropped in silence.
import { inWords, yearOf } from "../../../domain/values/calendarDate.ts";
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

const leave = `Leave it as "date not yet agreed" if nobody knows.`;
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
      `"${short(text)}" seems to be mistyped. When is it due?`,
    suggestion: () => null,
    instead: none,
  },
  {
    name: "daysOrYears",
    when: ({ text }) => saysDaysOrYears(text),
    words: ({ text }) =>
      `"${short(text)}" may name two days, or two years. When is it due?`,
    suggestion: ({ text }, context) => monthOfBothYears(text, context),
    instead: none,
  },
  {
    name: "weekOrDay",
    when: ({ text }) => weekNumbered.test(text),
    words: ({ text }) =>
      `"${short(text)}" may be a numbered week of the month, or the week of that day. When is it due?`,
    suggestion: ({ text }, context) => nthWeek(text, context),
    instead: none,
  },
  {
    name: "monthOrYears",
    when: ({ text }) => monthOrYears.test(text),
    words: ({ text }) =>
      `"${short(text)}" may be a month of one year, or two years. When is it due?`,
    suggestion: ({ text }, context) =>
      timelineOf(text.replace(monthOrYears, "20$1/$2"), context),
    instead: none,
  },
  {
    name: "monthsListed",
    when: ({ text, end }) => end !== null && listsMonths(text),
    words: (due) =>
      `"${short(due.text)}" names several times apart. Is it due by the last, ${due.end ? inWords(due.end) : ""}? The others may be milestones.`,
    suggestion: (due) => due,
  },
  {
    name: "saysTwoTimes",
    when: ({ text }, context) => bracketContradicts(text, context),
    words: ({ text }) =>
      `"${short(text)}" names two times that do not fit each other. When is it due?`,
    suggestion: (due) => (due.end === null ? null : due),
    instead: none,
  },
  {
    name: "weekdayDiffers",
    when: (due) => weekdayContradicts(due) || weekBeginsLate(due),
    words: (due) =>
      `"${short(due.text)}" was read as ${ends(due)}, and the day of the week is not so. When is it due?`,
    suggestion: (due) => due,
  },
  {
    name: "dateDoneInstead",
    when: ({ text }) =>
      /^(?:completed?|closed|done|achieved|implemented|delivered|cwblhawyd)\b(?!\s*by\b)[^a-z]*\b[\w ]*\d|\d\s*(?:[-–—:(]\s*|\s)(?:completed?|done|closed)\)?$/i.test(
        text.trim(),
      ),
    words: ({ text }) =>
      `"${short(text)}" seems to say when it was finished. When was it due?`,
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
      `"${short(text)}" gives the day of a decision. When is the work due?`,
  },
  {
    name: "relativeDate",
    when: (due) => due.kind === "relative" && due.end === null,
    words: ({ text }) =>
      `"${short(text)}" counts from a day or an event whose date is not given. When is it due? ${leave}`,
  },
  {
    name: "relativeDate",
    when: ({ text, end }) =>
      end !== null &&
      /^\W*(?:after|following|post|once|ar [oô]l|wedi)\b/i.test(text),
    words: ({ text }) =>
      `"${short(text)}" says after what, and not by when. When is it due? ${leave}`,
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
    words: ({ text }) =>
      `"${short(text)}" gives a date, and says that the work goes on or comes round again. Is the date when it is due?`,
    suggestion: (due, context) => lastInside(due.text, context),
  },
  {
    name: "quarterOfWhichYear",
    when: (due, context) => asFinancial(due, context) !== null,
    words: (due, context) => {
      const council = asFinancial(due, context);
      return `"${short(due.text)}" may be a quarter of the financial year, ${council ? ends(council) : ""}, or of the calendar year, ${ends(timelineOf(due.text, context))}. Councils mostly count from April: which is meant?`;
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
      `"${short(due.text)}" names more years than one. It was read as ${ends(due)}. When is it due?`,
  },
  {
    name: "turnedRound",
    when: ({ text, end }, context) =>
      end !== null && isTurnedRound(text, end, context),
    words: ({ text }) =>
      `"${short(text)}" ends before it begins. When is it due?`,
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
      `"${short(text)}" may be the end of the financial year or of the calendar year. Which is meant?`,
    suggestion: ({ text }, context) => endOfYear(text, context),
  },
  {
    name: "municipalYear",
    when: ({ text }) =>
      /\b(?:municipal|civic|council) year\b|\bblwyddyn (?:y cyngor|ddinesig)\b/i.test(
        text,
      ),
    words: ({ text }) =>
      `"${short(text)}": the municipal year ends at the annual meeting in May, on a day Waymark does not know. When is it due?`,
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
      `"${short(text)}" says when the work begins, and not by when it is done. When is it due? ${leave}`,
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
      `"${short(due.text)}" was read only as a year, ${ends(due)}: "${wordsLeftOver(due.text) ?? ""}" is not a time Waymark knows. When is it due?`,
    suggestion: (due, context) => monthOfPeriod(due.text, context) ?? due,
  },
  {
    name: "yearFarOff",
    when: (due, { today }) =>
      due.end !== null && Math.abs(yearOf(due.end) - yearOf(today)) > 15,
    words: ({ text }) => `"${short(text)}" is far from now. Is the year right?`,
  },
  ...remarks,
];
