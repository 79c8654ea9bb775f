// Calendar days as 'YYYY-MM-DD' strings that compare as strings, and instants as ISO UTC strings. No clock here: today is an argument.
import type { Brand } from "./id.ts";

/** A day in the tenant's time zone, 'YYYY-MM-DD'. Compare with < and >. */
export type CalendarDate = Brand<string, "CalendarDate">;

/** A moment, ISO 8601 in UTC ('2018-06-01T09:30:00.000Z'). Compare with < and >. */
export type Instant = Brand<string, "Instant">;

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const dayInMs = 86_400_000;

function toMs(date: CalendarDate): number {
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

function fromMs(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10) as CalendarDate;
}

/** The day if the text is a real one ('2018-02-29' is not), else null. Years 1900 to 2199. */
export function parseDate(text: string): CalendarDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  const date = text as CalendarDate;
  const ms = toMs(date);
  return Number.isFinite(ms) && fromMs(ms) === date ? date : null;
}

/** The day of the given parts; null if there is no such day. Month is 1 to 12. */
export function dateOf(
  year: number,
  month: number,
  day: number,
): CalendarDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** A day known to be right when the program was written; throws otherwise. For constants and tests. */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

/** The moment if the text is an ISO instant with a zone, normalised to UTC; else null. */
export function parseInstant(text: string): Instant | null {
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)
  )
    return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : (new Date(ms).toISOString() as Instant);
}

/** A moment by its milliseconds since 1970. */
export const instantAt = (ms: number): Instant =>
  new Date(ms).toISOString() as Instant;

/** The moment so many milliseconds before another. */
export const momentBefore = (moment: Instant, ms: number): Instant =>
  new Date(Date.parse(moment) - ms).toISOString() as Instant;

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromMs(toMs(date) + days * dayInMs);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toMs(to) - toMs(from)) / dayInMs);
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return fromMs(Date.UTC(year, month, 0));
}

/** 1 Monday … 7 Sunday (ISO). */
export function weekday(date: CalendarDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** '1 June 2018', as GOV.UK style asks: no ordinal, no comma, month in full. */
export function inWords(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${monthNames[monthOf(date) - 1]} ${date.slice(0, 4)}`;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** Days already worked out, by zone and minute: the same log is cut at several days, and formatting costs more than all the rest of a fold. */
const daysKnown = new Map<string, CalendarDate>();
const mostKnown = 200_000;

/** The calendar day on which a moment fell in an IANA zone (the tenant's, Europe/London by default). */
export function dayIn(
  instant: Instant,
  timeZone = "Europe/London",
): CalendarDate {
  // Offsets are whole minutes, so every second of a minute falls on one day.
  const key = `${timeZone} ${instant.slice(0, 16)}`;
  const known = daysKnown.get(key);
  if (known) return known;
  if (daysKnown.size >= mostKnown) daysKnown.clear();
  const day = formattedDay(instant, timeZone);
  daysKnown.set(key, day);
  return day;
}

function formattedDay(instant: Instant, timeZone: string): CalendarDate {
  let format = zoneFormats.get(timeZone);
  if (!format) {
    // en-CA prints ISO order; the formatter is kept because making one costs more than using it.
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    zoneFormats.set(timeZone, format);
  }
  return format.format(Date.parse(instant)) as CalendarDate;
}
