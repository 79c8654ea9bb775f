// A command of the app on a message, from the person's side: Teams hands the message over, shows the dialog the app answers with, and sends it back filled in.
import { randomUUID } from "node:crypto";
import type { DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import type { ChannelOptions } from "./options.ts";
import type { Activity, StoredConversation } from "./store.ts";
import { activityFrom, tellBot } from "./toBot.ts";

/** The command, the message it is pressed on, and what the dialog sends back; nothing yet when it is opened. */
export type Commanded = {
  readonly command: string;
  readonly message: string;
  readonly data?: unknown;
};

/** What Teams shows then: a dialog with a card, a line, or nothing more. */
export type DialogAnswer =
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly card: unknown;
    }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "closed" };

/** A part of what the app answers, where it has that part. */
function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

const escaped = (text: string) =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\n/g, "<br>");

/** Belief: Teams writes what people typed as HTML, and names who wrote it, when, and the way back. */
function payloadOf(options: ChannelOptions, activity: Activity) {
  const { id, conversation, person, body, sentAt } = activity;
  const author =
    person === null ? undefined : personOf(options.directory, person);
  const text = typeof body["text"] === "string" ? body["text"] : "";
  return {
    id,
    messageType: "message",
    createdDateTime: sentAt,
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation)}/${id}`,
    from: author
      ? {
          user: {
            userIdentityType: "aadUser",
            id: author.objectId,
            displayName: author.displayName,
          },
        }
      : {
          application: {
            id: options.botId,
            displayName: options.botName,
            applicationIdentityType: "bot",
          },
        },
    body: {
      contentType: "html",
      content: text === "" ? "" : `<p>${escaped(text)}</p>`,
    },
    attachments: [],
  };
}

/** Presses the command on a message, or sends its dialog. */
export async function command(
  options: ChannelOptions,
  person: DirectoryPerson,
  conversation: StoredConversation,
  { command: commandId, message, data }: Commanded,
): Promise<DialogAnswer> {
  const activity = options.store
    .activitiesIn(conversation.id)
    .find(({ id }) => id === message);
  if (!activity)
    return { kind: "message", text: "The message is not there any more." };
  const opens = data === undefined;
  const answer = await tellBot(
    options,
    activityFrom(options, person, conversation, {
      type: "invoke",
      id: randomUUID(),
      name: `composeExtension/${opens ? "fetchTask" : "submitAction"}`,
      value: {
        commandId,
        commandContext: "message",
        // Belief: the message comes with the press on it, and nobody says that it comes with the dialog again.
        ...(opens
          ? { messagePayload: payloadOf(options, activity) }
          : { data }),
        context: { theme: "default" },
      },
    }),
  );
  if (!answer.reached || answer.status >= 300)
    return { kind: "message", text: "Unable to reach app. Please try again." };
  const value = partOf(partOf(answer.body, "task"), "value");
  if (typeof value === "string") return { kind: "message", text: value };
  const card = partOf(partOf(value, "card"), "content");
  if (card === undefined) return { kind: "closed" };
  const title = partOf(value, "title");
  return {
    kind: "dialog",
    title: typeof title === "string" ? title : options.botName,
    card,
  };
}
