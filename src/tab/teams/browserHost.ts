// Waymark in a plain browser window: the same app without Teams around it.
import type { Host, HostPlace, ThemeName } from "./host.ts";

function wantedTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches
    ? "dark"
    : "default";
}

export function browserHost(): Host {
  const place: HostPlace = {
    frame: "content",
    planId: null,
    subPage: null,
    theme: wantedTheme(),
    locale: null,
    userId: null,
    tenantId: null,
    loginHint: null,
  };
  return {
    kind: "browser",
    place,
    onThemeChange(changed) {
      matchMedia("(prefers-color-scheme: dark)").addEventListener(
        "change",
        () => changed(wantedTheme()),
      );
    },
    async shareLink(address) {
      await navigator.clipboard.writeText(
        new URL(`#${address}`, location.href).href,
      );
    },
    async openLink(url) {
      window.open(url, "_blank", "noopener");
    },
    offerToSave() {
      // A browser has no tab to save; the configuration page says so.
    },
    ready() {
      // Nobody waits for it here.
    },
  };
}
