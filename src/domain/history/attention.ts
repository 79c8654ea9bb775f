// How much an action needs somebody, from its current facts: one order and one vocabulary for the plan, My actions, cards and the Board.
import type { Action } from "../plan/action.ts";
import { daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { isOverdue } from "../plan/rag.ts";
import { isLive } from "../plan/status.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

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
export const lateSaid = (
  inForce: CalendarDate,
  today: CalendarDate,
): Sentence => say("late.days", { days: daysBetween(inForce, today) });

/** As far ahead as a date is said in days. */
const soonDays = 14;

/** How many days until its date where that is near, below 0 where it is past; null where the date itself says enough. */
export function nearDays(
  { status, inForce }: Action["current"],
  today: CalendarDate,
): number | null {
  if (!isLive(status) || status === "completed" || inForce === null)
    return null;
  const days = daysBetween(today, inForce);
  return days <= soonDays ? days : null;
}

/** What waits for somebody else; null where nothing does. */
export function waitingSaid({
  claimed,
  awaiting,
}: Action["current"]): Sentence | null {
  if (claimed) return say("waiting.claimed");
  if (!awaiting) return null;
  return awaiting.to
    ? say("waiting.date", { to: awaiting.to })
    : say("waiting.noDate");
}
