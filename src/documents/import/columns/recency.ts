// Which of several columns of the same kind speaks of now: "RAG (current)" before "RAG (previous)", "Nov 2025 update" before "Sep 2025 update".
import { addDays } from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { datesInCell } from "../../../domain/dates/datesInText.ts";
import { readTimeline } from "../../../domain/dates/timeline.ts";

/** Below zero where the first heading speaks of a later time than the second; 0 where they do not say. `after`: it stands to the right of it, where quarters without a year are later. */
export function laterFirst(
  one: string,
  other: string,
  today: CalendarDate,
  after: boolean,
): number {
  const said = standing(other) - standing(one);
  if (said !== 0) return said;
  const [a, b] = [whenOf(one, today), whenOf(other, today)];
  if (a === null || b === null) return 0;
  if (a === "yearless" || b === "yearless") return after ? -1 : 1;
  return a === b ? 0 : a > b ? -1 : 1;
}

function standing(heading: string): number {
  if (
    /\b(?:previous|prior|last|original|initial|opening|baseline|before|old)\b/i.test(
      heading,
    )
  )
    return -1;
  return /\b(?:current|now|latest|this|present|new)\b/i.test(heading) ? 1 : 0;
}

/** The last day a heading names ("Nov-25 update", "Q2 25/26 RAG"), or that it names a time of any year ("Q2: RAG"). */
function whenOf(
  heading: string,
  today: CalendarDate,
): CalendarDate | "yearless" | null {
  const words = heading.replace(
    /\b(?:rag|brag|status|updates?|progress|position|comments?|commentary|rating|as at|at|for|in)\b/gi,
    " ",
  );
  const end = (reference: CalendarDate) =>
    readTimeline(words, { reference }).end;
  const [now, then] = [end(today), end(addDays(today, 1500))];
  if (now !== null && now === then) return now;
  const named = datesInCell(heading, today).at(-1)?.end;
  if (named) return named;
  return now === then ? now : "yearless";
}
