// The tab on the web: its redirects, its files with this council's settings, and a look whether it is served as it ships.
import {
  needed,
  Stop,
  textAt,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";
import { redirectsFor } from "./entra.ts";
import { groupPath, webVersion } from "./groupPath.ts";
import { applicationPath } from "./resources.ts";

/** The redirects of an address that Azure gave: it was not known when the application was registered. */
async function registerRedirects(
  { graph, settings }: InstallParts,
  host: string,
): Promise<readonly string[]> {
  if (settings.tabHost !== "make one") return [];
  const found = JSON.stringify(await graph.ask("GET", applicationPath("tab")));
  if (redirectsFor(host).every((uri) => found.includes(JSON.stringify(uri))))
    return [];
  await graph.ask("PATCH", applicationPath("tab"), {
    body: { spa: { redirectUris: redirectsFor(host) } },
  });
  return [`registered the tab's redirects at https://${host}`];
}

const pauseMs = 5000;
/** Two minutes: what was uploaded is served everywhere a moment later. */
const longest = 24;

/** Looks until the tab is served as it ships, or patience is over; the words of what is still wrong. */
async function settled({ lookAtTab, wait }: InstallParts) {
  for (let n = 0; ; n += 1) {
    const wrong = await lookAtTab();
    if (wrong.length === 0 || n === longest) return wrong;
    await wait(pauseMs);
  }
}

/** Uploads the tab where it is not served as it ships: into the Static Web App that was made, or by whoever looks after the council's own host. */
export const tab: RunStep = async (world) => {
  const { arm, settings, state, fillTab, lookAtTab, uploadTab } = world;
  const host = needed(state.known.tabHost, "The tab's address");
  const done = await registerRedirects(world, host);
  const folder = fillTab();
  const before = await lookAtTab();
  if (before.length === 0) return done;
  if (settings.tabHost !== "make one")
    throw new Stop(
      `The tab is not at https://${host} yet: ${before.join(" ")} Put what is in ${folder} there, with the headers of its staticwebapp.config.json, then run this again.`,
      "whoever looks after that host",
    );
  const site = state.known.staticSite ?? "";
  const token = textAt(
    await arm.ask(
      "POST",
      `${groupPath(world)}/providers/Microsoft.Web/staticSites/${site}/listSecrets?api-version=${webVersion}`,
    ),
    "properties",
    "apiKey",
  );
  const failed = await uploadTab(folder, token);
  const wrong = failed === null ? await settled(world) : [failed];
  if (wrong.length === 0)
    return [...done, `uploaded the tab to https://${host}`];
  throw new Stop(
    `The tab is not at https://${host} yet: ${wrong.join(" ")} Run “npx @azure/static-web-apps-cli deploy ${folder} --env production --deployment-token $(az staticwebapp secrets list --name ${site} --resource-group ${settings.resourceGroup} --query properties.apiKey --output tsv)”, then run this again.`,
  );
};
