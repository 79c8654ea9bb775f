// A tab that asked to be told before it goes is told, and waited for.
import { expect, it } from "vitest";
import {
  appIn,
  launchBrowser,
  newProfile,
  openHost,
  unknownCalls,
} from "../../journeys/host.ts";
import { officer, startTestTenant } from "../testTenant.ts";
import { testTab } from "./testTab.ts";

it("a tab puts its things away before Teams takes it off the page", async () => {
  const tenant = await startTestTenant(5796, await testTab());
  const browser = await launchBrowser();
  try {
    const page = await openHost(
      await newProfile(browser),
      tenant.addresses.teamsHost,
      { person: officer, page: "personal" },
    );
    const tab = appIn(page).locator("body[data-started]");
    await tab.evaluate(() =>
      window.teams.teamsCore.registerBeforeUnloadHandler((readyToGo) => {
        setTimeout(readyToGo, 300);
        return true;
      }),
    );
    await page.getByRole("button", { name: "Chat" }).click();
    await page.locator("main.chat").waitFor();
    const crossed = await page.evaluate(() =>
      window.__wire.map(({ func }) => func),
    );
    expect(crossed.slice(crossed.indexOf("beforeUnload"))).toContain(
      "readyToUnload",
    );
    expect(await unknownCalls(page)).toEqual([]);
  } finally {
    await browser.close();
    await tenant.end();
  }
});
