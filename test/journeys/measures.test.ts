// Did it help: a measure set beside an action, readings typed and pasted, the chart with its table, by keys really pressed.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { measuresIn } from "../../src/domain/measures/measuresAt.ts";
import { faultsOf } from "./faultsOf.ts";
import { ownPlan } from "./ownPlan.ts";
import { only } from "./partOfPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Helped ${Date.now()}`);
const plan = only(whole, whole.actions.slice(0, 3));
const [first] = plan.actions;
if (!first) throw new Error("no action in the sample plan");

const own = ownPlan(plan);

it("a measure is set, read and told, and a line that cannot be read keeps what was typed", async () => {
  const { tab, page } = await own.at(`/measures`, {
    person: "Plan Administrator",
  });
  await tab.getByRole("button", { name: "Add a measure" }).press("Enter");
  await tab
    .getByLabel("Beside which action or theme?")
    .selectOption({ value: first.id });
  const form = tab.getByRole("form", { name: "Add a measure" });
  for (const [label, words] of [
    [/^What is measured/, "Days lost to sickness"],
    [/^Unit/, "days"],
    [/^Baseline/, "9.1"],
    [/^Day of the baseline/, "1 April 2018"],
    [/^Target/, "7"],
    [/^By when/, "31 March 2030"],
  ] as const) {
    await form.getByLabel(label).focus();
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await form
    .getByLabel("Which way is better?")
    .selectOption({ label: "Lower is better" });
  await form.getByRole("button", { name: "Save the measure" }).press("Enter");
  const box = tab.getByRole("region", { name: "Days lost to sickness" });
  await box.getByRole("button", { name: "Record readings" }).press("Enter");
  const readings = tab.getByRole("form", { name: /^Readings of/ });
  await readings.getByLabel(/^Readings in days/).focus();
  await page.keyboard.type("30 June 2018, 8.4");
  await page.keyboard.press("Enter");
  await page.keyboard.type("30 September 2018, 8 weeks");
  await readings.getByLabel("Where are the numbers from?").focus();
  await page.keyboard.type("HR return");
  await readings.getByRole("button", { name: /^Record/ }).press("Enter");
  await readings.getByText(/Line 2: .*is not in days/).waitFor();
  await readings.getByLabel(/^Readings in days/).press("Control+End");
  for (const _ of " weeks") await page.keyboard.press("Backspace");
  await readings
    .getByRole("button", { name: "Record 2 readings" })
    .press("Enter");
  await readings.waitFor({ state: "detached" });
  await box
    .getByText(/8 days on 30 September 2018\. Moved the right way/)
    .waitFor();
  await box.getByRole("img").waitFor();
  await box
    .getByRole("row", { name: /30 June 2018 8\.4 days HR return/ })
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const [kept] = measuresIn((await own.recorded()).decisions);
  expect(kept?.readings.map(({ on, value }) => [on, value])).toEqual([
    ["2018-06-30", 8.4],
    ["2018-09-30", 8],
  ]);
});
