// Microsoft Graph for an administrator: an application's right on a site, the catalogue of Teams apps, and the apps that people have.
import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { filtered, filterValue } from "./graphDirectory.ts";
import {
  AdminRefusal,
  badRequest,
  notFound,
  onlyKnown,
  requireRole,
  type AdminRoute,
  type Administration,
  type Thing,
} from "./world.ts";

const siteId = ({ options }: Administration) =>
  `${options.site.split(":")[0] ?? ""},site,web`;

const permissionById = ({ sitePermissions }: Administration, id = "") => {
  const found = sitePermissions.find((one) => one["id"] === id);
  if (!found) throw notFound(`Permission '${id}'`);
  return found;
};

const clientOf = (permission: Thing) =>
  (permission["grantedToIdentitiesV2"] as { application: { id: string } }[])[0]
    ?.application.id ?? "";

const siteRoutes: readonly AdminRoute[] = [
  [
    "GET",
    /^sites\/([^:/]+:.+)$/,
    (world, _, wanted = "") => {
      if (!world.sites.has(wanted.toLowerCase()))
        throw new AdminRefusal(
          404,
          "itemNotFound",
          "Requested site could not be found",
        );
      return { id: siteId(world) };
    },
  ],
  [
    "GET",
    /^sites\/[^:/]+\/permissions$/,
    ({ sitePermissions }) => ({
      // A list says who, and not what.
      value: sitePermissions.map(({ roles: _roles, ...rest }) => rest),
    }),
  ],
  [
    "POST",
    /^sites\/[^:/]+\/permissions$/,
    (world, { person, body }) => {
      requireRole(person, "SharePoint Administrator");
      const { roles, grantedToIdentities } = onlyKnown(body, [
        "roles",
        "grantedToIdentities",
      ]);
      // Source: microsoft-graph-docs#11814.
      if (
        JSON.stringify(roles) !== '["write"]' &&
        JSON.stringify(roles) !== '["read"]'
      )
        throw new AdminRefusal(400, "invalidRequest", "Invalid value for role");
      const made: Thing = {
        id: randomUUID(),
        roles,
        grantedToIdentitiesV2: grantedToIdentities,
      };
      world.sitePermissions.push(made);
      world.options.grantOnSite(clientOf(made), String((roles as string[])[0]));
      return made;
    },
  ],
  [
    "GET",
    /^sites\/[^:/]+\/permissions\/([\w-]+)$/,
    (world, _, id) => permissionById(world, id),
  ],
  [
    "PATCH",
    /^sites\/[^:/]+\/permissions\/([\w-]+)$/,
    (world, { person, body }, id) => {
      requireRole(person, "SharePoint Administrator");
      const permission = permissionById(world, id);
      Object.assign(permission, onlyKnown(body, ["roles"]));
      const [role = ""] = body["roles"] as string[];
      if (!["read", "write", "owner", "fullcontrol", "manage"].includes(role))
        throw new AdminRefusal(400, "invalidRequest", "Invalid value for role");
      world.options.grantOnSite(clientOf(permission), role);
      return permission;
    },
  ],
  [
    "DELETE",
    /^sites\/[^:/]+\/permissions\/([\w-]+)$/,
    (world, { person }, id) => {
      requireRole(person, "SharePoint Administrator");
      const permission = permissionById(world, id);
      world.options.grantOnSite(clientOf(permission), null);
      world.sitePermissions.splice(
        world.sitePermissions.indexOf(permission),
        1,
      );
    },
  ],
];

/** `POST /_api/SPSiteManager/create` at the address that a tenant's sites have in common. */
export const siteMaker: AdminRoute = [
  "POST",
  /^_api\/SPSiteManager\/create$/,
  (world, { person, body }) => {
    requireRole(person, "SharePoint Administrator");
    const request = onlyKnown(
      onlyKnown(body, ["request"])["request"] as Thing,
      [
        "Title",
        "Url",
        "Lcid",
        "TimeZoneId",
        "ShareByEmailEnabled",
        "WebTemplate",
      ],
    );
    const url = new URL(String(request["Url"]));
    const site = `${url.host}:${url.pathname}`.toLowerCase();
    // 2: made; 3: refused, as where the address is taken.
    if (world.sites.has(site) || world.options.refusesSite)
      return { SiteStatus: 3, SiteUrl: "" };
    world.sites.add(site);
    return { SiteId: randomUUID(), SiteStatus: 2, SiteUrl: url.href };
  },
];

/** The manifest inside an uploaded package. */
function manifestIn(bytes: Uint8Array): { id: string; version: string } {
  try {
    const file = unzipSync(bytes)["manifest.json"];
    return JSON.parse(strFromU8(file ?? new Uint8Array())) as {
      id: string;
      version: string;
    };
  } catch {
    throw badRequest("The package is no zip with a manifest.");
  }
}

const parts = (version: string) => version.split(".").map(Number);
const isHigher = (a: string, b: string) => {
  const [x, y] = [parts(a), parts(b)];
  const at = x.findIndex((part, n) => part !== y[n]);
  return at >= 0 && (x[at] ?? 0) > (y[at] ?? 0);
};

const appById = ({ catalogue }: Administration, id = "") => {
  const found = catalogue.find((one) => one["id"] === id);
  if (!found) throw notFound(`App '${id}'`);
  return found;
};

const teamsRoutes: readonly AdminRoute[] = [
  [
    "GET",
    /^appCatalogs\/teamsApps$/,
    ({ catalogue }, { url }) => ({ value: filtered(catalogue, url) }),
  ],
  [
    "POST",
    /^appCatalogs\/teamsApps$/,
    (world, { person, bytes }) => {
      requireRole(person, "Teams Administrator");
      if (world.options.allowsUploads === false)
        throw new AdminRefusal(
          403,
          "Forbidden",
          "Custom app uploads are disabled for the organization.",
        );
      const { id, version } = manifestIn(bytes);
      if (world.catalogue.some((one) => one["externalId"] === id))
        throw new AdminRefusal(
          409,
          "Conflict",
          "App with same id already exists in the tenant.",
        );
      const made = {
        id: randomUUID(),
        externalId: id,
        appDefinitions: [{ version }],
      };
      world.catalogue.push(made);
      return made;
    },
  ],
  [
    "POST",
    /^appCatalogs\/teamsApps\/([\w-]+)\/appDefinitions$/,
    (world, { person, bytes }, id) => {
      requireRole(person, "Teams Administrator");
      const app = appById(world, id);
      const { version } = manifestIn(bytes);
      const versions = app["appDefinitions"] as { version: string }[];
      if (!versions.every((old) => isHigher(version, old.version)))
        throw new AdminRefusal(
          409,
          "Conflict",
          "App version must be higher than the one that is published.",
        );
      versions.push({ version });
      return { version };
    },
  ],
  [
    "DELETE",
    /^appCatalogs\/teamsApps\/([\w-]+)$/,
    (world, { person }, id = "") => {
      requireRole(person, "Teams Administrator");
      world.catalogue.splice(world.catalogue.indexOf(appById(world, id)), 1);
      for (const apps of world.installed.values()) apps.delete(id);
    },
  ],
  [
    "GET",
    /^(?:users\/([\w-]+)\/teamwork|teams\/([\w-]+))\/installedApps$/,
    ({ installed }, { url }, person = "", team = "") => {
      const user = person || team;
      const app = filterValue(url, "teamsApp/id") ?? "";
      return {
        value: installed.get(user)?.has(app) ? [{ id: `${user}|${app}` }] : [],
      };
    },
  ],
  [
    "POST",
    /^users\/([\w-]+)\/teamwork\/installedApps$/,
    (world, { person, body }, user = "") => {
      // Belief: which role lets somebody install an app for others.
      requireRole(person, "Teams Administrator");
      const address = String(
        onlyKnown(body, ["teamsApp@odata.bind"])["teamsApp@odata.bind"],
      );
      const app = address.split("/").at(-1) ?? "";
      appById(world, app);
      if (world.options.withoutTeams?.includes(user))
        throw notFound(`User '${user}'`);
      const has = world.installed.get(user) ?? new Set();
      if (has.has(app))
        throw new AdminRefusal(409, "Conflict", "The app is installed.");
      world.installed.set(user, has.add(app));
    },
  ],
  [
    "POST",
    /^teams\/([\w-]+)\/installedApps$/,
    (world, { person, body }, team = "") => {
      requireRole(person, "Team owner");
      const given = onlyKnown(body, [
        "teamsApp@odata.bind",
        "consentedPermissionSet",
      ]);
      const app = String(given["teamsApp@odata.bind"]).split("/").at(-1) ?? "";
      appById(world, app);
      const { resourceSpecificPermissions: agreed } = onlyKnown(
        given["consentedPermissionSet"] as Thing,
        ["resourceSpecificPermissions"],
      );
      if (world.options.allowsTeamConsent === false)
        throw new AdminRefusal(
          403,
          "Forbidden",
          "Resource specific consent is disabled for the tenant.",
        );
      const service = world.applications.get("waymark-service")?.["appId"];
      world.installed.set(
        team,
        (world.installed.get(team) ?? new Set()).add(app),
      );
      world.teamGrants.set(
        team,
        (agreed as Thing[]).map((one) => ({
          clientAppId: service,
          permission: one["permissionValue"],
        })),
      );
    },
  ],
  [
    "GET",
    /^teams\/([\w-]+)\/permissionGrants$/,
    ({ teamGrants }, _, team = "") => ({ value: teamGrants.get(team) ?? [] }),
  ],
];

export const serviceRoutes = [...siteRoutes, ...teamsRoutes];
