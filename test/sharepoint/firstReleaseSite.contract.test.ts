// A site that the first release itself made (0.1.0, commit 1a288c6, over its own local tenant: a plan of 61 actions and two published papers), upgraded by this one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import {
  openPaperLibrary,
  paperId,
} from "../../src/sharepoint/papers/papers.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import { papers as papersNoun } from "../../src/sharepoint/nouns/settings.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { london, openTestSite, type TestSite } from "./testSite.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-"));
let site: TestSite;
let before: readonly (string | null)[];

const admin = () => site.as("Plan Administrator");
const library = () => openPaperLibrary(site.as("Auditor"));
const member = () => site.as("Elected Member");

const { plan, bodies } = corporatePlanAsReported();
const planId = plan.id;
const audit = bodies.find(({ title }) => title.startsWith("Audit"));
if (!audit) throw new Error("no audit committee");
const bodyId = audit.id;
const ids = ["2018-07-24", "2018-10-23"].map((meeting) =>
  paperId(paperKey(planId, { bodyId, meeting: day(meeting) }), "public"),
);

/** Every published paper's file, letter by letter. */
const files = (): Promise<readonly (string | null)[]> =>
  Promise.all(
    ids.map((id) =>
      makeFiles(admin(), papersNoun.list).text(`published-${id}.json`),
    ),
  );

beforeAll(async () => {
  const file = join(folder, "first.sqlite");
  const made = join(import.meta.dirname, "firstReleaseSite.sqlite.gz");
  writeFileSync(file, gunzipSync(readFileSync(made)));
  site = openTestSite(london, file);
  before = await files();
  await provision(admin());
});
afterAll(() => {
  site.tenant.close();
  rmSync(folder, { recursive: true, force: true });
});

it("keeps every paper published before to the byte, and each still fits its hash", async () => {
  expect(before).toHaveLength(2);
  for (const text of before) expect(text?.length).toBeGreaterThan(10_000);
  expect(await files()).toEqual(before);
  const { items } = await library().published(planId);
  expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  for (const { id, hash } of items)
    expect((await library().snapshot(id))?.hash).toBe(hash);
});

it("counts on the days of those papers what they printed", async () => {
  const { record } = await openPlanStore(admin()).record(planId);
  for (const id of ids) {
    const paper = await library().snapshot(id);
    if (!paper) throw new Error("no paper");
    const now = position(historyOf(record), {
      asAt: paper.asAt,
      previousAsAt: paper.position.previousAsAt,
    });
    expect(now).toMatchObject(JSON.parse(JSON.stringify(paper.position)));
  }
});

it("lets its elected members read the plan and those papers at once, from their library and no longer from the lists", async () => {
  const store = openPlanStore(member());
  const { actions, filed } = await store.overview(planId);
  expect(actions).toHaveLength(61);
  expect(filed).toBeDefined();
  const papers = await store.papers();
  const { items } = await papers.published(planId);
  expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  for (const id of ids)
    expect(await papers.snapshot(id)).toEqual(await library().snapshot(id));
  await expect(itemsOf(member(), "Actions")()).rejects.toMatchObject({
    kind: "listMissing",
  });
  const { findings } = await checkHealth(admin());
  expect(
    findings.filter(({ code }) => /^members|grantExtra/.test(code)),
  ).toEqual([]);
});

it("has one load for the plan and nothing else to say of it", async () => {
  const { record, log, uncounted } =
    await openPlanStore(admin()).record(planId);
  expect(log).not.toBeNull();
  expect(record.actions).toHaveLength(61);
  expect(uncounted).toEqual([]);
  const { findings } = await checkHealth(admin());
  expect(findings.filter(({ area }) => area === "log")).toEqual([]);
});
