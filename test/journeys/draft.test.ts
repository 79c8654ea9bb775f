// A plan from nothing: started by its name, given a theme and an action in the tab, and the action edited on its sheet.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { asId } from "../../src/domain/values/id.ts";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";
import { serviceStore } from "./seeding.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = `Recovery plan ${Date.now()}`;

it("a plan is started, written and corrected without a file", async () => {
  const { tab, page } = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: "/plans?new",
  });
  await tab.getByLabel("Name of the plan").fill(title);
  await tab.getByRole("button", { name: "Start the plan" }).click();
  await tab.getByRole("button", { name: "Add a theme" }).click();
  await tab.getByLabel(/^Code/).fill("1");
  await tab.getByLabel(/^Name/).fill("Leadership");
  await tab.getByRole("button", { name: "Save", exact: true }).click();
  await tab.getByRole("button", { name: "Edit the theme 1" }).waitFor();
  // Taken out by mistake, and put back.
  await tab.getByRole("button", { name: "Remove the theme 1" }).click();
  await tab.getByText("No theme yet. Add the first one.").waitFor();
  await tab.getByRole("button", { name: "Undo" }).click();
  await tab.getByRole("button", { name: "Edit the theme 1" }).waitFor();
  await tab.getByRole("button", { name: "Add an action" }).click();
  const form = tab.getByRole("form", { name: "Add an action" });
  await form.getByLabel("Theme").selectOption({ label: "1 Leadership" });
  await form.getByLabel("Reference").fill("1.1");
  await form.getByLabel("What is promised").fill("Agree a member charter");
  await form.getByLabel("By when").fill("by March 2031");
  await form.getByText("Read as: March 2031").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await form.waitFor({ state: "detached" });
  await tab.getByRole("link", { name: "1.1", exact: true }).first().click();
  await tab.getByRole("button", { name: "Edit the action" }).click();
  const edit = tab.getByRole("form", { name: "Edit 1.1" });
  await edit.getByLabel("What is promised").fill("Agree a charter for members");
  await edit.getByLabel("By when").fill("Autumn 2030");
  await edit.getByRole("button", { name: "Save", exact: true }).click();
  await tab
    .getByRole("heading", { name: "Agree a charter for members" })
    .waitFor();
  const store = serviceStore(here().data);
  const plan = (await store.plans()).items.find((one) => one.title === title);
  const { record } = await store.record(plan?.id ?? asId<"Plan">(""));
  expect(record.actions).toMatchObject([
    {
      title: "Agree a charter for members",
      due: { text: "Autumn 2030" },
      current: { inForce: "2030-11-30" },
    },
  ]);
  expect(record.decisions).toEqual([]);
});
