// Presses on the rows of a day's card: answered where they stand, so that the card stays what it is and each row says what became of it.
import { samePerson } from "../../domain/plan/person.ts";
import { operationOf, type AnswerParts, type Press } from "./answer.ts";
import { readAbout } from "../messages/about.ts";
import { seenOf } from "../messages/cardOf.ts";
import { digestNow } from "../day/cardSync.ts";
import type { Card, CardData } from "../cards/element.ts";
import { namedNow, namedRows } from "./namedCard.ts";
import { isAsked } from "../cards/digestCard.ts";
import { wordsIn } from "../cards/frame.ts";
import type { LedgerRow } from "../delivery/row.ts";
import { stillTrue, type LastLookParts } from "../day/lastLook.ts";
import { carryOut } from "./verbs.ts";

/** What a row's button asks for of its action. */
const rowVerbs: Readonly<Record<string, string>> = {
  noChangeRow: "noChange",
  undoRow: "undo",
};

/** Whether a press is on the day's card itself and not on one action's. */
export function isOnDigest({ data: { verb, item } }: Press): boolean {
  return (
    item === "" ||
    verb === "back" ||
    verb === "noChangeRest" ||
    verb.startsWith("page") ||
    Object.hasOwn(rowVerbs, verb)
  );
}

/** Carries out a press on the day's card and answers with the card as it is then. */
export async function pressOnDigest(
  answer: AnswerParts,
  judge: LastLookParts,
  row: LedgerRow | null,
  press: Press,
): Promise<Card> {
  const { verb } = press.data;
  const at = { person: press.person, page: pageOf(press) };
  if (verb === "noChangeRest" && row)
    return noChangeForTheRest(answer, judge, row, press);
  const asked = rowVerbs[verb];
  if (asked === undefined) return cardNow(answer, judge, row, at);
  const { card, saved } = await onOne(answer, press, asked);
  // Refused or failed, the action's own card says why and keeps the way back.
  return saved ? cardNow(answer, judge, row, at) : card;
}

/** The day's card, or what its person asked for, as it is now. */
function cardNow(
  answer: AnswerParts,
  judge: LastLookParts,
  row: LedgerRow | null,
  at: {
    readonly person: Press["person"];
    readonly page: number;
    readonly notice?: string | null;
  },
): Promise<Card> {
  return row && readAbout(row).asked
    ? namedNow(answer, row, at)
    : digestNow(judge, row, at);
}

/** The page a row or a pager stands on, from 0. */
function pageOf({ data: { about = "" } }: Press): number {
  const [, page] = /page\.(\d+)$/.exec(about) ?? [];
  return Number(page ?? 0);
}

/** One action's answer under its own identity, so that the row and the action's card record the same press once. */
async function onOne(answer: AnswerParts, press: Press, verb: string) {
  const { about, ...data } = press.data;
  const named = about?.replace(/\|?page\.\d+$/, "");
  const one: Press = {
    ...press,
    data: { ...data, verb, ...(named ? { about: named } : {}) },
  };
  const card = await carryOut(answer, one);
  const state = await answer.notes.get("answers", operationOf(one));
  return { card, saved: state === "done" };
}

/** "No change" for every row that still asks; what is refused stays on the card and is named. */
async function noChangeForTheRest(
  answer: AnswerParts,
  judge: LastLookParts,
  row: LedgerRow,
  press: Press,
): Promise<Card> {
  const about = readAbout(row);
  const at = { person: press.person, page: 0 };
  if (!samePerson(about.recipient, press.person))
    return cardNow(answer, judge, row, at);
  const refused: string[] = [];
  for (const one of await stillAsked(answer, judge, row, press.person)) {
    const data = { ...press.data, ...one };
    const { saved } = await onOne(answer, { ...press, data }, "noChange");
    if (!saved) refused.push(one.ref);
  }
  const notice =
    refused.length > 0 ? wordsIn(about.language).restLeft(refused) : null;
  return cardNow(answer, judge, row, { ...at, notice });
}

/** What "no change" could still answer on a card, as buttons would name it. */
export async function stillAsked(
  answer: AnswerParts,
  judge: Pick<LastLookParts, "watch" | "snoozes">,
  row: LedgerRow,
  person: Press["person"],
): Promise<
  readonly (Pick<CardData, "plan" | "item" | "seen" | "about"> & {
    readonly ref: string;
  })[]
> {
  const about = readAbout(row);
  if (about.asked) {
    const { open } = await namedRows(answer, row, person);
    return open
      .filter(({ told }) => isAsked(told))
      .map(({ action, told }) => ({
        plan: action.planId,
        item: action.actionId,
        seen: action.seen,
        about: told.rule,
        ref: action.ref,
      }));
  }
  const { plans, reminders } = await stillTrue(judge, about, row.day);
  return reminders.filter(isAsked).flatMap((told) => {
    const action = plans.get(told.planId)?.actions.get(told.actionId);
    const { planId: plan, actionId: item, rule, ref } = told;
    return action
      ? [{ plan, item, seen: seenOf(action), about: rule, ref }]
      : [];
  });
}
