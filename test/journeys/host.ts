// Opens the Teams host in real Chromium for browser tests.
import { openBrowser } from "../browser.ts";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Page,
} from "playwright-core";

/** A page at a mapped public address may frame the tab on this machine. */
export const launchBrowser = (): Promise<Browser> =>
  openBrowser(["LocalNetworkAccessChecks"]);

/** How long a page may take over one thing: a limit for what is broken, far beyond what a busy machine needs. */
const patience = 120_000;

/** A window's worth of browser in which everything is waited for with patience. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}

/** A fresh profile that reaches nothing outside this machine: teams-js asks a content network for its list of hosts at load. */
export async function newProfile(browser: Browser): Promise<BrowserContext> {
  const profile = await openContext(browser, {
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
  });
  await profile.route("https://res.cdn.office.net/**", (route) =>
    route.fulfill({
      headers: { "access-control-allow-origin": "*" },
      json: { validDomains: ["teams.microsoft.com"] },
    }),
  );
  return profile;
}

export type HostAddress = {
  person?: string;
  theme?: "default" | "dark" | "contrast";
  locale?: "cy-gb";
  page?: "chat" | "channel" | "personal";
  tab?: string;
  sub?: string;
  phone?: boolean;
  panel?: boolean;
  /** Nested app authentication not offered, offered and never answered, or only after asking the person. */
  naa?: "off" | "silent" | "ask";
};

/** The address of a state of the host page. */
export function hostAddress(host: string, state: HostAddress = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (value !== undefined && value !== false)
      query.set(name, value === true ? "1" : String(value));
  return `${host}/?${query.toString()}`;
}

/** Opens the host page in a state. */
export async function openHost(
  profile: BrowserContext,
  host: string,
  state: HostAddress = {},
): Promise<Page> {
  const page = await profile.newPage();
  await page.goto(hostAddress(host, state));
  await page.locator(".device").waitFor();
  return page;
}

/** The app inside the open tab, the settings dialog (`settings`) or a dialog (`task`). */
export function appIn(
  page: Page,
  context: "content" | "settings" | "task" | "sidePanel" = "content",
): FrameLocator {
  return page.frameLocator(`iframe[name="${context}"]`);
}

/** Waits until nothing in the app moves or fades any more, so that what is looked at is what people see. */
export async function atRest(tab: FrameLocator): Promise<void> {
  await tab.locator("body").evaluate(async () => {
    const passing = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState !== "finished" &&
            Number.isFinite(effect?.getComputedTiming().endTime),
        );
    const drawn = () => new Promise(requestAnimationFrame);
    do {
      await Promise.allSettled(passing().map(({ finished }) => finished));
      await drawn();
    } while (passing().length > 0);
  });
}

/** Calls of the tab the host did not know: a test that ends with any has found something. */
export function unknownCalls(
  page: Page,
): Promise<{ func: string; why: string }[]> {
  return page.evaluate(() => window.__unknownCalls);
}

/**
 * Shows the host at https://teams.microsoft.com, as a production build of the tab demands it: requests go to the host on this machine.
 * The tab itself must be served with that origin among its frame ancestors.
 */
export async function mapTeams(profile: BrowserContext, host: string) {
  await profile.route("https://teams.microsoft.com/**", async (route) => {
    const request = route.request();
    const target = new URL(request.url());
    const answer = await fetch(`${host}${target.pathname}${target.search}`, {
      method: request.method(),
      redirect: "manual",
      headers: { cookie: (await request.headerValue("cookie")) ?? "" },
      ...(request.method() === "GET" ? {} : { body: request.postData() ?? "" }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

declare global {
  interface Window {
    __wire: {
      direction: string;
      func: string;
      args: unknown;
      origin: string;
    }[];
    __unknownCalls: { func: string; why: string }[];
  }
}

/** A press that takes long says “Saving…” and is done when the card is looked at again. */
export async function receipt(chat: Page, words: RegExp): Promise<void> {
  const done = chat.getByText(words).first();
  const saving = chat.getByText("Saving…").first();
  for (;;) {
    await done.or(saving).first().waitFor();
    if (await done.isVisible()) return;
    await chat.reload();
  }
}
