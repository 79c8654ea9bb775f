// The registrations for Azure Functions: timers, a queue and the addresses, each a line over the code that also runs in one process.
import {
  app,
  type HttpRequest,
  type InvocationContext,
} from "@azure/functions";
import * as v from "valibot";
import { keepKey } from "../signIn/keepKey.ts";
import { openAzureHome, type AzureHome } from "./azureHome.ts";

let opening: Promise<AzureHome> | null = null;
const home = (): Promise<AzureHome> => (opening ??= openAzureHome(process.env));

const Message = v.object({ key: v.string(), token: v.nullable(v.string()) });

/** The queue trigger hands over parsed JSON, or its text. */
function readMessage(entry: unknown) {
  return v.parse(
    Message,
    typeof entry === "string" ? JSON.parse(entry) : entry,
  );
}

/** The queue's own id of the message: the same on every try. */
function messageId({
  triggerMetadata,
  invocationId,
}: InvocationContext): string {
  const id = triggerMetadata?.["id"];
  return typeof id === "string" ? id : invocationId;
}

// UTC: the council's own hours are the rules' business, and clock changes with them.
app.timer("plan", {
  schedule: "0 */15 * * * *",
  useMonitor: true,
  handler: async () => (await home()).service.tick(),
});

app.timer("writeLines", {
  schedule: "0 5/15 * * * *",
  handler: async () => {
    const { service } = await home();
    await service.writeLines();
    await service.writeHealth();
  },
});

app.timer("syncCards", {
  schedule: "30 * * * * *",
  handler: async () => {
    const { service } = await home();
    await keepKey(service.site, service.parts);
    await service.finishPresses();
    await service.bringCopies();
    await service.syncCards();
  },
});

app.timer("seal", {
  schedule: "15 * * * * *",
  handler: async () => (await home()).seal(),
});

app.timer("tellMeetings", {
  schedule: "45 */3 * * * *",
  handler: async () => void (await (await home()).service.tellMeetings()),
});

app.storageQueue("deliver", {
  queueName: "deliveries",
  connection: "AzureWebJobsStorage",
  handler: async (entry, context) =>
    (await home()).handle({
      id: messageId(context),
      ...readMessage(entry),
    }),
});

app.http("messages", {
  route: "api/messages",
  methods: ["POST"],
  authLevel: "anonymous",
  handler: async (request) => {
    const { status, body } = await (
      await home()
    ).messages({
      body: await request.json(),
      headers: Object.fromEntries(request.headers),
    });
    return { status, jsonBody: body };
  },
});

app.http("health", {
  methods: ["GET"],
  authLevel: "function",
  handler: async () => ({
    jsonBody: await (await home()).service.health(),
  }),
});

/** A request of the worker's as the platform's own, and its answer back. */
async function asked(request: HttpRequest) {
  const { method, url } = request;
  const body = method === "POST" ? await request.text() : null;
  const headers = Object.fromEntries(request.headers);
  const answer = await (
    await home()
  ).ask(new Request(url, { method, headers, body }));
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  };
}

app.http("ask", {
  route: "mcp",
  methods: ["GET", "POST", "DELETE"],
  authLevel: "anonymous",
  handler: asked,
});

// Belief: the host takes a route that begins with a dot.
app.http("askMetadata", {
  route: ".well-known/oauth-protected-resource/{*of}",
  methods: ["GET"],
  authLevel: "anonymous",
  handler: asked,
});
