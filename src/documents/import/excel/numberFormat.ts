// How Excel shows a stored number: as a date, a percentage, or with so many decimals. A reference typed 5.10 is stored as 5.1; only the format tells.
import {
  addDays,
  day,
  inWords,
  monthNames,
  monthOf,
  yearOf,
} from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";

/** Formats every copy of Excel knows by number (ECMA-376 part 1, 18.8.30), those that matter here. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

export interface NumberFormat {
  readonly kind:
    "general" | "date" | "month" | "year" | "time" | "number" | "text";
  readonly decimals: number;
  readonly percent: boolean;
  readonly thousands: boolean;
  readonly prefix: string;
}

const general: NumberFormat = {
  kind: "general",
  decimals: 0,
  percent: false,
  thousands: false,
  prefix: "",
};

export function numberFormat(
  id: number,
  codes: ReadonlyMap<number, string>,
): NumberFormat {
  // 27 to 36 and 50 to 58 are dates of East Asian editions.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { ...general, kind: "date" };
  const code = codes.get(id) ?? builtIn[id];
  return code === undefined ? general : parseFormat(code);
}

function parseFormat(code: string): NumberFormat {
  const first = code.split(";")[0] ?? "";
  const bare = first
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? "h" : ""));
  if (/^\s*(general|standard)?\s*$/i.test(bare)) return general;
  if (bare.includes("@")) return { ...general, kind: "text" };
  const letters = bare.toLowerCase().replace(/am\/pm|a\/p/g, "");
  // "e" is a year in some locales, but also an exponent (0.00E+00): the exponent has a digit before it.
  if (
    /[dy]/.test(letters) ||
    (letters.includes("m") && !/[hs]/.test(letters))
  ) {
    if (letters.includes("d")) return { ...general, kind: "date" };
    return { ...general, kind: letters.includes("m") ? "month" : "year" };
  }
  if (/[hs]/.test(letters)) return { ...general, kind: "time" };
  return {
    kind: "number",
    // Excel shows thirty at most.
    decimals: Math.min(/\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0, 30),
    percent: bare.includes("%"),
    thousands: /[#0],[#0]/.test(bare),
    prefix:
      /^[^0#?]*?([£$€])/.exec(
        first.replaceAll('"', "").replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1"),
      )?.[1] ?? "",
  };
}

/**
 * The day of an Excel serial number, or null outside 1900 to 2199. The 1900 system counts a 29 February 1900 that never was;
 * the 1904 system starts 1,462 days later. Source: Microsoft, "Differences between the 1900 and the 1904 date system in Excel".
 */
export function dateOfSerial(
  serial: number,
  date1904: boolean,
): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 1 || whole > 109_573) return null;
  if (date1904) return addDays(day("1904-01-01"), whole);
  return addDays(day("1900-01-01"), whole > 59 ? whole - 2 : whole - 1);
}

/** The number as the sheet shows it. Dates come in words; a format without a day ("mmm-yy") means the month, one with the year alone the year. */
export function showNumber(
  value: number,
  format: NumberFormat,
  date1904: boolean,
): string {
  if (
    format.kind === "date" ||
    format.kind === "month" ||
    format.kind === "year"
  ) {
    const date = dateOfSerial(value, date1904);
    if (date === null) return plain(value);
    // A day of which the sheet shows only the year is not that day.
    if (format.kind === "year") return String(yearOf(date));
    return format.kind === "date"
      ? inWords(date)
      : `${monthNames[monthOf(date) - 1]} ${yearOf(date)}`;
  }
  if (format.kind !== "number") return plain(value);
  const scaled = format.percent ? value * 100 : value;
  const fixed =
    Math.abs(scaled) < 1e15 ? scaled.toFixed(format.decimals) : plain(scaled);
  const grouped = format.thousands
    ? fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",")
    : fixed;
  return `${format.prefix}${grouped}${format.percent ? "%" : ""}`;
}

/** Fifteen significant digits, as Excel keeps: 0.1 + 0.2 is 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
