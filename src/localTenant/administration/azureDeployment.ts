// One deployment in Azure: a template is not run, it is looked at, and what it would make and its outputs are given.
import {
  AdminRefusal,
  badRequest,
  onlyKnown,
  type Administration,
  type Thing,
} from "./world.ts";

export const appName = "waymark-local";

/** What the template's outputs would be. */
const outputs: Readonly<Record<string, string>> = {
  appName,
  serviceHost: `${appName}.azurewebsites.net`,
  staticSite: "waymark-tab-local",
  tabHost: "calm-sea-0a1b2c3d4.5.azurestaticapps.net",
};

/** As Azure looks at a template before it runs it: every parameter there is, and no other. */
function checkDeployment(template: Thing, given: Thing): void {
  const invalid = (why: string) =>
    new AdminRefusal(
      400,
      "InvalidTemplate",
      `Deployment template validation failed: '${why}'.`,
    );
  const parameters = template["parameters"] as
    Record<string, Thing> | undefined;
  if (!Array.isArray(template["resources"]) || !parameters)
    throw invalid("The template has no resources.");
  for (const name of Object.keys(given))
    if (!Object.hasOwn(parameters, name))
      throw invalid(`The template parameter '${name}' is not found.`);
  for (const [name, { defaultValue }] of Object.entries(parameters))
    if (defaultValue === undefined && !Object.hasOwn(given, name))
      throw invalid(
        `The value for the template parameter '${name}' is not provided.`,
      );
  for (const name of Object.keys(outputs))
    if (!Object.hasOwn((template["outputs"] ?? {}) as object, name))
      throw invalid(`There is no output '${name}'.`);
}

export const vaultName = "waymark-vault-local";

/** What the deployment has made, as far as taking it away needs to know: a part of the vault, and an app on its plan. */
export const madeIn = (group_: string): readonly string[] => [
  `${group_}/providers/Microsoft.KeyVault/vaults/${vaultName}`,
  `${group_}/providers/Microsoft.KeyVault/vaults/${vaultName}/secrets/service-key`,
  `${group_}/providers/Microsoft.Web/serverfarms/waymark-plan`,
  `${group_}/providers/Microsoft.Web/sites/${appName}`,
];

/** Whether the subscription may use everything in the template. Azure refuses the first that it may not. */
function requireProviders(
  { providers }: Administration,
  template: Thing,
): void {
  const kinds = (template["resources"] as { type: string }[]).map(
    ({ type }) => type.split("/")[0] ?? "",
  );
  const missing = kinds.find(
    (kind) =>
      providers !== null &&
      !/Authorization|Resources/.test(kind) &&
      !providers.has(kind),
  );
  if (missing !== undefined)
    throw new AdminRefusal(
      409,
      "MissingSubscriptionRegistration",
      `The subscription is not registered to use namespace '${missing}'.`,
    );
}

/** A vault that was deleted holds its name; only a deployment that brings it back may use it. */
function requireVaultName(
  { deletedVaults }: Administration,
  group_: string,
  recovers: unknown,
): void {
  const [id = ""] = madeIn(group_);
  const deleted = deletedVaults.has(id);
  if (deleted !== (recovers === true))
    throw new AdminRefusal(
      409,
      "ConflictError",
      deleted
        ? `A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault '${vaultName}'.`
        : `There is no deleted vault '${vaultName}' to recover.`,
    );
  deletedVaults.delete(id);
}

/** Takes a deployment as Azure does: its template and parameters, what the subscription may use, the vault. It runs until it was looked at once. */
export function deploy(
  world: Administration,
  group_: string,
  name: string,
  body: Thing,
): Thing {
  const { properties, tags } = onlyKnown(body, ["properties", "tags"]);
  const { mode, template, parameters } = onlyKnown(properties as Thing, [
    "mode",
    "template",
    "parameters",
  ]);
  if (mode !== "Incremental")
    throw badRequest("Only incremental deployments are known here.");
  const given = parameters as Record<string, { value: string }>;
  checkDeployment(template as Thing, given);
  requireProviders(world, template as Thing);
  const running = world.deployments.get(name);
  if (running?.["running"] !== undefined && Number(running["running"]) > 0)
    throw new AdminRefusal(
      409,
      "DeploymentActive",
      "Unable to edit or replace deployment: previous deployment is still active.",
    );
  requireVaultName(world, group_, given["recoverVault"]?.value);
  const key = given["privateKey"]?.value ?? "";
  const settings = world.appSettings.get(appName);
  // An empty key keeps the one in the vault; without any the app's settings lead nowhere.
  if (key === "" && !settings)
    throw new AdminRefusal(
      400,
      "DeploymentFailed",
      "The vault has no secret service-key.",
    );
  world.appSettings.set(appName, {
    ...settings,
    WAYMARK_TEAMS_APP: String(given["teamsAppId"]?.value),
    WAYMARK_THUMBPRINT: String(given["thumbprintSha256"]?.value),
    WAYMARK_TENANT: String(given["tenantId"]?.value),
  });
  const host = given["tabHost"]?.value ?? "";
  world.deployments.set(name, {
    running: 1,
    tags,
    resources: madeIn(group_).map((id) => ({ id })),
    outputs: Object.fromEntries(
      Object.entries({
        ...outputs,
        ...(host === "" ? {} : { tabHost: host, staticSite: "" }),
      }).map(([output, value]) => [output, { type: "String", value }]),
    ),
  });
  return shownDeployment(world.deployments.get(name) ?? {});
}

/** A deployment as it is told. */
export const shownDeployment = ({
  running,
  tags,
  outputs: values,
  resources,
}: Thing): Thing => ({
  tags,
  properties:
    Number(running) > 0
      ? { provisioningState: "Running" }
      : {
          provisioningState: "Succeeded",
          outputs: values,
          outputResources: resources,
        },
});
