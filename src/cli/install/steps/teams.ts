// The Teams app: its package, its place in the catalogue, and the people who are to have it.
import {
  allPages,
  listAt,
  needed,
  packageId,
  textAt,
  unlessThere,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";
import { ServiceRefused } from "../service.ts";
import { groupNamed } from "./site.ts";

async function packageOf(world: InstallParts) {
  const { settings, state, makePackage } = world;
  return makePackage({
    host: needed(state.known.tabHost, "The tab's address"),
    botId: needed(state.known.serviceClientId, "The service's id"),
    appId: packageId({ settings }),
  });
}

/** Writes waymark.zip, for whoever uploads it by hand. */
export const appPackage: RunStep = async (world) => {
  const { zip } = await packageOf(world);
  return world.keepPackage(zip) ? ["made waymark.zip"] : [];
};

/** Compares "1.2.0" and "1.10.0" as versions. */
export function isNewer(version: string, than: string): boolean {
  const parts = (text: string) => text.split(".").map(Number);
  const [a, b] = [parts(version), parts(than)];
  const at = a.findIndex((part, n) => part !== (b[n] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

const zipType = "application/zip";

async function inCatalogue({ graph, settings }: InstallParts) {
  const [found] = await allPages(
    graph,
    `/v1.0/appCatalogs/teamsApps?$filter=externalId eq '${packageId({ settings })}'&$expand=appDefinitions`,
  );
  return found ?? null;
}

/** Uploads the app, or a newer version of it, and keeps the id that the catalogue gives. */
export const catalogue: RunStep = async (world) => {
  const { graph, state } = world;
  const { zip, version } = await packageOf(world);
  const apps = "/v1.0/appCatalogs/teamsApps";
  const send = { bytes: zip, contentType: zipType };
  let found = await inCatalogue(world);
  let done: readonly string[] = [];
  if (found === null) {
    if (await unlessThere(graph.ask("POST", apps, send)))
      done = [`put version ${version} into the catalogue`];
    found = await inCatalogue(world);
  } else {
    const versions = listAt({ value: found["appDefinitions"] }).map((one) =>
      textAt(one, "version"),
    );
    if (versions.every((old) => isNewer(version, old))) {
      await graph.ask(
        "POST",
        `${apps}/${textAt(found, "id")}/appDefinitions`,
        send,
      );
      done = [`put version ${version} into the catalogue`];
    }
  }
  state.learn({ catalogueId: textAt(found, "id") });
  return done;
};

/** The people of the officers' and leads' groups, each once. */
export async function peopleOf(
  world: InstallParts,
): Promise<readonly string[]> {
  const { graph, settings } = world;
  const names = new Set([...settings.groups.officer, ...settings.groups.lead]);
  const people = new Set<string>();
  for (const name of names) {
    const { id } = await groupNamed(world, name);
    const members = await allPages(
      graph,
      `/v1.0/groups/${id}/transitiveMembers/microsoft.graph.user?$select=id`,
    );
    for (const member of members) people.add(textAt(member, "id"));
  }
  return [...people];
}

export const hasApp = async (
  { graph }: Pick<InstallParts, "graph">,
  person: string,
  catalogueId: string,
): Promise<boolean> =>
  (
    await allPages(
      graph,
      `/v1.0/users/${person}/teamwork/installedApps?$filter=teamsApp/id eq '${catalogueId}'`,
    )
  ).length > 0;

/** Installs the app for each person: a bot reaches only who has it. Somebody without Teams is named and does not stop the rest. */
export const people: RunStep = async (world) => {
  const { graph, state } = world;
  const id = needed(state.known.catalogueId, "The app's id in the catalogue");
  const wanted = await peopleOf(world);
  let installed = 0;
  const without: string[] = [];
  for (const person of wanted)
    try {
      if (await hasApp(world, person, id)) continue;
      const made = await unlessThere(
        graph.ask("POST", `/v1.0/users/${person}/teamwork/installedApps`, {
          body: {
            "teamsApp@odata.bind": `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
          },
        }),
      );
      if (made) installed += 1;
    } catch (error) {
      // A right that is missing is missing for everybody; a person without Teams is one person.
      if (!(error instanceof ServiceRefused) || error.status !== 404)
        throw error;
      without.push(person);
    }
  return [
    ...(installed > 0
      ? [`installed the app for ${installed} of ${wanted.length} people`]
      : []),
    ...(without.length > 0
      ? [
          `could not install the app for ${without.length} people who have no Teams: ${without.join(", ")}`,
        ]
      : []),
  ];
};
