// The register of sources: pasted in, answered by actions both ways, what nobody answers shown, downloaded, by keys really pressed.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { atTheTab, here } from "./running.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Sources ${Date.now()}`);
const plan = only(whole, whole.actions.slice(0, 3));
const [first] = plan.actions;
if (!first) throw new Error("no action in the sample plan");

const own = ownPlan(plan);

const { recorded } = own;

it("recommendations are written one a line and answered by actions, and the rest is named", async () => {
  const { tab, page } = await own.at(`/sources`, {
    person: "Plan Administrator",
  });
  await tab.getByRole("button", { name: "Add recommendations" }).press("Enter");
  const form = tab.getByRole("form", { name: "Add recommendations" });
  await form.getByLabel("Recommendations, one a line").focus();
  await page.keyboard.type("R1 Agree a vision with partners");
  await page.keyboard.press("Enter");
  await page.keyboard.type("R2 Review the constitution");
  await form
    .getByRole("button", { name: "Add 2 recommendations" })
    .press("Enter");
  await form.waitFor({ state: "detached" });
  await tab.getByText("Not answered: R1 and R2.").waitFor();
  await tab
    .getByLabel("Action that answers R1")
    .selectOption({ value: first.id });
  await tab.getByText("Not answered: R2.").waitFor();
  await tab
    .getByRole("list", { name: "Actions that answer R1" })
    .getByText(first.title)
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const now = await recorded();
  expect(now.plan.sources?.map(({ code }) => code)).toEqual(["R1", "R2"]);
  expect(now.actions.find(({ id }) => id === first.id)?.answers).toEqual([
    "R1",
  ]);
  await tab
    .getByRole("button", { name: "Only those not answered" })
    .press("Enter");
  await tab
    .getByRole("list", { name: "Actions that answer R1" })
    .waitFor({ state: "detached" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    tab.getByRole("button", { name: "Download as CSV" }).press("Enter"),
  ]);
  expect(file.suggestedFilename()).toContain("sources.csv");
});

it("an officer reads it and is offered nothing to change", async () => {
  const { tab } = await atTheTab(own.browser(), here().host, {
    person: "Monitoring Officer",
    sub: `/plan/${plan.plan.id}/sources`,
    width: 320,
    height: 800,
  });
  await tab.getByText("Not answered: R2.").waitFor();
  expect(
    await tab.getByRole("button", { name: /Add|Edit|Remove|Take/ }).count(),
  ).toBe(0);
});
