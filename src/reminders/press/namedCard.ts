// The card of what somebody asked the bot for: the actions they named or answer for, each with its answers, drawn anew whenever they come back to it.
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { compareText } from "../../domain/values/order.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { isOpen } from "../../domain/plan/status.ts";
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

/** What of a card that was asked for still stands open, and what its person has answered today. */
export async function namedRows(
  parts: AnswerParts,
  row: LedgerRow,
  person: Person,
): Promise<{
  readonly open: readonly DigestRow[];
  readonly answered: readonly AnsweredRow[];
}> {
  const named = readAbout(row).asked?.actions ?? [];
  const at = new Date(parts.now()).toISOString() as Instant;
  const plans = new Map<string, PlanNow>();
  for (const { planId } of named)
    if (!plans.has(planId)) plans.set(planId, await parts.watch.now(planId));
  const mayRead = readersOf(parts, person);
  const shown: typeof named = [];
  for (const one of named) {
    const plan = plans.get(one.planId);
    const action = plan?.actions.get(one.actionId);
    if (plan && action && (await mayRead(plan, action))) shown.push(one);
  }
  const answered = answeredOf(parts, shown, plans, person);
  const done = new Set<string>(answered.map(({ action }) => action.actionId));
  const open: DigestRow[] = [];
  for (const { planId, actionId } of shown) {
    const plan = plans.get(planId);
    const action = plan?.actions.get(actionId);
    if (!plan || !action || done.has(actionId)) continue;
    if (!isOpen(action.current.status)) continue;
    const today = dayIn(at, plan.overview.plan.timeZone);
    const told = await dueNow(parts, theOne(plan, actionId), today, person);
    open.push({ action: viewOf(plan, action, today, parts.links), told });
  }
  return { open: open.toSorted(byDueDate), answered };
}

const theOne = (plan: PlanNow, actionId: string) => ({
  planId: plan.overview.plan.id,
  actionId,
});

/** What a card would say of it today, where a rule asks this person; else that they asked. */
async function dueNow(
  { watch }: AnswerParts,
  { planId, actionId }: ReturnType<typeof theOne>,
  today: CalendarDate,
  person: Person,
): Promise<ReminderReason> {
  const due = await watch.dueNow(planId, today, []);
  const address = addressOf(person);
  return (
    due.find(
      (each) =>
        each.actionId === actionId && addressOf(each.recipient) === address,
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
