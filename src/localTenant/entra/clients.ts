// The applications registered in the tenant, and what each may ask for.
import { X509Certificate, createHash, createPublicKey } from "node:crypto";
import type { KeyObject } from "node:crypto";

export type RegisteredClient = {
  readonly clientId: string;
  readonly name: string;
  /** Origins of a single-page app: where codes may be sent, which pages may redeem them, and who may ask the Teams broker. */
  readonly origins: readonly string[];
  /** Delegated scopes by resource origin, e.g. `{ "http://localhost:5102": ["AllSites.Write"] }`. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  /** App roles by resource origin, given to the application itself. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** How the application proves itself without a person. */
  readonly certificate?: {
    readonly publicKey: KeyObject;
    /** SHA-256 of the certificate (or of the public key where there is no certificate), hex in upper case. */
    readonly thumbprintSha256: string;
  };
  readonly secret?: string;
  /** "Allow public client flows": a program without a browser may sign a person in by a code. */
  readonly allowsPublicFlows?: boolean;
};

/** Reads what an administrator uploads: a PEM certificate, or a bare PEM public key as the development key is. */
export function certificateOf(
  pem: string,
): NonNullable<RegisteredClient["certificate"]> {
  if (pem.includes("BEGIN CERTIFICATE")) {
    const certificate = new X509Certificate(pem);
    return {
      publicKey: certificate.publicKey,
      thumbprintSha256: certificate.fingerprint256.replaceAll(":", ""),
    };
  }
  const publicKey = createPublicKey(pem);
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    publicKey,
    thumbprintSha256: createHash("sha256")
      .update(der)
      .digest("hex")
      .toUpperCase(),
  };
}

export type Grant = {
  readonly resource: string;
  readonly scopes: readonly string[];
};
type SignInRefusal = {
  readonly error: string;
  readonly description: string;
};

const openIdScopes = new Set(["openid", "profile", "email", "offline_access"]);
const graph = "https://graph.microsoft.com";

/**
 * Reads the `scope` of a delegated request: exactly one resource, only scopes this client was given; `.default` means all of them.
 * With OpenID scopes only, Entra answers a token for Graph's User.Read.
 */
export function delegatedGrant(
  client: RegisteredClient,
  scope: string,
): Grant | SignInRefusal {
  const asked = scope
    .split(/\s+/)
    .filter((word) => word !== "" && !openIdScopes.has(word.toLowerCase()));
  if (asked.length === 0) return { resource: graph, scopes: ["User.Read"] };
  const split = asked.map((word) => {
    const at = word.lastIndexOf("/");
    return {
      resource: at < 0 ? graph : word.slice(0, at).replace(/\/+$/, ""),
      name: word.slice(at + 1),
    };
  });
  const resource = split[0]?.resource ?? graph;
  if (split.some((each) => each.resource !== resource))
    return {
      error: "invalid_request",
      description:
        "AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource.",
    };
  const given = client.scopes[resource] ?? [];
  const names = split.flatMap(({ name }) =>
    name === ".default" ? given : [name],
  );
  const stranger = names.find((name) => !given.includes(name));
  if (given.length === 0 || stranger !== undefined)
    return {
      error: "invalid_scope",
      description: `AADSTS65001: The application '${client.name}' has not been given ${stranger ?? "any scope"} on ${resource}.`,
    };
  return { resource, scopes: [...new Set(names)] };
}
