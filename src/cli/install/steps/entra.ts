// The two applications in Entra. Each is found again by a name of its own, so that two installers make one.
import registered from "../../../../infra/registrations.json" with { type: "json" };
import {
  allPages,
  listAt,
  textAt,
  unlessThere,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";
import { ServiceRefused } from "../service.ts";
import {
  applicationPath,
  apps,
  principalPath,
  resourceIds,
  resourceOf,
  rightsOf,
  type AppName,
} from "./resources.ts";

/** What an application is to be, in Graph's words. */
async function wantedApplication(world: InstallParts, app: AppName) {
  const { graph, settings, state } = world;
  const rights = rightsOf(app, settings);
  const names = [...new Set(rights.map(({ resource }) => resource))];
  const requiredResourceAccess = await Promise.all(
    names.map(async (name) => {
      const resource = await resourceOf(graph, name);
      return {
        resourceAppId: resourceIds[name],
        resourceAccess: rights
          .filter((right) => right.resource === name)
          .map((right) => ({
            id: resource.idOf(right),
            type: right.kind === "delegated" ? "Scope" : "Role",
          })),
      };
    }),
  );
  const host =
    settings.tabHost === "make one" ? state.known.tabHost : settings.tabHost;
  return {
    displayName: registered[app].name,
    signInAudience: "AzureADMyOrg",
    isFallbackPublicClient: registered[app].allowsPublicFlows,
    requiredResourceAccess,
    // The address that Azure gives is not known before the Azure part is made.
    ...(host === undefined || app === "service"
      ? {}
      : { spa: { redirectUris: redirectsFor(host) } }),
  };
}

/** How an application says what others may ask of it in a person's name; nothing where it lets nobody ask. */
function exposedBy(app: AppName, appId: string) {
  const { exposes } = registered[app];
  if (exposes.length === 0) return {};
  return {
    identifierUris: [`api://${appId}`],
    api: {
      requestedAccessTokenVersion: 2,
      oauth2PermissionScopes: exposes.map(({ id, name, title, why }) => ({
        id,
        value: name,
        type: "User",
        isEnabled: true,
        adminConsentDisplayName: title,
        adminConsentDescription: why,
        userConsentDisplayName: title,
        userConsentDescription: why,
      })),
    },
  };
}

/** The same with what the council has of its own: other addresses of the application, and assistants it lets ask. */
function besideTheirs(
  found: unknown,
  wanted: Partial<ReturnType<typeof exposedBy>>,
) {
  const has = (name: string): unknown =>
    found instanceof Object ? Reflect.get(found, name) : undefined;
  const { identifierUris, api } = wanted;
  if (!identifierUris || !api) return wanted;
  const theirs = has("identifierUris");
  return {
    identifierUris: [
      ...new Set<unknown>([
        ...(Array.isArray(theirs) ? theirs : []),
        ...identifierUris,
      ]),
    ],
    api: Object.assign({}, has("api"), api),
  };
}

export const redirectsFor = (host: string): readonly string[] =>
  registered.tab.redirects.map((one) => one.replace("{tabHost}", host));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value
        .map(sorted)
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : value instanceof Object
      ? Object.fromEntries(
          Object.entries(value)
            .map(([name, each]) => [name, sorted(each)] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;

/** The members of `wanted` that are otherwise in `found`; what a council added of its own, such as another redirect, is not asked for. */
function differing(found: unknown, wanted: object): Record<string, unknown> {
  const has = (name: string): unknown =>
    found instanceof Object ? Reflect.get(found, name) : undefined;
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => {
      if (name === "spa") {
        const there = JSON.stringify(has("spa") ?? "");
        const { redirectUris } = value as { redirectUris: readonly string[] };
        return !redirectUris.every((uri) =>
          there.includes(JSON.stringify(uri)),
        );
      }
      return (
        JSON.stringify(sorted(has(name))) !== JSON.stringify(sorted(value))
      );
    }),
  );
}

async function registerOne(
  world: InstallParts,
  app: AppName,
): Promise<readonly string[]> {
  const { graph, state } = world;
  const done: string[] = [];
  const wanted = await wantedApplication(world, app);
  let found = await graph.find(applicationPath(app));
  if (found === null) {
    // Made under its own name: of two installers one makes it, and the other finds it.
    const made = await unlessThere(
      graph.ask("PATCH", applicationPath(app), {
        body: wanted,
        headers: { Prefer: "create-if-missing" },
      }),
    );
    if (made) done.push(`registered “${registered[app].name}”`);
    found = await graph.ask("GET", applicationPath(app));
  }
  const appId = textAt(found, "appId");
  const exposed = besideTheirs(found, exposedBy(app, appId));
  const change = differing(found, { ...wanted, ...exposed });
  if (Object.keys(change).length > 0) {
    await graph.ask("PATCH", applicationPath(app), { body: change });
    done.push(
      `corrected ${Object.keys(change).join(", ")} of “${registered[app].name}”`,
    );
  }
  state.learn(
    app === "tab" ? { tabClientId: appId } : { serviceClientId: appId },
  );
  if ((await graph.find(principalPath(appId))) === null) {
    await unlessThere(
      graph.ask("POST", "/v1.0/servicePrincipals", { body: { appId } }),
    );
    done.push(`let “${registered[app].name}” into the tenant`);
  }
  return done;
}

const attempts = 3;

/** Adds our certificate to the service's own. The list is written whole, so that it is read again until ours is in it. */
async function uploadCertificate(
  world: InstallParts,
): Promise<readonly string[]> {
  const { graph, certificate, state } = world;
  const read = async () =>
    listAt({
      value: Reflect.get(
        (await graph.ask(
          "GET",
          `${applicationPath("service")}?$select=keyCredentials`,
        )) as object,
        "keyCredentials",
      ) as unknown,
    });
  const known = state.known.thumbprint;
  const mine = certificate.get();
  const there = await read();
  const keyId = (one: Record<string, unknown>) =>
    String(one["customKeyIdentifier"]);
  // Another machine made it, and the vault has the key.
  if (!mine && known !== undefined && there.length > 0) return [];
  const made = mine ?? (await certificate.make());
  state.learn({ thumbprint: made.thumbprint, certificateEnds: made.ends });
  for (let n = 0; n < attempts; n += 1) {
    const now = await read();
    if (now.some((one) => keyId(one) === made.thumbprint.toUpperCase()))
      return n === 0
        ? []
        : [`uploaded a certificate that ends on ${made.ends}`];
    await graph.ask("PATCH", applicationPath("service"), {
      body: {
        keyCredentials: [
          ...now,
          {
            type: "AsymmetricX509Cert",
            usage: "Verify",
            displayName: "Waymark",
            customKeyIdentifier: made.thumbprint.toUpperCase(),
            key: made.certificate,
          },
        ],
      },
    });
  }
  throw new ServiceRefused(
    409,
    "keyCredentials",
    "Somebody else changes the certificates of the service at the same time.",
  );
}

/** Registers both applications, or corrects what differs. */
export const registrations: RunStep = async (world) => {
  const organisations = await allPages(
    world.graph,
    "/v1.0/organization?$select=id",
  );
  world.state.learn({ tenantId: textAt(organisations[0], "id") });
  const done: string[] = [];
  for (const app of apps) done.push(...(await registerOne(world, app)));
  return [...done, ...(await uploadCertificate(world))];
};
