// The bot channel fails as Teams fails: what is refused is not delivered, what is doubtful is, and notices replace each other.
import type { App } from "@microsoft/teams.apps";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import { manager, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { appTokens, startRealBot } from "./realBot.ts";

let tenant: TestTenant;
let app: App;
let stopBot: () => Promise<void>;

beforeAll(async () => {
  tenant = await startTestTenant(5770);
  const bot = await startRealBot(tenant, () => undefined);
  app = bot.app;
  stopBot = bot.stop;
});
afterAll(async () => {
  await stopBot();
  await tenant.end();
});
afterEach(() => setFaults([]));

const local = (path: string, method = "GET", body?: unknown) =>
  fetch(`${tenant.addresses.botConnector}/_local/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const setFaults = async (faults: unknown[]) => {
  await local("faults", "PUT", faults);
};
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

describe("what goes wrong", () => {
  it.each([
    ["throttled", 429],
    ["unavailable", 503],
    ["notInRoster", 403],
    ["blockedByUser", 403],
    ["writesBlocked", 403],
    ["notFound", 404],
    ["tooLarge", 413],
    ["disabledByAdmin", 401],
    ["lostRequest", 0],
  ])("%s answers %i and delivers nothing", async (kind, status) => {
    const id = await conversationWith(officer);
    const before = (await inbox(officer)).conversations[0]?.fromBot;
    await setFaults([{ kind, on: ["send"], times: 1 }]);
    expect(await statusOf(app.send(id, "text"))).toBe(status);
    expect((await inbox(officer)).conversations[0]?.fromBot).toBe(before);
  });

  it.each([
    ["acceptedThen502", 502],
    ["lostReply", 0],
  ])("%s answers %i though the message is there", async (kind, status) => {
    const id = await conversationWith(officer);
    const before = (await inbox(officer)).conversations[0]?.fromBot ?? 0;
    await setFaults([{ kind, on: ["send"], times: 1 }]);
    expect(await statusOf(app.send(id, "text"))).toBe(status);
    expect((await inbox(officer)).conversations[0]?.fromBot).toBe(before + 1);
  });

  it("a message above the size limit is refused", async () => {
    const id = await conversationWith(officer);
    expect(await statusOf(app.send(id, "x".repeat(110_000)))).toBe(413);
  });

  it("an operation or a fault that does not exist is refused by name", async () => {
    expect((await local("faults", "PUT", [{ kind: "gremlins" }])).status).toBe(
      400,
    );
    expect(
      (await fetch(`${tenant.addresses.botConnector}/v3/attachments/1`)).status,
    ).toBe(501);
    expect(tenant.lines.at(-1)).toContain("/v3/attachments/1");
  });
});

it("a notice with the same chain replaces the earlier one, even where the number is too large for JavaScript", async () => {
  const token = await appTokens(tenant)("https://graph.microsoft.com");
  const notify = (chainId: string) =>
    fetch(
      `${tenant.addresses.botConnector}/v1.0/users/${manager}/teamwork/sendActivityNotification`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: `{"topic":{"source":"text","value":"Waymark","webUrl":"https://teams.microsoft.com/l/entity/x"},"activityType":"actionsDue","chainId":${chainId},"previewText":{"content":"3 actions need you"}}`,
      },
    );
  expect((await notify("9223372036854775807")).status).toBe(204);
  expect((await notify("9223372036854775806")).status).toBe(204);
  expect((await notify("9223372036854775807")).status).toBe(204);
  expect(
    (await inbox(manager)).notices.map((each) => each.chainId).toSorted(),
  ).toEqual(["9223372036854775806", "9223372036854775807"]);
});
