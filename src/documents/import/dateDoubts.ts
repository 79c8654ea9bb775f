// What was assumed of a date, or left out of it: said, or asked. No date is guessed or dropped in silence.
import { addDays, inWords, yearOf } from "../../domain/calendarDate.ts";
import type { Timeline } from "../../domain/timeline.ts";
import { timelineOf } from "./dateWords.ts";
import type { DateContext } from "./dateWords.ts";
import { ask, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

/** Words that belong to a date; what remains of the phrase without them was not read. */
const dateWord =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|spring|summer|autumn|winter|easter|christmas|xmas|gwanwyn|haf|gaeaf|pasg|nadolig|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|q[1-4]|[1-4]q|h[12]|fy|quarters?|qtr|qu|chwarter|half|half-year|one|two|three|four|first|second|third|fourth|last|year|financial|calendar|academic|school|term|month|weeks?|w\/?c|w\/?e|commencing|beginning|ending|by|erbyn|end|diwedd|start|early|mid|middle|late|of|the|in|on|at|to|until|till|from|since|and|or|before|after|no|not|later|than|earlier|beyond|onwards?|between|during|for|ongoing|yn|o)\b/gi;

const longestPhrase = 400;

/** "Qu 3 26/27" is all date; of "Wave 2 2026/27" and "P9 2026/27" a part was not read. Null where nothing is left over. */
export function wordsLeftOver(text: string): string | null {
  // What is longer is an account: no date was read of it, and nothing of it is left over.
  if (text.length > longestPhrase) return null;
  const rest = text
    .replace(/\([^)]*\)/g, " ")
    .replace(dateWord, " ")
    .replace(/['’]?\b\d{1,4}(?:[./-]\d{1,4}){0,2}\b/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const numbered =
    /\b(?:p|t|m|ch|wave|period|phase|tranche|stage|month|yr|year|term|sprint|cycle|round)\.?\s?\d{1,2}\b/i.exec(
      text,
    );
  if (numbered) return numbered[0];
  return /\p{L}{2}/u.test(rest) ? rest : null;
}

/** Whether the phrase says the same whenever it is read. */
function yearIsSaid({ text, end }: Timeline, context: DateContext): boolean {
  const later = { ...context, today: addDays(context.today, 1500) };
  return timelineOf(text, later).end === end;
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
  if (!due?.end || yearIsSaid(due, context)) return;
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
    `"${due.text.slice(0, 80)}" names no year. It was read as ending on ${inWords(end)}.`,
  );
}

/** Rows in order: the first that holds of a date is what is said of it. */
const doubts: readonly {
  readonly name: string;
  readonly when: (due: Timeline, context: DateContext) => boolean;
  readonly words: (due: Timeline) => string;
}[] = [
  {
    name: "relativeDate",
    when: (due) => due.kind === "relative" && due.end === null,
    words: ({ text }) =>
      `"${text}" counts from a day or an event whose date is not given. When is it due? Leave it as "date not yet agreed" if nobody knows.`,
  },
  {
    name: "partOfYearNotRead",
    when: (due) => coarse.has(due.kind) && wordsLeftOver(due.text) !== null,
    words: ({ text, end }) =>
      `"${text}" was read only as a year, ending on ${end ? inWords(end) : "no day"}: "${wordsLeftOver(text) ?? ""}" is not a time Waymark knows. When is it due?`,
  },
  {
    name: "yearFarOff",
    when: (due, { today }) =>
      due.end !== null && Math.abs(yearOf(due.end) - yearOf(today)) > 15,
    words: ({ text }) => `"${text}" is far from now. Is the year right?`,
  },
];

/** Says and asks what is doubtful of an action's date, once its status is known. */
export function doubtDates(draft: Draft, context: DateContext): void {
  const { due } = draft;
  if (due === null) return;
  if (draft.raw.cells.get("due")?.date === undefined)
    assumeYear(draft, context);
  const asked = draft.asked.some(({ field }) => field === "due");
  const found = doubts.find(({ when }) => when(due, context));
  if (found) {
    flag(draft, found.name, found.words(due));
    if (!asked)
      ask(
        draft,
        "due",
        found.words(due),
        dateInside(due, context),
        `due: ${due.text.toLowerCase().slice(0, 60)}`,
      );
  }
  const left = found ? null : wordsLeftOver(due.text);
  if (left !== null && due.end !== null)
    flag(
      draft,
      "wordsBesideDate",
      `"${due.text.slice(0, 120)}" says more than a date: it was read as ending on ${inWords(due.end)}.`,
    );
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

/** "following Cabinet on 12 January 2027": the day inside, offered. */
function dateInside(due: Timeline, context: DateContext): Timeline | null {
  if (due.end !== null) return due;
  const day =
    /(?:\d{1,2}\s*(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\.?\s+(?:20\d\d)\b|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b/u.exec(
      due.text,
    )?.[0];
  const read = day === undefined ? null : timelineOf(day, context);
  return read?.end ? read : null;
}
