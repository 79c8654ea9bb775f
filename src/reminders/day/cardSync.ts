// A card already in chat follows the plan: what is answered elsewhere leaves it. Replacing a message may be repeated at will (reminders.md 3.6).
import { createHash } from "node:crypto";
import {
  addDays,
  dayIn,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { standingUpdates } from "../../domain/history/updateLog.ts";
import { samePerson } from "../../domain/plan/person.ts";
import { timeIn } from "../../domain/reminding/sendWindow.ts";
import type { Person } from "../../domain/plan/person.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { isUnasked, readAbout, type About } from "../messages/about.ts";
import { viewOf } from "../messages/cardOf.ts";
import { digestCard, isAnswer, type AnsweredRow } from "../cards/digestCard.ts";
import type { Card } from "../cards/element.ts";
import { currentCard, goneCard } from "../cards/receiptCards.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger, Reply } from "../delivery/ports.ts";
import type { LedgerRow } from "../delivery/row.ts";
import { parcelOf, rowsOf, stillTrue, type LastLookParts } from "./lastLook.ts";
import type { Log } from "../basics/log.ts";
import type { PlanNow } from "../plans/planNow.ts";
import { linkTo } from "../basics/settings.ts";
import { conversationOf, type TeamsWire } from "../wire/teamsWire.ts";

interface CardSyncParts {
  readonly judge: LastLookParts;
  readonly ledger: Ledger & { all(): Promise<readonly LedgerRow[]> };
  readonly notes: Notes;
  readonly wire: Pick<TeamsWire, "put">;
  readonly log: Log;
  readonly now: () => number;
}

/** Older cards say so when they are opened; nobody scrolls back to them. */
const followedDays = 7;
/** Somebody may be writing on a card opened this recently: it is left alone, and a save on it is checked against the action anyway. */
const handsOffMs = 15 * 60_000;

export function hashOf(card: Card): string {
  return createHash("sha256").update(JSON.stringify(card)).digest("base64url");
}

/** What the row's card would say now: what still needs the person, or that nothing does. */
async function cardAsNow(parts: LastLookParts, row: LedgerRow): Promise<Card> {
  const about = readAbout(row);
  const { plans, reminders } = await stillTrue(parts, about, row.day);
  if (reminders.length > 0)
    return parcelOf(parts, row, { ...about, reminders }, plans).card;
  return settled(parts, row, about, plans);
}

/** The digest again, as it is now: what has been answered meanwhile is gone from it. Only the person it was sent to gets it back. */
export async function digestNow(
  parts: LastLookParts,
  row: LedgerRow | null,
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
  const link = linkTo(parts.links, null);
  const about = row && readAbout(row);
  if (!about || addressOf(about.recipient) !== addressOf(person))
    return goneCard("en", link);
  const { plans, reminders } = await stillTrue(parts, about, row.day);
  const rows = rowsOf(parts, row.day, reminders, plans);
  const still = new Set(reminders.map(({ actionId }) => actionId));
  const answered = answeredOf(
    parts,
    about.reminders.filter(({ actionId }) => !still.has(actionId)),
    plans,
    person,
  );
  const { language } = about;
  return digestCard({
    language,
    key: row.key,
    rows,
    link,
    page,
    answered,
    notice,
  });
}

/** Rows this person has answered today: each keeps its place on the card with what was recorded, and a way to take it back. */
export function answeredOf(
  parts: Pick<LastLookParts, "now" | "links">,
  reminders: readonly Pick<About["reminders"][number], "planId" | "actionId">[],
  plans: ReadonlyMap<string, PlanNow>,
  person: Person,
): readonly AnsweredRow[] {
  const now = new Date(parts.now()).toISOString() as Instant;
  return reminders.flatMap((told): AnsweredRow[] => {
    const plan = plans.get(told.planId);
    const action = plan?.actions.get(told.actionId);
    const log = plan?.logs.get(told.actionId);
    const last = log && standingUpdates(log.updates).at(-1);
    if (!plan || !action || !last || !samePerson(last.by, person)) return [];
    const { timeZone } = plan.overview.plan;
    const today = dayIn(now, timeZone);
    if (dayIn(last.recorded, timeZone) !== today) return [];
    if (!isAnswer(last.kind)) return [];
    return [
      {
        action: viewOf(plan, action, today, parts.links),
        kind: last.kind,
        time: timeIn(last.recorded, timeZone),
        entry: last.id,
      },
    ];
  });
}

function settled(
  { links }: LastLookParts,
  row: LedgerRow,
  { language, reminders }: About,
  plans: ReadonlyMap<string, PlanNow>,
): Card {
  const [only, ...more] = reminders;
  const plan = only && plans.get(only.planId);
  const action = only && plan?.actions.get(only.actionId);
  if (plan && action && more.length === 0)
    return currentCard({
      language,
      key: row.key,
      action: viewOf(plan, action, row.day, links),
      back: false,
    });
  return digestCard({
    language,
    key: row.key,
    rows: [],
    link: linkTo(links, null),
  });
}

/** Replaces every person's newest card that no longer says what is true. Returns how many. Makes no request to Teams while plans stand still. */
export function makeCardSync(
  parts: CardSyncParts,
): (today: CalendarDate) => Promise<number> {
  const lookedAt = new Map<string, readonly PlanNow[]>();
  return async (today) => {
    let replaced = 0;
    for (const row of newest(await parts.ledger.all(), today)) {
      const ids = new Set(readAbout(row).reminders.map(({ planId }) => planId));
      const plans = await Promise.all(
        [...ids].map((id) => parts.judge.watch.now(id)),
      );
      const before = lookedAt.get(row.key);
      if (before && plans.every((plan, at) => plan === before[at])) continue;
      if (await inHand(parts, row)) continue;
      const done = await follow(parts, row);
      if (done === "later") continue;
      lookedAt.set(row.key, plans);
      if (done === "replaced") replaced += 1;
    }
    return replaced;
  };
}

/** The last card that arrived in each person's chat. */
function newest(
  rows: readonly LedgerRow[],
  today: CalendarDate,
): readonly LedgerRow[] {
  const since = addDays(today, -followedDays);
  const byPerson = new Map<string, LedgerRow>();
  for (const row of rows) {
    if (row.day < since || row.place !== "chat" || row.state !== "sent")
      continue;
    // A summary is of its day and stays so, and an answer to what was written of its moment.
    if (readAbout(row).summary || !isUnasked(row)) continue;
    const address = addressOf(readAbout(row).recipient) ?? row.key;
    const known = byPerson.get(address);
    if (!known || known.day < row.day) byPerson.set(address, row);
  }
  return [...byPerson.values()].filter(
    ({ via, activityId }) => via === "card" && activityId !== null,
  );
}

async function inHand({ notes, now }: CardSyncParts, { key }: LedgerRow) {
  const pressed = Number((await notes.get("pressed", key)) ?? 0);
  return Math.abs(now() - pressed) < handsOffMs;
}

async function follow(
  { judge, notes, wire, ledger, log, now }: CardSyncParts,
  row: LedgerRow,
): Promise<"same" | "replaced" | "later"> {
  const card = await cardAsNow(judge, row);
  const shown = hashOf(card);
  if ((await notes.get("shown", row.key)) === shown) return "same";
  const { recipient, correlation } = readAbout(row);
  const conversation = await conversationOf(notes, recipient.objectId ?? "");
  if (!conversation || row.activityId === null) return "same";
  const reply = await wire.put(conversation, row.activityId, card);
  if (reply.status === 429)
    await ledger.pause(now() + reply.retryAfterMs, "Teams answered 429.");
  if (!certain(reply)) return "later";
  await notes.put("shown", row.key, shown);
  log.info("card replaced", {
    correlation,
    card: row.key,
    status: reply.status,
  });
  return "replaced";
}

/** Replaced, or certainly gone: the person deleted the chat. Anything else is tried again, which does no harm. */
function certain({ status }: Reply): boolean {
  return (
    status !== null &&
    status >= 200 &&
    status < 500 &&
    status !== 429 &&
    status !== 408
  );
}
