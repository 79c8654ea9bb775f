// The service's store does not grow for ever: a bounded amount goes at a tick, and what a promise needs stays.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { forgetOld, mostAtOnce } from "../../src/reminders/day/forget.ts";

const today = day("2026-11-23");
const aDay = 86_400_000;

/** A store with a clock of its own. */
function aStore() {
  let now = Date.parse(`${today}T09:00:00Z`);
  const store = openSqlite(":memory:", () => now);
  return {
    ...store,
    later: (days: number) => void (now += days * aDay),
    tick: (on = new Date(now)) =>
      forgetOld(
        { ...store, now: () => now },
        [],
        day(on.toISOString().slice(0, 10)),
      ),
  };
}

const row = (n: number, on = today) =>
  plannedRow(`v1|t|digest|p${n}|${on}`, on, "chat", "{}", 1);

it("rows, their notes and answers go when their time is over, and not a day sooner", async () => {
  const { ledger, notes, later, tick } = aStore();
  await ledger.insert(row(1));
  await notes.put("answers", "operation", "done");
  await notes.put("shown", row(1).key, "hash");
  await notes.put("conversations", "ann", "{}");
  await notes.put("told", `v1|a|due|2026-11-23|ann`, today);
  later(44);
  expect(await tick()).toBe(0);
  later(2);
  expect(await tick()).toBe(1);
  expect(await notes.get("answers", "operation")).toBeNull();
  expect(await ledger.get(row(1).key)).not.toBeNull();
  later(16);
  // The row, and what was told of a day that has passed.
  expect(await tick()).toBe(2);
  expect(await ledger.get(row(1).key)).toBeNull();
  expect(await notes.get("shown", row(1).key)).toBe("hash");
  later(30);
  expect(await tick()).toBe(1);
  expect(await notes.get("conversations", "ann")).toBe("{}");
});

it("what must stay is looked at again much later, so that it does not stand in the way of what may go", async () => {
  const { notes, later, tick } = aStore();
  for (let n = 0; n < mostAtOnce; n += 1)
    await notes.put("told", `v1|a${n}|escalatedToLead|2026-11-01|ann`, today);
  later(1);
  await notes.put("told", "v1|a|due|2026-11-24|ann", addDays(today, 1));
  later(62);
  expect(await tick()).toBe(0);
  expect(await tick()).toBe(1);
});

it("a tick takes a bounded amount, and the next ones the rest", async () => {
  const { ledger, later, tick } = aStore();
  for (let n = 0; n < mostAtOnce + 5; n += 1) await ledger.insert(row(n));
  later(61);
  expect(await tick()).toBe(mostAtOnce);
  expect(await tick()).toBe(5);
  expect(await tick()).toBe(0);
});

it("a file from before is read on, and nothing in it is forgotten at once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-notes-"));
  const file = join(folder, "reminders.sqlite");
  const old = new DatabaseSync(file);
  old.exec(
    "create table notes (drawer text not null, name text not null, value text not null, primary key (drawer, name)) without rowid; insert into notes values ('answers', 'operation', 'done')",
  );
  old.close();
  const store = openSqlite(file);
  const parts = { ...store, now: Date.now };
  expect(await forgetOld(parts, [], today)).toBe(0);
  expect(await store.notes.get("answers", "operation")).toBe("done");
  store.close();
  rmSync(folder, { recursive: true });
});
