// A press that SharePoint refuses leaves the card with its buttons and the person's words, and the digest is one press away.
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { buttons, idOf, newestCard, pressedBy } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
let world: World;
let silent: readonly string[];
let told: readonly string[];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  // Refused at once is in good time, however busy the machine is.
  world = await tenantWithPlan(24_100, today, { budgetMs: 60_000 });
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  told = report.reminders.map(({ to }) => to);
  const wanted = report.reminders.filter(({ rule }) => rule === "noUpdate");
  silent = [...new Set(wanted.map(({ to }) => to))];
});
afterEach(() => refuse("none"));
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

async function refuse(forbid: "none" | "writes" | "all"): Promise<void> {
  await fetch(`${new URL(world.siteUrl).origin}/_local/faults`, {
    method: "POST",
    body: JSON.stringify({ forbid }),
  });
}

/** The nth silent officer with the card of one action open, and that card's data. */
async function opened(at: number) {
  const name = silent[at];
  if (!name) throw new Error("Too few in the sample plans are silent.");
  let { card } = await newestCard(world, idOf(name));
  if (!buttons(card).some(({ verb }) => verb === "update"))
    ({ card } = await pressedBy(world, name, "open"));
  return name;
}

const verbs = (card: unknown) => buttons(card).map(({ verb }) => verb);

/** What stands in the boxes, by their names. */
function boxes(card: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  JSON.stringify(card, (_key, value: unknown) => {
    if (
      typeof value === "object" &&
      value !== null &&
      "id" in value &&
      "value" in value
    )
      found[String(value.id)] = String(value.value);
    return value;
  });
  return found;
}

async function saved(data: { plan: string; item: string }, note: string) {
  const { log } = await world.service.service.store.actionLog(
    asId(data.plan) as PlanId,
    asId(data.item) as ActionId,
  );
  return log.updates.filter((one) => one.note === note).length;
}

it("an update: every button and the words are there again, and pressed again it is saved once", async () => {
  const name = await opened(0);
  const note = "The tender went out on Monday.";
  const inputs = { status: "inProgress", note };
  await refuse("writes");
  const { card, data } = await pressedBy(world, name, "update", inputs);
  expect(JSON.stringify(card)).toContain("This was not saved");
  expect(verbs(card)).toEqual(
    expect.arrayContaining(["update", "noChange", "claim", "propose", "back"]),
  );
  expect(boxes(card)).toMatchObject(inputs);
  expect(lintCard(card)).toEqual([]);
  expect(await saved(data, note)).toBe(0);
  await refuse("none");
  await pressedBy(world, name, "update", inputs);
  expect(await saved(data, note)).toBe(1);
  await world.service.service.finishPresses();
  expect(await saved(data, note)).toBe(1);
});

it.each([
  ["claim", { actual: "2026-11-19", shows: "Signed by both sides." }],
  [
    "propose",
    {
      to: "2027-03-31",
      reason: "procurement",
      words: "One bidder only.",
      doing: "Asking again.",
    },
  ],
])("%s keeps its part open with what was typed", async (verb, typed) => {
  const name = await opened(1);
  await refuse("writes");
  const { card } = await pressedBy(world, name, verb, typed);
  expect(JSON.stringify(card)).toContain("This was not saved");
  expect(boxes(card)).toMatchObject(typed);
  expect(JSON.stringify(card)).toMatch(
    new RegExp(`"id":"${verb}","isVisible":true`),
  );
  expect(lintCard(card)).toEqual([]);
});

it("a rule's refusal of a proposal keeps its part open too, with the reason in it", async () => {
  const name = await opened(1);
  const typed = { to: "", reason: "procurement", words: "One bidder only." };
  const { card } = await pressedBy(world, name, "propose", typed);
  expect(boxes(card)).toMatchObject({
    reason: "procurement",
    words: "One bidder only.",
  });
  expect(JSON.stringify(card)).toMatch(
    /"id":"propose","isVisible":true[^]*This was not saved/,
  );
});

it("out of reach before anything is read, it can be pressed again as it was, and the digest comes back", async () => {
  const name = await opened(2);
  const note = "The lease is signed.";
  await refuse("all");
  const { card, data } = await pressedBy(world, name, "update", {
    status: "inProgress",
    note,
  });
  expect(JSON.stringify(card)).toContain("This was not saved");
  expect(JSON.stringify(card)).toContain(note);
  expect(verbs(card)).toEqual(["update", "back"]);
  await refuse("none");
  const again = buttons(card)[0]?.data;
  expect(again).toMatchObject({ note, status: "inProgress" });
  await pressedBy(world, name, "update");
  expect(await saved(data, note)).toBe(1);
  const { card: digest } = await pressedBy(world, name, "back");
  expect(verbs(digest)).not.toContain("update");
});

it("a stranger's look is refused as a look, and their press as a press", async () => {
  const name = await opened(3);
  const { card } = await newestCard(world, idOf(name));
  const data = buttons(card).find(({ verb }) => verb === "update")?.data;
  if (!data) throw new Error("No update on the card.");
  const stranger = samplePeople.find(
    (one) => one.siteRights === "visitor" && !told.includes(one.displayName),
  );
  const asked = (verb: string) =>
    world.service.service
      .press({
        data: { ...data, verb },
        inputs: { note: "Not mine." },
        person: {
          objectId: stranger?.objectId ?? "",
          email: null,
          name: "A stranger",
        },
      })
      .then((one) => JSON.stringify(one));
  expect(await asked("open")).toContain("This cannot be shown to you");
  expect(await asked("open")).not.toContain("not saved");
  expect(await asked("update")).toContain("This was not saved");
});

it("a look that fails is not called unsaved, and Teams asks again by itself", async () => {
  const name = await opened(3);
  const person = idOf(name);
  const {
    conversation,
    message,
    card: before,
  } = await newestCard(world, person);
  await refuse("all");
  await world.press(person, conversation, message, {
    type: "Action.Execute",
    verb: "refresh",
    data: { ...buttons(before)[0]?.data, verb: "refresh" },
  });
  const { card } = await newestCard(world, person);
  expect(JSON.stringify(card)).not.toContain("not saved");
  expect(new Set(verbs(card))).toEqual(new Set(["refresh", "back"]));
  expect(card).toHaveProperty("refresh.action.verb", "refresh");
});

it.each([
  ["conversation", { conversation: { tenantId: "another" } }],
  ["channel data", { channelData: { tenant: { id: "another" } } }],
  ["shape", { conversation: { tenantId: 7 } }],
  ["other shape", { channelData: { tenant: "another" } }],
])(
  "an activity of another tenant by its %s is refused",
  async (_name, body) => {
    const response = await fetch(`${world.bot}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(403);
  },
);
