// A press is judged by posts, settings and rights as they are at that moment, also by a process that read the plan long before and hears of nothing.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import type { Post } from "../../src/domain/plan/post.ts";
import { settingName } from "../../src/domain/reminding/reminderSettings.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import { ReminderService } from "../../src/reminders/service.ts";
import { localSettings } from "../../src/reminders/basics/settings.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
let world: World;
/** The tab of an administrator: another process than the one that answers cards. */
let tab: PlanStore;
let planId: PlanId;
let itemId: ActionId;
let card: string;
let officer: Person;
const asked: string[] = [];
const { fetch: wire } = globalThis;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.includes("/_api/")) asked.push(new URL(url).pathname);
    return wire(input, init);
  };
  world = await tenantWithPlan(24_120, today, { budgetMs: 60_000 });
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  const name = report.reminders.find(({ rule }) => rule === "noUpdate")?.to;
  if (!name) throw new Error("Nobody in the sample plans is silent.");
  const { card: shown } = await newestCard(world, idOf(name));
  if (!buttons(shown).some(({ verb }) => verb === "update"))
    await pressedBy(world, name, "open");
  const [button] = buttons((await newestCard(world, idOf(name))).card);
  if (!button) throw new Error("No button on the card.");
  planId = asId(button.data.plan);
  itemId = asId(button.data.item);
  ({ card } = button.data);
  officer = { objectId: idOf(name), email: null, name };
  const settings = localSettings(world.dataFolder);
  tab = new ReminderService({
    settings,
    ...openSqlite(":memory:"),
    log: quiet,
    now: Date.now,
  }).store;
});
afterAll(async () => {
  globalThis.fetch = wire;
  vi.useRealTimers();
  await world?.end();
});

const press = async (person: Person, verb: string, note?: string) => {
  // What was read 300 ms ago serves two presses at once: the clock of a test stands still between them.
  vi.setSystemTime(Date.now() + 1_000);
  const seen = (await world.service.service.watch.now(planId)).actions.get(
    itemId,
  );
  if (!seen) throw new Error("The action is gone.");
  const shown = await world.service.service.press({
    data: { verb, plan: planId, item: itemId, card, seen: "" },
    inputs: note === undefined ? {} : { note, status: "inProgress" },
    person,
  });
  return JSON.stringify(shown);
};
const opens = async (person: Person) =>
  !(await press(person, "open")).includes("This cannot be shown to you");

async function accountable(): Promise<Post> {
  const { posts, actions } = await tab.overview(planId);
  const action = actions.find(({ id }) => id === itemId);
  const post = posts.find(({ id }) => id === action?.accountable);
  if (!post) throw new Error("Nobody answers for the action.");
  return post;
}

async function setting(change: object): Promise<void> {
  const { items } = await tab.settings();
  const name = settingName(planId);
  const there = items.find((one) => one.name === name);
  const value = { ...(there?.value as object | undefined), ...change };
  if (there) await tab.save("settings", there, { ...there, value });
  else
    await tab.add("settings", {
      id: asId<"Setting">(crypto.randomUUID()),
      name,
      value,
    });
}

const someone = (name: string): Person => ({
  objectId: crypto.randomUUID(),
  email: null,
  name,
});

it("a look at an unchanged plan costs three small requests beside the log of its action", async () => {
  await press(officer, "open");
  await press(officer, "open");
  asked.length = 0;
  await press(officer, "open");
  const feeds = asked.filter((path) => /getchanges|\$batch/i.test(path));
  // What changed on the Actions list, in the log beyond it, and in what an answer is judged by.
  expect(feeds).toHaveLength(3);
});

it("sensitivity, language and the plan's owner are those of this moment", async () => {
  const plan = await world.service.service.watch.now(planId);
  const title = plan.actions.get(itemId)?.title ?? "";
  expect(await press(officer, "open")).toContain(title);
  await setting({ sensitive: true, language: "cy" });
  const shown = await press(officer, "open");
  expect(shown).not.toContain(title);
  expect(shown).toContain('"lang":"cy"');
  await setting({ sensitive: false, language: "en" });
  const owner = someone("The new owner");
  expect(await opens(owner)).toBe(false);
  await setting({ planOwner: owner });
  expect(await opens(owner)).toBe(true);
  await setting({ planOwner: null });
  expect(await opens(owner)).toBe(false);
});

it("who leads the theme may from that moment on, and who did no longer", async () => {
  const { posts, themes, actions } = await tab.overview(planId);
  const action = actions.find(({ id }) => id === itemId);
  const theme = themes.find(({ id }) => id === action?.themeId);
  const post = posts[0];
  if (!theme || !post) throw new Error("The plan has no theme or no post.");
  const lead = someone("The new lead");
  const led: Post = {
    ...post,
    id: asId(crypto.randomUUID()),
    title: "A new lead",
    aliases: [],
    holders: [{ person: lead, kind: "permanent", from: null, to: null }],
    delegates: [],
  };
  expect(await opens(lead)).toBe(false);
  await tab.add("posts", led);
  await tab.save("themes", theme, { ...theme, lead: led.id });
  expect(await opens(lead)).toBe(true);
  const { themes: now } = await tab.overview(planId);
  const changed = now.find(({ id }) => id === theme.id);
  if (!changed) throw new Error("The theme is gone.");
  await tab.save("themes", changed, { ...changed, lead: theme.lead });
  expect(await opens(lead)).toBe(false);
});

it("a former holder neither opens nor saves, and the new one does at once", async () => {
  const post = await accountable();
  const follower = someone("The new holder");
  expect(await opens(officer)).toBe(true);
  expect(await opens(follower)).toBe(false);
  await tab.save("posts", post, {
    ...post,
    holders: [
      ...post.holders.map((one) => ({ ...one, to: addDays(today, -1) })),
      { person: follower, kind: "permanent", from: today, to: null },
    ],
    delegates: [],
  });
  const refused = await press(officer, "update", "After the post ended.");
  expect(refused).toContain("You no longer hold a post");
  expect(refused).toContain("After the post ended.");
  expect(await opens(officer)).toBe(false);
  expect(await opens(follower)).toBe(true);
  const { log } = await tab.actionLog(planId, itemId);
  expect(JSON.stringify(log)).not.toContain("After the post ended.");
});

it("in a plan closed at this moment nothing is saved", async () => {
  const { plan } = await tab.overview(planId);
  await tab.save("plans", plan, { ...plan, state: "closed" });
  await press(officer, "open");
  const shown = await world.service.service.watch.now(planId);
  expect(shown.overview.plan.state).toBe("closed");
});
