// Assurance: an auditor reads the states, verifies one completed action and sends another back with why, by keys; nobody else is asked to.
import { expect, it } from "vitest";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { ownPlan } from "./ownPlan.ts";
import { only } from "./partOfPlan.ts";
import { asAnotherPlan } from "./seeding.ts";

const whole = asAnotherPlan(corporatePlanAsReported(), `Assured ${Date.now()}`);
const done = whole.actions.filter(
  ({ current }) => current.status === "completed",
);
const open = whole.actions.filter(
  ({ current }) => current.status !== "completed",
);
const [first, second] = done;
if (!first || !second) throw new Error("too little is completed");
const plan = only(whole, [first, second, ...open.slice(0, 3)]);

const own = ownPlan(plan);

it("an auditor verifies one and sends another back, and each counts once in the states", async () => {
  const { tab, page } = await own.at("/assurance", { person: "Auditor" });
  const verify = tab.getByRole("region", { name: `Verify ${first.ref}` });
  await verify
    .getByRole("button", { name: `Verify ${first.ref}` })
    .press("Enter");
  await tab.getByText("Verified by audit: 1").waitFor();
  const box = tab.getByRole("region", { name: `Verify ${second.ref}` });
  await box
    .getByRole("button", { name: `Send ${second.ref} back` })
    .press("Enter");
  const form = tab.getByRole("form", {
    name: `Send ${second.ref} back to its officer`,
  });
  await form.getByLabel(/^Why is it not done/).focus();
  await page.keyboard.type("The register stops in May.");
  await form.getByRole("button", { name: "Send back" }).press("Enter");
  await tab.getByText("Sent back by audit: 1").waitFor();
  await tab.getByText("Confirmed, not verified: 0").waitFor();
  expect(await faultsOf(page)).toEqual([]);
}, 240_000);

it("nobody else is asked to verify, and a phone has no sideways scrolling", async () => {
  const { tab, page } = await own.at("/assurance", {
    person: "Head of Finance",
  });
  await tab.getByText("Verified by audit: 1").waitFor();
  expect(await tab.getByRole("region", { name: /^Verify/ }).count()).toBe(0);
  // Figures stand under one another.
  const figure = tab.getByRole("cell").first();
  expect(await figure.evaluate((one) => getComputedStyle(one).textAlign)).toBe(
    "end",
  );
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await tab
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}, 240_000);
