// The Bot Connector: its addresses, its token checks, and what a test may look at and change. Graph answers at the same address.
import type { Handle } from "../http.ts";
import { json } from "../http.ts";
import { answerGraph } from "../graph/graph.ts";
import { answerConversations, answerTeams } from "./conversations.ts";
import type { BotFault } from "./faults.ts";
import { faultKinds, refusal } from "./faults.ts";
import type { ChannelOptions } from "./options.ts";
import { changeInstallation } from "./installations.ts";
import { objectIdOf } from "./options.ts";

const connectorAudience = "https://api.botframework.com";

/** Undefined when the bearer is this bot's and for this audience; the 401 otherwise. */
async function refusedBearer(
  options: ChannelOptions,
  request: Request,
  audience: string,
): Promise<Response | undefined> {
  const token = /^Bearer (\S+)$/.exec(
    request.headers.get("authorization") ?? "",
  )?.[1];
  try {
    const claims = await options.authority.verify(token ?? "", { audience });
    if (claims["appid"] === options.botId) return undefined;
    return refusal(401, "Unauthorized", "The token is of another application.");
  } catch (error) {
    return refusal(
      401,
      "Unauthorized",
      `Authorization has been denied for this request. ${error instanceof Error ? error.message : ""}`,
    );
  }
}

function inbox(options: ChannelOptions, person: string) {
  const { store } = options;
  const own = store
    .conversations()
    .filter((conversation) => conversation.person === person);
  return {
    conversations: own.map((conversation) => {
      const messages = store.activitiesIn(conversation.id);
      return {
        id: conversation.id,
        count: messages.length,
        fromBot: messages.filter((each) => each.from === "bot").length,
        messages: messages.map((each) => ({
          ...each,
          ownView: store.ownView(each.id, person) ?? null,
        })),
      };
    }),
    notices: store.noticesOf(person),
  };
}

async function setFaults(
  options: ChannelOptions,
  request: Request,
): Promise<Response> {
  const wanted = (await request.json()) as BotFault[];
  const strange = wanted.find((fault) => !faultKinds.includes(fault.kind));
  if (strange !== undefined)
    return json(400, {
      error: `There is no fault "${String(strange.kind)}". There are: ${faultKinds.join(", ")}.`,
    });
  options.faults.set(wanted);
  return json(200, options.faults.all());
}

/** /_local/…: faults, inbox, channel, mailbox, installations, the team and its consents. Never part of a real tenant. */
async function local(
  options: ChannelOptions,
  request: Request,
  url: URL,
): Promise<Response | undefined> {
  const person = objectIdOf(url.searchParams.get("user") ?? "");
  const { store, team } = options;
  switch (`${request.method} ${url.pathname}`) {
    case "GET /_local/faults":
      return json(200, options.faults.all());
    case "PUT /_local/faults":
    case "POST /_local/faults":
      return setFaults(options, request);
    case "DELETE /_local/faults":
      options.faults.set([]);
      return json(200, []);
    case "GET /_local/inbox":
      return json(200, inbox(options, person));
    case "GET /_local/channel":
      return json(200, store.activitiesIn(team.channelId));
    case "GET /_local/mailbox":
      return json(200, options.mail.all());
    case "PUT /_local/installations":
    case "DELETE /_local/installations":
      return json(
        200,
        await changeInstallation(
          options,
          url.searchParams.has("team") ? null : person,
          request.method === "PUT",
        ),
      );
    case "PUT /_local/team":
    case "DELETE /_local/team":
      store.setInTeam(person, request.method === "PUT");
      return json(200, { user: person, inTeam: store.inTeam(person) });
    case "PUT /_local/consents":
    case "DELETE /_local/consents":
      store.setConsented(
        url.searchParams.get("permission") ?? "",
        request.method === "PUT",
      );
      return json(200, {});
    default:
      return undefined;
  }
}

async function forTheBot(
  options: ChannelOptions,
  request: Request,
  url: URL,
): Promise<Response | undefined> {
  const path = url.pathname.split("/").slice(1).map(decodeURIComponent);
  const noun = path[0] === "v3" ? path[1] : undefined;
  if (noun !== "conversations" && noun !== "teams") return undefined;
  const refused = await refusedBearer(options, request, connectorAudience);
  if (refused !== undefined) return refused;
  const asked = {
    method: request.method,
    path,
    query: url.searchParams,
    text: await request.text(),
  };
  return noun === "teams"
    ? answerTeams(options, asked)
    : answerConversations(options, asked);
}

/** The Bot Connector (and Graph, at the same address) as one function. What it does not know answers 501 and a log line. */
export function createConnector(options: ChannelOptions): Handle {
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname === "/.well-known/openidconfiguration")
      return json(200, {
        issuer: connectorAudience,
        jwks_uri: `${options.origin}/.well-known/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
      });
    if (["/keys", "/.well-known/keys"].includes(url.pathname))
      return json(200, options.authority.jwks());
    const answer =
      (await local(options, request, url)) ??
      (await forTheBot(options, request, url)) ??
      (await answerGraph(options, request, url));
    if (answer !== undefined) return answer;
    options.log(
      `Bot Connector: ${request.method} ${url.pathname} is not known here`,
    );
    return refusal(
      501,
      "NotImplemented",
      `The local Bot Connector has no ${request.method} ${url.pathname}.`,
    );
  };
}
