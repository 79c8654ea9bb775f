// Presses as they come in: read with checks, the same one at a time, and answered in good time whatever the plan's lists do.
import * as v from "valibot";
import {
  dayIn,
  daysBetween,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { cleanText } from "../../domain/values/cleanText.ts";
import type { Finder } from "./findAction.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { readAbout } from "../messages/about.ts";
import { operationOf, wordsOf, type Press } from "./answer.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn, type Language } from "../cards/frame.ts";
import {
  outOfReachCard,
  readingCard,
  savingCard,
} from "../cards/waitingCards.ts";
import { oldCard, refusalCard } from "../cards/receiptCards.ts";
import { sharedVerb } from "../cards/sharedCard.ts";
import { wishesVerb } from "../cards/wishesCard.ts";
import { keepPressed } from "./wishesPress.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger } from "../delivery/ports.ts";
import type { LedgerRow } from "../delivery/row.ts";
import { cardsAnsweredDays } from "../day/forget.ts";
import { errorFacts, type Log } from "../basics/log.ts";
import { within } from "../basics/within.ts";
import { saves } from "./savingRules.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import { NotSaved } from "./notSaved.ts";
import type { Outbox } from "./outbox.ts";
import { pressLimit } from "./pressLimit.ts";
import { languageOf } from "../wire/teamsWire.ts";

export interface PressParts {
  readonly settings: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly notes: Notes;
  readonly ledger: Pick<Ledger, "get">;
  readonly log: Log;
  readonly now: () => number;
  readonly outbox: Outbox;
  readonly finder: Pick<Finder, "again">;
  /** Teams gives up after ten seconds; people after four. */
  readonly budgetMs?: number;
}

const Data = v.object({
  verb: v.string(),
  plan: v.string(),
  item: v.string(),
  card: v.string(),
  seen: v.string(),
  about: v.exactOptional(v.string()),
});

/** Every box that any of our cards has: what else is sent is not from a card of ours. */
const boxes = v.object({
  status: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  actual: v.exactOptional(v.string()),
  shows: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
  words: v.exactOptional(v.string()),
  doing: v.exactOptional(v.string()),
  why: v.exactOptional(v.string()),
  corrective: v.exactOptional(v.string()),
  correctiveBy: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  until: v.exactOptional(v.string()),
  quietUntil: v.exactOptional(v.string()),
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
  const typed = v.safeParse(boxes, value);
  if (!data.success || !typed.success || !from.aadObjectId) return null;
  return {
    data: data.output,
    inputs: Object.fromEntries(
      Object.entries(typed.output).map(([box, text]) => [box, cleanText(text)]),
    ),
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
    const read = readPress(value, from);
    if (!read) return oldCard(language, null, link);
    const press = { ...read, message };
    if (!allowed(press.person))
      return refusalCard(language, {
        title: titleOf(language, press),
        words: wordsIn(language).tooMany,
        kept: wordsOf(press),
        link,
      });
    // Put into a chat by somebody: it was sent to nobody, and is shown to whoever may read the plan.
    if (press.data.verb === sharedVerb)
      return parts.finder
        .again(press)
        .catch((error: unknown) => failed(parts, language, press, error));
    // About no action: what they ask of their own cards.
    if (press.data.verb === wishesVerb)
      return keepPressed(parts, press).catch((error: unknown) =>
        failed(parts, language, press, error),
      );
    let row: LedgerRow | null;
    try {
      row = await parts.ledger.get(press.data.card);
    } catch (error) {
      return failed(parts, language, press, error);
    }
    // A card that was never sent, or too long ago: nothing is asked of the plan for it, and nothing is written.
    if (!row || isOld(row, parts.now()))
      return oldCard(language, wordsOf(press), link);
    return (
      (await ofKept(parts, language, press)) ??
      inTime(parts, language, press, row)
    );
  };
}

/** What a refusal is called: only what was to be saved was "not saved". */
function titleOf(language: Language, press: Press): string {
  const words = wordsIn(language);
  return saves(press) ? words.refusedTitle : words.notShown;
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
  row: LedgerRow,
): Promise<Card> {
  const answered = parts.outbox
    .work(press)
    .catch((error: unknown) => failed(parts, language, press, error));
  const first = await within(parts.budgetMs ?? 4_000, answered);
  if (first !== null) return first;
  if (!saves(press)) return waitingFor(parts, language, press);
  if (!mayBeKept(row, press)) return answered;
  // Where it cannot be written down either, only the work itself can answer.
  return parts.outbox.keep(press).then(
    () => waitingFor(parts, language, press),
    () => answered,
  );
}

/** As much as a person types into the boxes of a card, and far from the 64 KB that one value of an Azure Table takes. */
const mostKept = 20_000;

/** Only its own person's answer to a card is written down, so that nobody else fills the store. */
function mayBeKept(row: LedgerRow, press: Press): boolean {
  const size = JSON.stringify(press).length;
  const own = addressOf(readAbout(row).recipient) === addressOf(press.person);
  return own && size <= mostKept;
}

/** The card for a press that failed: as the card was, where it is known, else with a way to press the same again. */
async function failed(
  parts: PressParts,
  language: Language,
  press: Press,
  error: unknown,
): Promise<Card> {
  parts.log.warn("press failed", {
    card: press.data.card,
    verb: press.data.verb,
    ...errorFacts(error),
  });
  // Another process may have written it down, and its person been told to wait: it is saved yet.
  const kept = await parts.outbox
    .waiting(operationOf(press), press.person)
    .catch(() => null);
  if (kept) return waitingFor(parts, language, press);
  if (error instanceof NotSaved) return error.card;
  return outOfReachCard(
    waitingOn(parts, language, press),
    saves(press),
    press.inputs,
  );
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

/** Whether the card's month is over. */
function isOld({ day }: LedgerRow, now: number): boolean {
  const today = dayIn(new Date(now).toISOString() as Instant);
  return daysBetween(day, today) > cardsAnsweredDays;
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
  return (await within(500, known)) ?? "en";
}
