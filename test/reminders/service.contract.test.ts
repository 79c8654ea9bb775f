// The reminder service over real sockets: SharePoint, sign-in and the Bot Connector of the local tenant, with the sample plans.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  asId,
  type ActionId,
  type PlanId,
} from "../../src/domain/values/id.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import type { CardData } from "../../src/reminders/cards/element.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import {
  buttons,
  idOf,
  newestCard,
  pressedBy,
  texts,
  type Asked,
} from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
let world: World;
let report: {
  planned: number;
  reminders: {
    to: string;
    ref: string;
    rule: string;
    planId: string;
    state: string;
    via: string;
  }[];
};

beforeAll(async () => {
  // A working morning, whenever this runs: a card is answered for a month.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  world = await tenantWithPlan(6_010, today);
  report = (await (await world.remind({ on: today })).json()) as typeof report;
});
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

const newest = (person: string) => newestCard(world, person);
const pressed = (...asked: Asked) => pressedBy(world, ...asked);

async function logOf(data: CardData) {
  return world.service.service.store.actionLog(
    asId(data.plan) as PlanId,
    asId(data.item) as ActionId,
  );
}

/** An officer whose only or first reminder asks for an update. */
function anOfficer(at: number): string {
  const names = [
    ...new Set(
      report.reminders
        .filter(({ rule }) =>
          ["noUpdate", "late", "dueSoon", "dueToday"].includes(rule),
        )
        .map(({ to }) => to),
    ),
  ];
  const name = names[at];
  if (!name) throw new Error("The sample plans remind too few people.");
  return name;
}

async function openedCard(name: string) {
  const { card } = await newest(idOf(name));
  if (buttons(card).some(({ verb }) => verb === "update")) return card;
  return (await pressed(name, "open")).card;
}

describe("a day's reminders", () => {
  it("reach everybody once, and a second run the same day sends nothing", async () => {
    expect(report.planned).toBeGreaterThan(3);
    expect(
      new Set(report.reminders.map(({ state, via }) => `${state} by ${via}`)),
    ).toEqual(new Set(["sent by card"]));
    const again = (await (
      await world.remind({ on: today })
    ).json()) as typeof report;
    expect(again.planned).toBe(0);
    expect(again.reminders).toEqual([]);
    for (const name of new Set(report.reminders.map(({ to }) => to)))
      expect((await world.inbox(idOf(name))).conversations[0]?.fromBot).toBe(1);
  });

  it("send cards that pass the lint", async () => {
    for (const name of new Set(report.reminders.map(({ to }) => to)))
      expect(lintCard((await newest(idOf(name))).card)).toEqual([]);
  });

  it("are written into the Reminders list for people to read", async () => {
    expect(await world.service.service.writeLines()).toBe(0);
    const rows = await fetch(`${world.bot}/health`);
    expect(((await rows.json()) as { backlog: number }).backlog).toBe(0);
  });
});

describe("a card in chat", () => {
  /** Somebody with several actions, and what the digest says of the first. */
  async function digestOf() {
    for (const { to } of report.reminders) {
      const { card } = await newest(idOf(to));
      const opens = buttons(card).filter(({ verb }) => verb === "open");
      // "▲ 85 days late · 4.1 · …": the reason stands between the mark and the ref.
      const said = texts(card)
        .map((text) => /^\S+ ([^·]*days?[^·]*|Due today) · /.exec(text)?.[1])
        .find((reason) => reason !== undefined);
      if (opens.length > 1 && said) return { person: to, said };
    }
    throw new Error("The sample plans give nobody two reminders.");
  }

  it("opened from the digest counts the same days as the digest", async () => {
    const { person, said } = await digestOf();
    const opened = await pressed(person, "open");
    expect(texts(opened.card).join("|")).toContain(said);
    await pressed(person, "back");
  });

  it("that arrived twice is found at the next look, and the older is taken away", async () => {
    const { person } = await digestOf();
    const { ledger } = world.service.service.parts;
    const row = (await ledger.all()).find(({ about }) =>
      about.includes(idOf(person)),
    );
    if (!row) throw new Error("No row for this person.");
    const verdict = await world.service.service.world.judge(row);
    if (verdict.kind !== "send") throw new Error(verdict.kind);
    await world.service.service.wire.post(row, verdict.parcel);
    const fromBot = async () =>
      (await world.inbox(idOf(person))).conversations[0]?.messages.filter(
        ({ from }) => from === "bot",
      ) ?? [];
    const [older, newer] = await fromBot();
    const { conversation, card } = await newest(idOf(person));
    const [button] = buttons(card);
    await world.press(idOf(person), conversation, newer?.id ?? "", {
      type: "Action.Execute",
      verb: "back",
      data: { ...button?.data, verb: "back", item: "" },
    });
    expect((await fromBot()).map(({ id }) => id)).toEqual([newer?.id]);
    expect(older?.id).not.toBe(newer?.id);
    expect((await ledger.get(row.key))?.activityId).toBe(newer?.id);
  });

  it("is left alone while nothing changes", async () => {
    await world.service.service.syncCards();
    expect(await world.service.service.syncCards()).toBe(0);
  });
});

describe("the answer given on the card", () => {
  it("is in the list once, however often Teams repeats the press", async () => {
    const name = anOfficer(0);
    await openedCard(name);
    const { conversation, message, card } = await newest(idOf(name));
    const data = buttons(card).find(({ verb }) => verb === "update")?.data;
    if (!data) throw new Error("no update button");
    const action = {
      type: "Action.Execute",
      verb: "update",
      data: {
        ...data,
        status: "inProgress",
        note: "The tender went out on Monday.",
      },
    };
    const three = () => world.press(idOf(name), conversation, message, action);
    await Promise.all([three(), three()]);
    await three();
    const { log } = await logOf(data);
    const mine = log.updates.filter(
      ({ note }) => note === "The tender went out on Monday.",
    );
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      door: "card",
      by: { objectId: idOf(name) },
    });
    expect(JSON.stringify((await newest(idOf(name))).card)).toContain(
      "The tender went out on Monday.",
    );
  });

  it("given on a card that is older than the action shows both and keeps the words", async () => {
    const name = anOfficer(1);
    await openedCard(name);
    const { card } = await pressed(
      name,
      "update",
      { status: "inProgress", note: "Mine, written slowly." },
      { seen: "an earlier state" },
    );
    expect(JSON.stringify(card)).toContain("Mine, written slowly.");
    expect(JSON.stringify(card)).toContain("This has changed since");
    const { data } = await pressed(name, "update", {
      status: "inProgress",
      note: "Mine, written slowly.",
    });
    expect(
      (await logOf(data)).log.updates.filter(
        ({ note }) => note === "Mine, written slowly.",
      ),
    ).toHaveLength(1);
  });

  it("is refused kindly to the wrong person, whatever the card says", async () => {
    const name = anOfficer(2);
    await openedCard(name);
    const { card } = await newest(idOf(name));
    const data = buttons(card).find(({ verb }) => verb === "update")?.data;
    if (!data) throw new Error("no update button");
    const stranger = samplePeople.find(
      ({ siteRights, displayName }) =>
        siteRights === "visitor" &&
        !report.reminders.some(({ to }) => to === displayName),
    );
    if (!stranger)
      throw new Error("Nobody without a post among the sample people.");
    const before = (await logOf(data)).log.updates.length;
    const shown = await Promise.all(
      (["update", "open", "refresh", "back"] as const).map((verb) =>
        world.service.service.press({
          data: { ...data, verb },
          inputs: { status: "inProgress", note: "Not mine." },
          person: {
            objectId: stranger.objectId,
            email: null,
            name: stranger.displayName,
          },
        }),
      ),
    );
    expect((await logOf(data)).log.updates).toHaveLength(before);
    // Notes on cards are internal: the refusal shows the stranger's own words, and nothing of the action or of the officer's digest.
    const plan = await world.service.service.watch.now(asId(data.plan));
    const { title } = plan.actions.get(asId(data.item)) ?? {};
    if (!title) throw new Error("The action has no title to look for.");
    for (const one of shown) expect(JSON.stringify(one)).not.toContain(title);
    expect(JSON.stringify(shown[0])).toContain("Not mine.");
  });

  it("of 28 KB is refused with every word kept", async () => {
    const name = anOfficer(2);
    const long = "word ".repeat(5_800).trim();
    const { card } = await pressed(name, "update", {
      status: "inProgress",
      note: long,
    });
    expect(JSON.stringify(card)).toContain(long);
  });
});

describe("the bot endpoint", () => {
  it("refuses a request without a token and one with a forged token", async () => {
    const body = JSON.stringify({
      type: "message",
      text: "hello",
      serviceUrl: world.connector,
      from: { aadObjectId: idOf(anOfficer(0)) },
    });
    const headers = { "content-type": "application/json" };
    expect(
      (
        await fetch(`${world.bot}/api/messages`, {
          method: "POST",
          headers,
          body,
        })
      ).status,
    ).toBe(401);
    const forged = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from('{"iss":"https://api.botframework.com"}').toString("base64url")}.`;
    expect(
      (
        await fetch(`${world.bot}/api/messages`, {
          method: "POST",
          headers: { ...headers, authorization: `Bearer ${forged}` },
          body,
        })
      ).status,
    ).toBe(401);
  });

  it("does not run for a web page, nor for a day that is none", async () => {
    const response = await fetch(`${world.bot}/remind`, {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
      body: "{}",
    });
    expect(response.status).toBe(403);
    expect((await world.remind({ on: "2026-02-30" })).status).toBe(400);
  });
});
