// How many times somebody waits for SharePoint before the first row, counted over the real client. For long lists see bigPlan.
import { expect, it } from "vitest";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import { inRounds } from "./rounds.ts";

it("the first screen of a plan costs one round of two requests", async () => {
  const site = await aPlanSite();
  const { rounds, fetch } = inRounds(site.tenant);
  const store = openPlanStore(site.as("Chief Executive", { fetch }));
  const overview = await store.overview(planId);
  expect(overview.actions).toHaveLength(record.actions.length);
  expect(rounds).toEqual([2]);
  site.tenant.close();
});
