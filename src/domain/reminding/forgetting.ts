// When what a person was told, or put off, may be forgotten: only when it can never be due again, however long its action stays open.
import { isOpen } from "../plan/status.ts";
import type { Action } from "../plan/action.ts";
import {
  daysBetween,
  parseDate,
  type CalendarDate,
} from "../values/calendarDate.ts";
import type { ActionId } from "../values/id.ts";
import type { Snooze } from "./snooze.ts";

/** Nothing told is forgotten sooner: room for clocks put right and decisions corrected. */
export const toldKeptDays = 60;

/** An action that has ended may be opened again, or its plan; after this long that is a new start. */
const endedKeptDays = 400;

/** The actions of every plan that may remind. */
type Open = ReadonlyMap<ActionId, Pick<Action, "current">>;

/**
 * Whether a reminder's key can be due no more. The key says what makes it come once: a day that has passed, a date that may still be in
 * force (an escalation comes once however many years it stays so), an update that may still be the last. What is not understood is kept.
 */
export function mayForgetTold(
  key: string,
  told: CalendarDate,
  today: CalendarDate,
  actions: Open,
): boolean {
  const age = daysBetween(told, today);
  if (age < toldKeptDays) return false;
  const [version, actionId = "", rule = "", about = ""] = key.split("|");
  if (version !== "v1") return false;
  const name = rule.split(".")[0] ?? "";
  // These are due up to their own day, or are news for a fortnight.
  if (["soon", "due", "opens", "closes"].includes(name))
    return parseDate(about) !== null && about < today;
  if (name === "decided") return true;
  const action = actions.get(actionId as ActionId);
  if (!action || !isOpen(action.current.status)) return age >= endedKeptDays;
  const { inForce, lastUpdate } = action.current;
  if (name === "late" || name.startsWith("escalated")) return inForce !== about;
  if (name === "noUpdate") return lastUpdate !== null && lastUpdate.on > about;
  return false;
}

/** A snooze counts towards the most allowed for as long as the date in force is the same. */
export function mayForgetSnooze(
  { actionId, until, inForce }: Snooze,
  today: CalendarDate,
  actions: Open,
): boolean {
  if (until >= today) return false;
  const action = actions.get(actionId);
  return (
    !action ||
    !isOpen(action.current.status) ||
    action.current.inForce !== inForce
  );
}
