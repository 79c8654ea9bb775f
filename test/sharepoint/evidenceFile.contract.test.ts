// A file as evidence: in the lists with its path, by whoever may add evidence, and once however often it is tried.
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Evidence } from "../../src/domain/plan/evidence.ts";
import { asId } from "../../src/domain/values/id.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { saveEvidence } from "../../src/editing/rows.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const [action] = record.actions;
if (!action) throw new Error("no action");
const recorded = parseInstant("2018-06-04T09:00:00Z");
if (!recorded) throw new Error("no instant");

const evidence: Evidence = {
  id: asId("3b7f1f50-2f6e-4a3c-9f13-6f1f5b5f0a01"),
  planId,
  actionId: action.id,
  kind: "file",
  title: "Signed minutes",
  url: null,
  dated: null,
  note: null,
  addedBy: personCalled("Head of Finance"),
  recorded,
};
const file = {
  name: "Minutes: June's 100% #1.pdf",
  content: new TextEncoder().encode("%PDF minutes"),
};

it("an officer's file is stored with its path, and trying again adds nothing", async () => {
  const connected = site.as("Head of Finance");
  const store = openPlanStore(connected);
  await saveEvidence({ store }, evidence, file);
  await saveEvidence({ store }, evidence, file);
  const { evidence: stored } = await store.actionLog(planId, action.id);
  const mine = stored.filter((one) => one.id === evidence.id);
  expect(mine).toHaveLength(1);
  expect(mine[0]?.url).toMatch(/^\/sites\/plans\/.*\.pdf$/);
});

it("an elected member may not", async () => {
  const store = openPlanStore(site.as("Elected Member"));
  await store.overview(planId);
  await expect(saveEvidence({ store }, evidence, file)).rejects.toMatchObject({
    kind: "forbidden",
  });
});
