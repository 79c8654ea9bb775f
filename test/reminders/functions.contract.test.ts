// The functions as they run in Azure, over a storage account and the local tenant: the timer plans, the queue delivers, the card is in the chat.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { day } from "../../src/domain/calendarDate.ts";
import { readAbout } from "../../src/reminders/about.ts";
import {
  ledgerInTable,
  notesInTable,
} from "../../src/reminders/delivery/azure.ts";
import { clientsOf, startAzurite } from "./kills/azurite.ts";
import { loadFunctions, type Registered } from "./standInHost.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

let world: World;
let azurite: Awaited<ReturnType<typeof startAzurite>>;
let functions: ReadonlyMap<string, Registered>;

beforeAll(async () => {
  // A working morning, whenever this runs: the functions have no clock but the machine's.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T10:00:00Z") });
  azurite = await startAzurite();
  world = await tenantWithPlan(6_606, day("2026-11-20"));
  vi.stubEnv("WAYMARK_STORAGE", azurite.connection);
  vi.stubEnv("WAYMARK_DATA", world.dataFolder);
  ({ functions } = await loadFunctions());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  await world?.end();
  await azurite?.stop();
});

async function run(name: string, ...given: unknown[]): Promise<unknown> {
  const registered = functions.get(name);
  if (!registered) throw new Error(`No function is called ${name}.`);
  return registered.handler(...given);
}

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
      const context = { triggerMetadata: { id: messageId } };
      try {
        await run("deliver", text, context);
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
  await run("plan");
  expect(await drain()).toBeGreaterThan(3);
  await run("plan");
  await drain();
  const cards = await cardsInChats();
  expect(cards.length).toBeGreaterThan(3);
  expect(new Set(cards)).toEqual(new Set([1]));
});

it("the lines are written, cards stand still with their plan, and no meeting is told of without its note", async () => {
  await run("writeLines");
  await run("syncCards");
  await run("tellMeetings");
  expect(await drain()).toBe(0);
  expect(await run("health")).toMatchObject({
    jsonBody: { backlog: 0, pausedUntil: null, lastRun: { held: null } },
  });
});

it("a message that cannot be read ends in the poison queue, the health says so, and the others go on", async () => {
  const { messages } = clientsOf(azurite.connection);
  expect(await run("health")).toMatchObject({ jsonBody: { poisoned: 0 } });
  await messages.sendMessage(Buffer.from("{}").toString("base64"));
  await messages.sendMessage(
    Buffer.from(JSON.stringify({ key: "gone", token: null })).toString(
      "base64",
    ),
  );
  expect(await drain()).toBe(1);
  expect(await run("health")).toMatchObject({ jsonBody: { poisoned: 1 } });
});

it("the bot's address refuses who brings no token", async () => {
  const request = {
    json: async () => ({
      type: "message",
      text: "hello",
      serviceUrl: world.connector,
    }),
    headers: new Headers(),
  };
  expect(await run("messages", request)).toMatchObject({ status: 401 });
});
