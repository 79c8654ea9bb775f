// Actions without a file: ten in fifteen presses, ten lines pasted, and a live plan that asks why, all by keys really pressed.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { asId } from "../../src/domain/values/id.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan, closePlan, seedPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Quick ${Date.now()}`);
const [first] = whole.actions;
if (!first) throw new Error("no action in the sample plan");
const theme = whole.themes.find(({ id }) => id === first.themeId);
if (!theme) throw new Error("no theme in the sample plan");
const draft = only(whole, [first], {
  plan: { ...whole.plan, state: "draft", wentLive: null },
});
const live = asAnotherPlan(only(whole, [first]), `${whole.plan.title} live`);

let browser: Browser;
const stores: PlanStore[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  for (const record of [draft, live])
    stores.push(await seedPlan(here().data, record));
});
afterAll(async () => {
  await browser.close();
  for (const [n, record] of [draft, live].entries()) {
    const store = stores[n];
    if (store) await closePlan(store, record);
  }
});

const atThePlan = (record: PlanRecord, more = {}) =>
  atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: `/plan/${record.plan.id}/theme/${record.actions[0]?.themeId}`,
    ...more,
  });

/** Every press of a key that is not a letter of the words, and every press of a button. */
function counting(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    async key(name: string) {
      presses += 1;
      await page.keyboard.press(name);
    },
    type: (words: string) => page.keyboard.type(words),
    async press(what: { click(): Promise<void> }) {
      presses += 1;
      await what.click();
    },
  };
}

const promises = Array.from(
  { length: 10 },
  (_, n) => `Promise number ${n + 1}`,
);

async function recorded(record: PlanRecord) {
  const [store] = stores;
  if (!store) throw new Error("not seeded");
  const { record: now } = await store.record(asId<"Plan">(record.plan.id));
  return now;
}

describe("in a draft", () => {
  it("ten actions take at most fifteen presses, and nobody waits between two lines", async () => {
    const { tab, page } = await atThePlan(draft);
    const by = counting(page);
    await by.press(tab.getByRole("button", { name: "Add actions" }));
    await tab.getByRole("form", { name: "Add actions" }).waitFor();
    for (const words of promises) {
      await by.type(words);
      await by.key("Enter");
    }
    await tab.getByText("10 actions added").waitFor();
    expect(by.presses()).toBeLessThanOrEqual(15);
    const { actions, decisions } = await recorded(draft);
    const added = actions.filter(({ title }) => promises.includes(title));
    expect(added.map(({ title }) => title).toSorted()).toEqual(
      promises.toSorted(),
    );
    expect(new Set(actions.map(({ ref }) => ref)).size).toBe(actions.length);
    expect(new Set(added.map((one) => one.themeId))).toEqual(
      new Set([draft.actions[0]?.themeId]),
    );
    expect(decisions.length).toBe(draft.decisions.length);
    // They stand in the list beside the form at once.
    await tab
      .getByRole("grid")
      .getByText("Promise number 10", { exact: true })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await tab
      .getByRole("form", { name: "Add actions" })
      .waitFor({ state: "detached" });
  });

  it("ten lines pasted on a phone are ten actions, with their dates and the post chosen once", async () => {
    const { tab, page } = await atThePlan(draft, { width: 320, height: 800 });
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await tab.getByRole("button", { name: "Filters" }).click();
    await tab.getByRole("button", { name: "Add actions" }).click();
    const form = tab.getByRole("form", { name: "Add actions" });
    const [post] = draft.posts;
    await form
      .getByLabel("Which post answers?")
      .selectOption(post?.title ?? "");
    const box = form.getByLabel("What is promised");
    await box.focus();
    const lines = promises.map((words) => `• Pasted: ${words}\tMay 2031`);
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      lines.join("\n"),
    );
    await page.keyboard.press("Control+V");
    await form.getByRole("button", { name: "Add 10 actions" }).waitFor();
    await page.keyboard.press("Enter");
    await tab.getByText("10 actions added").waitFor();
    const { actions } = await recorded(draft);
    const pasted = actions.filter(({ title }) => title.startsWith("Pasted: "));
    expect(pasted.length).toBe(10);
    for (const one of pasted)
      expect(one).toMatchObject({
        accountable: post?.id,
        due: { text: "May 2031", end: "2031-05-31" },
      });
  });
});

describe("in a live plan", () => {
  it("what has no reason is refused in one sentence with the words kept, and with one it is a decision", async () => {
    const { tab, page } = await atThePlan(live);
    await tab.getByRole("button", { name: "Add actions" }).click();
    const form = tab.getByRole("form", { name: "Add actions" });
    await form.waitFor();
    await page.keyboard.type("Review the scheme of delegation");
    await page.keyboard.press("Enter");
    await form
      .getByRole("alert")
      .getByText("Say why the action is added")
      .waitFor();
    expect(await form.getByLabel("What is promised").inputValue()).toBe(
      "Review the scheme of delegation",
    );
    await form.getByLabel("Why are they added?").focus();
    await page.keyboard.type("Asked for by the auditor.");
    await form.getByLabel("What is promised").focus();
    await page.keyboard.press("Enter");
    await tab.getByText("1 action added").waitFor();
    const { actions, decisions } = await recorded(live);
    const added = actions.find(
      ({ title }) => title === "Review the scheme of delegation",
    );
    expect(decisions.filter((one) => one.actionId === added?.id)).toMatchObject(
      [{ ruling: { kind: "added" }, words: "Asked for by the auditor." }],
    );
  });

  it("nobody else is offered it", async () => {
    const { tab } = await atThePlan(live, { person: "Monitoring Officer" });
    await tab.getByRole("button", { name: "Status" }).waitFor();
    expect(await tab.getByRole("button", { name: "Add actions" }).count()).toBe(
      0,
    );
  });
});
