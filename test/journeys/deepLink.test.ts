// A link into the plan opens the same thing for whoever follows it.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { atTheTab, here } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("a link to an action, copied by one person, opens that action for another", async () => {
  const sender = await atTheTab(browser, here().host, {
    person: "Plan Administrator",
  });
  await sender.tab.getByRole("gridcell").first().click();
  const pane = sender.tab.getByRole("complementary", { name: "Action" });
  const title = await pane.getByRole("heading", { level: 2 }).innerText();
  const address = await sender.tab
    .locator("body")
    .evaluate(() => location.hash.slice(1));
  const receiver = await atTheTab(browser, here().host, {
    person: "Chief Executive",
    sub: address,
  });
  await receiver.tab
    .getByRole("complementary", { name: "Action" })
    .getByRole("heading", { level: 2, name: title })
    .waitFor();
  expect(address).toContain("action=");
});
