// The message extension over the real bot channel: an action found by reference or words, its card put into a chat, and that card following the action.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../../manifest/manifest.json" with { type: "json" };
import { day } from "../../src/domain/values/calendarDate.ts";
import { wordsParameter } from "../../src/reminders/press/foundAnswer.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
const note = "Between us: the Zanzibar tender has failed.";
let world: World;
/** Somebody silent, and the action they have a card about. */
let officer = "";

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  world = await tenantWithPlan(6_680, today);
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  officer = report.reminders.find(({ rule }) => rule === "noUpdate")?.to ?? "";
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

const find = (name: string, words: string) => world.find(idOf(name), words);

it("is offered where people write, with one box, which is the one the bot reads", () => {
  const [extension] = manifest.composeExtensions;
  const command = extension?.commands.find(({ id }) => id === "findAction");
  expect(extension?.botId).toBe(manifest.bots[0]?.botId);
  expect(command).toMatchObject({
    type: "query",
    context: ["compose", "commandBox"],
  });
  expect(command?.parameters?.map(({ name }) => name)).toEqual([
    wordsParameter,
  ]);
});

describe("what is typed", () => {
  it("as a reference finds that action first, in every plan that has one", async () => {
    const { results } = await find(officer, " 4.1 ");
    expect(results[0]?.title).toMatch(/^4\.1 /);
  });

  it("as words of a title finds the action, whatever the case and the order", async () => {
    const { results } = await find(officer, "4.1");
    const [, ...title] = results[0]?.title.split(" ") ?? [];
    const words = title.filter((word) => /^\w{4,}$/.test(word));
    const asked = words.toReversed().join(" ").toUpperCase();
    const again = await find(officer, asked);
    expect(again.results.map((one) => one.title)).toContain(results[0]?.title);
  });

  it.each([
    ["", /^Type a reference/],
    ["   ", /^Type a reference/],
    ["xyzzy plugh", /^No action has/],
    ["x".repeat(100_000), /^No action has/],
  ])(
    "as nothing or as nothing known is answered in a sentence",
    async (words, said) => {
      const { message, results } = await find(officer, words);
      expect(message).toMatch(said);
      expect(results).toEqual([]);
    },
  );
});

describe("who looks", () => {
  it("an elected member finds what anybody may read", async () => {
    await world.chat(idOf("Elected Member"), "help");
    expect(
      (await find("Elected Member", "4.1")).results.length,
    ).toBeGreaterThan(0);
  });

  it.each(["Person without Rights", "Former Head of Property"])(
    "%s finds nothing, and is told why",
    async (name) => {
      await world.chat(idOf(name), "help");
      const { message, results } = await find(name, "4.1");
      expect(results).toEqual([]);
      expect(message).toMatch(/^You may not read/);
    },
  );
});

describe("the card that was put into a chat", () => {
  it("says nothing of what officers noted, is refreshed by itself, and follows the action", async () => {
    const person = idOf(officer);
    let { card } = await newestCard(world, person);
    if (!buttons(card).some(({ verb }) => verb === "update"))
      ({ card } = await pressedBy(world, officer, "open"));
    const { data } = await pressedBy(world, officer, "update", {
      status: "slippage",
      note,
    });
    const { record } = await world.service.service.store.record(
      data.plan as never,
    );
    const { ref = "" } =
      record.actions.find(({ id }) => id === data.item) ?? {};
    const { results } = await find("HR Manager", `${ref}`);
    const shared = results.find(({ card: one }) =>
      JSON.stringify(one).includes(data.item),
    )?.card as { refresh: { action: { verb: string; data: object } } };
    expect(JSON.stringify(shared)).not.toContain("Zanzibar");
    // Looked at later by somebody else, after the action has changed again.
    const colleague = idOf("HR Manager");
    await world.chat(colleague, "help");
    await world.insert(colleague, shared);
    const { conversations } = await world.inbox(colleague);
    const message = conversations[0]?.messages.at(-1);
    await pressedBy(world, officer, "undo", {});
    const { verb, data: pressed } = shared.refresh.action;
    const action = { type: "Action.Execute", verb, data: { ...pressed, verb } };
    await world.press(colleague, `a:1${colleague}`, message?.id ?? "", action);
    const after = (await world.inbox(colleague)).conversations[0]?.messages.at(
      -1,
    );
    expect(after?.ownView).toBeDefined();
    expect(JSON.stringify(after?.ownView)).not.toBe(JSON.stringify(shared));
    expect(JSON.stringify(after?.ownView)).toContain(`"text":"◆ ${ref} · `);
  });

  it("written by hand by somebody who may read nothing shows them nothing", async () => {
    const { results } = await find("HR Manager", "4.1");
    const [first] = results;
    if (!first) throw new Error("Nothing was found.");
    const { refresh } = first.card as {
      refresh: { action: { data: object } };
    };
    const stranger = idOf("Person without Rights");
    await world.insert(stranger, first.card);
    const before = await world.inbox(stranger);
    const message = before.conversations[0]?.messages.at(-1);
    const action = {
      type: "Action.Execute",
      verb: "shared",
      data: { ...refresh.action.data, verb: "shared" },
    };
    await world.press(stranger, `a:1${stranger}`, message?.id ?? "", action);
    const after = await world.inbox(stranger);
    const shown = JSON.stringify(
      after.conversations[0]?.messages.at(-1)?.ownView,
    );
    expect(shown).toContain("You may not read the plans");
    expect(shown).not.toContain(first.title.slice(4));
  });
});
