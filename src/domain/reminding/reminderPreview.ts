// Who would get what on which day, if nothing changed meanwhile: the same decision as the run's, made for the days ahead.
import { addDays } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import { remindersDue, remindersIn } from "./reminder.ts";
import type { Digest, PlanToRemind } from "./reminder.ts";
import type { Trouble } from "./reminderTroubles.ts";
import { addressOf } from "./reminderPeople.ts";
import type { PutOff } from "./snooze.ts";

/** One line of the readable log, as far as it says what reached whom. */
interface ToldLine {
  readonly actionId: ActionId | null;
  readonly rule: string;
  readonly recipient: Person;
  readonly day: CalendarDate;
  readonly result: string;
}

export interface DayAhead {
  readonly day: CalendarDate;
  readonly digests: readonly Digest[];
}

interface RemindersAhead {
  readonly days: readonly DayAhead[];
  /** What stands in the way on the first day: settings that are nonsense, posts without anybody. */
  readonly troubles: readonly Trouble[];
}

/**
 * The keys that lines of the log stand for: worked out again from the day of each line, since the log tells people and not programs.
 * A date that has changed since makes a new key, as it does in the run. Who has left may have been told before that, and whoever hears in
 * their stead since.
 */
export function toldBefore(
  plan: PlanToRemind,
  lines: readonly ToldLine[],
  leavers: ReadonlySet<string>,
): ReadonlyMap<string, CalendarDate> {
  const named = (
    one: Pick<ToldLine, "actionId" | "rule" | "recipient">,
  ): string => `${one.actionId} ${one.rule} ${addressOf(one.recipient)}`;
  const byDay = new Map<CalendarDate, Set<string>>();
  for (const line of lines) {
    if (line.result !== "sent") continue;
    const there = byDay.get(line.day) ?? new Set<string>();
    byDay.set(line.day, there.add(named(line)));
  }
  const told = new Map<string, CalendarDate>();
  const plans = [plan, asIfNotUpdated(plan)];
  const nobody: ReadonlySet<string> = new Set();
  for (const [today, there] of byDay)
    for (const gone of leavers.size > 0 ? [nobody, leavers] : [nobody])
      for (const reminder of remindersIn({
        plans,
        today,
        snoozes: [],
        leavers: gone,
      }).reminders)
        if (there.has(named(reminder))) told.set(reminder.key, today);
  return told;
}

/** What was answered since would not be due on that day any more, but it was then. */
function asIfNotUpdated(plan: PlanToRemind): PlanToRemind {
  const actions = plan.actions.map((action) => ({
    ...action,
    current: { ...action.current, lastUpdate: null },
  }));
  return { ...plan, actions };
}

/** The next `days` calendar days from `from` on; days that bring nobody anything are left out. */
export function remindersAhead(
  plan: PlanToRemind,
  asked: {
    readonly from: CalendarDate;
    readonly days: number;
    readonly told: ReadonlyMap<string, CalendarDate>;
    /** As the service left them for this (`aheadNotesIn`). */
    readonly snoozes: readonly PutOff[];
    readonly leavers: ReadonlySet<string>;
  },
): RemindersAhead {
  const told = new Map(asked.told);
  const ahead: DayAhead[] = [];
  let troubles: readonly Trouble[] = [];
  for (let at = 0; at < asked.days; at += 1) {
    const day = addDays(asked.from, at);
    const due = remindersDue({
      tenant: "",
      plans: [plan],
      today: day,
      told,
      snoozes: asked.snoozes,
      leavers: asked.leavers,
    });
    if (troubles.length === 0) troubles = due.troubles;
    for (const { reminders } of due.digests)
      for (const { key } of reminders) told.set(key, day);
    if (due.digests.length > 0) ahead.push({ day, digests: due.digests });
  }
  return { days: ahead, troubles };
}
