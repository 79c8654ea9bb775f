// Who is calling: a bearer token read as SharePoint Online reads it, for a person or for an application.
import type {
  Caller,
  DirectoryUser,
  Reach,
  StoredSite,
} from "../request/call.ts";
import {
  accessDenied,
  notSignedIn,
  unsupportedAppToken,
} from "../refusals/accessErrors.ts";
import { asText, text } from "../storage/database.ts";
import { mask, rightsInScope, webScope } from "./permissions.ts";
import {
  enterApp,
  enterUser,
  entraGroupsOf,
  loginOf,
  principalsFor,
} from "./principals.ts";

export type VerifyToken = (token: string) => Promise<Record<string, unknown>>;
export type AppRole = "read" | "write" | "manage" | "fullcontrol";
type Claims = Readonly<Record<string, unknown>>;

const scopes: readonly (readonly [string, Reach])[] = [
  ["allsites.fullcontrol", "full"],
  ["allsites.manage", "manage"],
  ["allsites.write", "write"],
  ["allsites.read", "read"],
];

/** What a grant for one site means: the token's reach and the rights of the matching permission level. */
const appRoles: Readonly<Record<AppRole, readonly [Reach, bigint]>> = {
  read: ["read", mask(176, 138612833)],
  write: ["write", mask(432, 1011028719)],
  manage: ["manage", mask(432, 1012866047)],
  fullcontrol: ["full", mask(2147483647, 4294967295)],
};

/**
 * The claims of a valid token for this site.
 * @throws Refusal 401 when there is none, or it is unsigned, expired, forged or for somebody else
 */
export async function readToken(
  site: StoredSite,
  headers: Headers,
  verify: VerifyToken,
): Promise<Claims> {
  const match = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "");
  if (!match?.[1]) throw notSignedIn(site.webId, "No bearer token was sent.");
  let claims: Claims;
  try {
    claims = await verify(match[1]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw notSignedIn(site.webId, `Invalid JWT token. ${why}`);
  }
  const audience = claims["aud"];
  if (audience !== site.origin && audience !== `${site.origin}/`)
    throw notSignedIn(
      site.webId,
      "Invalid JWT token. The audience is not this site.",
    );
  return claims;
}

/**
 * The caller behind a token.
 * @throws Refusal 401 or 403 when the token gives no way in
 */
export function callerOf(site: StoredSite, claims: Claims): Caller {
  const isApp = claims["idtyp"] === "app" || claims["scp"] === undefined;
  return isApp ? appCaller(site, claims) : personCaller(site, claims);
}

function appCaller(site: StoredSite, claims: Claims): Caller {
  if (asText(claims["appidacr"] ?? claims["azpacr"]) !== "2")
    throw unsupportedAppToken(site.webId);
  const clientId = asText(claims["appid"] ?? claims["azp"]).toLowerCase();
  const roles: unknown = claims["roles"];
  const selected = Array.isArray(roles) && roles.includes("Sites.Selected");
  const grant = site.storage.get(
    "SELECT role FROM app_grant WHERE client_id = ?",
    clientId,
  );
  const role = grant ? text(grant, "role") : "";
  if (!selected || !isAppRole(role)) throw accessDenied();
  const [reach, appRights] = appRoles[role];
  const { id } = enterApp(site, clientId);
  return { userId: id, principals: [id], reach, appRights };
}

function isAppRole(role: string): role is AppRole {
  return Object.hasOwn(appRoles, role);
}

function personCaller(site: StoredSite, claims: Claims): Caller {
  const given = asText(claims["scp"]).toLowerCase().split(" ");
  const reach = scopes.find(([name]) => given.includes(name))?.[1];
  if (!reach) throw accessDenied();
  const user = personOf(site, claims);
  if (!user?.enabled)
    throw notSignedIn(site.webId, "The account is unknown or disabled.");
  const known = site.storage.get(
    "SELECT id FROM principal WHERE login = ?",
    loginOf(user),
  );
  // Somebody let in with a whole group of the directory is entered on their first visit.
  if (!known && entraGroupsOf(site, user).length === 0) throw accessDenied();
  const { id } = enterUser(site, user);
  const principals = principalsFor(site, id, user);
  return { userId: id, principals, reach, appRights: null };
}

function personOf(site: StoredSite, claims: Claims): DirectoryUser | undefined {
  const objectId = asText(claims["oid"]).toLowerCase();
  const name = asText(
    claims["upn"] ?? claims["preferred_username"],
  ).toLowerCase();
  const people = site.directory();
  return (
    people.find((user) => user.objectId.toLowerCase() === objectId) ??
    people.find((user) => user.userPrincipalName.toLowerCase() === name)
  );
}

/** Nobody without any right on the site or on something in it gets past the door. */
export function requireSiteAccess(site: StoredSite, caller: Caller): void {
  if (caller.appRights !== null) return;
  if (rightsInScope(site, caller.principals, webScope) !== 0n) return;
  const elsewhere = site.storage.get(
    "SELECT 1 FROM assignment WHERE principal IN (SELECT value FROM json_each(?)) LIMIT 1",
    JSON.stringify(caller.principals),
  );
  if (!elsewhere) throw accessDenied();
}
