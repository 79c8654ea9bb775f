// A date moves only by a decision, and the plan can be seen as it was known on any day: the corporate plan of June 2018 with its own dates.
import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { addDays, day, dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { ownPlan } from "./ownPlan.ts";
import type { AtTheTab, Where } from "./running.ts";
import { asAnotherPlan } from "./seeding.ts";

const plan = asAnotherPlan(
  corporatePlanAsReported(),
  `Plan of June 2018 (${Date.now()})`,
);
/** A date somebody may propose on whatever day it is. */
const inAYear = addDays(dayIn(new Date().toISOString() as Instant), 365);
const own = ownPlan(plan);

const open = (person: string, page: string, more: Partial<Where> = {}) =>
  own.at(`${page}`, {
    person,
    ...more,
  });

async function positionKnownOn(asAt: string): Promise<string> {
  const record = await own.recorded();
  return JSON.stringify(position(historyOf(record), { asAt: day(asAt) }));
}

const rowOf = ({ tab }: AtTheTab, ref: string): Locator =>
  tab
    .getByRole("row")
    .filter({ has: tab.getByRole("gridcell", { name: ref, exact: true }) });

async function openAction(at: AtTheTab, ref: string) {
  await at.tab
    .getByRole("searchbox", { name: "Search actions" })
    .fill(`${ref} `);
  await rowOf(at, ref).getByRole("gridcell").first().click();
  return at.tab.getByRole("complementary", { name: "Action" });
}

describe("before the committee", () => {
  it("the table reads as the report printed it, and the line under it names what it hides", async () => {
    const { tab } = await open("Chief Executive", "");
    await tab.getByRole("button", { name: /^As at/ }).click();
    await tab.getByLabel("See the plan as at").last().fill("2018-06-19");
    await tab.getByRole("button", { name: "Show", exact: true }).click();
    await tab
      .getByText("The plan as at 19 June 2018, as known then.")
      .waitFor();
    await tab.getByRole("button", { name: "Position" }).click();
    for (const count of [
      "17 completed",
      "41 in progress",
      "1 slippage",
      "2 not started",
    ])
      await tab.getByRole("button", { name: count }).first().waitFor();
    const drawer = await tab
      .getByRole("complementary", { name: "Behind the figures" })
      .innerText();
    expect(drawer.replaceAll(/\s+/g, " ")).toContain(
      "Reported slippage 1. Past their date in force at 19 June 2018: 3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement.",
    );
  });

  it("1.5 is proposed to March 2019, still shows September 2018 and is an exception", async () => {
    const at = await open("Chief Executive", "?asAt=2018-06-19");
    const row = rowOf(at, "1.5");
    await row.getByText("September 2018", { exact: true }).waitFor();
    await row.getByText("Mar 2019 proposed").waitFor();
    await at.tab.getByRole("button", { name: "Position" }).click();
    await at.tab
      .getByText(/Moving to 31 March 2019 was proposed on 1 June 2018/)
      .first()
      .waitFor();
  });

  it("nothing can be changed on another day, and the address brings it back", async () => {
    const at = await open("Plan Administrator", "?asAt=2018-06-19");
    const pane = await openAction(at, "1.5");
    await pane.getByRole("heading", { level: 2 }).waitFor();
    await pane.getByText("History").waitFor();
    expect(
      await pane.getByRole("button", { name: /Record|Propose|Claim/ }).count(),
    ).toBe(0);
    await at.tab.getByRole("button", { name: "Back to today" }).click();
    await at.tab.getByText("The plan as at").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Propose a date" }).waitFor();
  });
});

describe("the committee endorses seven and refuses one", () => {
  it("in one sitting, under one minute; the position known on 1 June 2018 stays to the byte", async () => {
    const known = await positionKnownOn("2018-06-01");
    const at = await open("Report Author", "/revisions");
    const { tab, page } = at;
    await tab.getByText(/8 proposed dates wait for a decision/).waitFor();
    await tab.getByRole("button", { name: "Record a meeting" }).click();
    await tab
      .getByRole("combobox", { name: "Body" })
      .selectOption({ label: "Audit and Accounts Committee" });
    await tab
      .getByRole("combobox", { name: "Meeting" })
      .selectOption({ label: "24 July 2018" });
    await tab.getByLabel("Minute number").fill("12");
    await tab.getByText("8 endorsed as proposed").waitFor();
    await tab.getByLabel("Decision on 4.4").selectOption("refused");
    await tab.getByLabel("Note of the decision").fill("The review is urgent.");
    await tab.getByText("7 endorsed as proposed, 1 refused").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tab.getByRole("button", { name: "Record the decisions" }).click();
    await tab.getByText("8 decisions recorded.").first().waitFor();
    const decided = tab.getByRole("table", { name: "Decided" });
    expect(await decided.getByText("Endorsed", { exact: true }).count()).toBe(
      7,
    );
    expect(
      await decided
        .getByRole("cell")
        .filter({ hasText: /^RefusedThe review is urgent/ })
        .count(),
    ).toBe(1);
    await decided
      .getByText(
        "Audit and Accounts Committee, 24 July 2018, minute 12, recorded by Report Author",
      )
      .first()
      .waitFor();
    expect(await positionKnownOn("2018-06-01")).toBe(known);
  });

  it("the dates in force, the moves and the counts follow; what was refused stays", async () => {
    const at = await open("Chief Executive", "?asAt=2018-07-24&known=today");
    await rowOf(at, "1.5")
      .getByText("31 March 2019", { exact: true })
      .waitFor();
    await rowOf(at, "1.5")
      .getByText(/moved once, 182 days/)
      .waitFor();
    const search = at.tab.getByRole("searchbox", { name: "Search actions" });
    await search.fill("4.4 ");
    await rowOf(at, "4.4").getByText("June 2018", { exact: true }).waitFor();
    await search.fill("1.5 ");
    await at.tab.getByRole("button", { name: "As known then" }).click();
    // The minute was entered later: on the day itself nobody knew of it here.
    await rowOf(at, "1.5").getByText("Mar 2019 proposed").waitFor();
  });

  it("what changed opens its rows, and leads to the number on the screen", async () => {
    const { tab } = await open(
      "Chief Executive",
      "?asAt=2018-07-24&known=today&since=2018-06-19",
    );
    const drawer = tab.getByRole("complementary", {
      name: "Behind the figures",
    });
    await drawer
      .getByRole("button", { name: "7 given another date by a body" })
      .click();
    await drawer.getByRole("link", { name: "4.2", exact: true }).waitFor();
    await drawer.getByRole("link", { name: "7.6", exact: true }).waitFor();
    await drawer.getByText(/= 17 completed now/).waitFor();
    await drawer.getByText("Done or in time, as one sentence").click();
    const why = tab.getByRole("region", { name: "Done or in time" });
    await why.getByRole("button", { name: "2 re-dated with approval" }).click();
    await why.getByRole("link", { name: "4.2", exact: true }).waitFor();
  });

  it("on a phone the page of revised dates fits 320 pixels and passes axe", async () => {
    const { page, tab } = await open("Report Author", "/revisions", {
      phone: true,
      width: 320,
      height: 640,
    });
    await tab.getByRole("table", { name: "Decided" }).waitFor();
    const overflow = await tab
      .locator("[data-scroller]")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("the officer and the lead", () => {
  it("a date is proposed from the action and taken back; the date in force never moved", async () => {
    const at = await open("Head of Democratic Services", "");
    const pane = await openAction(at, "4.4");
    await pane.getByRole("button", { name: "Propose a date" }).click();
    await pane.getByRole("textbox", { name: "New date" }).fill(inAYear);
    await pane
      .getByRole("combobox", { name: "Reason" })
      .selectOption("capacity");
    await pane.getByLabel("Why, in a sentence").fill("The post is vacant.");
    await pane.getByText("No other action waits for this one.").waitFor();
    expect(await faultsOf(at.page)).toEqual([]);
    await pane.getByRole("button", { name: "Propose the date" }).click();
    const box = pane.getByRole("region", { name: "Proposed date" });
    await box.getByText("30 June 2018 stays in force").waitFor();
    await box.getByRole("button", { name: "Take the proposal back" }).click();
    await box.waitFor({ state: "detached" });
    await pane.getByText("The proposed date was withdrawn").waitFor();
  });

  it("one person claims, another confirms; whoever claimed cannot", async () => {
    const officer = await open("Head of Democratic Services", "");
    const pane = await openAction(officer, "4.4");
    await pane.getByRole("button", { name: "Claim completion" }).click();
    await pane
      .getByLabel("What shows that it is done")
      .fill("Agreed by the management team; the paper is in the library.");
    await pane
      .getByRole("button", { name: "Claim completion", exact: true })
      .click();
    await pane
      .getByRole("region", { name: "Completion claimed" })
      .getByText(/You cannot confirm that an action is complete/)
      .waitFor();
    const lead = await open("Programme Board Chair", "/completion");
    await lead.tab.getByRole("button", { name: "Confirm 4.4" }).click();
    await lead.tab.getByText("4.4 is completed.").first().waitFor();
    const record = await own.recorded();
    const action = record.actions.find((one) => `${one.ref}` === "4.4");
    expect(action?.current.status).toBe("completed");
    expect(await faultsOf(lead.page)).toEqual([]);
  });
});

describe("the places of a plan", () => {
  it("on a phone they open by keyboard, close with Escape and give the focus back", async () => {
    const { tab, page } = await open("Chief Executive", "", {
      phone: true,
      width: 360,
      height: 640,
    });
    const menu = tab.getByRole("button", { name: "Menu" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await tab.getByRole("link", { name: "Set-up" }).waitFor();
    await page.keyboard.press("End");
    await expect
      .poll(() => tab.locator(":focus").innerText())
      .toBe("My actions");
    await page.keyboard.press("Escape");
    await expect
      .poll(() => tab.locator(":focus").innerText())
      .toContain("Menu");
  });
});
