// "Go to" answers: by keyboard alone, under the places it finds, spoken once, in both languages, and no more to anybody than they may read.
import { describe, expect, it } from "vitest";
import type { Frame, Page } from "playwright-core";
import { dayIn, inWords } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { datesRecord } from "./datesPlan.ts";
import { faultsOf } from "./faultsOf.ts";
import { ownPlan } from "./ownPlan.ts";
import { asAnotherPlan } from "./seeding.ts";
import type { Where } from "./running.ts";

const today = dayIn(new Date().toISOString() as Instant);
const plan = asAnotherPlan(
  datesRecord(today),
  `Plan that answers (${Date.now()})`,
);
const own = ownPlan(plan);

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error("The tab is not there.");
  return frame;
}

/** Everything the tab says to screen readers from now on. */
function listen(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, "__heard", heard);
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (
          target instanceof Element &&
          target.matches("[aria-live=polite]") &&
          target.textContent
        )
          heard.push(target.textContent);
    }).observe(document.body, { subtree: true, childList: true });
  });
}

const heard = (frame: Frame) =>
  frame.evaluate(() => Reflect.get(window, "__heard") as string[]);

async function atGoTo(where: Partial<Where> = {}) {
  const at = await own.at("?sort=ref", { person: "Chief Executive", ...where });
  await at.tab.getByRole("gridcell").first().waitFor();
  await at.tab.getByRole("gridcell").first().focus();
  await at.page.keyboard.press("Control+k");
  await at.tab.getByRole("combobox").waitFor();
  return { ...at, frame: frameOf(at.page) };
}

describe("“Go to” answers", () => {
  it("a figure with its day, spoken once, whose rows Enter opens; and passes axe", async () => {
    const { page, tab, frame } = await atGoTo();
    await listen(frame);
    await page.keyboard.type("how many late");
    const late = tab.getByRole("option", { name: /^Past their date: \d+/ });
    await late.waitFor();
    await tab
      .getByText(`As at ${inWords(today)}, as known that day`)
      .first()
      .waitFor();
    const count = Number(/: (\d+)/.exec(await late.innerText())?.[1]);
    expect(count).toBeGreaterThan(0);
    await expect
      .poll(async () =>
        (await heard(frame)).filter((said) => said.startsWith("As at")),
      )
      .toHaveLength(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await tab.getByRole("search").getByText(`${count} of`).waitFor();
    const grid = tab.getByRole("grid").first();
    await expect.poll(() => grid.getByRole("row").count()).toBe(count + 1);
  });

  it("what waits for a body, one action by its reference, and a question of a past day", async () => {
    const { page, tab } = await atGoTo();
    const ask = async (words: string) => {
      await page.keyboard.press("Control+a");
      await page.keyboard.type(words);
    };
    await ask("what waits for Cabinet");
    await tab
      .getByText(/Dates awaiting a decision: \d/)
      .first()
      .waitFor();
    const [{ ref } = { ref: "" }] = plan.actions;
    await ask(ref);
    await tab
      .getByRole("option", { name: new RegExp(`^${ref}: .+; .+`) })
      .waitFor();
    await ask("what changed since September");
    await tab
      .getByText(/compared with 31 August/)
      .first()
      .waitFor();
  });

  it("what the plan cannot answer is said to be so, and a name alone asks nothing", async () => {
    const { page, tab } = await atGoTo();
    await page.keyboard.type("what did it cost");
    await tab
      .getByText(/no amounts of money/)
      .first()
      .waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("timeline");
    await tab.getByRole("option", { name: /^Timeline/ }).waitFor();
    await tab
      .locator("p", { hasText: "no amounts of money" })
      .waitFor({ state: "detached" });
    expect(await tab.getByRole("group", { name: /^As at/ }).count()).toBe(0);
  });

  it("fits a phone", async () => {
    const { page, tab, frame } = await atGoTo({ width: 320, phone: true });
    await page.keyboard.type("how does the plan stand?");
    await tab.getByRole("option", { name: /^Actions: \d/ }).waitFor();
    const beside = await frame.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect(beside).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("in Welsh", async () => {
    const { page, tab } = await atGoTo({ welsh: true });
    await page.keyboard.type("faint sy'n hwyr");
    await tab
      .getByRole("option", { name: /^Wedi pasio’u dyddiad: \d/ })
      .waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("what did it cost");
    await tab
      .getByText(/unrhyw symiau o arian/)
      .first()
      .waitFor();
  });

  it("an elected member the same figures", async () => {
    const { page, tab } = await atGoTo({ person: "Elected Member" });
    await page.keyboard.type("how many late");
    await tab.getByRole("option", { name: /^Past their date: \d+/ }).waitFor();
  });
});
