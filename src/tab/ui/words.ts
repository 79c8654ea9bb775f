// Words for dates, ages and dates that moved, as every screen of the tab says them. Pure.
import { inWords, t } from "../language/t.ts";
import {
  addDays,
  daysBetween,
  monthOf,
  yearOf,
} from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";

/** "today", "yesterday", "12 days ago", "5 weeks ago", "14 months ago". */
export function ago(then: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(then, today);
  if (days < 0) return t("on {then:date}", { then });
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  if (days < 28) return t("{days:day} ago", { days });
  if (days < 61) return t("{weeks:week} ago", { weeks: Math.floor(days / 7) });
  return t("{months:month} ago", { months: Math.floor(days / 30.44) });
}

/** "today", "tomorrow", "in 12 days", "3 days late". */
export function until(due: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  if (days > 1) return t("in {days:day}", { days });
  return t("{days:day} late", { days: -days });
}

/** "3 days late", "due today", "due in 12 days" of a date that is near or past; null where the date itself says enough. */
export function nearWords(days: number | null): string | null {
  if (days === null) return null;
  if (days < 0) return t("{days:day} late", { days: -days });
  if (days === 0) return t("due today");
  if (days === 1) return t("due tomorrow");
  return t("due in {days:day}", { days });
}

/** "moved once, 181 days", "moved twice, 365 days"; null when the date never moved. */
export function movedWords(moves: number, days: number): string | null {
  if (moves === 0) return null;
  if (moves === 1) return t("moved once, {days:day}", { days });
  if (moves === 2) return t("moved twice, {days:day}", { days });
  return t("moved {moves:time}, {days:day}", { moves, days });
}

const shortMonths: readonly string[] = [
  t("Jan"),
  t("Feb"),
  t("Mar"),
  t("Apr"),
  t("May"),
  t("Jun"),
  t("Jul"),
  t("Aug"),
  t("Sep"),
  t("Oct"),
  t("Nov"),
  t("Dec"),
];

/** "Jan": where a month has no room. */
export const shortMonth = (day: CalendarDate): string =>
  shortMonths[monthOf(day) - 1] ?? "";

/** "January 2027". */
export const monthInWords = (day: CalendarDate): string =>
  inWords(day).replace(/^\d+ /, "");

/** "Jan 2027" for the last day of a month, else "14 Jan 2027": where a whole date has no room and stands beside it for whoever asks. */
export function shortDay(day: CalendarDate): string {
  const month = `${shortMonth(day)} ${yearOf(day)}`;
  const ends = monthOf(addDays(day, 1)) !== monthOf(day);
  return ends ? month : `${Number(day.slice(8))} ${month}`;
}
