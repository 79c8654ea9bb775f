// A day as somebody types it into a box: read only when it can mean one day, day before month.
import { dateOf, monthNames, parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";

const inNumbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;
const inWordsPattern =
  /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/;

/**
 * The day meant by "2026-12-24", "24/12/2026", "24 December 2026", "24th Dec 2026" or "Thursday 24 December 2026"; null for anything less, so
 * that a day half typed is never taken for another. The year has four digits. Source: product.md 3 and 4 (day before month).
 */
export function dayWritten(text: string): CalendarDate | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const iso = parseDate(words);
  if (iso) return iso;
  const numbers = inNumbers.exec(words);
  if (numbers)
    return dateOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = inWordsPattern.exec(words);
  const month = named?.[2] ?? "";
  const at = monthNames.findIndex((name) =>
    name.toLowerCase().startsWith(month),
  );
  return named && at >= 0
    ? dateOf(Number(named[3]), at + 1, Number(named[1]))
    : null;
}
