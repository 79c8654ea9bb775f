// The middle of the page: the channel with its tabs, the personal app, and the meeting's side panel. Chat has a file of its own.
import type { HostState } from "./address.ts";
import { fillAddress } from "./context.ts";
import { h } from "./dom.ts";
import type { AppFrame } from "./frames.ts";
import { openFrame } from "./frames.ts";
import type { Tenant } from "./tenant.ts";

type StageActs = {
  readonly showTab: (entityId: string) => void;
  readonly addTab: () => void;
  readonly removeTab: (entityId: string, name: string) => void;
  readonly shareTab: (entityId: string) => void;
};

export type Stage = {
  readonly element: HTMLElement;
  readonly frame: AppFrame | null;
  /** Where the conversation goes, on the pages that have one. */
  readonly conversation: HTMLElement | null;
};

type Choice = { entityId: string; name: string; contentUrl: string | null };

const posts: Choice = { entityId: "posts", name: "Posts", contentUrl: null };

/** The tabs of the page, and the one that is open: the named one, else the first app tab, else the posts. */
function tabsOf(state: HostState, tenant: Tenant) {
  const tabs: Choice[] =
    state.page === "personal"
      ? tenant.app.personalTabs
      : [posts, ...tenant.tabs];
  const open =
    tabs.find((tab) => tab.entityId === state.tab) ??
    tabs.find((tab) => tab.contentUrl !== null) ??
    posts;
  return { tabs, open };
}

function tabStrip(tabs: readonly Choice[], open: Choice, acts: StageActs) {
  return h(
    "div",
    { class: "tabs", role: "tablist", "aria-label": "Tabs" },
    ...tabs.map((tab) => {
      const chosen = tab.entityId === open.entityId;
      return h(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${tab.entityId}`,
          "aria-selected": String(chosen),
          "aria-controls": "panel",
          tabindex: chosen ? "0" : "-1",
          onclick: () => acts.showTab(tab.entityId),
          onkeydown: (event) => moveAlong(event as KeyboardEvent),
        },
        tab.name,
      );
    }),
  );
}

/** Arrow keys move along a tab list, as its role promises. */
function moveAlong(event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const here = event.currentTarget;
  if (step === undefined || !(here instanceof HTMLElement)) return;
  const all = [...(here.parentElement?.children ?? [])];
  const next = all[(all.indexOf(here) + step + all.length) % all.length];
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}

function tools(
  state: HostState,
  tenant: Tenant,
  open: Choice,
  acts: StageActs,
) {
  const inChannel = state.page === "channel";
  const button = (words: string, act: () => void) =>
    h("button", { type: "button", class: "quiet", onclick: act }, words);
  const choices = [
    ...(inChannel && tenant.app.configurationUrl !== null
      ? [button("Add a tab", acts.addTab)]
      : []),
    ...(open.contentUrl === null
      ? []
      : [button("Copy link to tab", () => acts.shareTab(open.entityId))]),
    ...(inChannel && open.contentUrl !== null
      ? [button("Remove tab", () => acts.removeTab(open.entityId, open.name))]
      : []),
  ];
  return h(
    "details",
    { class: "tools" },
    h("summary", {}, "Tab options"),
    h("div", {}, ...choices),
  );
}

function heading(state: HostState, tenant: Tenant) {
  return state.page === "personal"
    ? h("h1", {}, tenant.app.name)
    : h(
        "h1",
        {},
        tenant.team.channelName,
        h("small", {}, tenant.team.teamName),
      );
}

function teamList(tenant: Tenant) {
  return h(
    "aside",
    { class: "places", "aria-label": "Your teams" },
    h("h2", {}, "Teams"),
    h("p", {}, tenant.team.teamName),
    h("p", { class: "here", "aria-current": "true" }, tenant.team.channelName),
  );
}

/** Draws the channel or the personal app, with the open tab's frame in it. */
export function drawStage(
  state: HostState,
  tenant: Tenant,
  acts: StageActs,
): Stage {
  const { tabs, open } = tabsOf(state, tenant);
  const frame =
    open.contentUrl === null
      ? null
      : openFrame({
          url: fillAddress(open.contentUrl, tenant, state, open.entityId),
          title: open.name,
          context: state.panel ? "sidePanel" : "content",
          entityId: open.entityId,
          subEntityId: state.sub,
        });
  const conversation =
    frame === null ? h("div", { class: "conversation" }) : null;
  const panel = h(
    "div",
    {
      class: state.panel ? "panel side" : "panel",
      role: "tabpanel",
      id: "panel",
      "aria-labelledby": `tab-${open.entityId}`,
    },
    ...(state.panel
      ? [
          h(
            "div",
            { class: "meeting" },
            "The meeting is here. The app is in the side panel.",
          ),
        ]
      : []),
    frame?.element ?? conversation ?? "",
  );
  const element = h(
    "div",
    { class: "stage" },
    ...(state.page === "channel" ? [teamList(tenant)] : []),
    h(
      "main",
      {},
      h(
        "div",
        { class: "head" },
        heading(state, tenant),
        tabStrip(tabs, open, acts),
        tools(state, tenant, open, acts),
      ),
      panel,
    ),
  );
  return { element, frame, conversation };
}
