// A call for entries: the author opens it with a day and sees who has returned; its officer finds the day in My actions, and nothing once they have answered.
import { expect, it } from "vitest";
import {
  addDays,
  dayIn,
  inWords,
} from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { datesRecord } from "./datesPlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { ownPlan } from "./ownPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const today = dayIn(new Date().toISOString() as Instant);
const by = addDays(today, 10);
const plan = asAnotherPlan(
  datesRecord(today),
  `Plan that calls (${Date.now()})`,
);
const own = ownPlan(plan);

it("is opened with a day, says who has returned with the actions behind each count, and is closed", async () => {
  const { page, tab } = await own.at("/export", {
    person: "Plan Administrator",
    width: 320,
    phone: true,
  });
  await tab.getByRole("button", { name: "Open a call for entries" }).focus();
  await page.keyboard.press("Enter");
  const day = tab.getByLabel("Updates are wanted by");
  await day.fill(inWords(by));
  await tab.getByRole("button", { name: "Open the call" }).focus();
  await page.keyboard.press("Enter");
  await tab
    .getByText(
      new RegExp(
        `\\d+ of \\d+ posts? (?:has|have) returned everything. An update is awaited on \\d+ actions, by ${inWords(by)}`,
      ),
    )
    .waitFor();
  const notReturned = tab.getByText(/^Not returned: \d+$/).first();
  const count = Number(/\d+/.exec(await notReturned.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  await notReturned.click();
  await expect
    .poll(() => tab.locator("details[open]").first().getByRole("link").count())
    .toBe(count);
  expect(await faultsOf(page)).toEqual([]);
  await tab.getByRole("button", { name: "Close the call" }).focus();
  await page.keyboard.press("Enter");
  await tab.getByText("No call is open.").waitFor();
});

it("nobody but the author is offered it", async () => {
  const { tab } = await own.at("/export", { person: "Auditor" });
  await tab.getByRole("heading", { name: "Call for entries" }).waitFor();
  await tab.getByText("No call is open.").waitFor();
  expect(
    await tab.getByRole("button", { name: "Open a call for entries" }).count(),
  ).toBe(0);
});
