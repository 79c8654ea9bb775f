// How much an action needs somebody, from its current facts: one order and one vocabulary for the plan, My actions, cards and the Board.
import type { Action } from "../plan/action.ts";
import { daysBetween, inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { isOverdue } from "../plan/rag.ts";
import { isLive } from "../plan/status.ts";
import { counted } from "../values/wording.ts";

/** Without a word for longer than this an action is silent, unless a plan's reminders say otherwise. */
export const usualSilentDays = 30;

/** What an action needs, gravest first: the order of "exceptions first". */
export const attentions = [
  "late",
  "slipping",
  "claimed",
  "dateProposed",
  "silent",
  "none",
  "completed",
  "left",
] as const;

export type Attention = (typeof attentions)[number];

/** Words nobody has given: never, or longer ago than an update is wanted. */
export function isSilent(
  { current, added }: Pick<Action, "current" | "added">,
  today: CalendarDate,
  silentDays = usualSilentDays,
): boolean {
  const { status, lastUpdate } = current;
  if (!isLive(status) || status === "completed") return false;
  return daysBetween(lastUpdate?.on ?? added, today) >= silentDays;
}

/** The gravest thing an action needs. A late action is late whatever else is true of it. */
export function attentionOf(
  action: Action,
  today: CalendarDate,
  silentDays = usualSilentDays,
): Attention {
  const { current } = action;
  if (!isLive(current.status)) return "left";
  if (current.status === "completed") return "completed";
  if (isOverdue(current, today)) return "late";
  if (current.status === "slippage") return "slipping";
  if (current.claimed) return "claimed";
  if (current.awaiting) return "dateProposed";
  return isSilent(action, today, silentDays) ? "silent" : "none";
}

/** "90 days late", in the same words wherever it is said. */
export function lateWords(inForce: CalendarDate, today: CalendarDate): string {
  return `${counted(daysBetween(inForce, today), "day")} late`;
}

/** As far ahead as a date is said in days. */
const soonDays = 14;

/** "90 days late", "due today", "due tomorrow", "due in 12 days"; null where the date itself says enough. */
export function nearWords(
  { status, inForce }: Action["current"],
  today: CalendarDate,
): string | null {
  if (!isLive(status) || status === "completed" || inForce === null)
    return null;
  const days = daysBetween(today, inForce);
  if (days < 0) return lateWords(inForce, today);
  if (days === 0) return "due today";
  if (days === 1) return "due tomorrow";
  return days <= soonDays ? `due in ${days} days` : null;
}

/** "no word for 45 days", "no word yet": how long an action has been silent. */
export function silenceWords(
  { current: { lastUpdate } }: Pick<Action, "current">,
  today: CalendarDate,
): string {
  return lastUpdate
    ? `no update for ${counted(daysBetween(lastUpdate.on, today), "day")}`
    : "no update yet";
}

/** What waits for somebody else, in words; null where nothing does. */
export function waitingWords({
  claimed,
  awaiting,
}: Action["current"]): string | null {
  if (claimed) return "claimed complete, to be confirmed by somebody else";
  if (!awaiting) return null;
  return awaiting.to
    ? `${inWords(awaiting.to)} proposed, waiting for a decision`
    : "proposed to have no date, waiting for a decision";
}
