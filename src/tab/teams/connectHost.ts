// Finds out where the tab is shown: Teams when something around it answers as Teams, else a browser.
import { t } from "../language/t.ts";
import { browserHost } from "./browserHost.ts";
import type { Host } from "./host.ts";

/** Never rejects for want of Teams: a tab opened in a plain window is the browser's. In a frame whose host does not answer, the reason is kept for the person. */
export async function connectHost(): Promise<Host> {
  if (window.parent === window && !window.opener) return browserHost();
  const { teamsHost } = await import(
    /* webpackChunkName: "teams" */ "./teamsHost.ts"
  );
  try {
    return await teamsHost();
  } catch (cause) {
    if (window.parent === window) return browserHost();
    throw new Error(
      t(
        "Teams did not answer, so Waymark cannot open here. Reload the tab; if it happens again, open Waymark from Teams in a browser.",
      ),
      { cause },
    );
  }
}
