// The Bot Connector's /v3/conversations: what a bot may ask for, with its refusals.
import type { DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import { json } from "../http.ts";
import { refusal } from "./faults.ts";
import type { ChannelOptions } from "./options.ts";
import { objectIdOf, personId, personalConversation } from "./options.ts";
import type { StoredConversation } from "./store.ts";

/** Microsoft's current text says about 100 KB for a bot's message. */
const largest = 100 * 1024;

type Body = Record<string, unknown>;
type Asked = {
  method: string;
  path: readonly string[];
  query: URLSearchParams;
  text: string;
};

function member(options: ChannelOptions, person: DirectoryPerson) {
  return {
    id: personId(person.objectId),
    name: person.displayName,
    aadObjectId: person.objectId,
    objectId: person.objectId,
    email: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    tenantId: options.authority.tenantId,
    userRole: "user",
  };
}

/** Who is in a conversation: the person of a chat, the team's members with an open account in a channel. */
function membersOf(options: ChannelOptions, conversation: StoredConversation) {
  return options.directory.people
    .filter(
      (person) =>
        person.enabled &&
        (conversation.kind === "channel"
          ? options.store.inTeam(person.objectId)
          : conversation.person === person.objectId),
    )
    .map((person) => member(options, person));
}

function roots(
  options: ChannelOptions,
  id: string,
): StoredConversation | undefined {
  const { store, team } = options;
  const root = id.split(";messageid=")[0] ?? id;
  if (root === team.channelId || root === team.teamId)
    return { id: team.channelId, kind: "channel", person: null };
  return store.conversation(root);
}

function keep(
  options: ChannelOptions,
  conversation: StoredConversation,
  body: Body,
): string {
  return options.store.add({
    conversation: conversation.id,
    from: "bot",
    person: null,
    body,
    sentAt: options.now().toISOString(),
  });
}

function createPersonal(
  options: ChannelOptions,
  body: Body,
): Promise<Response> {
  const first = (body["members"] as { id?: unknown }[] | undefined)?.[0]?.id;
  if (typeof first !== "string" || first === "")
    return Promise.resolve(
      refusal(
        400,
        "BadSyntax",
        "Bad format of conversation ID: members[0].id is required.",
      ),
    );
  const objectId = objectIdOf(first);
  return options.faults.around("create", objectId, async () => {
    const person = personOf(options.directory, objectId);
    if (person === undefined || !person.enabled)
      return refusal(404, "UserNotFound", "The user is not in this tenant.");
    if (!options.store.installed(objectId))
      return refusal(
        403,
        "BotNotInConversationRoster",
        "The bot is not part of the conversation roster.",
      );
    const id = personalConversation(objectId);
    const conversation: StoredConversation = {
      id,
      kind: "personal",
      person: objectId,
    };
    options.store.addConversation(conversation);
    const activity = body["activity"] as Body | undefined;
    const activityId =
      activity === undefined
        ? undefined
        : keep(options, conversation, activity);
    return json(201, {
      id,
      ...(activityId === undefined ? {} : { activityId }),
      serviceUrl: options.origin,
    });
  });
}

function createPost(options: ChannelOptions, body: Body): Promise<Response> {
  return options.faults.around("create", null, async () => {
    const { channel } = body["channelData"] as { channel: { id: string } };
    const conversation = roots(options, channel.id);
    if (conversation === undefined)
      return refusal(404, "ConversationNotFound", "Conversation not found.");
    const refused = refusedToWrite(
      options,
      conversation,
      JSON.stringify(body["activity"] ?? {}),
    );
    if (refused !== undefined) return refused;
    const activityId = keep(
      options,
      conversation,
      (body["activity"] ?? {}) as Body,
    );
    return json(201, {
      id: `${conversation.id};messageid=${activityId}`,
      activityId,
      serviceUrl: options.origin,
    });
  });
}

function create(options: ChannelOptions, text: string): Promise<Response> {
  const body = JSON.parse(text) as Body;
  const data = body["channelData"] as { channel?: { id?: string } } | undefined;
  return data?.channel?.id === undefined
    ? createPersonal(options, body)
    : createPost(options, body);
}

function notInRoster(
  { store, team }: ChannelOptions,
  { person }: StoredConversation,
): Response | undefined {
  if (store.installed(person ?? team.teamId)) return undefined;
  return refusal(
    403,
    "BotNotInConversationRoster",
    "The bot is not part of the conversation roster.",
  );
}

function refusedToWrite(
  options: ChannelOptions,
  conversation: StoredConversation,
  text: string,
): Response | undefined {
  const refused = notInRoster(options, conversation);
  if (refused !== undefined) return refused;
  if (Buffer.byteLength(text) > largest)
    return refusal(413, "MessageSizeTooBig", "Message size too large.");
  return undefined;
}

function send(
  options: ChannelOptions,
  conversation: StoredConversation,
  text: string,
  thread: string | undefined,
) {
  return options.faults.around("send", conversation.person, async () => {
    const refused = refusedToWrite(options, conversation, text);
    if (refused !== undefined) return refused;
    const body = JSON.parse(text) as Body;
    // Typing and the like are shown and forgotten.
    if (body["type"] !== undefined && body["type"] !== "message")
      return json(202, {});
    const written =
      thread === undefined ? body : { ...body, replyToId: thread };
    return json(201, { id: keep(options, conversation, written) });
  });
}

function replaceOrRemove(
  options: ChannelOptions,
  conversation: StoredConversation,
  asked: Asked,
  id: string,
) {
  const operation = asked.method === "PUT" ? "update" : "delete";
  return options.faults.around(operation, conversation.person, async () => {
    const activity = options.store.activity(id);
    if (activity?.conversation !== conversation.id || activity.from !== "bot")
      return refusal(
        404,
        "ActivityNotFoundInConversation",
        "Activity not found in the conversation.",
      );
    const refused = refusedToWrite(options, conversation, asked.text);
    if (refused !== undefined) return refused;
    if (operation === "delete")
      options.store.remove(id, options.now().toISOString());
    else
      options.store.replace(
        id,
        JSON.parse(asked.text) as Body,
        options.now().toISOString(),
      );
    return json(200, { id });
  });
}

function members(
  options: ChannelOptions,
  conversation: StoredConversation,
  asked: Asked,
) {
  const all = membersOf(options, conversation);
  const wanted = asked.path[4];
  if (wanted !== undefined) {
    const found = all.find((each) => each.aadObjectId === objectIdOf(wanted));
    return found === undefined
      ? refusal(
          404,
          "MemberNotFoundInConversation",
          "Member not found in the conversation.",
        )
      : json(200, found);
  }
  if (asked.path[3] === "members") return json(200, all);
  const size = Math.min(500, Number(asked.query.get("pageSize") ?? 200) || 200);
  const from = Number(asked.query.get("continuationToken") ?? 0);
  const next = from + size;
  return json(200, {
    members: all.slice(from, next),
    ...(next < all.length ? { continuationToken: String(next) } : {}),
  });
}

/** Answers /v3/conversations…; undefined when there is no such operation. The caller has checked the bot's token. */
export async function answerConversations(
  options: ChannelOptions,
  asked: Asked,
): Promise<Response | undefined> {
  const [, , id, part, activityId] = asked.path;
  if (id === undefined)
    return asked.method === "POST" ? create(options, asked.text) : undefined;
  const conversation = roots(options, id);
  if (conversation === undefined)
    return refusal(404, "ConversationNotFound", "Conversation not found.");
  if (part === "activities" && asked.method === "POST")
    return send(
      options,
      conversation,
      asked.text,
      conversation.kind === "channel" ? id.split(";messageid=")[1] : undefined,
    );
  if (
    part === "activities" &&
    activityId !== undefined &&
    ["PUT", "DELETE"].includes(asked.method)
  )
    return replaceOrRemove(options, conversation, asked, activityId);
  if (
    (part === "members" || part?.toLowerCase() === "pagedmembers") &&
    asked.method === "GET"
  )
    return options.faults.around(
      "roster",
      null,
      async () =>
        notInRoster(options, conversation) ??
        members(options, conversation, asked),
    );
  return undefined;
}

/** Answers /v3/teams/{id} and its channels. The name of the first channel is null, as in Teams. */
export function answerTeams(
  options: ChannelOptions,
  { method, path }: Asked,
): Response | undefined {
  const [, , id, part] = path;
  const { store, team } = options;
  if (method !== "GET" || id === undefined) return undefined;
  if (id !== team.teamId) return refusal(404, "NotFound", "Team not found.");
  if (!store.installed(team.teamId))
    return refusal(
      403,
      "BotNotInConversationRoster",
      "The bot is not part of the conversation roster.",
    );
  if (part === undefined)
    return json(200, {
      id: team.teamId,
      name: team.teamName,
      aadGroupId: team.groupId,
    });
  if (part === "conversations")
    return json(200, {
      conversations: [
        { id: team.teamId, name: null },
        { id: team.channelId, name: team.channelName },
      ],
    });
  return undefined;
}
