// The council's own columns: made, filled in for several, found again in their table, retired and brought back, by keys really pressed.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Columns ${Date.now()}`);
const plan = only(whole, whole.actions.slice(0, 3));
const [first, second] = plan.actions;
if (!first || !second) throw new Error("no actions in the sample plan");

const own = ownPlan(plan);
const { recorded } = own;

it("a column is added, set for several, sorted and filtered by, retired and brought back with what is in it", async () => {
  const { tab, page } = await own.at(`/columns`, {
    person: "Plan Administrator",
  });
  await tab.getByRole("button", { name: "Add a column" }).press("Enter");
  const form = tab.getByRole("form", { name: "Add a column" });
  await form.getByLabel("Title of the column").focus();
  await page.keyboard.type("Grant");
  await form.getByLabel("What does it hold?").selectOption("choice");
  await form.getByLabel("What may be chosen, one a line").focus();
  await page.keyboard.type("Bid");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Won");
  await form.getByRole("button", { name: "Save" }).press("Enter");
  await form.waitFor({ state: "detached" });
  await tab.getByText("One of Bid and Won").waitFor();
  await tab
    .getByRole("link", { name: "See what is in them, action by action" })
    .press("Enter");
  await tab.getByRole("button", { name: "List" }).first().waitFor();
  const table = tab.getByRole("region", { name: "Own columns" });
  await table.waitFor();
  await tab.getByRole("button", { name: "Own columns" }).press("Enter");
  await tab.getByRole("menuitem", { name: "Set for several" }).press("Enter");
  const several = tab.getByRole("form", { name: "Set for several actions" });
  await several.getByLabel("What is set?").selectOption({ label: "Grant" });
  await several.getByLabel("Grant").selectOption("Won");
  for (const { ref } of [first, second])
    await several
      .getByRole("checkbox", { name: new RegExp(`^${ref} `) })
      .check();
  await several
    .getByRole("button", { name: "Set for 2 actions" })
    .press("Enter");
  await several.waitFor({ state: "detached" });
  await table.getByLabel("Grant").first().selectOption("Won");
  await table.getByText("2 of 3").waitFor();
  await table.getByRole("button", { name: "Grant" }).press("Enter");
  expect(
    await table
      .getByRole("columnheader", { name: /Grant/ })
      .getAttribute("aria-sort"),
  ).toBe("ascending");
  expect(await faultsOf(page)).toEqual([]);
  const before = await recorded();
  const key = before.plan.columns?.[0]?.key ?? "";
  expect(before.actions.map(({ own: has }) => has?.[key] ?? "")).toEqual([
    "Won",
    "Won",
    "",
  ]);
  const again = await own.at(`/columns`, { person: "Plan Administrator" });
  await again.tab.getByRole("button", { name: "Retire Grant" }).press("Enter");
  await again.tab
    .getByRole("button", { name: "Bring Grant back" })
    .press("Enter");
  await again.tab.getByRole("button", { name: "Retire Grant" }).waitFor();
  // What is filled in is not removed.
  expect(
    await again.tab.getByRole("button", { name: "Remove Grant" }).count(),
  ).toBe(0);
  const after = await recorded();
  expect(after.plan.columns).toEqual(before.plan.columns);
  expect(after.actions.map(({ own: has }) => has)).toEqual(
    before.actions.map(({ own: has }) => has),
  );
});

it("an officer reads which columns there are and is offered nothing to change", async () => {
  const { tab } = await atTheTab(own.browser(), here().host, {
    person: "Monitoring Officer",
    sub: `/plan/${plan.plan.id}/columns`,
    width: 320,
    height: 800,
  });
  await tab.getByText("One of Bid and Won").waitFor();
  expect(
    await tab
      .getByRole("button", { name: /Add|Edit|Remove|Retire|Move/ })
      .count(),
  ).toBe(0);
});
