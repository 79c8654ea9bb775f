// The main job: an officer updates an action, the manager sees it; who may not is told why; nobody's words are lost.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (where: Where) => atTheTab(browser, here().host, where);

/** Opens an action by its ref through the search box and Enter, as a person at a keyboard would. */
async function openAction({ tab }: AtTheTab, ref: string) {
  await tab.getByRole("searchbox", { name: "Search actions" }).fill(`${ref} `);
  const cell = tab
    .getByRole("row")
    .filter({ has: tab.getByRole("gridcell", { name: ref, exact: true }) })
    .getByRole("gridcell")
    .first();
  await cell.click();
  await tab.getByRole("complementary", { name: "Action" }).waitFor();
}

async function writeProgress({ tab }: AtTheTab, words: string) {
  await tab.getByRole("button", { name: "Record progress" }).click();
  await tab.getByRole("textbox", { name: "What has happened?" }).fill(words);
  await tab.getByRole("button", { name: "Save", exact: true }).click();
}

describe("an officer and the manager", () => {
  it("an update saved in the tab is in the history another person reads", async () => {
    const officer = await open({ person: "Plan Administrator" });
    await openAction(officer, "5.4");
    await writeProgress(officer, "The analytical review has been agreed.");
    await officer.tab.getByText("Update saved for 5.4.").first().waitFor();
    const manager = await open({ person: "Chief Executive" });
    await openAction(manager, "5.4");
    await manager.tab
      .getByText("The analytical review has been agreed.")
      .first()
      .waitFor();
  });

  it("the last save can be taken back, and the history keeps both", async () => {
    const officer = await open({ person: "Plan Administrator" });
    await openAction(officer, "1.3");
    await writeProgress(officer, "Saved by mistake.");
    await officer.tab.getByRole("button", { name: "Undo" }).click();
    await officer.tab
      .getByText("taken back", { exact: false })
      .first()
      .waitFor();
  });

  it("two people save the same action: both texts are shown and both are kept", async () => {
    const first = await open({ person: "Plan Administrator" });
    const second = await open({ person: "Chief Executive" });
    await openAction(first, "1.2");
    await openAction(second, "1.2");
    await first.tab.getByRole("button", { name: "Record progress" }).click();
    await first.tab
      .getByRole("textbox", { name: "What has happened?" })
      .fill("What the first person wrote.");
    await writeProgress(second, "What the second person wrote.");
    await second.tab.getByText("Update saved for 1.2.").first().waitFor();
    await first.tab.getByRole("button", { name: "Save", exact: true }).click();
    const dialog = first.tab.getByRole("alertdialog");
    await dialog.getByText("What the first person wrote.").waitFor();
    await dialog.getByText("What the second person wrote.").waitFor();
    await dialog.getByRole("button", { name: "Join the two" }).click();
    const history = first.tab.getByRole("complementary", { name: "Action" });
    await history
      .getByText(
        /What the second person wrote\.\s+What the first person wrote\./,
      )
      .first()
      .waitFor();
  });

  it("words not yet saved survive closing the tab", async () => {
    const officer = await open({ person: "Plan Administrator" });
    await openAction(officer, "5.5");
    await officer.tab.getByRole("button", { name: "Record progress" }).click();
    const box = officer.tab.getByRole("textbox", {
      name: "What has happened?",
    });
    await box.fill("Half a sentence");
    await officer.page.reload();
    await openAction(officer, "5.5");
    await expect(
      officer.tab
        .getByRole("textbox", { name: "What has happened?" })
        .inputValue(),
    ).resolves.toBe("Half a sentence");
  });
});

describe("who may not", () => {
  it("an elected member reads the plan and is told who may record progress", async () => {
    const member = await open({ person: "Elected Member" });
    await openAction(member, "5.4");
    await member.tab.getByText(/You cannot report progress/).waitFor();
    expect(
      await member.tab.getByRole("button", { name: "Record progress" }).count(),
    ).toBe(0);
  });

  it("a person without rights is told so, with the next step", async () => {
    const stranger = await open({ person: "Person without Rights" });
    await stranger.tab
      .getByRole("alert")
      .getByText(/Ask the plan administrator/)
      .waitFor();
  });
});

describe("the host", () => {
  it("a theme chosen in Teams is worn at once, and nothing is reloaded", async () => {
    const { page, tab } = await open({ person: "Chief Executive" });
    const search = tab.getByRole("searchbox", { name: "Search actions" });
    await search.fill("audit");
    const ground = () =>
      tab
        .locator("[data-scroller]")
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect.poll(ground).toBe("rgb(255, 255, 255)");
    await page.getByLabel("Theme").selectOption("contrast");
    await expect.poll(ground).toBe("rgb(0, 0, 0)");
    expect(await search.inputValue()).toBe("audit");
  });

  it("while SharePoint is busy a thin bar says so, and the save arrives when it is not", async () => {
    const { page, tab } = await open({ person: "Plan Administrator" });
    await openAction({ page, tab }, "5.6");
    await tab.getByRole("button", { name: "Record progress" }).click();
    await tab
      .getByRole("textbox", { name: "What has happened?" })
      .fill("Written while SharePoint was busy.");
    const faultSet = page.waitForResponse((one) =>
      one.url().endsWith("/_faults"),
    );
    await page.getByLabel("SharePoint").selectOption("throttled");
    await faultSet;
    await tab.getByRole("button", { name: "Save", exact: true }).click();
    await tab
      .getByText(/SharePoint is busy/)
      .first()
      .waitFor();
    await page.getByLabel("SharePoint").selectOption("none");
    await tab.getByText("Update saved for 5.6.").first().waitFor();
  });
});

describe("the keyboard", () => {
  it("walks sixty rows down, opens the action there and comes back to the same row", async () => {
    const { page, tab } = await open({ person: "Chief Executive" });
    await tab.getByRole("gridcell").first().waitFor();
    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    for (let i = 0; i < 59; i += 1) await page.keyboard.press("ArrowDown");
    const focused = tab.locator("[role=gridcell]:focus");
    await expect(
      focused.evaluate((cell) =>
        cell.parentElement?.getAttribute("aria-rowindex"),
      ),
    ).resolves.toBe("61");
    const ref = await focused.innerText();
    await page.keyboard.press("Enter");
    await tab.getByRole("complementary", { name: "Action" }).waitFor();
    await page.keyboard.press("Escape");
    await expect(
      tab.locator("[role=gridcell]:focus").innerText(),
    ).resolves.toBe(ref);
  });

  it("closes an action that is still being fetched, and keeps its place in the list", async () => {
    const { page, tab } = await open({ person: "Chief Executive" });
    const held = Promise.withResolvers<void>();
    await page.route(/\/action\b[^/]*\.js/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    const ref = await tab.locator("[role=gridcell]:focus").innerText();
    await page.keyboard.press("Enter");
    const sheet = tab.getByRole("complementary", { name: "Action" });
    await sheet.getByRole("status", { name: "Opening the action" }).waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    held.resolve();
    await expect(
      tab.locator("[role=gridcell]:focus").innerText(),
    ).resolves.toBe(ref);
  });
});
