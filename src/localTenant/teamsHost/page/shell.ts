// Around the app: the left rail, and the bar where one chooses who is using Teams, its theme, its width and what goes wrong.
import type { Broker, HostState, HostTheme, Locale, Page } from "./address.ts";
import { h, icon } from "./dom.ts";
import type { HostPerson, Tenant } from "./tenant.ts";

type ChangeHost = (next: Partial<HostState>) => void;

const places: readonly { page: Page; icon: "chat" | "teams" | "app" }[] = [
  { page: "chat", icon: "chat" },
  { page: "channel", icon: "teams" },
  { page: "personal", icon: "app" },
];

/** The left rail (a bar at the bottom on a phone): words under every picture. */
export function rail(
  state: HostState,
  tenant: Tenant,
  change: ChangeHost,
): HTMLElement {
  const word = {
    chat: "Chat",
    channel: "Teams",
    personal: tenant.app.name,
  } as const;
  return h(
    "nav",
    { class: "rail", "aria-label": "Teams" },
    ...places.map((place) =>
      h(
        "button",
        {
          type: "button",
          "aria-current": state.page === place.page ? "page" : "false",
          onclick: () => change({ page: place.page, tab: "", sub: "" }),
        },
        icon(place.icon),
        h("span", {}, word[place.page]),
        ...(place.page === "chat"
          ? [h("span", { class: "badge", id: "unread", hidden: true })]
          : []),
      ),
    ),
  );
}

/** The number of unread messages beside Chat; nothing when there are none. */
export function showBadge(unread: number) {
  const badge = document.getElementById("unread");
  if (badge === null) return;
  badge.hidden = unread === 0;
  badge.replaceChildren(
    String(unread),
    h("span", { class: "visually-hidden" }, " unread"),
  );
}

function rightsWords(person: HostPerson): string {
  if (!person.enabled) return "left, account closed";
  return {
    owner: "owner",
    member: "",
    visitor: "may only read",
    none: "no rights",
  }[person.siteRights];
}

function choice(
  label: string,
  options: readonly { value: string; words: string }[],
  chosen: string,
  onChoose: (value: string) => void,
) {
  const select = h(
    "select",
    {},
    ...options.map((option) =>
      h(
        "option",
        { value: option.value, selected: option.value === chosen },
        option.words,
      ),
    ),
  );
  select.addEventListener("change", () => onChoose(select.value));
  return h("label", { class: "choice" }, h("span", {}, label), select);
}

function tick(label: string, on: boolean, onTick: (on: boolean) => void) {
  const input = h("input", { type: "checkbox", checked: on });
  input.addEventListener("change", () => onTick(input.checked));
  return h("label", { class: "tick" }, input, h("span", {}, label));
}

const themes: readonly { value: HostTheme; words: string }[] = [
  { value: "default", words: "Light" },
  { value: "dark", words: "Dark" },
  { value: "contrast", words: "High contrast" },
];

const languages: readonly { value: Locale; words: string }[] = [
  { value: "en-gb", words: "English" },
  { value: "cy-gb", words: "Cymraeg" },
];

const brokers: readonly { value: Broker; words: string }[] = [
  { value: "on", words: "By Teams" },
  { value: "ask", words: "Teams asks first" },
  { value: "silent", words: "Teams never answers" },
  { value: "off", words: "In a window" },
];

export const faults = [
  { value: "none", words: "Working" },
  { value: "offline", words: "Offline" },
  { value: "slow", words: "Slow" },
  { value: "throttled", words: "Throttled" },
  { value: "forbidden", words: "Refused (403)" },
  { value: "conflict", words: "Conflict at next save" },
] as const;
export type HostFault = (typeof faults)[number]["value"];

/** The bar on top: it belongs to this machine, not to Teams, and says so. */
export function bar(
  state: HostState,
  tenant: Tenant,
  fault: HostFault,
  change: ChangeHost,
  setFault: (fault: HostFault) => void,
  startTour: () => void,
): HTMLElement {
  const people = tenant.people.map((person) => {
    const rights = rightsWords(person);
    return {
      value: person.objectId,
      words:
        rights === ""
          ? person.displayName
          : `${person.displayName} (${rights})`,
    };
  });
  return h(
    "header",
    { class: "bar" },
    h("strong", {}, "Teams on this machine"),
    choice("Person", people, state.person, (person) => change({ person })),
    choice("Theme", themes, state.theme, (value) =>
      change({ theme: value as HostTheme }),
    ),
    choice("Language", languages, state.locale, (value) =>
      change({ locale: value as Locale }),
    ),
    choice("SharePoint", faults, fault, (value) =>
      setFault(value as HostFault),
    ),
    choice("Sign-in", brokers, state.broker, (value) =>
      change({ broker: value as Broker }),
    ),
    tick("Phone", state.phone, (phone) => change({ phone })),
    tick("Side panel", state.panel, (panel) =>
      change({ panel, ...(panel ? { page: "channel" as const } : {}) }),
    ),
    ...(tenant.tour.length > 0
      ? [h("button", { type: "button", onclick: startTour }, "Tour")]
      : []),
  );
}
