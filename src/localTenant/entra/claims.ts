// What the tokens say: claims for a signed-in person and for an application, as Entra ID writes them.
import type { JWTPayload } from "jose";
import type { DirectoryPerson } from "../directory.ts";

/** Claims of a delegated access token: a person, acting through a client, with scopes. */
export function delegatedClaims(of: {
  person: DirectoryPerson;
  tenantId: string;
  clientId: string;
  scopes: readonly string[];
}): JWTPayload {
  return {
    sub: of.person.objectId,
    oid: of.person.objectId,
    tid: of.tenantId,
    upn: of.person.userPrincipalName,
    preferred_username: of.person.userPrincipalName,
    name: of.person.displayName,
    scp: of.scopes.join(" "),
    appid: of.clientId,
    appidacr: "0",
    idtyp: "user",
    ver: "1.0",
  };
}

/** Claims of an app-only access token; `proof` is how the application proved itself (SharePoint refuses a secret). */
export function appOnlyClaims(of: {
  tenantId: string;
  clientId: string;
  roles: readonly string[];
  proof: "secret" | "certificate";
}): JWTPayload {
  return {
    sub: of.clientId,
    oid: of.clientId,
    tid: of.tenantId,
    appid: of.clientId,
    appidacr: of.proof === "certificate" ? "2" : "1",
    idtyp: "app",
    roles: [...of.roles],
    ver: "1.0",
  };
}

/** Claims of an id token for a client. */
export function idClaims(of: {
  person: DirectoryPerson;
  tenantId: string;
  nonce?: string | undefined;
}): JWTPayload {
  return {
    sub: of.person.objectId,
    oid: of.person.objectId,
    tid: of.tenantId,
    preferred_username: of.person.userPrincipalName,
    name: of.person.displayName,
    ver: "2.0",
    ...(of.nonce === undefined ? {} : { nonce: of.nonce }),
  };
}

/** Entra's `client_info`: the account's home id, without which msal falls back to `sub`. */
export function clientInfo(person: DirectoryPerson, tenantId: string): string {
  return Buffer.from(
    JSON.stringify({ uid: person.objectId, utid: tenantId }),
  ).toString("base64url");
}
