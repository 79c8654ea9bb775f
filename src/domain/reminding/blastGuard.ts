// A day that looks like a bad import is held until a person lets it go: many more people than usual would be reminded at once.
import type { CalendarDate } from "../values/calendarDate.ts";

/** As many cards as this are never a blast. */
const smallRun = 50;
/** With fewer days than this behind it, a service does not know what is usual. */
const daysOfHistory = 5;

/** Whether the day must be looked at at all: not when it is small, nor when somebody let it go. */
export function mayBeBlast(
  cards: number,
  today: CalendarDate,
  released: CalendarDate | null,
): boolean {
  return cards > smallRun && released !== today;
}

/**
 * Why the day is held; null when it goes. More than 1.5 times the busiest usual day (the busiest but for one in twenty), or than half of all
 * officers where there is no history: a bad import, until a person says otherwise.
 */
export function heldBack({
  cards,
  before,
  officers,
}: {
  readonly cards: number;
  /** The day of every card of other days that is remembered. */
  readonly before: readonly CalendarDate[];
  readonly officers: number;
}): string | null {
  const perDay = new Map<CalendarDate, number>();
  for (const day of before) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const usual = [...perDay.values()].toSorted((a, b) => a - b);
  const limit =
    usual.length >= daysOfHistory
      ? 1.5 * (usual[Math.ceil(usual.length * 0.95) - 1] ?? 0)
      : officers / 2;
  if (cards <= limit) return null;
  return `${cards} people would be reminded at once, and ${Math.floor(limit)} is the most that is usual. Nothing was sent. If this is right, release the day; if not, look at what was imported.`;
}
