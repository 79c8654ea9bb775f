// A process to be killed: plans every key again at each start, sweeps, and delivers until nothing is open.
import "../../../src/clock/start.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { consumeAll } from "../../../src/reminders/delivery/consume.ts";
import { plan, sweep } from "../../../src/reminders/delivery/planning.ts";
import { plannedRow } from "../../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../../src/reminders/delivery/sqlite.ts";
import { worldOver } from "./ground.ts";

const [file = "", teams = "", place = "chat", count = "0"] =
  process.argv.slice(2);
const store = openSqlite(file);
const world = worldOver(store, teams);
const rows = Array.from({ length: Number(count) }, (_, i) =>
  plannedRow(
    `v1|real|digest|p${i}|2026-10-25`,
    day(new Date().toISOString().slice(0, 10)),
    place === "channel" ? "channel" : "chat",
    "",
    Date.now(),
  ),
);
const known = new Set((await store.ledger.all()).map((row) => row.key));
const planning = plan(
  world,
  rows.filter((row) => !known.has(row.key)),
);
let swept = 0;
for (;;) {
  const handled = await consumeAll(world, store.queue, () => undefined, 16);
  if (Date.now() - swept > 1_000) {
    swept = Date.now();
    await sweep(world);
    if (
      (await store.ledger.all()).length === rows.length &&
      (await store.ledger.open()).length === 0
    )
      break;
  }
  if (handled === 0) await sleep(20);
}
await planning;
process.stdout.write("finished\n");
store.close();
