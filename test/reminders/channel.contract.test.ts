// What the channel hears, over the local tenant's real sockets: the month's summary and each closed meeting, each once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Meeting } from "../../src/domain/plan/meeting.ts";
import { settingName } from "../../src/domain/reminding/reminderSettings.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { meetingLineId } from "../../src/domain/reminding/meetingsTold.ts";
import { readReminderLines } from "../../src/sharepoint/plan/reminderLines.ts";
import { theChannelOf } from "./theChannel.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

let world: World;
beforeAll(async () => {
  world = await tenantWithPlan(6_600, day("2026-11-20"));
});
afterAll(async () => world?.end());

const {
  aClosedMeeting,
  cards,
  drain,
  failuresRead,
  fileItsNote,
  firstPlan,
  postsOf,
  readingsOf,
  rowOf,
  team,
  theBoard,
} = theChannelOf(() => world);

describe("the channel", () => {
  beforeAll(async () => {
    const { channelId } = await team();
    const plan = await firstPlan();
    await world.service.service.store.add("settings", {
      id: asId<"Setting">("7b1c0d52-0f64-4a0e-9a54-1a2b3c4d5e6f"),
      name: settingName(plan.id),
      value: { channel: channelId },
    });
  });

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
    const meeting = await aClosedMeeting(0);
    const ofIt = async () =>
      (await cards()).filter((card) =>
        JSON.stringify(card).includes(meeting.id),
      );
    expect(await service.tellMeetings()).toBe(0);
    await fileItsNote(meeting);
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
      `${(await theBoard()).body.title}: note of the meeting`,
    );
    await service.writeLines();
    const { items } = await readReminderLines(
      service.site,
      meeting.planId,
      meeting.date,
    );
    expect(items.find(({ id }) => id === meetingLineId(meeting))).toMatchObject(
      { rule: "meeting", result: "sent" },
    );
  });
});

const aSettling = 11;
const threeDays = 3 * 24 * 60;

/** Tells the channel of a meeting while something goes wrong with the answer, and comes back when doubt may be settled. */
async function toldInDoubt(meeting: Meeting, kind: string) {
  await fileItsNote(meeting);
  await world.faults([{ kind, on: ["create"], times: 1 }]);
  expect(await world.service.service.tellMeetings()).toBe(1);
  await drain();
  expect(await rowOf(meeting)).toMatchObject({ state: "unknown" });
}

describe("a channel that Waymark is not told of, or was taken out of", () => {
  it("is named in every run until the app is added to the team", async () => {
    const troubles = async () =>
      (
        (await (
          await world.remind({ on: "2026-12-03", dryRun: true })
        ).json()) as { troubles: { kind: string; words: string }[] }
      ).troubles;
    expect(await troubles()).toMatchObject([
      { kind: "noTeam", words: expect.stringContaining("add the Waymark app") },
    ]);
    await world.local("PUT", "installations?team");
    expect(await troubles()).toEqual([]);
  });

  it("gets no post, and the delivery log says what to do", async () => {
    await world.local("DELETE", "installations?team");
    const meeting = await aClosedMeeting(9);
    await fileItsNote(meeting);
    await world.service.service.tellMeetings();
    await drain();
    await world.local("PUT", "installations?team");
    expect(await rowOf(meeting)).toMatchObject({ state: "failed" });
    expect(await failuresRead()).toContainEqual(
      expect.stringContaining("Have an owner of the team add the app"),
    );
  });
});

describe("a post whose answer was lost", () => {
  beforeAll(() => world.local("PUT", "installations?team"));
  afterEach(async () => {
    world.ahead(0);
    await world.faults([]);
    await world.local("PUT", "consents?permission=ChannelMessage.Read.Group");
  });

  it("is read back from the channel where it arrived, with one request, and not posted a second time", async () => {
    const meeting = await aClosedMeeting(1);
    await toldInDoubt(meeting, "acceptedThen502");
    world.ahead(aSettling);
    const readings = await readingsOf(drain);
    const posts = await postsOf(meeting);
    expect(posts).toHaveLength(1);
    expect(await rowOf(meeting)).toMatchObject({
      state: "sent",
      via: "probe",
      activityId: posts[0]?.id,
    });
    expect(readings).toBe(1);
  });

  it("is posted again, once, where the channel shows that it never came", async () => {
    const meeting = await aClosedMeeting(2);
    await toldInDoubt(meeting, "lostRequest");
    world.ahead(aSettling);
    await drain();
    await drain();
    expect(await postsOf(meeting)).toHaveLength(1);
    expect(await rowOf(meeting)).toMatchObject({ state: "sent", via: "card" });
  });

  it("is found behind sixty newer posts", async () => {
    const meeting = await aClosedMeeting(3);
    await toldInDoubt(meeting, "lostReply");
    const { channelId } = await team();
    for (let n = 0; n < 60; n += 1)
      await world.chat(
        samplePeople[0]?.objectId ?? "",
        `Newer ${n}`,
        channelId,
      );
    world.ahead(aSettling);
    await drain();
    expect(await postsOf(meeting)).toHaveLength(1);
    expect(await rowOf(meeting)).toMatchObject({ state: "sent", via: "probe" });
  });

  it("is proved absent by reading no further back than its own moment, however long the channel is", async () => {
    const meeting = await aClosedMeeting(8);
    const anHour = 60;
    world.ahead(anHour);
    await toldInDoubt(meeting, "lostRequest");
    world.ahead(anHour + aSettling);
    expect(await readingsOf(drain)).toBe(1);
    expect(await postsOf(meeting)).toHaveLength(1);
    expect(await rowOf(meeting)).toMatchObject({ state: "sent", via: "card" });
  });

  const consent = "consents?permission=ChannelMessage.Read.Group";
  it.each([
    [
      "without the team's consent",
      4,
      () => world.local("DELETE", consent),
      /may not read the channel.*ChannelMessage\.Read\.Group/,
    ],
    [
      "while the channel's messages cannot be had",
      5,
      () => world.faults([{ kind: "unavailable", on: ["channelMessages"] }]),
      /Graph gave 503/,
    ],
    [
      "while the messages further back cannot be had",
      6,
      () =>
        world.faults([
          { kind: "lostReply", on: ["channelMessages"], after: 1 },
        ]),
      /Graph gave no answer/,
    ],
    [
      "when a card of that time was deleted there",
      7,
      async (meeting: Meeting) => {
        const { channelId: id } = await team();
        const [post] = await postsOf(meeting);
        await world.service.service.wire.remove(
          { id, serviceUrl: world.connector },
          post?.id ?? "",
        );
      },
      /has been deleted there/,
    ],
  ] as const)(
    "is not posted again %s, and fails after two days with what to do",
    async (_name, daysAgo, spoil, words) => {
      const meeting = await aClosedMeeting(daysAgo);
      await toldInDoubt(
        meeting,
        daysAgo === 6 ? "lostRequest" : "acceptedThen502",
      );
      const before = (await postsOf(meeting)).length;
      await spoil(meeting);
      world.ahead(aSettling);
      await drain();
      expect(await rowOf(meeting)).toMatchObject({ state: "unknown" });
      world.ahead(threeDays);
      await drain();
      const row = await rowOf(meeting);
      expect(row.state).toBe("failed");
      expect(row.why).toContain("Look into the channel.");
      expect(row.why).toMatch(words);
      expect((await postsOf(meeting)).length).toBeLessThanOrEqual(before);
      expect(await failuresRead()).toContainEqual(
        expect.stringMatching(words) as string,
      );
    },
  );
});
