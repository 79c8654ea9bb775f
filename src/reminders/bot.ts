// The bot endpoint: Microsoft's Teams SDK checks every token; one handler takes presses, one takes "hello", and nothing else is answered.
import type {
  IHttpServerAdapter,
  HttpRouteHandler,
} from "@microsoft/teams.apps";
import { App } from "@microsoft/teams.apps";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import * as v from "valibot";
import type { GetToken } from "../sharepoint/send.ts";
import type { Card } from "./cards/element.ts";
import { refusalCard } from "./cards/receiptCards.ts";
import { wordsIn, type Language } from "./cards/frame.ts";
import { operationOf, type Press } from "./answer.ts";
import type { Notes } from "./delivery/notes.ts";
import { hello } from "./hello.ts";
import { errorFacts, type Log } from "./log.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";
import { keepConversation, languageOf } from "./teamsWire.ts";
import { wordsOf } from "./verbs.ts";

export interface BotParts {
  readonly settings: ServiceSettings;
  readonly botToken: GetToken;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  readonly env: NodeJS.ProcessEnv;
  /** Carries out a press; the digest's own verbs included. */
  carryOut(press: Press): Promise<Card>;
  /** Puts the newest card of a message in place, where the press came as a message (an old client). */
  replaceCard(
    conversation: { readonly id: string; readonly serviceUrl: string },
    activityId: string,
    card: Card,
  ): Promise<void>;
  /** Teams gives up after ten seconds; people after four. */
  readonly budgetMs?: number;
}

const Data = v.object({
  verb: v.string(),
  plan: v.string(),
  item: v.string(),
  card: v.string(),
  seen: v.string(),
  about: v.optional(v.string()),
});

/** Data of a card and the words typed into it, told apart. Null for what no card of ours sends. */
export function readPress(
  value: unknown,
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
): Press | null {
  const data = v.safeParse(Data, value);
  if (
    !data.success ||
    !from.aadObjectId ||
    typeof value !== "object" ||
    value === null
  )
    return null;
  const inputs: Record<string, string> = {};
  for (const [name, one] of Object.entries(value))
    if (!(name in Data.entries) && typeof one === "string") inputs[name] = one;
  return {
    data: data.output,
    inputs,
    person: {
      objectId: from.aadObjectId.toLowerCase(),
      email: null,
      name: from.name ?? "",
    },
  };
}

const unauthenticated = "dangerouslyAllowUnauthenticatedRequests";

/** Takes what the SDK registers; our own HTTP server calls it. */
class Route implements IHttpServerAdapter {
  handler: HttpRouteHandler | null = null;
  registerRoute(
    _method: "POST",
    path: string,
    handler: HttpRouteHandler,
  ): void {
    if (path === "/api/messages") this.handler = handler;
  }
}

/** Starts the endpoint. Throws when somebody has switched the token check off by the environment. */
export async function makeBot(parts: BotParts): Promise<HttpRouteHandler> {
  const { settings, env } = parts;
  const off = Object.keys(env).find((name) =>
    name
      .toLowerCase()
      .replaceAll("_", "")
      .endsWith(unauthenticated.toLowerCase()),
  );
  if (off)
    throw new Error(
      `The bot does not start while ${off} is set: it would answer anybody. Remove it from the environment.`,
    );
  const route = new Route();
  const app = new App({
    clientId: settings.clientId,
    tenantId: settings.tenantId,
    token: async () => parts.botToken(),
    serviceUrl: settings.connectorUrl,
    httpServerAdapter: route,
    logger: silent,
    ...(settings.localConnectorMetadata
      ? {
          cloud: withOverrides(PUBLIC, {
            openIdMetadataUrl: settings.localConnectorMetadata,
          }),
        }
      : {}),
  });
  listen(app, parts);
  await app.initialize();
  const { handler } = route;
  if (!handler)
    throw new Error("The Teams SDK registered no message endpoint.");
  return handler;
}

/** What the SDK would print may quote people; what matters of it is in our own log. */
const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  log: () => undefined,
  trace: () => undefined,
  child: () => silent,
};

function listen(app: App, parts: BotParts): void {
  const { settings } = parts;
  const presses = makePresses(parts);
  app.on("card.action", async ({ activity }) => {
    await remember(parts, activity);
    const { action } = activity.value;
    const data =
      typeof action.data === "object" && action.data !== null
        ? { ...action.data, verb: action.verb }
        : {};
    return cardAnswer(await presses(data, activity.from, messageOf(activity)));
  });
  app.on("message", async (context) => {
    const { activity } = context;
    await remember(parts, activity);
    if (activity.value !== undefined && activity.value !== null) {
      const card = await presses(
        activity.value,
        activity.from,
        messageOf(activity),
      );
      if (activity.replyToId)
        await parts.replaceCard(
          {
            id: activity.conversation.id,
            serviceUrl: activity.serviceUrl ?? settings.connectorUrl,
          },
          activity.replyToId,
          card,
        );
      return undefined;
    }
    const card = await hello(parts, activity.text, activity.from.aadObjectId);
    if (card)
      await context.send({
        type: "message",
        attachments: [
          {
            contentType: "application/vnd.microsoft.card.adaptive",
            content: forSdk(card),
          },
        ],
      });
    return undefined;
  });
  app.on("conversationUpdate", async ({ activity }) =>
    remember(parts, activity),
  );
  app.on("installationUpdate", async ({ activity }) =>
    remember(parts, activity),
  );
}

function cardAnswer(card: Card) {
  return {
    statusCode: 200 as const,
    type: "application/vnd.microsoft.card.adaptive" as const,
    value: forSdk(card),
  };
}

/** The SDK's card type knows more than ours and nothing less; the text of the card is the same. */
function forSdk(card: Card): IAdaptiveCard {
  return JSON.parse(JSON.stringify(card));
}

/** Which message of the person's own chat was pressed. */
function messageOf({
  conversation,
  replyToId,
}: {
  readonly conversation: From["conversation"];
  readonly replyToId?: string | undefined;
}): string | null {
  return conversation.conversationType === "personal"
    ? (replyToId ?? null)
    : null;
}

interface From {
  readonly from: { readonly aadObjectId?: string | undefined };
  readonly conversation: {
    readonly id: string;
    readonly conversationType?: string | undefined;
  };
  readonly serviceUrl?: string | undefined;
}

/** The newest address of a person's chat comes with every activity of theirs. */
async function remember(
  { notes, settings }: BotParts,
  { from, conversation, serviceUrl }: From,
): Promise<void> {
  if (!from.aadObjectId || conversation.conversationType !== "personal") return;
  await keepConversation(notes, from.aadObjectId.toLowerCase(), {
    id: conversation.id,
    serviceUrl: serviceUrl ?? settings.connectorUrl,
  });
}

/** Presses with a budget: the same press in flight is one piece of work, and one that takes too long goes on while the person is told. */
function makePresses(parts: BotParts): (
  value: unknown,
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
  message: string | null,
) => Promise<Card> {
  const inFlight = new Map<string, Promise<Card>>();
  const link = linkTo(parts.settings, null);
  return async (value, from, message) => {
    const language = await spoken(parts, from.aadObjectId);
    const words = wordsIn(language);
    const read = readPress(value, from);
    const press = read && { ...read, message };
    if (!press)
      return refusalCard(language, {
        title: words.refusedTitle,
        words: words.oldCard,
        kept: null,
        link,
      });
    const operation = operationOf(press);
    const work =
      inFlight.get(operation) ??
      parts.carryOut(press).finally(() => inFlight.delete(operation));
    inFlight.set(operation, work);
    const answered = work.catch((error: unknown) => {
      parts.log.warn("press failed", {
        card: press.data.card,
        verb: press.data.verb,
        ...errorFacts(error),
      });
      return refusalCard(language, {
        title: words.refusedTitle,
        words: words.busy,
        kept: wordsOf(press),
        link,
      });
    });
    return Promise.race([
      answered,
      soon(parts.budgetMs ?? 4_000, () =>
        refusalCard(language, {
          title: words.saving,
          words: words.saving,
          kept: wordsOf(press),
          link,
        }),
      ),
    ]);
  };
}

/** The person's language, in good time: where the store does not answer, their words still come back, in English. */
async function spoken(
  { notes, log }: BotParts,
  person: string | undefined,
): Promise<Language> {
  if (!person) return "en";
  const known = languageOf(notes, person.toLowerCase()).catch(
    (error: unknown): Language => {
      log.warn("language unknown", errorFacts(error));
      return "en";
    },
  );
  return Promise.race([known, soon(500, (): Language => "en")]);
}

async function soon<T>(ms: number, then: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return then();
}
