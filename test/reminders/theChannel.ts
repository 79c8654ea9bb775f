// The channel of a local tenant, its meetings and what became of their posts, for tests.
import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Meeting } from "../../src/domain/plan/meeting.ts";
import type { LocalQueue } from "../../src/reminders/delivery/sqlite.ts";
import { noteFileNames } from "../../src/sharepoint/rows/libraryNames.ts";
import { readReminderLines } from "../../src/sharepoint/plan/reminderLines.ts";
import type { World } from "./tenantWithPlan.ts";

async function team(world: World): Promise<{ channelId: string }> {
  const answer = await fetch(new URL("/_host/tenant", world.teamsHost));
  return ((await answer.json()) as { team: { channelId: string } }).team;
}

async function firstPlan(world: World) {
  const [plan] = (await world.service.service.store.plans()).items;
  if (!plan) throw new Error("No plan.");
  return plan;
}

async function cards(world: World): Promise<readonly unknown[]> {
  const posts = (await world.local("GET", "channel")) as {
    body: { attachments: { content: unknown }[] };
  }[];
  return posts.map(({ body }) => body.attachments[0]?.content);
}

async function theBoard(world: World) {
  const plan = await firstPlan(world);
  const [body] = (await world.service.service.store.overview(plan.id)).bodies;
  if (!body) throw new Error("The sample plan has no Board.");
  return { plan, body };
}

/** A meeting of the Board that was closed just now. */
async function aClosedMeeting(world: World, daysAgo: number): Promise<Meeting> {
  const { service } = world.service;
  const { plan, body } = await theBoard(world);
  const meeting: Meeting = {
    id: asId<"Meeting">(randomUUID()),
    planId: plan.id,
    bodyId: body.id,
    date: addDays(service.today(), -daysAgo),
    state: "closed",
    item: null,
    attendance: null,
    told: service.today(),
  };
  await service.store.add("meetings", meeting);
  return meeting;
}

async function fileItsNote(world: World, meeting: Meeting): Promise<void> {
  const { plan, body } = await theBoard(world);
  const { page } = noteFileNames(plan, body, meeting);
  await world.service.service.store.fileNote([
    { name: page, title: "Note", content: "<!doctype html><title>Note" },
  ]);
}

async function drain(world: World) {
  const { service } = world.service;
  await service.drain(service.parts.queue as LocalQueue);
}

async function rowOf(world: World, meeting: Meeting) {
  const rows = await world.service.service.parts.ledger.all();
  const row = rows.find(({ key }) => key.includes(meeting.id));
  if (!row) throw new Error("The meeting is not in the ledger.");
  return row;
}

/** What the delivery log tells people of posts that did not reach the channel. */
async function failuresRead(world: World): Promise<readonly (string | null)[]> {
  const { service } = world.service;
  await service.writeLines();
  const { id } = await firstPlan(world);
  const { items } = await readReminderLines(
    service.site,
    id,
    day("2026-01-01"),
  );
  return items
    .filter(
      ({ recipient, result }) =>
        recipient.name === "The channel" && result === "failed",
    )
    .map(({ why }) => why);
}

/** How often the channel's messages are asked for meanwhile. */
async function readingsOf(work: () => Promise<void>): Promise<number> {
  const asked = vi.spyOn(globalThis, "fetch");
  await work();
  const urls = asked.mock.calls.map(([url]) => url);
  asked.mockRestore();
  return urls.filter(
    (url) => typeof url === "string" && url.includes("/v1.0/teams/"),
  ).length;
}

const postsOf = async (world: World, meeting: Meeting) =>
  ((await world.local("GET", "channel")) as { id: string }[]).filter((post) =>
    JSON.stringify(post).includes(meeting.id),
  );

/** What a test asks of the channel of its own tenant. */
export function theChannelOf(world: () => World) {
  return {
    team: () => team(world()),
    firstPlan: () => firstPlan(world()),
    cards: () => cards(world()),
    theBoard: () => theBoard(world()),
    aClosedMeeting: (daysAgo: number) => aClosedMeeting(world(), daysAgo),
    fileItsNote: (meeting: Meeting) => fileItsNote(world(), meeting),
    drain: () => drain(world()),
    rowOf: (meeting: Meeting) => rowOf(world(), meeting),
    postsOf: (meeting: Meeting) => postsOf(world(), meeting),
    failuresRead: () => failuresRead(world()),
    readingsOf,
  };
}
