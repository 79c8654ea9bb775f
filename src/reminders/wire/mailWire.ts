// The email fallback through Graph: a draft with a lasting id first, then the sending, so that a doubt is settled by looking at the draft.
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import { wordsIn } from "../cards/frame.ts";
import type { Reply, Wire } from "../delivery/ports.ts";
import { exchange, nothing } from "./httpReply.ts";
import type { OutgoingMessage } from "../messages/outgoingMessage.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

interface MailParts {
  readonly settings: ServiceSettings;
  readonly graphToken: TokenFor;
  readonly timeoutMs?: number;
}

/** Without it Exchange gives a message another id when it leaves Drafts, and a doubt could not be settled. */
const lastingIds = { prefer: 'IdType="ImmutableId"' };

export function makeMailWire(
  parts: MailParts,
): Pick<Wire<OutgoingMessage>, "draft" | "sendDraft"> {
  const { settings } = parts;
  const graph = async (method: string, path: string, body?: unknown) =>
    (
      await exchange(parts, parts.graphToken, {
        method,
        url: `${settings.graphUrl}/v1.0/users/${encodeURIComponent(settings.mailbox ?? "")}/messages${path}`,
        body,
        headers: lastingIds,
      })
    ).reply;
  return {
    draft: async (_row, parcel) => {
      if (settings.mailbox === null)
        return { ...nothing, status: 404, code: "NoMailbox" };
      const { email } = parcel.about.recipient;
      if (email === null) return { ...nothing, status: 404, code: "NoEmail" };
      return graph("POST", "", emailOf(parcel, email, settings));
    },
    sendDraft: async (row) => {
      const path = `/${encodeURIComponent(row.activityId ?? "")}`;
      const state = await graph("GET", `${path}?$select=isDraft`);
      if (state.status === 200 && state.code === "isSent")
        return { ...state, status: 202 };
      if (state.status !== 200) return perhapsGone(state);
      return perhapsGone(await graph("POST", `${path}/send`));
    },
  };
}

/** The copy in Sent Items can be minutes behind the sending, and somebody may have deleted the draft: no proof of either, so it is looked at again. */
function perhapsGone(reply: Reply): Reply {
  return reply.status === 404
    ? { ...nothing, code: "DraftGone", retryAfterMs: reply.retryAfterMs }
    : reply;
}

function emailOf(
  { about, summary, lines }: OutgoingMessage,
  email: string,
  settings: ServiceSettings,
): unknown {
  const words = wordsIn(about.language);
  const content = [
    ...(lines.length > 0 ? lines : [summary]).flatMap((line) => [line, ""]),
    `${words.emailAnswer} ${linkTo(settings, null)}`,
    "",
    words.emailBecause,
  ].join("\n");
  return {
    subject: summary,
    body: { contentType: "Text", content },
    toRecipients: [{ emailAddress: { address: email } }],
  };
}
