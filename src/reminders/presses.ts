// Presses as they come in: read with checks, the same one at a time, and answered in good time whatever the plan's lists do.
import * as v from "valibot";
import {
  dayIn,
  daysBetween,
  parseDate,
  type Instant,
} from "../domain/calendarDate.ts";
import { operationOf, wordsOf, type Press } from "./answer.ts";
import type { Card } from "./cards/element.ts";
import { wordsIn, type Language } from "./cards/frame.ts";
import {
  outOfReachCard,
  readingCard,
  savingCard,
} from "./cards/waitingCards.ts";
import { oldCard, refusalCard } from "./cards/receiptCards.ts";
import type { Notes } from "./delivery/notes.ts";
import { cardsAnsweredDays } from "./forget.ts";
import { errorFacts, type Log } from "./log.ts";
import { saves } from "./savingRules.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";
import type { Outbox } from "./outbox.ts";
import { pressLimit } from "./pressLimit.ts";
import { languageOf } from "./teamsWire.ts";

export interface PressParts {
  readonly settings: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  readonly outbox: Outbox;
  /** Teams gives up after ten seconds; people after four. */
  readonly budgetMs?: number;
}

const Data = v.object({
  verb: v.string(),
  plan: v.string(),
  item: v.string(),
  card: v.string(),
  seen: v.string(),
  about: v.optional(v.string()),
});

/** Data of a card and the words typed into it, told apart. Null for what no card of ours sends. */
export function readPress(
  value: unknown,
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
): Press | null {
  const data = v.safeParse(Data, value);
  if (
    !data.success ||
    !from.aadObjectId ||
    typeof value !== "object" ||
    value === null
  )
    return null;
  const inputs: Record<string, string> = {};
  for (const [name, one] of Object.entries(value))
    if (!(name in Data.entries) && typeof one === "string") inputs[name] = one;
  return {
    data: data.output,
    inputs,
    person: {
      objectId: from.aadObjectId.toLowerCase(),
      email: null,
      name: from.name ?? "",
    },
  };
}

/** Presses with a budget: one that takes too long goes on while the person is told, and is written down so that it is finished whatever happens. */
export function makePresses(parts: PressParts): (
  value: unknown,
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
  message: string | null,
) => Promise<Card> {
  const allowed = pressLimit(parts.now);
  const link = linkTo(parts.settings, null);
  return async (value, from, message) => {
    const language = await spoken(parts, from.aadObjectId);
    const words = wordsIn(language);
    const read = readPress(value, from);
    const press = read && { ...read, message };
    const kept = press && wordsOf(press);
    if (!press || isOld(press, parts.now()))
      return oldCard(language, kept, link);
    if (!allowed(press.person))
      return refusalCard(language, {
        title: words.refusedTitle,
        words: words.tooMany,
        kept,
        link,
      });
    return (
      (await ofKept(parts, language, press)) ?? inTime(parts, language, press)
    );
  };
}

/** A look at a card that says "Saving…": what came of it, or the same again. Null for any other press, and when nothing is known of it any more. */
async function ofKept(
  parts: PressParts,
  language: Language,
  { data, person }: Press,
): Promise<Card | null> {
  const [kind, operation] = data.about?.split(":") ?? [];
  if (kind !== "saving" || !operation) return null;
  const { outbox } = parts;
  const card = await outbox.outcome(operation, person);
  if (card) return card;
  const press = await outbox.waiting(operation, person);
  // It is worked on already, here or elsewhere, or soon will be: this look only waits for it.
  return press && waitingFor(parts, language, press);
}

async function inTime(
  parts: PressParts,
  language: Language,
  press: Press,
): Promise<Card> {
  const answered = parts.outbox.work(press).catch((error: unknown) => {
    parts.log.warn("press failed", {
      card: press.data.card,
      verb: press.data.verb,
      ...errorFacts(error),
    });
    return outOfReachCard(
      waitingOn(parts, language, press),
      saves(press),
      press.inputs,
    );
  });
  return Promise.race([
    answered,
    soon(parts.budgetMs ?? 4_000, async () => {
      if (!saves(press)) return waitingFor(parts, language, press);
      // Where it cannot be written down either, only the work itself can answer.
      return parts.outbox.keep(press).then(
        () => waitingFor(parts, language, press),
        () => answered,
      );
    }),
  ]);
}

function waitingFor(parts: PressParts, language: Language, press: Press): Card {
  const waiting = waitingOn(parts, language, press);
  return saves(press)
    ? savingCard(waiting, operationOf(press))
    : readingCard(waiting);
}

function waitingOn({ settings }: PressParts, language: Language, press: Press) {
  const { data } = press;
  const link = linkTo(settings, null);
  return { language, data, kept: wordsOf(press), link };
}

/** Whether the card's month is over. Every key ends with its day; one that does not is no key of ours. */
function isOld({ data }: Press, now: number): boolean {
  const day = parseDate(data.card.slice(-10));
  const today = dayIn(new Date(now).toISOString() as Instant);
  return day === null || daysBetween(day, today) > cardsAnsweredDays;
}

/** The person's language, in good time: where the store does not answer, their words still come back, in English. */
async function spoken(
  { notes, log }: PressParts,
  person: string | undefined,
): Promise<Language> {
  if (!person) return "en";
  const known = languageOf(notes, person.toLowerCase()).catch(
    (error: unknown): Language => {
      log.warn("language unknown", errorFacts(error));
      return "en";
    },
  );
  return Promise.race([known, soon(500, (): Language => "en")]);
}

async function soon<T>(ms: number, then: () => T | Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return then();
}
