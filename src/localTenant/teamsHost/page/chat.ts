// Conversations with the bot: the person's chat, and the channel's posts. Messages are drawn once and again only when they change.
import type { HostState } from "./address.ts";
import { drawCard, refreshOf } from "./cards.ts";
import type { Press } from "./cards.ts";
import { h } from "./dom.ts";
import { clock, drawEmail } from "./email.ts";
import type { Email } from "./email.ts";
import { commandButton } from "./command.ts";
import { findBox } from "./find.ts";
import type { Tenant } from "./tenant.ts";
import { askHost } from "./tenant.ts";

type Message = {
  id: string;
  from: string;
  mine: boolean;
  text: string;
  cards: unknown[];
  sentAt: string;
  updatedAt: string | null;
};

type Notice = {
  body: { topic?: { webUrl?: string }; previewText?: { content?: string } };
  sentAt: string;
};

export type Conversation = {
  id: string;
  messages: Message[];
  notices: Notice[];
  emails: Email[];
  installed: boolean;
};
type PressAnswer = { kind: "card" | "message" | "error"; text?: string };

/** Reads the conversation of a page as one person sees it. */
export function readConversation(
  person: string,
  kind: "personal" | "channel",
): Promise<Conversation> {
  return askHost("GET", `/_chat/conversation?person=${person}&kind=${kind}`);
}

type Room = {
  readonly state: HostState;
  readonly tenant: Tenant;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly openLink: (url: string) => unknown;
  conversation: Conversation;
  /** What is drawn, by message, with the text it was drawn from. */
  readonly drawn: Map<string, { from: string; element: HTMLElement }>;
  readonly refreshed: Map<string, number>;
  again(): Promise<void>;
};

async function press(
  room: Room,
  message: Message,
  action: Press,
  trigger: "manual" | "automatic",
) {
  if (trigger === "manual") room.status.textContent = "Sending…";
  const answer = await askHost<PressAnswer>("POST", "/_chat/press", {
    person: room.state.person,
    conversation: room.conversation.id,
    message: message.id,
    action,
    trigger,
  });
  if (trigger === "manual" || answer.kind === "message")
    room.status.textContent =
      answer.kind === "card" ? "Card updated" : (answer.text ?? "");
  await room.again();
}

function fail(room: Room) {
  return (error: unknown) => {
    room.status.textContent = String(error);
  };
}

/** The app's commands on a message, where its package offers any. */
function commandsOn(room: Room, message: Message): readonly HTMLElement[] {
  const { state, tenant, conversation, openLink, status } = room;
  return tenant.app.onMessages.map(({ command, title }) =>
    commandButton({
      command,
      title,
      label: `${title}: message from ${message.from} at ${clock.format(new Date(message.sentAt))}`,
      about: {
        person: state.person,
        conversation: conversation.id,
        message: message.id,
      },
      theme: state.theme,
      openLink,
      say: (words) => {
        status.textContent = words;
      },
    }),
  );
}

function drawMessage(room: Room, message: Message): HTMLElement {
  const cards = message.cards.map((card) =>
    h(
      "div",
      { class: "card" },
      drawCard(card, room.state.theme, {
        press: (action) =>
          void press(room, message, action, "manual").catch(fail(room)),
        openLink: room.openLink,
      }),
    ),
  );
  return h(
    "li",
    { class: message.mine ? "message mine" : "message", "data-id": message.id },
    h(
      "p",
      { class: "by" },
      h("strong", {}, message.from),
      ` ${clock.format(new Date(message.sentAt))}`,
      message.updatedAt === null ? "" : " · edited",
      ...commandsOn(room, message),
    ),
    ...(message.text === "" ? [] : [h("p", { class: "said" }, message.text)]),
    ...cards,
  );
}

function drawNotice(room: Room, notice: Notice): HTMLElement {
  const url = notice.body.topic?.webUrl;
  return h(
    "li",
    { class: "message notice-line" },
    h(
      "p",
      { class: "by" },
      h("strong", {}, "Activity"),
      ` ${clock.format(new Date(notice.sentAt))}`,
    ),
    h(
      "p",
      { class: "said" },
      notice.body.previewText?.content ?? "Something needs you",
    ),
    ...(url === undefined
      ? []
      : [
          h(
            "button",
            { type: "button", onclick: () => void room.openLink(url) },
            "Open",
          ),
        ]),
  );
}

/** Teams refreshes a card when it comes into sight, at most once a minute. */
function refreshSoon(room: Room, message: Message) {
  const last = room.refreshed.get(message.id) ?? -Infinity;
  if (performance.now() - last < 60_000) return;
  const action = message.cards
    .map((card) => refreshOf(card, room.state.person))
    .find((each) => each !== undefined);
  if (action === undefined) return;
  room.refreshed.set(message.id, performance.now());
  press(room, message, action, "automatic").catch(fail(room));
}

function drawList(room: Room) {
  const { conversation, drawn } = room;
  const items: HTMLElement[] = conversation.notices.map((notice) =>
    drawNotice(room, notice),
  );
  for (const email of conversation.emails) {
    const known = drawn.get(email.id);
    const element = known?.element ?? drawEmail(email, room.openLink);
    drawn.set(email.id, { from: email.id, element });
    items.push(element);
  }
  for (const message of conversation.messages) {
    const from = `${room.state.theme}${JSON.stringify(message)}`;
    const before = drawn.get(message.id);
    // A card somebody is filling in stays as it is while nothing about it has changed.
    const element =
      before?.from === from ? before.element : drawMessage(room, message);
    drawn.set(message.id, { from, element });
    items.push(element);
    refreshSoon(room, message);
  }
  const same =
    items.length === room.list.children.length &&
    items.every((item, at) => room.list.children[at] === item);
  if (!same) {
    room.list.replaceChildren(...items);
    room.list.lastElementChild?.scrollIntoView({ block: "end" });
  }
}

function emptyWords(room: Room): string {
  return room.state.page === "chat"
    ? `No messages from ${room.tenant.app.name} yet. Reminders come here.`
    : `Nothing has been posted in ${room.tenant.team.channelName} yet.`;
}

function composer(room: Room) {
  const field = h("input", {
    type: "text",
    "aria-label": "Message",
    placeholder: `Message ${room.tenant.app.name}`,
  });
  const form = h(
    "form",
    { class: "composer" },
    field,
    h("button", { class: "primary" }, "Send"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return;
    field.value = "";
    askHost<PressAnswer>("POST", "/_chat/message", {
      person: room.state.person,
      conversation: room.conversation.id,
      text,
    }).then(async (answer) => {
      room.status.textContent = answer.text ?? "";
      await room.again();
    }, fail(room));
  });
  return form;
}

/** The app's search, where its package offers one. */
function finder(room: Room): readonly HTMLElement[] {
  const { search } = room.tenant.app;
  if (search === null) return [];
  const { person } = room.state;
  const say = (words: string) => {
    room.status.textContent = words;
  };
  const conversation = () => room.conversation.id;
  const again = async () => room.again();
  return [findBox({ search, person, conversation, say, again })];
}

/** Adds the app for this person or takes it away, as its menu does in Teams. */
function appSwitch(room: () => Room): HTMLElement {
  const button = h("button", { type: "button" });
  button.addEventListener("click", () => {
    const { state, conversation } = room();
    askHost("POST", "/_chat/app", {
      person: state.person,
      installed: !conversation.installed,
    }).then(() => room().again(), fail(room()));
  });
  return button;
}

/** Shows the conversation of the page in `place` and keeps it fresh; answers the function that stops it. */
export function openConversation(
  place: HTMLElement,
  state: HostState,
  tenant: Tenant,
  openLink: (url: string) => unknown,
): () => void {
  const kind = state.page === "chat" ? "personal" : "channel";
  const empty = h("p", { class: "empty", hidden: true });
  const app = appSwitch(() => room);
  const room: Room = {
    state,
    tenant,
    openLink,
    list: h("ol", {
      class: "messages",
      "aria-label": "Messages",
      tabindex: "0",
    }),
    status: h("p", { class: "words", role: "status" }),
    conversation: {
      id: "",
      messages: [],
      notices: [],
      emails: [],
      installed: true,
    },
    drawn: new Map(),
    refreshed: new Map(),
    again: async () => {
      room.conversation = await readConversation(state.person, kind);
      const { messages, notices, emails, installed } = room.conversation;
      empty.hidden = messages.length + notices.length + emails.length > 0;
      app.textContent = installed
        ? `Remove ${tenant.app.name}`
        : `Add ${tenant.app.name}`;
      empty.textContent = emptyWords(room);
      drawList(room);
    },
  };
  place.replaceChildren(
    ...(kind === "personal"
      ? [h("div", { class: "chat-head" }, h("h1", {}, tenant.app.name), app)]
      : []),
    empty,
    room.list,
    room.status,
    ...finder(room),
    composer(room),
  );
  const look = () => {
    room.again().catch(fail(room));
  };
  look();
  const timer = setInterval(look, 1500);
  return () => clearInterval(timer);
}
