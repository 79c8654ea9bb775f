// The same as lostStore.test.ts over the real Azure clients: a table that was lost tells nobody twice.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CalendarDate } from "../../src/domain/values/calendarDate.ts";
import {
  ledgerInTable,
  notesInTable,
  queueInStorage,
} from "../../src/reminders/delivery/azure.ts";
import { clientsOf, startAzurite, type Azurite } from "./kills/azurite.ts";
import { friday, overdue, reminderList } from "./lostStore.ts";

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite?.stop());

const drawers = ["told", "logged", "service"] as const;

it("lost on the same day, and again over a weekend", async () => {
  const { ledger, notes, messages, poison } = clientsOf(azurite.connection);
  const inTable = notesInTable(notes);
  const home = (today: CalendarDate) => ({
    ledger: ledgerInTable(ledger, inTable, () => today),
    notes: inTable,
    queue: queueInStorage(messages, poison),
  });
  const lose = async () => {
    await home(overdue).ledger.forget("2099-01-01" as CalendarDate, 1_000);
    for (const drawer of drawers)
      await inTable.remove(drawer, [...(await inTable.list(drawer)).keys()]);
  };
  const { run } = reminderList();
  expect(await run(home(friday), friday)).toEqual({ cards: 3, said: 0 });
  await lose();
  expect(await run(home(friday), friday)).toEqual({ cards: 0, said: 1 });
  expect(await run(home(overdue), overdue)).toEqual({ cards: 3, said: 0 });
  await lose();
  expect(await run(home(overdue), overdue)).toEqual({ cards: 0, said: 1 });
});
