// Durations in a date phrase: "within six months", "12 months from April 2018", "6 months after go-live".
import { addDays } from "../values/calendarDate.ts";
import { monthsOn } from "../values/monthsOn.ts";
import type { PhraseMeaning } from "./timelineKind.ts";

const unknownEnd: PhraseMeaning = {
  kind: "relative",
  start: null,
  end: null,
  openEnded: false,
};

const form =
  /^(?:within |over |in |for |up to |at least |after |next |the )*(\d{1,3})(?: ?(?:-|to|or|\/) ?(\d{1,3}))? (?:- )?(day|week|month|year)s?(?: time)?(?: (of|from|after|following|starting|commencing|beginning|post|before|prior to)(?: (.+))?)?$/;

const link = "(?= (?:of|from|after|following|post|before|prior to) )";
const lead = "^((?:within |over |in |for |up to )*)";

/** Lengths without a figure, told as a number of units: "a month before", "half a year after", "a fortnight from". */
const wordedLengths: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${lead}half (?:a )?year${link}`), "6 month"],
  [new RegExp(`${lead}(?:a )?fortnight${link}`), "2 week"],
  [new RegExp(`${lead}an? day${link}`), "1 day"],
  [new RegExp(`${lead}an? week${link}`), "1 week"],
  [new RegExp(`${lead}an? month${link}`), "1 month"],
  [new RegExp(`${lead}an? year${link}`), "1 year"],
];

/** Nobody can count "a few weeks before 1 May". */
const uncounted = new RegExp(
  `${lead}(?:a )?(?:few|several|some|many|couple of|number of) (?:day|week|month|year)s?${link}`,
);

function withFigures(text: string): string {
  const found = wordedLengths.find(([pattern]) => pattern.test(text));
  if (!found) return text;
  const [pattern, length] = found;
  return text.replace(pattern, (_, before: string) => `${before}${length}`);
}

/** "April 2027 for 6 months", "1 April 2027 for 12 months": the start first. */
const startFirst =
  /^(.+?) (?:for|lasting|over) (?:a period of |up to |the next |the )?(\d{1,3}) (day|week|month|year)s?$/;

/** "1 January 2027 + 6 weeks", "March 2027 plus 3 months": counted from the end of what stands before it. */
const added =
  /^(.+?) [,;]? ?(?:\+|plus) (\d{1,3}) ((?:working |business )?(?:day|week|month|year))s?$/;

/** Whether a length in words is counted from something: its first word is no filler then. */
export function isWordedLength(tokens: readonly string[]): boolean {
  const text = tokens.join(" ");
  return uncounted.test(text) || withFigures(text) !== text;
}

function lengthOf(count: number, unit: string | undefined) {
  if (unit === "day") return { days: count, months: 0 };
  if (unit === "week") return { days: 7 * count, months: 0 };
  return { days: 0, months: unit === "year" ? 12 * count : count };
}

/** Whether a length is added to what stands before it, and is no "onwards". */
export const isAdded = (tokens: readonly string[]): boolean =>
  added.test(tokens.join(" "));

/**
 * A duration, counted from its start where the phrase gives one ("12 months from April 2018" ends on 31 March 2019, April being the first;
 * "6 months from 1 June 2018" on 1 December); else "relative" with no end, which is a date not yet agreed.
 */
export function durationOf(
  tokens: readonly string[],
  startOf: (tokens: readonly string[]) => PhraseMeaning | null,
): PhraseMeaning | null {
  const said = tokens.join(" ").replace(/(\d)-(\d)/, "$1 - $2");
  if (uncounted.test(said)) return unknownEnd;
  const text = withFigures(said);
  const turned = startFirst.exec(text);
  const more = added.exec(text);
  // Working days need a calendar of the council's own.
  if (more && !/^(?:day|week|month|year)$/.test(more[3] ?? ""))
    return unknownEnd;
  const match =
    form.exec(text) ??
    (turned && form.exec(`${turned[2]} ${turned[3]}s from ${turned[1]}`)) ??
    (more && form.exec(`${more[2]} ${more[3]}s after ${more[1]}`));
  if (!match) return null;
  const [, first, second, unit, counted, anchor] = match;
  const start = anchor ? startOf(anchor.split(" ")) : null;
  const isBefore = counted === "before" || counted === "prior to";
  if (!start?.start || !start.end || isBefore) return unknownEnd;
  const { days, months } = lengthOf(Number(second ?? first), unit);
  const after = ["after", "following", "post"].includes(counted ?? "");
  const whole = start.start !== start.end;
  const from = whole && after ? addDays(start.end, 1) : start.start;
  const end = addDays(monthsOn(from, months), days - (whole ? 1 : 0));
  return end < from
    ? unknownEnd
    : { kind: "relative", start: from, end, openEnded: false };
}
