// Nobody is told twice because the service forgot: the Reminders list knows what was delivered.
import { expect, it } from "vitest";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { friday, monday, overdue, reminderList } from "./lostStore.ts";

const home = () =>
  openSqlite(":memory:", () => Date.parse("2018-09-21T09:00:00Z"));

it("lost on the same day: no second card, and the run says so once", async () => {
  const { run } = reminderList();
  expect(await run(home(), friday)).toEqual({ cards: 3, said: 0 });
  const fresh = home();
  expect(await run(fresh, friday)).toEqual({ cards: 0, said: 1 });
  expect(await run(fresh, friday)).toEqual({ cards: 0, said: 0 });
});

it("lost over the weekend: what was told on Friday is not told again on Monday", async () => {
  const kept = reminderList();
  const same = home();
  await kept.run(same, friday);
  const usual = await kept.run(same, monday);
  const { run } = reminderList();
  await run(home(), friday);
  expect(await run(home(), monday)).toEqual({ cards: usual.cards, said: 1 });
});

it("put back from a backup of before the last run: what came after the backup is not sent again", async () => {
  const { run } = reminderList();
  const backup = home();
  await reminderList().run(backup, friday);
  const store = home();
  await run(store, friday);
  expect(await run(store, overdue)).toEqual({ cards: 3, said: 0 });
  expect(await run(backup, overdue)).toEqual({ cards: 0, said: 1 });
});

it("a new site with an empty list, and a store that knows its list, are not called lost", async () => {
  const { run } = reminderList();
  const same = home();
  expect(await run(same, friday)).toEqual({ cards: 3, said: 0 });
  expect((await run(same, monday)).said).toBe(0);
});

it("what the list says failed is sent, and what it says of a channel is no person's card", async () => {
  const { run, lines } = reminderList();
  await run(home(), friday);
  for (const [at, line] of lines.entries())
    lines[at] = { ...line, result: at === 0 ? "failed" : line.result };
  expect(await run(home(), friday)).toEqual({ cards: 1, said: 1 });
});
