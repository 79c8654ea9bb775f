// The service as it ships, alone in an empty folder under what is Azure Functions to it, over a storage account and the local tenant: the timer plans, the queue delivers, the card is in the chat.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { readAbout } from "../../src/reminders/messages/about.ts";
import {
  ledgerInTable,
  notesInTable,
} from "../../src/reminders/delivery/azure.ts";
import { clientsOf, startAzurite } from "./kills/azurite.ts";
import { clockShift } from "../../src/clock/clock.ts";
import { startFunctions, type FunctionsHost } from "./functionsHost.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

let world: World;
let azurite: Awaited<ReturnType<typeof startAzurite>>;
let host: FunctionsHost;

// A working morning, whenever this runs.
const now = "2026-11-20T10:00:00Z";

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
  azurite = await startAzurite();
  world = await tenantWithPlan(6_606, day("2026-11-20"));
  const settings = {
    WAYMARK_STORAGE: azurite.connection,
    WAYMARK_DATA: world.dataFolder,
  };
  // The worker keeps the local tenant's time by itself, so its machine's clock is what comes to this moment with it.
  const machine = new Date(Date.parse(now) - clockShift()).toISOString();
  host = await startFunctions(settings, machine);
}, 180_000);
afterAll(async () => {
  vi.useRealTimers();
  host?.stop();
  await world?.end();
  await azurite?.stop();
});

it("the worker finds every function: timers in UTC, the queue, the bot's address, the assistants' and the health", () => {
  const { functions } = host;
  expect(Object.keys(functions).toSorted()).toEqual([
    "ask",
    "askMetadata",
    "deliver",
    "health",
    "messages",
    "plan",
    "seal",
    "syncCards",
    "tellMeetings",
    "writeLines",
  ]);
  expect(functions["plan"]?.[0]).toMatchObject({
    type: "timerTrigger",
    schedule: "0 */15 * * * *",
    useMonitor: true,
  });
  expect(functions["deliver"]?.[0]).toMatchObject({
    type: "queueTrigger",
    queueName: "deliveries",
  });
  expect(functions["messages"]?.[0]).toMatchObject({
    type: "httpTrigger",
    route: "api/messages",
    methods: ["POST"],
  });
  expect(functions["ask"]?.[0]).toMatchObject({ route: "mcp" });
});

/** What the host adds to an address by itself. */
const address = (path: string) => `https://waymark.council.example/${path}`;

const health = () =>
  host.http("health", { method: "GET", url: address("health") });

const mostTries = 5;

/** What the host does with the queue: one call a message, which is gone when the call returns, comes again when it throws, and is put aside after five tries. */
async function drain(): Promise<number> {
  const { messages, poison } = clientsOf(azurite.connection);
  let handled = 0;
  for (;;) {
    const { receivedMessageItems } = await messages.receiveMessages({
      numberOfMessages: 8,
    });
    if (receivedMessageItems.length === 0) return handled;
    for (const item of receivedMessageItems) {
      const { messageId, messageText, popReceipt, dequeueCount } = item;
      const text = Buffer.from(messageText, "base64").toString();
      try {
        await host.queue("deliver", messageId, text);
        handled += 1;
      } catch {
        if (dequeueCount < mostTries) {
          await messages.updateMessage(messageId, popReceipt, messageText, 0);
          continue;
        }
        await poison.createIfNotExists();
        await poison.sendMessage(messageText);
      }
      await messages.deleteMessage(messageId, popReceipt);
    }
  }
}

async function cardsInChats(): Promise<readonly number[]> {
  const { ledger, notes } = clientsOf(azurite.connection);
  const rows = await ledgerInTable(
    ledger,
    notesInTable(notes),
    () => "2026-11-20",
  ).all();
  return Promise.all(
    rows.map(async (row) => {
      const { objectId } = readAbout(row).recipient;
      const { conversations } = await world.inbox(objectId ?? "");
      return conversations[0]?.fromBot ?? 0;
    }),
  );
}

it("a timer's reminders are in their chats once, whatever timer and queue repeat", async () => {
  await host.timer("plan");
  expect(await drain()).toBeGreaterThan(3);
  await host.timer("plan");
  await drain();
  const cards = await cardsInChats();
  expect(cards.length).toBeGreaterThan(3);
  expect(new Set(cards)).toEqual(new Set([1]));
});

it("the lines are written, cards stand still with their plan, and no meeting is told of without its note", async () => {
  await host.timer("writeLines");
  await host.timer("syncCards");
  await host.timer("tellMeetings");
  expect(await drain()).toBe(0);
  expect(await health()).toMatchObject({
    body: { backlog: 0, pausedUntil: null, lastRun: { held: null } },
  });
});

it("a message that cannot be read ends in the poison queue, the health says so, and the others go on", async () => {
  const { messages } = clientsOf(azurite.connection);
  expect(await health()).toMatchObject({ body: { poisoned: 0 } });
  await messages.sendMessage(Buffer.from("{}").toString("base64"));
  await messages.sendMessage(
    Buffer.from(JSON.stringify({ key: "gone", token: null })).toString(
      "base64",
    ),
  );
  expect(await drain()).toBe(1);
  expect(await health()).toMatchObject({ body: { poisoned: 1 } });
});

it("the bot's address refuses who brings no token", async () => {
  const activity = {
    type: "message",
    text: "hello",
    serviceUrl: world.connector,
  };
  expect(
    await host.http("messages", {
      method: "POST",
      url: address("api/messages"),
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    }),
  ).toMatchObject({ status: 401 });
});
