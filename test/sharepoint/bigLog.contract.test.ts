// A log past SharePoint's threshold of 5,000 rows: it is sealed, looked through and followed like any other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyNewestRow } from "../../bench/manyRows.ts";
import { checkSeal } from "../../src/sharepoint/seal/checkSeal.ts";
import { makeSealing } from "../../src/sharepoint/seal/sealing.ts";
import { sealsIn } from "../../src/sharepoint/seal/sealStore.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { planId, record } from "./aPlanSite.ts";
import { london, openTestSite, type TestSite } from "./testSite.ts";

const rows = 5_200;
const database = new DatabaseSync(":memory:");
const folder = mkdtempSync(join(tmpdir(), "waymark-"));
let site: TestSite;

beforeAll(async () => {
  site = openTestSite(london, database);
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await addRecord(openPlanStore(admin), record);
  // What is there now is followed; what comes then is beyond.
  await openPlanStore(admin).bringCopies();
  copyNewestRow(database, "Updates", rows, () => ({
    ClientKey: crypto.randomUUID(),
  }));
});
afterAll(() => {
  site.tenant.close();
  rmSync(folder, { recursive: true, force: true });
});

const total = () => {
  const [list] = database
    .prepare("SELECT number FROM list WHERE title = 'Updates'")
    .all();
  const [counted] = database
    .prepare(`SELECT count(*) AS n FROM item_${Number(list?.["number"])}`)
    .all();
  return Number(counted?.["n"]);
};

it("is sealed to its last row, and what is looked through is all of it", async () => {
  const admin = site.as("Plan Administrator");
  const seals = sealsIn(folder);
  const seal = makeSealing(admin, seals, Date.now);
  expect((await seal()).rows).toBeGreaterThan(total());
  expect((await seal()).rows).toBe(0);
  expect((await checkSeal(admin, seals)).findings).toEqual([]);
});

it("is sealed further on where a row of thousands is gone", async () => {
  const admin = site.as("Plan Administrator");
  const other = sealsIn(join(folder, "other"));
  const [list] = database
    .prepare("SELECT number FROM list WHERE title = 'Updates'")
    .all();
  database.exec(
    `DELETE FROM item_${Number(list?.["number"])} WHERE id BETWEEN 100 AND 4500`,
  );
  const seal = makeSealing(admin, other, Date.now);
  expect((await seal()).rows).toBeGreaterThan(total());
});

it("is followed by the rows also where more came in a minute than SharePoint answers at once", async () => {
  const store = openPlanStore(site.as("Plan Administrator"));
  await store.bringCopies();
  // Nothing is beyond any more: a quiet minute asks twice.
  site.requests.length = 0;
  await openPlanStore(site.as("Plan Administrator")).bringCopies();
  expect(site.requests.length).toBeLessThan(5);
  const { record: now } = await store.record(planId);
  expect(now.actions).toHaveLength(record.actions.length);
});
