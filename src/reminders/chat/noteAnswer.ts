// What Teams is told when somebody notes a message on an action: a dialog, drawn from a card, until it is kept and says so.
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import * as v from "valibot";
import type { SaidParts } from "./askedCard.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn, type Language } from "../cards/frame.ts";
import type { Notes } from "../delivery/notes.ts";
import { errorFacts, type Log } from "../basics/log.ts";
import { languageOf } from "../wire/teamsWire.ts";
import type { Finder } from "../press/findAction.ts";
import { openNote, sendNote } from "./noteMessage.ts";
import { pressLimit } from "../press/pressLimit.ts";

interface NoteParts {
  readonly saying: SaidParts;
  readonly finder: Finder;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
}

const Asked = v.object({
  messagePayload: v.optional(v.unknown()),
  data: v.optional(v.unknown()),
});

/** The SDK's card type knows more than ours and nothing less; the text of the card is the same. */
function forSdk(card: Card): IAdaptiveCard {
  return JSON.parse(JSON.stringify(card));
}

function dialogOf(title: string, card: Card) {
  const attachment = {
    contentType: "application/vnd.microsoft.card.adaptive" as const,
    content: forSdk(card),
  };
  const value = {
    title,
    height: "medium" as const,
    width: "medium" as const,
    card: attachment,
  };
  return { task: { type: "continue" as const, value } };
}

/** The door of the command: `open` is the press on the message, `send` the dialog coming back. */
export function makeNoteDoor(parts: NoteParts) {
  const allowed = pressLimit(parts.now);
  return async (
    step: "open" | "send",
    from: {
      readonly aadObjectId?: string | undefined;
      readonly name?: string | undefined;
    },
    value: unknown,
  ) => {
    const objectId = from.aadObjectId?.toLowerCase() ?? "";
    const person = { objectId, email: null, name: from.name ?? "" };
    const noter = { person, language: await spoken(parts, objectId) };
    const words = wordsIn(noter.language);
    const asked = v.safeParse(Asked, value);
    const { messagePayload, data } = asked.success ? asked.output : {};
    const held = objectId === "" || !allowed(person) ? words.tooMany : null;
    const card = await (step === "send"
      ? sendNote(parts, noter, data, held)
      : openNote(parts, noter, messagePayload, held));
    return dialogOf(words.noteTitle, card);
  };
}

/** The person's language; English where the store does not answer. */
function spoken({ notes, log }: NoteParts, person: string): Promise<Language> {
  return languageOf(notes, person).catch((error: unknown): Language => {
    log.warn("language unknown", errorFacts(error));
    return "en";
  });
}
