// An elected member opens the plan, its other pages and another day of it from what is filed for them; SharePoint refuses them every list.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { asAdministrator } from "./asAdministrator.ts";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";
import type { Where } from "./running.ts";
import { filedForMembers } from "./seeding.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
// A window left open goes on asking for changes, and the machine is small.
afterEach(async () => {
  await Promise.all(browser.contexts().map((each) => each.close()));
});
afterAll(() => browser.close());

const lists = ["Actions", "Updates", "Decisions", "Evidence", "Papers"];
const bar = /As elected members read it: signed words only/;

const open = async (page = "", where: Partial<Where> = {}) => {
  const { planId } = await asAdministrator(here().host);
  return atTheTab(browser, here().host, {
    person: "Elected Member",
    sub: `/plan/${planId}${page}`,
    ...where,
  });
};

describe("an elected member", () => {
  it("reads the plan, an action and its history, and is told that it is as filed for members", async () => {
    const { tab } = await open();
    await tab.getByRole("gridcell").first().waitFor();
    await tab.getByText(bar).waitFor();
    await tab.getByRole("searchbox", { name: "Search actions" }).fill("5.4 ");
    await tab.getByRole("gridcell", { name: "5.4", exact: true }).click();
    const action = tab.getByRole("complementary", { name: "Action" });
    await action.waitFor();
    await action.getByRole("heading", { name: "History" }).waitFor();
    await tab.getByText(/You cannot report progress/).waitFor();
  });

  it("is refused every working list by SharePoint, with their own token, and reads the library", async () => {
    const { asked, planId } = await asAdministrator(here().host);
    for (const list of lists) {
      const { status, text } = await asked(
        "Elected Member",
        `lists/getByTitle('${list}')/items`,
      );
      expect([403, 404], list).toContain(status);
      expect(text, list).toContain("odata.error");
    }
    const library = await asked(
      "Elected Member",
      "lists/getByTitle('Members')/items?$select=FileLeafRef",
    );
    expect(library.status).toBe(200);
    expect(library.text).toContain(`plan-${planId}.json`);
  });

  it.each([
    ["/paper", "Committee paper"],
    ["/risks", "Risks"],
    ["/cycle", "Calendar"],
    ["/revisions", "Revised dates"],
    ["/posts", "Posts"],
    ["/rights", "Who may do what"],
    ["/board", "Board"],
  ])("opens the page %s", async (page, title) => {
    const { tab } = await open(page);
    await tab.getByText(bar).waitFor();
    await tab
      .getByRole("heading", { level: 1, name: new RegExp(title) })
      .waitFor();
    expect(await tab.getByRole("alert").allTextContents()).toEqual([]);
  });

  it.each([
    ["/reminders", "Reminders"],
    ["/officers", "My officers"],
  ])(
    "is told in a sentence that %s is not for members",
    async (page, title) => {
      const { tab } = await open(page);
      await tab.getByText(`“${title}” is not for elected members`).waitFor();
    },
  );

  it("reads the plan as at another day, on a phone, with nothing that moves sideways or that axe finds", async () => {
    const { page, tab } = await open("?asAt=2026-06-01", {
      phone: true,
      width: 320,
      height: 640,
    });
    await tab.getByText(bar).waitFor();
    const overflow = await tab
      .locator("[data-scroller]")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("what is exempt", () => {
  it("is let through to members and withheld again by the plan administrator, by keys, on the page that says so", async () => {
    const { tab } = await open("/rights", { person: "Plan Administrator" });
    await tab
      .getByRole("button", { name: "Let members read what is exempt" })
      .press("Enter");
    const withhold = tab.getByRole("button", {
      name: "Withhold what is exempt from members",
    });
    await withhold.waitFor();
    await filedForMembers(here().data);
    const member = await open("/rights");
    await member.tab
      .getByText(/the council lets the members of this plan read it/)
      .waitFor();
    expect(
      await member.tab.getByRole("button", { name: /exempt/ }).count(),
    ).toBe(0);
    await withhold.press("Enter");
    await tab
      .getByRole("button", { name: "Let members read what is exempt" })
      .waitFor();
  });
});
