// What each person asked of their cards, as the service keeps it: one line a person.
import {
  allPutOff,
  readWishes,
  type OwnWishes,
} from "../../domain/reminding/ownWishes.ts";
import type { PutOff } from "../../domain/reminding/snooze.ts";
import type { Notes } from "../delivery/notes.ts";

const read = (note: string | null): OwnWishes =>
  readWishes(note === null ? null : JSON.parse(note));

/** @param person their address (`addressOf`); whoever has none has asked for nothing */
export async function wishesOf(
  notes: Pick<Notes, "get">,
  person: string | null,
): Promise<OwnWishes> {
  return read(person === null ? null : await notes.get("wishes", person));
}

/** Of everybody, by address. */
export async function allWishes(
  notes: Pick<Notes, "list">,
): Promise<ReadonlyMap<string, OwnWishes>> {
  const kept = await notes.list("wishes");
  return new Map([...kept].map(([person, note]) => [person, read(note)]));
}

/** Keeps them. A language holds at once, for what the bot answers too. */
export async function keepWishes(
  notes: Pick<Notes, "put">,
  person: string,
  wishes: OwnWishes,
): Promise<void> {
  await notes.put("wishes", person, JSON.stringify(wishes));
  if (wishes.language) await notes.put("languages", person, wishes.language);
}

/** Who has put everything off. */
export async function putOffByWish(
  notes: Pick<Notes, "list">,
): Promise<readonly PutOff[]> {
  return [...(await allWishes(notes))].flatMap(
    ([person, wishes]) => allPutOff(person, wishes) ?? [],
  );
}
