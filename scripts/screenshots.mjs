// Pictures of the main screens in the three themes of Teams and at phone width, into screenshots/ (not kept in git), to be looked at.
// "npm run screenshots -- board risks" takes only those; "--looks default,phone" only those looks.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import setup, { atTheTab, openBrowser } from "../test/journeys/running.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    looks: { type: "string", default: "default,dark,contrast,phone" },
    width: { type: "string", default: "1440" },
    height: { type: "string", default: "900" },
  },
});

const folder = join(import.meta.dirname, "..", "screenshots");
mkdirSync(folder, { recursive: true });

let host = "";
const stop = await setup({
  provide(name, value) {
    if (name === "host") host = value;
  },
});
const browser = await openBrowser();

const tenant = await (await fetch(`${host}/_host/tenant`)).json();
const planId = tenant.tabs[0].entityId;

const anAction = (tab) => tab.getByRole("gridcell").nth(22).click();

/** Opens an action and one of the forms in it. */
const form = (name) => async (tab) => {
  await anAction(tab);
  await tab.getByRole("button", { name, exact: true }).first().click();
};

const press = (name) => (tab) =>
  tab.getByRole("button", { name }).first().click();

async function firstTheme(tab) {
  const address = await tab
    .locator('a[href*="/theme/"]')
    .first()
    .getAttribute("href");
  await tab.locator("body").evaluate((_, to) => {
    location.hash = to;
  }, address ?? "");
}

const clerk = "Plan Administrator";
const page = (path) => `/plan/${planId}${path}`;

/** Each screen: who looks, where (an address of the tab, or a place of the host), and what they press first. */
const screens = [
  { name: "plan", person: "Chief Executive" },
  { name: "theme", person: clerk, act: firstTheme },
  { name: "action", person: clerk, act: anAction },
  { name: "record", person: clerk, act: form("Record progress") },
  { name: "propose", person: clerk, act: form("Propose a date") },
  { name: "claim", person: clerk, act: form("Claim completion") },
  { name: "as-at", person: clerk, sub: page("?asAt=2026-08-31") },
  {
    name: "why-moved",
    person: clerk,
    sub: page("?asAt=2026-08-31&since=2026-05-31"),
  },
  { name: "board", person: "Programme Board Chair", sub: page("/board") },
  { name: "revisions", person: clerk, sub: page("/revisions") },
  {
    name: "meeting",
    person: clerk,
    sub: page("/revisions"),
    act: press(/^Record (a|the) meeting/),
  },
  { name: "paper", person: "Report Author", sub: page("/paper") },
  { name: "to-confirm", person: "Chief Executive", sub: page("/completion") },
  { name: "calendar", person: clerk, sub: page("/cycle") },
  { name: "posts", person: clerk, sub: page("/posts") },
  { name: "risks", person: clerk, sub: page("/risks") },
  { name: "life", person: clerk, sub: page("/life") },
  { name: "import", person: clerk, sub: page("/import") },
  { name: "export", person: clerk, sub: page("/export") },
  { name: "reminders", person: clerk, sub: page("/reminders") },
  { name: "rights", person: clerk, sub: page("/rights") },
  { name: "plans", person: clerk, sub: "/plans" },
  { name: "configure", person: clerk, sub: "/configure" },
  { name: "mine", person: "Head of Finance", place: "personal" },
  { name: "chat", person: "Head of Finance", place: "chat" },
];

const size = { width: Number(values.width), height: Number(values.height) };
const looks = {
  default: size,
  dark: { theme: "dark", ...size },
  contrast: { theme: "contrast", ...size },
  phone: { phone: true, width: 440, height: 900 },
};

async function shoot(screen, look) {
  const { page: whole, tab } = await atTheTab(browser, host, {
    person: screen.person,
    page: screen.place ?? "channel",
    sub: screen.sub,
    ...looks[look],
  });
  if (screen.place !== "chat")
    await tab.getByRole("heading", { level: 1 }).first().waitFor();
  await whole.waitForTimeout(1200);
  if (screen.act) {
    await screen.act(tab);
    await whole.waitForTimeout(900);
  }
  await whole.screenshot({ path: join(folder, `${screen.name}-${look}.png`) });
  await whole.context().close();
}

let missed = 0;
try {
  const wanted = screens.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  for (const screen of wanted)
    for (const look of values.looks.split(","))
      await shoot(screen, look).catch((failure) => {
        missed += 1;
        console.error(`${screen.name}, ${look}: ${failure.message}`);
      });
} finally {
  await browser.close();
  await stop?.();
}
console.log(`Pictures are in ${folder}`);
if (missed > 0) process.exitCode = 1;
