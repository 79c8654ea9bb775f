// The bot channel carries cards both ways for a real Teams SDK bot with its token checks on, and fails as Teams fails.
import type { App } from "@microsoft/teams.apps";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import { team } from "../../../src/localTenant/team.ts";
import { leaver, manager, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { appTokens, startRealBot } from "./realBot.ts";

const card = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text, wrap: true }],
  actions: [{ type: "Action.Execute", title: "Save", verb: "update" }],
});
const withCard = (text: string) => ({
  type: "message" as const,
  summary: text,
  attachments: [
    {
      contentType: "application/vnd.microsoft.card.adaptive",
      content: card(text),
    },
  ],
});

let tenant: TestTenant;
let app: App;
let stopBot: () => Promise<void>;
const heard: { kind: string; from: string | undefined; data: unknown }[] = [];

beforeAll(async () => {
  tenant = await startTestTenant(5720);
  const bot = await startRealBot(tenant, (made) => {
    made.on("card.action", async ({ activity }) => {
      heard.push({
        kind: activity.value.action.verb ?? "",
        from: activity.from.aadObjectId,
        data: activity.value.action.data,
      });
      if (activity.value.action.verb === "refuse")
        return {
          statusCode: 403,
          type: "application/vnd.microsoft.error",
          value: {
            code: "403",
            message: "Only the responsible officer may answer.",
          },
        } as never;
      return {
        statusCode: 200,
        type: "application/vnd.microsoft.card.adaptive",
        value: card("Saved"),
      } as never;
    });
    made.on("message", async (context) => {
      const { activity } = context;
      heard.push({
        kind: "message",
        from: activity.from.aadObjectId,
        data: activity.value ?? activity.text,
      });
      await context.send(`You said ${activity.text}`);
    });
  });
  app = bot.app;
  stopBot = bot.stop;
});
afterAll(async () => {
  await stopBot();
  await tenant.end();
});

const local = (path: string, method = "GET", body?: unknown) =>
  fetch(`${tenant.addresses.botConnector}/_local/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
type Inbox = {
  conversations: {
    id: string;
    fromBot: number;
    messages: { id: string; body: { text?: string }; ownView: unknown }[];
  }[];
  notices: { chainId: string }[];
};
const inbox = async (user: string) =>
  (await (await local(`inbox?user=${user}`)).json()) as Inbox;
const chat = async (path: string, body: unknown) =>
  (
    await fetch(`${tenant.addresses.teamsHost}/_chat/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    })
  ).json();

async function conversationWith(person: string): Promise<string> {
  const made = await app.api.conversations.create({
    members: [{ id: person } as never],
    tenantId: ids.tenantId,
    channelData: { tenant: { id: ids.tenantId } },
  } as never);
  return made.id;
}

async function statusOf(work: Promise<unknown>): Promise<number | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return (error as { response?: { status: number } }).response?.status ?? 0;
  }
}

describe("messages of the bot", () => {
  it("reach the person, are changed in place and are taken away", async () => {
    const id = await conversationWith(officer);
    expect(await conversationWith(officer)).toBe(id);
    const before = (await inbox(officer)).conversations[0]?.fromBot ?? 0;
    const sent = await app.send(id, withCard("First"));
    await app.send(id, { ...withCard("Second"), id: sent.id });
    const after = (await inbox(officer)).conversations[0];
    expect(after?.fromBot).toBe(before + 1);
    expect(JSON.stringify(after?.messages.at(-1))).toContain("Second");
    await app.api.conversations.deleteActivity(id, sent.id);
    expect((await inbox(officer)).conversations[0]?.fromBot).toBe(before);
  });

  it("stand in the channel for everybody", async () => {
    await app.send(team.channelId, withCard("To all"));
    expect(await (await local("channel")).text()).toContain("To all");
  });

  it("are refused for somebody who does not have the app, or has left", async () => {
    await local(`installations?user=${manager}`, "DELETE");
    expect(await statusOf(conversationWith(manager))).toBe(403);
    await local(`installations?user=${manager}`, "PUT");
    expect(await statusOf(conversationWith(leaver))).toBe(404);
  });

  it("list the members of the team page by page, without leavers", async () => {
    const first = await app.api.conversations.getPagedMembers(
      team.channelId,
      2,
    );
    expect(first.members).toHaveLength(2);
    const rest = await app.api.conversations.getPagedMembers(
      team.channelId,
      2,
      first.continuationToken,
    );
    expect(rest.members.map((each) => each.aadObjectId)).not.toContain(leaver);
    expect(rest.continuationToken).toBeUndefined();
  });
});

describe("answers of a person", () => {
  it("reach the bot signed, and the card it returns is shown to that person alone", async () => {
    const id = await conversationWith(officer);
    const sent = await app.send(id, withCard("Where is this now?"));
    const answer = await chat("press", {
      person: officer,
      conversation: id,
      message: sent.id,
      action: {
        type: "Action.Execute",
        verb: "update",
        data: { note: "Begun" },
      },
    });
    expect(answer).toEqual({ kind: "card" });
    expect(heard.at(-1)).toEqual({
      kind: "update",
      from: officer,
      data: { note: "Begun" },
    });
    const shown = (await inbox(officer)).conversations[0]?.messages.at(-1);
    expect(JSON.stringify(shown?.ownView)).toContain("Saved");
  });

  it("carry the bot's refusal back in its own words", async () => {
    const id = await conversationWith(officer);
    const sent = await app.send(id, withCard("Card"));
    expect(
      await chat("press", {
        person: officer,
        conversation: id,
        message: sent.id,
        action: { type: "Action.Execute", verb: "refuse" },
      }),
    ).toEqual({
      kind: "error",
      text: "Only the responsible officer may answer.",
    });
  });

  it("arrive as a message when the client has no Action.Execute, and the bot can write back", async () => {
    const id = await conversationWith(officer);
    const sent = await app.send(id, withCard("Card"));
    await chat("press", {
      person: officer,
      conversation: id,
      message: sent.id,
      action: { type: "Action.Submit", data: { verb: "update" } },
    });
    expect(heard.at(-1)).toEqual({
      kind: "message",
      from: officer,
      data: { verb: "update" },
    });
    await chat("message", { person: officer, conversation: id, text: "help" });
    const texts = (await inbox(officer)).conversations[0]?.messages.map(
      (each) => each.body.text,
    );
    expect(texts).toContain("You said help");
  });
});

describe("tokens", () => {
  const toBot = async (
    more: { issuer?: string; audience?: string; serviceurl?: string } | null,
  ) => {
    const token =
      more === null
        ? null
        : await tenant.authority.mint({
            issuer: more.issuer ?? "https://api.botframework.com",
            audience: more.audience ?? ids.serviceClientId,
            claims: {
              serviceurl: more.serviceurl ?? tenant.addresses.botConnector,
            },
          });
    const response = await fetch(`${tenant.addresses.bot}/api/messages`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        type: "message",
        id: "1",
        text: "hello",
        channelId: "msteams",
        serviceUrl: tenant.addresses.botConnector,
        from: { id: "29:x", name: "x", aadObjectId: officer },
        recipient: { id: `28:${ids.serviceClientId}`, name: "bot" },
        conversation: {
          id: await conversationWith(officer),
          conversationType: "personal",
          tenantId: ids.tenantId,
        },
      }),
    });
    return response.status;
  };

  it.each([
    ["none", null, 401],
    ["another audience", { audience: ids.tabClientId }, 401],
    [
      "another service address",
      { serviceurl: "https://elsewhere.example" },
      401,
    ],
    ["the channel's own", {}, 200],
  ] as const)(
    "the bot checks the channel's: %s",
    async (_name, more, status) => {
      expect(await toBot(more)).toBe(status);
    },
  );

  it("the channel checks the bot's", async () => {
    const ask = async (token: string) =>
      (
        await fetch(`${tenant.addresses.botConnector}/v3/conversations`, {
          method: "POST",
          headers: { authorization: `Bearer ${token}` },
          body: "{}",
        })
      ).status;
    expect(await ask("nonsense")).toBe(401);
    expect(
      await ask(await appTokens(tenant)(tenant.addresses.sharePoint)),
    ).toBe(401);
    expect(
      await ask(await appTokens(tenant)("https://api.botframework.com")),
    ).toBe(400);
  });
});
