// The service's own addresses on loopback: activities from Teams, its health, and a run at once for the command line.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpRouteHandler } from "@microsoft/teams.apps";
import { parseDate } from "../domain/calendarDate.ts";
import { StoreFailure } from "../sharepoint/failure.ts";
import type { SqliteStore } from "./delivery/sqlite.ts";
import { shown } from "./runResult.ts";
import type { ReminderService } from "./service.ts";
import type { ServiceSettings } from "./settings.ts";

const largestBody = 256 * 1_024;

export interface Desk {
  readonly service: ReminderService;
  readonly stored: SqliteStore;
  readonly messages: HttpRouteHandler;
  readonly settings: ServiceSettings;
}

export async function answerRequest(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, messages, settings } = desk;
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (settings.tabOrigin)
    response.setHeader("access-control-allow-origin", settings.tabOrigin);
  if (request.method === "GET" && path === "/health")
    return send(response, 200, await service.health());
  if (
    request.method !== "POST" ||
    (path !== "/api/messages" && path !== "/remind")
  )
    return send(response, 404, { error: "There is nothing at this address." });
  const body = await readBody(request);
  if (body === null)
    return send(response, 413, {
      error: "That is more than this service takes.",
    });
  if (!body.ok) return send(response, 400, { error: "That is not JSON." });
  if (path === "/remind") return remind(desk, body.value, request, response);
  const result = await messages({
    body: body.value,
    headers: headersOf(request),
  });
  send(response, result.status, result.body);
}

/** Only this machine may ask for a run: a browser page elsewhere sends an Origin, and is refused. */
async function remind(
  { service, stored }: Desk,
  asked: unknown,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.origin !== undefined)
    return send(response, 403, {
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
    return send(response, 400, {
      error: "The day must be a calendar day such as 2026-11-23.",
    });
  try {
    send(
      response,
      200,
      shown(
        dryRun
          ? await service.preview(day)
          : await service.runNow(day, stored.queue),
      ),
    );
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    send(response, 503, { error: `${error.words} ${error.next}` });
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
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > largestBody) return null;
    chunks.push(bytes);
  }
  try {
    const text = Buffer.concat(chunks).toString("utf8");
    return { ok: true, value: text === "" ? {} : JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
