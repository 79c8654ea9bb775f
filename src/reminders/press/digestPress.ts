// Presses on the rows of a day's card: answered where they stand, so that the card stays what it is and each row says what became of it.
import { samePerson } from "../../domain/plan/person.ts";
import { operationOf, type AnswerParts, type Press } from "./answer.ts";
import { readAbout } from "../messages/about.ts";
import { seenOf } from "../messages/cardOf.ts";
import { digestNow } from "../day/cardSync.ts";
import type { Card } from "../cards/element.ts";
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
  if (asked === undefined) return digestNow(judge, row, at);
  const { card, saved } = await onOne(answer, press, asked);
  // Refused or failed, the action's own card says why and keeps the way back.
  return saved ? digestNow(judge, row, at) : card;
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
    return digestNow(judge, row, at);
  const { plans, reminders } = await stillTrue(judge, about, row.day);
  const refused: string[] = [];
  for (const told of reminders.filter(isAsked)) {
    const action = plans.get(told.planId)?.actions.get(told.actionId);
    if (!action) continue;
    const { planId: plan, actionId: item, rule } = told;
    const data = { ...press.data, plan, item, seen: seenOf(action) };
    const one = { ...press, data: { ...data, about: rule } };
    if (!(await onOne(answer, one, "noChange")).saved) refused.push(told.ref);
  }
  const notice =
    refused.length > 0 ? wordsIn(about.language).restLeft(refused) : null;
  return digestNow(judge, row, { ...at, notice });
}
