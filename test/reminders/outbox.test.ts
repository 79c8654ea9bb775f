// A press its person was told to wait for is finished once, whatever happens to the process that took it.
import { expect, it } from "vitest";
import { operationOf, type Press } from "../../src/reminders/press/answer.ts";
import { oldCard } from "../../src/reminders/cards/receiptCards.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import { makeOutbox } from "../../src/reminders/press/outbox.ts";

const person = { objectId: "ann", email: null, name: "Ann Officer" };
const press: Press = {
  data: { verb: "update", plan: "p", item: "i", card: "c", seen: "s" },
  inputs: { note: "The lease is signed." },
  person,
  message: null,
};
const operation = operationOf(press);
const cardSaying = (words: string) =>
  oldCard("en", words, "https://teams.microsoft.com/l");

/** One store, and as many processes over it as a test wants. */
function processes() {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const { notes } = openSqlite(":memory:", () => now);
  return {
    notes,
    later: (ms: number) => void (now += ms),
    process: (carryOut: () => Promise<ReturnType<typeof cardSaying>>) =>
      makeOutbox({
        notes,
        log: quiet,
        now: () => now,
        carryOut,
        giveBack: async ({ inputs }) =>
          cardSaying(`given back: ${inputs["note"]}`),
      }),
  };
}

it("killed while it was saved, it is finished by the next process, once, and its card is there to be looked at", async () => {
  const { process, later } = processes();
  const dying = process(() => new Promise(() => undefined));
  void dying.work(press);
  await dying.keep(press);
  let writes = 0;
  const next = process(async () => {
    writes += 1;
    return cardSaying("saved");
  });
  expect(await next.finish()).toBe(0);
  expect(await next.waiting(operation, person)).toEqual(press);
  later(120_000);
  expect(await next.finish()).toBe(1);
  expect(await next.finish()).toBe(0);
  expect(writes).toBe(1);
  expect(JSON.stringify(await next.outcome(operation, person))).toContain(
    "saved",
  );
  expect(await next.waiting(operation, person)).toBeNull();
});

it("slow, it is left to the process that works on it, and pressed again it is the same work", async () => {
  const { process, later } = processes();
  let finish = (_card: ReturnType<typeof cardSaying>): void => undefined;
  let writes = 0;
  const slow = process(() => {
    writes += 1;
    return new Promise((resolve) => (finish = resolve));
  });
  const work = slow.work(press);
  await slow.keep(press);
  later(120_000);
  expect(await slow.finish()).toBe(0);
  void slow.work(press);
  finish(cardSaying("saved"));
  await work;
  expect(writes).toBe(1);
  expect(await slow.outcome(operation, person)).not.toBeNull();
});

it("that cannot be carried out comes back with its words after five tries, and not before", async () => {
  const { process, later } = processes();
  const broken = process(async () => {
    throw new Error("no list");
  });
  await broken.keep(press);
  for (let tries = 0; tries < 5; tries += 1) {
    later(120_000);
    expect(await broken.finish()).toBe(0);
  }
  expect(await broken.outcome(operation, person)).toBeNull();
  later(120_000);
  expect(await broken.finish()).toBe(1);
  expect(JSON.stringify(await broken.outcome(operation, person))).toContain(
    "given back: The lease is signed.",
  );
});

it("is shown to nobody but the person who pressed", async () => {
  const { process } = processes();
  const slow = process(async () => cardSaying("saved"));
  await slow.keep(press);
  const other = { ...person, objectId: "bob" };
  expect(await slow.waiting(operation, other)).toBeNull();
  await slow.work(press);
  expect(await slow.outcome(operation, other)).toBeNull();
});
