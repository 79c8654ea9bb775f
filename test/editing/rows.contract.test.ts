// Rows saved through the real store: both people's words stand where they do not meet, and what an earlier sending added is never taken for what is sent now.
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Action } from "../../src/domain/plan/action.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import type { Milestone } from "../../src/domain/plan/milestone.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { addRows, saveActions, saveEvidence } from "../../src/editing/rows.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const admin = "Plan Administrator";

/** A window of its own, which read the plan when it was opened. */
async function windowOf(person: string) {
  const store = openPlanStore(site.as(person));
  const { record } = await store.record(planId);
  const [first, second] = record.actions;
  if (!first || !second) throw new Error("no actions");
  return { store, first, second };
}

async function storedNow({ id }: Action): Promise<Action | undefined> {
  const { record } = await openPlanStore(site.as(admin)).record(planId);
  return record.actions.find((one) => one.id === id);
}

it("an outcome and somebody else's lead member, saved at once, both stand", async () => {
  const mine = await windowOf(admin);
  const theirs = await windowOf(admin);
  const { first } = mine;
  const leadMember = "Portfolio Holder for Finance";
  await theirs.store.save("actions", theirs.first, {
    ...theirs.first,
    leadMember,
  });
  const changed = { ...first, outcome: "Fewer complaints" };
  const { words } = await saveActions(mine, [
    { before: first, after: changed },
  ]);
  expect(words).toBeNull();
  expect(await storedNow(first)).toMatchObject({
    leadMember,
    outcome: "Fewer complaints",
  });
});

it("of several, the one somebody else gave other words is named and theirs stands; the rest are saved", async () => {
  const mine = await windowOf(admin);
  const theirs = await windowOf(admin);
  const { first, second } = mine;
  await theirs.store.save("actions", theirs.first, {
    ...theirs.first,
    outcome: "Theirs",
  });
  const { words, shown } = await saveActions(
    mine,
    [first, second].map((before) => ({
      before,
      after: { ...before, outcome: "Mine" },
    })),
  );
  const said = inEnglish(words ?? "");
  expect(said).toContain(`changed the outcome of ${first.ref}`);
  expect(said).toContain("The others are saved.");
  expect(shown.map(({ outcome }) => outcome)).toEqual(["Theirs", "Mine"]);
  expect((await storedNow(first))?.outcome).toBe("Theirs");
  expect((await storedNow(second))?.outcome).toBe("Mine");
});

const at = (minute: string) => `2026-11-30T10:${minute}:00Z` as Instant;

it("milestones sent again a minute later are there once; sent again with other words, that is said", async () => {
  const { store, first } = await windowOf(admin);
  const milestone: Milestone = {
    id: asId<"Milestone">("11111111-1111-4111-8111-111111111111"),
    planId,
    actionId: first.id,
    title: "Tender out",
    due: null,
    owner: null,
    order: 1,
    reached: null,
    reachedAt: null,
    addedAt: at("00"),
  };
  expect(await addRows({ store }, "milestones", [milestone])).toBeNull();
  const again = { ...milestone, addedAt: at("01") };
  expect(await addRows({ store }, "milestones", [again])).toBeNull();
  const otherwise = { ...milestone, title: "Tender let" };
  const words = await addRows({ store }, "milestones", [otherwise]);
  expect(inEnglish(words ?? "")).toContain("with other words");
  const { milestones } = await store.actionLog(planId, first.id);
  expect(
    milestones.filter(({ id }) => id === milestone.id).map((one) => one.title),
  ).toEqual(["Tender out"]);
});

it("evidence with its file, sent again after a lost answer, is there once with its file; with another title, that is said", async () => {
  const { store, first } = await windowOf(admin);
  const evidence: Evidence = {
    id: asId<"Evidence">("22222222-2222-4222-8222-222222222222"),
    planId,
    actionId: first.id,
    kind: "file",
    title: "Signed contract",
    url: null,
    dated: day("2026-11-27"),
    note: null,
    addedBy: personCalled(admin),
    recorded: at("00"),
  };
  const file = { name: "contract.txt", content: new Uint8Array([83, 10]) };
  expect(await saveEvidence({ store }, evidence, file)).toBeNull();
  const later = { ...evidence, recorded: at("01") };
  expect(await saveEvidence({ store }, later, file)).toBeNull();
  const otherwise = { ...evidence, title: "Draft contract" };
  const words = await saveEvidence({ store }, otherwise, file);
  expect(inEnglish(words ?? "")).toContain("with other words");
  const kept = (await store.actionLog(planId, first.id)).evidence.filter(
    ({ id }) => id === evidence.id,
  );
  expect(kept.map(({ title }) => title)).toEqual(["Signed contract"]);
  expect(kept[0]?.url).toMatch(/contract\.txt$/);
});
