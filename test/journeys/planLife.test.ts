// The plan's life: a holder leaves and eleven actions change hands in one step, waiting ends in a question for a date, and a plan closes with nothing left behind.
import { openBrowser } from "../browser.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import type { Action } from "../../src/domain/plan/action.ts";
import { dayIn, parseInstant } from "../../src/domain/values/calendarDate.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../src/domain/progress/completion.ts";
import { openActions } from "../../src/domain/planLife/closing/carryForward.ts";
import { withChange } from "../../src/domain/rules/change.ts";
import type { RuleContext } from "../../src/domain/rules/change.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import { logOf } from "../../src/domain/rules/planRules.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { faultsOf } from "./faultsOf.ts";
import { only } from "./partOfPlan.ts";
import { atTheTab, here } from "./running.ts";
import type { Where } from "./running.ts";
import { asAnotherPlan, closePlan, seedPlan } from "./seeding.ts";
import { commit } from "../editing/committed.ts";

const mark = Date.now();
const whole = asAnotherPlan(corporatePlanAsReported(), `Life ${mark}`);

const [post] = whole.posts.filter((one) => one.title === "Monitoring Officer");
if (!post) throw new Error("no Monitoring Officer in the sample plan");
const open = openActions(whole);
const eleven = open.slice(0, 11).map((one) => ({
  ...one,
  accountable: post.id,
  supporting: [],
}));
const [first] = eleven;
const [spare] = open.slice(11);
if (!first || !spare) throw new Error("too few actions in the sample plan");
const undated: Action = {
  ...spare,
  accountable: null,
  supporting: [],
  dependsOn: [],
  due: {
    text: `depends on ${first.ref}`,
    start: null,
    end: null,
    kind: "unknown",
    openEnded: false,
  },
  current: { ...spare.current, inForce: null, awaiting: null },
};
const living = only(whole, [...eleven, undated]);
const plain = {
  ...living,
  revisions: living.revisions.filter((one) => one.actionId !== undated.id),
};

const old = asAnotherPlan(corporatePlanAsReported(), `Ending ${mark}`);
const ending = only(old, openActions(old).slice(0, 4));
const strategy = asAnotherPlan(corporatePlanAsReported(), `Strategy ${mark}`);
const next = only(strategy, openActions(strategy).slice(0, 2));

let browser: Browser;
let store: PlanStore;
beforeAll(async () => {
  browser = await openBrowser();
  store = await seedPlan(here().data, plain);
  await seedPlan(here().data, ending);
  await seedPlan(here().data, next);
});
afterAll(async () => {
  await browser.close();
  for (const record of [plain, ending, next]) await closePlan(store, record);
});

const at = (record: PlanRecord, page: string, more: Partial<Where> = {}) =>
  atTheTab(browser, here().host, {
    person: "Plan Administrator",
    sub: `/plan/${record.plan.id}${page}`,
    ...more,
  });

const read = async (of: PlanRecord) => (await store.record(of.plan.id)).record;

function now() {
  const instant = parseInstant(new Date().toISOString());
  if (!instant) throw new Error("no clock");
  return instant;
}

describe("a holder leaves", () => {
  it("eleven actions change hands in one step, and the record says who answered before", async () => {
    const { tab } = await at(plain, "/posts");
    await tab
      .getByRole("button", { name: "Hand over Monitoring Officer" })
      .click();
    const form = tab.getByRole("form", {
      name: "Hand over Monitoring Officer",
    });
    const today = dayIn(now(), "Europe/London");
    await form.getByLabel("Last day in the post").fill(today);
    await form.getByLabel("Who follows?").fill("Head of Democratic Services");
    await form
      .getByLabel("Their work email")
      .fill("head.of.democratic.services@council.example");
    await form
      .getByRole("status", { name: "What will change" })
      .getByText(/for 11 open actions: .* and /)
      .waitFor();
    await form.getByRole("button", { name: "Hand over" }).click();
    await form.waitFor({ state: "detached" });
    const after = await read(plain);
    const holders = after.posts.find((one) => one.id === post.id)?.holders;
    expect(holders?.map((one) => [one.person.name, one.to])).toEqual([
      ["Monitoring Officer", today],
      ["Head of Democratic Services", null],
    ]);
    expect(after.decisions).toHaveLength(plain.decisions.length);
  });

  it("a member reads the register and is told who keeps it", async () => {
    const { tab } = await at(plain, "/posts", { person: "Elected Member" });
    await tab.getByText(/You cannot keep posts and holders right/).waitFor();
    expect(await tab.getByRole("button", { name: /^Edit / }).count()).toBe(0);
  });
});

describe("waiting for another action", () => {
  const opened = (of: Action) => at(plain, `?action=${of.id}`);

  it("is set in the action, and a ring is refused with every action in it", async () => {
    const one = await opened(undated);
    const set = async (tab: typeof one.tab, other: Action) => {
      // What an action has none of yet stands behind one line; who is waited for already has some.
      const add = tab.getByRole("button", { name: /^Add .+a dependency/ });
      const waits = tab.getByRole("button", { name: "Add a dependency" });
      await add.or(waits).first().waitFor();
      if ((await add.count()) > 0) await add.click();
      await waits.click();
      await tab
        .getByLabel("Which action?")
        .selectOption({ value: other.id as string });
      await tab
        .getByRole("form", { name: /waits for$/ })
        .getByRole("button", { name: "Save" })
        .click();
    };
    await set(one.tab, first);
    await one.tab
      .getByRole("button", { name: `No longer waits for ${first.ref}` })
      .waitFor();
    await one.tab
      .getByText(new RegExp(`waits for ${first.ref}`))
      .first()
      .waitFor();
    const other = await opened(first);
    await set(other.tab, undated);
    await other.tab
      .getByRole("alert")
      .getByText(`${first.ref} → ${undated.ref} → ${first.ref}`)
      .waitFor();
  });

  it("when the prerequisite completes, its date is asked for", async () => {
    const record = await read(plain);
    const action = record.actions.find((one) => one.id === first.id);
    if (!action) throw new Error("the prerequisite is gone");
    const by = (name: string, role: Role, log: RuleContext["log"]) => ({
      action,
      log,
      plan: record.plan,
      actor: actorOn(
        personCalled(name),
        [role],
        record.posts,
        dayIn(now(), "Europe/London"),
      ),
      today: dayIn(now(), "Europe/London"),
      now: now(),
      newId: () => crypto.randomUUID(),
      door: "tab" as const,
    });
    const log = logOf(record, action.id);
    const claim = claimCompletion(
      { actual: dayIn(now(), "Europe/London"), note: "Minute 12 adopts it." },
      by("Plan Administrator", "administrator", log),
    );
    if (!claim.ok) throw new Error(inEnglish(claim.words));
    await commit(store, action, claim.value);
    const claimed = withChange(log, claim.value);
    const confirm = confirmCompletion(
      { note: null },
      by("Chief Executive", "lead", claimed),
    );
    if (!confirm.ok) throw new Error(inEnglish(confirm.words));
    const again = (await read(plain)).actions.find(
      (one) => one.id === first.id,
    );
    if (!again) throw new Error("the prerequisite is gone");
    await commit(store, again, confirm.value);
    const { tab } = await opened(undated);
    await tab
      .getByText(`${first.ref} is done. Set a date for ${undated.ref}.`)
      .waitFor();
    const life = await at(plain, "/life");
    await life.tab
      .getByText(`${first.ref} is done. Set a date for ${undated.ref}.`)
      .waitFor();
  });
});

describe("change control", () => {
  it("shows what it does to the numbers before it is saved, and lists it after", async () => {
    const { tab } = await at(plain, "/life");
    await tab.getByRole("button", { name: "Change the plan" }).click();
    const form = tab.getByRole("form", { name: "Change the plan" });
    await form.getByLabel("What changes?").selectOption("suspend");
    const [, , third] = eleven;
    await form.getByLabel("Which action?").selectOption(third?.id ?? "");
    await form.getByLabel("Why?").fill("Waits for the boundary review.");
    await form
      .getByRole("status", { name: "What this does" })
      .getByText(/suspended 0 becomes 1/)
      .waitFor();
    await form.getByRole("button", { name: "Save the change" }).click();
    await tab
      .getByRole("list", { name: "Changes so far" })
      .getByText("Suspended: Waits for the boundary review.")
      .waitFor();
  });
});

describe("closing a plan", () => {
  it("no action is left without a destination, and each shows where it went", async () => {
    const { tab } = await at(ending, "/life");
    await tab.getByRole("button", { name: "Start closing" }).click();
    const start = tab.getByRole("form", { name: "Start closing" });
    await start.getByLabel("Why?").fill("The strategy takes the work on.");
    await start.getByRole("button", { name: "Start closing" }).click();
    const wizard = tab.getByRole("region", { name: "Carry forward" });
    await wizard.getByText("4 of 4 left to place.").first().waitFor();
    await wizard
      .getByLabel("Default destination")
      .selectOption({ label: next.plan.title });
    const theme = next.themes[0];
    await wizard
      .getByLabel("Theme there")
      .selectOption({ value: theme?.id as string });
    const [a, b, c, d] = ending.actions;
    if (!a || !b || !c || !d) throw new Error("too few actions");
    const where = (one: Action, kind: string) =>
      wizard
        .getByLabel(`Where does ${one.ref} go?`, { exact: true })
        .selectOption(kind);
    await where(a, "transfer");
    await where(b, "absorb");
    await wizard
      .getByLabel(`Action that takes ${b.ref}`)
      .selectOption({ value: next.actions[0]?.id as string });
    await where(c, "businessAsUsual");
    await wizard
      .getByLabel(`Service that keeps ${c.ref} going`)
      .fill("Democratic Services");
    await where(d, "stop");
    await wizard.getByText("1 of 4 left to place.").first().waitFor();
    await wizard
      .getByLabel(`Why does ${d.ref} stop?`)
      .fill("Overtaken by the boundary review.");
    await wizard.getByText("All 4 have a destination.").waitFor();
    await wizard.getByRole("button", { name: "Close the plan" }).click();
    await tab.getByRole("link", { name: /closure statement/ }).waitFor();
    const closed = await read(ending);
    expect(closed.plan.state).toBe("closed");
    expect(openActions(closed)).toEqual([]);
    expect(closed.milestones.at(-1)?.title).toMatch(/^Yearly check/);
    const there = await read(next);
    const carried = there.actions.find((one) => one.carriedFrom?.ref === a.ref);
    expect(carried?.due).toEqual(a.due);
    expect(carried?.current).toMatchObject({
      inForce: a.current.inForce,
      moves: a.current.moves,
      daysMoved: a.current.daysMoved,
    });
  });
});

describe("how the pages look to everybody", () => {
  it.each(["posts", "risks", "life", "rights"])(
    "%s passes axe and fits 320 pixels",
    async (page) => {
      const { page: window, tab } = await at(plain, `/${page}`, {
        phone: true,
        width: 420,
      });
      await tab.getByRole("heading", { level: 1 }).waitFor();
      await tab.getByText(/Reading the history/).waitFor({ state: "detached" });
      expect(await faultsOf(window)).toEqual([]);
      const wide = await tab
        .locator("[data-scroller]")
        .evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    },
  );
});
