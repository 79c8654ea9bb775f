// A tab that does nothing but lay teams-js and msal on the table, for tests of the host.
import * as msal from "@azure/msal-browser";
import * as teams from "@microsoft/teams-js";

declare global {
  interface Window {
    teams: typeof teams;
    msal: typeof msal;
    themes: string[];
    started: Promise<unknown>;
  }
}

window.teams = teams;
window.msal = msal;
window.themes = [];

const query = new URLSearchParams(location.search);

/** The development origin is passed in as a development build of a tab does; `?trust=none` leaves it out. */
async function start() {
  const parent = location.ancestorOrigins[0] ?? "";
  await teams.app.initialize(
    query.get("trust") === "none" ? undefined : [parent],
  );
  teams.app.registerOnThemeChangeHandler((theme) => window.themes.push(theme));
  const context = await teams.app.getContext();
  document.body.textContent = `${context.user?.userPrincipalName ?? "nobody"} ${context.page.id} ${context.page.subPageId ?? ""} ${context.app.theme}`;
  if (String(context.page.frameContext) === "settings") offerSettings();
  teams.app.notifySuccess().catch(() => undefined);
  document.body.dataset["started"] = "yes";
}

function offerSettings() {
  teams.pages.config.registerOnSaveHandler((saving) => {
    const { origin } = location;
    teams.pages.config
      .setConfig({
        entityId: "plan-7",
        contentUrl: `${origin}/index.html`,
        websiteUrl: `${origin}/index.html`,
        suggestedDisplayName: "Seventh plan",
      })
      .then(
        () => saving.notifySuccess(),
        (reason: unknown) => saving.notifyFailure(String(reason)),
      );
  });
  teams.pages.config.setValidityState(true);
}

window.started = start();
