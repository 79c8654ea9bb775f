// The host page: reads its address, draws Teams around the app, answers the app's calls.
import type { HostState } from "./address.ts";
import { addressOf, readState } from "./address.ts";
import { hostCalls } from "./calls.ts";
import { fillAddress } from "./context.ts";
import { openConversation, readConversation } from "./chat.ts";
import type { Configuration, Desk } from "./desk.ts";
import { h } from "./dom.ts";
import { allFrames, closeFrame } from "./frames.ts";
import type { AppFrame } from "./frames.ts";
import {
  confirmRemoval,
  createDialogs,
  openConfiguration,
  pickPeople,
  removeTab,
  showLink,
} from "./modals.ts";
import type { HostFault } from "./shell.ts";
import { bar, rail, showBadge } from "./shell.ts";
import { drawStage } from "./stage.ts";
import type { HostPerson, Tenant } from "./tenant.ts";
import { askHost } from "./tenant.ts";
import { drawTour, tourAtFirst } from "./tour.ts";
import type { TourAt } from "./tour.ts";
import { listenToFrames, sendEvent } from "./wire.ts";

const tenant = await askHost<Tenant>("GET", "/_host/tenant");
const firstPerson = tenant.people[0]?.objectId ?? "";
let state = readState(location.search, firstPerson);
let { fault } = await askHost<{ fault: HostFault }>("GET", "/_faults");
let tourAt = tourAtFirst(location.search, tenant);
let configuration: Configuration | null = null;
let shown: AppFrame | null = null;
let stopConversation = () => {};
const leaving = new Map<AppFrame, () => void>();
const root = document.getElementById("host") ?? document.body;

function person(): HostPerson {
  const found = tenant.people.find((each) => each.objectId === state.person);
  if (found === undefined)
    throw new Error("Nobody in the directory has the id in this address.");
  return found;
}

function say(words: string) {
  const place = document.getElementById("words");
  if (place) {
    place.hidden = words === "";
    place.textContent = words;
  }
}

/** A frame that registered for it is told before it goes, and waited for, three seconds at most. */
async function leave(frame: AppFrame) {
  if (frame.wants.has("beforeUnload")) {
    const answered = new Promise<void>((resolve) => {
      leaving.set(frame, resolve);
      setTimeout(resolve, 3000);
    });
    sendEvent(frame, "beforeUnload", []);
    await answered;
    leaving.delete(frame);
  }
  closeFrame(frame);
}

function deepLink(entityId: string, sub: string): string {
  const tab = tenant.tabs.find((each) => each.entityId === entityId);
  const context = {
    ...(sub === "" ? {} : { subEntityId: sub }),
    ...(tab === undefined ? {} : { channelId: tenant.team.channelId }),
  };
  return `${location.origin}/l/entity/${tenant.app.appId}/${encodeURIComponent(entityId)}?context=${encodeURIComponent(JSON.stringify(context))}`;
}

function hasTab(entityId: string): "personal" | "channel" | null {
  if (tenant.app.personalTabs.some((tab) => tab.entityId === entityId))
    return "personal";
  return tenant.tabs.some((tab) => tab.entityId === entityId)
    ? "channel"
    : null;
}

function goToTab(entityId: string, sub: string): [boolean, string?] {
  const page = hasTab(entityId);
  if (page === null) return [false, `There is no tab ${entityId} here`];
  change({ page, tab: entityId, sub });
  return [true];
}

function openLink(url: string): unknown[] {
  const target = new URL(url, location.href);
  const inTeams =
    target.origin === location.origin || target.host === "teams.microsoft.com";
  if (inTeams && target.pathname.startsWith("/l/"))
    location.assign(target.pathname + target.search);
  else window.open(target.href, "_blank", "noopener");
  return [true];
}

const desk: Desk = {
  state: () => state,
  tenant: () => tenant,
  person,
  say,
  openLink,
  goToTab,
  goToPage: (page) => change({ page, tab: "", sub: "" }),
  shareLink: (frame, sub, label) =>
    showLink(deepLink(frame.entityId, sub), label),
  pickPeople: (wanted) => pickPeople(tenant.people, wanted),
  configuration: () => {
    if (configuration === null) throw new Error("No settings dialog is open.");
    return configuration;
  },
  unloaded: (frame) => leaving.get(frame)?.(),
  ...createDialogs(() => tenant),
};

async function addTab() {
  await openConfiguration(
    fillAddress(
      tenant.app.configurationUrl ?? "about:blank",
      tenant,
      state,
      "",
    ),
    tenant,
    async (tab) => {
      tenant.tabs = await askHost("PUT", "/_host/tabs", tab);
      change({ page: "channel", tab: tab.entityId, sub: "" });
    },
    (opened) => {
      configuration = opened;
    },
  );
  configuration = null;
}

/** Moves to another state. A theme alone is told to the frames; everything else draws the page anew. */
function change(next: Partial<HostState>) {
  const before = state;
  state = { ...state, ...next };
  const onlyTheme =
    addressOf({ ...before, theme: state.theme }) === addressOf(state);
  if (onlyTheme) history.replaceState(null, "", addressOf(state));
  else history.pushState(null, "", addressOf(state));
  if (onlyTheme) return showTheme();
  void draw();
}

/** On to a step of the tour, or put away. The step has the focus: it is what is read next. */
function moveTour(at: TourAt, place: Partial<HostState>) {
  tourAt = at;
  const there = { ...state, ...place };
  const moved = addressOf(there) !== addressOf(state);
  state = there;
  if (moved) history.pushState(null, "", addressOf(state));
  void draw().then(() => document.getElementById("tour-step")?.focus());
}

function showTheme() {
  document.documentElement.dataset["theme"] = state.theme;
  for (const frame of allFrames())
    if (frame.wants.has("themeChange"))
      sendEvent(frame, "themeChange", [state.theme]);
  document.dispatchEvent(new CustomEvent("host-theme"));
}

function setFault(next: HostFault) {
  fault = next;
  askHost("POST", "/_faults", { fault }).catch((error: unknown) =>
    say(String(error)),
  );
}

function drawStageFor(current: HostState) {
  return drawStage(current, tenant, {
    showTab: (tab) => change({ tab, sub: "" }),
    addTab: () => void addTab(),
    removeTab: (entityId, name) =>
      confirmRemoval(name, async () => {
        tenant.tabs = await removeTab(entityId);
        change({ tab: "", sub: "" });
      }),
    shareTab: (entityId) =>
      showLink(deepLink(entityId, ""), "Copy link to tab"),
  });
}

/** How many of the bot's messages came since this person last had the chat open; remembered by the browser. */
async function showUnread() {
  const key = `host-seen-${state.person}`;
  const { messages, notices, emails } = await readConversation(
    state.person,
    "personal",
  );
  const times = [
    ...messages
      .filter((each) => !each.mine)
      .map((each) => each.updatedAt ?? each.sentAt),
    ...notices.map((each) => each.sentAt),
    ...emails.map((each) => each.sentAt),
  ];
  if (state.page === "chat")
    localStorage.setItem(key, times.toSorted().at(-1) ?? "");
  const seen = localStorage.getItem(key) ?? "";
  showBadge(times.filter((each) => each > seen).length);
}

async function draw() {
  stopConversation();
  if (shown) await leave(shown);
  document.cookie = `host-person=${state.person};path=/;samesite=lax`;
  showTheme();
  const stage = state.page === "chat" ? null : drawStageFor(state);
  const conversation = stage?.conversation ?? h("main", { class: "chat" });
  shown = stage?.frame ?? null;
  root.className = state.phone ? "phone" : "";
  const tour = drawTour(tourAt, tenant, moveTour);
  root.replaceChildren(
    bar(state, tenant, fault, change, setFault, () => moveTour("offered", {})),
    ...(tour ? [tour] : []),
    h("p", { id: "words", class: "notice", role: "status", hidden: true }),
    h("p", {
      id: "unknown-calls",
      class: "notice alarm",
      role: "alert",
      hidden: true,
    }),
    h(
      "div",
      { class: "device" },
      rail(state, tenant, change),
      stage?.element ?? h("div", { class: "stage" }, conversation),
    ),
  );
  document.title = `${person().displayName} · Teams on this machine`;
  stopConversation =
    shown === null
      ? openConversation(conversation, state, tenant, openLink)
      : () => {};
}

listenToFrames(hostCalls(desk));
window.addEventListener("popstate", () => {
  state = readState(location.search, firstPerson);
  void draw();
});
await draw();
await showUnread();
setInterval(() => {
  // With the network taken away the number stays as it was.
  showUnread().catch(() => undefined);
}, 2000);
