// The service's own addresses on loopback: activities from Teams, its health, and a run at once for the command line.
import { inEnglish } from "../domain/words/english.ts";
import { inOrder } from "../domain/words/sentence.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpRouteHandler } from "@microsoft/teams.apps";
import { parseDate } from "../domain/values/calendarDate.ts";
import { isAskPath, type AskDoor } from "./door.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import type { SqliteStore } from "./delivery/sqlite.ts";
import { shownRun } from "./day/runResult.ts";
import type { ReminderService } from "./service.ts";
import type { ServiceSettings } from "./basics/settings.ts";

const largestBody = 256 * 1_024;

interface ServerParts {
  readonly service: ReminderService;
  readonly stored: SqliteStore;
  readonly messages: HttpRouteHandler;
  readonly ask: AskDoor;
  readonly settings: ServiceSettings;
}

export async function answerRequest(
  desk: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, messages, settings } = desk;
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (isAskPath(path)) return question(desk, path, request, response);
  if (settings.tabOrigin)
    response.setHeader("access-control-allow-origin", settings.tabOrigin);
  if (request.method === "GET" && path === "/health")
    return sendReply(response, 200, await service.health());
  if (
    request.method !== "POST" ||
    (path !== "/api/messages" && path !== "/remind")
  )
    return sendReply(response, 404, {
      error: "There is nothing at this address.",
    });
  const body = await readBody(request);
  if (body === null)
    return sendReply(response, 413, {
      error: "That is more than this service takes.",
    });
  if (!body.ok) return sendReply(response, 400, { error: "That is not JSON." });
  if (path === "/remind") return remind(desk, body.value, request, response);
  const result = await messages({
    body: body.value,
    headers: headersOf(request),
  });
  sendReply(response, result.status, result.body);
}

/** A question of somebody's assistant, and its answer as the door gave it. */
async function question(
  { ask, settings }: ServerParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "GET";
  const body = method === "POST" ? await readText(request) : null;
  const answer =
    body === undefined
      ? Response.json(
          { error: "That is more than this service takes." },
          { status: 413 },
        )
      : await ask(
          new Request(`${settings.serviceUrl}${path}`, {
            method,
            body,
            headers: Object.entries(headersOf(request)).map(
              ([name, value]): [string, string] => [name, String(value)],
            ),
          }),
        );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

/** Only this machine may ask for a run: a browser page elsewhere sends an Origin, and is refused. */
async function remind(
  { service, stored }: ServerParts,
  asked: unknown,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.origin !== undefined)
    return sendReply(response, 403, {
      error: "A run is asked for from the command line.",
    });
  const { on, dryRun } =
    typeof asked === "object" && asked !== null
      ? {
          on: "on" in asked ? asked.on : undefined,
          dryRun: "dryRun" in asked && asked.dryRun === true,
        }
      : { on: undefined, dryRun: false };
  const day =
    on === undefined || on === null
      ? service.today()
      : typeof on === "string"
        ? parseDate(on)
        : null;
  if (day === null)
    return sendReply(response, 400, {
      error: "The day must be a calendar day such as 2026-11-23.",
    });
  try {
    sendReply(
      response,
      200,
      shownRun(
        dryRun
          ? await service.preview(day)
          : await service.runNow(day, stored.queue),
      ),
    );
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    sendReply(response, 503, {
      error: inEnglish(inOrder(error.words, error.next)),
    });
  }
}

function headersOf(
  request: IncomingMessage,
): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = value;
  return headers;
}

async function readBody(
  request: IncomingMessage,
): Promise<{ ok: true; value: unknown } | { ok: false } | null> {
  const text = await readText(request);
  if (text === undefined) return null;
  try {
    return { ok: true, value: text === "" ? {} : JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** What was sent, or undefined where it is more than anything for this service. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > largestBody) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function sendReply(
  response: ServerResponse,
  status: number,
  body: unknown,
): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
