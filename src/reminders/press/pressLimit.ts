// How much one person may send: more presses than anybody's fingers make, more questions than an assistant needs, fewer than a script's.
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { Person } from "../../domain/plan/person.ts";

/** An officer answering a full digest, with every card refreshing itself, stays well below this. */
const mostPresses = 60;
/** An assistant asks a handful of questions for each sentence of its person. */
export const mostQuestions = 120;
const withinMs = 60_000;

/**
 * Answers whether this press is still within what one person may send: at most `most` in any minute. Kept in this process only, since a limit that
 * needed the store would itself be a way to burden it; with several instances each counts its own.
 */
export function pressLimit(
  now: () => number,
  most = mostPresses,
): (person: Person) => boolean {
  const sent = new Map<string, number[]>();
  return (person) => {
    const at = now();
    const recent = (moments: readonly number[]) =>
      moments.filter((moment) => at - moment < withinMs);
    // People who stopped are forgotten, so that a county's officers do not stay in memory for ever.
    for (const [who, moments] of sent)
      if (recent(moments).length === 0) sent.delete(who);
    const who = addressOf(person) ?? "";
    const mine = recent(sent.get(who) ?? []);
    const allowed = mine.length < most;
    sent.set(who, allowed ? [...mine, at] : mine);
    return allowed;
  };
}
