// Who has put which action off, as the service keeps it.
import type { ActionId } from "../../domain/values/id.ts";
import type { PutOff, Snooze } from "../../domain/reminding/snooze.ts";
import type { Notes } from "../delivery/notes.ts";
import { putOffByWish } from "./wishes.ts";

export function isSnooze(value: unknown): value is Snooze {
  return (
    typeof value === "object" &&
    value !== null &&
    "until" in value &&
    "actionId" in value &&
    "person" in value
  );
}

/** One action, or all of somebody's. */
export async function readSnoozes(notes: Notes): Promise<readonly PutOff[]> {
  const all = [...(await notes.list("snoozes")).values()].map((text): unknown =>
    JSON.parse(text),
  );
  return [...all.filter(isSnooze), ...(await putOffByWish(notes))];
}

export async function snoozeOf(
  notes: Notes,
  person: string,
  actionId: ActionId,
): Promise<Snooze | null> {
  const note = await notes.get("snoozes", `${person}|${actionId}`);
  const value: unknown = note === null ? null : JSON.parse(note);
  return isSnooze(value) ? value : null;
}

export async function keepSnooze(notes: Notes, snooze: Snooze): Promise<void> {
  await notes.put(
    "snoozes",
    `${snooze.person}|${snooze.actionId}`,
    JSON.stringify(snooze),
  );
}
