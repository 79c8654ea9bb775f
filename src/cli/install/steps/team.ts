// The plan's team: the app in it, with what its owner agrees to.
import manifest from "../../../../manifest/manifest.json" with { type: "json" };
import { allPages, needed, type RunStep } from "../installParts.ts";
import type { Service } from "../service.ts";
import { groupNamed } from "./site.ts";

/** What a team agrees to when the app is added; what a person agrees to is not among it. */
export const teamConsents: readonly string[] =
  manifest.authorization.permissions.resourceSpecific
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".Group"));

const appsOf = (team: string) => `/v1.0/teams/${team}/installedApps`;

export const teamHasApp = async (
  graph: Service,
  team: string,
  catalogueId: string,
): Promise<boolean> =>
  (
    await allPages(
      graph,
      `${appsOf(team)}?$filter=teamsApp/id eq '${catalogueId}'`,
    )
  ).length > 0;

/** Adds the app to the team, and agrees in its owner's name to what it reads there. */
export const team: RunStep = async (world) => {
  const { graph, settings, state } = world;
  if (settings.team === undefined) return [];
  const { id } = await groupNamed(world, settings.team);
  const app = needed(state.known.catalogueId, "The app's id in the catalogue");
  if (await teamHasApp(graph, id, app)) return [];
  await graph.ask("POST", appsOf(id), {
    body: {
      "teamsApp@odata.bind": `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}`,
      consentedPermissionSet: {
        resourceSpecificPermissions: teamConsents.map((permissionValue) => ({
          permissionValue,
          permissionType: "application",
        })),
      },
    },
  });
  return [`added the app to the team “${settings.team}”`];
};
