// A lead's nudge through the service: a card of its own in the officer's chat on the same day, once, logged, answered on the card and read on the action.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { nudge } from "../../src/domain/progress/nudge.ts";
import { edit } from "../../src/editing/edit.ts";
import { readReminderLines } from "../../src/sharepoint/plan/reminderLines.ts";
import { idOf, newestCard, pressedBy, texts } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
let world: World;
let officer = "";
let actionId = "";
let planId = "";

const cards = async (name: string) =>
  (await world.inbox(idOf(name))).conversations[0]?.fromBot ?? 0;

/** The lead asks, by the same rule and the same floor as the tab's button. */
async function nudged(words: string) {
  const { store } = world.service.service;
  const { record } = await store.record(asId<"Plan">(planId));
  const action = record.actions.find(({ id }) => id === actionId);
  if (!action) throw new Error("The action is gone.");
  const { log } = await store.actionLog(action.planId, action.id);
  const person = {
    objectId: idOf("Chief Executive"),
    email: "chief.executive@council.example",
    name: "Chief Executive",
  };
  const editor = {
    plan: record.plan,
    actor: { person, roles: ["lead"] as const, posts: [] },
    now: new Date().toISOString() as never,
    door: "tab" as const,
    windows: [],
  };
  return edit(
    { store, editor },
    { action, log },
    {
      id: asId<"Edit">(crypto.randomUUID()),
      rule: (context) => nudge({ words, notReached: null }, context),
      meets: "follow",
    },
  );
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  world = await tenantWithPlan(6_690, today);
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  officer = report.reminders.find(({ rule }) => rule === "noUpdate")?.to ?? "";
  const { card } = await newestCard(world, idOf(officer));
  const [found] = [
    ...JSON.stringify(card).matchAll(/"plan":"([^"]+)","item":"([^"]+)"/g),
  ];
  [, planId = "", actionId = ""] = found ?? [];
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

it("comes as a card of its own to somebody who has had today's card, once, and is in the log", async () => {
  const before = await cards(officer);
  expect((await nudged("Where does it stand?")).kind).toBe("recorded");
  await world.remind({ on: today });
  expect(await cards(officer)).toBe(before + 1);
  await world.remind({ on: today });
  await world.service.service.syncCards();
  await world.remind({ on: today });
  expect(await cards(officer)).toBe(before + 1);
  const { card } = await newestCard(world, idOf(officer));
  expect(texts(card)).toContain("Where does it stand?");
  const rows = await world.service.service.parts.ledger.all();
  const own = rows.filter(({ key }) => key.includes("|asked|"));
  expect(own.map(({ state }) => state)).toEqual(["sent"]);
  const { items } = await readReminderLines(
    world.service.service.site,
    asId<"Plan">(planId),
    today,
  );
  expect(
    items.filter((line) => line.rule === "question" && line.day === today),
  ).toMatchObject([{ actionId, result: "sent" }]);
});

it("is refused a second time the same day, and nothing more is sent", async () => {
  const before = await cards(officer);
  const again = await nudged("And now?");
  expect(again).toMatchObject({ kind: "refused" });
  await world.remind({ on: today });
  expect(await cards(officer)).toBe(before);
});

it("is answered on the card, and the lead reads the answer on the action", async () => {
  await pressedBy(world, officer, "answer", { note: "The tender is out." });
  const { log } = await world.service.service.store.actionLog(
    asId<"Plan">(planId),
    asId<"Action">(actionId),
  );
  expect(log.updates.at(-1)).toMatchObject({
    kind: "answer",
    note: "The tender is out.",
  });
});
