// Reading everything recorded: 10,000 actions and 90,000 updates in ten plans, one plan's record through the real client. Run with `node bench/record.ts`.
import { DatabaseSync } from "node:sqlite";
import { openPlanStore } from "../src/sharepoint/planStore.ts";
import { provision } from "../src/sharepoint/site/provision.ts";
import { stableGuid } from "../src/domain/values/stableGuid.ts";
import { addRecord } from "../src/sharepoint/importing/bringBack.ts";
import { record } from "../test/sharepoint/aPlanSite.ts";
import { london, openTestSite } from "../test/sharepoint/testSite.ts";
import { copyNewestRow } from "./manyRows.ts";
import { median } from "./median.ts";

const plans = 10;
const keyOf = (n: number) => stableGuid(`placeholder plan ${n}`);

/** Rows of the ten plans lie mixed, as they would after years; each nth row belongs to plan n modulo ten. */
function fill(database: DatabaseSync): void {
  for (const [list, count] of [
    ["Actions", 10_000],
    ["Updates", 90_000],
  ] as const)
    copyNewestRow(database, list, count, (n) => ({
      ClientKey: stableGuid(`${list} ${n}`),
      PlanKey: keyOf(n % plans),
      ...(list === "Actions" ? { ActionRef: `9.${n + 1}` } : {}),
    }));
  copyNewestRow(database, "Plans", plans, (n) => ({ ClientKey: keyOf(n) }));
}

export async function benchRecord(): Promise<void> {
  const database = new DatabaseSync(":memory:");
  const site = openTestSite(london, database);
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await addRecord(openPlanStore(admin), record);
  fill(database);
  for (const whole of [false, true]) {
    if (whole)
      // Every row in one plan: past the threshold, so that windows of ids are read.
      for (const list of ["Actions", "Updates"]) {
        const { number } = database
          .prepare("SELECT number FROM list WHERE title = ?")
          .get(list) ?? { number: 0 };
        database.exec(
          `UPDATE item_${Number(number)} SET fields = json_set(fields, '$.PlanKey', '${keyOf(0)}')`,
        );
      }
    const times: number[] = [];
    let read = "";
    for (let run = 0; run < 3; run += 1) {
      const store = openPlanStore(admin);
      site.requests.length = 0;
      const start = performance.now();
      const found = await store.record(keyOf(0) as typeof record.plan.id);
      times.push(performance.now() - start);
      read = `${found.record.actions.length} actions and ${found.record.updates.length} updates (${found.unreadable.length} unreadable) in ${site.requests.length} requests`;
    }
    console.log(
      `record of ${whole ? "one plan that holds every row" : "one plan of ten"}: ${read}, median ${median(times).toFixed(0)} ms`,
    );
  }
  site.tenant.close();
}

if (process.argv[1] === import.meta.filename) await benchRecord();
