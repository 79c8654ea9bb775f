// Dates written inside a sentence, read as intervals: "(April 2017)", "31st March 2016", "for 2017/18", "autumn 2016".
import type { CalendarDate } from "../values/calendarDate.ts";
import { readTimeline } from "./timeline.ts";

interface DateInText {
  readonly text: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

// Only phrases that carry their own year: "in March" inside a sentence says too little to hold against anybody.
const phrase = new RegExp(
  [
    String.raw`\b(?:\d{1,2}\s*(?:st|nd|rd|th)?\s+)?(?:${months})\s+(?:19|20)\d\d\b`,
    String.raw`\b(?:spring|summer|autumn|winter)\s+(?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d\s*/\s*\d{2,4}\b(?!\s*(?:st|nd|rd|th)?\s*(?:${months})\b)`,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b`,
  ].join("|"),
  "gi",
);

// "Jan 26" and "31/03/26" carry a year too where nothing but dates is expected; in a sentence "March 16" may be a day.
const phraseOfCell = new RegExp(
  [
    phrase.source,
    String.raw`\bq(?:uarter|tr)?\.? ?[1-4]\s+(?:20)?\d\d[/-]\d\d\b`,
    // "Phase 2 - June 27" is not the second of June.
    String.raw`\b(?:(?<!\b(?:phase|stage|part|tranche|wave|round|step|year)s?\.?\s)\d{1,2}\s*(?:st|nd|rd|th)?[\s-])?(?:${months})\.?[\s-]*['’]?\d\d(?![\d/]|\s*(?:st|nd|rd|th)\b)`,
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?!\d)`,
  ].join("|"),
  "gi",
);

/** Every date with a year in a text, in the order written. */
export function datesIn(
  text: string,
  reference: CalendarDate,
): readonly DateInText[] {
  return found(text, phrase, reference);
}

/** The same for a cell of dates, where two digits are a year: "Dec 25 / Mar 26". */
export function datesInCell(
  text: string,
  reference: CalendarDate,
): readonly DateInText[] {
  return found(text, phraseOfCell, reference);
}

function found(
  text: string,
  pattern: RegExp,
  reference: CalendarDate,
): readonly DateInText[] {
  return [...text.matchAll(pattern)].flatMap(([words]) => {
    const { start, end } = readTimeline(words, { reference });
    return start ? [{ text: words, start, end }] : [];
  });
}
