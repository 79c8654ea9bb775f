// What a doubtful date most likely means: offered, never taken in silence.
import {
  addDays,
  inWords,
  monthNames,
} from "../../../domain/values/calendarDate.ts";
import { tokensOf } from "../../../domain/dates/phraseWords.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import { numberedPart } from "./dateLeftOver.ts";
import { timelineOf } from "../words/dateWords.ts";
import type { DateContext } from "../words/dateWords.ts";

/** "Q1 2025" names one year, and councils count quarters from April: the reading as they count. */
export function asFinancial({ text, kind }: Timeline, context: DateContext) {
  if (kind !== "quarter" && kind !== "halfYear") return null;
  if (/\b(?:calendar|cy)\b|quarter end|\(/i.test(text)) return null;
  const tokens = tokensOf(text);
  const part = tokens.find((token) => /^[QH][1-4]$/.test(token));
  const [digits, ...more] = tokens.flatMap(
    (token) => /^(?:'|20)?(\d\d)$/.exec(token)?.[1] ?? [],
  );
  if (part === undefined || digits === undefined || more.length > 0)
    return null;
  if (tokens.some((token) => /\d[/-]\d/.test(token))) return null;
  const next = String((Number(digits) + 1) % 100).padStart(2, "0");
  return timelineOf(`${part} 20${digits}/${next}`, context);
}

/** "P9 2026/27" is December 2026 where periods are the months of the financial year. */
export function monthOfPeriod(
  text: string,
  context: DateContext,
): Timeline | null {
  const [, unit = "", count] = numberedPart.exec(text) ?? [];
  const [, from] = /\b(?:20)?(\d\d)[/-](?:20)?\d\d\b/.exec(text) ?? [];
  if (!/^(?:p|m|period|month|mis)$/i.test(unit) || from === undefined)
    return null;
  const month = context.financialYearStartMonth - 1 + Number(count) - 1;
  const name = monthNames[month % 12];
  return Number(count) > 12 || name === undefined
    ? null
    : timelineOf(
        `${name} ${2000 + Number(from) + Math.floor(month / 12)}`,
        context,
      );
}

/** The last day of the financial year that a "year end" of the phrase may mean. */
export function endOfYear(text: string, context: DateContext): Timeline {
  const [, year] = /\b(20\d\d)\b/.exec(text) ?? [];
  if (year !== undefined) return timelineOf(`31 March ${year}`, context);
  const nearest = timelineOf("end of financial year", context);
  // As a day, which says the same whenever the answer is read again.
  return nearest.end ? timelineOf(inWords(nearest.end), context) : nearest;
}

const days =
  /(?:\d{1,2}\s*(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\.?\s+(?:20\d\d)\b|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b/gu;

export function lastInside(
  text: string,
  context: DateContext,
): Timeline | null {
  const found = text.match(days)?.at(-1);
  const read = found === undefined ? null : timelineOf(found, context);
  return read?.end ? read : null;
}

/** "following Cabinet on 12 January 2027": the day inside, offered. */
export function dateInside(
  due: Timeline,
  context: DateContext,
): Timeline | null {
  if (due.end !== null) return due;
  const found = due.text.match(days)?.[0];
  const read = found === undefined ? null : timelineOf(found, context);
  return read?.end ? read : null;
}

/** The municipal year 2026/27 ends in May 2027. */
export function endOfMunicipalYear(
  text: string,
  context: DateContext,
): Timeline | null {
  const [, from] = /\b(?:20)?(\d\d)[/-](?:20)?\d\d\b/.exec(text) ?? [];
  return timelineOf(
    from === undefined ? "May" : `May ${2001 + Number(from)}`,
    from === undefined
      ? { ...context, today: addDays(context.today, 182) }
      : context,
  );
}
