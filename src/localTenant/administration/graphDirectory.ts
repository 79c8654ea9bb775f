// Microsoft Graph for an administrator: applications, consents, groups. Bodies are read strictly: what is not known here is refused.
import { randomUUID, X509Certificate } from "node:crypto";
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

const applicationProperties = [
  "displayName",
  "signInAudience",
  "isFallbackPublicClient",
  "requiredResourceAccess",
  "spa",
  "keyCredentials",
  "identifierUris",
  "api",
];

/** Entra reads from a certificate when it ends. */
function withEnds(body: Thing): Thing {
  const keys = body["keyCredentials"];
  if (!Array.isArray(keys)) return body;
  return {
    ...body,
    keyCredentials: (keys as Thing[]).map((one) => {
      const { validTo } = new X509Certificate(
        Buffer.from(String(one["key"]), "base64"),
      );
      return { endDateTime: new Date(validTo).toISOString(), ...one };
    }),
  };
}

function applicationNamed({ applications }: Administration, name: string) {
  const found = applications.get(name);
  if (!found) throw notFound(`Application '${name}'`);
  return found;
}

export const principalOf = (
  { principals }: Administration,
  appId: string,
): Thing | undefined => principals.find((one) => one["appId"] === appId);

const principalById = ({ principals }: Administration, id: string): Thing => {
  const found = principals.find((one) => one["id"] === id);
  if (!found) throw notFound(`Service principal '${id}'`);
  return found;
};

const rightIn = (
  resource: Thing,
  kind: string,
  test: (right: Thing) => boolean,
) => (resource[kind] as Thing[] | undefined)?.some(test) ?? false;

const collection = (value: readonly unknown[]) => ({ value });

/** `name eq 'value' and …`, and nothing else. */
function filterOf(url: URL): ReadonlyMap<string, string> {
  const text = url.searchParams.get("$filter") ?? "";
  const parts = text === "" ? [] : text.split(" and ");
  return new Map(
    parts.map((part) => {
      const match = /^([\w/]+) eq '((?:[^']|'')*)'$/.exec(part);
      if (!match) throw badRequest(`Invalid filter clause: ${part}`);
      return [match[1] ?? "", (match[2] ?? "").replaceAll("''", "'")] as const;
    }),
  );
}

export const filtered = (things: readonly Thing[], url: URL) =>
  things.filter((thing) =>
    [...filterOf(url)].every(([name, value]) => thing[name] === value),
  );

export const filterValue = (url: URL, name: string) => filterOf(url).get(name);

export const directoryRoutes: readonly AdminRoute[] = [
  [
    "GET",
    /^organization$/,
    ({ options }) => collection([{ id: options.tenantId }]),
  ],
  [
    "GET",
    /^applications\(uniqueName='([\w-]+)'\)$/,
    (world, _, name) => applicationNamed(world, name ?? ""),
  ],
  [
    "PATCH",
    /^applications\(uniqueName='([\w-]+)'\)$/,
    (world, { person, body, headers }, name = "") => {
      requireRole(person, "Application Administrator");
      onlyKnown(body, applicationProperties);
      const known = world.applications.get(name);
      if (!known && headers.get("prefer") !== "create-if-missing")
        throw notFound(`Application '${name}'`);
      if (!known && typeof body["displayName"] !== "string")
        throw badRequest("displayName is needed.");
      const made = known ?? {
        id: randomUUID(),
        appId: randomUUID(),
        uniqueName: name,
        keyCredentials: [],
        spa: { redirectUris: [] },
      };
      world.applications.set(name, { ...made, ...withEnds(body) });
      return known ? undefined : world.applications.get(name);
    },
  ],
  [
    "DELETE",
    /^applications\(uniqueName='([\w-]+)'\)$/,
    (world, { person }, name = "") => {
      requireRole(person, "Application Administrator");
      const { appId } = applicationNamed(world, name);
      world.applications.delete(name);
      const at = world.principals.findIndex((one) => one["appId"] === appId);
      const [gone] = at < 0 ? [] : world.principals.splice(at, 1);
      // What it was given goes with it.
      const others = (grants: Thing[], key: string) =>
        grants.splice(
          0,
          grants.length,
          ...grants.filter((one) => one[key] !== gone?.["id"]),
        );
      others(world.delegated, "clientId");
      others(world.assigned, "principalId");
    },
  ],
  [
    "GET",
    /^servicePrincipals\(appId='([\w-]+)'\)$/,
    (world, _, appId = "") => {
      const found = principalOf(world, appId);
      if (!found) throw notFound(`Service principal of '${appId}'`);
      return found;
    },
  ],
  [
    "POST",
    /^servicePrincipals$/,
    (world, { person, body }) => {
      requireRole(person, "Application Administrator");
      const { appId } = onlyKnown(body, ["appId"]);
      if (
        ![...world.applications.values()].some((one) => one["appId"] === appId)
      )
        throw badRequest(`There is no application ${String(appId)}.`);
      if (principalOf(world, String(appId)))
        throw new AdminRefusal(
          409,
          "Request_MultipleObjectsWithSameKeyValue",
          "The service principal cannot be created, updated, or restored because the service principal name is already in use.",
        );
      const made = { id: randomUUID(), appId };
      world.principals.push(made);
      return made;
    },
  ],
  [
    "GET",
    /^servicePrincipals\/([\w-]+)\/appRoleAssignments$/,
    (world, _, id = "") => {
      principalById(world, id);
      return collection(
        world.assigned.filter((one) => one["principalId"] === id),
      );
    },
  ],
  [
    "POST",
    /^servicePrincipals\/([\w-]+)\/appRoleAssignedTo$/,
    (world, { person, body }, id = "") => {
      requireRole(person, "Privileged Role Administrator");
      onlyKnown(body, ["principalId", "resourceId", "appRoleId"]);
      const resource = principalById(world, id);
      principalById(world, String(body["principalId"]));
      if (
        body["resourceId"] !== id ||
        !rightIn(resource, "appRoles", (one) => one["id"] === body["appRoleId"])
      )
        throw badRequest(
          "Permission being assigned was not found on application.",
        );
      world.assigned.push({ id: randomUUID(), ...body });
      return world.assigned.at(-1);
    },
  ],
  [
    "GET",
    /^oauth2PermissionGrants$/,
    (world, { url }) => collection(filtered(world.delegated, url)),
  ],
  [
    "POST",
    /^oauth2PermissionGrants$/,
    (world, { person, body }) => {
      requireRole(person, "Privileged Role Administrator");
      onlyKnown(body, ["clientId", "consentType", "resourceId", "scope"]);
      principalById(world, String(body["clientId"]));
      requireScopes(principalById(world, String(body["resourceId"])), body);
      world.delegated.push({ id: randomUUID(), ...body });
      return world.delegated.at(-1);
    },
  ],
  [
    "PATCH",
    /^oauth2PermissionGrants\/([\w-]+)$/,
    (world, { person, body }, id = "") => {
      requireRole(person, "Privileged Role Administrator");
      const grant = world.delegated.find((one) => one["id"] === id);
      if (!grant) throw notFound(`Grant '${id}'`);
      onlyKnown(body, ["scope"]);
      requireScopes(principalById(world, String(grant["resourceId"])), body);
      Object.assign(grant, body);
    },
  ],
  [
    "GET",
    /^groups$/,
    ({ options }, { url }) =>
      collection(
        filtered(
          options.groups.map(({ id, displayName }) => ({ id, displayName })),
          url,
        ),
      ),
  ],
  [
    "GET",
    /^groups\/([\w-]+)$/,
    ({ options }, _, id) => {
      const found = options.groups.find((one) => one.id === id);
      if (!found) throw notFound(`Group '${id ?? ""}'`);
      return { id: found.id, displayName: found.displayName };
    },
  ],
  [
    "GET",
    /^groups\/([\w-]+)\/transitiveMembers\/microsoft\.graph\.user$/,
    ({ options }, _, id) =>
      collection(
        (options.groups.find((one) => one.id === id)?.members ?? []).map(
          (member) => ({ id: member }),
        ),
      ),
  ],
];

function requireScopes(resource: Thing, { scope }: Thing): void {
  for (const wanted of String(scope).split(" "))
    if (
      !rightIn(
        resource,
        "oauth2PermissionScopes",
        (one) => one["value"] === wanted,
      )
    )
      throw badRequest(`The resource has no scope ${wanted}.`);
}
