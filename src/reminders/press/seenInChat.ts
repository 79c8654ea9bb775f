// What a press proves: that its card is in the person's chat. Late evidence for a card in doubt, and the way a doubled card is found and removed.
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { readAbout } from "../messages/about.ts";
import type { Press } from "./answer.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger } from "../delivery/ports.ts";
import type { LedgerRow } from "../delivery/row.ts";
import type { Log } from "../basics/log.ts";
import { conversationOf, type TeamsWire } from "../wire/teamsWire.ts";

interface SeenParts {
  readonly ledger: Pick<Ledger, "get" | "replace">;
  readonly notes: Notes;
  readonly wire: Pick<TeamsWire, "remove">;
  readonly log: Log;
  readonly now: () => number;
}

/** Verbs Teams sends by itself, or that leave nothing half written. */
const onlyLooking: ReadonlySet<string> = new Set(["refresh", "back"]);

/** Notes that somebody has the card in hand, and what its message id says about the row (reminders.md 3.3, point 5, and 3.6). */
export async function seenInChat(
  parts: SeenParts,
  { data, person, message }: Press,
): Promise<void> {
  const row = await parts.ledger.get(data.card);
  if (!row) return;
  const { recipient, reminders, correlation } = readAbout(row);
  // A press by anybody else says nothing about this person's chat.
  if (addressOf(recipient) !== addressOf(person)) return;
  const looking = onlyLooking.has(data.verb);
  await parts.notes.put(
    "pressed",
    row.key,
    looking ? "0" : String(parts.now()),
  );
  if (!message || row.activityId === message) return;
  const known = row.via === "card" ? row.activityId : null;
  const newer =
    known === null ? message : await keepNewer(parts, row, message, known);
  // Where the answer to the POST was lost, here is the card: from now on it is the one that is kept true.
  for (const { key } of reminders)
    await parts.notes.insert("told", key, row.day);
  await parts.ledger.replace(row, {
    state: "sent",
    via: "card",
    activityId: newer,
  });
  parts.log.info("card seen", { correlation, card: row.key });
}

/** Two messages of one card: the newer stays. Message ids of Teams are moments, so the larger is the newer. */
async function keepNewer(
  { notes, wire, log }: SeenParts,
  row: LedgerRow,
  message: string,
  known: string,
): Promise<string> {
  const { recipient, correlation } = readAbout(row);
  const conversation = await conversationOf(notes, recipient.objectId ?? "");
  const newer = Number(message) > Number(known) ? message : known;
  if (!conversation) return newer;
  const older = newer === message ? known : message;
  const { status } = await wire.remove(conversation, older);
  log.warn("card doubled", { correlation, card: row.key, status });
  return newer;
}
