// Every screen and state in three themes and four widths, as pictures and a page that shows them, into gallery/ (not kept in git), to be looked at.
// "npm run gallery -- board plan" takes the screens whose names hold a word; "--themes dark", "--widths 1366,320" only those. WAYMARK_HOST uses a running one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { atRest } from "../test/journeys/host.ts";
import { openBrowser } from "../test/browser.ts";
import { atTheTab, startWaymark } from "../test/journeys/running.ts";
import { screens } from "./galleryScreens.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    themes: { type: "string", default: "default,dark,contrast" },
    widths: { type: "string", default: "1366,1093,768,320" },
    height: { type: "string", default: "768" },
    to: { type: "string", default: join(import.meta.dirname, "..", "gallery") },
  },
});
const themes = values.themes.split(",");
const widths = values.widths.split(",").map(Number);
const height = Number(values.height);
const folder = values.to;
mkdirSync(folder, { recursive: true });

const data = mkdtempSync(join(tmpdir(), "waymark-gallery-"));
const running = process.env["WAYMARK_HOST"];
const own = running ? null : await startWaymark(data);
const host = running ?? own?.host ?? "";
const tenant = await (await fetch(`${host}/_host/tenant`)).json();
const planId = tenant.tabs[0].entityId;
const browser = await openBrowser();

/** What is shown on the index page. */
const taken = [];

/** The part of the window that is the app's own; in Chat the whole conversation. */
const partOf = (page, screen) =>
  page.locator(screen.place === "chat" ? ".stage" : "iframe").first();

/** Makes the app's own part so wide and high, whatever the host draws around it. */
async function fit(page, screen, width) {
  const window = page.viewportSize();
  const box = await partOf(page, screen).boundingBox();
  if (!window || !box) return;
  await page.setViewportSize({
    width: Math.round(window.width + width - box.width),
    height: Math.round(window.height + height - box.height),
  });
}

/** Chooses in the bar over the host page. */
const choose = (page, name, option) =>
  page
    .locator(".choice", { hasText: new RegExp(`^${name}`) })
    .locator("select")
    .selectOption(option);

async function still(screen, tab, page) {
  if (screen.place !== "chat") await atRest(tab);
  await page.waitForTimeout(150);
}

const fileOf = (name) => name.replaceAll(/[^\w]+/g, "-").toLowerCase();

async function shoot(screen, name, { page, tab }) {
  const files = [];
  for (const width of widths) {
    await fit(page, screen, width);
    for (const theme of themes) {
      await choose(page, "Theme", theme);
      await still(screen, tab, page);
      const file = `${fileOf(name)}-${width}-${theme}.png`;
      await partOf(page, screen).screenshot({ path: join(folder, file) });
      files.push({ file, width, theme });
    }
  }
  taken.push({ group: screen.group, name, person: screen.person, files });
}

const weather = (page, label) => choose(page, "SharePoint", { label });

async function open(screen) {
  const opened = await atTheTab(browser, host, {
    person: screen.person,
    page: screen.place ?? "channel",
    sub: screen.at ?? `/plan/${planId}${screen.sub ?? ""}`,
    width: 1640,
    height: 900,
  });
  const { page, tab } = opened;
  page.setDefaultTimeout(60_000);
  if (screen.place === "chat") await page.locator(".stage").waitFor();
  else await tab.getByRole("heading").first().waitFor();
  await page.waitForTimeout(screen.place === "chat" ? 2500 : 700);
  if (screen.after) await screen.act(tab, page);
  if (screen.weather) await weather(page, screen.weather);
  if (screen.first || screen.again) await page.reload();
  await (screen.after ?? screen.act)?.(tab, page);
  await page.waitForTimeout(700);
  return opened;
}

/** What changes something at its first press, or leaves the page. */
const deeds =
  /^(Nudge|Download|Print|Send|Undo|Remove|Copy|Save|Check|Confirm|Sign|Publish|Go to|Skip)/;

/** The buttons of a page that open something, by name: of many alike (“Edit Head of Finance”) the first. */
async function openersOf(tab) {
  const names = await tab
    .locator("main")
    .getByRole("button")
    .evaluateAll((found) =>
      found
        .filter((one) => one.checkVisibility() && !one.disabled)
        .map((one) => one.getAttribute("aria-label") ?? one.textContent ?? ""),
    );
  const alike = new Set();
  return names.filter((name) => {
    const verb = name.split(" ").slice(0, 2).join(" ").replaceAll(/\d/g, "");
    const wanted = name !== "" && !deeds.test(name) && !alike.has(verb);
    alike.add(verb);
    return wanted;
  });
}

async function forms(screen, { tab }) {
  for (const name of (await openersOf(tab)).slice(0, 8)) {
    const opened = await open({
      ...screen,
      act: async (inner) => {
        const button = inner
          .locator("main")
          .getByRole("button", { name, exact: true })
          .first();
        await button.click();
      },
    });
    await shoot(screen, `${screen.name}, ${name.slice(0, 40)}`, opened);
    await opened.page.context().close();
  }
}

let missed = 0;
async function take(screen) {
  const opened = await open(screen);
  try {
    await shoot(screen, screen.name, opened);
    if (screen.forms) await forms(screen, opened);
  } finally {
    if (screen.weather) await weather(opened.page, "Working");
    await opened.page.context().close();
  }
}

const words = (text) =>
  text.replaceAll(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** The page that shows them: a heading a group, a line of pictures a screen. */
function index() {
  const groups = Map.groupBy(taken, ({ group }) => group);
  const lines = [...groups].map(
    ([group, shots]) =>
      `<h2>${words(group)}</h2>${shots
        .map(
          ({ name, person, files }) =>
            `<h3>${words(name)} <small>${words(person)}</small></h3><p>${files
              .map(
                ({ file, width, theme }) =>
                  `<a href="${file}"><img src="${file}" alt="${words(name)}, ${width} pixels, ${theme}" width="${Math.round(width / 4)}" loading="lazy"></a>`,
              )
              .join(" ")}</p>`,
        )
        .join("")}`,
  );
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Waymark: every screen</title><style>body{font:14px/1.4 sans-serif;margin:24px;background:#777;color:#fff}small{font-weight:400}img{vertical-align:top;border:1px solid #444}</style><h1>Waymark: every screen</h1>${lines.join("")}`,
  );
}

try {
  for (const screen of screens) {
    const wanted = positionals.some((word) => screen.name.includes(word));
    if (positionals.length > 0 && !wanted) continue;
    await take(screen).catch((failure) => {
      missed += 1;
      console.error(`${screen.name}: ${failure.message}`);
    });
  }
} finally {
  index();
  await browser.close();
  await own?.stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(`${taken.length} screens are in ${join(folder, "index.html")}`);
if (missed > 0) process.exitCode = 1;
