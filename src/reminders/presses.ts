// Presses as they come in: read with checks, the same one at a time, and answered in good time whatever the plan's lists do.
import * as v from "valibot";
import {
  dayIn,
  daysBetween,
  parseDate,
  type Instant,
} from "../domain/calendarDate.ts";
import { operationOf, type Press } from "./answer.ts";
import type { Card } from "./cards/element.ts";
import { wordsIn, type Language } from "./cards/frame.ts";
import { oldCard, refusalCard } from "./cards/receiptCards.ts";
import type { Notes } from "./delivery/notes.ts";
import { cardsAnsweredDays } from "./forget.ts";
import { errorFacts, type Log } from "./log.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";
import { pressLimit } from "./pressLimit.ts";
import { languageOf } from "./teamsWire.ts";
import { wordsOf } from "./verbs.ts";

export interface PressParts {
  readonly settings: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  /** Carries out a press; the digest's own verbs included. */
  carryOut(press: Press): Promise<Card>;
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

/** Presses with a budget: the same press in flight is one piece of work, and one that takes too long goes on while the person is told. */
export function makePresses(parts: PressParts): (
  value: unknown,
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
  message: string | null,
) => Promise<Card> {
  const inFlight = new Map<string, Promise<Card>>();
  const allowed = pressLimit(parts.now);
  const link = linkTo(parts.settings, null);
  return async (value, from, message) => {
    const language = await spoken(parts, from.aadObjectId);
    const words = wordsIn(language);
    const read = readPress(value, from);
    const press = read && { ...read, message };
    const refused = (why: string) =>
      refusalCard(language, {
        title: words.refusedTitle,
        words: why,
        kept: press && wordsOf(press),
        link,
      });
    if (!press || isOld(press, parts.now()))
      return oldCard(language, press && wordsOf(press), link);
    if (!allowed(press.person)) return refused(words.tooMany);
    const operation = operationOf(press);
    const work =
      inFlight.get(operation) ??
      parts.carryOut(press).finally(() => inFlight.delete(operation));
    inFlight.set(operation, work);
    const answered = work.catch((error: unknown) => {
      parts.log.warn("press failed", {
        card: press.data.card,
        verb: press.data.verb,
        ...errorFacts(error),
      });
      return refused(words.busy);
    });
    return Promise.race([
      answered,
      soon(parts.budgetMs ?? 4_000, () =>
        refusalCard(language, {
          title: words.saving,
          words: words.saving,
          kept: wordsOf(press),
          link,
        }),
      ),
    ]);
  };
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

async function soon<T>(ms: number, then: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return then();
}
