// A tab built for production trusts https://teams.microsoft.com and nobody on this machine: the host can be shown at that address.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  appIn,
  launchBrowser,
  mapTeams,
  newProfile,
  unknownCalls,
} from "../../journeys/host.ts";
import { officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { testTab } from "./testTab.ts";

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  tenant = await startTestTenant(5790, await testTab(), [
    "https://teams.microsoft.com",
  ]);
  browser = await launchBrowser();
  const page = `${tenant.addresses.tab}/index.html?trust=none`;
  tenant.teamsHost?.tabs.save({
    entityId: "plan-1",
    contentUrl: page,
    websiteUrl: page,
    name: "Plan",
  });
});
afterAll(async () => {
  await browser.close();
  await tenant.end();
});

it("starts under Microsoft's own address without any list of origins", async () => {
  const profile = await newProfile(browser);
  await mapTeams(profile, tenant.addresses.teamsHost);
  const page = await profile.newPage();
  await page.goto(`https://teams.microsoft.com/?person=${officer}`);
  await appIn(page).locator("body[data-started]").waitFor();
  expect(await unknownCalls(page)).toEqual([]);
  await profile.close();
});

it("does not start under an address it has no reason to trust", async () => {
  const profile = await newProfile(browser);
  const page = await profile.newPage();
  await page.goto(`${tenant.addresses.teamsHost}/?person=${officer}`);
  const body = appIn(page).locator("body");
  const answered = () =>
    page.evaluate(() =>
      window.__wire.some(
        ({ direction, func }) => direction === "out" && func === "initialize",
      ),
    );
  await expect.poll(answered).toBe(true);
  // What the host says next comes after its answer; when this is heard the answer was, too.
  await body.evaluate(
    () =>
      new Promise((heard) => {
        addEventListener("message", heard, { once: true });
        postMessage("after the answer", "*");
      }),
  );
  expect(await appIn(page).locator("body[data-started]").count()).toBe(0);
  await profile.close();
});
