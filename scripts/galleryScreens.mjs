// What the gallery shows: who looks, where, in which weather, and what they press first. A new page needs no line here: its forms are found by the rule in gallery.mjs.
import { planPages } from "../src/tab/frame/pages.ts";

const clerk = "Plan Administrator";

const named = (tab, role, name) => tab.getByRole(role, { name }).first();

/** Presses the buttons of these names, one after the other. */
const press =
  (...names) =>
  async (tab) => {
    for (const name of names) await named(tab, "button", name).click();
  };

/** Opens an action of the list by its reference, then presses. */
const action =
  (ref, ...names) =>
  async (tab) => {
    await tab.getByRole("gridcell", { name: ref, exact: true }).click();
    await named(tab, "heading", "History").waitFor();
    await press(...names)(tab);
  };

const typed = (field, words) => (tab) =>
  named(tab, "textbox", field).fill(words);

const then =
  (...acts) =>
  async (tab, page) => {
    for (const act of acts) await act(tab, page);
  };

const goTo = (words) => async (tab) => {
  await press("Go to")(tab);
  await tab.getByRole("combobox").fill(words);
};

const plan = [
  { name: "plan" },
  { name: "plan as a lead sees it", person: "Chief Executive" },
  { name: "plan as a member sees it", person: "Elected Member" },
  { name: "theme", act: (tab) => named(tab, "link", /^1 /).click() },
  { name: "nothing found", sub: "?text=zebra" },
  { name: "filtered and grouped", sub: "?due=overdue&group=post" },
  { name: "status menu", act: press(/^Status/) },
  { name: "order menu", act: press(/first$|^By /) },
  { name: "show menu", act: press(/^List/) },
  { name: "timeline", sub: "?show=timeline" },
  { name: "table of dates", sub: "?show=dates" },
  { name: "go to", act: goTo("5.1") },
  { name: "go to, nothing found", act: goTo("zebra") },
  { name: "drawer, position", sub: "?drawer=position" },
  { name: "drawer, what changed", sub: "?drawer=changed" },
  { name: "drawer, what changed since June", sub: "?since=2026-06-30" },
  { name: "drawer, year", sub: "?drawer=year" },
  { name: "drawer, another day", sub: "?drawer=day" },
  { name: "drawer, several", sub: "?drawer=several" },
  { name: "drawer, add", sub: "?drawer=add" },
  { name: "as at August", sub: "?asAt=2026-08-31" },
];

const actions = [
  { name: "action", act: action("4.2") },
  { name: "action not read", sub: "?action=nowhere" },
  {
    name: "record progress",
    act: action("4.2", "Record progress"),
  },
  {
    name: "record progress refused",
    act: action("4.2", "Record progress", "Save"),
  },
  {
    name: "record progress, writing help",
    act: then(
      action("4.2", "Record progress"),
      typed(
        "What has happened?",
        "CMT and RM to do this by 01/06/18. JS said it will finish soon.",
      ),
    ),
  },
  { name: "propose a date", act: action("4.2", "Propose a date") },
  { name: "claim completion", act: action("2.2", "Claim completion") },
  { name: "completed action", act: action("1.1"), sub: "?sort=ref" },
  { name: "action to a member", person: "Elected Member", act: action("4.2") },
].map((screen) => ({ ...screen, group: "An action" }));

const states = [
  { name: "plan not there", at: "/plan/nowhere" },
  { name: "page not there", sub: "/nowhere" },
  { name: "theme not there", sub: "/theme/nowhere" },
  { name: "nobody's rights", person: "Person without Rights" },
  { name: "a former employee", person: "Former Head of Property" },
  { name: "SharePoint away at the start", weather: "Offline", first: true },
  { name: "SharePoint refuses", weather: "Refused (403)", first: true },
  { name: "SharePoint away after reading", weather: "Offline", again: true },
  { name: "SharePoint busy", weather: "Throttled", again: true },
  {
    name: "save while SharePoint is away",
    weather: "Offline",
    act: then(
      action("4.2", "Record progress"),
      typed("What has happened?", "Three sessions are held."),
    ),
    after: then(press("Save"), (tab) =>
      tab
        .getByText(/waits for SharePoint/)
        .first()
        .waitFor(),
    ),
  },
].map((screen) => ({ ...screen, group: "Trouble" }));

const people = [
  { name: "my actions", person: "Head of Democratic Services", at: "/my" },
  {
    name: "my actions, updating",
    person: "Head of Democratic Services",
    at: "/my",
    act: press(/^Update/),
  },
  { name: "my actions, none", person: "Elected Member", at: "/my" },
  { name: "plans", at: "/plans" },
  { name: "new plan", at: "/plans", act: press(/^(Start|New|Begin)/) },
  { name: "add the tab", at: "/configure" },
  { name: "import without a plan", at: "/import" },
  ...["Head of Democratic Services", "Head of Finance", "Chief Executive"].map(
    (person) => ({ name: `chat, ${person}`, person, place: "chat" }),
  ),
  {
    name: "chat, updating",
    person: "Head of Democratic Services",
    place: "chat",
    act: (_, page) => named(page, "button", /^Update/).click(),
  },
  {
    name: "my actions, no change and Undo",
    person: "Risk Manager",
    at: "/my",
    act: press(/^No change/),
  },
  {
    name: "chat, no change and Undo",
    person: "Head of Strategy and Performance",
    place: "chat",
    act: (_, page) => named(page, "button", /^No change/).click(),
  },
].map((screen) => ({ ...screen, group: "People" }));

/** Every screen in the order it is shown; `forms` asks for the forms a page opens, found by pressing. */
export const screens = [
  ...plan.map((screen) => ({ ...screen, group: "The plan" })),
  ...actions,
  ...planPages.map(({ path, title }) => ({
    name: title,
    group: "Pages",
    sub: `/${path}`,
    person:
      { board: "Programme Board Chair", officers: "Chief Executive" }[path] ??
      clerk,
    forms: true,
  })),
  ...people,
  ...states,
].map((screen) => ({ person: clerk, ...screen }));
