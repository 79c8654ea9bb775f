// A change paper asked for in the tab: an action merged into another and one withdrawn, each with its reason, printed and asked of the body.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { ownPlan } from "./ownPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Asked ${Date.now()}`);
const plan = only(whole, whole.actions.slice(0, 3));
const [first, second, third] = plan.actions;
if (!first || !second || !third) throw new Error("three actions");

const own = ownPlan(plan);

it("a merger and a withdrawal are asked for with their reasons, and one is taken out again", async () => {
  const { tab, page } = await own.at(`/paper`, {
    person: "Report Author",
  });
  const paper = tab.getByRole("article", { name: "The paper" });
  await tab
    .getByLabel("Kind of paper")
    .selectOption({ label: "Changes to the plan" });
  const ask = tab.getByRole("button", { name: "Ask for a change" });
  const form = tab.getByRole("form", { name: "Ask for a change" });
  await ask.press("Enter");
  await form.getByLabel("What is asked?").selectOption("merge");
  await form.getByLabel(/^Which action/).selectOption(String(first.ref));
  await form.getByLabel("Into which action?").selectOption(String(second.ref));
  const put = form.getByRole("button", { name: "Put it into the paper" });
  // Without a reason nothing is asked, and what was chosen stays.
  await put.press("Enter");
  expect(await form.getByLabel(/^Which action/).inputValue()).toBe(
    String(first.ref),
  );
  await form.getByLabel("Why?").focus();
  await page.keyboard.type("Both are one piece of work.");
  await put.press("Enter");
  await form.waitFor({ state: "detached" });
  await paper.getByText(`Merge into ${second.ref}: ${second.title}`).waitFor();
  await ask.press("Enter");
  await form.getByLabel(/^Which action/).selectOption(String(third.ref));
  await form.getByLabel("Why?").focus();
  await page.keyboard.type("The law changed.");
  await put.press("Enter");
  await form.waitFor({ state: "detached" });
  await paper
    .getByText(
      `merge ${first.ref} into ${second.ref} and withdraw ${third.ref}`,
    )
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await tab
    .getByRole("button", { name: `Remove: Withdraw ${third.ref}` })
    .press("Enter");
  await paper.getByText("The law changed.").waitFor({ state: "detached" });
  // Asking changes nothing of the plan.
  const record = await own.recorded();
  expect(record.decisions.length).toBe(plan.decisions.length);
});
