// The host page speaks Teams' window protocol with the real teams-js in real Chromium.
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  appIn,
  launchBrowser,
  newProfile,
  openHost,
  unknownCalls,
} from "../../journeys/host.ts";
import type { HostAddress } from "../../journeys/host.ts";
import { manager, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { testTab } from "./testTab.ts";

const host = "http://localhost:5750";
const tabPage = "http://localhost:5751/index.html";
const appId = "5a7c9e1b-3d5f-4b7a-9c1e-2f4a6b8d0e12";

let tenant: TestTenant;
let browser: Browser;
let profile: BrowserContext;

beforeAll(async () => {
  tenant = await startTestTenant(5750, await testTab());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await tenant.end();
});
beforeEach(async () => {
  for (const tab of tenant.teamsHost?.tabs.all() ?? [])
    tenant.teamsHost?.tabs.remove(tab.entityId);
  tenant.teamsHost?.tabs.save({
    entityId: "plan-1",
    contentUrl: `${tabPage}?theme={theme}&user={userObjectId}`,
    websiteUrl: tabPage,
    name: "First plan",
  });
  profile = await newProfile(browser);
  return () => profile.close();
});

/** The frame of the app, once its teams-js has started. */
async function started(page: Page, name = "content"): Promise<Frame> {
  await appIn(page, name as "content")
    .locator("body[data-started]")
    .waitFor();
  const frame = page.frames().find((each) => each.name() === name);
  if (frame === undefined) throw new Error("no frame");
  return frame;
}

async function open(state: HostAddress = {}) {
  const page = await openHost(profile, host, { person: officer, ...state });
  return { page, frame: await started(page) };
}

describe("a tab in the channel", () => {
  it("starts and is told who, where and in which theme", async () => {
    const { page, frame } = await open({ sub: "item-42", theme: "dark" });
    const context = await frame.evaluate(() => window.teams.app.getContext());
    expect(context).toMatchObject({
      app: { theme: "dark", host: { name: "Teams", clientType: "web" } },
      page: { id: "plan-1", subPageId: "item-42", frameContext: "content" },
      user: { id: officer, userPrincipalName: "hr.manager@council.example" },
      channel: { displayName: "Improvement programme" },
    });
    expect(frame.url()).toBe(`${tabPage}?theme=dark&user=${officer}`);
    expect(await unknownCalls(page)).toEqual([]);
  });

  it("hears a change of theme without being loaded again", async () => {
    const { page, frame } = await open();
    await page.getByLabel("Theme").selectOption("High contrast");
    await expect
      .poll(() => frame.evaluate(() => window.themes))
      .toEqual(["contrast"]);
    expect(page.url()).toContain("theme=contrast");
  });

  it("is shown for another person when the switcher says so", async () => {
    const { page } = await open();
    await page.getByLabel("Person").selectOption(manager);
    const frame = await started(page);
    await expect
      .poll(() => frame.evaluate(() => document.body.textContent))
      .toContain("programme.manager");
    expect(page.url()).toContain(manager);
  });

  it("is added through its settings page, and removed", async () => {
    const { page } = await open();
    await page.getByText("Tab options").click();
    await page.getByRole("button", { name: "Add a tab" }).click();
    await started(page, "settings");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const added = page.getByRole("tab", { name: "Seventh plan" });
    await added.waitFor();
    expect(await added.getAttribute("aria-selected")).toBe("true");
    expect(tenant.teamsHost?.tabs.all().map((tab) => tab.entityId)).toEqual([
      "plan-1",
      "plan-7",
    ]);
    await started(page);
    await page.getByText("Tab options").click();
    await page.getByRole("button", { name: "Remove tab" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Remove tab" })
      .click();
    await added.waitFor({ state: "detached" });
    expect(await unknownCalls(page)).toEqual([]);
  });

  it("is narrow in a meeting's side panel, and 360 pixels wide on a phone", async () => {
    const side = await openHost(profile, host, { panel: true });
    const panel = await started(side, "sidePanel");
    expect(await panel.evaluate(() => innerWidth)).toBe(320 - 1);
    const phone = await open({ phone: true });
    expect(await phone.frame.evaluate(() => innerWidth)).toBe(360);
  });
});

describe("moving about", () => {
  it("a deep link from outside opens the tab, the sub-page and the same person", async () => {
    await open();
    const page = await profile.newPage();
    const context = encodeURIComponent(
      JSON.stringify({ subEntityId: "item-42" }),
    );
    await page.goto(`${host}/l/entity/${appId}/plan-1?context=${context}`);
    const frame = await started(page);
    const place = await frame.evaluate(
      async () => (await window.teams.app.getContext()).page,
    );
    expect(place).toMatchObject({ id: "plan-1", subPageId: "item-42" });
    expect(page.url()).toContain(officer);
  });

  it("a deep link to a tab that is not there says so", async () => {
    const answer = await fetch(`${host}/l/entity/${appId}/gone`);
    expect(answer.status).toBe(404);
  });

  it("the app can move to another of its pages", async () => {
    const { page, frame } = await open();
    await frame.evaluate(() => {
      void window.teams.pages.currentApp.navigateTo({
        pageId: "myActions",
        subPageId: "due",
      });
    });
    await expect.poll(() => page.url()).toContain("tab=myActions&sub=due");
    const personal = await started(page);
    const refused = await personal.evaluate(() =>
      window.teams.pages.currentApp.navigateTo({ pageId: "nowhere" }).then(
        () => "went",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
  });

  it("openLink follows a Teams link in place", async () => {
    const { page, frame } = await open();
    await frame.evaluate((id) => {
      void window.teams.app.openLink(
        `https://teams.microsoft.com/l/entity/${id}/myActions`,
      );
    }, appId);
    await expect
      .poll(() => page.url())
      .toContain("page=personal&tab=myActions");
  });

  it("a shared link leads back to the same sub-page", async () => {
    const { page, frame } = await open();
    await frame.evaluate(() =>
      window.teams.pages.shareDeepLink({
        subPageId: "item-9",
        subPageLabel: "Item 9",
      }),
    );
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    expect(decodeURIComponent(link)).toContain(
      '/plan-1?context={"subEntityId":"item-9"',
    );
  });
});

describe("dialogs", () => {
  const openDialog = (frame: Frame, url: string) =>
    frame.evaluate((address) => {
      window.dialogAnswer = new Promise((resolve) => {
        window.teams.dialog.url.open(
          {
            url: address,
            title: "A question",
            size: { height: 300, width: 400 },
          },
          (answer) => resolve(answer),
        );
      });
    }, url);

  it("give what was submitted to the page that opened them", async () => {
    const { page, frame } = await open();
    await openDialog(frame, tabPage);
    const dialog = await started(page, "task");
    await dialog.evaluate(() => window.teams.dialog.url.submit({ chosen: 7 }));
    expect(await frame.evaluate(() => window.dialogAnswer)).toMatchObject({
      result: { chosen: 7 },
    });
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("say that they were closed", async () => {
    const { page, frame } = await open();
    await openDialog(frame, tabPage);
    await started(page, "task");
    await page.getByRole("button", { name: "Close" }).click();
    expect(await frame.evaluate(() => window.dialogAnswer)).toHaveProperty(
      "err",
    );
  });

  it("of a stranger's address are refused", async () => {
    const { frame } = await open();
    await openDialog(frame, "https://elsewhere.example/");
    expect(await frame.evaluate(() => window.dialogAnswer)).toHaveProperty(
      "err",
      "Invalid domain",
    );
  });

  it("pick people of the directory, never a leaver", async () => {
    const { page, frame } = await open();
    await frame.evaluate(() => {
      window.dialogAnswer = window.teams.people.selectPeople({
        title: "Who answers?",
      });
    });
    const dialog = page.getByRole("dialog", { name: "Who answers?" });
    await dialog.getByLabel("Programme Manager").check();
    expect(await dialog.getByLabel("Former Officer").count()).toBe(0);
    await dialog.getByRole("button", { name: "Done" }).click();
    expect(await frame.evaluate(() => window.dialogAnswer)).toEqual([
      {
        objectId: manager,
        displayName: "Programme Manager",
        email: "programme.manager@council.example",
      },
    ]);
  });
});

describe("what the host refuses", () => {
  it("an unknown call is answered, shown and logged", async () => {
    const { page, frame } = await open();
    await frame.evaluate(() =>
      window.parent.postMessage(
        { id: 900, func: "location.getLocation", args: [] },
        "*",
      ),
    );
    await page.getByRole("alert").getByText("location.getLocation").waitFor();
    expect(await unknownCalls(page)).toEqual([
      { func: "location.getLocation", why: "not a call of this host" },
    ]);
    await expect
      .poll(() => tenant.lines.join("\n"))
      .toContain("location.getLocation");
  });

  it("a call from the wrong place is refused", async () => {
    const { page, frame } = await open();
    await frame.evaluate(() =>
      window.parent.postMessage(
        { id: 901, func: "settings.setValidityState", args: [true] },
        "*",
      ),
    );
    await expect
      .poll(() => unknownCalls(page))
      .toEqual([
        { func: "settings.setValidityState", why: "not allowed in content" },
      ]);
  });

  it("a frame the host did not open gets no answer, even from the app's own origin", async () => {
    const { page, frame } = await open();
    await page.evaluate((address) => {
      const stranger = document.createElement("iframe");
      stranger.name = "stranger";
      stranger.src = address;
      document.body.append(stranger);
    }, tabPage);
    const strangers = () =>
      page.evaluate(() =>
        window.__wire
          .filter((entry) => entry.direction === "stranger")
          .map((entry) => entry.func),
      );
    await expect.poll(strangers).toContain("initialize");
    const stranger = page.frames().find((each) => each.name() === "stranger");
    // The host answers in the order it was asked, and a window hears in the order it was spoken to.
    await frame.evaluate(() => window.teams.app.getContext());
    await stranger?.evaluate(
      () =>
        new Promise((heard) => {
          addEventListener("message", heard, { once: true });
          postMessage("after whatever came before", "*");
        }),
    );
    expect(
      await stranger?.evaluate(() => document.body.dataset["started"]),
    ).toBeUndefined();
  });
});

declare global {
  interface Window {
    dialogAnswer: Promise<unknown>;
  }
}
