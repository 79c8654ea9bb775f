// A process to be killed, over a storage account: what the Functions host does with timer and queue, in a loop.
import "../../../src/clock/start.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  ledgerInTable,
  notesInTable,
  queueInStorage,
} from "../../../src/reminders/delivery/azure.ts";
import { deliver } from "../../../src/reminders/delivery/deliver.ts";
import { plan, sweep } from "../../../src/reminders/delivery/planning.ts";
import { plannedRow } from "../../../src/reminders/delivery/row.ts";
import { clientsOf } from "./azurite.ts";
import { worldOver } from "./ground.ts";

const [connection = "", teams = "", place = "chat", count = "0"] =
  process.argv.slice(2);
const clients = clientsOf(connection);
const notes = notesInTable(clients.notes);
const ledger = ledgerInTable(clients.ledger, notes, () => "2026-10-25");
const queue = queueInStorage(clients.messages, clients.poison);
const world = worldOver({ ledger, queue, notes }, teams);
const rows = Array.from({ length: Number(count) }, (_, i) =>
  plannedRow(
    `v1|real|digest|p${i}|2026-10-25`,
    day(new Date().toISOString().slice(0, 10)),
    place === "channel" ? "channel" : "chat",
    "",
    Date.now(),
  ),
);

const known = new Set((await ledger.all()).map(({ key }) => key));
const unplanned = rows.filter(({ key }) => !known.has(key));
const half = Math.ceil(unplanned.length / 8);
const planning = Promise.all(
  Array.from({ length: 8 }, (_, at) =>
    plan(world, unplanned.slice(at * half, (at + 1) * half)),
  ),
);

async function lane(): Promise<number> {
  const { receivedMessageItems } = await clients.messages.receiveMessages({
    numberOfMessages: 8,
    visibilityTimeout: 4,
  });
  await Promise.all(
    receivedMessageItems.map(async (item) => {
      const { key, token } = JSON.parse(
        Buffer.from(item.messageText, "base64").toString(),
      ) as { key: string; token: string | null };
      const outcome = await deliver(world, { id: item.messageId, key, token });
      if (outcome.kind === "later")
        await queue.send(key, token ?? item.messageId, outcome.ms);
      // Gone already when it took longer than its visibility and somebody else has it: that copy finds the row as it is.
      await clients.messages
        .deleteMessage(item.messageId, item.popReceipt)
        .catch(() => undefined);
    }),
  );
  return receivedMessageItems.length;
}

let swept = 0;
for (;;) {
  const handled = (await Promise.all([lane(), lane(), lane()])).reduce(
    (sum, n) => sum + n,
    0,
  );
  if (handled === 0 && Date.now() - swept > 2_000) {
    swept = Date.now();
    await sweep(world);
    if (
      (await ledger.all()).length === rows.length &&
      (await ledger.open()).length === 0
    )
      break;
    await sleep(100);
  }
}
await planning;
