// A day as somebody types it into a box: read only when it can mean one day, day before month.
import { dateOf, parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { monthSpellings } from "./monthSpellings.ts";

const inNumbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;
/** A weekday before the day and an ending after its number are read over: "Dydd Iau 24 Rhagfyr 2026", "24th Dec 2026". */
const inWordsPattern =
  /^(?:(?:dydd [a-z]+|[a-z]+day),? )?(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed|ain)? ([a-z]{3,10}),? (\d{4})$/;

/** The number of the month that is called so or begins so, in English or Welsh; the first three letters are enough to tell them apart. */
function monthCalled(beginning: string): number | undefined {
  for (const [name, number] of monthSpellings)
    if (name.startsWith(beginning)) return number;
  return undefined;
}

/**
 * The day meant by "2026-12-24", "24/12/2026", "24 December 2026", "24th Dec 2026", "Thursday 24 December 2026" or "24 Rhagfyr 2026"; null for
 * anything less, so that a day half typed is never taken for another. The year has four digits. What the screen writes in either language is read,
 * whichever the reader has. Source: product.md 3 and 4 (day before month).
 */
export function dayWritten(text: string): CalendarDate | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const iso = parseDate(words);
  if (iso) return iso;
  const numbers = inNumbers.exec(words);
  if (numbers)
    return dateOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const [, date, name = "", year] = inWordsPattern.exec(words) ?? [];
  const month = monthCalled(name);
  return year !== undefined && month !== undefined
    ? dateOf(Number(year), month, Number(date))
    : null;
}
