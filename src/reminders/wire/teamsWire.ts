// Teams and Graph over plain HTTP: one request for one effect, never repeated here. What the answer proves is the delivery core's to say.
import * as v from "valibot";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import { readAbout } from "../messages/about.ts";
import type { Card } from "../cards/element.ts";
import type { Language } from "../cards/frame.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Reply, Wire } from "../delivery/ports.ts";
import { probeChannel } from "./channelProbe.ts";
import { askHttp, notSent, nothing } from "./httpReply.ts";
import { makeMailWire } from "./mailWire.ts";
import type { LedgerRow } from "../delivery/row.ts";
import type { OutgoingMessage } from "../messages/outgoingMessage.ts";
import { chainIdOf } from "../basics/log.ts";
import { rosterIdOf } from "./rosterIds.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

interface TeamsParts {
  readonly settings: ServiceSettings;
  readonly notes: Notes;
  readonly botToken: TokenFor;
  readonly graphToken: TokenFor;
  readonly timeoutMs?: number;
}

export interface TeamsWire extends Wire<OutgoingMessage> {
  /** Puts a card in the place of an earlier one. Idempotent. */
  put(
    conversation: Conversation,
    activityId: string,
    card: Card,
  ): Promise<Reply>;
  /** Takes a message away. Idempotent. */
  remove(conversation: Conversation, activityId: string): Promise<Reply>;
}

const Conversation = v.object({
  id: v.string(),
  serviceUrl: v.string(),
  /** When the person last wrote or pressed something (epoch ms). */
  heardAt: v.optional(v.number()),
  /** The person took the app away: nothing reaches them here until it is back. */
  removed: v.optional(v.boolean()),
});
type Conversation = v.InferOutput<typeof Conversation>;

/** Where a person's chat with the bot is; kept from an activity of theirs, or from making it. */
export async function conversationOf(
  notes: Notes,
  objectId: string,
): Promise<Conversation | null> {
  const note = await notes.get("conversations", objectId);
  return note === null ? null : v.parse(Conversation, JSON.parse(note));
}

export async function keepConversation(
  notes: Notes,
  objectId: string,
  conversation: Conversation,
): Promise<void> {
  const heardAt =
    conversation.heardAt ?? (await conversationOf(notes, objectId))?.heardAt;
  await notes.put(
    "conversations",
    objectId,
    JSON.stringify({ ...conversation, heardAt }),
  );
}

/** The language cards reach a person in; English until one has. */
export async function languageOf(
  notes: Pick<Notes, "get">,
  objectId: string,
): Promise<Language> {
  return (await notes.get("languages", objectId)) === "cy" ? "cy" : "en";
}

export function makeTeamsWire(parts: TeamsParts): TeamsWire {
  const { notes } = parts;
  const bot = (method: string, base: string, path: string, body: unknown) =>
    askBot(parts, method, base, path, body);

  return {
    post: async (_row, parcel) => {
      const { summary } = parcel.about;
      if (summary && summary.kind !== "lead")
        return bot("POST", parts.settings.connectorUrl, "conversations", {
          isGroup: true,
          tenantId: parts.settings.tenantId,
          channelData: { channel: { id: summary.channel } },
          activity: activityOf(parcel),
        });
      const { objectId } = parcel.about.recipient;
      if (objectId === null)
        return { ...nothing, status: 404, code: "NoObjectId" };
      const conversation =
        (await conversationOf(notes, objectId)) ??
        (await open(parts, objectId));
      if ("status" in conversation) return conversation;
      if (conversation.removed) return notInstalled;
      await notes.put("languages", objectId, parcel.about.language);
      return bot(
        "POST",
        conversation.serviceUrl,
        `conversations/${encodeURIComponent(conversation.id)}/activities`,
        activityOf(parcel),
      );
    },
    put: (conversation, activityId, card) =>
      bot(
        "PUT",
        conversation.serviceUrl,
        `conversations/${encodeURIComponent(conversation.id)}/activities/${encodeURIComponent(activityId)}`,
        { type: "message", attachments: [attachmentOf(card)] },
      ),
    remove: (conversation, activityId) =>
      bot(
        "DELETE",
        conversation.serviceUrl,
        `conversations/${encodeURIComponent(conversation.id)}/activities/${encodeURIComponent(activityId)}`,
        undefined,
      ),
    notify: (row) => notify(parts, row),
    probe: (row) => probeChannel(parts, row),
    repair: async (row) => {
      const { objectId } = readAbout(row).recipient;
      if (objectId === null) return { ...nothing, status: 404 };
      const opened = await open(parts, objectId);
      return "status" in opened
        ? opened
        : { ...nothing, status: 201, id: opened.id };
    },
    ...makeMailWire(parts),
  };
}

/** What Teams would say, known before asking; making the chat anew finds out whether it still holds. */
const notInstalled: Reply = {
  ...nothing,
  status: 403,
  code: "BotNotInConversationRoster",
};

function askBot(
  parts: TeamsParts,
  method: string,
  base: string,
  path: string,
  body: unknown,
): Promise<Reply> {
  return askHttp(
    parts,
    parts.botToken,
    method,
    `${base.replace(/\/+$/, "")}/v3/${path}`,
    body,
  );
}

/**
 * Makes the chat, or finds the one there is. The roster's own id reaches also who has the app only by way of the team; an Entra id
 * only who has it themselves, so it is the second way. Source: msteams-docs#11125.
 */
async function open(
  parts: TeamsParts,
  objectId: string,
): Promise<Conversation | Reply> {
  const { settings, notes } = parts;
  const known = await rosterIdOf(notes, objectId);
  const byRoster =
    known && (await openAt(parts, objectId, known.id, known.serviceUrl));
  if (byRoster && !isRefused(byRoster)) return byRoster;
  // The object id goes into `id`: in `aadObjectId` Teams answers 400.
  return openAt(parts, objectId, objectId, settings.connectorUrl);
}

/** Teams said no to this id; it may know the person by the other. */
const isRefused = (answer: Conversation | Reply) =>
  "status" in answer &&
  answer.status !== null &&
  answer.status >= 400 &&
  answer.status < 500 &&
  answer.status !== 429;

async function openAt(
  parts: TeamsParts,
  objectId: string,
  member: string,
  serviceUrl: string,
): Promise<Conversation | Reply> {
  const { settings, notes } = parts;
  const made = await askBot(parts, "POST", serviceUrl, "conversations", {
    isGroup: false,
    bot: { id: `28:${settings.clientId}` },
    members: [{ id: member }],
    tenantId: settings.tenantId,
    channelData: { tenant: { id: settings.tenantId } },
  });
  // Making a chat that exists gives the same chat: a doubtful answer here has sent nobody a card.
  if (made.status === null || made.status >= 500) return notSent;
  if (made.status >= 300) return made;
  if (made.id === null) return notSent;
  const conversation = { id: made.id, serviceUrl };
  await keepConversation(notes, objectId, conversation);
  return conversation;
}

/** Replaces an earlier notice with the same chain id, so it may be repeated at will. */
async function notify(parts: TeamsParts, row: LedgerRow): Promise<Reply> {
  const { settings, graphToken } = parts;
  const { recipient, reminders } = readAbout(row);
  const { objectId } = recipient;
  if (objectId === null) return { ...nothing, status: 404, code: "NoObjectId" };
  const n = reminders.length;
  return askHttp(
    parts,
    graphToken,
    "POST",
    `${settings.graphUrl}/v1.0/users/${objectId}/teamwork/sendActivityNotification`,
    {
      topic: {
        source: "text",
        value: "Waymark",
        webUrl: linkTo(settings, null),
      },
      activityType: "actionsNeedYou",
      chainId: chainIdOf(row.key),
      previewText: {
        content: n === 1 ? "1 action needs you" : `${n} actions need you`,
      },
      templateParameters: [{ name: "count", value: String(n) }],
    },
  );
}

function attachmentOf(card: Card) {
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: card,
  };
}

function activityOf({ card, summary }: OutgoingMessage): unknown {
  return {
    type: "message",
    summary,
    attachments: [attachmentOf(card)],
  };
}
