// Graph's messages of a channel: the posts without their replies, last changed first, a page at a time, each card as the text it was sent as.
import { createHash } from "node:crypto";
import type { ChannelOptions } from "../botConnector/options.ts";
import type { Activity, Removed } from "../botConnector/store.ts";
import { personOf } from "../directory.ts";
import { json } from "../http.ts";
import type { GraphCaller } from "./caller.ts";
import { graphRefusal, withoutConsent } from "./caller.ts";

type Asked = {
  readonly team: string;
  readonly channel: string;
  readonly query: URLSearchParams;
};

const usualPage = 20;
const largestPage = 50;

/** GET /v1.0/teams/{team-id}/channels/{channel-id}/messages. The team goes by its group's id, as in Graph, not by Teams' own. */
export function channelMessages(
  options: ChannelOptions,
  caller: GraphCaller,
  asked: Asked,
): Promise<Response> {
  return options.faults.around("channelMessages", null, async () => {
    const { team, store } = options;
    if (asked.team.toLowerCase() !== team.groupId)
      return graphRefusal(
        404,
        "NotFound",
        `No team found with Group Id ${asked.team}`,
      );
    // Consent to a team lasts as long as the app is in it.
    const refused = withoutConsent(
      options,
      store.installed(team.teamId) ? caller : { ...caller, applicationId: "" },
      "ChannelMessage.Read.Group",
    );
    if (refused !== undefined) return refused;
    if (![team.channelId, team.teamId].includes(asked.channel))
      return graphRefusal(404, "NotFound", "Channel not found.");
    return refusedQuery(asked.query) ?? page(options, asked);
  });
}

/** Graph takes $top (and $expand, which is not known here) and refuses every other option. */
function refusedQuery(query: URLSearchParams): Response | undefined {
  for (const name of query.keys()) {
    if (name === "$top" || name === "$skiptoken") continue;
    if (name === "$expand")
      return graphRefusal(501, "NotImplemented", "No $expand here.");
    return graphRefusal(
      400,
      "BadRequest",
      `Query option '${name}' is not allowed.`,
    );
  }
  const top = Number(query.get("$top") ?? usualPage);
  if (Number.isInteger(top) && top >= 1 && top <= largestPage) return undefined;
  return graphRefusal(
    400,
    "BadRequest",
    `Invalid page size specified: '${query.get("$top") ?? ""}'. Must be between 1 and ${largestPage} inclusive.`,
  );
}

function page(options: ChannelOptions, { team, channel, query }: Asked) {
  const all = [
    ...options.store
      .activitiesIn(channel)
      .filter(({ body }) => body["replyToId"] === undefined)
      .map((activity) => shown(options, activity)),
    ...options.store
      .removedFrom(channel)
      .map((removed) => shownRemoved(options, removed)),
  ].toSorted((one, other) =>
    other.lastModifiedDateTime.localeCompare(one.lastModifiedDateTime, "en-GB"),
  );
  const from = Number(query.get("$skiptoken") ?? 0);
  const next = from + Number(query.get("$top") ?? usualPage);
  const value = all.slice(from, next);
  const address = `${options.origin}/v1.0/teams/${team}/channels/${encodeURIComponent(channel)}/messages`;
  return json(200, {
    "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#teams('${team}')/channels('${encodeURIComponent(channel)}')/messages`,
    "@odata.count": value.length,
    ...(next < all.length
      ? {
          "@odata.nextLink": `${address}?$top=${next - from}&$skiptoken=${next}`,
        }
      : {}),
    value,
  });
}

function shown(options: ChannelOptions, activity: Activity) {
  const { body, updatedAt } = activity;
  const attachments = cardsOf(options, activity);
  const said = typeof body["text"] === "string" ? body["text"] : "";
  return {
    ...common(options, activity),
    lastModifiedDateTime: updatedAt ?? activity.sentAt,
    lastEditedDateTime: updatedAt,
    deletedDateTime: null,
    body: {
      contentType: "html",
      content: `${said}${attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join("")}`,
    },
    attachments,
  };
}

/** What was in it is gone; that it was there, whose it was and when stays. */
function shownRemoved(options: ChannelOptions, removed: Removed) {
  return {
    ...common(options, removed),
    lastModifiedDateTime: removed.removedAt,
    lastEditedDateTime: null,
    deletedDateTime: removed.removedAt,
    body: { contentType: "html", content: "" },
    attachments: [],
  };
}

function common(
  { team, botId, botName, directory }: ChannelOptions,
  message: Pick<Activity, "id" | "conversation" | "from" | "person" | "sentAt">,
) {
  const author = personOf(directory, message.person ?? "");
  return {
    id: message.id,
    replyToId: null,
    etag: message.id,
    messageType: "message",
    createdDateTime: message.sentAt,
    subject: null,
    summary: null,
    importance: "normal",
    locale: "en-us",
    from:
      message.from === "bot"
        ? {
            application: {
              id: botId,
              displayName: botName,
              applicationIdentityType: "bot",
            },
            device: null,
            user: null,
          }
        : {
            application: null,
            device: null,
            user: {
              id: message.person,
              displayName: author?.displayName ?? null,
              userIdentityType: "aadUser",
            },
          },
    channelIdentity: {
      teamId: team.groupId,
      channelId: message.conversation,
    },
    mentions: [],
    reactions: [],
  };
}

function cardsOf({ consent }: ChannelOptions, { id, body }: Activity) {
  const sent = (body["attachments"] ?? []) as {
    contentType?: string;
    content?: unknown;
  }[];
  return sent.map(({ contentType, content }, at) => ({
    id: createHash("md5").update(`${id} ${at}`).digest("hex"),
    contentType: contentType ?? "application/octet-stream",
    contentUrl: null,
    content: JSON.stringify(content),
    name: null,
    thumbnailUrl: null,
    teamsAppId: consent.applicationId,
  }));
}
