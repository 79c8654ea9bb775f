// Bad input and bad weather: what is broken is named with its cause and who mends it; nothing written is lost; everything goes on by itself.
import { openBrowser } from "../browser.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { statementLists } from "../../src/sharepoint/nouns/statements.ts";
import { asAdministrator } from "./asAdministrator.ts";
import type { Administrator } from "./asAdministrator.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab } from "./running.ts";

let browser: Browser;
let site: Administrator;
const mending: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  site = await asAdministrator(here().host);
});
afterAll(() => browser.close());
afterEach(async () => {
  await site.faults();
  for (const mend of mending.splice(0).toReversed()) await mend();
});

const open = (person: string, sub?: string) =>
  atTheTab(browser, here().host, { person, ...(sub ? { sub } : {}) });

/** Writes over some columns of a plan's action until the test is over. */
async function spoil(ref: string, columns: Record<string, unknown>) {
  const row = (await site.rows("Actions")).find(
    (each) => each["ActionRef"] === ref && each["PlanKey"] === site.planId,
  );
  const path = `lists/getByTitle('Actions')/items(${String(row?.["Id"])})`;
  const before = Object.fromEntries(
    Object.keys(columns).map((name) => [name, row?.[name]]),
  );
  await site.rest(path, { merge: columns });
  mending.push(() => site.rest(path, { merge: before }));
}

async function rename(list: string, title: string) {
  await site.rename(list, title);
  mending.push(() => site.rename(title, list));
}

async function openAction({ tab }: AtTheTab, ref: string) {
  await tab.getByRole("searchbox", { name: "Search actions" }).fill(`${ref} `);
  await tab
    .getByRole("row")
    .filter({ has: tab.getByRole("gridcell", { name: ref, exact: true }) })
    .getByRole("gridcell")
    .first()
    .click();
}

async function writing(ref: string, words: string): Promise<AtTheTab> {
  const opened = await open("Plan Administrator");
  await openAction(opened, ref);
  await opened.tab.getByRole("button", { name: "Record progress" }).click();
  await opened.tab
    .getByRole("textbox", { name: "What has happened?" })
    .fill(words);
  return opened;
}

const save = ({ tab }: AtTheTab) =>
  tab.getByRole("button", { name: "Save", exact: true }).click();

describe("rows nobody can read", () => {
  it("are named with the reason and a link, counted out of the figures, and never run", async () => {
    await spoil("9.1", { ActionStatus: "Dunno" });
    await spoil("9.2", { AddedAt: "the day before yesterday" });
    await spoil("9.3", {
      FullTitle: `<img src=x onerror="window.run=1"> ${"long ".repeat(2000)}`,
      LastUpdateNote: "<script>window.run = 1</script>",
    });
    const opened = await open("Chief Executive");
    const { tab } = opened;
    await tab.getByText(/^2 rows of the lists could not be read/).click();
    await tab
      .getByText(/Action status holds "Dunno".*one of notStarted/)
      .waitFor();
    await tab.getByText(/Added at holds "the day before yesterday"/).waitFor();
    const link = tab.getByRole("link", { name: "Open it in SharePoint" });
    expect(await link.first().getAttribute("href")).toMatch(
      /DispForm\.aspx\?ID=\d+$/,
    );
    await openAction(opened, "9.3");
    const row = await tab
      .getByRole("row")
      .filter({ has: tab.getByRole("gridcell", { name: "9.3", exact: true }) })
      .boundingBox();
    expect(row?.height).toBeLessThan(400);
    await tab
      .getByRole("complementary", { name: "Action" })
      .getByRole("heading", { level: 2, name: /^<img src=x onerror=/ })
      .waitFor();
    expect(
      await tab.locator("body").evaluate(() => Reflect.get(window, "run")),
    ).toBeUndefined();
  });
});

describe("lists that are not as Waymark made them", () => {
  it("a list that was renamed is named, with who mends it, and giving the name back is enough", async () => {
    await rename("Themes", "Our themes");
    const { tab } = await open("Chief Executive");
    const alert = tab.getByRole("alert");
    await alert.getByText(/List 'Themes' does not exist/).waitFor();
    await alert.getByText(/Ask the plan administrator to run/).waitFor();
    for (const mend of mending.splice(0)) await mend();
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.getByRole("gridcell").first().waitFor();
  });

  it("a link to a plan, a page or a theme that is not there says so and leads on", async () => {
    const plan = `/plan/${site.planId}`;
    const { tab } = await open("Chief Executive", "/plan/no-such-plan");
    await tab.getByRole("heading", { name: "This is not here" }).waitFor();
    await tab.getByRole("link", { name: "See the plans of this site" }).click();
    await tab.getByRole("heading", { level: 1, name: "Plans" }).waitFor();
    for (const [address, words] of [
      [`${plan}/no-such-page`, "There is no such page in this plan"],
      [`${plan}/theme/none`, "There is no such theme in this plan"],
    ] as const) {
      await tab.locator("body").evaluate((_, to) => {
        location.hash = to;
      }, address);
      await tab.getByRole("heading", { name: words }).waitFor();
      await tab.getByRole("link", { name: "Open the plan" }).click();
      await tab.getByRole("gridcell").first().waitFor();
    }
  });
});

/** Entries of the log with these words, in whichever list proves the right of whoever wrote them. */
async function recorded(words: string) {
  const lists = await Promise.all(
    ["Updates", ...statementLists.map(({ noun }) => noun.list.title)].map(
      (title) => site.rows(title),
    ),
  );
  return lists.flat().filter((row) => JSON.stringify(row).includes(words));
}

describe("what was written", () => {
  it.each([
    ["forbidden", { forbid: "writes" }, /do not have the right to do this/],
    ["an expired token", { expiredTokens: true }, /did not accept the sign-in/],
  ])(
    "is kept through %s, with the reason, and saved when that is over",
    async (name, fault, words) => {
      const opened = await writing("9.4", `Written during ${name}.`);
      await site.faults(fault);
      await save(opened);
      await opened.tab.getByText(words).first().waitFor();
      await site.faults();
      await save(opened);
      await opened.tab.getByText("Update saved for 9.4.").first().waitFor();
    },
  );

  it("waits out a connection that goes and comes back, says so meanwhile, and is saved once", async () => {
    const words = "Written in a tunnel.";
    const opened = await writing("9.5", words);
    const { page, tab } = opened;
    await page.context().setOffline(true);
    const bar = tab.getByText(/You are offline/);
    await bar.waitFor();
    await save(opened);
    // Also on a page that was scrolled down.
    await tab
      .locator("[data-scroller]")
      .evaluate((page) => page.scrollTo({ top: 400 }));
    expect(
      await bar.evaluate((told) => told.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await tab
      .getByRole("button", { name: /^Sav(e|ing…)$/, disabled: true })
      .waitFor();
    await page.context().setOffline(false);
    await tab.getByText("Update saved for 9.5.").first().waitFor();
    expect(await recorded(words)).toHaveLength(1);
  });

  it("is saved once when the answer to the save is lost on its way", async () => {
    const words = "The answer was lost.";
    const opened = await writing("9.6", words);
    await site.faults({ resetsAfterCommit: 1 });
    await save(opened);
    await opened.tab.getByText("Update saved for 9.6.").first().waitFor();
    expect(await recorded(words)).toHaveLength(1);
  });
});

describe("a plan seen before", () => {
  it("is on screen while SharePoint cannot be reached, says so, and is read again by itself", async () => {
    const { page, tab } = await open("Chief Executive");
    await tab.getByRole("gridcell").first().waitFor();
    await site.faults({ offline: true });
    await page.reload();
    await tab.getByText(/SharePoint cannot be reached just now/).waitFor();
    await tab.getByText(/This is the plan as it was last read/).waitFor();
    await tab.getByRole("gridcell").first().waitFor();
    await site.faults();
    await tab.getByText(/as it was last read/).waitFor({ state: "detached" });
  });

  it("is not shown from yesterday's copy to somebody who may not see it any more", async () => {
    const { page, tab } = await open("Chief Executive");
    await tab.getByRole("gridcell").first().waitFor();
    await site.faults({ forbid: "all" });
    await page.reload();
    await tab
      .getByRole("heading", { name: "You do not have access" })
      .waitFor();
    expect(await tab.getByRole("gridcell").count()).toBe(0);
  });
});
