// An exported plan brought back into an empty site, with its whole history: the archive of what is there then is the archive it came from.
import { inEnglish } from "../../src/domain/words/english.ts";
import { expect, it } from "vitest";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { bringBack } from "../../src/sharepoint/importing/bringBack.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { aPlanSite, anUpdate, changeWith, planId } from "./aPlanSite.ts";
import { openTestSite } from "./testSite.ts";
import { commit } from "../editing/committed.ts";

async function anEmptySite() {
  const site = openTestSite();
  const admin = site.as("Plan Administrator");
  await provision(admin);
  await letPeopleIn(admin);
  return { site, store: openPlanStore(admin) };
}

function readBack(text: string): PlanRecord {
  const archive = readArchive(text);
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  expect(archive.value.problems).toEqual([]);
  return archive.value.record;
}

it("a plan at work comes back as it was exported, entry for entry", async () => {
  const there = await aPlanSite();
  const officer = openPlanStore(there.as("Head of Finance"));
  const [action] = (await officer.overview(planId)).actions;
  if (!action) throw new Error("no action");
  const said = anUpdate(action, "Said in “Welsh”: ŵ, and <b>kept</b>.");
  await commit(officer, action, changeWith(action, said));
  const exported = writeArchive((await officer.record(planId)).record);
  there.tenant.close();
  const { site, store } = await anEmptySite();
  const brought = await bringBack(store, readBack(exported));
  expect(brought.ok).toBe(true);
  const { record, unreadable } = await store.record(planId);
  expect(unreadable).toEqual([]);
  expect(writeArchive(record)).toBe(exported);
  site.tenant.close();
});

it("every sample plan comes back, and a plan that is there already is refused in one sentence", async () => {
  const { site, store } = await anEmptySite();
  for (const sample of sampleRecords(null)) {
    const exported = writeArchive(sample);
    await bringBack(store, readBack(exported));
    const { record } = await store.record(sample.plan.id);
    // The sample is written in code, so its properties stand in another order: the contents are the same.
    expect(JSON.parse(writeArchive(record))).toEqual(JSON.parse(exported));
    expect(await bringBack(store, sample)).toMatchObject({
      ok: false,
      because: "planThere",
    });
    const namesake = {
      ...sample,
      plan: { ...sample.plan, id: asId<"Plan">(crypto.randomUUID()) },
    };
    expect(await bringBack(store, namesake)).toMatchObject({
      ok: false,
      because: "titleTaken",
    });
  }
  site.tenant.close();
});

it("two archives written by hand, with the same references and themes, come back as two whole plans", async () => {
  const { site, store } = await anEmptySite();
  const bare = (title: string, to: string) =>
    JSON.stringify({
      format: "waymark-plan/1",
      plan: { title },
      actions: [
        { ref: "1.1", title: "Agree the budget", initialStatus: "inProgress" },
      ],
      events: [
        { effective: "2018-05-01", ref: "1.1", type: "status", to },
        {
          effective: "2018-05-02",
          ref: "1.1",
          type: "propose",
          to: "2018-09-30",
        },
        {
          effective: "2018-05-03",
          ref: "1.1",
          type: "endorse",
          to: "2018-09-30",
          body: "Cabinet",
        },
      ],
    });
  for (const [title, status] of [
    ["First plan", "completed"],
    ["Second plan", "slippage"],
  ] as const) {
    const archive = readArchive(bare(title, status), stableGuid);
    if (!archive.ok) throw new Error(inEnglish(archive.words));
    const brought = await bringBack(store, archive.value.record);
    expect(brought).toMatchObject({ ok: true });
    const { record, unreadable } = await store.record(
      archive.value.record.plan.id,
    );
    expect(unreadable).toEqual([]);
    expect(record.actions.map(({ current }) => current)).toMatchObject([
      { status, inForce: "2018-09-30" },
    ]);
    expect(record.themes).toHaveLength(1);
    expect(JSON.parse(writeArchive(record))).toEqual(
      JSON.parse(writeArchive(archive.value.record)),
    );
  }
  site.tenant.close();
});
