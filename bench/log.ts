// The log of a site with 10,000 actions and 90,000 entries: loading, checking, sealing, bringing rows back, saving. Run with `node bench/log.ts`.
import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day } from "../src/domain/values/calendarDate.ts";
import { asId } from "../src/domain/values/id.ts";
import { stableGuid } from "../src/domain/values/stableGuid.ts";
import type { Update } from "../src/domain/plan/update.ts";
import { letPeopleIn } from "../src/localTenant/samplePlans/membership.ts";
import { personCalled } from "../src/localTenant/samplePlans/people.ts";
import { addRecord } from "../src/sharepoint/importing/bringBack.ts";
import { checkSeal } from "../src/sharepoint/seal/checkSeal.ts";
import { sealsIn } from "../src/sharepoint/seal/sealStore.ts";
import { makeSealing } from "../src/sharepoint/seal/sealing.ts";
import { checkHealth, rebuildCopies } from "../src/sharepoint/site/health.ts";
import { provision } from "../src/sharepoint/site/provision.ts";
import { openPlanStore } from "../src/sharepoint/planStore.ts";
import { itemsOf } from "../src/sharepoint/wire/connect.ts";
import { london, openTestSite } from "../test/sharepoint/testSite.ts";
import { bigPlan } from "./bigPlan.ts";
import { copyNewestRow } from "./manyRows.ts";
import { median } from "./median.ts";

const actions = Number(process.env["BENCH_ACTIONS"] ?? 10_000);
const entries = actions * 9;

const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const database = new DatabaseSync(":memory:");
const site = openTestSite(london, database);
const admin = site.as("Plan Administrator");

/** Prints seconds and requests of one thing done. */
async function took<T>(what: string, doing: () => Promise<T>): Promise<T> {
  site.requests.length = 0;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await doing();
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor, the tenant's too), ${site.requests.length} requests`,
  );
  return answer;
}

await provision(admin);
await letPeopleIn(admin);
const record = bigPlan(actions);
const planId = record.plan.id;
await took(`loading ${actions} actions`, () =>
  addRecord(openPlanStore(admin), record),
);

/** As the service writes what an officer pressed on a card; a site without a key, so that none has to be signed here. */
const update = (n: number): Update => ({
  id: asId<"Update">(stableGuid(`bench update ${n}`)),
  planId,
  actionId: record.actions[n % actions]?.id ?? asId<"Action">("none"),
  kind: "progress",
  effective: day(new Date().toISOString().slice(0, 10)),
  recorded: new Date().toISOString() as Update["recorded"],
  by: personCalled("HR Manager"),
  post: record.posts[0]?.id ?? null,
  door: "card",
  status: "inProgress",
  ownRag: null,
  forecast: null,
  actual: null,
  note: "Placeholder note: a report is to be drafted next.",
  reportText: "Placeholder words for publication.",
  evidence: [],
  about: null,
  late: false,
});
const appid = "0a0b0c0d-0000-4000-8000-00000000000a";
site.tenant.grantApp(appid, "write");
const token = Buffer.from(
  JSON.stringify({
    aud: "http://localhost:5802",
    idtyp: "app",
    appid,
    appidacr: "2",
    roles: ["Sites.Selected"],
  }),
).toString("base64url");
const service = {
  ...site.as("", { getToken: () => Promise.resolve(token) }),
  signer: null,
};
await openPlanStore(service).append([
  { ref: "1.1", updates: [update(0)], revisions: [], decisions: [] },
]);
copyNewestRow(database, "Updates", entries - 1, (n) => ({
  ClientKey: update(n + 1).id,
  ActionKey: update(n + 1).actionId,
}));

await took(`the rows of ${actions} actions after ${entries} entries`, () =>
  openPlanStore(admin).bringCopies(),
);
await took("filing the plan for its elected members", () =>
  openPlanStore(admin).fileForMembers("all"),
);
const member = site.as("Elected Member");
await took("an elected member opens the plan", () =>
  openPlanStore(member).overview(planId),
);
const seals = sealsIn(folder);
await took(`sealing ${entries} entries for the first time`, async () => {
  const round = makeSealing(admin, seals, Date.now);
  for (;;) if ((await round()).rows === 0) return;
});
const health = await took(
  `check of ${actions} actions, ${entries} entries`,
  () => checkHealth(admin),
);
console.log(
  `  ${health.findings.length} findings, ${health.checked.actions} actions and ${health.checked.entries} entries looked at`,
);
for (const { code, cause } of health.findings.slice(0, 3))
  console.log(`  ${code}: ${cause}`);
const sealed = await took("check of the seal", () => checkSeal(admin, seals));
console.log(`  ${sealed.findings.length} findings`);

const title = "Actions";
await itemsOf(admin, title).getById(7).update({ DueText: "by 2040" }, "*");
const edited = await took("check after one row was edited by hand", () =>
  checkHealth(admin),
);
await took("putting that row back", () => rebuildCopies(admin, edited));

const times: number[] = [];
const store = openPlanStore(service);
await store.append([
  { ref: "1.1", updates: [update(entries)], revisions: [], decisions: [] },
]);
for (let run = 1; run <= 11; run += 1) {
  site.requests.length = 0;
  const start = performance.now();
  await store.append([
    {
      ref: "1.1",
      updates: [update(entries + run)],
      revisions: [],
      decisions: [],
    },
  ]);
  times.push(performance.now() - start);
}
console.log(
  `a save beside ${entries} entries: ${site.requests.length} request, median ${median(times).toFixed(1)} ms`,
);
await took(
  "the minute after it (rows of the actions brought after the log)",
  () => openPlanStore(admin).bringCopies(),
);
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
site.tenant.close();
rmSync(folder, { recursive: true, force: true });
