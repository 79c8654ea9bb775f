// What the delivery core sees of the world: the service's own store, Teams, and the plan as it is a moment before a card goes.
import { readAbout } from "../messages/about.ts";
import { hashOf } from "./cardSync.ts";
import { under } from "../basics/correlation.ts";
import type { Notes } from "../delivery/notes.ts";
import {
  usualTiming,
  type Ledger,
  type Queue,
  type Timing,
  type Wire,
  type DeliveryPorts,
} from "../delivery/ports.ts";
import { makeLastLook, type LastLookParts } from "./lastLook.ts";
import type { Log } from "../basics/log.ts";
import type { OutgoingMessage } from "../messages/outgoingMessage.ts";

interface WorldParts {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  readonly timing?: Timing;
}

export function makeDeliveryPorts(
  { ledger, queue, notes, now, timing, log }: WorldParts,
  wire: Wire<OutgoingMessage>,
  judging: LastLookParts,
): DeliveryPorts<OutgoingMessage> {
  const judge = makeLastLook(judging);
  return {
    ledger,
    queue,
    wire: {
      ...wire,
      // Written down before it goes, so that a card in chat is always one that can be compared.
      post: async (row, parcel) => {
        await notes.put("shown", row.key, hashOf(parcel.card));
        return wire.post(row, parcel);
      },
    },
    timing: timing ?? usualTiming,
    now,
    elapsed: () => performance.now(),
    random: Math.random,
    judge: (row) => under(readAbout(row).correlation, () => judge(row)),
    told: async (row) => {
      const { reminders, correlation } = readAbout(row);
      for (const { key } of reminders) await notes.insert("told", key, row.day);
      log.info("arrived", { correlation, card: row.key });
    },
  };
}
