// What each button does: the rule it asks, and the card that comes back. Refused, stale, completed or gone are answers too, with the person's words kept.
import type { Sentence } from "../../domain/words/sentence.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { timeIn } from "../../domain/reminding/sendWindow.ts";
import { snoozed } from "../../domain/reminding/snooze.ts";
import { calendarFor } from "../../domain/dates/workingDays.ts";
import { readAbout } from "../messages/about.ts";
import type { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { Outcome } from "../../editing/edit.ts";
import { recordPress, rememberPress } from "./recordPress.ts";
import {
  isStale,
  sceneOf,
  wordsOf,
  type AnswerParts,
  type Press,
  type Scene,
} from "./answer.ts";
import { cardFor, viewOf } from "../messages/cardOf.ts";
import { text, plain, type Card, type Element } from "../cards/element.ts";
import { wordsIn, type Language } from "../cards/frame.ts";
import { staleNotice } from "../cards/staleNotice.ts";
import {
  backButton,
  currentCard,
  goneCard,
  receiptCard,
  refusalCard,
} from "../cards/receiptCards.ts";
import { notKnownCard } from "../cards/waitingCards.ts";
import { errorFacts } from "../basics/log.ts";
import { keepSnooze, snoozeOf } from "../plans/snoozes.ts";
import { asWritten, claiming } from "./formsOpened.ts";
import { mayLook } from "./mayLook.ts";
import { NotSaved } from "./notSaved.ts";
import { isSaving, saves, type Saving } from "./savingRules.ts";
import { linkTo } from "../basics/settings.ts";
import { toldBy, toldNow } from "./toldOnCard.ts";

/** Carries out a press on one action. Throws what the store throws, and `NotSaved` with the card where it failed after it was judged. */
export async function carryOut(
  parts: AnswerParts,
  press: Press,
): Promise<Card> {
  const { verb } = press.data;
  const scene = await sceneOf(parts, press);
  if (!scene)
    return goneCard(await languageOf(parts, press), linkTo(parts.links, null));
  const look = await mayLook(parts, scene);
  if (!look.ok) return keptOut(scene, look.words, linkTo(parts.links, null));
  if (verb === "open") return opened(parts, scene, []);
  // "Done" on a row: the action's card with the claim open.
  if (verb === "openClaim") return opened(parts, claiming(scene), [], true);
  const written = asWritten(scene);
  if (written) return opened(parts, written.scene, written.notice, true);
  if (verb === "snooze") return putOff(parts, scene);
  if (verb === "acknowledge") return acknowledged(parts, scene);
  if (isSaving(verb)) return save(parts, scene, verb);
  return refreshed(parts, scene);
}

/** Nothing of the action is shown; the person's own words come back to them. */
function keptOut(
  { press, language }: Scene,
  why: Sentence,
  link: string,
): Card {
  const words = wordsIn(language);
  const kept = wordsOf(press);
  return refusalCard(language, {
    title: saves(press) ? words.refusedTitle : words.notShown,
    words: words.tell(why),
    kept,
    link,
  });
}

/** The action's own card. With `keep` every box has again what the person wrote, and the part they pressed in stays open. */
async function opened(
  parts: AnswerParts,
  scene: Scene,
  notice: readonly Element[],
  keep = false,
): Promise<Card> {
  const { plan, action, log, language, today, press } = scene;
  if (
    action.current.status === "completed" &&
    toldBy(scene).rule !== "proposalDecided"
  )
    return current(parts, scene);
  return cardFor({
    plan,
    action,
    log,
    language,
    today,
    told: await toldNow(parts, scene),
    key: press.data.card,
    links: parts.links,
    back: true,
    notice,
    ...(keep
      ? { kept: { inputs: press.inputs, pressed: press.data.verb } }
      : {}),
  });
}

function current(parts: AnswerParts, scene: Scene): Card {
  const { plan, action, today, language, press } = scene;
  return currentCard({
    language,
    key: press.data.card,
    action: viewOf(plan, action, today, parts.links),
    back: true,
  });
}

async function refreshed(parts: AnswerParts, scene: Scene): Promise<Card> {
  if (isStale(scene) || scene.action.current.status === "completed")
    return current(parts, scene);
  return opened(parts, scene, []);
}

async function save(
  parts: AnswerParts,
  scene: Scene,
  verb: Saving,
): Promise<Card> {
  const before = await parts.notes.get("answers", scene.operation);
  if (before !== null && before !== "begun") return current(parts, scene);
  if (before === null && scene.action.current.status === "completed")
    return current(parts, scene);
  if (before === null && isStale(scene)) return stale(parts, scene);
  const outcome = await recordPress(parts, scene, verb);
  switch (outcome.kind) {
    case "refused":
      return refused(parts, scene, outcome.words);
    case "notRecorded":
    case "notKnown":
      throw await failed(parts, scene, outcome);
    // The words are part of a press's identity, and what meets it is followed: what is left is recorded.
    case "recordedBefore":
    case "met":
      return current(parts, scene);
    case "recorded":
      return recorded(parts, scene, verb, outcome);
  }
}

async function recorded(
  parts: AnswerParts,
  scene: Scene,
  verb: Saving,
  outcome: Extract<Outcome, { readonly kind: "recorded" }>,
): Promise<Card> {
  const { press, language } = scene;
  const { action, theirs } = outcome;
  // It is recorded, whatever becomes of what is remembered about it.
  await rememberPress(parts, scene, outcome).catch((error: unknown) =>
    parts.log.warn("answer not remembered", errorFacts(error)),
  );
  const view = viewOf(scene.plan, action, scene.today, parts.links);
  const time = timeIn(scene.now, scene.plan.overview.plan.timeZone);
  const note =
    [wordsOf(press), theirs?.current.lastUpdate?.note]
      .filter((one) => one)
      .join(" / ") || null;
  const [entry] = outcome.change.updates;
  return receiptCard(
    { language, key: press.data.card, action: view, back: true },
    {
      what: wordsIn(language).savedKind[verb],
      by: press.person.name,
      time,
      note,
      undo: verb !== "undo" && entry ? entry.id : null,
    },
  );
}

/** What is thrown where nothing is known to be recorded: said so, with the press to send again. */
async function failed(
  parts: AnswerParts,
  scene: Scene,
  { kind, failure }: Extract<Outcome, { readonly failure: StoreFailure }>,
): Promise<NotSaved> {
  const { press, language } = scene;
  const { data, inputs } = press;
  const saved = kind === "notKnown" ? "not known" : "not saved";
  parts.log.warn(`answer ${saved}`, {
    card: data.card,
    verb: data.verb,
    kind: failure.kind,
  });
  if (kind === "notRecorded")
    return new NotSaved(await notSaved(parts, scene, failure), failure);
  const link = linkTo(parts.links, { planId: data.plan, actionId: data.item });
  const waiting = { language, data, kept: wordsOf(press), link };
  return new NotSaved(notKnownCard(waiting, inputs), failure);
}

/** What passes by itself: pressed again in a minute it may well be saved. */
const passing: ReadonlySet<StoreFailure["kind"]> = new Set([
  "throttled",
  "unreachable",
  "unexpected",
  "signedOut",
]);

function notSaved(
  parts: AnswerParts,
  scene: Scene,
  { kind, words: said, next }: StoreFailure,
): Promise<Card> {
  const words = wordsIn(scene.language);
  return refused(
    parts,
    scene,
    passing.has(kind) ? words.pressAgain : inOrder(said, next),
  );
}

async function stale(parts: AnswerParts, scene: Scene): Promise<Card> {
  const { lastUpdate } = scene.action.current;
  // What is sensitive stays inside the plan.
  const isInside =
    scene.plan.settings.sensitive || scene.action.exempt !== null;
  const theirs =
    lastUpdate && isInside ? { ...lastUpdate, note: null } : lastUpdate;
  const words = wordsIn(scene.language);
  const notice = staleNotice(words, theirs, wordsOf(scene.press));
  return opened(parts, scene, notice, true);
}

/** As much as the boxes of a card take again. */
const longestInBoxes = 500;

async function refused(
  parts: AnswerParts,
  scene: Scene,
  why: Sentence,
): Promise<Card> {
  const words = wordsIn(scene.language);
  const said = wordsOf(scene.press);
  // Too long for a card's boxes: it comes back whole, on a card of its own.
  if (said !== null && said.length > longestInBoxes)
    return refusalCard(scene.language, {
      title: words.refusedTitle,
      words: words.tell(why),
      kept: said,
      link: linkTo(parts.links, {
        planId: scene.action.planId,
        actionId: scene.action.id,
      }),
      again: [backButton(scene.language, scene.press.data)],
    });
  const notice = [
    text(words.refusedTitle, { weight: "bolder" }),
    text(plain(words.tell(why), 600)),
  ];
  const card = await opened(parts, scene, notice, true);
  if (said === null || hasBoxesFor(card, scene.press)) return card;
  const quoted = text(`${words.yourWords} ${plain(said, longestInBoxes)}`);
  return opened(parts, scene, [...notice, quoted], true);
}

/** Whether everything the person wrote is in a box again: a card that has become another since may not have the box. */
function hasBoxesFor(card: Card, { inputs }: Press): boolean {
  const drawn = JSON.stringify(card);
  return Object.values(inputs).every(
    (typed) =>
      typed.trim() === "" || drawn.includes(`"value":${JSON.stringify(typed)}`),
  );
}

/** The language the card was sent in; English where nobody knows the card. */
async function languageOf(
  { ledger }: AnswerParts,
  { data }: Press,
): Promise<Language> {
  const row = await ledger.get(data.card);
  return row ? readAbout(row).language : "en";
}

async function putOff(parts: AnswerParts, scene: Scene): Promise<Card> {
  const { plan, action, language, press, today } = scene;
  const words = wordsIn(language);
  const person = addressOf(press.person) ?? "";
  const before = await snoozeOf(parts.notes, person, action.id);
  const calendar = calendarFor(
    plan.overview.plan.nation,
    plan.settings.localDays,
  );
  const answer = snoozed(
    before,
    { person, actionId: action.id, inForce: action.current.inForce },
    plan.settings,
    calendar,
    today,
  );
  if (!answer.ok) return refused(parts, scene, answer.words);
  await keepSnooze(parts.notes, answer.value);
  return receipt(parts, scene, words.savedKind.snooze(answer.value.until));
}

async function acknowledged(parts: AnswerParts, scene: Scene): Promise<Card> {
  await parts.notes.insert("answers", scene.operation, "acknowledged");
  return receipt(parts, scene, wordsIn(scene.language).savedKind.acknowledge);
}

function receipt(parts: AnswerParts, scene: Scene, what: string): Card {
  const { plan, action, today, language, press, now } = scene;
  const time = timeIn(now, plan.overview.plan.timeZone);
  const on = {
    language,
    key: press.data.card,
    action: viewOf(plan, action, today, parts.links),
    back: true,
  };
  return receiptCard(on, { what, by: press.person.name, time, note: null });
}
