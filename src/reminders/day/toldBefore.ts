// After the service's own store was lost, or put back from a backup: what the Reminders list says was delivered is taken in again, so that nobody is told twice.
import {
  addDays,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import {
  digestKey,
  type Digest,
  type Reminder,
} from "../../domain/reminding/reminder.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";
import { aboutOf } from "../messages/about.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger } from "../delivery/ports.ts";
import { plannedRow, type Via } from "../delivery/row.ts";
import { rowsKeptDays } from "./forget.ts";
import { lineId } from "./readableLog.ts";

/** The Reminders list, as it is asked. */
export interface ToldList {
  /** The newest line about an action; null where there is none. */
  newest(): Promise<ReminderLine | null>;
  /** Every line of these days and later. */
  since(day: CalendarDate): Promise<readonly ReminderLine[]>;
}

interface ToldBeforeParts {
  readonly ledger: Pick<Ledger, "get" | "insert">;
  readonly notes: Pick<Notes, "insert">;
  readonly list: ToldList;
  readonly tenant: string;
  readonly now: number;
}

const vias: readonly Via[] = ["card", "feed", "probe", "email"];

/**
 * Asks the list for its newest line, which the ledger must know: one request. Where it does not, the store is newer than the list or older, and
 * the list's cards of the days a ledger keeps are put into it as sent, with the reminders that were in them.
 * Returns how many cards were taken in; 0 where nothing was missing.
 */
export async function takeInTold(
  parts: ToldBeforeParts,
  due: readonly Digest[],
  today: CalendarDate,
): Promise<number> {
  const { ledger, list, tenant } = parts;
  const oldest = addDays(today, -rowsKeptDays + 1);
  const newest = await list.newest();
  if (!newest || newest.day < oldest) return 0;
  const key = cardOf(tenant, newest);
  if (key === null || (await ledger.get(key))) return 0;
  const sent = (await list.since(oldest)).filter(
    ({ result }) => result === "sent",
  );
  const reminders = Map.groupBy(
    due.flatMap((digest) => digest.reminders),
    (one) => `${addressOf(one.recipient)} ${one.actionId}`,
  );
  const cards = new Set<string>();
  for (const line of sent) {
    const card = cardOf(tenant, line);
    if (card === null) continue;
    if (!cards.has(card)) await putBack(parts, card, line);
    cards.add(card);
    await noteTold(
      parts,
      card,
      line,
      reminders.get(`${addressOf(line.recipient)} ${line.actionId}`) ?? [],
    );
  }
  return cards.size;
}

/** The key of the card a line was in; null for what went to a channel. */
function cardOf(tenant: string, { recipient, day }: ReminderLine) {
  const address = addressOf(recipient);
  return address === null ? null : digestKey(tenant, address, day);
}

async function putBack(
  { ledger, now }: ToldBeforeParts,
  key: string,
  { recipient, day, channel }: ReminderLine,
): Promise<void> {
  const about = aboutOf(
    { key, day, recipient, reminders: [] },
    "en",
    "taken in from the Reminders list",
  );
  await ledger.insert({
    ...plannedRow(key, day, "chat", about, now),
    state: "sent",
    via: vias.find((via) => via === channel) ?? null,
    why: "Taken in from the Reminders list.",
  });
}

/** A line's id is made of its card and its reminder: the one that gives it is the one that was told. */
async function noteTold(
  { notes }: ToldBeforeParts,
  card: string,
  line: ReminderLine,
  reminders: readonly Reminder[],
): Promise<void> {
  for (const { key } of reminders)
    if (lineId(card, key) === line.id)
      await notes.insert("told", key, line.day);
}
