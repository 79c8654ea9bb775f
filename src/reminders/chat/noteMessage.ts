// The message extension's command on a message: the dialog that opens, and what comes of it when it is sent.
import * as v from "valibot";
import { cleanText } from "../../domain/values/cleanText.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn, type ActionOnCard } from "../cards/frame.ts";
import {
  choiceOf,
  noteCard,
  notedCard,
  noteVerb,
  type NoteBoxes,
} from "../cards/noteCard.ts";
import { refusalCard } from "../cards/receiptCards.ts";
import { errorFacts } from "../basics/log.ts";
import { linkTo } from "../basics/settings.ts";
import { within } from "../basics/within.ts";
import { ChatMessage, messageIn } from "./chatMessage.ts";
import {
  actionMeant,
  likelyActions,
  type Noter,
  type NoterParts,
} from "./noteChoices.ts";
import { dayOfMessage, keepNote } from "./noteKeep.ts";

const Sent = v.object({
  verb: v.literal(noteVerb),
  message: ChatMessage,
  which: v.optional(v.string(), ""),
  find: v.optional(v.string(), ""),
  as: v.optional(v.picklist(["evidence", "question"]), "evidence"),
  words: v.optional(v.string(), ""),
});

/** Teams gives up after ten seconds; people sooner. */
const mostForChoices = 3_000;
const mostForKeeping = 7_000;

const empty: NoteBoxes = { which: "", find: "", as: "evidence", words: "" };

/** A form that has not been kept yet: what it says, and the actions it lets choose from. */
interface Form {
  readonly message: ChatMessage;
  readonly boxes: NoteBoxes;
  readonly choices: readonly ActionOnCard[];
  readonly notice: string | null;
}

function draw({ language }: Noter, form: Form): Card {
  const words = wordsIn(language);
  const { message } = form;
  return noteCard({
    ...form,
    language,
    text: message.text,
    source: words.noteFrom(message.by, dayOfMessage(message)),
  });
}

function refused(
  { saying: { answering } }: NoterParts,
  { language }: Noter,
  why: string,
): Card {
  return refusalCard(language, {
    title: wordsIn(language).refusedTitle,
    words: why,
    kept: null,
    link: linkTo(answering.links, null),
  });
}

/** The dialog as it opens on a message: the actions it names and those its reader answers for are there to choose from. */
export async function openNote(
  parts: NoterParts,
  noter: Noter,
  payload: unknown,
  held: string | null,
): Promise<Card> {
  const words = wordsIn(noter.language);
  const message = messageIn(payload);
  if (held !== null || !message)
    return refused(parts, noter, held ?? words.noteNone);
  try {
    // A plan that is slow holds nobody up: the reference can be typed.
    const { choices, named } = (await within(
      mostForChoices,
      likelyActions(parts, noter, message),
    )) ?? { choices: [], named: [] };
    // What the message names is chosen where it names one: it stands there to be seen, and may be changed.
    const [only] = named;
    const which = only && named.length === 1 ? choiceOf(only) : "";
    const boxes = { ...empty, which };
    return draw(noter, { message, boxes, choices, notice: null });
  } catch (error) {
    parts.saying.answering.log.warn("message not opened", errorFacts(error));
    return refused(parts, noter, words.busyReading);
  }
}

/**
 * What comes of the dialog when it is sent: a receipt, or the dialog again with why nothing is kept and everything still in it.
 * @param held why nothing may be kept at all at this moment; null where it may
 */
export async function sendNote(
  parts: NoterParts,
  noter: Noter,
  data: unknown,
  held: string | null,
): Promise<Card> {
  const words = wordsIn(noter.language);
  const sent = v.safeParse(Sent, data);
  if (!sent.success) return refused(parts, noter, words.noteNone);
  const { message, which, find, as } = sent.output;
  const boxes = {
    which,
    find: cleanText(find).trim(),
    as,
    words: cleanText(sent.output.words).trim(),
  };
  const again = (notice: string) =>
    draw(noter, { message, boxes, choices: [], notice });
  if (held !== null) return again(held);
  const work = kept(parts, noter, message, boxes).catch((error: unknown) => {
    parts.saying.answering.log.warn("message not noted", errorFacts(error));
    return again(words.noteAgain);
  });
  return (await within(mostForKeeping, work)) ?? again(words.noteNotKnown);
}

async function kept(
  parts: NoterParts,
  noter: Noter,
  message: ChatMessage,
  boxes: NoteBoxes,
): Promise<Card> {
  const found = await actionMeant(parts, noter, message, boxes);
  const form = { message, boxes: { ...boxes, which: "" }, ...found };
  if ("notice" in form) return draw(noter, form);
  const { plan, item } = form;
  const done = await keepNote(parts, noter, { message, boxes, plan, item });
  if ("action" in done) return notedCard(noter.language, done.action, done.as);
  const notice = done.why;
  return draw(
    noter,
    done.isGone ? { ...form, notice } : { ...form, boxes, notice },
  );
}
