// What the service remembers has an end: rows, answers and what was told are taken away once no promise needs them, a few at every tick.
import {
  addDays,
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import {
  mayForgetSnooze,
  mayForgetTold,
  toldKeptDays,
} from "../../domain/reminding/forgetting.ts";
import type { Drawer, Notes } from "../delivery/notes.ts";
import type { StoredLedger } from "../delivery/ports.ts";
import type { PlanNow } from "../plans/planNow.ts";
import { isSnooze } from "../plans/snoozes.ts";

/** A card older than this is not answered any more (reminders.md 3.6), so nothing about it is asked again. */
export const cardsAnsweredDays = 30;

/** Rows: the blast guard looks at a month, cards are answered for a month. */
export const rowsKeptDays = 60;

/** Notes that end by their age alone. Those about rows outlive the rows; an answer outlives the last press of its card. */
const keptDays: readonly (readonly [Drawer, number])[] = [
  ["answers", cardsAnsweredDays + 15],
  ["outbox", 2],
  ["outcomes", 2],
  ["logged", rowsKeptDays + 30],
  ["shown", rowsKeptDays + 30],
  ["pressed", rowsKeptDays + 30],
];

/** Of each kind at a tick: a county's busiest day is over within six hours, and no tick waits long. */
export const mostAtOnce = 1_000;

const aDay = 86_400_000;

interface ForgetParts {
  readonly ledger: Pick<StoredLedger, "forget">;
  readonly notes: Notes;
  readonly now: () => number;
}

/** One tick's worth of forgetting; answers how much went. Interrupted anywhere, the next tick goes on. */
export async function forgetOld(
  { ledger, notes, now }: ForgetParts,
  plans: readonly PlanNow[],
  today: CalendarDate,
): Promise<number> {
  let gone = await ledger.forget(addDays(today, -rowsKeptDays), mostAtOnce);
  for (const [drawer, days] of keptDays)
    gone += await sift(notes, drawer, now() - days * aDay, () => true);
  const actions = new Map(plans.flatMap((plan) => [...plan.actions]));
  const old = now() - toldKeptDays * aDay;
  gone += await sift(notes, "told", old, (key, value) => {
    const told = parseDate(value);
    return told !== null && mayForgetTold(key, told, today, actions);
  });
  gone += await sift(notes, "snoozes", old, (_name, value) => {
    const snooze: unknown = JSON.parse(value);
    return !isSnooze(snooze) || mayForgetSnooze(snooze, today, actions);
  });
  return gone;
}

/** Looks at what was written long ago. What must stay is written again as it is, so that the next look is as far off. */
async function sift(
  notes: Notes,
  drawer: Drawer,
  before: number,
  mayGo: (name: string, value: string) => boolean,
): Promise<number> {
  const old = await notes.writtenBefore(drawer, before, mostAtOnce);
  const going: string[] = [];
  for (const [name, value] of old)
    if (mayGo(name, value)) going.push(name);
    else await notes.put(drawer, name, value);
  await notes.remove(drawer, going);
  return going.length;
}
