// What is looked at in Azure and Teams: the deployment, the functions, the catalogue, who has the app.
import {
  allPages,
  listAt,
  packageId,
  textAt,
  type InstallParts,
} from "../install/installParts.ts";
import { hasApp, isNewer, peopleOf } from "../install/steps/teams.ts";
import { groupNamed } from "../install/steps/site.ts";
import { teamConsents, teamHasApp } from "../install/steps/team.ts";
import { again, type CheckFound } from "./found.ts";

const groupPath = ({ settings }: InstallParts) =>
  `/subscriptions/${settings.subscription}/resourcegroups/${settings.resourceGroup}`;
/** As src/reminders/functions/app.ts registers them. */
export const functionNames = [
  "ask",
  "askMetadata",
  "deliver",
  "health",
  "messages",
  "plan",
  "seal",
  "syncCards",
  "tellMeetings",
  "writeLines",
];

/** Looks, and writes nothing. */
export async function azureOf(
  world: InstallParts,
): Promise<readonly CheckFound[]> {
  const { arm, state } = world;
  const deployment = await arm.find(
    `${groupPath(world)}/providers/Microsoft.Resources/deployments/waymark?api-version=2022-09-01`,
  );
  if (deployment === null)
    return [["azureMissing", "The Azure part has not been made.", again]];
  const how = textAt(deployment, "properties", "provisioningState");
  if (how === "Failed")
    return [
      [
        "azureFailed",
        "The last deployment of the Azure part failed.",
        "Look at the deployment “waymark” of the resource group in the portal, then run “npx waymark install”.",
      ],
    ];
  const app = state.known.appName ?? "";
  const site = `${groupPath(world)}/providers/Microsoft.Web/sites/${app}`;
  const there = listAt(
    await arm.ask("GET", `${site}/functions?api-version=2024-04-01`),
  ).map((one) => textAt(one, "properties", "name"));
  const missing = functionNames.filter((name) => !there.includes(name));
  const { WAYMARK_TEAMS_APP: link } = Reflect.get(
    (await arm.ask(
      "POST",
      `${site}/config/appsettings/list?api-version=2024-04-01`,
    )) as object,
    "properties",
  ) as Record<string, string>;
  const id = state.known.catalogueId;
  return [
    ...(missing.length > 0
      ? [
          [
            "functionsMissing",
            `The service's host lists no function ${missing.join(", ")}: the service was not put there, or it did not load.`,
            "Run “npm run build” and “npx waymark install” again, then look at the service's log for why it does not load.",
          ] as const,
        ]
      : []),
    ...(id !== undefined && link !== id
      ? [
          [
            "linksWrong",
            "The service does not know the app's id in the catalogue: links on cards lead nowhere.",
            again,
          ] as const,
        ]
      : []),
  ];
}

/** Looks, and writes nothing. */
export async function catalogueOf(
  world: InstallParts,
): Promise<readonly CheckFound[]> {
  const { graph, settings, state, makePackage } = world;
  const [app] = await allPages(
    graph,
    `/v1.0/appCatalogs/teamsApps?$filter=externalId eq '${packageId({ settings })}'&$expand=appDefinitions`,
  );
  if (!app)
    return [
      ["catalogueMissing", "The Teams app is not in the catalogue.", again],
    ];
  const { known } = state;
  if (known.tabHost === undefined || known.serviceClientId === undefined)
    return [];
  const { version } = await makePackage({
    host: known.tabHost,
    botId: known.serviceClientId,
    appId: packageId({ settings }),
  });
  const versions = listAt({ value: app["appDefinitions"] }).map((one) =>
    textAt(one, "version"),
  );
  return versions.every((old) => isNewer(version, old))
    ? [
        [
          "catalogueOld",
          `The catalogue has version ${versions.join(", ")} of the app, and this is ${version}.`,
          again,
        ],
      ]
    : [];
}

/** Looks, and writes nothing. */
export async function installedOf(
  world: InstallParts,
): Promise<readonly CheckFound[]> {
  const id = world.state.known.catalogueId;
  if (id === undefined) return [];
  const people = await peopleOf(world);
  let having = 0;
  for (const person of people) if (await hasApp(world, person, id)) having += 1;
  return having === people.length
    ? []
    : [
        [
          "appNotInstalled",
          `${having} of ${people.length} people of the officers' and leads' groups have the app: the others get no card.`,
          again,
        ],
      ];
}

/** Looks, and writes nothing. */
export async function teamOf(
  world: InstallParts,
): Promise<readonly CheckFound[]> {
  const { graph, settings, state } = world;
  const { catalogueId, serviceClientId } = state.known;
  if (settings.team === undefined || catalogueId === undefined) return [];
  const { id } = await groupNamed(world, settings.team);
  if (!(await teamHasApp(graph, id, catalogueId)))
    return [
      [
        "teamMissing",
        `The app is not in the team “${settings.team}”: its channels get no post, and who has left it is not known.`,
        again,
      ],
    ];
  const grants = await allPages(graph, `/v1.0/teams/${id}/permissionGrants`);
  const missing = teamConsents.filter(
    (name) =>
      !grants.some(
        (one) =>
          one["clientAppId"] === serviceClientId && one["permission"] === name,
      ),
  );
  return missing.length === 0
    ? []
    : [
        [
          "teamConsentMissing",
          `The team “${settings.team}” has not agreed to ${missing.join(" and ")}: the service cannot read its channels, so a post that Teams did not confirm is never looked for.`,
          "Take the app out of the team and run “npx waymark install”: adding it asks for the consent. Where the tenant forbids such consents, docs/teams-host.md says what is missing without it.",
        ],
      ];
}
