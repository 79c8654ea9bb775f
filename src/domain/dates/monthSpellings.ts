// How a month is spelt, in English and in Welsh: one table for what is typed, for what is imported and for what is written.
import { monthNames } from "../values/calendarDate.ts";

/** The Welsh months, January first. */
export const welshMonthNames = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

const numbered = (names: readonly string[]) =>
  names.map((name, at) => [name.toLowerCase(), at + 1] as const);

/** Every right spelling of a whole month's name, in small letters, and its number from 1. */
export const monthSpellings: ReadonlyMap<string, number> = new Map([
  ...numbered(monthNames),
  ...numbered(welshMonthNames),
  // Welsh months as they stand after "i", "o" and "ym", and after "a".
  ["fawrth", 3],
  ["fai", 5],
  ["fehefin", 6],
  ["orffennaf", 7],
  ["dachwedd", 11],
  ["thachwedd", 11],
  ["ragfyr", 12],
]);
