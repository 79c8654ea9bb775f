// The address people's assistants ask at: the questions over the Model Context Protocol's streamable HTTP, each request by itself and each by a person.
import { inEnglish } from "../domain/words/english.ts";
import { randomUUID } from "node:crypto";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import about from "../../package.json" with { type: "json" };
import { makeAskServer } from "../ask/mcp/server.ts";
import type { PlansOf } from "../ask/mcp/source.ts";
import type { Person } from "../domain/plan/person.ts";
import { under } from "./basics/correlation.ts";
import { errorFacts, type Log } from "./basics/log.ts";
import { mostQuestions, pressLimit } from "./press/pressLimit.ts";
import type { ServiceSettings } from "./basics/settings.ts";
import { aboutAskPath, askPath, type AskDoor } from "./door.ts";
import { askScope, makeWhoAsks, type NotKnown } from "./asking/whoAsks.ts";

interface DoorParts {
  readonly settings: ServiceSettings;
  readonly plansOf: (person: Person) => PlansOf;
  readonly log: Log;
  readonly now: () => number;
}

/** Many times what any question of ours takes. */
const largestBody = 64 * 1_024;

const refused: Readonly<Record<NotKnown, number>> = {
  noToken: 401,
  badToken: 401,
  ended: 401,
  noScope: 403,
  notNow: 503,
};

/** OAuth's own words for why; none where nothing was brought. Source: RFC 6750 3.1. */
const oauthError: Readonly<Partial<Record<NotKnown, string>>> = {
  badToken: "invalid_token",
  ended: "invalid_token",
  noScope: "insufficient_scope",
};

/** A refusal as the protocol carries it: one sentence, to no question in particular. */
function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const error = { code: -32_000, message };
  return Response.json(
    { jsonrpc: "2.0", error, id: null },
    { status, headers },
  );
}

/** What an assistant must know to sign its person in. Source: RFC 9728 2. */
function aboutDoor({ serviceUrl, tenantId, audience }: ServiceSettings) {
  return {
    resource: `${serviceUrl}${askPath}`,
    resource_name: "Waymark",
    authorization_servers: [
      `https://login.microsoftonline.com/${tenantId}/v2.0`,
    ],
    scopes_supported: [`api://${audience}/${askScope}`],
    bearer_methods_supported: ["header"],
  };
}

/** How to sign in, in the header that a 401 carries. Source: RFC 9728 5.1. */
function howToSignIn(settings: ServiceSettings, because: NotKnown): string {
  const error = oauthError[because];
  return [
    `Bearer resource_metadata="${settings.serviceUrl}${aboutAskPath}${askPath}"`,
    `scope="api://${settings.audience}/${askScope}"`,
    ...(error ? [`error="${error}"`] : []),
  ].join(", ");
}

/** The one message a request carries, or the refusal. Several at once are refused: the protocol has none, and each counts as one. */
async function messageIn(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > largestBody)
    return refusal(413, "That is longer than any question Waymark takes.");
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return refusal(400, "That is not JSON.");
  }
  return Array.isArray(message)
    ? refusal(400, "Ask one question at a time.")
    : message;
}

async function answered(
  person: Person,
  request: Request,
  plansOf: DoorParts["plansOf"],
): Promise<Response> {
  const message = await messageIn(request);
  if (message instanceof Response) return message;
  // Without a session: any instance answers, and nothing of one person is left for the next.
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
  });
  const server = makeAskServer(plansOf(person), about.version);
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}

/** The door. It answers whatever comes and never throws; nothing of the question or the answer is logged. */
export function makeAskDoor(parts: DoorParts): AskDoor {
  const { settings, plansOf, log, now } = parts;
  const whoAsks = makeWhoAsks(settings, now);
  const allowed = pressLimit(now, mostQuestions);
  const atDoor = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(aboutAskPath))
      return Response.json(aboutDoor(settings));
    const origin = request.headers.get("origin");
    if (origin !== null && origin !== settings.tabOrigin)
      return refusal(403, "A page of the web may not ask here.");
    // No stream to listen on and no session to end.
    if (request.method !== "POST")
      return refusal(405, "Questions are sent with POST.", { allow: "POST" });
    const who = await whoAsks(request.headers.get("authorization"));
    if (!who.ok) {
      const status = refused[who.because];
      const headers = {
        "www-authenticate": howToSignIn(settings, who.because),
      };
      return refusal(
        status,
        inEnglish(who.words),
        status === 503 ? {} : headers,
      );
    }
    if (!allowed(who.value))
      return refusal(
        429,
        `You have asked more than ${mostQuestions} questions in a minute. Wait a minute, then ask again.`,
        { "retry-after": "60" },
      );
    return answered(who.value, request, plansOf);
  };
  return (request) =>
    under(randomUUID(), async () => {
      try {
        return await atDoor(request);
      } catch (error) {
        log.warn("question failed", errorFacts(error));
        return refusal(
          500,
          "Something went wrong in Waymark. Whoever runs it finds it in its log.",
        );
      }
    });
}
