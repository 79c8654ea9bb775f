// SharePoint is slow: a press is answered in good time, saved once, and its card completes by itself. One id leads from the run to the request.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import type { LogFacts } from "../../src/reminders/basics/log.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
let world: World;
let report: {
  correlation: string;
  reminders: { to: string; rule: string }[];
};
const logged: (LogFacts & { what: string })[] = [];
/** What SharePoint was asked, and under which id it says so. */
const asked: { id: string | null; method: string; path: string }[] = [];
const { fetch: wire } = globalThis;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  globalThis.fetch = async (input, init) => {
    const response = await wire(input, init);
    const { pathname } = new URL(
      input instanceof Request ? input.url : String(input),
    );
    if (pathname.includes("/_api/"))
      asked.push({
        id: response.headers.get("client-request-id"),
        method: init?.method ?? "GET",
        path: pathname,
      });
    return response;
  };
  const note = (what: string, facts: LogFacts = {}) =>
    void logged.push({ what, ...facts });
  world = await tenantWithPlan(6_640, today, {
    budgetMs: 250,
    log: { info: note, warn: note },
  });
  asked.length = 0;
  report = (await (await world.remind({ on: today })).json()) as typeof report;
});
afterAll(async () => {
  globalThis.fetch = wire;
  vi.useRealTimers();
  await world?.end();
});
beforeEach(() => delay(0));

async function delay(latency: number): Promise<void> {
  await fetch(`${new URL(world.siteUrl).origin}/_local/faults`, {
    method: "POST",
    body: JSON.stringify({ latency, path: "_api" }),
  });
}

/** The nth officer with an update to give, their card open. */
async function officer(at: number) {
  const names = [
    ...new Set(
      report.reminders
        .filter(({ rule }) => ["noUpdate", "late", "dueSoon"].includes(rule))
        .map(({ to }) => to),
    ),
  ];
  const name = names[at];
  if (!name) throw new Error("The sample plans remind too few people.");
  const { card } = await newestCard(world, idOf(name));
  if (!buttons(card).some(({ verb }) => verb === "update"))
    await pressedBy(world, name, "open");
  // On a busy machine the first reading takes longer than the budget of this test.
  await vi.waitFor(
    async () =>
      expect(buttons(await look(name)).map(({ verb }) => verb)).toContain(
        "update",
      ),
    { timeout: 30_000 },
  );
  return name;
}

async function saved(data: { plan: string; item: string }, note: string) {
  const { log } = await world.service.service.store.actionLog(
    asId(data.plan) as PlanId,
    asId(data.item) as ActionId,
  );
  return log.updates.filter((one) => one.note === note).length;
}

/** What Teams does when the card is looked at. */
async function look(name: string) {
  const person = idOf(name);
  const { conversation, message, card } = await newestCard(world, person);
  const { refresh } = card as { refresh: { action: { data: object } } };
  const action = {
    type: "Action.Execute",
    verb: "refresh",
    data: refresh.action.data,
  };
  await world.press(person, conversation, message, action);
  return (await newestCard(world, person)).card;
}

it("the answer is “Saving…” with every word; looked at again it is saved, and it is in the plan once", async () => {
  const name = await officer(0);
  await delay(400);
  const note = "The tender went out on Monday.";
  const { card, data } = await pressedBy(world, name, "update", {
    status: "inProgress",
    note,
  });
  expect(JSON.stringify(card)).toContain("Saving…");
  expect(JSON.stringify(card)).toContain(note);
  expect(lintCard(card)).toEqual([]);
  await delay(0);
  await expect
    .poll(async () => JSON.stringify(await look(name)), { interval: 300 })
    .toContain("Your update is saved");
  expect(await saved(data, note)).toBe(1);
  expect(await world.service.service.finishPresses()).toBe(0);
});

it("a card that is only looked at says that the plan is slow, and nothing of saving", async () => {
  const name = await officer(1);
  await delay(400);
  const card = await look(name);
  expect(JSON.stringify(card)).toContain("Reading the plan…");
  expect(lintCard(card)).toEqual([]);
});

it("one id is in the log of the run, on the card, in the log of the answer and on the request that saved it", async () => {
  const name = await officer(2);
  asked.length = 0;
  const { data } = await pressedBy(world, name, "update", {
    status: "inProgress",
    note: "Signed.",
  });
  await expect.poll(() => saved(data, "Signed.")).toBe(1);
  const { correlation } = report;
  const told = () =>
    logged
      .filter((one) => one.correlation === correlation)
      .map(({ what }) => what);
  await expect
    .poll(told)
    .toEqual(expect.arrayContaining(["run", "arrived", "answer"]));
  const writes = () =>
    asked
      .filter(
        ({ id, path }) => id === correlation && /\$batch|Updates/i.test(path),
      )
      .map(({ method }) => method);
  await expect.poll(writes).toContain("POST");
});
