// The report author's quarter: a draft in seconds, the author's words kept, the gate, publishing once, and the next look by somebody else.
import { openBrowser } from "../browser.ts";
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { day } from "../../src/domain/values/calendarDate.ts";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";
import { answerWhatIsLate, boardSat, filedForMembers } from "./seeding.ts";

const plan = "Corporate Improvement Plan (sample)";
let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  browser = await openBrowser();
  await answerWhatIsLate(here().data, plan);
  close = await boardSat(here().data, plan, day("2026-01-12"));
});
afterAll(async () => {
  await browser.close();
  await close();
});

/** Somebody opens the paper page of the sample plan. */
async function atThePaper(where: Where, body?: string): Promise<AtTheTab> {
  const at = await atTheTab(browser, here().host, where);
  // On a phone the places of a plan stand behind one button.
  if (where.phone) await at.tab.getByRole("button", { name: "Menu" }).click();
  await at.tab.getByRole("link", { name: "Papers" }).click();
  const paper = at.tab.getByRole("article", { name: "The paper" });
  await paper.waitFor();
  if (body) {
    await at.tab.getByLabel("Report to").selectOption({ label: body });
    await paper.getByText(body, { exact: true }).first().waitFor();
  }
  return at;
}

const paragraph = ({ tab }: AtTheTab, words: string | RegExp) =>
  tab.getByRole("article", { name: "The paper" }).getByText(words).first();

async function write({ tab }: AtTheTab, number: string, words: string) {
  await tab
    .getByRole("button", { name: `Edit the words of paragraph ${number}` })
    .click();
  await tab
    .getByRole("textbox", { name: `Words of paragraph ${number}` })
    .fill(words);
}

async function save({ tab }: AtTheTab) {
  await tab.getByRole("button", { name: "Save words" }).click();
}

async function rewrite(at: AtTheTab, number: string, words: string) {
  await write(at, number, words);
  await save(at);
}

/** The text of the Word document that a press of Word hands over. */
async function wordText({ page, tab }: AtTheTab): Promise<string> {
  const coming = page.waitForEvent("download");
  await tab.getByRole("button", { name: "Word", exact: true }).click();
  const file = await (await coming).path();
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return document.replaceAll(/<\/w:p>/g, "\n").replaceAll(/<[^>]+>/g, "");
}

describe("the report author", () => {
  it("edits words, leaves a section out, and the recommendation points at the right paragraph in Word", async () => {
    const author = await atThePaper({ person: "Report Author" }, "Cabinet");
    await paragraph(author, "at paragraph 11.1").waitFor();
    await rewrite(author, "1.1", "To welcome the progress made.");
    await paragraph(author, "To welcome the progress made.").waitFor();
    await author.tab.getByRole("button", { name: "Leave out Themes" }).click();
    await paragraph(author, "at paragraph 10.1").waitFor();
    const text = await wordText(author);
    expect(text).toContain("To welcome the progress made.");
    expect(text).toContain("at paragraph 10.1");
    expect(text).toContain("Grand total");
    await author.tab.getByRole("button", { name: "Put back Themes" }).click();
    await paragraph(author, "at paragraph 11.1").waitFor();
  });

  it("writes the paper in Welsh at one choice, also in Word, with the words written for English kept for English", async () => {
    const author = await atThePaper({ person: "Report Author" }, "Cabinet");
    const { tab } = author;
    const choice = tab.getByLabel("Language of the paper");
    await choice.selectOption({ label: "Cymraeg" });
    const paper = tab.getByRole("article", { name: "The paper" });
    await paper.getByText("Dyddiad y cyfarfod").waitFor();
    expect(await paper.getAttribute("lang")).toBe("cy");
    await paragraph(author, /^Nodi’r cynnydd a wnaed ar/).waitFor();
    expect(await paper.getByText("To welcome the progress made.").count()).toBe(
      0,
    );
    await tab.getByText(/^No translator has read/).waitFor();
    await rewrite(author, "1.1", "Croesawu’r cynnydd a wnaed.");
    await paragraph(author, "Croesawu’r cynnydd a wnaed.").waitFor();
    const text = await wordText(author);
    expect(text).toContain("Croesawu’r cynnydd a wnaed.");
    expect(text).toContain("ym mharagraff 11.1");
    expect(await faultsOf(author.page)).toEqual([]);
    await choice.selectOption({ label: "English" });
    await paragraph(author, "To welcome the progress made.").waitFor();
  });

  it("goes from a check to its place", async () => {
    const author = await atThePaper({ person: "Report Author" }, "Cabinet");
    await author.tab
      .getByRole("button", { name: /^8\.2 has a revised date/ })
      .click();
    const focused = author.tab.locator('[data-section="revised"] :focus');
    await focused.waitFor();
  });

  it("two authors in one paragraph see both texts; in two paragraphs both are kept", async () => {
    const first = await atThePaper({ person: "Report Author" }, "Cabinet");
    const second = await atThePaper(
      { person: "Plan Administrator" },
      "Cabinet",
    );
    await rewrite(first, "2.1", "What the first author wrote.");
    await paragraph(first, "What the first author wrote.").waitFor();
    await write(first, "3.2", "The first author’s other words.");
    await rewrite(second, "3.2", "What the second author wrote.");
    await paragraph(second, "What the second author wrote.").waitFor();
    await paragraph(second, "What the first author wrote.").waitFor();
    await save(first);
    const alert = first.tab.getByRole("alert");
    await alert.getByText("What the second author wrote.").waitFor();
    await alert.getByText("The first author’s other words.").waitFor();
    await first.tab.getByRole("button", { name: "Keep theirs" }).click();
    await paragraph(first, "What the second author wrote.").waitFor();
  });

  it("publishes only after the Board, once, and everybody then sees the frozen paper", async () => {
    const body = "Scrutiny Committee";
    const author = await atThePaper({ person: "Report Author" }, body);
    const publish = author.tab.getByRole("button", { name: "Publish" });
    await publish.click();
    const refused = author.tab
      .getByRole("region", { name: "Publishing" })
      .getByRole("alert");
    await refused.getByText(/has not endorsed this paper/).waitFor();
    await refused.getByText(/8\.2 has a revised date/).waitFor();
    await author.tab
      .getByRole("button", { name: "8.2 never had a date" })
      .click();
    // What was refused has changed, so the refusal goes; asked again, the next reason stands.
    await refused.waitFor({ state: "detached" });
    await publish.click();
    await refused.getByText(/Nobody has answered these implication/).waitFor();
    await author.tab.getByText("Implications", { exact: true }).last().click();
    await author.tab
      .getByLabel("None arising, says")
      .fill("Monitoring Officer");
    await author.tab
      .getByRole("button", { name: "Record that none arise" })
      .click();
    await paragraph(author, "as advised by the Monitoring Officer").waitFor();
    await author.tab
      .getByRole("button", { name: "Record the Board’s endorsement" })
      .click();
    const form = author.tab.getByRole("form", {
      name: "The Board’s endorsement",
    });
    await form
      .getByLabel("Meeting of the Board")
      .selectOption({ label: "12 January 2026" });
    await form.getByRole("button", { name: "Record the endorsement" }).click();
    await form
      .getByRole("alert")
      .getByText(/number of the minute/)
      .waitFor();
    await form.getByLabel("Minute number").fill("7");
    await form.getByRole("button", { name: "Record the endorsement" }).click();
    await paragraph(
      author,
      "12 January 2026 (minute 7, recorded by Report Author, who wrote this paper)",
    ).waitFor();
    await publish.click();
    await author.tab.getByRole("heading", { name: "Published" }).waitFor();
    await filedForMembers(here().data);
    const member = await atThePaper({ person: "Elected Member" }, body);
    await member.tab.getByText(/Published on .* by Report Author/).waitFor();
    await expect(
      member.tab.getByRole("button", { name: "Publish" }).count(),
    ).resolves.toBe(0);
    expect(await wordText(member)).toBe(await wordText(author));
    await author.tab
      .getByRole("button", { name: "Issue a correction" })
      .click();
    await author.tab.getByLabel("Where it stands").fill("paragraph 5.1");
    await author.tab.getByLabel("Printed").fill("17");
    await author.tab.getByLabel("Right").fill("16");
    await author.tab.getByLabel("Why it was wrong").fill("Counted twice.");
    await author.tab
      .getByRole("button", { name: "Issue the correction" })
      .click();
    await author.tab.getByText(/printed 17, right is 16/).waitFor();
  });
});

/** The name of the file that a press hands over. */
async function handedOver({ page, tab }: AtTheTab, name: string) {
  const coming = page.waitForEvent("download");
  await tab.getByRole("button", { name, exact: true }).click();
  return (await coming).suggestedFilename();
}

describe("what comes out of the paper", () => {
  it("every file on offer is made, and Word comes in the council's own template", async () => {
    const author = await atThePaper({ person: "Report Author" });
    const { page, tab } = author;
    expect(await handedOver(author, "One page for members")).toMatch(
      /one page for members\.html$/,
    );
    expect(await handedOver(author, "Key achievements")).toMatch(/\.html$/);
    await tab.getByText("without the seal of the log").waitFor();
    expect(await handedOver(author, "Audit pack")).toMatch(/\.zip$/);
    await tab.getByText("Random sample for the auditor").click();
    expect(await handedOver(author, "Draw the sample")).toMatch(/\.csv$/);
    const template = new Document({
      sections: [
        {
          children: [
            "Council of Somewhere",
            "{{sections}}",
            "{{appendices}}",
          ].map((text) => new Paragraph(text)),
        },
      ],
    });
    const choosing = page.waitForEvent("filechooser");
    await tab
      .getByRole("button", { name: /^(Use|Replace) .*template/ })
      .click();
    await (
      await choosing
    ).setFiles({
      name: "council.docx",
      mimeType: "application/octet-stream",
      buffer: await Packer.toBuffer(template),
    });
    await tab.getByText("printed in the council’s own template").waitFor();
    const text = await wordText(author);
    expect(text).toContain("Council of Somewhere");
    expect(text).toContain("Grand total");
    await tab.getByRole("button", { name: "Stop using it" }).click();
    await tab.getByRole("button", { name: "Use our own template" }).waitFor();
  });

  it("goes out without the Board only by the Monitoring Officer, and says so on its face", async () => {
    const override = async (person: string) => {
      const at = await atThePaper({ person });
      await at.tab
        .getByRole("button", { name: "Override", exact: true })
        .click();
      const form = at.tab.getByRole("form", { name: /override/ });
      await form
        .getByLabel("Why it goes out without the Board")
        .fill("The Board could not meet before the agenda.");
      await form.getByRole("button", { name: "Record the override" }).click();
      return { at, form };
    };
    const { form } = await override("Report Author");
    await form
      .getByRole("alert")
      .getByText(/Monitoring Officer/)
      .waitFor();
    const { at } = await override("Monitoring Officer");
    await paragraph(
      at,
      /The Board could not meet before the agenda\./,
    ).waitFor();
  });
});

describe("how it looks", () => {
  it.each(["dark", "contrast"] as const)(
    "the page passes axe in the %s theme",
    async (theme) => {
      const { page } = await atThePaper({ person: "Report Author", theme });
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it("fits 320 pixels without moving sideways", async () => {
    const { page, tab } = await atThePaper({
      person: "Elected Member",
      phone: true,
      width: 320,
      height: 640,
    });
    const overflow = await tab
      .locator("[data-scroller]")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
