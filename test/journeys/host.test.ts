// Where Teams itself gets in the way: who is signed in and how, tabs that are added, links that open cold, and strangers that speak to the tab.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { asAdministrator } from "./asAdministrator.ts";
import type { Administrator } from "./asAdministrator.ts";
import {
  appIn,
  launchBrowser,
  newProfile,
  openHost,
  unknownCalls,
} from "./host.ts";
import type { HostAddress } from "./host.ts";
import { here } from "./running.ts";

let browser: Browser;
let site: Administrator;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await asAdministrator(here().host);
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly tab: FrameLocator;
}

async function open(
  person: string,
  state: Omit<HostAddress, "person"> = {},
  host = here().host,
): Promise<Opened> {
  const page = await openHost(await newProfile(browser), host, {
    person: site.personId(person),
    tab: site.planId,
    ...state,
  });
  return { page, tab: page.frameLocator("iframe").first() };
}

const planShown = ({ tab }: Opened) => tab.getByRole("gridcell").first();
const heading = (tab: FrameLocator, name: string) =>
  tab.getByRole("heading", { name });

/** Picks somebody in the sign-in window. */
async function signIn(window: Promise<Page>, name: string) {
  await (
    await window
  )
    .getByRole("button", { name: new RegExp(`^${name} `) })
    .click();
}

describe("signing in", () => {
  it("asks in a window where Teams brokers nothing; a window that was closed can be opened again; a stranger is told which account to choose", async () => {
    const opened = await open("Plan Administrator", { naa: "off" });
    const { page, tab } = opened;
    await (await page.waitForEvent("popup")).close();
    const again = page.waitForEvent("popup");
    await tab.getByRole("button", { name: "Open the window again" }).click();
    await signIn(again, "Chief Executive");
    await tab
      .getByText("You signed in as somebody other than the person using Teams")
      .waitFor();
    const third = page.waitForEvent("popup");
    await tab.getByRole("button", { name: "Sign in again" }).click();
    await signIn(third, "Plan Administrator");
    await planShown(opened).waitFor();
  });

  it("says so when Teams promises to sign one in and stays silent, and then asks in a window", async () => {
    const opened = await open("Plan Administrator", { naa: "silent" });
    await opened.tab.getByText(/taking longer than usual/).waitFor();
    await signIn(opened.page.waitForEvent("popup"), "Plan Administrator");
    await planShown(opened).waitFor();
  });

  it("goes on by itself when Teams has to ask the person first", async () => {
    await planShown(await open("Plan Administrator", { naa: "ask" })).waitFor();
  });

  it("never shows one person what another may see, however the person at the same window changes", async () => {
    const { page, tab } = await open("Plan Administrator");
    await tab.getByRole("gridcell").first().waitFor();
    await page
      .getByLabel("Person")
      .selectOption(site.personId("Person without Rights"));
    await heading(tab, "You do not have access").waitFor();
    expect(await tab.getByRole("gridcell").count()).toBe(0);
    await page
      .getByLabel("Person")
      .selectOption(site.personId("Chief Executive"));
    await tab.getByRole("gridcell").first().waitFor();
  });

  it("works on a page of another site whose storage the browser blocks or keeps apart", async () => {
    const blocked = await newProfile(browser);
    await blocked.addInitScript(() => {
      if (window === window.top) return;
      const refuse = {
        get(): never {
          throw new DOMException("The request was denied.", "SecurityError");
        },
      };
      Object.defineProperty(window, "localStorage", refuse);
      Object.defineProperty(window, "indexedDB", refuse);
    });
    const page = await openHost(blocked, here().host, {
      person: site.personId("Chief Executive"),
      tab: site.planId,
    });
    await appIn(page).getByRole("gridcell").first().waitFor();
  });
});

describe("a tab", () => {
  it("is added to the channel by choosing its plan, and opens at once", async () => {
    const { page, tab } = await open("Plan Administrator");
    await page.getByText("Tab options").click();
    await page.getByRole("button", { name: "Add a tab" }).click();
    const settings = appIn(page, "settings");
    const save = page.getByRole("button", { name: "Save", exact: true });
    const second = settings.getByRole("radio", { name: /^Senior Management/ });
    await second.waitFor();
    expect(await save.isDisabled()).toBe(true);
    await second.check();
    await save.click();
    await tab
      .getByRole("heading", { level: 1, name: /^Senior Management/ })
      .waitFor();
    expect(await unknownCalls(page)).toEqual([]);
    await page.getByText("Tab options").click();
    await page.getByRole("button", { name: "Remove tab" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Remove tab" })
      .click();
    await tab
      .getByRole("heading", { level: 1, name: /^Corporate Improvement/ })
      .waitFor();
  });

  it("opened cold by a deep link shows the action it names", async () => {
    const [action] = await site.rows("Actions");
    const page = await (await newProfile(browser)).newPage();
    const context = JSON.stringify({
      subEntityId: `action:${String(action?.["ClientKey"])}`,
    });
    await page.goto(
      `${here().host}/l/entity/5a7c9e1b-3d5f-4b7a-9c1e-2f4a6b8d0e12/${site.planId}?context=${encodeURIComponent(context)}&person=${site.personId("Chief Executive")}`,
    );
    await appIn(page)
      .getByRole("complementary", { name: "Action" })
      .getByRole("heading", { level: 2, name: String(action?.["FullTitle"]) })
      .waitFor();
  });

  it("takes orders from Teams and from no other window", async () => {
    const opened = await open("Chief Executive");
    await planShown(opened).waitFor();
    const frame = opened.page
      .frames()
      .find((each) => each.name() === "content");
    const order = (theme: string, origin: string) =>
      frame?.evaluate(
        ([wanted, from]) => {
          const data = { func: "themeChange", args: [wanted] };
          const source = window.parent;
          dispatchEvent(
            new MessageEvent("message", { data, origin: from, source }),
          );
        },
        [theme, origin] as const,
      );
    const scroller = opened.tab.locator("[data-scroller]");
    // Every ground that was ever drawn, however short.
    await scroller.evaluate((element) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const { backgroundColor } = getComputedStyle(element);
        if (seen.at(-1) !== backgroundColor) seen.push(backgroundColor);
        requestAnimationFrame(look);
      };
      look();
    });
    const seen = () =>
      scroller.evaluate(() => Reflect.get(window, "seen") as string[]);
    const drawn = () =>
      scroller.evaluate(async () => {
        for (let n = 0; n < 3; n += 1) await new Promise(requestAnimationFrame);
      });
    const [white, grey] = ["rgb(255, 255, 255)", "rgb(41, 41, 41)"];
    await order("contrast", "https://elsewhere.example");
    await drawn();
    await order("dark", new URL(here().host).origin);
    await expect.poll(seen).toEqual([white, grey]);
    await order("contrast", "https://teams.microsoft.com.elsewhere.example");
    await drawn();
    await order("default", new URL(here().host).origin);
    await expect.poll(seen).toEqual([white, grey, white]);
  });
});
