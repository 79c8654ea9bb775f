// The bot endpoint: Microsoft's Teams SDK checks every token; one handler takes presses, one takes what people write, one greets whom the app is new to.
import * as v from "valibot";
import type {
  IHttpServerAdapter,
  HttpRouteHandler,
} from "@microsoft/teams.apps";
import { App } from "@microsoft/teams.apps";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import type { Finder } from "../press/findAction.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn } from "../cards/frame.ts";
import { refusalCard } from "../cards/receiptCards.ts";
import { errorFacts } from "../basics/log.ts";
import { answerTo, greeting, type Asked, type HelloParts } from "./hello.ts";
import type { SaidParts } from "./askedCard.ts";
import { answerToSaid, whatIAnswerFor } from "./said.ts";
import { languageOf } from "../wire/teamsWire.ts";
import { foundAnswer } from "../press/foundAnswer.ts";
import { makeNoteDoor } from "./noteAnswer.ts";
import { makePresses, type PressParts } from "../press/presses.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import {
  appAdded,
  appRemoved,
  rememberPlace,
  type Heard,
} from "../wire/whereabouts.ts";

interface BotParts extends PressParts, HelloParts {
  readonly saying: SaidParts;
  readonly finder: Finder;
  readonly settings: ServiceSettings;
  readonly botToken: TokenFor;
  readonly env: NodeJS.ProcessEnv;
  /** Puts the newest card of a message in place, where the press came as a message (an old client). */
  replaceCard(
    conversation: { readonly id: string; readonly serviceUrl: string },
    activityId: string,
    card: Card,
  ): Promise<void>;
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
  return async (request) =>
    isOurs(request.body, settings.tenantId)
      ? handler(request)
      : { status: 403, body: { error: "This bot is for another tenant." } };
}

const Tenants = v.object({
  conversation: v.optional(v.object({ tenantId: v.optional(v.string()) })),
  channelData: v.optional(
    v.object({ tenant: v.optional(v.object({ id: v.optional(v.string()) })) }),
  ),
});

/** Whether the activity is of this council: the SDK's check of the token says that it comes from Teams, not from which tenant. */
function isOurs(activity: unknown, tenantId: string): boolean {
  const { success, output } = v.safeParse(Tenants, activity);
  if (!success) return false;
  return [output.conversation?.tenantId, output.channelData?.tenant?.id].every(
    (named) =>
      named === undefined || named.toLowerCase() === tenantId.toLowerCase(),
  );
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
  const noteDoor = makeNoteDoor(parts);
  app.on("card.action", async ({ activity }) => {
    await rememberPlace(parts, activity);
    const { action } = activity.value;
    const data =
      typeof action.data === "object" && action.data !== null
        ? { ...action.data, verb: action.verb }
        : {};
    return cardAnswer(await presses(data, activity.from, messageOf(activity)));
  });
  app.on("message", async (context) => {
    const { activity } = context;
    await rememberPlace(parts, activity);
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
    const card = await answerTo(
      { ...parts, ...(await asked(parts, presses, activity)) },
      activity.text,
      activity.from.aadObjectId,
      activity.conversation.conversationType === "personal",
    );
    if (card) await context.send(messageWith(card));
    return undefined;
  });
  app.on("message.ext.query", async ({ activity }) => {
    await rememberPlace(parts, activity);
    return foundAnswer(parts, activity.from, activity.value);
  });
  app.on("message.ext.open", async ({ activity }) => {
    await rememberPlace(parts, activity);
    return noteDoor("open", activity.from, activity.value);
  });
  app.on("message.ext.submit", async ({ activity }) => {
    await rememberPlace(parts, activity);
    return noteDoor("send", activity.from, activity.value);
  });
  app.on("conversationUpdate", async ({ activity }) =>
    rememberPlace(parts, activity),
  );
  app.on("installationUpdate", async (context) => {
    const { activity } = context;
    if (activity.action === "remove") return appRemoved(parts, activity);
    if (await appAdded(parts, activity))
      await context.send(
        messageWith(await greeting(parts, activity.from.aadObjectId ?? "")),
      );
    return undefined;
  });
}

/** What a line asks of the plans, through the door that presses go through. */
async function asked(
  parts: BotParts,
  presses: ReturnType<typeof makePresses>,
  activity: {
    readonly id?: string | undefined;
    readonly text?: string | undefined;
    readonly from: {
      readonly aadObjectId?: string | undefined;
      readonly name?: string | undefined;
    };
  },
): Promise<Asked> {
  const { from, id = "", text = "" } = activity;
  const objectId = from.aadObjectId?.toLowerCase() ?? "";
  const heard = {
    person: { objectId, email: null, name: from.name ?? "" },
    text,
    message: id,
    language: await languageOf(parts.notes, objectId),
    press: (data: unknown) => presses(data, from, null),
  };
  // Whoever wrote gets their words back where the plan cannot be read: Teams would tell them nothing.
  const outOfReach = (error: unknown): Card => {
    parts.log.warn("message failed", errorFacts(error));
    const words = wordsIn(heard.language);
    return refusalCard(heard.language, {
      title: words.busyTitle,
      words: words.busyReading,
      kept: text,
      link: linkTo(parts.settings, null),
    });
  };
  return {
    mine: () => whatIAnswerFor(parts.saying, heard).catch(outOfReach),
    said: () => answerToSaid(parts.saying, heard).catch(outOfReach),
  };
}

function messageWith(card: Card) {
  return {
    type: "message" as const,
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive" as const,
        content: forSdk(card),
      },
    ],
  };
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
  readonly conversation: Heard["conversation"];
  readonly replyToId?: string | undefined;
}): string | null {
  return conversation.conversationType === "personal"
    ? (replyToId ?? null)
    : null;
}
