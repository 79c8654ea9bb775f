// Azure Resource Manager as far as an installation goes: a resource group, one deployment, an app's settings and files. A template is not run: it is looked at, and its outputs are given.
import {
  AdminRefusal,
  badRequest,
  notFound,
  onlyKnown,
  requireRole,
  type Administration,
  type AdminRoute,
  type Thing,
} from "./world.ts";

const group = String.raw`subscriptions/([\w-]+)/resourcegroups/([\w.()-]+)`;
const at = (rest: string) => new RegExp(`^${group}${rest}$`, "i");

function requireSubscription({ options }: Administration, id = ""): void {
  if (id !== options.subscription)
    throw new AdminRefusal(
      404,
      "SubscriptionNotFound",
      `The subscription '${id}' could not be found.`,
    );
}

const groupNamed = (world: Administration, id = "", name = "") => {
  requireSubscription(world, id);
  const found = world.resourceGroups.get(name);
  if (!found)
    throw new AdminRefusal(
      404,
      "ResourceGroupNotFound",
      `Resource group '${name}' could not be found.`,
    );
  return found;
};

const appName = "waymark-local";

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

function deploy(world: Administration, name: string, body: Thing): Thing {
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
  const running = world.deployments.get(name);
  if (running?.["running"] !== undefined && Number(running["running"]) > 0)
    throw new AdminRefusal(
      409,
      "DeploymentActive",
      "Unable to edit or replace deployment: previous deployment is still active.",
    );
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
    outputs: Object.fromEntries(
      Object.entries({
        ...outputs,
        ...(host === "" ? {} : { tabHost: host, staticSite: "" }),
      }).map(([output, value]) => [output, { type: "String", value }]),
    ),
  });
  return shown(world.deployments.get(name) ?? {});
}

const shown = ({ running, tags, outputs: values }: Thing): Thing => ({
  tags,
  properties:
    Number(running) > 0
      ? { provisioningState: "Running" }
      : { provisioningState: "Succeeded", outputs: values },
});

const settingsOf = ({ appSettings }: Administration, app = "") => {
  const found = appSettings.get(app);
  if (!found) throw notFound(`The app '${app}'`);
  return found;
};

const deployments = at(
  String.raw`/providers/Microsoft\.Resources/deployments/(\w+)`,
);
const configOf = String.raw`/providers/Microsoft\.Web/sites/([\w-]+)/config/appsettings`;

/** As the service registers them; a host that was given no files lists none. */
const functionNames = [
  "plan",
  "seal",
  "writeLines",
  "syncCards",
  "tellMeetings",
  "ask",
  "askMetadata",
  "deliver",
  "messages",
  "health",
];

export const azureRoutes: readonly AdminRoute[] = [
  [
    "GET",
    at(String.raw`/providers/Microsoft\.Web/sites/([\w-]+)/functions`),
    (world, { person }, _id, _group, app = "") => {
      requireRole(person, "Contributor");
      settingsOf(world, app);
      return {
        value: world.published.has(app)
          ? functionNames.map((name) => ({ properties: { name } }))
          : [],
      };
    },
  ],
  ["GET", at(""), (world, _, id, name) => groupNamed(world, id, name)],
  [
    "PUT",
    at(""),
    (world, { person, body }, id, name = "") => {
      requireSubscription(world, id);
      requireRole(person, "Contributor");
      world.resourceGroups.set(name, onlyKnown(body, ["location", "tags"]));
      return body;
    },
  ],
  [
    "DELETE",
    at(""),
    (world, { person }, id, name = "") => {
      requireRole(person, "Contributor");
      groupNamed(world, id, name);
      world.resourceGroups.delete(name);
      world.deployments.clear();
      world.appSettings.clear();
      world.published.clear();
    },
  ],
  [
    "GET",
    deployments,
    (world, _, id, group_, name = "") => {
      groupNamed(world, id, group_);
      const found = world.deployments.get(name);
      if (!found)
        throw new AdminRefusal(
          404,
          "DeploymentNotFound",
          `Deployment '${name}' could not be found.`,
        );
      const now = shown(found);
      found["running"] = Math.max(0, Number(found["running"]) - 1);
      return now;
    },
  ],
  [
    "PUT",
    deployments,
    (world, { person, body }, id, group_, name = "") => {
      groupNamed(world, id, group_);
      // The template assigns roles, which a Contributor alone may not.
      requireRole(person, "Contributor", "User Access Administrator");
      return deploy(world, name, body);
    },
  ],
  [
    "POST",
    at(`${configOf}/list`),
    (world, { person }, _id, _group, app) => {
      requireRole(person, "Contributor");
      return { properties: settingsOf(world, app) };
    },
  ],
  [
    "PUT",
    at(configOf),
    (world, { person, body }, _id, _group, app = "") => {
      requireRole(person, "Contributor");
      settingsOf(world, app);
      const { properties } = onlyKnown(body, ["properties"]);
      world.appSettings.set(app, properties as Record<string, string>);
      return { properties };
    },
  ],
];

/** `POST https://<app>.scm.azurewebsites.net/api/publish`: the app's own files. */
export const publishRoute: AdminRoute = [
  "POST",
  /^([\w-]+)\.scm\.azurewebsites\.net\/api\/publish$/,
  (world, { person, bytes }, app = "") => {
    requireRole(person, "Contributor");
    settingsOf(world, app);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw badRequest("This is no zip.");
    world.published.set(app, bytes);
  },
];

/** Exchange Online's cmdlets, by the address its own module calls. */
export const exchangeRoute: AdminRoute = [
  "POST",
  /^adminapi\/beta\/[\w.-]+\/InvokeCommand$/,
  (world, { person, body }) => {
    requireRole(person, "Exchange Administrator");
    const input = onlyKnown(body, ["CmdletInput"])["CmdletInput"] as Thing;
    const { CmdletName, Parameters } = onlyKnown(input, [
      "CmdletName",
      "Parameters",
    ]);
    const [, verb, noun] =
      /^(Get|New)-(ServicePrincipal|ManagementScope|ManagementRoleAssignment)$/.exec(
        String(CmdletName),
      ) ?? [];
    if (verb === undefined || noun === undefined)
      throw badRequest(`The local tenant does not know ${String(CmdletName)}.`);
    const given = Parameters as Record<string, string>;
    const held = world.exchange.get(noun) ?? [];
    if (verb === "New") {
      world.exchange.set(noun, [...held, given]);
      return { value: [given] };
    }
    const wanted = given["Identity"];
    return {
      value: held.filter((one) =>
        wanted === undefined
          ? one["App"] === given["RoleAssignee"] &&
            one["Role"] === given["Role"]
          : one["AppId"] === wanted || one["Name"] === wanted,
      ),
    };
  },
];
