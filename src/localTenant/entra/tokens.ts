// The signing key of the local tenant and the tokens made with it, in the shapes Entra ID gives out.
import {
  SignJWT,
  calculateJwkThumbprint,
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
} from "jose";
import type { CryptoKey, JSONWebKeySet, JWK, JWTPayload } from "jose";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type TokenRequest = {
  /** `aud`: the origin of the resource, or a client id. */
  readonly audience: string;
  /** Every other claim, as it appears in the token. */
  readonly claims: JWTPayload;
  /** Defaults to the tenant's own issuer. */
  readonly issuer?: string;
  /** Defaults to one hour; in tests of what is refused it may be negative, or null for a token without an end. */
  readonly lifetimeSeconds?: number | null;
};

export type TokenAuthority = {
  readonly tenantId: string;
  readonly issuer: string;
  mint(request: TokenRequest): Promise<string>;
  /** Checks signature, issuer, tenant and times, of which an end is needed, and the audience where one is given. Rejects with jose's error that names what is wrong. */
  verify(
    token: string,
    expected?: { readonly audience?: string; readonly issuer?: string },
  ): Promise<JWTPayload>;
  jwks(): JSONWebKeySet;
};

type TokenAuthorityOptions = {
  /** Where the key set is kept, so that tokens survive a restart. */
  readonly folder: string;
  readonly tenantId: string;
  /** Entra's is https://login.microsoftonline.com. */
  readonly issuerOrigin: string;
  readonly now: () => Date;
};

async function keyFrom(folder: string): Promise<JWK> {
  const file = join(folder, "sign-in-key.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as JWK;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  const made = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: "RS256" };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function publicPart(key: JWK): JWK & { endorsements: string[] } {
  return {
    kty: "RSA",
    use: "sig",
    alg: "RS256",
    kid: key.kid ?? "",
    n: key.n ?? "",
    e: key.e ?? "",
    // The Bot Framework's keys name the channels they speak for; other readers ignore it.
    endorsements: ["msteams"],
  };
}

/** Opens (or makes, on first run) the tenant's RS256 key set in `folder`. Times of tokens follow `now`. */
export async function createTokenAuthority(
  options: TokenAuthorityOptions,
): Promise<TokenAuthority> {
  const key = await keyFrom(options.folder);
  const privateKey = (await importJWK(key, "RS256")) as CryptoKey;
  const jwks = { keys: [publicPart(key)] };
  const keySet = createLocalJWKSet(jwks);
  const issuer = `${options.issuerOrigin}/${options.tenantId}/v2.0`;
  const seconds = () => Math.floor(options.now().getTime() / 1000);
  return {
    tenantId: options.tenantId,
    issuer,
    jwks: () => jwks,
    mint: ({ claims, audience, lifetimeSeconds = 3_600, ...request }) => {
      const token = new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.kid ?? "" })
        .setIssuer(request.issuer ?? issuer)
        .setAudience(audience)
        .setIssuedAt(seconds())
        .setNotBefore(seconds() - 300);
      if (lifetimeSeconds !== null)
        token.setExpirationTime(seconds() + lifetimeSeconds);
      return token.sign(privateKey);
    },
    verify: async (token, expected = {}) => {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: ["RS256"],
        issuer: expected.issuer ?? issuer,
        currentDate: options.now(),
        // Entra gives out none without an end, and what it gives to is one tenant's.
        requiredClaims: ["exp"],
        ...(expected.audience === undefined
          ? {}
          : { audience: expected.audience }),
      });
      const { tid } = payload;
      if (tid !== undefined && tid !== options.tenantId)
        throw new errors.JWTClaimValidationFailed(
          "The token is of another tenant.",
          payload,
          "tid",
          "check_failed",
        );
      return payload;
    },
  };
}
