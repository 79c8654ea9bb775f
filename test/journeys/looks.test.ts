// Every page in the three themes of Teams and at phone width: readable by everybody (WCAG 2.2 AA), nothing wider than the screen.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";
import type { Where } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (where: Where) => atTheTab(browser, here().host, where);

const themes = ["default", "dark", "contrast"] as const;

describe.each(themes)("in the %s theme", (theme) => {
  it("the plan and an open action pass axe", async () => {
    const { page, tab } = await open({ person: "Plan Administrator", theme });
    await tab.getByRole("gridcell").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tab.getByRole("gridcell").first().click();
    await tab.getByRole("button", { name: "Record progress" }).click();
    await tab.getByRole("textbox", { name: "What has happened?" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it("my actions pass axe", async () => {
    const { page, tab } = await open({
      person: "Head of Finance",
      page: "personal",
      theme,
    });
    await tab.getByRole("heading", { name: "My actions" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("on a phone", () => {
  it.each(["channel", "personal"] as const)(
    "the %s page fits 320 pixels and passes axe, and an action opened from it can be read to its end",
    async (where) => {
      const { page, tab } = await open({
        person: "Head of Finance",
        page: where,
        phone: true,
        width: 320,
        height: 640,
      });
      await tab.getByRole("heading", { level: 1 }).waitFor();
      const overflow = await tab
        .locator("[data-scroller]")
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
      if (where === "personal") return;
      // The sheet of an action fills the phone and scrolls: all of it can be reached.
      await tab.getByRole("gridcell").first().click();
      const sheet = tab.getByRole("complementary");
      await sheet.getByRole("heading", { name: "History" }).waitFor();
      const reach = await sheet.evaluate((element) => {
        element.scrollTop = element.scrollHeight;
        return {
          tall: element.clientHeight <= innerHeight,
          at: element.scrollTop,
        };
      });
      expect(reach.tall).toBe(true);
      expect(reach.at).toBeGreaterThan(0);
    },
  );
});
