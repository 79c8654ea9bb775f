// Presses that take longer than a person waits: worked on once however often they come, written down where the person is told to wait,
// and finished by whoever finds them where the process died meanwhile.
import * as v from "valibot";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { operationOf, type Press } from "./answer.ts";
import type { Card } from "../cards/element.ts";
import type { Notes } from "../delivery/notes.ts";
import { errorFacts, type Log } from "../basics/log.ts";

interface OutboxParts {
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  /** Carries out a press; the same press twice is one write. */
  readonly carryOut: (press: Press) => Promise<Card>;
  /** The card for a press that cannot be carried out: the person's words are on it. */
  readonly giveBack: (press: Press) => Promise<Card>;
}

export interface Outbox {
  /** The work of a press: the same press in flight is one piece of work. */
  work(press: Press): Promise<Card>;
  /** Writes a press down that its person was told to wait for. */
  keep(press: Press): Promise<void>;
  /** A press written down and not finished; null when there is none of this person's. */
  waiting(operation: string, person: Press["person"]): Promise<Press | null>;
  /** The card that came of a press written down; null until it is finished, and for other people's. */
  outcome(operation: string, person: Press["person"]): Promise<Card | null>;
  /** Takes up what was written down a while ago and nobody finished. Returns how many were. */
  finish(): Promise<number>;
}

const Waiting = v.object({
  tries: v.number(),
  press: v.object({
    data: v.object({
      verb: v.string(),
      plan: v.string(),
      item: v.string(),
      card: v.string(),
      seen: v.string(),
      about: v.exactOptional(v.string()),
    }),
    inputs: v.record(v.string(), v.string()),
    person: v.object({
      objectId: v.nullable(v.string()),
      email: v.nullable(v.string()),
      name: v.string(),
    }),
    message: v.nullish(v.string(), null),
  }),
});

const Outcome = v.object({
  who: v.nullable(v.string()),
  // As we wrote it: what a card is made of is the builders' business.
  card: v.custom<Card>((value) => typeof value === "object" && value !== null),
});

function readAs<T>(schema: v.GenericSchema<unknown, T>, text: string | null) {
  if (text === null) return null;
  const read = v.safeParse(schema, JSON.parse(text));
  return read.success ? read.output : null;
}

/** Longer than any press takes while its process lives. */
const abandonedMs = 90_000;
const mostTries = 5;
const mostAtOnce = 20;

export function makeOutbox(parts: OutboxParts): Outbox {
  return new Presses(parts);
}

class Presses implements Outbox {
  readonly #parts: OutboxParts;
  readonly #inFlight = new Map<string, Promise<Card>>();
  /** What is being written down, or is: what is taken away again waits for it. */
  readonly #kept = new Map<string, Promise<void>>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  work(press: Press): Promise<Card> {
    const operation = operationOf(press);
    const begun =
      this.#inFlight.get(operation) ?? this.#carry(operation, press);
    this.#inFlight.set(operation, begun);
    return begun;
  }

  async keep(press: Press): Promise<void> {
    const operation = operationOf(press);
    const put = this.#put(operation, press, 0);
    this.#kept.set(operation, put);
    try {
      await put;
      // It ended while its budget ended: taken up again later, it writes nothing twice.
      if (!this.#inFlight.has(operation)) this.#kept.delete(operation);
    } catch (error) {
      // Written or not, nobody knows: its person is told what the work itself says, so nothing may be left to be taken up after that.
      this.#kept.delete(operation);
      await this.#parts.notes.remove("outbox", [operation]);
      throw error;
    }
  }

  async waiting(
    operation: string,
    person: Press["person"],
  ): Promise<Press | null> {
    const text = await this.#parts.notes.get("outbox", operation);
    const found = readAs(Waiting, text);
    return found && addressOf(found.press.person) === addressOf(person)
      ? found.press
      : null;
  }

  async outcome(
    operation: string,
    person: Press["person"],
  ): Promise<Card | null> {
    const text = await this.#parts.notes.get("outcomes", operation);
    const found = readAs(Outcome, text);
    return found?.who === addressOf(person) ? found.card : null;
  }

  async finish(): Promise<number> {
    const { notes, now } = this.#parts;
    const before = now() - abandonedMs;
    let finished = 0;
    for (const [operation, text] of await notes.writtenBefore(
      "outbox",
      before,
      mostAtOnce,
    ))
      if (await this.#takeUp(operation, text)) finished += 1;
    return finished;
  }

  async #carry(operation: string, press: Press): Promise<Card> {
    try {
      const card = await this.#parts.carryOut(press);
      const kept = this.#kept.get(operation);
      // Where it could not be written down, whoever waits is told by the work.
      const written = await kept?.then(
        () => true,
        () => false,
      );
      if (written) await this.#ended(operation, press, card);
      return card;
    } finally {
      this.#kept.delete(operation);
      this.#inFlight.delete(operation);
    }
  }

  async #takeUp(operation: string, text: string): Promise<boolean> {
    const waiting = readAs(Waiting, text);
    if (!waiting || this.#inFlight.has(operation)) return false;
    const { press, tries } = waiting;
    const { card, verb } = press.data;
    const { log, giveBack } = this.#parts;
    if (tries >= mostTries) {
      await this.#ended(operation, press, await giveBack(press));
      return true;
    }
    await this.#put(operation, press, tries + 1);
    this.#kept.set(operation, Promise.resolve());
    try {
      await this.work(press);
      log.info("press finished later", { card, verb });
      return true;
    } catch (error) {
      log.warn("press failed", { card, verb, ...errorFacts(error) });
      return false;
    }
  }

  #put(operation: string, press: Press, tries: number): Promise<void> {
    const text = JSON.stringify({ press, tries });
    return this.#parts.notes.put("outbox", operation, text);
  }

  async #ended(operation: string, press: Press, card: Card): Promise<void> {
    const { notes } = this.#parts;
    const who = addressOf(press.person);
    await notes.put("outcomes", operation, JSON.stringify({ who, card }));
    await notes.remove("outbox", [operation]);
  }
}
