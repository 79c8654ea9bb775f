// Answers given on a card whose marks are not on the card: late for the Board's update window, evidence by a link, and given weeks later.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import { remindersAhead } from "../../src/domain/reminding/reminderPreview.ts";
import type { PutOff } from "../../src/domain/reminding/snooze.ts";
import { cardFor } from "../../src/reminders/messages/cardOf.ts";
import type { CardData } from "../../src/reminders/cards/element.ts";
import { toRemind } from "../../src/reminders/plans/planNow.ts";
import { aheadNotesIn } from "../../src/sharepoint/plan/aheadNotes.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const morning = Date.parse("2026-11-18T10:00:00Z");
let world: World;
let silent: readonly string[];
let others: readonly string[];

beforeAll(async () => {
  // The sample Board met on 12 November; its updates were in time until the 4th, and the next window opens on the 19th.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(morning) });
  world = await tenantWithPlan(6_612, day("2026-11-20"));
  const report = (await (await world.remind({ on: "2026-11-18" })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  const noUpdate = report.reminders.filter(({ rule }) => rule === "noUpdate");
  silent = [...new Set(noUpdate.map(({ to }) => to))];
  others = report.reminders
    .map(({ to }) => to)
    .filter((name) => !silent.slice(0, 4).includes(name));
});
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

/** The card of one action in the chat of the nth officer who has been silent. */
async function opened(at: number) {
  const name = silent[at];
  if (!name) throw new Error("Too few in the sample plans are silent.");
  const { card } = await newestCard(world, idOf(name));
  if (!buttons(card).some(({ verb }) => verb === "update"))
    await pressedBy(world, name, "open");
  return name;
}

/** Somebody else, whose card is about one action alone: that one can be put off. */
async function withSnooze() {
  for (const name of others) {
    const { card } = await newestCard(world, idOf(name));
    if (buttons(card).some(({ verb }) => verb === "snooze")) return name;
  }
  throw new Error("Nobody in the sample plans has a card about one action.");
}

async function logOf(data: CardData) {
  return world.service.service.store.actionLog(
    asId(data.plan) as PlanId,
    asId(data.item) as ActionId,
  );
}

it("an update after the window closed is in the plan and marked late", async () => {
  const note = "The tender went out on Monday.";
  const { data } = await pressedBy(world, await opened(0), "update", {
    status: "inProgress",
    note,
  });
  const { log } = await logOf(data);
  expect(log.updates.filter((one) => one.note === note)).toMatchObject([
    { late: true, door: "card" },
  ]);
});

it("a link that shows it is done is evidence of the action, once however often Teams repeats the press", async () => {
  const person = idOf(await opened(1));
  const { conversation, message, card } = await newestCard(world, person);
  const data = buttons(card).find(({ verb }) => verb === "claim")?.data;
  if (!data) throw new Error("No claim on the card.");
  const shows = "See https://council.example/minutes/45.";
  const press = () =>
    world.press(person, conversation, message, {
      type: "Action.Execute",
      verb: "claim",
      data: { ...data, actual: "2026-11-17", shows },
    });
  await Promise.all([press(), press()]);
  await press();
  const { log, evidence } = await logOf(data);
  const given = evidence.filter(({ note }) => note === shows);
  expect(given).toMatchObject([
    { kind: "link", url: "https://council.example/minutes/45" },
  ]);
  expect(log.updates.filter(({ note }) => note === shows)).toMatchObject([
    { kind: "claim", evidence: given.map(({ id }) => id) },
  ]);
  // Whoever confirms it sees what shows it.
  const { watch } = world.service.service;
  const plan = await watch.now(asId(data.plan));
  const action = plan.actions.get(asId(data.item));
  if (!action) throw new Error("The action is gone.");
  const asked = cardFor({
    plan,
    action,
    log,
    language: "en",
    told: { rule: "claimWaiting", days: 0, on: null, by: null, as: "holder" },
    key: data.card,
    today: day("2026-11-18"),
    links: world.service.service.parts.settings,
    back: false,
  });
  expect(JSON.stringify(asked)).toContain(`• ${given[0]?.title}`);
});

it("an action put off is in the preview of the days ahead from its day on, and not before", async () => {
  const name = await withSnooze();
  const { service } = world.service;
  const { data } = await pressedBy(world, name, "snooze");
  await service.writeHealth();
  const notes = aheadNotesIn((await service.store.settings()).items);
  expect(notes).toMatchObject({
    snoozes: [{ person: idOf(name), actionId: data.item, until: "2026-11-19" }],
    leavers: [],
  });
  const plan = toRemind(await service.watch.now(asId(data.plan)));
  const firstDay = (snoozes: readonly PutOff[]) =>
    remindersAhead(plan, {
      from: day("2026-11-18"),
      days: 7,
      told: new Map(),
      snoozes,
      leavers: new Set(),
    }).days.find(({ digests }) =>
      digests.some(
        ({ recipient, reminders }) =>
          recipient.name === name &&
          reminders.some(({ actionId }) => actionId === data.item),
      ),
    )?.day;
  expect(firstDay([])).toBe("2026-11-18");
  expect(firstDay(notes?.snoozes ?? [])).toBe("2026-11-19");
  // The run of that day says so too, although the card was told before.
  const { ref } = plan.actions.find(({ id }) => id === data.item) ?? {};
  const run = await world.remind({ on: "2026-11-19", dryRun: true });
  expect(await run.json()).toMatchObject({
    reminders: expect.arrayContaining([
      expect.objectContaining({ to: name, ref, planId: data.plan }),
    ]),
  });
});

// Last, since the month passes for everybody.
describe("weeks later", () => {
  const afterDays = (days: number) =>
    void vi.setSystemTime(morning + days * 86_400_000);

  it("the same press is still the same answer, whatever the service has forgotten meanwhile", async () => {
    const person = idOf(await opened(2));
    const { conversation, message, card } = await newestCard(world, person);
    const data = buttons(card).find(({ verb }) => verb === "update")?.data;
    if (!data) throw new Error("no update button");
    const note = "The lease is signed.";
    const press = () =>
      world.press(person, conversation, message, {
        type: "Action.Execute",
        verb: "update",
        data: { ...data, status: "inProgress", note },
      });
    await press();
    afterDays(29);
    await world.service.service.tick();
    await press();
    const { log } = await logOf(data);
    expect(log.updates.filter((one) => one.note === note)).toHaveLength(1);
  });

  it("a card older than a month says so, keeps what was typed and leads to the plan", async () => {
    const person = idOf(await opened(3));
    const { conversation, message, card } = await newestCard(world, person);
    const [button] = buttons(card);
    if (!button) throw new Error("no button");
    afterDays(31);
    const press = (verb: string, note: Record<string, string>) =>
      world.press(person, conversation, message, {
        type: "Action.Execute",
        verb,
        data: { ...button.data, verb, ...note },
      });
    await press("refresh", {});
    const looked = JSON.stringify((await newestCard(world, person)).card);
    expect(looked).toContain("This card cannot be answered any more");
    expect(looked).toContain("Action.OpenUrl");
    const before = (await logOf(button.data)).log.updates.length;
    await press("update", { status: "inProgress", note: "Too late, alas." });
    const typed = JSON.stringify((await newestCard(world, person)).card);
    expect(typed).toContain("Too late, alas.");
    expect(typed).toContain("This was not saved");
    expect((await logOf(button.data)).log.updates).toHaveLength(before);
  });
});
