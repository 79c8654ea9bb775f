// The one way tests open a browser: this machine's Chromium, with storage partitioned as people's browsers have it.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const executablePath = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

/** What nobody sees here. Each window loads two pages for the suggestions under an address bar it does not show: a quarter of the work of opening a tab. */
const unseen = [
  "MediaRouter",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AimEnabled",
];

/**
 * @param without more of Chromium's features to switch off
 * @param more what else it is started with
 */
export function openBrowser(
  without: readonly string[] = [],
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // In place of Playwright's own list, which switches off the storage partitioning real browsers have.
      `--disable-features=${[...unseen, ...without].join(",")}`,
      ...more,
    ],
  });
}
