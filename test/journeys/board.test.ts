// The Board's month: a meeting is put in the calendar, run by two people at once from the side panel, closed, and its note lies in the library.
import { openBrowser } from "../browser.ts";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import {
  dayIn,
  inWords,
  parseInstant,
} from "../../src/domain/values/calendarDate.ts";
import { sampleDates } from "../../src/localTenant/samplePlans/dates.ts";
import {
  seniorManagementPlanRecord,
  seniorManagementReportDay,
} from "../../src/localTenant/samplePlans/seniorManagementPlan.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { atTheTab, here } from "./running.ts";
import type { AtTheTab, Where } from "./running.ts";
import { asAnotherPlan, closePlan, seedPlan } from "./seeding.ts";

const now = parseInstant(new Date().toISOString());
if (!now) throw new Error("No clock.");
const today = dayIn(now);

// Nobody has said anything of these four since 2017, so that they are exceptions on every day of the calendar.
const whole = seniorManagementPlanRecord(
  sampleDates(seniorManagementReportDay, null),
);
const four = whole.actions.filter(({ ref }) =>
  ["E3", "E4", "H3", "M10"].includes(ref),
);
const plan = asAnotherPlan(only(whole, four), `Board's month of ${now}`);

let browser: Browser;
let store: PlanStore;
beforeAll(async () => {
  [browser, store] = await Promise.all([
    openBrowser(),
    seedPlan(here().data, plan),
  ]);
});
afterAll(async () => {
  await browser.close();
  await closePlan(store, plan);
});

function at(page: "board" | "cycle", where: Where): Promise<AtTheTab> {
  const sub = `/plan/${plan.plan.id}/${page}`;
  return atTheTab(browser, here().host, { ...where, sub });
}

const beside = (person: string) =>
  at("board", { person, panel: true, width: 900, height: 800 });

const article = ({ tab }: AtTheTab) => tab.getByRole("article");

/** Waits for the exception of this ref, its heading focused as the arrow keys leave it. */
async function reached(room: AtTheTab, ref: string) {
  await article(room)
    .getByRole("heading", { name: new RegExp(`^${ref} `) })
    .waitFor();
}

/** Chooses by letter, writes the note, records with Ctrl and Enter: no mouse. */
async function decide(
  room: AtTheTab,
  letter: string,
  field: string,
  words: string,
) {
  const { page, tab } = room;
  await page.keyboard.press(letter);
  await tab.getByRole("textbox", { name: field }).fill(words);
  await page.keyboard.press("Control+Enter");
}

describe("the Board's meeting", () => {
  it("is put in the calendar for today, and the page before it passes axe", async () => {
    const { page, tab } = await at("cycle", { person: "Plan Administrator" });
    await tab
      .getByRole("button", { name: "Add a meeting of Programme Board" })
      .click();
    await tab.getByLabel("Day of the meeting").fill(today);
    expect(await faultsOf(page)).toEqual([]);
    await tab.getByRole("button", { name: "Add the meeting" }).click();
    await tab
      .getByText(`Updates open for the Programme Board of ${inWords(today)}`)
      .or(tab.getByText("The Programme Board meets"))
      .first()
      .waitFor();
    await tab.getByRole("link", { name: "Meetings" }).first().click();
    await tab.getByRole("heading", { name: "Exceptions: 4" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tab
      .getByRole("button", { name: `Open the meeting of ${inWords(today)}` })
      .click();
    await tab.getByText("0 of 4 taken").waitFor();
  });

  it("three exceptions are decided by keyboard in a side panel 320 pixels wide", async () => {
    const chair = await beside("Programme Board Chair");
    await reached(chair, "H3");
    await chair.page.keyboard.press("ArrowRight");
    await reached(chair, "M10");
    await chair.page.keyboard.press("k");
    await reached(chair, "H3");
    expect(await faultsOf(chair.page)).toEqual([]);
    await decide(chair, "q", "Question to the officer", "Which part is left?");
    await reached(chair, "M10");
    await decide(
      chair,
      "e",
      "Note",
      "The constitution is for members to change.",
    );
    await reached(chair, "E3");
    await decide(chair, "n", "Note", "The review reports in the spring.");
    await chair.tab.getByText("3 of 4 taken").waitFor();

    // Noted under the wrong action: taken back with the reason, and decided again.
    await chair.page.keyboard.press("k");
    await reached(chair, "E3");
    const press = (name: string) =>
      chair.tab.getByRole("button", { name }).click();
    await press("Recorded by mistake?");
    await chair.tab
      .getByRole("textbox", { name: "What was recorded wrongly?" })
      .fill("The words were about another action.");
    await press("Take the decision back");
    await chair.tab.getByText("2 of 4 taken").waitFor();
    await decide(chair, "n", "Note", "The review reports in the spring.");
    await chair.tab.getByText("3 of 4 taken").waitFor();
    const overflow = await chair.tab
      .locator("[data-scroller]")
      .evaluate((element) => [
        element.clientWidth,
        element.scrollWidth - element.clientWidth,
      ]);
    expect(overflow[0]).toBeLessThanOrEqual(320);
    expect(overflow[1]).toBe(0);
  });

  it("a second person sees them, and cannot decide one again", async () => {
    const second = await beside("Chief Executive");
    await second.tab.getByText("3 of 4 taken").waitFor();
    await reached(second, "E4");
    await second.page.keyboard.press("j");
    await reached(second, "H3");
    await article(second)
      .getByText(
        "Asked: Which part is left? Recorded by Programme Board Chair.",
      )
      .waitFor();
    expect(
      await article(second).getByRole("button", { name: "Accept" }).count(),
    ).toBe(0);
  });

  it("of two who decide one exception at once the second is told who was first, and keeps the words", async () => {
    const second = await beside("Chief Executive");
    await reached(second, "E4");
    await second.page.keyboard.press("a");
    await second.tab
      .getByRole("textbox", { name: "Note" })
      .fill("Fine as it is.");
    // This screen hears nothing of what others decide until its own is on the way, however long the chair takes.
    const onTheWay = Promise.withResolvers<void>();
    await second.page.route(/\/_api\//, async (route) => {
      await onTheWay.promise;
      // What the page has given up meanwhile is not sent.
      await route.continue().catch(() => undefined);
    });
    const chair = await beside("Programme Board Chair");
    await reached(chair, "E4");
    await decide(chair, "n", "Note", "Comes back in the autumn.");
    await chair.tab.getByText("4 of 4 taken").waitFor();
    await second.page.keyboard.press("Control+Enter");
    await second.tab.getByRole("button", { name: "Recording…" }).waitFor();
    onTheWay.resolve();
    await second.tab
      .getByRole("alert")
      .getByText(
        "E4 was already noted at this meeting, recorded by Programme Board Chair.",
      )
      .waitFor();
    await second.tab
      .getByText("What you had written: Fine as it is.")
      .waitFor();
  });

  it("the question stands on the action for the officer to answer", async () => {
    const officer = await atTheTab(browser, here().host, {
      person: "Director of Communities",
      sub: `/plan/${plan.plan.id}`,
    });
    await officer.tab
      .getByRole("searchbox", { name: "Search actions" })
      .fill("H3 ");
    await officer.tab
      .getByRole("gridcell", { name: "H3", exact: true })
      .click();
    await officer.tab.getByText("Which part is left?").first().waitFor();
  });

  it("closing files the note in the library, and the note is right", async () => {
    const chair = await beside("Programme Board Chair");
    await chair.tab.getByRole("button", { name: "Close the meeting" }).click();
    await chair.tab.getByLabel("Attendance").fill("Chair and four directors");
    await chair.tab
      .getByRole("button", { name: "Close the meeting", exact: true })
      .last()
      .click();
    await chair.tab
      .getByRole("heading", {
        name: `Programme Board: note of the meeting of ${inWords(today)}`,
      })
      .waitFor();
    const coming = chair.page.waitForEvent("download");
    await chair.tab.getByRole("button", { name: "Word" }).click();
    const file = await (await coming).path();
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const text = strFromU8(
      parts["word/document.xml"] ?? new Uint8Array(),
    ).replaceAll(/<[^>]+>/g, "");
    for (const words of [
      "Chair and four directors",
      "Asked: Which part is left?",
      "Escalated to the portfolio holder",
      "Every exception was taken.",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("Fine as it is.");
    expect(await faultsOf(chair.page)).toEqual([]);
  });
});
