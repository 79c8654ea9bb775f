// What a council's date phrase means: an interval with a kind, or "unknown" with the words kept.
import { addDays } from "../values/calendarDate.ts";
import { spanOf } from "./phraseSpan.ts";
import {
  isAfterSomething,
  isNotAgreed,
  standing,
  standingAnywhere,
  standingLead,
  unknown,
  type Lead,
} from "./phraseUndated.ts";
import { tokensOf } from "./phraseWords.ts";
import type {
  Calendar,
  PhraseMeaning,
  Timeline,
  TimelineContext,
} from "./timelineKind.ts";

export { timelineKinds } from "./timelineKind.ts";
export type {
  Timeline,
  TimelineContext,
  TimelineKind,
} from "./timelineKind.ts";

/** "Ongoing from April 2018", "quarterly until March 2019", "ongoing, reviewed each March". */
function standingReading(lead: Lead, calendar: Calendar): PhraseMeaning {
  const [next, ...rest] = lead.rest;
  if (next === undefined) return standing(lead.kind, null);
  const until = ["to", "until", "till", "by", "-", "through", "up"].includes(
    next,
  );
  const dated = spanOf(until ? rest : lead.rest, calendar);
  const given = next !== "-" || yearIsGiven(rest, calendar);
  if (until && dated?.end && given) return dated;
  const opens = dated?.openEnded || next === "from" || next === "since";
  return standing(lead.kind, opens ? (dated?.start ?? null) : null);
}

/** Brackets say more about the date beside them ("Quarter 4 (Jan-Mar 2019)") or something else ("June 2018 (TBC)"). */
function bracketed(
  tokens: readonly string[],
  calendar: Calendar,
): PhraseMeaning | null {
  const [open, close] = [tokens.indexOf("("), tokens.indexOf(")")];
  if (open < 0) return spanOf(tokens, calendar);
  const outside = [
    ...tokens.slice(0, open),
    ...(close < 0 ? [] : tokens.slice(close + 1)),
  ];
  const inside = tokens.slice(open + 1, close < 0 ? undefined : close);
  const joined = spanOf([...tokens.slice(0, open), ...inside], calendar);
  if (joined) return joined;
  const [main, more] = [spanOf(outside, calendar), spanOf(inside, calendar)];
  if (!main || !more) return main ?? (outside.length === 0 ? more : null);
  return yearIsGiven(outside, calendar) ? main : { ...more, kind: main.kind };
}

/** Whether the phrase means the same days whenever it is read: it names its year. */
function yearIsGiven(tokens: readonly string[], calendar: Calendar): boolean {
  const later = { ...calendar, reference: addDays(calendar.reference, 1500) };
  const [now, then] = [spanOf(tokens, calendar), spanOf(tokens, later)];
  return now?.start === then?.start && now?.end === then?.end;
}

const longestDate = 12;

/** Leads that make a bare year in a sentence a date: "by 2018", not "the 2018 report". */
const timeWords = new Set([
  "by",
  "in",
  "during",
  "until",
  "end",
  "early",
  "late",
  "MID",
  "before",
]);

/** The longest date that begins at a token of a sentence, if it names its year, or its day where that will do. */
function dateAt(
  at: number,
  tokens: readonly string[],
  calendar: Calendar,
  dayWillDo: boolean,
): PhraseMeaning | null {
  for (let size = longestDate; size > 0; size -= 1) {
    const piece = tokens.slice(at, at + size);
    if (!piece.some((token) => /\d/.test(token))) return null;
    const dated = spanOf(piece, calendar);
    if (dated?.kind === "unknown") return dated;
    if (!dated?.start && !dated?.end) continue;
    const bareYear = dated.kind === "year" && piece.length === 1;
    if (bareYear && !timeWords.has(tokens[at - 1] ?? "")) continue;
    if (dayWillDo && dated.kind === "date") return dated;
    if (yearIsGiven(piece, calendar)) return dated;
  }
  return null;
}

/** The date in a longer sentence: the first after "by" or "before" ("2018/19 budget agreed by March 2018"), else the first of all. */
function dateIn(
  tokens: readonly string[],
  calendar: Calendar,
  dayWillDo: boolean,
): PhraseMeaning | null {
  const places = tokens.map((_, at) => at);
  const led = places.filter((at) => /^(by|before)$/.test(tokens[at] ?? ""));
  for (const at of [...led, ...places]) {
    const dated = dateAt(at, tokens, calendar, dayWillDo);
    if (dated) return dated;
  }
  return null;
}

function read(tokens: readonly string[], calendar: Calendar): PhraseMeaning {
  if (isNotAgreed(tokens)) return unknown;
  const lead = standingLead(tokens);
  if (lead) return standingReading(lead, calendar);
  const whole = bracketed(tokens, calendar);
  if (whole) return whole;
  if (isAfterSomething(tokens)) return { ...unknown, kind: "relative" };
  const always = standingAnywhere(tokens);
  return dateIn(tokens, calendar, always === null) ?? always ?? unknown;
}

function calendarOf(context: TimelineContext): Calendar {
  return {
    reference: context.reference,
    yearStart: context.financialYearStartMonth ?? 4,
  };
}

/**
 * Reads a date phrase as a council writes it: "2016/18", "by March 2018", "Summer/Autumn 2018", "Q1 2018/19", "TBC". Never throws; what it
 * cannot read is "unknown" with the words kept. Day before month; a phrase without a year takes the year nearest `reference`; financial years
 * begin in `financialYearStartMonth` (April). A day that does not exist ("29 February 2019") is unknown, because the month it stands for would
 * be a guess; of several dates in one cell the first is read. Source: product.md 4 (timelines), domain.md 6.4 M1 to M10.
 */
export function readTimeline(text: string, context: TimelineContext): Timeline {
  return { text, ...read(tokensOf(text), calendarOf(context)) };
}

/** The timeline of a piece of text that is a date phrase and nothing else; null for a sentence with a date in it. */
export function readDatePhrase(
  text: string,
  context: TimelineContext,
): Timeline | null {
  const dated = spanOf(tokensOf(text), calendarOf(context));
  return dated?.end ? { text, ...dated } : null;
}

/** Date not yet agreed: no end, and not because the work has none. Counted and aged as a state of its own. Source: product.md 4, domain.md B10. */
export function isUndated(timeline: Timeline | null): boolean {
  return timeline === null || (timeline.end === null && !neverLate(timeline));
}

/** Open-ended, ongoing and recurring work without an end: asks for a review date instead of being late. Source: product.md 4. */
export function neverLate(timeline: Timeline): boolean {
  return (
    timeline.openEnded ||
    (timeline.end === null &&
      (timeline.kind === "ongoing" || timeline.kind === "recurring"))
  );
}
