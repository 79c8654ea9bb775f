// Assistants of people at the service, for tests: the official client, and messages as anybody would write them who has read the protocol.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { PlanAnswer } from "../../src/ask/answer.ts";
import type { FunctionsHost } from "./functionsHost.ts";
import type { World } from "./tenantWithPlan.ts";

const address = "https://waymark.council.example/mcp";

/** Where a request goes: to the worker, or over a socket to the one process. */
export type Send = (request: Request) => Promise<Response>;

export const workerOf =
  (host: FunctionsHost): Send =>
  async (request) => {
    const { pathname } = new URL(request.url);
    const name = pathname === "/mcp" ? "ask" : "askMetadata";
    const { status, headers, body } = await host.http(name, {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    // A notification is answered with nothing at all.
    const text = body === null ? null : JSON.stringify(body);
    return new Response(text, { status, headers });
  };

export const processOf =
  (world: World): Send =>
  async (request) =>
    fetch(`${world.bot}${new URL(request.url).pathname}`, {
      method: request.method,
      headers: request.headers,
      ...(request.method === "POST" ? { body: await request.text() } : {}),
    });

export type Said = PlanAnswer<Record<string, unknown>>;

/** The official client with somebody's token. */
export async function clientWith(token: string, send: Send) {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(address), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
      fetch: (url, init) => send(new Request(url, init)),
    }),
  );
  const ask = async (name: string, asked: object = {}) => {
    const { structuredContent } = await client.callTool({
      name,
      arguments: { ...asked },
    });
    return structuredContent as unknown as Said;
  };
  return { client, ask };
}

/** One line of JSON-RPC, as anybody who has read the protocol would write it. */
export function posted(
  token: string | null,
  message: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(address, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(message),
  });
}

export const call = (name: string, args: object, id = 1) => ({
  jsonrpc: "2.0",
  id,
  method: "tools/call",
  params: { name, arguments: args },
});

export const corporate = { plan: "CIP" };
