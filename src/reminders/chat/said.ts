// What somebody writes about their actions: "no change 4.1" is a press in words, through the same door and rules; a sentence opens the form with it in.
import { asId } from "../../domain/values/id.ts";
import {
  oneLine,
  saysDone,
  spokenIn,
  type Spoken,
} from "../../domain/progress/spoken.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { operationOf, type Press } from "../press/answer.ts";
import { stillAsked } from "../press/digestPress.ts";
import { namedNow } from "../press/namedCard.ts";
import { isUnasked, readAbout } from "../messages/about.ts";
import { viewOf } from "../messages/cardOf.ts";
import {
  boxesOf,
  chooseCard,
  verbOf,
  type Sentence,
} from "../cards/chooseCard.ts";
import { mostNote } from "../cards/actionCard.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn } from "../cards/frame.ts";
import { refusalCard } from "../cards/receiptCards.ts";
import { linkTo } from "../basics/settings.ts";
import type { LedgerRow } from "../delivery/row.ts";
import { pressOf, rowFor, type Heard, type SaidParts } from "./askedCard.ts";
import {
  answersFor,
  dayOf,
  meant,
  refsOf,
  theirs,
  type Theirs,
} from "./theirActions.ts";

/** The card that lists what a person answers for, due first, each with its answers; `notice` above it. */
export async function whatIAnswerFor(
  parts: SaidParts,
  heard: Heard,
  notice: string | null = null,
): Promise<Card> {
  const mine = (await theirs(parts, heard.person)).filter(({ plan, action }) =>
    answersFor(parts, plan, action, heard.person),
  );
  const row = await rowFor(parts, heard, "mine", mine);
  const { person } = heard;
  return namedNow(parts.answering, row, { person, page: 0, notice });
}

/** Answers a line about actions; null where it is about none that its person may report on. */
export async function answerToSaid(
  parts: SaidParts,
  heard: Heard,
): Promise<Card | null> {
  const mine = await theirs(parts, heard.person);
  const first = spokenIn(heard.text, refsOf(mine));
  // Whoever leads or keeps the plan answers for more than their posts say: SharePoint is asked only where the line names what is not theirs.
  const known =
    (first === null || hasUnknown(first)) && /\d/.test(heard.text)
      ? [...mine, ...(await theirs(parts, heard.person, mine))]
      : mine;
  const spoken = known === mine ? first : spokenIn(heard.text, refsOf(known));
  if (spoken === null) return likely(parts, heard, mine);
  const words = wordsIn(heard.language);
  switch (spoken.kind) {
    case "which":
      return whatIAnswerFor(parts, heard, words.whichOne);
    case "rest":
      return noChangeForTheRest(parts, heard);
    case "noChange":
      return noChange(
        parts,
        heard,
        spoken.refs.map((ref) => ({ ref, all: meant(ref, known, mine) })),
        spoken.unknown,
      );
    case "about":
      return about(
        parts,
        heard,
        spoken.refs.flatMap((ref) => meant(ref, known, mine)),
        { words: oneLine(heard.text), done: spoken.done },
      );
  }
}

const hasUnknown = (spoken: Spoken) =>
  spoken.kind === "noChange" && spoken.unknown.length > 0;

/** A reference somebody named, and the actions it may mean. */
interface Meant {
  readonly ref: string;
  readonly all: readonly Theirs[];
}

async function noChange(
  parts: SaidParts,
  heard: Heard,
  found: readonly Meant[],
  unknown: readonly string[],
): Promise<Card> {
  const words = wordsIn(heard.language);
  const several = found.filter(({ all }) => all.length > 1);
  const notices = [
    ...(unknown.length > 0 ? [words.noSuchRef(unknown)] : []),
    ...(several.length > 0
      ? [words.inSeveral(several.map(({ ref }) => ref))]
      : []),
  ];
  const certain = found.flatMap(({ all }) => (all.length === 1 ? all : []));
  const all = found.flatMap((one) => one.all);
  if (all.length === 0) return whatIAnswerFor(parts, heard, notices.join(" "));
  const row = await rowFor(parts, heard, "named", all);
  const [only] = certain;
  if (only && all.length === 1 && notices.length === 0)
    return heard.press(pressOf(row, heard, only));
  return reported(parts, heard, { row, actions: certain, notices });
}

/** Presses them one after the other and shows what came of it; what was not saved is named. */
async function reported(
  parts: SaidParts,
  heard: Heard,
  {
    row,
    actions,
    notices,
  }: {
    readonly row: LedgerRow;
    readonly actions: readonly Theirs[];
    readonly notices: readonly string[];
  },
): Promise<Card> {
  const { answering, outbox } = parts;
  const { person } = heard;
  const words = wordsIn(heard.language);
  const refused: string[] = [];
  const waiting: string[] = [];
  for (const one of actions) {
    const { ref, ...data } = pressOf(row, heard, one);
    await heard.press(data);
    const press: Press = { data, inputs: {}, person };
    const operation = operationOf(press);
    if ((await answering.notes.get("answers", operation)) === "done") continue;
    const isKept = (await outbox.waiting(operation, person)) !== null;
    (isKept ? waiting : refused).push(ref);
  }
  const notice = [
    ...notices,
    ...(refused.length > 0 ? [words.restLeft(refused)] : []),
    ...(waiting.length > 0 ? [words.notSavedYet(waiting)] : []),
  ].join(" ");
  return namedNow(answering, row, { person, page: 0, notice: notice || null });
}

/** "No change for the rest": whatever the newest card of the person still asks. */
async function noChangeForTheRest(
  parts: SaidParts,
  heard: Heard,
): Promise<Card> {
  const { answering, judge } = parts;
  const { person } = heard;
  const newest = (await parts.ledger.all())
    .filter((row) => row.place === "chat" && row.state === "sent")
    .filter((row) => isUnasked(row) && !readAbout(row).summary)
    .filter((row) => addressOf(readAbout(row).recipient) === addressOf(person))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const asked = newest
    ? await stillAsked(answering, judge, newest, person)
    : [];
  const all: Theirs[] = [];
  for (const one of asked) {
    const plan = await answering.watch.now(asId(one.plan));
    const action = plan.actions.get(asId(one.item));
    if (action) all.push({ plan, action });
  }
  if (all.length === 0)
    return whatIAnswerFor(parts, heard, wordsIn(heard.language).noRest);
  const row = await rowFor(parts, heard, "named", all);
  return reported(parts, heard, { row, actions: all, notices: [] });
}

/** A sentence about actions: one that is named opens its form with the sentence in it, others are asked about. */
async function about(
  parts: SaidParts,
  heard: Heard,
  actions: readonly Theirs[],
  sentence: Sentence & { readonly isGuess?: boolean },
): Promise<Card> {
  const words = wordsIn(heard.language);
  const { answering } = parts;
  const link = linkTo(answering.links, null);
  if (sentence.words.length > mostNote)
    return refusalCard(heard.language, {
      title: words.refusedTitle,
      words: words.tooLong,
      kept: sentence.words,
      link,
    });
  const row = await rowFor(parts, heard, "named", actions);
  const [only] = actions;
  if (only && actions.length === 1 && !sentence.isGuess) {
    const { ref: _ref, ...press } = pressOf(row, heard, only);
    const verb = verbOf(sentence);
    return heard.press({ ...press, verb, ...boxesOf(sentence) });
  }
  const views = actions.map(({ plan, action }) =>
    viewOf(plan, action, dayOf(answering, plan), answering.links),
  );
  const { language } = heard;
  return chooseCard({ language, key: row.key, sentence, link }, views);
}

/** How many words a sentence shares with a title before it may be meant: one is chance. */
const sharedWords = 2;

/** A sentence without a reference: the person's own actions whose titles share words with it, the nearest first. Null for none. */
async function likely(
  parts: SaidParts,
  heard: Heard,
  mine: readonly Theirs[],
): Promise<Card | null> {
  const words = oneLine(heard.text);
  const said = longWords(words);
  const near = mine
    .map((one) => {
      const title = longWords(one.action.title);
      return {
        one,
        shared: [...said].filter((word) => title.has(word)).length,
      };
    })
    .filter(({ shared }) => shared >= sharedWords)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ one }) => one);
  if (near.length === 0) return null;
  return about(parts, heard, near, {
    words,
    done: saysDone(words),
    isGuess: true,
  });
}

/** Words that mean something by themselves: of five letters or more. */
const longWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []);
