// The person's side of a conversation: what the Chat page reads, writes and presses.
import { randomUUID } from "node:crypto";
import type { DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import type { Handle } from "../http.ts";
import { json } from "../http.ts";
import { addressesOf } from "../graph/mail.ts";
import { findInBot, insert } from "./finding.ts";
import type { Sought } from "./finding.ts";
import { command } from "./messageCommand.ts";
import type { Commanded } from "./messageCommand.ts";
import { changeInstallation } from "./installations.ts";
import type { ChannelOptions } from "./options.ts";
import { personalConversation } from "./options.ts";
import type { Activity, StoredConversation } from "./store.ts";
import { activityFrom, tellBot } from "./toBot.ts";
import type { BotAnswer } from "./toBot.ts";

type Pressed = {
  person: string;
  conversation: string;
  message: string;
  action: { type: string; id?: string; verb?: string; data?: unknown };
  trigger?: "manual" | "automatic";
};

/** What the page shows after a press: the new card, a line of text, or what went wrong. */
export type PressAnswer =
  | { kind: "card" }
  | { kind: "message"; text: string }
  | { kind: "error"; text: string };

type Attachment = { contentType?: string; content?: unknown };
const cardType = "application/vnd.microsoft.card.adaptive";

function shownTo(
  options: ChannelOptions,
  person: DirectoryPerson,
  activity: Activity,
) {
  const attachments = (activity.body["attachments"] ?? []) as Attachment[];
  const own = options.store.ownView(activity.id, person.objectId);
  const cards =
    own === undefined
      ? attachments
          .filter((each) => each.contentType === cardType)
          .map((each) => each.content)
      : [own];
  const author =
    activity.person === null
      ? undefined
      : personOf(options.directory, activity.person);
  return {
    id: activity.id,
    from:
      activity.from === "bot"
        ? options.botName
        : (author?.displayName ?? "Somebody"),
    mine: activity.person === person.objectId,
    text:
      typeof activity.body["text"] === "string" ? activity.body["text"] : "",
    cards,
    sentAt: activity.sentAt,
    updatedAt: activity.updatedAt,
  };
}

/** What the shared mailbox sent to this person: shown beside the chat, so that one sees what came instead of a card. */
function emailsTo({ mail }: ChannelOptions, person: DirectoryPerson) {
  return mail
    .all()
    .filter(
      ({ isDraft, body }) =>
        !isDraft && addressesOf(body).includes(person.userPrincipalName),
    )
    .map(({ lastingId, mailbox, sentAt, body }) => {
      const letter = body as { subject?: string; body?: { content?: string } };
      return {
        id: lastingId,
        from: mailbox,
        sentAt,
        subject: letter.subject ?? "",
        text: letter.body?.content ?? "",
      };
    });
}

function conversationsFor(
  options: ChannelOptions,
  person: DirectoryPerson,
  kind: StoredConversation["kind"],
) {
  const { store, team } = options;
  const id =
    kind === "channel" ? team.channelId : personalConversation(person.objectId);
  return {
    id,
    messages: store
      .activitiesIn(id)
      .filter(
        (activity) =>
          typeof activity.body["value"] === "undefined" ||
          activity.from === "bot",
      )
      .map((activity) => shownTo(options, person, activity)),
    notices: kind === "channel" ? [] : store.noticesOf(person.objectId),
    emails: kind === "channel" ? [] : emailsTo(options, person),
    installed: store.installed(
      kind === "channel" ? team.teamId : person.objectId,
    ),
  };
}

function openConversation(
  options: ChannelOptions,
  person: DirectoryPerson,
  id: string,
): StoredConversation {
  if (id === options.team.channelId)
    return { id, kind: "channel", person: null };
  const conversation: StoredConversation = {
    id: personalConversation(person.objectId),
    kind: "personal",
    person: person.objectId,
  };
  options.store.addConversation(conversation);
  return conversation;
}

async function write(
  options: ChannelOptions,
  person: DirectoryPerson,
  asked: {
    conversation: string;
    text: string;
    value?: unknown;
    message?: string;
  },
): Promise<PressAnswer> {
  const conversation = openConversation(options, person, asked.conversation);
  const body: Record<string, unknown> = {
    type: "message",
    text: asked.text,
    ...(asked.value === undefined ? {} : { value: asked.value }),
    ...(asked.message === undefined ? {} : { replyToId: asked.message }),
  };
  const id = options.store.add({
    conversation: conversation.id,
    from: "person",
    person: person.objectId,
    body,
    sentAt: options.now().toISOString(),
  });
  const answer = await tellBot(
    options,
    activityFrom(options, person, conversation, { ...body, id }),
  );
  return refusedBy(answer) ?? { kind: "message", text: "" };
}

function refusedBy(answer: BotAnswer): PressAnswer | undefined {
  if (!answer.reached)
    return {
      kind: "error",
      text: "The app did not answer. Your answer has not been taken: try again in a minute.",
    };
  return answer.status < 300
    ? undefined
    : {
        kind: "error",
        text: `Something went wrong (the app answered ${answer.status}). Try again.`,
      };
}

type InvokeResponse = { statusCode?: number; type?: string; value?: unknown };

function readInvoke(
  options: ChannelOptions,
  person: DirectoryPerson,
  message: string,
  body: unknown,
): PressAnswer {
  const said = (body ?? {}) as InvokeResponse;
  if (said.type === cardType) {
    options.store.setOwnView(message, person.objectId, said.value);
    return { kind: "card" };
  }
  if (said.type === "application/vnd.microsoft.activity.message")
    return { kind: "message", text: String(said.value) };
  const problem = said.value as { message?: string } | undefined;
  return {
    kind: "error",
    text:
      problem?.message ??
      "The app took the press and said nothing: nobody can tell whether it was saved.",
  };
}

/** How often each person pressed a button of each message. */
type Presses = Map<string, number>;

/**
 * A press, or the refresh of a card that came into sight. Belief: a refresh that was on its way when its person pressed a button does not
 * put its older card over the answer to the press.
 */
async function press(
  options: ChannelOptions,
  presses: Presses,
  person: DirectoryPerson,
  asked: Pressed,
): Promise<PressAnswer> {
  if (asked.action.type === "Action.Submit")
    return write(options, person, {
      conversation: asked.conversation,
      text: "",
      value: asked.action.data ?? {},
      message: asked.message,
    });
  const conversation = openConversation(options, person, asked.conversation);
  const card = `${asked.message} ${person.objectId}`;
  const isRefresh = asked.trigger === "automatic";
  if (!isRefresh) presses.set(card, (presses.get(card) ?? 0) + 1);
  const before = presses.get(card);
  const answer = await tellBot(
    options,
    activityFrom(options, person, conversation, {
      type: "invoke",
      id: randomUUID(),
      name: "adaptiveCard/action",
      replyToId: asked.message,
      value: {
        action: { ...asked.action, type: "Action.Execute" },
        trigger: asked.trigger ?? "manual",
      },
    }),
  );
  if (isRefresh && presses.get(card) !== before) return { kind: "card" };
  return (
    refusedBy(answer) ??
    (answer.reached
      ? readInvoke(options, person, asked.message, answer.body)
      : { kind: "error", text: "" })
  );
}

/** Answers /_chat/conversation (read), /_chat/message (write), /_chat/find and /_chat/insert (the message extension), /_chat/command (its command on a message, and the dialog of that), /_chat/app (added or removed) and /_chat/press (a button, or the refresh of a card that is opened). */
export function createPersonSide(options: ChannelOptions): Handle {
  const presses: Presses = new Map();
  return async (request) => {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    const body =
      request.method === "POST"
        ? ((await request.json()) as Pressed & {
            text: string;
            installed: boolean;
            card: unknown;
          } & Sought &
            Commanded)
        : undefined;
    const person = personOf(
      options.directory,
      body?.person ?? url.searchParams.get("person") ?? "",
    );
    if (person === undefined)
      return json(404, { error: "Nobody with this id is in the directory." });
    if (route === "GET /_chat/conversation")
      return json(
        200,
        conversationsFor(
          options,
          person,
          url.searchParams.get("kind") === "channel" ? "channel" : "personal",
        ),
      );
    if (route === "POST /_chat/app" && body !== undefined)
      return json(
        200,
        await changeInstallation(options, person.objectId, body.installed),
      );
    if (route === "POST /_chat/message" && body !== undefined)
      return json(
        200,
        await write(options, person, {
          conversation: body.conversation,
          text: body.text,
        }),
      );
    if (route === "POST /_chat/press" && body !== undefined)
      return json(200, await press(options, presses, person, body));
    if (route === "POST /_chat/find" && body !== undefined) {
      const conversation = openConversation(options, person, body.conversation);
      return json(200, await findInBot(options, person, conversation, body));
    }
    if (route === "POST /_chat/command" && body !== undefined) {
      const conversation = openConversation(options, person, body.conversation);
      return json(200, await command(options, person, conversation, body));
    }
    if (route === "POST /_chat/insert" && body !== undefined) {
      const conversation = openConversation(options, person, body.conversation);
      insert(options, person, conversation, body.card);
      return json(200, {});
    }
    return json(404, { error: `The chat has no ${route}.` });
  };
}
