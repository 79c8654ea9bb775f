// A lead's five minutes: My officers, a nudge in one press, the officer's answer on the card, and the answer where the lead asked.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { day, addDays, dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import {
  calendarFor,
  isWorkingDay,
} from "../../src/domain/dates/workingDays.ts";
import { faultsOf } from "./faultsOf.ts";
import { atRest, openContext, receipt } from "./host.ts";
import { atTheTab, here } from "./running.ts";

const host = here().host;
const lead = "Chief Executive";
let browser: Browser;
let people: readonly { objectId: string; displayName: string }[];

beforeAll(async () => {
  browser = await openBrowser();
  ({ people } = (await (await fetch(`${host}/_host/tenant`)).json()) as {
    people: typeof people;
  });
});
afterAll(() => browser.close());

/** Sends what is due on today, or on the next day on which anybody is reminded. */
async function remind() {
  const calendar = calendarFor("england");
  let at = dayIn(new Date().toISOString() as Instant);
  while (!isWorkingDay(at, calendar)) at = addDays(at, 1);
  const port = Number(new URL(host).port) + 4;
  await fetch(`http://localhost:${port}/remind`, {
    method: "POST",
    body: JSON.stringify({ on: day(at) }),
  });
}

async function atMyOfficers() {
  const { page, tab } = await atTheTab(browser, host, { person: lead });
  await tab.getByRole("link", { name: "Meetings" }).click();
  await tab.getByRole("link", { name: "My officers", exact: true }).click();
  await tab.getByRole("heading", { name: "My officers" }).waitFor();
  await tab
    .getByRole("button", { name: /^Nudge about/ })
    .first()
    .waitFor();
  return { page, tab };
}

it("a lead nudges in one press, the officer answers on the card, and the lead sees the answer", async () => {
  const { page, tab } = await atMyOfficers();
  expect(await faultsOf(page, "all")).toEqual([]);
  // Somebody who holds the post, and is not the lead: the name stands under the post.
  const sections = tab.getByRole("region");
  const names = people.map(({ displayName }) => displayName);
  const all = await sections.allTextContents();
  const at = all.findIndex((text) =>
    names.some((name) => name !== lead && text.includes(`${name} · `)),
  );
  const officer = names.find(
    (name) => name !== lead && all[at]?.includes(`${name} · `),
  );
  const section = sections.nth(at);
  const nudge = section.getByRole("button", { name: /^Nudge about/ }).first();
  const name = (await nudge.getAttribute("aria-label")) ?? "";
  const ref = name.replace("Nudge about ", "");
  const row = tab
    .getByRole("listitem")
    .filter({ has: tab.getByRole("button", { name, exact: true }) });
  await nudge.click();
  await row.getByText("not answered yet").waitFor();
  await row.getByRole("button", { name, exact: true }).click();
  await row
    .getByRole("alert")
    .getByText(/has asked about .* today/)
    .waitFor();

  await remind();
  const id = people.find((one) => one.displayName === officer)?.objectId;
  const context = await openContext(browser, {
    viewport: { width: 1100, height: 900 },
  });
  const chat = await context.newPage();
  await chat.goto(`${host}/?person=${id ?? ""}&page=chat`);
  const box = chat.getByRole("textbox", { name: "Your answer" });
  const open = chat.getByRole("button", { name: "Answer", exact: true });
  await box.or(open).first().waitFor();
  // The card with the button may give way to one that has the box, while it is pressed.
  while ((await box.count()) === 0)
    await open
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined);
  await box.last().fill("The tender is out since Monday.");
  await chat.getByRole("button", { name: "Send answer" }).last().click();
  await receipt(chat, /Your answer is on the action/);

  const again = await atMyOfficers();
  const there = again.tab.getByRole("listitem").filter({
    has: again.tab.getByRole("button", {
      name: `Nudge about ${ref}`,
      exact: true,
    }),
  });
  await there.getByText("The tender is out since Monday.").waitFor();
});

it("fits a phone of 320 pixels", async () => {
  const { page, tab } = await atMyOfficers();
  // The host beside the tab takes 273 pixels.
  await page.setViewportSize({ width: 593, height: 640 });
  const root = tab.locator("html");
  await expect.poll(() => root.evaluate((one) => one.clientWidth)).toBe(320);
  await atRest(tab);
  expect(await root.evaluate((one) => one.scrollWidth)).toBe(320);
});

it("who leads nothing is told what the page is for", async () => {
  const { tab } = await atTheTab(browser, host, { person: "HR Manager" });
  await tab.getByRole("link", { name: "Meetings" }).click();
  await tab.getByRole("link", { name: "My officers", exact: true }).click();
  await tab.getByText("You lead no post of this plan").first().waitFor();
});
