// The message extension from the person's side: what the app finds for words typed beside the box for a message, and the card put into the conversation.
import { randomUUID } from "node:crypto";
import type { DirectoryPerson } from "../directory.ts";
import type { ChannelOptions } from "./options.ts";
import type { StoredConversation } from "./store.ts";
import { activityFrom, tellBot } from "./toBot.ts";

/** What was typed, into which command's box. */
export type Sought = {
  readonly command: string;
  readonly parameter: string;
  readonly words: string;
};

export type ActionsFound = {
  /** A sentence in the place of a list. */
  readonly message: string | null;
  readonly results: readonly {
    readonly title: string;
    readonly text: string;
    readonly card: unknown;
  }[];
};

type Extension = {
  type?: string;
  text?: string;
  attachments?: {
    content?: unknown;
    preview?: { content?: { title?: string; text?: string } };
  }[];
};

const nothing = (message: string): ActionsFound => ({ message, results: [] });

/** Asks the bot as Teams does; what it cannot say is a sentence, as Teams shows one. */
export async function findInBot(
  options: ChannelOptions,
  person: DirectoryPerson,
  conversation: StoredConversation,
  { command, parameter, words }: Sought,
): Promise<ActionsFound> {
  const answer = await tellBot(
    options,
    activityFrom(options, person, conversation, {
      type: "invoke",
      id: randomUUID(),
      name: "composeExtension/query",
      value: {
        commandId: command,
        parameters: [{ name: parameter, value: words }],
        queryOptions: { skip: 0, count: 25 },
      },
    }),
  );
  if (!answer.reached || answer.status >= 300)
    return nothing("Unable to reach app. Please try again.");
  const { composeExtension: said } = (answer.body ?? {}) as {
    composeExtension?: Extension;
  };
  if (said?.type === "message") return nothing(said.text ?? "");
  const results = (said?.attachments ?? []).map(({ content, preview }) => ({
    title: preview?.content?.title ?? "",
    text: preview?.content?.text ?? "",
    card: content,
  }));
  return { message: null, results };
}

/** Puts a found card into the conversation as the person's own message. */
export function insert(
  options: ChannelOptions,
  person: DirectoryPerson,
  conversation: StoredConversation,
  card: unknown,
): void {
  options.store.add({
    conversation: conversation.id,
    from: "person",
    person: person.objectId,
    body: {
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: card,
        },
      ],
    },
    sentAt: options.now().toISOString(),
  });
}
