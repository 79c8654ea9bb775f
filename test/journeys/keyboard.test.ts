// Waymark by keyboard: the way past the head, “Go to”, what a window is called, and a focus that is never lost, by a rule over the pages and their forms.
import { describe, expect, it } from "vitest";
import type { Frame, Page } from "playwright-core";
import { dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { planPages } from "../../src/tab/frame/pages.ts";
import { datesRecord } from "./datesPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const title = `Plan by keyboard (${Date.now()})`;
const plan = asAnotherPlan(
  datesRecord(dayIn(new Date().toISOString() as Instant)),
  title,
);
const own = ownPlan(plan);

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error("The tab is not there.");
  return frame;
}

async function open(path = "", person = "Plan Administrator") {
  const { page, tab } = await own.at(`${path}`, {
    person,
  });
  await tab.getByRole("heading", { level: 1 }).waitFor();
  const frame = frameOf(page);
  /** What has the focus, by its words. */
  const focused = () =>
    frame.evaluate(
      () =>
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.textContent ??
        "",
    );
  /** Whether anything has it. */
  const held = () =>
    frame.evaluate(() => document.activeElement !== document.body);
  return { page, tab, frame, focused, held };
}

type PlanPage = (typeof planPages)[number];

/** Goes to a page without a new window, and waits until it names the window and its heading has the focus. */
async function goTo(frame: Frame, page: PlanPage): Promise<void> {
  await frame.evaluate((address) => {
    location.hash = address;
  }, `/plan/${plan.plan.id}/${page.path}`);
  await expect
    .poll(() => frame.evaluate(() => document.title), { message: page.path })
    .toBe(`${page.title} · ${title} · Waymark`);
  await expect
    .poll(() => frame.evaluate(() => document.activeElement?.tagName ?? ""), {
      message: page.path,
    })
    .toBe("H1");
}

describe("past the head", () => {
  it("the first stop of the keyboard leads over head and themes into the list", async () => {
    const { page, tab, focused } = await open();
    await tab.getByRole("gridcell").first().waitFor();
    // The watch over the focus comes after the first row; the link works once it is there.
    await tab.getByRole("button", { name: "Skip to the list" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => tab.locator("[role=grid] :focus").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe("");
  });

  it("the link past the head is the first thing Tab reaches, and is seen there", async () => {
    const { page, tab, frame } = await open();
    await tab.getByRole("gridcell").first().waitFor();
    await frame.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    await page.keyboard.press("Tab");
    const link = tab.locator(":focus");
    await expect(link.innerText()).resolves.toBe("Skip to the list");
    await expect(
      link.evaluate((one) => getComputedStyle(one).clipPath),
    ).resolves.toBe("none");
  });
});

describe("Go to", () => {
  it("opens with Ctrl K, goes to an action by its reference, and Escape gives the focus back", async () => {
    const { page, tab, focused } = await open();
    const row = tab.locator('[role=gridcell][tabindex="0"]');
    await row.focus();
    const before = await focused();
    await page.keyboard.press("Control+k");
    await tab.getByRole("combobox").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(before);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("1.3");
    await page.keyboard.press("Enter");
    await tab
      .getByRole("complementary", { name: "Action" })
      .getByRole("heading", { name: /Write the workforce strategy/ })
      .waitFor();
  });

  it("keeps what is typed before it has loaded, and still gives the focus back", async () => {
    const { page, tab, focused } = await open();
    const loading = Promise.withResolvers<void>();
    await page.route(/\/palette\b[^/]*\.js/, async (route) => {
      await loading.promise;
      await route.continue();
    });
    const search = tab.getByRole("searchbox", { name: "Search actions" });
    await search.focus();
    const before = await focused();
    await page.keyboard.press("Control+k");
    await tab.getByRole("textbox", { name: "Go to" }).waitFor();
    await page.keyboard.type("1.3");
    loading.resolve();
    const box = tab.getByRole("combobox");
    await box.waitFor();
    await page.keyboard.type(" workforce");
    expect(await box.inputValue()).toBe("1.3 workforce");
    expect(await search.inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(before);
  });

  it("walks what it found with the arrows, and eats no letter where somebody types", async () => {
    const { page, tab } = await open();
    const search = tab.getByRole("searchbox", { name: "Search actions" });
    await search.focus();
    await page.keyboard.type("k");
    expect(await search.inputValue()).toBe("k");
    await page.keyboard.press("Control+k");
    const box = tab.getByRole("combobox");
    await box.waitFor();
    await page.keyboard.type("table of");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await tab.getByRole("grid", { name: /^Dates of/ }).waitFor();
  });
});

describe("going from page to page", () => {
  it("each page names its window, and its heading has the focus", async () => {
    const { frame, tab } = await open();
    await tab.getByRole("gridcell").first().waitFor();
    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    for (const page of planPages) await goTo(frame, page);
  });
});

/** What changes something at its first press, or leaves the page. */
const deeds =
  /^(Nudge|Download|Print|Send|Undo|Remove|Copy|Show|Save|Check|Confirm|Sign|Publish|Today|Earlier|Later)/;

const closing = /^(Close and keep draft|Cancel)$/;

/** Two forms of one row of Posts share their place: the focus comes back to the row, to the first of its buttons. The words of the paper are written in a box that is no form. */
const otherwise = ["posts", "paper"];

type AtAPage = Awaited<ReturnType<typeof open>>;

/** Opens a form with the keyboard and closes it again; false where the button opens none. */
async function throughForm(at: AtAPage, path: string, name: string) {
  const { page, tab, frame, focused } = at;
  const opener = tab
    .locator("main")
    .getByRole("button", { name, exact: true })
    .first();
  if ((await opener.count()) === 0) return false;
  const cancel = tab.getByRole("button", { name: closing });
  const before = await cancel.count();
  await opener.focus();
  await page.keyboard.press("Enter");
  await frame.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
  if ((await cancel.count()) <= before) return false;
  await expect
    .poll(
      () =>
        frame.evaluate(
          () =>
            document.activeElement?.closest("form, dialog, [role=dialog]") !==
            null,
        ),
      { message: `${path}: ${name} opens` },
    )
    .toBe(true);
  await cancel.first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused, { message: `${path}: ${name} closes` }).toBe(name);
  return true;
}

describe("every form", () => {
  it("of every page takes the focus when it opens and gives it back when it is closed", async () => {
    const at = await open();
    const { tab, frame } = at;
    const opened: string[] = [];
    for (const planPage of planPages) {
      const { path } = planPage;
      if (otherwise.includes(path)) continue;
      await goTo(frame, planPage);
      await expect
        .poll(() => tab.getByText(/Reading the history/).count())
        .toBe(0);
      await expect.poll(() => tab.locator("[aria-busy=true]").count()).toBe(0);
      const names = await tab
        .locator("main")
        .getByRole("button")
        .evaluateAll((found) =>
          found
            .filter((one) => one.checkVisibility())
            .map(
              (one) => one.getAttribute("aria-label") ?? one.textContent ?? "",
            ),
        );
      const openers = [...new Set(names)]
        .filter((name) => name !== "" && !deeds.test(name))
        .slice(0, 8);
      for (const name of openers)
        if (await throughForm(at, path, name)) opened.push(`${path}: ${name}`);
    }
    // A page that was looked at before its buttons came would pass by saying nothing.
    expect(opened).toEqual(
      expect.arrayContaining([
        "cycle: Change Cabinet",
        "measures: Add a measure",
        "revisions: Record a meeting",
        "risks: Add a risk",
        "sources: Add recommendations",
        "life: Change the plan",
        "reminders: Change the rules",
      ]),
    );
  });

  it("of an action keeps the focus through opening, saving, and Undo by Ctrl Z", async () => {
    const { page, tab, frame, focused, held } = await open("?sort=ref");
    await tab.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const record = tab.getByRole("button", { name: "Record progress" });
    await record.focus();
    await page.keyboard.press("Enter");
    const words = tab.getByRole("textbox", { name: "What has happened?" });
    await words.waitFor();
    await expect
      .poll(() =>
        frame.evaluate(() => document.activeElement?.closest("form") !== null),
      )
      .toBe(true);
    await tab.getByRole("button", { name: closing }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Record progress");
    await page.keyboard.press("Enter");
    await words.fill("Said by keyboard.");
    await tab.getByRole("button", { name: "Save", exact: true }).focus();
    await page.keyboard.press("Enter");
    await tab
      .getByText(/Update saved for 1\.\d\./)
      .first()
      .waitFor();
    await expect.poll(held).toBe(true);
    await page.keyboard.press("Control+z");
    await tab.getByText("taken back", { exact: false }).first().waitFor();
    await expect.poll(held).toBe(true);
  });
});
