// Waymark in Welsh: whoever reads Teams in Welsh gets every page in it, and the way to the other language stands on the page.
import { describe, expect, it } from "vitest";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { planPages } from "../../src/tab/frame/pages.ts";
import { datesRecord } from "./datesPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan } from "./seeding.ts";

const title = `Cynllun (${Date.now()})`;
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
  const { page, tab } = await own.at(path, { person, welsh: true });
  await tab.getByRole("heading", { level: 1 }).waitFor();
  return { page, tab, frame: frameOf(page) };
}

/** A tab added to the channel before addresses told the language; answers its entity id. */
async function oldTab(): Promise<string> {
  const answer = await fetch(`${here().host}/_host/tenant`);
  const { tabs } = (await answer.json()) as {
    readonly tabs: readonly { readonly contentUrl: string }[];
  };
  const entityId = plan.plan.id;
  const contentUrl = (tabs[0]?.contentUrl ?? "").replace(
    "&locale={locale}",
    "",
  );
  await fetch(`${here().host}/_host/tabs`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      entityId,
      contentUrl,
      websiteUrl: contentUrl,
      name: title,
    }),
  });
  return entityId;
}

/** A file as councils write it: a row without an owner, dates that are none, words that are no status, references used twice. */
const messy = [
  ["Ref", "Theme", "Action", "Owner", "Due", "Status", "Colour of folder"],
  ["1.9", "Money", "Review the scheme", "", "tbc", "", "Green"],
  ["1.9", "Money", "Adopt a policy", "CMT", "Q3", "Amber", "Red"],
  ["2.1", "People", "", "Cllr A Jones", "Mar 27-28", "Open", ""],
  ["2.2", "People", "Train staff", "a@b.example", "year end", "Deferred", ""],
  ["3", "People", "Go", "HR", "02/13/2019", "On hold - complete", ""],
  ["Total", "", "", "", "", "7", ""],
];

/** Words that no Welsh sentence has. */
const english =
  /\b(the|of|and|is|are|was|has|have|not|by|for|with|from|who|which|this|that|been|when|save|cancel|late|date|action|plan)\b/i;

/** Everything somebody wrote into the plan, longest first. */
function writtenIn(value: unknown): string[] {
  if (typeof value === "string")
    return value.length > 2
      ? [value, value.split(" ").slice(0, 3).join(" ")]
      : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(writtenIn);
}

/** What is said on the page in English, but for what the plan itself says. */
async function englishOn(frame: Frame, recorded: unknown): Promise<string[]> {
  const said = await frame.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest("style, script, [lang=en], svg path"))
        continue;
      if (node instanceof Element)
        for (const name of ["aria-label", "title", "placeholder", "alt"])
          found.push(node.getAttribute(name) ?? "");
      else found.push(node.textContent ?? "");
    }
    return found.map((one) => one.trim()).filter((one) => one !== "");
  });
  const data = writtenIn(recorded).toSorted((a, b) => b.length - a.length);
  const rest = said.map((one) =>
    data.reduce((text, written) => text.replaceAll(written, ""), one),
  );
  return [...new Set(rest)].filter(
    (one) =>
      english.test(one) &&
      // Other plans of the site, and those of other journeys.
      !/\(sample\)|\d{10}/.test(one),
  );
}

/** Whatever stands on the page is Welsh, but for what was recorded. */
async function expectWelsh(frame: Frame, recorded: unknown) {
  await expect(
    frame.evaluate(() => document.documentElement.lang),
  ).resolves.toBe("cy");
  await expect
    .poll(() => englishOn(frame, recorded), { timeout: 3000 })
    .toEqual([]);
}

/** Waits until nothing on the page is still being read. */
const read = (tab: FrameLocator) =>
  expect.poll(() => tab.locator("[aria-busy=true]").count()).toBe(0);

describe("in Welsh", () => {
  /** A paper is an English document, shown as it is printed. */
  const pages = planPages.filter(({ path }) => path !== "paper");
  it.each(["", ...pages.map(({ path }) => `/${path}`)])(
    "the page “%s” says nothing in English but what the plan says",
    async (path) => {
      const { tab, frame } = await open(path);
      await read(tab);
      await expectWelsh(frame, await own.recorded());
    },
  );

  it("a messy file that is brought in is spoken of in Welsh, but for its own words", async () => {
    const { tab, frame } = await open("/import");
    await tab.getByLabel(/dewiswch un$/).setInputFiles({
      name: "messy.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(messy.map((row) => row.join(";")).join("\n")),
    });
    await tab
      .getByRole("heading", { name: "Penderfynwch, os gwelwch yn dda" })
      .waitFor();
    await tab
      .getByRole("heading", {
        name: "Fel y’i deallwyd ac fel y’i hysgrifennwyd",
      })
      .waitFor();
    await tab.locator("details").first().waitFor();
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    await tab
      .getByText("Nid oes perchennog wedi’i ysgrifennu.")
      .first()
      .waitFor();
    await tab.getByText("Rhes o gyfansymiau neu gyfrif").waitFor();
    await expectWelsh(frame, [messy, await own.recorded()]);
  });

  it("My actions says nothing in English but what the plans say", async () => {
    const { page, tab } = await atTheTab(own.browser(), here().host, {
      person: "HR Manager",
      page: "personal",
      welsh: true,
    });
    await tab.getByRole("region", { name: title }).waitFor();
    await read(tab);
    await expectWelsh(frameOf(page), await own.allRecorded());
  });

  it("the page that sets a tab up asks in Welsh, and the tab it adds is Welsh", async () => {
    const { page } = await own.at("", {
      person: "Plan Administrator",
      welsh: true,
    });
    await page.getByText("Tab options").click();
    await page.getByRole("button", { name: "Add a tab" }).click();
    const settings = page.frameLocator("iframe[name=settings]");
    await settings.getByRole("radio").first().waitFor();
    const frame = page.frames().find((one) => one.name() === "settings");
    if (!frame) throw new Error("The page that sets a tab up is not there.");
    await expectWelsh(frame, await own.allRecorded());
  });

  it("a tab whose address tells no language asks Teams", async () => {
    const tab = await oldTab();
    const where = { person: "Plan Administrator", tab };
    const welsh = await own.at("/sources", { ...where, welsh: true });
    await welsh.tab.getByRole("button", { name: "English" }).waitFor();
    const english = await own.at("/sources", where);
    await english.tab.getByRole("link", { name: "Meetings" }).waitFor();
  });

  it("the words that could not be fetched are said to be missing, and asked for again", async () => {
    const { page, tab } = await open();
    let away = true;
    await page.route("**/*", async (route) => {
      const { pathname } = new URL(route.request().url());
      if (away && /welsh[^/]*\.js$/.test(pathname)) return route.abort();
      return route.continue();
    });
    await frameOf(page).evaluate(() => location.reload());
    const notice = tab.getByRole("alert");
    await notice.getByText("Ni ellid nôl y geiriau Cymraeg").waitFor();
    await tab.getByRole("link", { name: "Meetings" }).waitFor();
    away = false;
    await notice.getByRole("button", { name: "Rhoi cynnig arall" }).click();
    await tab.getByRole("link", { name: "Cyfarfodydd" }).waitFor();
  });

  it("what no translator has read is said on the page, listed, and given as a sheet", async () => {
    const { page, tab } = await open();
    await frameOf(page).evaluate(() => {
      location.hash = "#/translation";
    });
    await tab.getByRole("heading", { level: 1, name: "Cyfieithiad" }).waitFor();
    const [sheet] = await Promise.all([
      page.waitForEvent("download"),
      tab.getByRole("button", { name: "Lawrlwytho’r daflen" }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe("waymark-translation.csv");
    expect(await tab.getByRole("row").count()).toBeGreaterThan(100);
  });

  it.each([
    ["a damaged workbook", "plan.xlsx", "PK\u0003\u0004", "wedi’i difrodi"],
    ["text without a table", "plan.docx", "Dim tabl.", "testun heb dabl"],
    ["an archive cut short", "plan.json", "{", "wedi’i thorri’n fyr"],
    [
      "an archive without a status",
      "plan.json",
      JSON.stringify({
        format: "waymark-plan/1",
        plan: { title: "Cynllun" },
        actions: [{ ref: "1.1" }],
        events: [],
      }),
      "ar goll",
    ],
  ])("why %s cannot be read is said in Welsh", async (_, name, text, words) => {
    const { tab, frame } = await open("/import");
    await tab.locator("input[type=file]").setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(text),
    });
    await tab.getByRole("alert").getByText(words).waitFor();
    await expectWelsh(frame, await own.recorded());
  });

  it("the page goes to English at a press and stays so", async () => {
    const { tab, frame } = await open();
    await tab.getByRole("button", { name: "English" }).click();
    await tab.getByRole("link", { name: "Meetings" }).waitFor();
    await frame.evaluate(() => location.reload());
    await tab.getByRole("link", { name: "Meetings" }).waitFor();
  });
});
