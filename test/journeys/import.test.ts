// Bring the plan you have: one answer for all alike, loaded once, taken back; a workbook sent out comes back as updates.
import { openBrowser } from "../browser.ts";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, FrameLocator } from "playwright-core";
import { readFilledWorkbook } from "../../src/documents/workbook/filledWorkbook.ts";
import { makeDocx } from "../documents/import/makeDocx.ts";
import { makePdf } from "../documents/import/makePdf.ts";
import { makeXlsx } from "../documents/import/makeXlsx.ts";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function importPage(person = "Plan Administrator"): Promise<AtTheTab> {
  const at = await atTheTab(browser, here().host, {
    person,
    sub: "/import",
  });
  await at.tab
    .getByRole("heading", { name: "Import a plan", exact: true })
    .waitFor();
  return at;
}

function choose(tab: FrameLocator, name: string, bytes: Uint8Array) {
  return tab.getByLabel(/choose one$/).setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
}

const button = (tab: FrameLocator, name: string | RegExp) =>
  tab.getByRole("button", { name });

const heads = ["Ref", "Theme", "Action", "Lead", "Timescale", "Status"];
const row = (n: number, status: string) => [
  `${n}`,
  n < 4 ? "Finance" : "People",
  `Do the thing numbered ${n}`,
  "Head of Finance",
  "March 2019",
  status,
];
const wordPlan = makeDocx([
  { heading: "Improvement plan" },
  { rows: [heads, row(1, "In progress"), row(2, ""), row(3, ""), row(4, "")] },
]);

describe("a register of post holders", () => {
  it("is pasted, and who is not known by an address is asked about before anybody holds a post", async () => {
    const { page, tab } = await importPage();
    await tab
      .getByRole("textbox", { name: "Name of the new plan" })
      .fill("Posts first");
    await tab
      .getByRole("textbox", { name: /paste a table/ })
      .fill(
        "Post\tName\tEmail\nHead of Parks\tFern Green\tfern@council.example\nHead of Trees\tAsh Wood\t",
      );
    await button(tab, "Read what was pasted").click();
    await tab.getByText(/a register of posts and who holds them/).waitFor();
    await tab
      .getByText(/“Ash Wood” has no address/)
      .first()
      .waitFor();
    expect(await faultsOf(page, "all")).toEqual([]);
    await tab
      .getByRole("textbox", { name: /Another answer for Ash Wood/ })
      .fill("ash@council.example");
    await button(tab, "Use it").click();
    await button(tab, "Load 4 changes of posts").click();
    await tab
      .getByRole("heading", {
        name: "4 changes of posts loaded into Posts first.",
      })
      .waitFor();
    await page.close();
  });
});

describe("bringing in the plan a council has", () => {
  it("a Word plan is understood, decided for all alike, loaded once, and taken back", async () => {
    const { page, tab } = await importPage();
    await tab
      .getByRole("textbox", { name: "Name of the new plan" })
      .fill("Plan from Word");
    await choose(tab, "plan.docx", wordPlan);
    await tab.getByText(/4 actions, .* left out/).waitFor();
    expect(await faultsOf(page, "all")).toEqual([]);
    await tab.getByText("Do the thing numbered 3").first().waitFor();
    await tab
      .getByRole("combobox", { name: "One answer for all 3" })
      .selectOption("notStarted");
    await tab.getByText("Every question is answered.").waitFor();
    await button(tab, "Load 4 actions").click();
    await tab
      .getByRole("heading", { name: "4 actions loaded into Plan from Word." })
      .waitFor();

    // The same file a second time: nothing is new.
    await button(tab, /Import another file/).click();
    await tab
      .getByRole("combobox", { name: "Into" })
      .selectOption("Plan from Word");
    await choose(tab, "plan.docx", wordPlan);
    await tab.getByText(/every row is clear, or was decided before/).waitFor();
    await button(tab, "Nothing new to load").waitFor();

    // And back out again, the plan with it.
    await button(tab, "Another file").click();
    await button(tab, "Undo the import of plan.docx").click();
    await tab.getByText(/4 actions.*Plan from Word itself/).waitFor();
    await button(tab, "Take it back").click();
    await tab.getByRole("heading", { name: "Plans", exact: true }).waitFor();
    expect(
      await tab
        .getByRole("link", { name: "Plan from Word", exact: true })
        .count(),
    ).toBe(0);
  });

  it("a column taken for the wrong thing is put right once, and remembered for the next file of that shape", async () => {
    const { tab } = await importPage();
    const book = (title: string) =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Ref", "Action", "Owner", "Due date"],
              ["1", title, "Head of Finance", "March 2019"],
            ],
          },
        ],
      });
    await choose(tab, "plan.xlsx", book("Agree the budget"));
    await tab.getByText(/How we read each column/).click();
    await tab
      .getByRole("combobox", { name: "Owner" })
      .selectOption({ label: "Lead member" });
    await tab
      .getByText("No owner is written.", { exact: false })
      .first()
      .waitFor();
    await button(tab, "Another file").click();
    await choose(tab, "other.xlsx", book("Agree the accounts"));
    await tab.getByText(/How we read each column/).click();
    await expect(
      tab.getByRole("combobox", { name: "Owner" }).inputValue(),
    ).resolves.toBe("leadMember");
  });

  it("a PDF whose table is drawn with lines is read like any other file", async () => {
    const { tab } = await importPage();
    const rows = [heads, row(1, "In progress"), row(2, "Completed")];
    const widths = [40, 70, 190, 110, 90, 90];
    await choose(tab, "plan.pdf", makePdf([{ table: { rows, widths } }]));
    await tab
      .getByText(/2 actions/)
      .first()
      .waitFor();
    await tab.getByText("Do the thing numbered 2").first().waitFor();
  });

  it("a file that is no plan is refused in one sentence, and the page goes on", async () => {
    const { tab } = await importPage();
    await choose(tab, "letter.docx", new TextEncoder().encode("%PDF-1.7"));
    await tab.getByRole("alert").getByText(/PDF/).waitFor();
    await choose(tab, "plan.docx", wordPlan);
    await tab.getByText(/4 actions/).waitFor();
  });

  it("an archive says what would come back, comes back whole under the name it is given, and is refused where the plan is there", async () => {
    const { tab } = await importPage();
    const named = `Plan brought back ${Date.now()}`;
    const archive = new TextEncoder().encode(
      JSON.stringify({
        format: "waymark-plan/1",
        plan: { title: named },
        actions: [
          {
            ref: "1.1",
            theme: "Finance",
            title: "Agree the budget",
            due: "2018-06-30",
            initialStatus: "inProgress",
            added: "2018-04-02",
          },
        ],
        events: [
          {
            effective: "2018-05-01",
            recorded: "2018-05-02",
            ref: "1.1",
            type: "status",
            to: "completed",
          },
        ],
      }),
    );
    await choose(tab, "broken.json", archive.slice(0, 40));
    await tab.getByRole("alert").waitFor();
    await choose(tab, "plan.json", archive);
    await tab
      .getByText(/1 action with 1 entry of history, 2 May 2018/)
      .waitFor();
    const name = tab.getByRole("textbox", { name: "Name of the plan" });
    await name.fill("Corporate Improvement Plan (sample)");
    await tab
      .getByRole("alert")
      .getByText(/another plan called “Corporate Improvement Plan/)
      .waitFor();
    await name.fill(named);
    await button(tab, "Bring the plan back").click();
    await tab
      .getByRole("heading", {
        name: `${named} is back, with its whole history.`,
      })
      .waitFor();
    await button(tab, "Import another file").click();
    await choose(tab, "plan.json", archive);
    await tab
      .getByRole("alert")
      .getByText(/This plan is in the site already/)
      .waitFor();
    await button(tab, "Another file").click();
    await choose(tab, "plan.docx", wordPlan);
    await tab.getByText(/4 actions/).waitFor();
  });

  it("who may not is told who may", async () => {
    const { tab } = await importPage("Elected Member");
    await tab.getByText(/This is for the plan administrator/).waitFor();
  });
});

describe("a call for entries", () => {
  it("the workbook of a theme, filled in and sent back, becomes updates in the history", async () => {
    const { page, tab } = await atTheTab(browser, here().host, {
      person: "Plan Administrator",
    });
    await tab.getByRole("gridcell").first().waitFor();
    await tab.getByRole("link", { name: "Papers" }).click();
    await tab.getByRole("link", { name: "Download" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(tab, /^Workbook for/)
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/call for entries\.xlsx$/);
    const sent = readFilledWorkbook(readFileSync(await download.path()));
    if (!sent) throw new Error("The workbook sent out is not known again.");
    // The same words a second time would be nothing new.
    const stamp = new Date().toISOString();
    const about = [
      ["Waymark workbook", "1"],
      ["Plan", sent.plan],
      ["Plan key", sent.planId],
    ];
    const filled = makeXlsx({
      sheets: [
        {
          name: "Actions",
          rows: [
            ["Ref", "New status", "What has happened", "New forecast"],
            ["5.4", null, `Written in the workbook at ${stamp}.`, null],
            ["99.9", null, "This row is of no action.", null],
          ],
        },
        { name: "About", rows: about },
      ],
    });
    await tab.getByRole("link", { name: "bring it in" }).click();
    await choose(tab, "returned.xlsx", filled);
    await tab.getByText(/99\.9 is not in this plan/).waitFor();
    await button(tab, "Record 1 entry").click();
    await button(tab, "Nothing new to record").waitFor();
    await tab.getByText("Recorded before, from this workbook").waitFor();
  });
});
