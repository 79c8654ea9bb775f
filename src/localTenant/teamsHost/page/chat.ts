// Conversations with the bot: the person's chats, and the channel's posts.
import type { HostState } from "./address.ts";
import { h } from "./dom.ts";
import type { Tenant } from "./tenant.ts";

/** Shows the conversation of the page in `place` and keeps it fresh; answers the function that stops it. */
export function openConversation(
  place: HTMLElement,
  state: HostState,
  tenant: Tenant,
  _openLink: (url: string) => unknown,
): () => void {
  place.replaceChildren(
    h(
      "p",
      { class: "empty" },
      state.page === "chat"
        ? "No chats yet. Messages from the app's bot come here."
        : `Nothing has been posted in ${tenant.team.channelName} yet.`,
    ),
  );
  return () => {};
}
