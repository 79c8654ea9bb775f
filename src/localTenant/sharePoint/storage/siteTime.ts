// The site's clock: instants as SharePoint writes them, and calendar days in the site's own zone, summer time included.

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(zone, found);
  }
  return found;
}

/** An instant as the wall clock of the zone shows it. */
export function localTime(epochMs: number, zone: string): LocalTime {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatterFor(zone).formatToParts(epochMs)) {
    if (type in parts) Object.assign(parts, { [type]: Number(value) });
  }
  return parts;
}

/** Zones change their offset on the quarter hour at the finest, so one look serves the whole quarter. */
const quarter = 900_000;
const offsets = new Map<string, number>();

/** Milliseconds the zone is ahead of UTC at that instant. */
function offsetAt(epochMs: number, zone: string): number {
  const key = `${zone} ${Math.floor(epochMs / quarter)}`;
  const known = offsets.get(key) ?? lookUpOffset(epochMs, zone);
  offsets.set(key, known);
  return known;
}

function lookUpOffset(epochMs: number, zone: string): number {
  const l = localTime(epochMs, zone);
  const asUtc = Date.UTC(
    l.year,
    l.month - 1,
    l.day,
    l.hour,
    l.minute,
    l.second,
  );
  return asUtc - Math.floor(epochMs / 1000) * 1000;
}

/** The instant at which the zone's wall clock shows this time; the second look settles days on which the clocks change. */
function instantOf(wallClockAsUtc: number, zone: string): number {
  const first = wallClockAsUtc - offsetAt(wallClockAsUtc, zone);
  return wallClockAsUtc - offsetAt(first, zone);
}

/** Whole seconds and a Z: the only form SharePoint answers with. */
export function isoSeconds(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/i;

/**
 * Reads a date as a client writes it. A bare day is midnight in the site's zone, a time without a zone is the site's wall clock,
 * and a full instant is kept as it is.
 * @returns the stored instant, or null when the text is no date
 */
export function readDate(text: string, zone: string): string | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", suffix] =
    match;
  const asUtc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const check = new Date(asUtc);
  const real =
    check.getUTCMonth() === Number(month) - 1 &&
    check.getUTCDate() === Number(day) &&
    check.getUTCHours() === Number(hour) &&
    check.getUTCMinutes() === Number(minute);
  if (!real) return null;
  if (!suffix) return isoSeconds(instantOf(asUtc, zone));
  if (suffix.toUpperCase() === "Z") return isoSeconds(asUtc);
  const sign = suffix.startsWith("-") ? 1 : -1;
  const ahead = Number(suffix.slice(1, 3)) * 60 + Number(suffix.slice(4, 6));
  return isoSeconds(asUtc + sign * ahead * 60_000);
}

/** The calendar day an instant falls on in the zone, as `YYYY-MM-DD`. */
export function localDay(epochMs: number, zone: string): string {
  const l = localTime(epochMs, zone);
  return `${String(l.year).padStart(4, "0")}-${String(l.month).padStart(2, "0")}-${String(l.day).padStart(2, "0")}`;
}

/** Minutes as `regionalSettings/timezone` states them: bias is minutes behind UTC in winter. */
export function biasOf(
  zone: string,
  year: number,
): { Bias: number; StandardBias: number; DaylightBias: number } {
  const offsets = [0, 6].map(
    (month) => offsetAt(Date.UTC(year, month, 1), zone) / 60_000,
  );
  const standard = Math.min(...offsets);
  return {
    Bias: -standard || 0,
    StandardBias: 0,
    DaylightBias: standard - Math.max(...offsets) || 0,
  };
}
