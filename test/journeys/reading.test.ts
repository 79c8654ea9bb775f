// What a screen reader is told on the five main errands, written down from the accessibility tree: names, roles, order.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, FrameLocator, Locator } from "playwright-core";
import { atTheTab, here } from "./running.ts";
import type { Where } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(where: Where): Promise<FrameLocator> {
  const { tab } = await atTheTab(browser, here().host, where);
  await tab.getByRole("heading", { level: 1 }).waitFor();
  return tab;
}

/** A page of the sample plan, opened at its own address: no page before it that a press could still meet. */
const openPage = (person: string, path: string) =>
  open({ person, ofPlan: path });

/** What is read, a line each, without addresses; references, dates and numbers are the plan's own. */
async function reading(place: Locator): Promise<string[]> {
  await place.waitFor();
  const tree = await place.ariaSnapshot();
  return tree
    .split("\n")
    .map((line) => line.trim().replaceAll(/\b[A-Z]?\d+(\.\d+)?\b/g, "N"))
    .filter((line) => !line.startsWith("- /url"));
}

/** The lines that begin so, in their order. */
const controls = (lines: readonly string[]) =>
  lines.filter((line) =>
    /^- '?(button|link|textbox|combobox|checkbox|radio|radiogroup|heading) /.test(
      line,
    ),
  );

describe("a screen reader is told", () => {
  it("in My actions: the action, why it is asked about, and four deeds that name it", async () => {
    const tab = await open({
      person: "Head of Democratic Services",
      page: "personal",
    });
    const row = tab.getByRole("listitem").filter({ hasText: "No change" });
    const lines = await reading(row.first());
    expect(controls(lines)).toEqual([
      expect.stringMatching(/^- link ".+":$/),
      '- button "No change on N": No change',
      '- button "Update N": Update',
      '- button "Done N": Done',
      '- button "Propose a date N": Propose a date',
    ]);
    // The rating is a word, not only a sign.
    expect(lines.join(" ")).toMatch(/(On target|At risk|Off target)/);
  });

  it("in the list: columns by name, and a row from reference to last update", async () => {
    const tab = await openPage("Head of Finance", "?sort=ref");
    const grid = tab.getByRole("grid", { name: "All actions" });
    await grid.getByRole("gridcell").first().waitFor();
    const lines = await reading(grid);
    expect(lines.filter((line) => line.startsWith("- columnheader"))).toEqual([
      '- columnheader "Ref"',
      '- columnheader "Action"',
      '- columnheader "Responsible"',
      '- columnheader "Due"',
      '- columnheader "Now"',
      '- columnheader "Last update"',
    ]);
    expect(lines.find((line) => line.startsWith('- row "N '))).toMatch(
      /(In progress|Not started|Slippage|Completed)/,
    );
  });

  it("in Record progress: each question before its answers, last time's words before the box, and what is published", async () => {
    const tab = await openPage("Plan Administrator", "?sort=ref");
    await tab.getByRole("gridcell").first().click();
    await tab.getByRole("button", { name: "Record progress" }).click();
    const form = tab.getByRole("form", { name: /^Record progress on/ });
    await form.getByRole("textbox").waitFor();
    expect(controls(await reading(form))).toEqual([
      '- radiogroup "How does it stand?":',
      expect.stringMatching(/^- radio "Not started"/),
      expect.stringMatching(/^- radio "In progress"/),
      expect.stringMatching(/^- radio "Slippage"/),
      '- textbox "What has happened?"',
      '- radiogroup "Still on date?":',
      '- radio "Yes" [checked]',
      '- radio "No, I expect another day"',
      '- button "Add a corrective action"',
      '- button "Add words for the report, or your own RAG"',
      '- button "Save"',
      '- button "Close and keep draft"',
      '- button "Discard"',
    ]);
  });

  it("in Propose a date: that the date in force stays, why is asked, and who will read it", async () => {
    const tab = await openPage("Plan Administrator", "?sort=ref");
    await tab.getByRole("gridcell").first().click();
    await tab.getByRole("button", { name: "Propose a date" }).click();
    const form = tab.getByRole("form", { name: /^Propose a date for/ });
    await form.getByRole("combobox", { name: "Reason" }).waitFor();
    const lines = await reading(form);
    expect(controls(lines).map((line) => line.replace(/:.*$/, ""))).toEqual([
      '- textbox "New date"',
      expect.stringMatching(/^- 'checkbox "Not yet agreed/),
      '- combobox "Reason"',
      '- textbox "Why, in a sentence"',
      '- textbox "What is being done about it"',
      '- button "Propose the date"',
      '- button "Close and keep draft"',
      '- button "Discard"',
    ]);
    expect(lines.join(" ")).toContain("stays in force until a body has agreed");
    expect(lines.join(" ")).toContain("The committee will read this.");
  });

  it("in My officers: each post as a heading, and for each action what is wrong, the last words and a nudge that names it", async () => {
    const tab = await openPage("Chief Executive", "/officers");
    const region = tab.locator("main").getByRole("region").first();
    const lines = await reading(region);
    expect(lines[0]).toMatch(/^- region ".+":$/);
    expect(lines[1]).toMatch(/^- heading ".+" \[level=N\]$/);
    expect(controls(lines)).toContain('- button "Nudge about N": Nudge');
  });
});
