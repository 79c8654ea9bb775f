// A message of a chat becomes evidence of an action where it was said: pressed on in Teams, kept once, and seen on the action in the tab.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { faultsIn } from "../axe.ts";
import { openContext } from "./host.ts";
import { atTheTab, here } from "./running.ts";

let browser: Browser;
const { host } = here();

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("an officer keeps a message as evidence with the keyboard alone, at 320 px, and finds it on the action", async () => {
  const { people } = (await (await fetch(`${host}/_host/tenant`)).json()) as {
    people: { objectId: string; displayName: string }[];
  };
  const person =
    people.find((one) => one.displayName === "HR Manager")?.objectId ?? "";
  const context = await openContext(browser, {
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${host}/?person=${person}&page=chat`);
  /** One that no other plan of the samples has. */
  const ref = "6.4";
  const said = `The symposium was held (${Date.now()}).`;
  await page.getByRole("textbox", { name: "Message" }).fill(said);
  await page.keyboard.press("Enter");
  const message = page.locator(".message", { hasText: said }).first();
  await message.waitFor();
  const press = message.getByRole("button", { name: /^Note on an action/ });
  await press.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Note a message" });
  await dialog.getByText(said).waitFor();
  expect(await faultsIn(page.mainFrame())).toEqual([]);
  const find = dialog.getByRole("textbox", {
    name: /^(Which action|Or another)/,
  });
  await find.focus();
  await page.keyboard.type(ref);
  const kept = dialog.getByText(`Kept as evidence · ${ref}`);
  // A slow answer says that it may be sent again: however often that is, it is kept once.
  await expect
    .poll(
      async () => {
        const send = dialog.getByRole("button", { name: "Note it" });
        if ((await send.count()) === 0) return kept.isVisible();
        await send.focus();
        await page.keyboard.press("Enter");
        await dialog.getByText("Sending…").waitFor({ state: "hidden" });
        return kept.isVisible();
      },
      { timeout: 100_000, interval: 500 },
    )
    .toBe(true);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(320);
  await context.close();
  const { tab } = await atTheTab(browser, host, { person: "HR Manager" });
  await tab.getByRole("searchbox", { name: "Search actions" }).fill(`${ref} `);
  await tab
    .getByRole("row")
    .filter({ has: tab.getByRole("gridcell", { name: ref, exact: true }) })
    .getByRole("gridcell")
    .first()
    .click();
  const panel = tab.getByRole("complementary", { name: "Action" });
  const link = panel
    .getByRole("listitem")
    .filter({ hasText: said })
    .getByRole("link", { name: /Message from HR Manager/ });
  await link.waitFor();
  expect(await link.count()).toBe(1);
  expect(await link.getAttribute("href")).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/message\//,
  );
});
