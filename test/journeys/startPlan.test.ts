// A plan from what is there: next year's from this year's with every date a year on, and one from a template, by keys really pressed.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan, closePlan, seedPlan, serviceStore } from "./seeding.ts";

const mark = Date.now();
const whole = asAnotherPlan(corporatePlanAsReported(), `This year ${mark}`);
const source = only(whole, whole.actions.slice(0, 5));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await seedPlan(here().data, source);
});
afterAll(async () => {
  await browser.close();
  const store = serviceStore(here().data);
  await closePlan(store, source);
});

async function recordOf(title: string) {
  const store = serviceStore(here().data);
  const { items } = await store.plans();
  const plan = items.find((one) => one.title === title);
  if (!plan) throw new Error(`There is no plan called ${title}.`);
  return (await store.record(plan.id)).record;
}

it("next year's plan begins with this year's promises, and says first what it will begin with", async () => {
  const { tab, page } = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: `/plan/${source.plan.id}/life`,
  });
  await tab
    .getByRole("link", { name: "Start the next plan from this one" })
    .press("Enter");
  const form = tab.getByRole("form", { name: "Start a plan" });
  await form.getByText("5 actions, and nothing is started").waitFor();
  await form.getByLabel("Name of the plan").focus();
  await page.keyboard.type(`Next year ${mark}`);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "Themes and actions" }).waitFor();
  const made = await recordOf(`Next year ${mark}`);
  expect(made.actions.map(({ title }) => title).toSorted()).toEqual(
    source.actions.map(({ title }) => title).toSorted(),
  );
  expect(made.updates).toEqual([]);
  for (const { current } of made.actions)
    expect(current.status).toBe("notStarted");
  expect(made.posts.length).toBe(source.posts.length);
});

it("a template is a draft with themes, posts and actions to be dated", async () => {
  const { tab, page } = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: "/plans?new",
    width: 320,
    height: 800,
  });
  const form = tab.getByRole("form", { name: "Start a plan" });
  await form.getByLabel("Start from").focus();
  await page.keyboard.type("Template: LGA");
  await form.getByText("No action has a date yet.").waitFor();
  await form.getByLabel("Name of the plan").focus();
  await page.keyboard.type(`After the peers ${mark}`);
  await page.keyboard.press("Enter");
  await tab.getByRole("heading", { name: "Themes and actions" }).waitFor();
  const made = await recordOf(`After the peers ${mark}`);
  expect(made.plan).toMatchObject({
    state: "draft",
    origin: "LGA corporate peer challenge",
  });
  expect(made.actions.length).toBeGreaterThan(10);
  expect(made.posts.map(({ title }) => title)).toContain("Chief Executive");
});
