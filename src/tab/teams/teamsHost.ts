// Waymark inside Teams, through teams-js. Loaded beside the app, never before the first paint.
import { app, HostClientType, pages } from "@microsoft/teams-js";
import { t } from "../language/t.ts";
import { themeNamed } from "./host.ts";
import type { Host, HostPlace, TabToSave } from "./host.ts";

const frames = ["content", "settings", "sidePanel", "task", "remove"] as const;

/** teams-js waits a minute for a host it does not trust; people do not. */
const patienceMs = 8_000;

/**
 * A build for this machine trusts the page that frames it if that page is on the loopback address.
 * A production build trusts Microsoft's own list and nothing else.
 */
function extraOrigins(): string[] | undefined {
  if (!__DEVELOPMENT__) return undefined;
  const parent = location.ancestorOrigins[0];
  if (!parent) return undefined;
  const loopback = ["localhost", "127.0.0.1"];
  return loopback.includes(new URL(parent).hostname) ? [parent] : undefined;
}

function within<T>(work: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Teams did not answer (${what}).`)),
      patienceMs,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function placeOf(context: app.Context): HostPlace {
  const entity = context.page.id;
  const surface = new URLSearchParams(location.search).get("surface");
  return {
    frame:
      frames.find((frame) => frame === String(context.page.frameContext)) ??
      "content",
    planId: surface || entity === "" ? null : entity,
    subPage: context.page.subPageId || null,
    theme: themeNamed(context.app.theme),
    locale: context.app.locale,
    userId: context.user?.id.toLowerCase() ?? null,
    tenantId: context.user?.tenant?.id ?? null,
    loginHint: context.user?.loginHint ?? null,
    opensWindows: context.app.host.clientType === HostClientType.web,
  };
}

function saver(): (tab: TabToSave | null) => void {
  let wanted: TabToSave | null = null;
  let listening = false;
  return (tab) => {
    wanted = tab;
    if (!listening) {
      listening = true;
      pages.config.registerOnSaveHandler((saving) => {
        if (!wanted) return saving.notifyFailure(t("No plan has been chosen."));
        pages.config
          .setConfig({
            entityId: wanted.planId,
            contentUrl: wanted.contentUrl,
            websiteUrl: wanted.websiteUrl,
            suggestedDisplayName: wanted.name,
          })
          .then(
            () => saving.notifySuccess(),
            (reason: unknown) => saving.notifyFailure(String(reason)),
          );
      });
    }
    pages.config.setValidityState(tab !== null);
  };
}

/** Connects to Teams. Rejects when nothing around this page answers as Teams. */
export async function teamsHost(): Promise<Host> {
  await within(app.initialize(extraOrigins()), "starting");
  app.notifyAppLoaded();
  const place = placeOf(await within(app.getContext(), "where am I"));
  return {
    kind: "teams",
    place,
    onThemeChange(changed) {
      app.registerOnThemeChangeHandler((theme) => changed(themeNamed(theme)));
    },
    async shareLink(address, label) {
      pages.shareDeepLink({ subPageId: address, subPageLabel: label });
    },
    async openLink(url) {
      await app.openLink(url);
    },
    offerToSave: saver(),
    ready() {
      void app.notifySuccess();
    },
  };
}
