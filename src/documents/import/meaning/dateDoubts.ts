// What was assumed of a date, or left out of it: said, or asked. No date is guessed or dropped in silence.
import { addDays, inWords, yearOf } from "../../../domain/calendarDate.ts";
import { standingWords } from "../../../domain/dates/phraseUndated.ts";
import { tokensOf } from "../../../domain/dates/phraseWords.ts";
import type { Timeline } from "../../../domain/timeline.ts";
import { timelineOf } from "../words/dateWords.ts";
import type { DateContext } from "../words/dateWords.ts";
import { longestPhrase, wordsLeftOver } from "./dateLeftOver.ts";
import {
  asFinancial,
  dateInside,
  endOfMunicipalYear,
  endOfYear,
  lastInside,
  monthOfPeriod,
} from "./dateSuggestions.ts";
import { ask, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

/** Whether the phrase says the same whenever it is read. */
function yearIsSaid(text: string, context: DateContext): boolean {
  const later = { ...context, today: addDays(context.today, 1500) };
  return timelineOf(text, later).end === timelineOf(text, context).end;
}

const coarse: ReadonlySet<Timeline["kind"]> = new Set([
  "fiscalYear",
  "year",
  "calendarYearRange",
  "halfYear",
]);

/** A year nobody said: what is not finished lies ahead, so the next such day is taken, and said. */
function assumeYear(draft: Draft, context: DateContext): void {
  const { due, status } = draft;
  if (!due?.end || yearIsSaid(due.text, context)) return;
  const unfinished = status === "notStarted" || status === "inProgress";
  if (unfinished && due.end < context.today) {
    const ahead = timelineOf(due.text, {
      ...context,
      today: addDays(context.today, 182),
    });
    if (ahead.end && ahead.end >= context.today) draft.due = ahead;
  }
  const end = draft.due?.end ?? due.end;
  flag(
    draft,
    "yearAssumed",
    `"${short(due.text)}" names no year. It was read as ending on ${inWords(end)}.`,
  );
}

const short = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 120);
const leave = `Leave it as "date not yet agreed" if nobody knows.`;
const ends = ({ end, openEnded }: Timeline) =>
  end
    ? `ending on ${inWords(end)}`
    : openEnded
      ? "having no end"
      : "having no date";

interface Doubt {
  readonly name: string;
  readonly when: (due: Timeline, context: DateContext) => boolean;
  readonly words: (due: Timeline, context: DateContext) => string;
  /** What a person would most likely answer; the day named inside the phrase, where nothing is said. */
  readonly suggestion?: (
    due: Timeline,
    context: DateContext,
  ) => Timeline | null;
  /** What is taken meanwhile, where the first reading is not even likely. */
  readonly instead?: (due: Timeline, context: DateContext) => Timeline;
  /** Only said: the reading stands unless somebody objects. */
  readonly saidOnly?: true;
}

const none = (due: Timeline): Timeline => ({
  text: due.text,
  start: null,
  end: null,
  kind: "unknown",
  openEnded: false,
});

const dated = (text: string) =>
  /\d{4}|\d{1,2}[/.-]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W{1,3}\d/i.test(
    text,
  );
const untilSaid =
  /^\W*(?:on-?\s?going|continu\w+|rolling|monthly|quarterly|annual\w*|yearly|weekly|termly|regular\w*|yn parhau|parhaus|misol|chwarterol|blynyddol)(?: [\p{L}-]+)?\W+(?:to|until|till|by|up to|through|tan|hyd at|-|–)\s*(?=\w)/iu;
const decided =
  /\b(?:agreed|approved|adopted|endorsed|signed off|cytunwyd)\b[^.;()]{0,60}?(?:\bon\b|\bin\b|\bat\b)?[^.;()]*\d/i;

/** Rows in order: the first that holds of a date is what is said of it. */
const doubts: readonly Doubt[] = [
  {
    name: "mistypedDate",
    when: ({ text }) =>
      /\d[oOlI]\d|\b\d{5}\b(?!\d)|\b(?:19|20)\d{3,}\b(?!\d)/.test(text) &&
      !/^\d{5}(?:\.\d+)?$|^20\d{6}$/.test(text.trim()) &&
      text.length < 60,
    words: ({ text }) =>
      `"${short(text)}" seems to be mistyped. When is it due?`,
    suggestion: () => null,
    instead: none,
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
  {
    name: "dateNotSure",
    when: ({ text, end }) => end !== null && /\?\W*$/.test(text),
    words: (due) =>
      `"${short(due.text)}" ends in a question mark. It was read as ${ends(due)}.`,
    saidOnly: true,
  },
  {
    name: "wordsBesideDate",
    when: ({ text, end, kind }) =>
      end !== null && kind !== "relative" && wordsLeftOver(text) !== null,
    words: (due) =>
      `"${short(due.text)}" says more than a date: it was read as ${ends(due)}.`,
    saidOnly: true,
  },
];

/** Says and asks what is doubtful of an action's dates, once its status is known. */
export function doubtDates(draft: Draft, context: DateContext): void {
  if (draft.due !== null && draft.raw.cells.get("due")?.date === undefined)
    assumeYear(draft, context);
  doubt(draft, "due", context);
  if (draft.raw.cells.get("revisedDue")?.date === undefined)
    doubt(draft, "revisedDue", context);
  doubtRevised(draft);
  if (
    draft.status === "notStarted" &&
    draft.due?.end &&
    draft.due.end < context.today
  )
    flag(
      draft,
      "notStartedPast",
      `It is not started, and was due by ${inWords(draft.due.end)}. Check the year.`,
    );
}

function doubt(
  draft: Draft,
  field: "due" | "revisedDue",
  context: DateContext,
): void {
  const due = draft[field];
  if (due === null || due.text.length > longestPhrase) return;
  const found = doubts.find(({ when }) => when(due, context));
  if (!found) return;
  const words = found.words(due, context);
  flag(draft, found.name, words);
  if (found.instead) draft[field] = found.instead(due, context);
  if (found.saidOnly) return;
  const alike = `${field}: ${due.text.toLowerCase().slice(0, 60)}`;
  // What is known of the doubt says more than that there is no date.
  const plain = draft.asked.findIndex((asked) => asked.alike === alike);
  if (plain >= 0) draft.asked.splice(plain, 1);
  else if (draft.asked.some((asked) => asked.field === field)) return;
  ask(
    draft,
    field,
    words,
    (found.suggestion ?? dateInside)(due, context),
    alike,
  );
}

/** A date said to be changed, of which no new day is known, or which somebody is said to have agreed. */
function doubtRevised(draft: Draft): void {
  const { revisedDue } = draft;
  if (revisedDue === null) return;
  const written = [
    draft.raw.texts.get("due") ?? "",
    ...draft.raw.revisions.map(([, text]) => text),
  ].join(" ");
  const words =
    revisedDue.end === null && !revisedDue.openEnded
      ? `"${short(revisedDue.text)}" proposes another date without saying which. Which is it?`
      : /\b(?:agreed|approved|endorsed|signed off)\b/i.test(written) &&
          !/\b(?:to be|not|awaiting|if|subject to being) (?:yet )?(?:agreed|approved|endorsed)\b/i.test(
            written,
          )
        ? `"${short(written)}" says that the later date was agreed. It was taken as a proposal, to be endorsed by a body. Is that right?`
        : null;
  if (words === null) return;
  flag(draft, "revisedToConfirm", words);
  if (!draft.asked.some(({ field }) => field === "revisedDue"))
    ask(
      draft,
      "revisedDue",
      words,
      revisedDue.end === null ? null : revisedDue,
      `revisedDue: ${revisedDue.text.toLowerCase().slice(0, 60)}`,
    );
}
