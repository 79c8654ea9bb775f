// What goes to the bot: activities signed as the Bot Connector signs them.
import type { DirectoryPerson } from "../directory.ts";
import type { ChannelOptions } from "./options.ts";
import { personId } from "./options.ts";
import type { StoredConversation } from "./store.ts";

export type BotAnswer =
  | { readonly reached: true; readonly status: number; readonly body: unknown }
  | { readonly reached: false; readonly why: string };

/** Teams gives an invoke about ten to fifteen seconds. */
const patience = 15_000;

/** The parts every activity from Teams carries. */
export function activityFrom(
  options: ChannelOptions,
  person: DirectoryPerson,
  conversation: StoredConversation,
  more: Record<string, unknown>,
): Record<string, unknown> {
  const tenantId = options.authority.tenantId;
  const { team } = options;
  const inChannel = conversation.kind === "channel";
  return {
    timestamp: options.now().toISOString(),
    serviceUrl: options.origin,
    channelId: "msteams",
    from: {
      id: personId(person.objectId),
      name: person.displayName,
      aadObjectId: person.objectId,
    },
    conversation: {
      id: conversation.id,
      conversationType: conversation.kind,
      tenantId,
      ...(inChannel ? { isGroup: true } : {}),
    },
    recipient: { id: `28:${options.botId}`, name: options.botName },
    entities: [
      {
        type: "clientInfo",
        locale: "en-GB",
        country: "GB",
        platform: "Web",
        timezone: "Europe/London",
      },
    ],
    channelData: {
      tenant: { id: tenantId },
      ...(inChannel
        ? {
            team: {
              id: team.teamId,
              name: team.teamName,
              aadGroupId: team.groupId,
            },
            channel: { id: team.channelId, name: team.channelName },
          }
        : {}),
    },
    locale: "en-GB",
    ...more,
  };
}

async function bearer(options: ChannelOptions): Promise<string> {
  return options.authority.mint({
    issuer: "https://api.botframework.com",
    audience: options.botId,
    claims: { serviceurl: options.origin },
  });
}

/** Posts one activity to the bot. A bot that is not there, or too slow, is an answer, never an exception. */
export async function tellBot(
  options: ChannelOptions,
  activity: Record<string, unknown>,
): Promise<BotAnswer> {
  try {
    const response = await fetch(options.botEndpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await bearer(options)}`,
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    return {
      reached: true,
      status: response.status,
      body: text === "" ? null : (JSON.parse(text) as unknown),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    options.log(
      `Bot Connector: the bot at ${options.botEndpoint} did not answer: ${why}`,
    );
    return { reached: false, why };
  }
}
