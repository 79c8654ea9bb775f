// Dates that say two things at once: a month beside a quarter it is not in, two numbers that may be days or years, a weekday or a week that begins on another day.
import { weekday } from "../../../domain/values/calendarDate.ts";
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
