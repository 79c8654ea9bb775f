// Which days a timeline shows, where its lines stand and where a day stands between them. Pure: days in, per cent out.
import { t } from "../../language/t.ts";
import {
  addDays,
  dateOf,
  daysBetween,
  monthOf,
  yearOf,
} from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { monthsOn } from "../../../domain/values/monthsOn.ts";
import { monthInWords, shortMonth } from "../../ui/words.ts";
import type { TimeScale } from "../../address/address.ts";

/** The days shown: from the first, up to and without the last. */
export interface Window {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The first and the last day anything in the plan speaks of. */
export interface Extent {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Months one step of a scale stands for, and how many steps are shown at once. */
const steps: Readonly<
  Record<TimeScale, { readonly months: number; readonly shown: number }>
> = {
  month: { months: 1, shown: 12 },
  quarter: { months: 3, shown: 8 },
  year: { months: 12, shown: 3 },
};

/** More years at once than this are walked through, not squeezed. */
const mostYears = 10;

/** The first day of the month, quarter or year a day lies in. Quarters begin in January, April, July and October, as financial ones do. */
export function stepStart(day: CalendarDate, scale: TimeScale): CalendarDate {
  const { months } = steps[scale];
  const month = monthOf(day) - ((monthOf(day) - 1) % months);
  return dateOf(yearOf(day), month, 1) ?? day;
}

const stepsOn = (day: CalendarDate, scale: TimeScale, n: number) =>
  monthsOn(day, n * steps[scale].months);

function stepsBetween({ first, last }: Extent, scale: TimeScale): number {
  const [from, to] = [stepStart(first, scale), stepStart(last, scale)];
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return months / steps[scale].months + 1;
}

/** How many steps of a scale are shown: of years as many as the plan has, within reason. */
function shownSteps(scale: TimeScale, extent: Extent): number {
  const { shown } = steps[scale];
  if (scale !== "year") return shown;
  return Math.min(mostYears, Math.max(shown, stepsBetween(extent, scale)));
}

/** The finest scale that shows the whole plan at once; years where none does. */
export function usualScale(extent: Extent): TimeScale {
  const whole = (scale: TimeScale) =>
    stepsBetween(extent, scale) <= steps[scale].shown;
  if (whole("month")) return "month";
  return whole("quarter") ? "quarter" : "year";
}

/**
 * The days shown at a scale. Where nobody chose from when: the whole plan if it fits, else so that today stands a quarter of the way in.
 * @param from a day chosen before; the step it lies in comes first
 */
export function windowOf(
  scale: TimeScale,
  from: CalendarDate | null,
  extent: Extent,
  today: CalendarDate,
): Window {
  const shown = shownSteps(scale, extent);
  const fits = stepsBetween(extent, scale) <= shown;
  const usual = fits
    ? extent.first
    : stepsOn(today, scale, -Math.floor(shown / 4));
  const start = stepStart(from ?? usual, scale);
  return { start, end: stepsOn(start, scale, shown) };
}

/** The window half its length earlier (-1) or later (1). */
export function windowMoved(
  { start, end }: Window,
  scale: TimeScale,
  way: -1 | 1,
): CalendarDate {
  const half = Math.floor(
    stepsBetween({ first: start, last: addDays(end, -1) }, scale) / 2,
  );
  return stepsOn(start, scale, way * Math.max(1, half));
}

/** "April 2026 to March 2028". */
export function windowInWords({ start, end }: Window): string {
  const last = addDays(end, -1);
  const from = monthInWords(start);
  return t("{start} to {last}", {
    start: yearOf(start) === yearOf(last) ? from.replace(/ \d+$/, "") : from,
    last: monthInWords(last),
  });
}

/** "Apr 2026 to Mar 2028", where the names of months have no room. */
export function windowInShort({ start, end }: Window): string {
  const last = addDays(end, -1);
  const short = (day: CalendarDate) => `${shortMonth(day)} ${yearOf(day)}`;
  return t("{start} to {last}", { start: short(start), last: short(last) });
}

/** Where a day begins, in per cent of the window: below 0 before it, above 100 after it. */
export function atStartOf(day: CalendarDate, { start, end }: Window): number {
  return (daysBetween(start, day) * 100) / daysBetween(start, end);
}

/** Where a day ends: "by 31 March" reaches to the end of that day. */
export function atEndOf(day: CalendarDate, window: Window): number {
  return atStartOf(addDays(day, 1), window);
}

export interface Tick {
  readonly day: CalendarDate;
  readonly at: number;
  /** "2027" in January, else "Apr"; null where the line stands without a word. */
  readonly word: string | null;
  readonly year: boolean;
}

/**
 * The lines of a window: one a step, in years one a quarter while they can be told apart. January is named by its year.
 * @param every how many lines share a word, where the words would stand on one another; a year always has its own
 */
export function ticksOf(
  window: Window,
  scale: TimeScale,
  every = 1,
): readonly Tick[] {
  const years = yearOf(addDays(window.end, -1)) - yearOf(window.start) + 1;
  const months = scale === "year" ? (years > 6 ? 12 : 3) : steps[scale].months;
  const ticks: Tick[] = [];
  for (let day = window.start; day < window.end; day = monthsOn(day, months)) {
    const year = monthOf(day) === 1;
    const worded = scale !== "year" && ticks.length % every === 0;
    ticks.push({
      day,
      at: atStartOf(day, window),
      word: year ? String(yearOf(day)) : worded ? shortMonth(day) : null,
      year,
    });
  }
  return ticks;
}
