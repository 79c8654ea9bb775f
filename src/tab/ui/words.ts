// Words for dates, ages and dates that moved, as every screen of the tab says them. Pure.
import { t } from "../language/t.ts";
import {
  addDays,
  daysBetween,
  monthNames,
  monthOf,
  yearOf,
} from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";

/** "today", "yesterday", "12 days ago", "5 weeks ago", "14 months ago". */
export function ago(then: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(then, today);
  if (days < 0) return t("on {then:date}", { then });
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 28) return t("{days} days ago", { days });
  if (days < 61) return t("{floor} weeks ago", { floor: Math.floor(days / 7) });
  return t("{floor} months ago", { floor: Math.floor(days / 30.44) });
}

/** "today", "tomorrow", "in 12 days", "3 days late". */
export function until(due: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days > 1) return t("in {days} days", { days });
  return t("{value:day} late", { value: -days });
}

/** "moved once, 181 days", "moved twice, 365 days"; null when the date never moved. */
export function movedWords(moves: number, days: number): string | null {
  if (moves === 0) return null;
  const times =
    moves === 1
      ? "once"
      : moves === 2
        ? "twice"
        : t("{moves} times", { moves });
  return t("moved {times}, {days:day}", { times, days });
}

/** "Jan 2027" for the last day of a month, else "14 Jan 2027": where a whole date has no room and stands beside it for whoever asks. */
export function shortDay(day: CalendarDate): string {
  const month = `${monthNames[monthOf(day) - 1]?.slice(0, 3)} ${yearOf(day)}`;
  const ends = monthOf(addDays(day, 1)) !== monthOf(day);
  return ends ? month : `${Number(day.slice(8))} ${month}`;
}
