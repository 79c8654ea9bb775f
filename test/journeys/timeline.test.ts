// The plan along a line of time: reached and walked by keyboard alone, said in words by its table, readable in every theme and on a phone.
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayIn,
  inWords,
} from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { faultsOf } from "./faultsOf.ts";
import { datesRecord } from "./datesPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";
import { asAnotherPlan } from "./seeding.ts";

const today = dayIn(new Date().toISOString() as Instant);
const plan = asAnotherPlan(datesRecord(today), `Plan of dates (${Date.now()})`);
const own = ownPlan(plan);

const open = (search = "", more: Partial<Where> = {}) =>
  own.at(`?sort=ref${search}`, {
    person: "Chief Executive",
    ...more,
  });

const focused = ({ tab }: AtTheTab) => tab.locator("[role=gridcell]:focus");

/** Waits until what needs the whole record has come: the minutes of the decisions. */
const read = ({ tab }: AtTheTab) =>
  tab.getByText("Reading milestones and decisions").waitFor({
    state: "detached",
  });

describe("by keyboard alone", () => {
  it("Ctrl K leads to the timeline, the arrows walk its rows, Enter opens an action and Escape comes back to its row", async () => {
    const at = await open();
    const { page, tab } = at;
    await tab.getByRole("gridcell").first().waitFor();
    await tab.getByRole("link", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("Control+k");
    await tab.getByRole("combobox").waitFor();
    await page.keyboard.type("timeline");
    await page.keyboard.press("Enter");
    const grid = tab.getByRole("grid", { name: "Timeline of all actions" });
    await grid.waitFor();
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await expect
      .poll(() => frame?.evaluate(() => document.title))
      .toMatch(/^Timeline · Plan of dates/);
    // The palette opens the plan's own order; the late action stands first.
    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const ref = await focused(at).innerText();
    await page.keyboard.press("Enter");
    await tab.getByRole("complementary", { name: "Action" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(at).innerText()).toBe(ref);
    // To the right stands the row itself, which whoever listens hears in words.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(focused(at).innerText()).resolves.toMatch(/^Programmed: /);
  });

  it("the table has each decision with its body, meeting and minute, and the address opens it again", async () => {
    const at = await open("&show=timeline");
    const { page, tab } = at;
    await tab.getByRole("button", { name: "Show as a table" }).focus();
    await page.keyboard.press("Enter");
    const decided = tab.getByText(
      `${inWords(addDays(today, -150))} to ${inWords(addDays(today, -60))}, 90 days later: Cabinet, meeting of ${inWords(addDays(today, -260))}, minute 74`,
    );
    await decided.waitFor();
    await tab.getByText(/refused, the date in force stays/).waitFor();
    const address = await page
      .frames()
      .find((one) => one !== page.mainFrame())
      ?.evaluate(() => location.hash.slice(1));
    const again = await atTheTab(own.browser(), here().host, {
      person: "Chief Executive",
      sub: address ?? "",
    });
    await again.tab.getByText(/minute 74$/).waitFor();
    expect(
      await again.tab.getByRole("button", { name: "Months" }).count(),
    ).toBe(0);
  });

  it("months, quarters and years, earlier and later, and the filters of the plan hold", async () => {
    const { page, tab } = await open("&show=timeline&text=payroll");
    const grid = tab.getByRole("grid", { name: "Timeline of all actions" });
    await grid.waitFor();
    expect(await grid.getByRole("row").count()).toBe(2);
    await tab.getByRole("search").getByText("1 of 9").waitFor();
    const header = grid.getByRole("columnheader", { name: /^Timeline, / });
    await tab.getByRole("button", { name: "Months" }).focus();
    await page.keyboard.press("Enter");
    const before = await header.innerText();
    await tab.getByRole("button", { name: "Later" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => header.innerText()).not.toBe(before);
    await tab.getByRole("button", { name: "Back to today" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => header.innerText()).toBe(before);
  });
});

describe("for everybody", () => {
  it("what has no date says so, and nothing of the plan is missing on paper", async () => {
    const at = await open("&show=timeline");
    await read(at);
    await at.page
      .frames()
      .find((one) => one !== at.page.mainFrame())
      ?.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const grid = at.tab.getByRole("grid");
    await expect.poll(() => grid.getByRole("row").count()).toBe(10);
    for (const words of [
      "No end date: ongoing",
      "Date not yet agreed: TBC",
      "No date set",
      "Withdrawn",
    ])
      await grid.getByText(words, { exact: true }).first().waitFor();
  });

  it.each(["default", "dark", "contrast"] as const)(
    "in the %s theme the timeline with its key and the table pass axe",
    async (theme) => {
      const at = await open("&show=timeline", { theme });
      await read(at);
      await at.tab.getByRole("button", { name: "Key" }).click();
      expect(await faultsOf(at.page)).toEqual([]);
      await at.tab.getByRole("button", { name: "Show as a table" }).click();
      await at.tab.getByText(/minute 74/).waitFor();
      expect(await faultsOf(at.page)).toEqual([]);
    },
  );

  it.each(["timeline", "dates"])(
    "the %s fits 320 pixels and passes axe",
    async (show) => {
      const at = await open(`&show=${show}`, {
        phone: true,
        width: 320,
        height: 640,
      });
      await at.tab.getByRole("gridcell").first().waitFor();
      await read(at);
      const overflow = await at.tab
        .locator("[data-scroller]")
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBe(0);
      expect(await faultsOf(at.page)).toEqual([]);
    },
  );
});
