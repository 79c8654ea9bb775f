// One action in two plans on the screen: brought into the second in one form, read there, and recorded where it is at home.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { homeOf } from "../../src/domain/plan/home.ts";
import { openActions } from "../../src/domain/planLife/closing/carryForward.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan, closePlan, seedPlan } from "./seeding.ts";

const mark = Date.now();
const first = asAnotherPlan(corporatePlanAsReported(), `Corporate ${mark}`);
const home = only(first, openActions(first).slice(0, 2));
const other = asAnotherPlan(corporatePlanAsReported(), `SEND ${mark}`);
const second = only(other, openActions(other).slice(0, 1));
const drafted = asAnotherPlan(corporatePlanAsReported(), `Draft ${mark}`);
const draft = {
  ...only(drafted, openActions(drafted).slice(0, 1)),
  plan: { ...drafted.plan, state: "draft" as const, wentLive: null },
};
const [there] = home.actions;
const [theme] = second.themes;
if (!there || !theme) throw new Error("too little in the sample plan");

let browser: Browser;
let store: PlanStore;
beforeAll(async () => {
  browser = await openBrowser();
  store = await seedPlan(here().data, home);
  await seedPlan(here().data, second);
  await seedPlan(here().data, draft);
});
afterAll(async () => {
  await browser.close();
  for (const record of [home, second, draft]) await closePlan(store, record);
});

it("an administrator brings an action of another plan in; its sheet leads home, and offers nothing to record", async () => {
  const { page, tab } = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: `/plan/${second.plan.id}/life`,
  });
  await tab.getByRole("button", { name: "Change the plan" }).click();
  const form = tab.getByRole("form", { name: "Change the plan" });
  await form.getByLabel("What changes?").selectOption("bringIn");
  const plans = form.getByLabel("Of which plan?");
  await plans.getByText(home.plan.title).waitFor({ state: "attached" });
  expect(await plans.getByText(draft.plan.title).count()).toBe(0);
  await plans.selectOption({ label: home.plan.title });
  await form.getByLabel("Which action?").selectOption({ value: there.id });
  await form.getByLabel("Theme").selectOption({ value: theme.id });
  await form.getByLabel("Reference").fill("S41");
  await form.getByLabel("Why?").fill("The review draws the plans together.");
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole("button", { name: "Save the change" }).click();
  await tab
    .getByRole("list", { name: "Changes so far" })
    .getByText("The review draws the plans together.")
    .waitFor();
  const { record } = await store.record(second.plan.id);
  const brought = record.actions.find(({ ref }) => ref === "S41");
  expect(brought && homeOf(brought)?.actionId).toBe(there.id);
  expect(brought?.title).toBe(there.title);

  const sheet = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: `/plan/${second.plan.id}?action=${brought?.id ?? ""}`,
  });
  await sheet.tab
    .getByText(
      `S41 is action ${there.ref} of ${home.plan.title}: record it there.`,
    )
    .waitFor();
  expect(
    await sheet.tab.getByRole("button", { name: "Record progress" }).count(),
  ).toBe(0);
  await sheet.tab
    .getByRole("link", { name: `Open ${there.ref} of ${home.plan.title}` })
    .click();
  await sheet.tab.getByRole("button", { name: "Record progress" }).waitFor();
});
