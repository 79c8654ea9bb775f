// Draws an adaptive card with the real renderer, at Teams' highest version, with its small part of Markdown and nothing more.
import type * as Renderer from "adaptivecards";
import type { HostTheme } from "./address.ts";
import { hostConfig } from "./cardThemes.ts";

declare global {
  /** Put there by /page/adaptivecards.js. */
  var AdaptiveCards: typeof Renderer;
}

/** What a person pressed, as it goes to the bot. */
export type Press = {
  type: "Action.Execute" | "Action.Submit";
  id?: string;
  verb?: string;
  data: unknown;
};

type CardActs = {
  press(action: Press): void;
  openLink(url: string): void;
};

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function link(words: string, address: string): string {
  const safe = /^(https?:|mailto:)/i.test(address);
  return safe
    ? `<a href="${address}" target="_blank" rel="noopener">${words}</a>`
    : words;
}

/** Bold, italic, links and lists, on escaped text: what Teams does with a TextBlock. */
export function markdown(text: string): string {
  const kept: string[] = [];
  const protect = text.replace(
    /\\([\\`*_[\]()#<>~-])/g,
    (_all, sign: string) => {
      kept.push(escapes[sign] ?? sign);
      return `\uE000${kept.length - 1}\uE000`;
    },
  );
  const html = protect
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
    .replace(
      /\[([^\]]+)\]\(([^)\s]+)\)/g,
      (_all, words: string, address: string) => link(words, address),
    )
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[^\w*])[*_]([^*_]+)[*_](?=$|[^\w*])/g, "$1<em>$2</em>")
    .replace(/^[-*] (.+)$/gm, "• $1")
    .replace(/\n/g, "<br>");
  return html.replace(
    /\uE000(\d+)\uE000/g,
    (_all, at: string) => kept[Number(at)] ?? "",
  );
}

function onAction(action: Renderer.Action, acts: CardActs) {
  const { ExecuteAction, OpenUrlAction, SubmitAction } =
    globalThis.AdaptiveCards;
  if (action instanceof OpenUrlAction) return acts.openLink(action.url ?? "");
  if (action instanceof ExecuteAction)
    return acts.press({
      type: "Action.Execute",
      ...(action.id === undefined ? {} : { id: action.id }),
      ...(action.verb === undefined ? {} : { verb: action.verb }),
      data: action.data ?? {},
    });
  if (action instanceof SubmitAction)
    acts.press({ type: "Action.Submit", data: action.data ?? {} });
}

function tooNew(card: unknown): boolean {
  const { version } = (card ?? {}) as { version?: string };
  const [major = 1, minor = 0] = (version ?? "1.0").split(".").map(Number);
  return major > 1 || minor > 5;
}

function tooNewWords(card: unknown): HTMLElement {
  const { fallbackText, version } = card as {
    fallbackText?: string;
    version?: string;
  };
  const words = document.createElement("p");
  words.textContent =
    fallbackText ??
    `This card asks for version ${version ?? ""} and Teams draws 1.5 at most.`;
  return words;
}

/** The card as an element. A card the renderer cannot draw says so, with its reasons. */
export function drawCard(
  card: unknown,
  theme: HostTheme,
  acts: CardActs,
): HTMLElement {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } =
    globalThis.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  if (tooNew(card)) return tooNewWords(card);
  const context = new SerializationContext(Versions.v1_5);
  const made = new AdaptiveCard();
  made.hostConfig = new HostConfig(hostConfig(theme));
  made.onExecuteAction = (action) => onAction(action, acts);
  made.parse(card, context);
  const element = made.render() ?? document.createElement("p");
  if (element.childNodes.length === 0)
    element.textContent = `This card cannot be shown: ${Array.from({ length: context.eventCount }, (_none, at) => context.getEventAt(at).message).join("; ") || "it is empty"}`;
  return element;
}

/** The action a card wants run when this person opens it; undefined when it wants none from them. */
export function refreshOf(card: unknown, objectId: string): Press | undefined {
  const { refresh } = (card ?? {}) as {
    refresh?: {
      action?: { id?: string; verb?: string; data?: unknown };
      userIds?: string[];
    };
  };
  if (refresh?.action === undefined) return undefined;
  const meant =
    refresh.userIds === undefined || refresh.userIds.includes(`29:${objectId}`);
  return meant
    ? {
        type: "Action.Execute",
        ...refresh.action,
        data: refresh.action.data ?? {},
      }
    : undefined;
}
