// Every page in the three themes of Teams and at phone width: readable by everybody (WCAG 2.2 AA), nothing wider than the screen.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, FrameLocator } from "playwright-core";
import { faultsOf } from "./faultsOf.ts";
import { atRest } from "./host.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";

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

/** Words that end in "…" and can be read whole nowhere near: no title on them or around them. */
const cutIn = (tab: FrameLocator) =>
  tab.locator("body").evaluate((body) =>
    [...body.querySelectorAll("*")]
      .filter((one) => getComputedStyle(one).textOverflow === "ellipsis")
      .filter((one) => one.clientWidth > 2)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .filter((one) => !one.closest("[title]:not([title=''])"))
      .map((one) => one.textContent),
  );

/** Makes the tab so wide, whatever the host draws around it, and waits until it is drawn so. */
async function makeWide({ page, tab }: AtTheTab, width: number) {
  const frame = page.locator("iframe").first();
  await frame.evaluate((one: HTMLElement, wanted) => {
    one.style.flex = "none";
    one.style.width = `${wanted}px`;
  }, width);
  await expect
    .poll(() => tab.locator("html").evaluate((one) => one.clientWidth))
    .toBe(width);
}

/** Pixels of the page that lie beyond its right edge. */
const beyond = (tab: FrameLocator) =>
  tab
    .locator("[data-scroller]")
    .evaluate((one) => one.scrollWidth - one.clientWidth);

it.each([
  { language: "English", welsh: false, list: "List" },
  { language: "Welsh", welsh: true, list: "Rhestr" },
])(
  "however wide the tab is, nothing of the plan runs past it for whoever answers for actions, in $language",
  async ({ welsh, list }) => {
    const at = await open({ person: "Chief Executive", welsh, width: 1740 });
    await at.tab.getByRole("button", { name: list, exact: true }).waitFor();
    for (let width = 660; width <= 1460; width += 50) {
      await makeWide(at, width);
      await atRest(at.tab);
      await expect.poll(() => beyond(at.tab), { message: `${width}` }).toBe(0);
    }
  },
);

describe.each([1093, 1366])("where the tab is %i pixels wide", (width) => {
  it.each([
    { language: "English", welsh: false, list: "List" },
    { language: "Welsh", welsh: true, list: "Rhestr" },
  ])(
    "the first row begins within 172 pixels in $language, and no word is cut for good",
    async ({ welsh, list }) => {
      const at = await open({
        person: "Plan Administrator",
        welsh,
        width: 1640,
      });
      const { tab } = at;
      await makeWide(at, width);
      // The tools come after the first row.
      await tab.getByRole("button", { name: list, exact: true }).waitFor();
      await atRest(tab);
      expect(await beyond(tab)).toBe(0);
      const top = await tab
        .getByRole("row")
        .nth(1)
        .evaluate((row) => row.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual(172);
      expect(await cutIn(tab)).toEqual([]);
    },
  );
});
