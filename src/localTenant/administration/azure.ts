// Azure Resource Manager as far as an installation goes: a resource group, one deployment, an app's settings and files, and taking it all away.
import {
  AdminRefusal,
  badRequest,
  notFound,
  onlyKnown,
  requireRole,
  type Administration,
  type AdminRoute,
} from "./world.ts";
import {
  deploy,
  madeIn,
  shownDeployment,
  vaultName,
} from "./azureDeployment.ts";

const group = String.raw`subscriptions/([\w-]+)/resourcegroups/([\w.()-]+)`;
const at = (rest: string) => new RegExp(`^${group}${rest}$`, "i");
const groupOf = (id = "", name = "") =>
  `/subscriptions/${id}/resourceGroups/${name}`;

const providerAt = (rest: string) =>
  new RegExp(
    String.raw`^subscriptions/([\w-]+)/providers/([\w.]+)${rest}$`,
    "i",
  );
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
    (world, { person }, id = "", name = "") => {
      requireRole(person, "Contributor");
      groupNamed(world, id, name);
      const [vault = ""] = madeIn(groupOf(id, name));
      if (world.deployments.size > 0) world.deletedVaults.add(vault);
      world.resourceGroups.delete(name);
      world.deployments.clear();
      world.appSettings.clear();
      world.published.clear();
    },
  ],
  [
    "GET",
    providerAt(""),
    ({ providers }, _, _id, name = "") => ({
      registrationState:
        providers === null || providers.has(name)
          ? "Registered"
          : "NotRegistered",
    }),
  ],
  [
    "POST",
    providerAt("/register"),
    ({ providers }, { person }, _id, name = "") => {
      requireRole(person, "Contributor on the subscription");
      providers?.add(name);
      return { registrationState: "Registering" };
    },
  ],
  [
    "GET",
    /^subscriptions\/[\w-]+\/providers\/Microsoft\.KeyVault\/deletedVaults$/i,
    ({ deletedVaults }) => ({
      value: [...deletedVaults].map((vaultId) => ({
        name: vaultName,
        properties: { vaultId },
      })),
    }),
  ],
  [
    "POST",
    at(String.raw`/providers/Microsoft\.Web/staticSites/([\w-]+)/listSecrets`),
    (_world, { person }) => {
      requireRole(person, "Contributor");
      return { properties: { apiKey: "a-deployment-token" } };
    },
  ],
  [
    "DELETE",
    deployments,
    (world, { person }, _id, _group, name = "") => {
      requireRole(person, "Contributor");
      world.deployments.delete(name);
    },
  ],
  [
    "DELETE",
    at(String.raw`(/providers/Microsoft\.(?!Resources)[\w.]+/\w+/[\w-]+)`),
    (world, { person, url }, id = "", name = "", what = "") => {
      requireRole(person, "Contributor");
      if (!/^\d{4}-\d\d-\d\d/.test(url.searchParams.get("api-version") ?? ""))
        throw badRequest("The api-version query parameter is required.");
      // A plan stands as long as an app is on it.
      if (what.includes("serverfarms") && world.appSettings.size > 0)
        throw new AdminRefusal(409, "Conflict", "Server farm has app(s).");
      if (what.includes("/sites/")) world.appSettings.clear();
      if (what.includes("/vaults/"))
        world.deletedVaults.add(`${groupOf(id, name)}${what}`);
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
      const now = shownDeployment(found);
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
      return deploy(world, groupOf(id, group_), name, body);
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
