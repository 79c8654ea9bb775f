// Which year a date is of: said in it or not, one or several, and ends that stand the wrong way round.
import { addDays } from "../../../domain/values/calendarDate.ts";
import { timelineOf } from "../words/dateWords.ts";
import type { DateContext } from "../words/dateWords.ts";

/** Whether the phrase says the same whenever it is read. */
export function yearIsSaid(text: string, context: DateContext): boolean {
  const later = { ...context, today: addDays(context.today, 1500) };
  return timelineOf(text, later).end === timelineOf(text, context).end;
}

/** "2026/28": a run of years longer than a financial one. */
export const severalYears = (text: string) =>
  [...text.matchAll(/\b(?:20)?(\d\d)[/-](?:20)?(\d\d)\b(?![/-])/g)].some(
    ([, from, to]) => Number(to) - Number(from) > 1 && Number(from) > 12,
  );
/** "April 2027 to March 2027": both ends are dates by themselves, and the second comes first. */
export function isTurnedRound(
  text: string,
  end: string,
  context: DateContext,
): boolean {
  const [from, to, ...more] = text.split(/\s(?:to|until|till|-|–|—)\s/i);
  if (from === undefined || to === undefined || more.length > 0) return false;
  const [first, last] = [from, to].map((side) => timelineOf(side, context));
  return (
    first?.start != null &&
    last?.end != null &&
    last.end < first.start &&
    last.end !== end &&
    [from, to].every((side) => yearIsSaid(side, context))
  );
}
