// What the channel hears, over the local tenant's real sockets: the month's summary and each closed meeting, each once.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../src/domain/calendarDate.ts";
import { asId } from "../../src/domain/id.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { settingName } from "../../src/domain/reminding/reminderSettings.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { noteFileNames } from "../../src/sharepoint/libraryNames.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

let world: World;
beforeAll(async () => {
  world = await tenantWithPlan(6_600, day("2026-11-20"));
});
afterAll(async () => world?.end());

describe("the channel", () => {
  beforeAll(async () => {
    const { team } = (await (
      await fetch("http://localhost:6600/_host/tenant")
    ).json()) as { team: { channelId: string } };
    const plan = await firstPlan();
    await world.service.service.store.add("settings", {
      id: asId<"Setting">("7b1c0d52-0f64-4a0e-9a54-1a2b3c4d5e6f"),
      name: settingName(plan.id),
      value: { channel: team.channelId },
    });
  });

  async function firstPlan() {
    const [plan] = (await world.service.service.store.plans()).items;
    if (!plan) throw new Error("No plan.");
    return plan;
  }

  async function cards(): Promise<readonly unknown[]> {
    const posts = (await (
      await fetch(`${world.connector}/_local/channel`)
    ).json()) as { body: { attachments: { content: unknown }[] } }[];
    return posts.map(({ body }) => body.attachments[0]?.content);
  }

  it("gets the month's summary and each lead theirs on its first working day, once, whatever runs again", async () => {
    await world.remind({ on: "2026-12-01" });
    await world.remind({ on: "2026-12-02" });
    const [card, ...more] = await cards();
    expect(more).toEqual([]);
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain((await firstPlan()).title);
    const rows = await world.service.service.parts.ledger.all();
    const summaries = rows.filter(
      ({ key }) => key.endsWith("|2026-12-01") && key.includes("|month|"),
    );
    expect(summaries.length).toBeGreaterThan(0);
    expect(
      new Set(summaries.map(({ state, via }) => `${state} by ${via}`)),
    ).toEqual(new Set(["sent by card"]));
  });

  it("hears once of a meeting that was closed with its note filed, and not of one without", async () => {
    const { service } = world.service;
    const plan = await firstPlan();
    const [body] = (await service.store.overview(plan.id)).bodies;
    if (!body) throw new Error("The sample plan has no Board.");
    const meeting: Meeting = {
      id: asId<"Meeting">("5e0c1f5a-3f3c-4a57-9d0e-2b8f6d1c7a44"),
      planId: plan.id,
      bodyId: body.id,
      date: service.today(),
      state: "closed",
      item: null,
      attendance: null,
      told: service.today(),
    };
    await service.store.add("meetings", meeting);
    const ofIt = async () =>
      (await cards()).filter((card) =>
        JSON.stringify(card).includes(meeting.id),
      );
    expect(await service.tellMeetings()).toBe(0);
    const { page } = noteFileNames(plan, body, meeting);
    await service.store.fileNote([
      { name: page, title: "Note", content: "<!doctype html><title>Note" },
    ]);
    const atOnce = await Promise.all(
      [1, 2, 3].map(() => service.tellMeetings()),
    );
    expect(atOnce.reduce((sum, n) => sum + n, 0)).toBe(1);
    await world.remind({ on: "2026-12-02" });
    expect(await service.tellMeetings()).toBe(0);
    await world.remind({ on: "2026-12-03" });
    const [card, ...more] = await ofIt();
    expect(more).toEqual([]);
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(
      `${body.title}: note of the meeting`,
    );
  });
});
