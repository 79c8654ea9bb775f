// Dates that say two things at once: a month beside a quarter it is not in, two numbers that may be days or years, a weekday or a week that begins on another day.
import { weekday } from "../../../domain/values/calendarDate.ts";
import { tokensOf } from "../../../domain/dates/phraseWords.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import { readDatePhrase } from "../../../domain/dates/timeline.ts";
import type { DateContext } from "../words/dateWords.ts";
import { timelineOf } from "../words/dateWords.ts";

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const daysOrYears = new RegExp(
  String.raw`\b${month}\s*['’]?(\d\d)\s*(?:[-–—]|\s)\s*['’]?(\d\d)\W*$`,
  "i",
);

/** "Mar 27-28": two days of March, March 2027 to 2028, or March of the year 2027/28. */
export const saysDaysOrYears = (text: string) => daysOrYears.test(text);

/** "Mar 27-28" as the month of a financial year, which is how councils mostly mean two years that follow each other. */
export function monthOfBothYears(
  text: string,
  context: DateContext,
): Timeline | null {
  const [, from = "", to = ""] = daysOrYears.exec(text) ?? [];
  if (Number(to) !== Number(from) + 1) return null;
  const read = timelineOf(
    text.replace(daysOrYears, (whole) =>
      whole.replace(/['’]?\d\d[\s\S]*$/, `20${from}/${to}`),
    ),
    context,
  );
  return read.end === null ? null : { ...read, text };
}

/** "Week 3, Jan 2027", "wk 3 January": the third week, or the week of the third. */
export const weekNumbered = new RegExp(
  String.raw`\b(?:week|wk|wythnos)\.?\s?([1-5])\b[\s,:–-]*(?:of\s|in\s)?(?=${month}|ionawr|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)`,
  "i",
);

const ordinals = ["first", "second", "third", "fourth", "last"];

/** "Week 3, Jan 2027" as the third week of January. */
export function nthWeek(text: string, context: DateContext): Timeline | null {
  const read = timelineOf(
    text.replace(
      weekNumbered,
      (_, nth: string) => `${ordinals[Number(nth) - 1] ?? ""} week of `,
    ),
    context,
  );
  return read.end === null ? null : read;
}

/** "2026/7": July 2026, or the two years that councils also write so. */
export const monthOrYears =
  /\b20(\d(?:0(?=[/-]1)|1(?=[/-]2)|2(?=[/-]3)|3(?=[/-]4)|4(?=[/-]5)|5(?=[/-]6)|6(?=[/-]7)|7(?=[/-]8)|8(?=[/-]9)))[/-](\d)(?![\d/-])/;

/** "March & June 2027", "Apr, Jul, Oct 2027", "12 March and 4 June": months that do not follow each other, or days of several. */
export function listsMonths(text: string): boolean {
  // Most dates join nothing, and need no second look.
  if (!/[,&/]|\b(?:and|or|a|neu)\b/i.test(text)) return false;
  const pairs = tokensOf(text)
    .join(" ")
    .matchAll(
      /(#?\d{1,2} )?M(\d+)(?: '?\d{2,4})? (?=(?:[,&/]|and|or|a|neu) (#?\d{1,2} )?M(\d+))/g,
    );
  return [...pairs].some(
    ([, firstDay, first, secondDay, second]) =>
      ![Number(first), (Number(first) % 12) + 1].includes(Number(second)) ||
      (firstDay !== undefined && secondDay !== undefined),
  );
}

/** The words outside a bracket and those inside, each a date by itself. */
function besideBracket(text: string): readonly [string, string] | null {
  const [, before = "", inside = "", after = ""] =
    /^([^()[\]]*)[([]([^()[\]]+)[)\]]([^()[\]]*)$/.exec(text.trim()) ?? [];
  const outside = `${before} ${after}`.trim();
  return inside === "" || outside === "" ? null : [outside, inside];
}

const overlaps = (one: Timeline, other: Timeline) =>
  one.start !== null &&
  one.end !== null &&
  other.start !== null &&
  other.end !== null &&
  one.start <= other.end &&
  other.start <= one.end;

/** "March 2027 (Q2)": neither the council's second quarter nor the calendar's holds March. */
export function bracketContradicts(
  text: string,
  { today, financialYearStartMonth }: DateContext,
): boolean {
  const parts = besideBracket(text);
  if (parts === null) return false;
  // "31 March 2027 (+3 months)" may have been put off.
  if (/^\s*\+/.test(parts[1] ?? "")) return true;
  const agree = [parts, parts.toReversed()].some(([first = "", second = ""]) =>
    // A council that counts its quarters by the calendar is not wrong.
    [
      financialYearStartMonth,
      ...(/\b[qh]|chwarter/i.test(text) ? [1] : []),
    ].some((yearStart) => {
      const calendar = { financialYearStartMonth: yearStart };
      const one = readDatePhrase(first, { reference: today, ...calendar });
      if (one?.end == null) return true;
      const near = { reference: one.end, ...calendar };
      const other = readDatePhrase(second, near);
      return other === null || overlaps(one, other);
    }),
  );
  return !agree;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const namedDay =
  /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** "Friday 31 March 2027" is a Wednesday: the day or the date is wrong. */
export function weekdayContradicts({ text, kind, end }: Timeline): boolean {
  const [, name] = namedDay.exec(text) ?? [];
  if (name === undefined || kind !== "date" || end === null) return false;
  return weekdays[weekday(end) - 1] !== name.slice(0, 3).toLowerCase();
}

/** A week that "commences" on 3 November 2026 begins on a Tuesday: the day or the year may be another. */
export function weekBeginsLate({ kind, start, text }: Timeline): boolean {
  return (
    kind === "week" &&
    start !== null &&
    /commenc|begin|w\/?\s?[cb]\b|w\.c|\bwk\b|wythnos/i.test(text) &&
    ![1, 7].includes(weekday(start))
  );
}

/** Whether the words name a day or a month of a year. */
export const dated = (text: string) =>
  /\d{4}|\d{1,2}[/.-]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W{1,3}\d/i.test(
    text,
  );

/** "Ongoing until March 2027": it goes on, and ends. */
export const untilSaid =
  /^\W*(?:on-?\s?going|continu\w+|rolling|monthly|quarterly|annual\w*|yearly|weekly|termly|regular\w*|yn parhau|parhaus|misol|chwarterol|blynyddol)(?: [\p{L}-]+)?\W+(?:to|until|till|by|up to|through|tan|hyd at|-|–)\s*(?=\w)/iu;
/** "Agreed by Cabinet on 12 June": the day of a decision, and not of the work. */
export const decided =
  /\b(?:agreed|approved|adopted|endorsed|signed off|cytunwyd)\b[^.;()]{0,60}?(?:\bon\b|\bin\b|\bat\b)?[^.;()]*\d/i;
