// What belongs to an action beside its promise: set on its sheet and for several at once, by keys really pressed, and counted by the log.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Details ${Date.now()}`);
const plan = only(whole, whole.actions.slice(0, 4));
const [first] = plan.actions;
if (!first) throw new Error("no action in the sample plan");

const own = ownPlan(plan);

const recorded = async () => (await own.recorded()).actions;

it("an administrator says on the sheet what an action answers, what comes of it and that it is exempt", async () => {
  const { tab, page } = await own.at(`?action=${first.id}`, {
    person: "Plan Administrator",
  });
  await tab.getByRole("button", { name: "Edit details" }).press("Enter");
  const form = tab.getByRole("form", { name: `Details of ${first.ref}` });
  await form.getByLabel("Recommendations it answers").focus();
  await page.keyboard.type("R1, R4");
  await form.getByLabel("Outcome").focus();
  await page.keyboard.type("Every member has a plan");
  await form.getByLabel("Exempt from publication").focus();
  await page.keyboard.type("Paragraph 3");
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await form.waitFor({ state: "detached" });
  await tab.getByText("Under paragraph 3 of Schedule 12A").waitFor();
  const after = (await recorded()).find(({ id }) => id === first.id);
  expect(after).toMatchObject({
    answers: ["R1", "R4"],
    outcome: "Every member has a plan",
    exempt: "3",
    title: first.title,
  });
});

it("several actions get a lead member at once, but for the one unticked", async () => {
  const { tab, page } = await own.at(``, {
    person: "Plan Administrator",
  });
  await tab.getByRole("button", { name: "List", exact: true }).press("Enter");
  await tab.getByRole("menuitem", { name: "Set for several" }).press("Enter");
  const form = tab.getByRole("form", { name: "Set for several actions" });
  await form.getByLabel("What is set?").focus();
  await page.keyboard.type("The lead");
  await form.getByLabel("What it says").focus();
  await page.keyboard.type("Governance");
  // Nothing was filtered, so nothing is chosen by itself.
  await form.getByRole("button", { name: "Set for no actions" }).waitFor();
  await form.getByRole("button", { name: "All 4" }).press("Enter");
  await form.getByRole("checkbox", { name: first.title }).press("Space");
  await form.getByRole("button", { name: "Set for 3 actions" }).press("Enter");
  await form.waitFor({ state: "detached" });
  const members = new Map(
    (await recorded()).map((one) => [one.id, one.leadMember]),
  );
  expect(members.get(first.id)).toBe(first.leadMember);
  for (const { id } of plan.actions.slice(1))
    expect(members.get(id)).toBe("Governance");
});
