// Ledger, notes and queue over the real Azure clients, with Azurite standing in for the storage account.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  ledgerInTable,
  notesInTable,
  queueInStorage,
} from "../../src/reminders/delivery/azure.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { clientsOf, startAzurite, type Azurite } from "./kills/azurite.ts";

const today = day("2026-11-23");
let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite?.stop());

function home() {
  const clients = clientsOf(azurite.connection);
  const notes = notesInTable(clients.notes);
  return {
    notes,
    ledger: ledgerInTable(clients.ledger, notes, () => today),
    queue: queueInStorage(clients.messages, clients.poison),
    messages: clients.messages,
  };
}

const row = (key: string, about = "{}") =>
  plannedRow(`v1|t|digest|${key}|${today}`, today, "chat", about, 1);

describe("the ledger in a table", () => {
  it("takes a key once, and a change only against the version that was read", async () => {
    const { ledger } = home();
    expect(await ledger.insert(row("once"))).toBe(true);
    expect(await ledger.insert(row("once"))).toBe(false);
    const read = await ledger.get(row("once").key);
    if (!read) throw new Error("The row is gone.");
    expect(await ledger.replace(read, { state: "sending" })).toMatchObject({
      state: "sending",
    });
    expect(await ledger.replace(read, { state: "failed" })).toBeNull();
    expect((await ledger.open()).map(({ key }) => key)).toContain(read.key);
  });

  it("keeps a card about four hundred actions whole, and shorter again after a change", async () => {
    const { ledger } = home();
    const about = JSON.stringify({ words: "é’🙂".repeat(15_000) });
    await ledger.insert(row("long", about));
    const read = await ledger.get(row("long").key);
    expect(read?.about).toBe(about);
    const next = read && (await ledger.replace(read, { state: "sent" }));
    expect(next?.state).toBe("sent");
    const all = await ledger.all();
    expect(all.find(({ key }) => key === read?.key)?.about).toBe(about);
  });

  it("forgets the rows of days long past, some at a time, and no others", async () => {
    const { ledger } = home();
    const long = day("2026-06-01");
    for (const n of [1, 2, 3])
      await ledger.insert(
        plannedRow(`v1|t|digest|old${n}|${long}`, long, "chat", "{}", 1),
      );
    await ledger.insert(row("young"));
    expect(await ledger.forget(today, 2)).toBe(2);
    expect(await ledger.forget(today, 2)).toBe(1);
    expect(await ledger.forget(today, 2)).toBe(0);
    expect(await ledger.get(row("young").key)).not.toBeNull();
  });

  it("the pause of one worker is seen by all", async () => {
    await home().ledger.pause(5_000, "Teams answered 429.");
    await home().ledger.pause(4_000, "Teams answered 429.");
    expect(await home().ledger.pausedUntil()).toBe(5_000);
  });
});

describe("notes and queue", () => {
  it("a note is taken once, listed and found among others", async () => {
    const { notes } = home();
    expect(await notes.insert("told", "a|1", "x")).toBe(true);
    expect(await notes.insert("told", "a|1", "y")).toBe(false);
    await notes.put("told", "b/2#?", "z");
    expect(await notes.list("told")).toEqual(
      new Map([
        ["a|1", "x"],
        ["b/2#?", "z"],
      ]),
    );
    expect(await notes.among("told", ["a|1", "c"])).toEqual(new Set(["a|1"]));
  });

  it("notes are found by the moment they were last written, some at a time, and taken away once", async () => {
    const { notes } = home();
    await notes.put("shown", "a", "1");
    await notes.put("shown", "b", "2");
    await notes.put("pressed", "a", "3");
    const anHour = 3_600_000;
    expect(await notes.writtenBefore("shown", Date.now() - anHour, 9)).toEqual(
      new Map(),
    );
    const soon = Date.now() + anHour;
    expect((await notes.writtenBefore("shown", soon, 1)).size).toBe(1);
    const old = await notes.writtenBefore("shown", soon, 9);
    expect(old).toEqual(
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
    );
    await notes.remove("shown", [...old.keys()]);
    await notes.remove("shown", [...old.keys()]);
    expect(await notes.list("shown")).toEqual(new Map());
    expect(await notes.get("pressed", "a")).toBe("3");
  });

  it("a message waits for its time and carries its token", async () => {
    const { queue, messages } = home();
    await queue.send("k", "token", 0);
    await queue.send("later", null, 60_000);
    const { receivedMessageItems } = await messages.receiveMessages({
      numberOfMessages: 8,
    });
    expect(
      receivedMessageItems.map(({ messageText }): unknown =>
        JSON.parse(Buffer.from(messageText, "base64").toString()),
      ),
    ).toEqual([{ key: "k", token: "token" }]);
  });
});
