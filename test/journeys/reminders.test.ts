// The card in chat: sent once, opened in place, answered; the list, the tab and the card then say the same.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { day, addDays, dayIn } from "../../src/domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../src/domain/values/calendarDate.ts";
import {
  calendarFor,
  isWorkingDay,
} from "../../src/domain/dates/workingDays.ts";
import { faultsOf } from "./faultsOf.ts";
import { asAdministrator } from "./asAdministrator.ts";
import { atRest, openContext, receipt } from "./host.ts";
import { atTheTab, here } from "./running.ts";

interface Ran {
  readonly planned: number;
  readonly reminders: readonly {
    readonly to: string;
    readonly ref: string;
    readonly rule: string;
    readonly state: string;
  }[];
}

interface Inbox {
  readonly conversations: readonly {
    readonly messages: readonly {
      readonly id: string;
      readonly from: string;
      readonly body: unknown;
    }[];
  }[];
}

let browser: Browser;
let first: Ran;
let people: readonly {
  readonly objectId: string;
  readonly displayName: string;
}[];
const host = here().host;
const portOf = (offset: number) =>
  `http://localhost:${Number(new URL(host).port) + offset}`;

/** Today, or the last day on which anybody was reminded: the one whose cards lie in Chat when the tenant has started. */
function aWorkingDay(): CalendarDate {
  const calendar = calendarFor("england");
  let at = dayIn(new Date().toISOString() as Instant);
  while (!isWorkingDay(at, calendar)) at = addDays(at, -1);
  return day(at);
}

async function remind(): Promise<Ran> {
  const response = await fetch(`${portOf(4)}/remind`, {
    method: "POST",
    body: JSON.stringify({ on: aWorkingDay() }),
  });
  return (await response.json()) as Ran;
}

async function inboxOf(person: string): Promise<Inbox> {
  const id = people.find(({ displayName }) => displayName === person)?.objectId;
  return (await (
    await fetch(`${portOf(5)}/_local/inbox?user=${id ?? ""}`)
  ).json()) as Inbox;
}

const cardsOf = async (person: string) =>
  (await inboxOf(person)).conversations.flatMap(({ messages }) =>
    messages.filter(({ from }) => from === "bot"),
  );

/** The references of the plan the channel's tab shows: on some days a card begins with another plan's. */
const ofTheTab: ReadonlySet<string> = new Set(
  corporatePlanAsReported().actions.map(({ ref }) => ref),
);

/** The refs that somebody has updated since the day's cards were made: other journeys of the same tenant may have. */
async function updatedSince(): Promise<ReadonlySet<unknown>> {
  const rows = await (await asAdministrator(host)).rows("Actions");
  return new Set(
    rows.flatMap(({ ActionRef: ref, LastUpdateOn: on }) =>
      typeof on === "string" && on.slice(0, 10) >= aWorkingDay() ? [ref] : [],
    ),
  );
}

/** People whose card lists several actions of the tab's plan, and the refs on it that still ask for an update. */
async function digests() {
  const updated = await updatedSince();
  const found: { person: string; refs: string[] }[] = [];
  for (const { displayName } of people) {
    const [card] = await cardsOf(displayName);
    const refs = [
      ...JSON.stringify(card?.body ?? "").matchAll(
        / · ([^" ]+) · (?:due|date)/g,
      ),
    ].flatMap(([, ref]) => ref ?? []);
    const inTheTab = refs.every((ref) => ofTheTab.has(ref));
    const asking = refs.filter((ref) => !updated.has(ref));
    if (asking.length > 1 && inTheTab)
      found.push({ person: displayName, refs: asking });
  }
  return found;
}

async function chat(person: string): Promise<Page> {
  const id = people.find(({ displayName }) => displayName === person)?.objectId;
  const context = await openContext(browser, {
    viewport: { width: 1100, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${host}/?person=${id ?? ""}&page=chat`);
  return page;
}

/** The button of one row of the digest. */
const rowButton = (page: Page, ref: string) =>
  page
    .locator(".ac-container:not(.ac-adaptiveCard)")
    .filter({ hasText: `· ${ref} · ` })
    .last()
    .getByRole("button", { name: /^(Update|Answer|Decide|Look)$/ })
    .first();

async function openAction(person: string, ref: string) {
  const { tab } = await atTheTab(browser, host, { person });
  await tab.getByRole("searchbox", { name: "Search actions" }).fill(`${ref} `);
  await tab
    .getByRole("row")
    .filter({ has: tab.getByRole("gridcell", { name: ref, exact: true }) })
    .getByRole("gridcell")
    .first()
    .click();
  return { tab, panel: tab.getByRole("complementary", { name: "Action" }) };
}

beforeAll(async () => {
  browser = await openBrowser();
  ({ people } = (await (await fetch(`${host}/_host/tenant`)).json()) as {
    people: typeof people;
  });
  first = await remind();
});
afterAll(() => browser.close());

describe("a day's reminders", () => {
  it("come once: a second run the same day sends nothing", async () => {
    for (const { state } of first.reminders) expect(state).toBe("sent");
    const before = await Promise.all(
      people.map(({ displayName }) => cardsOf(displayName)),
    );
    expect(before.flat().length).toBeGreaterThan(3);
    const again = await remind();
    // What became due since, behind what was told or by another journey, waits for the next card.
    expect(new Set(again.reminders.map(({ state }) => state))).not.toContain(
      "sent",
    );
    expect(again.planned).toBe(0);
    const after = await Promise.all(
      people.map(({ displayName }) => cardsOf(displayName)),
    );
    expect(after.map(({ length }) => length)).toEqual(
      before.map(({ length }) => length),
    );
  });

  it("a row opens its own card in place, the answer is a receipt, and the tab shows it", async () => {
    const [digest] = await digests();
    const [ref = ""] = digest?.refs ?? [];
    const person = digest?.person ?? "";
    const page = await chat(person);
    await rowButton(page, ref).waitFor();
    const messages = await page.locator("li.message").count();
    await rowButton(page, ref).click();
    await page
      .getByRole("textbox", { name: "What has happened?" })
      .fill("The tender went out on Monday.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await receipt(page, /✔ .* · /);
    await page.getByText("The tender went out on Monday.").first().waitFor();
    // The same message: nothing was sent beside it.
    expect(await page.locator("li.message").count()).toBe(messages);
    await page.getByRole("button", { name: "Back" }).click();
    await rowButton(page, digest?.refs[1] ?? "").waitFor();
    await expect.poll(() => rowButton(page, ref).count()).toBe(0);
    const { panel } = await openAction("Plan Administrator", ref);
    await panel.getByText("The tender went out on Monday.").first().waitFor();
  });

  it("what is updated in the tab leaves the card that is already in chat", async () => {
    const digest = (await digests()).at(-1);
    const [ref = "", ...others] = digest?.refs ?? [];
    const person = digest?.person ?? "";
    const before = await cardsOf(person);
    const { tab } = await openAction("Plan Administrator", ref);
    await tab.getByRole("button", { name: "Record progress" }).click();
    await tab
      .getByRole("textbox", { name: "What has happened?" })
      .fill("Done from the tab.");
    await tab.getByRole("button", { name: "Save", exact: true }).click();
    await tab.getByText(`Update saved for ${ref}.`).first().waitFor();
    const body = async () =>
      (await cardsOf(person)).find(({ id }) => id === before[0]?.id)?.body;
    const card = async () => JSON.stringify(await body());
    await expect.poll(card).not.toContain(` · ${ref} · `);
    for (const other of others) expect(await card()).toContain(`${other}`);
    expect(await cardsOf(person)).toHaveLength(before.length);
  });
});

describe("the page of reminders", () => {
  it("shows what was delivered and what is ahead; a changed rule shows what it would mean before it is saved", async () => {
    const { page, tab } = await atTheTab(browser, host, {
      person: "Plan Administrator",
    });
    await tab.getByRole("link", { name: "Set-up" }).click();
    await tab.getByRole("link", { name: "Reminders", exact: true }).click();
    await tab.getByRole("heading", { name: "What was delivered" }).waitFor();
    await tab.getByText("Card in chat").first().waitFor();
    await tab.getByText(/^Last checked/).waitFor();
    const ahead = tab.getByRole("region", { name: "Who would get what" });
    expect(await ahead.locator("details").count()).toBeGreaterThan(1);
    await tab.getByRole("button", { name: "Change the rules" }).click();
    await tab.getByLabel("Not before").fill("19:00");
    await tab.getByText(/“Not before” should be earlier/).waitFor();
    await tab.getByLabel("Not before").fill("09:00");
    await tab.getByLabel("Reminders", { exact: true }).selectOption("no");
    await ahead.getByText("Nobody would be reminded of anything.").waitFor();
    await tab.getByLabel("Reminders", { exact: true }).selectOption("yes");
    expect(await faultsOf(page, "all")).toEqual([]);
    await tab.getByRole("button", { name: "Save", exact: true }).click();
    await tab.getByText(/on working days from 09:00 to 17:30/).waitFor();
  });

  it("fits a phone of 320 pixels while the rules are changed", async () => {
    const { page, tab } = await atTheTab(browser, host, {
      person: "Plan Administrator",
    });
    await tab.getByRole("link", { name: "Set-up" }).click();
    await tab.getByRole("link", { name: "Reminders", exact: true }).click();
    await tab.getByRole("button", { name: "Change the rules" }).click();
    await tab.getByLabel("Not before").waitFor();
    // The host beside the tab takes 273 pixels.
    await page.setViewportSize({ width: 593, height: 640 });
    const root = tab.locator("html");
    await expect.poll(() => root.evaluate((one) => one.clientWidth)).toBe(320);
    await atRest(tab);
    const wide = await root.evaluate((element) => {
      const isWide = (one: Element) =>
        one.getBoundingClientRect().right > element.clientWidth;
      return [...element.querySelectorAll("form, form *")]
        .filter((one) => isWide(one) && ![...one.children].some(isWide))
        .map(
          (one) =>
            `${Math.round(one.getBoundingClientRect().right)} of ${element.clientWidth}: ${one.outerHTML.slice(0, 160)}`,
        );
    });
    expect(wide).toEqual([]);
  });

  it("is read by whoever reads the lists, and says who may change the rules", async () => {
    const { tab } = await atTheTab(browser, host, { person: "Auditor" });
    await tab.getByRole("link", { name: "Set-up" }).click();
    await tab.getByRole("link", { name: "Reminders", exact: true }).click();
    await tab
      .getByText("The plan administrator can change these rules.")
      .waitFor();
  });
});
