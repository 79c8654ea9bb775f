// The card of what somebody asked the bot for: the actions they named or answer for, each with its answers, drawn anew whenever they come back to it.
import {
  dayIn,
  instantAt,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { compareText } from "../../domain/values/order.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { isOpen } from "../../domain/plan/status.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Person } from "../../domain/plan/person.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { readAbout } from "../messages/about.ts";
import { viewOf } from "../messages/cardOf.ts";
import {
  digestCard,
  type AnsweredRow,
  type DigestRow,
} from "../cards/digestCard.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn, type ReminderReason } from "../cards/frame.ts";
import { goneCard } from "../cards/receiptCards.ts";
import { answeredOf } from "../day/cardSync.ts";
import type { LedgerRow } from "../delivery/row.ts";
import type { PlanNow } from "../plans/planNow.ts";
import { linkTo } from "../basics/settings.ts";
import type { AnswerParts } from "./answer.ts";
import { readersOf } from "./mayLook.ts";

/** Nothing reminds of it: its person asked. */
const asked: ReminderReason = {
  rule: "asked",
  days: null,
  on: null,
  by: null,
  as: "named",
};

/** An action a person asked for, with its plan as it is now. */
interface Named {
  readonly plan: PlanNow;
  readonly action: Action;
}

/** Those of a card's actions that are still there and that its person may read. */
async function stillShown(
  parts: AnswerParts,
  row: LedgerRow,
  person: Person,
): Promise<readonly Named[]> {
  const mayRead = readersOf(parts, person);
  const shown: Named[] = [];
  for (const { planId, actionId } of readAbout(row).asked?.actions ?? []) {
    const plan = await parts.watch.now(planId);
    const action = plan.actions.get(actionId);
    if (action && (await mayRead(plan, action))) shown.push({ plan, action });
  }
  return shown;
}

/** What of a card that was asked for still stands open, and what its person has answered today. */
export async function namedRows(
  parts: AnswerParts,
  row: LedgerRow,
  person: Person,
): Promise<{
  readonly open: readonly DigestRow[];
  readonly answered: readonly AnsweredRow[];
}> {
  const shown = await stillShown(parts, row, person);
  const plans = new Map<string, PlanNow>(
    shown.map(({ plan }) => [plan.overview.plan.id, plan]),
  );
  const named = shown.map(({ action: { planId, id: actionId } }) => ({
    planId,
    actionId,
  }));
  const answered = answeredOf(parts, named, plans, person);
  const done = new Set<string>(answered.map(({ action }) => action.actionId));
  const open: DigestRow[] = [];
  for (const { plan, action } of shown) {
    if (done.has(action.id) || !isOpen(action.current.status)) continue;
    const today = dayIn(instantAt(parts.now()), plan.overview.plan.timeZone);
    const told = await dueNow(parts, action, today, person);
    open.push({ action: viewOf(plan, action, today, parts.links), told });
  }
  return { open: open.toSorted(byDueDate), answered };
}

/** What a card would say of it today, where a rule asks this person; else that they asked. */
async function dueNow(
  { watch }: AnswerParts,
  { planId, id }: Pick<Action, "planId" | "id">,
  today: CalendarDate,
  person: Person,
): Promise<ReminderReason> {
  const due = await watch.dueNow(planId, today, []);
  const address = addressOf(person);
  return (
    due.find(
      (each) => each.actionId === id && addressOf(each.recipient) === address,
    ) ?? asked
  );
}

const byDueDate = ({ action: a }: DigestRow, { action: b }: DigestRow) =>
  compareText(a.inForce ?? "9999", b.inForce ?? "9999") ||
  compareRefs(a.ref, b.ref);

/** The card as it is now. Only the person who asked gets it. */
export async function namedNow(
  parts: AnswerParts,
  row: LedgerRow,
  {
    person,
    page,
    notice = null,
  }: {
    readonly person: Person;
    readonly page: number;
    readonly notice?: string | null;
  },
): Promise<Card> {
  const about = readAbout(row);
  const { language } = about;
  const link = linkTo(parts.links, null);
  if (addressOf(about.recipient) !== addressOf(person))
    return goneCard(language, link);
  const words = wordsIn(language);
  const { open, answered } = await namedRows(parts, row, person);
  const title =
    about.asked?.as === "mine"
      ? words.myActions(open.length + answered.length)
      : words.named(open.length);
  return digestCard({
    language,
    key: row.key,
    rows: open,
    link,
    page,
    answered,
    notice,
    title,
  });
}
