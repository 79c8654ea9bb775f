// What people asked for: to be left in peace about an action until a day, or to hear once a week.
import type { Action } from "../plan/action.ts";
import { addDays, weekday } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { addWorkingDays } from "../dates/workingDays.ts";
import type { Person } from "../plan/person.ts";
import type { Concern, Considered, ReminderRule } from "./reminderConcern.ts";
import { addressOf } from "./reminderPeople.ts";
import type { PutOff } from "./snooze.ts";

interface Day {
  readonly today: CalendarDate;
  readonly snoozes: readonly PutOff[];
}

const neverQuietened: ReadonlySet<ReminderRule> = new Set([
  "escalatedToLead",
  "escalatedToBoard",
  "escalatedToPortfolio",
]);

export function isSnoozed(
  asked: Day,
  action: Action,
  concern: Concern,
  person: Person,
): boolean {
  if (neverQuietened.has(concern.rule)) return false;
  return asked.snoozes.some(
    (one) =>
      (one.actionId === null || one.actionId === action.id) &&
      one.person === addressOf(person) &&
      asked.today < one.until,
  );
}

/**
 * The day the card named, where the person put the action off, that day has come, and nothing was said meanwhile: what was told before is told
 * once more. Null otherwise.
 */
export function backOn(
  { snoozes, today }: Day,
  { action, calendar }: Considered,
  concern: Concern,
  person: Person,
): CalendarDate | null {
  if (neverQuietened.has(concern.rule)) return null;
  const { inForce, lastUpdate } = action.current;
  const over = snoozes.find(
    (one) =>
      one.actionId === action.id &&
      one.person === addressOf(person) &&
      one.inForce === inForce &&
      one.until <= today,
  );
  if (!over) return null;
  const putOffOn = addWorkingDays(over.until, -1, calendar);
  return lastUpdate !== null && lastUpdate.on >= putOffOn ? null : over.until;
}

/** One digest a week, on its first working day: what is left over from the days between is in it. */
export function onlyWeekly(
  { settings, calendar, today }: Considered,
  concern: Concern,
  person: Person,
): boolean {
  if (neverQuietened.has(concern.rule)) return false;
  if (!settings.weeklyFor.includes(person.objectId ?? "")) return false;
  const monday = addDays(today, 1 - weekday(today));
  return addWorkingDays(today, -1, calendar) >= monday;
}
