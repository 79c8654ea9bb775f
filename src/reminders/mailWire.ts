// The email fallback through Graph: a draft with a lasting id first, then the sending, so that a doubt is settled by looking at the draft.
import type { GetToken } from "../sharepoint/send.ts";
import type { Wire } from "./delivery/ports.ts";
import { ask, nothing } from "./httpReply.ts";
import type { Parcel } from "./parcel.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";

export interface MailParts {
  readonly settings: ServiceSettings;
  readonly graphToken: GetToken;
  readonly timeoutMs?: number;
}

export function makeMailWire(
  parts: MailParts,
): Pick<Wire<Parcel>, "draft" | "sendDraft"> {
  const { settings } = parts;
  const graph = (method: string, path: string, body: unknown) =>
    ask(
      parts,
      parts.graphToken,
      method,
      `${settings.graphUrl}/v1.0/${path}`,
      body,
    );
  return {
    draft: async (_row, parcel) => {
      if (settings.mailbox === null)
        return { ...nothing, status: 404, code: "NoMailbox" };
      const { email } = parcel.about.recipient;
      if (email === null) return { ...nothing, status: 404, code: "NoEmail" };
      return graph(
        "POST",
        `users/${encodeURIComponent(settings.mailbox)}/messages`,
        emailOf(parcel, email, settings),
      );
    },
    sendDraft: async (row) => {
      const path = `users/${encodeURIComponent(settings.mailbox ?? "")}/messages/${encodeURIComponent(row.activityId ?? "")}`;
      const state = await ask(
        parts,
        parts.graphToken,
        "GET",
        `${settings.graphUrl}/v1.0/${path}?$select=isDraft`,
        undefined,
      );
      if (state.status === 200 && state.code === "isSent")
        return { ...state, status: 202 };
      // Moved out of drafts by sending: Graph no longer finds it under this id in some mailboxes, which is proof enough.
      if (state.status === 404) return { ...state, status: 202 };
      if (state.status !== 200) return state;
      return graph("POST", `${path}/send`, undefined);
    },
  };
}

function emailOf(
  { about, summary }: Parcel,
  email: string,
  settings: ServiceSettings,
): unknown {
  const lines = about.reminders.map(({ ref, words }) => `${ref}: ${words}`);
  const content = [summary, "", ...lines, "", linkTo(settings, null)].join(
    "\n",
  );
  return {
    subject: summary,
    body: { contentType: "Text", content },
    toRecipients: [{ emailAddress: { address: email } }],
  };
}
