// A plan of a journey's own in the running tenant, with a browser beside it, for as long as the file's tests run.
import { openBrowser } from "../browser.ts";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Browser } from "playwright-core";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";
import { closePlan, seedPlan } from "./seeding.ts";

/** Called once at the top of a file. The plan is closed afterwards, so that nobody is reminded of it in another journey. */
export function ownPlan(plan: PlanRecord) {
  let browser: Browser;
  let store: PlanStore;
  beforeAll(async () => {
    [browser, store] = await Promise.all([
      openBrowser(),
      seedPlan(here().data, plan),
    ]);
  });
  // A window left open goes on asking for changes, and the machine is small.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((each) => each.close()));
  });
  afterAll(async () => {
    await browser.close();
    await closePlan(store, plan);
  });
  return {
    browser: () => browser,
    /** Everything recorded of the plan. */
    recorded: async (): Promise<PlanRecord> =>
      (await store.record(plan.plan.id)).record,
    /** Everything recorded of every plan of the site. */
    allRecorded: async (): Promise<readonly PlanRecord[]> => {
      const { items } = await store.plans();
      return Promise.all(
        items.map(async ({ id }) => (await store.record(id)).record),
      );
    },
    /** Somebody at a page of the plan: "/sources", "?action=…". */
    at: (page: string, where: Where): Promise<AtTheTab> =>
      atTheTab(browser, here().host, {
        ...where,
        sub: `/plan/${plan.plan.id}${page}`,
      }),
  };
}
