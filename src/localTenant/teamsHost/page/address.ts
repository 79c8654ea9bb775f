// The host's state lives in its address, so that a link opens the same thing: person, theme, language, page, tab, sub-page, phone, side panel.
export type HostTheme = "default" | "dark" | "contrast";
/** What Teams says of the language a person has chosen in it. */
export type Locale = "en-gb" | "cy-gb";
export type Page = "chat" | "channel" | "personal";
/**
 * How the host answers nested app authentication: with tokens; not at all, because it does not offer it (`off`);
 * offered and never answered (`silent`); only after asking the person (`ask`).
 */
export type Broker = "on" | "off" | "silent" | "ask";

export type HostState = {
  readonly person: string;
  readonly theme: HostTheme;
  readonly locale: Locale;
  readonly page: Page;
  /** Entity id of the tab; "posts" is the channel's conversation; empty is the first tab there is. */
  readonly tab: string;
  readonly sub: string;
  readonly phone: boolean;
  readonly panel: boolean;
  readonly broker: Broker;
};

const themes: readonly HostTheme[] = ["default", "dark", "contrast"];
const locales: readonly Locale[] = ["en-gb", "cy-gb"];
const pages: readonly Page[] = ["chat", "channel", "personal"];
const brokers: readonly Broker[] = ["on", "off", "silent", "ask"];

/** Reads the state; a theme, language or page it does not know becomes the usual one. `usual` is the person of a bare address. */
export function readState(search: string, usual: string): HostState {
  const query = new URLSearchParams(search);
  return {
    person: query.get("person") ?? usual,
    theme: themes.find((each) => each === query.get("theme")) ?? "default",
    locale: locales.find((each) => each === query.get("locale")) ?? "en-gb",
    page: pages.find((each) => each === query.get("page")) ?? "channel",
    tab: query.get("tab") ?? "",
    sub: query.get("sub") ?? "",
    phone: query.get("phone") === "1",
    panel: query.get("panel") === "1",
    broker: brokers.find((each) => each === query.get("naa")) ?? "on",
  };
}

/** The shortest address of a state. */
export function addressOf(state: HostState): string {
  const query = new URLSearchParams({ person: state.person });
  if (state.theme !== "default") query.set("theme", state.theme);
  if (state.locale !== "en-gb") query.set("locale", state.locale);
  query.set("page", state.page);
  if (state.tab !== "") query.set("tab", state.tab);
  if (state.sub !== "") query.set("sub", state.sub);
  if (state.phone) query.set("phone", "1");
  if (state.panel) query.set("panel", "1");
  if (state.broker !== "on") query.set("naa", state.broker);
  return `/?${query.toString()}`;
}
