// A message kept with an action: as evidence, or asked as a question, by the rules of the tab and under the identity of the press.
import { askQuestion } from "../../domain/progress/questions.ts";
import { addEvidence } from "../../domain/progress/evidenceEntry.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import {
  dayIn,
  instantAt,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { contextOf } from "../../editing/context.ts";
import { saveRow } from "../../editing/rows.ts";
import { edit } from "../../editing/edit.ts";
import { wordsIn, type ActionOnCard } from "../cards/frame.ts";
import { noteVerb, type NoteBoxes, type NotedAs } from "../cards/noteCard.ts";
import { viewOf } from "../messages/cardOf.ts";
import { editorOf, sceneOf, unseen, type Scene } from "../press/answer.ts";
import type { ChatMessage } from "./chatMessage.ts";
import type { Noter, NoterParts } from "./noteChoices.ts";

interface Chosen {
  readonly message: ChatMessage;
  readonly boxes: NoteBoxes;
  readonly plan: string;
  readonly item: string;
}

/** What came of it: the action it is kept with, or why it is not, and whether that is because the action is in the plan no more. */
type Kept =
  | { readonly as: NotedAs; readonly action: ActionOnCard }
  | { readonly why: string; readonly isGone: boolean };

/** Keeps it. The same message kept again with the same action by the same person, in the same words, is the same press. */
export async function keepNote(
  parts: NoterParts,
  noter: Noter,
  chosen: Chosen,
): Promise<Kept> {
  const { answering } = parts.saying;
  const { message, boxes, plan, item } = chosen;
  const as: NotedAs = boxes.as === "question" ? "question" : "evidence";
  const scene = await sceneOf(answering, {
    data: {
      verb: as === "question" ? "ask" : "addEvidence",
      plan,
      item,
      card: noteVerb,
      seen: unseen,
      about: `${message.id} ${message.link}`,
    },
    inputs: { words: boxes.words },
    person: await parts.finder.known(noter.person),
  });
  if (!scene) return { why: wordsIn(noter.language).noteGone, isGone: true };
  const keep = as === "question" ? ask : attach;
  const why = await keep(parts, noter, scene, chosen);
  if (why !== null) return { why, isGone: false };
  const { links, log } = answering;
  log.info("message noted", { as, operation: scene.operation.slice(0, 12) });
  return { as, action: viewOf(scene.plan, scene.action, scene.today, links) };
}

/** The day of the message in the councils' zone; a plan's own where one is chosen. */
export function dayOfMessage(
  { sent }: ChatMessage,
  timeZone?: string,
): CalendarDate | null {
  return sent === null ? null : dayIn(instantAt(Date.parse(sent)), timeZone);
}

/** The message quoted, with whose it is; the whole of what is kept of it. */
function quoted(
  { language }: Noter,
  { message }: Chosen,
  scene: Scene,
): string {
  const words = wordsIn(language);
  const { timeZone } = scene.plan.overview.plan;
  return [
    `${words.noteFrom(message.by, dayOfMessage(message, timeZone))}:`,
    `“${message.text}”`,
    ...(message.goesOn ? [words.noteGoesOn] : []),
  ].join("\n");
}

/** Adds the evidence. Answers why nothing was added, or null. */
async function attach(
  { saying: { answering } }: NoterParts,
  noter: Noter,
  scene: Scene,
  form: Chosen,
): Promise<string | null> {
  const { message, boxes } = form;
  const { action, log, operation, plan } = scene;
  const words = wordsIn(noter.language);
  const answer = addEvidence(
    {
      kind: "message",
      title: words.noteFrom(message.by, null),
      url: message.link ?? "",
      dated: dayOfMessage(message, plan.overview.plan.timeZone) ?? "",
      note: [boxes.words, message.text === "" ? "" : quoted(noter, form, scene)]
        .filter(Boolean)
        .join("\n\n"),
    },
    contextOf(editorOf(scene), { action, log }, operation),
  );
  if (!answer.ok) return words.tell(answer.words);
  const before = addedBefore(scene, answer.value);
  if (before)
    return words.notedBefore(
      action.ref,
      before.addedBy.name,
      dayIn(before.recorded, plan.overview.plan.timeZone),
    );
  answering.watch.changed(action.planId);
  try {
    const otherwise = await saveRow(answering, "evidence", null, answer.value);
    return otherwise === null ? null : words.tell(otherwise);
  } catch (failure) {
    if (!(failure instanceof StoreFailure)) throw failure;
    return failure.ambiguous ? words.noteNotKnown : words.noteAgain;
  } finally {
    answering.watch.changed(action.planId);
  }
}

/** The same message as evidence of the same action, added by another press. */
function addedBefore(
  { evidence }: Scene,
  { id, url }: Evidence,
): Evidence | undefined {
  return evidence.find(
    (one) => url !== null && one.url === url && one.id !== id,
  );
}

/** Asks the question. Answers why it was not asked, or null. */
async function ask(
  { saying: { answering } }: NoterParts,
  noter: Noter,
  scene: Scene,
  form: Chosen,
): Promise<string | null> {
  const { message, boxes } = form;
  const { action, stored, operation } = scene;
  const words = wordsIn(noter.language);
  if (boxes.words === "" && message.text === "")
    return words.noteAsk(action.ref);
  const asked = [
    boxes.words,
    message.text === "" ? "" : quoted(noter, form, scene),
    message.link ?? "",
  ]
    .filter(Boolean)
    .join("\n\n");
  const { store, watch } = answering;
  watch.changed(action.planId);
  const outcome = await edit(
    { store, editor: editorOf(scene) },
    { action, log: stored },
    {
      id: operation,
      rule: (context) => askQuestion({ words: asked }, context),
      meets: "follow",
    },
  );
  watch.changed(action.planId);
  switch (outcome.kind) {
    case "refused":
      return words.tell(outcome.words);
    case "notRecorded":
      return words.noteAgain;
    case "notKnown":
      return words.noteNotKnown;
    case "recorded":
    case "recordedBefore":
    case "met":
      return null;
  }
}
