// Who is reached, and by which way: by email where Teams refuses, past people who have left, and greeted where the app is new. Real sockets, mailbox and roster.
import { noonOf } from "../../src/cli/program/edge.ts";
import { checkReminders } from "../../src/cli/program/reminderHealth.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { team } from "../../src/localTenant/team.ts";
import { readAbout } from "../../src/reminders/messages/about.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import {
  groupOfChannel,
  keepTeam,
  knownTeams,
} from "../../src/reminders/wire/botTeams.ts";
import type { LocalQueue } from "../../src/reminders/delivery/sqlite.ts";
import type { Log } from "../../src/reminders/basics/log.ts";
import { readRosters } from "../../src/reminders/wire/roster.ts";
import { ReminderService } from "../../src/reminders/service.ts";
import { idOf } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

interface Report {
  readonly planned: number;
  readonly reminders: readonly {
    readonly to: string;
    readonly planId: string;
    readonly ref: string;
    readonly as: string;
    readonly state: string;
    readonly via: string | null;
    readonly note: string | null;
  }[];
  readonly troubles: readonly {
    readonly kind: string;
    readonly words: string;
  }[];
}

const removed = "HR Manager";
const blocked = "Head of Finance";
const killed = "Monitoring Officer";
const answerLost = "Head of Internal Audit";
const refused = "Information Governance Manager";
const outsider = "Head of Democratic Services";
const leaving = "Director of Communities";
const above = "Chief Executive";

/** The day of the world these reminders are sent in, whatever the machine says. */
const on = day("2026-11-20");
let world: World;
beforeAll(async () => {
  world = await tenantWithPlan(6_620, on);
  await world.local("PUT", "installations?team");
});
afterAll(async () => world?.end());

const remind = async (on: string) =>
  (await (await world.remind({ on })).json()) as Report;
const app = (method: "PUT" | "DELETE", name: string) =>
  world.local(method, `installations?user=${idOf(name)}`);
const inTeam = (method: "PUT" | "DELETE", name: string) =>
  world.local(method, `team?user=${idOf(name)}`);
const told = ({ reminders }: Report, name: string) =>
  reminders.filter(({ to }) => to === name);

async function chatOf(name: string) {
  const [conversation] = (await world.inbox(idOf(name))).conversations;
  return conversation?.fromBot ?? 0;
}

async function emailsTo(name: string) {
  const address = `${name.toLowerCase().replaceAll(" ", ".")}@council.example`;
  const all = (await world.local("GET", "mailbox")) as {
    isDraft: boolean;
    body: { subject: string; body: { content: string } };
  }[];
  return all.filter((mail) => JSON.stringify(mail.body).includes(address));
}

async function rowOf(name: string) {
  const rows = await world.service.service.parts.ledger.all();
  return rows.find((row) => readAbout(row).recipient.name === name);
}

describe("the app comes and goes", () => {
  it("and greets a person once, however often it comes", async () => {
    await app("PUT", removed);
    expect(await chatOf(removed)).toBe(1);
    await app("DELETE", removed);
    await app("PUT", removed);
    expect(await chatOf(removed)).toBe(1);
  });
});

describe("the team of a channel", () => {
  it("is known while the app is in it, asked for where Teams did not say all, and forgotten when the app goes", async () => {
    const { service } = world.service;
    const { notes } = service.parts;
    const found = (channel: string) =>
      groupOfChannel({ notes, botToken: service.botToken }, channel);
    expect(await found(team.channelId)).toBe(team.groupId);
    expect(await found("19:another@thread.tacv2")).toBeNull();
    await world.local("DELETE", "installations?team");
    expect(await knownTeams(notes)).toEqual([]);
    expect(await found(team.channelId)).toBeNull();
    await world.local("PUT", "installations?team");
    await notes.remove("teams", [team.teamId]);
    await keepTeam(notes, {
      teamId: team.teamId,
      groupId: null,
      serviceUrl: world.connector,
    });
    expect(await found(team.channelId)).toBe(team.groupId);
  });
});

describe("somebody whom Teams does not reach", () => {
  let report: Report;
  beforeAll(async () => {
    for (const name of [removed, killed, answerLost, refused])
      await app("DELETE", name);
    await inTeam("DELETE", outsider);
    await world.faults([
      { kind: "blockedByUser", on: ["send"], person: idOf(blocked) },
      {
        kind: "lostRequest",
        on: ["sendMail"],
        person: idOf(killed),
        times: 1,
      },
      {
        kind: "lostReply",
        on: ["sendMail"],
        person: idOf(answerLost),
        times: 1,
      },
      { kind: "accessDenied", on: ["draft"], person: idOf(refused) },
    ]);
    report = await remind("2026-11-20");
  });

  it.each([
    [removed, "BotNotInConversationRoster"],
    [blocked, "ConversationBlockedByUser"],
  ])("(%s) gets one email that says what and where", async (name, code) => {
    const [line] = told(report, name);
    expect(line).toMatchObject({ state: "sent", via: "email" });
    expect(line?.note).toContain(code);
    const [mail, ...more] = await emailsTo(name);
    expect(more).toEqual([]);
    expect(mail?.isDraft).toBe(false);
    expect(mail?.body.subject).toMatch(/1 of your actions|action/);
    expect(mail?.body.body.content).toMatch(
      /\/l\/entity\/.*could not reach you in Teams/s,
    );
    // Nobody knows their actions by number: the email names each as the card would.
    for (const { planId, ref } of told(report, name)) {
      const { actions } = await world.service.service.watch.now(asId(planId));
      const action = [...actions.values()].find((one) => one.ref === ref);
      expect(mail?.body.body.content).toContain(action?.title ?? "no title");
    }
  });

  it("gets one email where the service died between making it and sending it", async () => {
    const drafted = await emailsTo(killed);
    expect(drafted.map(({ isDraft }) => isDraft)).toEqual([true]);
    expect(await rowOf(killed)).toMatchObject({ state: "mailing" });
    // A process that knows nothing but the ledger and the queue.
    const { service } = world.service;
    world.ahead(5);
    const another = new ReminderService(service.parts);
    await another.drain(service.parts.queue as LocalQueue);
    world.ahead(0);
    const sent = await emailsTo(killed);
    expect(sent.map(({ isDraft }) => isDraft)).toEqual([false]);
    expect(await rowOf(killed)).toMatchObject({ state: "sent", via: "email" });
  });

  it("gets one email where its sending was not confirmed", async () => {
    expect(await emailsTo(answerLost)).toHaveLength(1);
    expect(await rowOf(answerLost)).toMatchObject({
      state: "sent",
      via: "email",
    });
  });

  it("is named where the mailbox refuses as well, with what to do about both", async () => {
    expect(await emailsTo(refused)).toEqual([]);
    const [line] = told(report, refused);
    expect(line?.state).toBe("failed");
    expect(line?.note).toMatch(
      /BotNotInConversationRoster.*Email: the mailbox refused\. Have the Exchange administrator/,
    );
  });

  it("makes the check red, by name, until they are reached again", async () => {
    const { undelivered } = await checkReminders(world.service.service.site, {
      now: noonOf(on),
      today: on,
    });
    expect(undelivered).toMatchObject([
      { code: "deliveryFailed", where: refused },
    ]);
  });

  it("gets cards in chat again once the app is back", async () => {
    await app("PUT", killed);
    const before = await chatOf(killed);
    const row = await rowOf(killed);
    if (!row) throw new Error("No row.");
    const verdict = await world.service.service.world.judge(row);
    if (verdict.kind !== "send") throw new Error(verdict.kind);
    const reply = await world.service.service.wire.post(row, verdict.parcel);
    expect(reply.status).toBe(201);
    expect(await chatOf(killed)).toBe(before + 1);
  });
});

describe("somebody who has left the team", () => {
  it("is told apart from an officer who was never in it", async () => {
    expect((await rowOf(outsider))?.via).toBe("card");
    expect(await rowOf(above)).toBeUndefined();
  });

  it("is still reminded while the roster cannot be read whole", async () => {
    await inTeam("DELETE", leaving);
    const lines: string[] = [];
    const log: Log = {
      info: () => undefined,
      warn: (what) => void lines.push(what),
    };
    const { service } = world.service;
    const parts = { ...service.parts, botToken: service.botToken, log };
    await world.faults([{ kind: "unavailable", on: ["roster"], after: 1 }]);
    await readRosters({ ...parts, pageSize: 5 }, true);
    expect(lines).toEqual(["roster not read"]);
    const report = await remind("2026-11-20");
    expect(report.troubles).toEqual([]);
    expect(told(report, above)).toEqual([]);
  });

  it("is passed over for the post above, and named in the run", async () => {
    await world.faults([]);
    const before = await chatOf(leaving);
    const report = await remind("2026-11-23");
    expect(report.troubles.map(({ kind }) => kind)).toContain("left");
    expect(report.troubles[0]?.words).toMatch(
      /Director of Communities.*no longer in the team.*Hand the post over/,
    );
    expect(
      told(report, above).map(({ as, state }) => `${as} ${state}`),
    ).toContain("reportsTo sent");
    expect(await chatOf(leaving)).toBe(before);
    expect(told(report, leaving)).toEqual([]);
  });

  it("is named in the monthly summary of the lead, with what to do", async () => {
    await remind("2026-12-01");
    const summaries = await Promise.all(
      samplePeople.map(async ({ objectId }) =>
        JSON.stringify(await world.inbox(objectId)),
      ),
    );
    expect(
      summaries.filter((text) =>
        text.includes(
          `${leaving} (${leaving}) is no longer in the team. Hand the post over`,
        ),
      ),
    ).not.toEqual([]);
  });

  it("counts as there again who presses or writes something", async () => {
    await world.chat(idOf(leaving), "I am only in another team now");
    const report = await remind("2026-12-02");
    expect(report.troubles).toEqual([]);
  });
});
