// Reads one point of a date phrase from its tokens: "#14 M3 2017", "M3 16", "Q2 2018/19", "Sautumn 2016", "FY 2018/19", "WEEKFROM 4 M6 2018".
import { addDays, yearOf } from "../values/calendarDate.ts";
import { monthsOn } from "../values/monthsOn.ts";
import {
  dayPoint,
  financialYears,
  monthPoint,
  partOfYearPoint,
  seasonPoint,
  wholeMonths,
  type Point,
} from "./phraseDays.ts";
import { numericPoint } from "./phraseNumbers.ts";
import { fullYear, yearNamed, yearsRunning, type Year } from "./phraseYear.ts";
import type { Calendar, Span } from "./timelineKind.ts";

const year = String.raw`((?:19|20|21)\d\d(?:[/-]\d\d(?:\d\d)?)?|\d\d[/-]\d\d|'?\d\d)`;
const gap = String.raw`(?: [-,/])? `;

function pattern(source: string): RegExp {
  return new RegExp(
    `^${source.replaceAll("YEAR", year).replaceAll("_", gap)}$`,
  );
}

type Match = readonly (string | undefined)[];
type Reader = (match: Match, calendar: Calendar) => Point | null;

function number(text: string | undefined): number {
  return Number((text ?? "").replace(/\D/g, ""));
}

/** Two-digit years this far from the reference day are believed: plans look back and ahead about ten years. */
const plausible = { back: 15, ahead: 10 };

/** "March 16" is a year, "June 5" and, read in 2018, "March 31" a day. Source: domain.md 6.4 M6. */
function monthThenNumber([, month, digits]: Match, calendar: Calendar) {
  const ahead = fullYear(digits ?? "", calendar) - yearOf(calendar.reference);
  const isYear =
    number(digits) > 31 ||
    (ahead <= plausible.ahead && ahead >= -plausible.back);
  return isYear
    ? monthPoint(number(month), yearNamed(digits, calendar), calendar)
    : dayPoint(number(digits), number(month), null, calendar);
}

function weekFrom(dayOfIt: Point, shift: number): Point {
  return {
    ...dayOfIt,
    kind: "week",
    at: (of) => {
      const at = dayOfIt.at(of);
      return at && week(addDays(at.start, shift));
    },
  };
}

function week(start: Span["start"]): Span {
  return { start, end: addDays(start, 6) };
}

function nthWeek(nth: string | undefined, within: Point): Point {
  return {
    ...within,
    kind: "week",
    at: (of) => {
      const span = within.at(of);
      if (!span) return null;
      return nth?.startsWith("#")
        ? week(addDays(span.start, 7 * (number(nth) - 1)))
        : week(addDays(span.end, -6));
    },
  };
}

function financialYear(calendar: Calendar): Point {
  return {
    kind: "fiscalYear",
    year: null,
    at: (of) => financialYears(of.from, of.from + 1, calendar),
  };
}

const calendarYear: Point = {
  kind: "year",
  year: null,
  at: (of) => wholeMonths(of.from, 1, 12),
};

/** The three months up to the end of a month, or the day a quarter ends on. */
function quarterEnding(rest: string | undefined, calendar: Calendar) {
  const last = pointOf(rest ?? "", calendar);
  if (last?.kind !== "month" && last?.kind !== "date") return null;
  return {
    ...last,
    kind: "quarter" as const,
    at: (of: Year) => {
      const span = last.at(of);
      return (
        span && { start: monthsOn(addDays(span.end, 1), -3), end: span.end }
      );
    },
  };
}

/** September to August. */
function academicYear(text: string | undefined, calendar: Calendar) {
  const run = yearsRunning(text ?? "", calendar);
  if (!run) return null;
  const span = wholeMonths(run.from, 9, 12 * (run.to - run.from));
  return {
    kind: "year" as const,
    year: { from: run.from, financial: false },
    at: () => span,
  };
}

function spanOfYears(text: string | undefined, calendar: Calendar) {
  const run = yearsRunning(text ?? "", calendar);
  if (!run) return null;
  const span = financialYears(run.from, run.to, calendar);
  return {
    kind: "fiscalYear" as const,
    year: { from: run.from, financial: true },
    at: () => span,
  };
}

function weekOf(rest: string | undefined, shift: number, calendar: Calendar) {
  const at = pointOf(rest ?? "", calendar);
  return at?.kind === "date" ? weekFrom(at, shift) : null;
}

/** Every form of a point, tried in order. `_` is a gap with or without a dash, comma or slash; YEAR any way of writing one. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(String.raw`#?(\d{1,2})_M(\d+)(?:_YEAR)?`),
    (m, c) => dayPoint(number(m[1]), number(m[2]), yearNamed(m[3], c), c),
  ],
  [
    pattern(String.raw`M(\d+) (#\d{1,2})(?:_YEAR)?`),
    (m, c) => dayPoint(number(m[2]), number(m[1]), yearNamed(m[3], c), c),
  ],
  [
    pattern(String.raw`M(\d+) (\d{1,2})_((?:19|20)\d\d|'\d\d)`),
    (m, c) => dayPoint(number(m[2]), number(m[1]), yearNamed(m[3], c), c),
  ],
  [pattern(String.raw`M(\d+) (\d\d)`), monthThenNumber],
  [
    pattern(String.raw`M(\d+) (\d)`),
    (m, c) => dayPoint(number(m[2]), number(m[1]), null, c),
  ],
  [
    pattern(String.raw`M(\d+)(?:_YEAR)?`),
    (m, c) => monthPoint(number(m[1]), yearNamed(m[2], c), c),
  ],
  [
    pattern(String.raw`((?:19|20)\d\d(?:[/-]\d\d)?)_M(\d+)`),
    (m, c) => monthPoint(number(m[2]), yearNamed(m[1], c), c),
  ],
  [
    pattern(String.raw`((?:19|20)\d\d)_M(\d+)_#?(\d{1,2})`),
    (m, c) => dayPoint(number(m[3]), number(m[2]), yearNamed(m[1], c), c),
  ],
  [
    pattern(String.raw`S(\w+)( term)?(?:_YEAR)?`),
    (m, c) => seasonPoint(`${m[1]}${m[2] ?? ""}`, yearNamed(m[3], c), c),
  ],
  [
    pattern(String.raw`YEAR S(\w+)( term)?`),
    (m, c) => seasonPoint(`${m[2]}${m[3] ?? ""}`, yearNamed(m[1], c), c),
  ],
  [
    pattern(String.raw`(?:FY )?([QH])(\d)(?:_(FY |CY )?YEAR)?`),
    (m, c) =>
      // "FY26" begins in 2025 for one council and in 2026 for the next.
      m[3] === "FY " && !/[/-]/.test(m[4] ?? "")
        ? null
        : partOfYearPoint(
            number(m[2]),
            m[1] === "Q" ? 3 : 6,
            yearNamed(m[4], c),
            c,
          ),
  ],
  [
    pattern(String.raw`(?:FY |CY )?YEAR(?: FY| CY)?_([QH])(\d)`),
    (m, c) =>
      partOfYearPoint(
        number(m[3]),
        m[2] === "Q" ? 3 : 6,
        yearNamed(m[1], c),
        c,
      ),
  ],
  [/^(?:FY )?(\S+) FY$|^FY (\S+)$/, (m, c) => spanOfYears(m[1] ?? m[2], c)],
  [/^(\S+) AY$|^AY (\S+)$/, (m, c) => academicYear(m[1] ?? m[2], c)],
  [/^(?:this |current )?FY$/, (_, c) => financialYear(c)],
  [/^CY (\d{4})$|^(\d{4}) CY$/, (m, c) => numericPoint(m[1] ?? m[2] ?? "", c)],
  [/^(?:this |current )?CY$/, () => calendarYear],
  [/^quarter end(?:ing|ed)? (.+)$/, (m, c) => quarterEnding(m[1], c)],
  [/^WEEKFROM (.+)$/, (m, c) => weekOf(m[1], 0, c)],
  [/^WEEKTO (.+)$/, (m, c) => weekOf(m[1], -6, c)],
  [
    /^(#[1-4]|last|final) week (?:in |of )?(.+)$/,
    (m, c) => {
      const month = pointOf(m[2] ?? "", c);
      return month?.kind === "month" ? nthWeek(m[1], month) : null;
    },
  ],
];

/** The point the tokens name, or null. */
export function pointOf(tokens: string, calendar: Calendar): Point | null {
  const digits = numericPoint(tokens, calendar);
  if (digits) return digits;
  for (const [form, read] of forms) {
    const match = form.exec(tokens);
    const point = match && read(match, calendar);
    if (point) return point;
  }
  return null;
}
