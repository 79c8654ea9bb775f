// The pages beside the plan and the question after a conflict: readable by everybody in Teams' three themes and at 320 pixels (WCAG 2.2 AA).
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { faultsOf } from "./faultsOf.ts";
import { asAdministrator } from "./asAdministrator.ts";
import type { Administrator } from "./asAdministrator.ts";
import { appIn, atRest, launchBrowser, newProfile, openHost } from "./host.ts";
import { here } from "./running.ts";

/** What lies under the page in Teams' three themes. */
const grounds = {
  default: "rgb(255, 255, 255)",
  dark: "rgb(41, 41, 41)",
  contrast: "rgb(0, 0, 0)",
};

let browser: Browser;
let site: Administrator;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await asAdministrator(here().host);
});
afterAll(() => browser.close());

const openAt = async (sub: string, person = "Plan Administrator") =>
  openHost(await newProfile(browser), here().host, {
    person: site.personId(person),
    tab: site.planId,
    sub,
  });

/** What axe finds in the app as it stands, in one theme after the other and in a narrow window. */
async function faultsInLooks(page: Page, tab: FrameLocator): Promise<string[]> {
  const found: string[] = [];
  const look = async (where: string) => {
    for (const fault of await faultsOf(page)) found.push(`${where}: ${fault}`);
    const over = await tab
      .locator("[data-scroller]")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    if (over > 0) found.push(`${where}: ${over} pixels too wide`);
  };
  const scroller = tab.locator("[data-scroller]");
  for (const [theme, ground] of Object.entries(grounds)) {
    await page.getByLabel("Theme").selectOption(theme);
    await expect
      .poll(() =>
        scroller.evaluate((one) => getComputedStyle(one).backgroundColor),
      )
      .toBe(ground);
    await atRest(tab);
    await look(theme);
  }
  await page
    .locator("iframe")
    .first()
    .evaluate((frame: HTMLElement) => {
      frame.style.flex = "none";
      frame.style.width = "320px";
    });
  await expect
    .poll(() => tab.locator("html").evaluate((one) => one.clientWidth))
    .toBe(320);
  await atRest(tab);
  await look("320 pixels");
  return found;
}

it.each([
  ["the list of plans", "/plans", "Plans"],
  ["who may do what", "/plan/{plan}/rights", "Who may do what"],
])("%s", async (_, address, title) => {
  const page = await openAt(address.replace("{plan}", site.planId));
  const tab = appIn(page);
  await tab.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await faultsInLooks(page, tab)).toEqual([]);
});

it("choosing the plan of a new tab", async () => {
  const page = await openAt("/plans");
  await page.getByText("Tab options").click();
  await page.getByRole("button", { name: "Add a tab" }).click();
  const tab = appIn(page, "settings");
  await tab.getByRole("radio").first().waitFor();
  expect(await faultsOf(page, "all")).toEqual([]);
});

it("the question after somebody else saved first", async () => {
  const [action] = (await site.rows("Actions")).filter(
    (row) =>
      row["PlanKey"] === site.planId && row["ActionStatus"] === "inProgress",
  );
  const address = `/plan/${site.planId}?action=${String(action?.["ClientKey"])}`;
  const writing = async (person: string, words: string) => {
    const page = await openAt(address, person);
    const tab = appIn(page);
    await tab.getByRole("button", { name: "Record progress" }).click();
    const box = tab.getByRole("textbox", { name: "What has happened?" });
    await box.fill(words);
    const save = tab.getByRole("button", { name: "Save", exact: true });
    return { page, tab, save };
  };
  const mine = await writing("Plan Administrator", "Mine, meanwhile.");
  const theirs = await writing("Chief Executive", "Theirs, first.");
  await theirs.save.click();
  await theirs.tab
    .getByText(/Update saved for/)
    .first()
    .waitFor();
  await mine.save.click();
  await mine.tab.getByRole("alertdialog").waitFor();
  expect(await faultsInLooks(mine.page, mine.tab)).toEqual([]);
});
