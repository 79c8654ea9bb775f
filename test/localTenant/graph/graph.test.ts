// Graph answers an application as Microsoft's does: what a channel shows, what a mailbox holds, and what is refused to whom.
import type { App } from "@microsoft/teams.apps";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import { team } from "../../../src/localTenant/team.ts";
import { appTokens, startRealBot } from "../botConnector/realBot.ts";
import { startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";

let tenant: TestTenant;
let app: App;
let stopBot: () => Promise<void>;

beforeAll(async () => {
  tenant = await startTestTenant(5730);
  const bot = await startRealBot(tenant, () => undefined);
  app = bot.app;
  stopBot = bot.stop;
});
afterAll(async () => {
  await stopBot();
  await tenant.end();
});

const local = (path: string, method: string) =>
  fetch(`${tenant.addresses.botConnector}/_local/${path}`, { method });

const card = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text, wrap: true }],
});
const withCard = (text: string) => ({
  type: "message" as const,
  attachments: [
    {
      contentType: "application/vnd.microsoft.card.adaptive",
      content: card(text),
    },
  ],
});

describe("the channel's messages, as Graph gives them", () => {
  const channel = `/v1.0/teams/${team.groupId}/channels/${encodeURIComponent(team.channelId)}/messages`;
  type Message = {
    id: string;
    deletedDateTime: string | null;
    body: { content: string };
    attachments: { id: string; content: string }[];
  };
  const ask = async (path: string) => {
    const token = await appTokens(tenant)("https://graph.microsoft.com");
    const response = await fetch(
      path.startsWith("http")
        ? path
        : `${tenant.addresses.botConnector}${path}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    const body = (await response.json()) as {
      value: Message[];
      "@odata.nextLink"?: string;
      error?: { code: string };
    };
    return { status: response.status, ...body };
  };

  it("carry each card as text, newest first, a page at a time, and what was deleted without its words", async () => {
    const first = await app.send(team.channelId, withCard("First of two"));
    const second = await app.send(team.channelId, withCard("Second of two"));
    const { value, ...more } = await ask(`${channel}?$top=1`);
    const [newest] = value;
    const [attachment] = newest?.attachments ?? [];
    expect(newest?.id).toBe(second.id);
    expect(JSON.parse(attachment?.content ?? "")).toEqual(
      card("Second of two"),
    );
    expect(newest?.body.content).toContain(`attachment id="${attachment?.id}"`);
    const next = await ask(more["@odata.nextLink"] ?? "");
    expect(next.value[0]?.id).toBe(first.id);
    await app.api.conversations.deleteActivity(team.channelId, first.id);
    const after = await ask(channel);
    expect(after.value.find(({ id }) => id === first.id)).toMatchObject({
      deletedDateTime: expect.any(String) as string,
      attachments: [],
      body: { content: "" },
    });
  });

  it.each([
    ["another team", channel.replace(team.groupId, ids.tenantId), 404],
    [
      "Teams' own id of the team",
      channel.replace(team.groupId, team.teamId),
      404,
    ],
    ["another channel", channel.replace("programme", "nothing"), 404],
    ["a filter", `${channel}?$filter=id eq '1'`, 400],
    ["pages of a hundred", `${channel}?$top=100`, 400],
    ["replies", `${channel}?$expand=replies`, 501],
    ["the members", `/v1.0/teams/${team.groupId}/members`, 501],
  ])("are refused for %s", async (_name, path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("are refused without the team's consent, and when the app has left the team", async () => {
    const consent = "consents?permission=ChannelMessage.Read.Group";
    for (const taken of [consent, "installations?team"]) {
      await local(taken, "DELETE");
      expect(await ask(channel)).toMatchObject({
        status: 403,
        error: { code: "Forbidden" },
      });
      await local(taken, "PUT");
    }
    expect((await ask(channel)).status).toBe(200);
  });
});
