// Which action a message is to be kept with: those it names, those its reader answers for, or the one they type. Near is asked about, never guessed.
import type { Person } from "../../domain/plan/person.ts";
import { wordsIn, type ActionOnCard, type Language } from "../cards/frame.ts";
import type { NoteBoxes } from "../cards/noteCard.ts";
import type { SaidParts } from "./askedCard.ts";
import { dayOf, theirs, type Theirs } from "./theirActions.ts";
import { viewOf } from "../messages/cardOf.ts";
import type { ChatMessage } from "./chatMessage.ts";
import { refsNamedIn, type Finder } from "../press/findAction.ts";

export interface NoterParts {
  readonly saying: SaidParts;
  readonly finder: Pick<Finder, "choices" | "namedIn" | "known">;
}

/** Whoever presses, as the validated token names them, and the language their cards are in. */
export interface Noter {
  readonly person: Person;
  readonly language: Language;
}

/** As many as are looked through in a list that opens. */
const mostChoices = 15;

/** The actions somebody answers for, those the message names, and both together to choose from. */
export async function likelyActions(
  { saying, finder }: NoterParts,
  { person }: Noter,
  { text }: ChatMessage,
) {
  const refs = refsNamedIn(text);
  const own = (await theirs(saying, person)).map((one) => viewed(saying, one));
  const named = eachOnce([
    ...own.filter(({ ref }) => refs.has(ref.toLowerCase())),
    ...(await finder.namedIn(person, text)),
  ]);
  const choices = eachOnce([...named, ...own]).slice(0, mostChoices);
  return { own, named, choices };
}

function viewed({ answering }: SaidParts, { plan, action }: Theirs) {
  return viewOf(plan, action, dayOf(answering, plan), answering.links);
}

function eachOnce(views: readonly ActionOnCard[]): readonly ActionOnCard[] {
  return [...new Map(views.map((one) => [one.actionId, one])).values()];
}

/** The one action that is meant; else what there is to choose from. Words typed go before what was chosen: they came after it. */
export async function actionMeant(
  parts: NoterParts,
  noter: Noter,
  message: ChatMessage,
  { which, find }: NoteBoxes,
): Promise<
  | {
      readonly plan: string;
      readonly item: string;
      readonly choices: readonly ActionOnCard[];
    }
  | {
      readonly choices: readonly ActionOnCard[];
      readonly notice: string;
    }
> {
  const words = wordsIn(noter.language);
  const { own, choices } = await likelyActions(parts, noter, message);
  if (find === "") {
    const [plan, item] = which.split(" ");
    return plan && item
      ? { plan, item, choices }
      : { choices, notice: words.noteChoose };
  }
  const all = await parts.finder.choices(noter.person, find);
  const found = all.ok ? all.value : [];
  const exact = eachOnce([
    ...own.filter(({ ref }) => ref.toLowerCase() === find.toLowerCase()),
    ...found.filter(({ exactly }) => exactly).map(({ action }) => action),
  ]);
  const [only] = exact;
  if (only && exact.length === 1)
    return { plan: only.planId, item: only.actionId, choices };
  const near = eachOnce([...exact, ...found.map(({ action }) => action)]);
  if (near.length > 0)
    return { choices: near, notice: words.noteWhichOf(near.length) };
  return {
    choices,
    notice: all.ok ? words.findNothing : words.tell(all.words),
  };
}
