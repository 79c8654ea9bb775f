// The tokens a person gets for a client: access, id and refresh, for one resource at a time.
import type { DirectoryPerson } from "../directory.ts";
import { clientInfo, delegatedClaims, idClaims } from "./claims.ts";
import type { RegisteredClient } from "./clients.ts";
import { delegatedGrant } from "./clients.ts";
import type { TokenAuthority } from "./tokens.ts";

const lifetime = 3600;
const refreshLifetime = 24 * 3600;

/** Sign-in said no, in OAuth's word and Entra's sentence. */
export class SignInRefused extends Error {
  readonly error: string;
  readonly status: number;
  constructor(error: string, description: string, status = 400) {
    super(description);
    this.error = error;
    this.status = status;
  }
}

/** Tokens for a person and a client; used by the token endpoint and by the Teams host's broker. */
export async function tokensForPerson(
  options: { readonly authority: TokenAuthority },
  of: {
    person: DirectoryPerson;
    client: RegisteredClient;
    scope: string;
    nonce?: string | undefined;
  },
) {
  const grant = delegatedGrant(of.client, of.scope);
  if ("error" in grant) throw new SignInRefused(grant.error, grant.description);
  const { authority } = options;
  const tenantId = authority.tenantId;
  const [access, id, refresh] = await Promise.all([
    authority.mint({
      audience: grant.resource,
      lifetimeSeconds: lifetime,
      claims: delegatedClaims({
        person: of.person,
        tenantId,
        clientId: of.client.clientId,
        scopes: grant.scopes,
      }),
    }),
    authority.mint({
      audience: of.client.clientId,
      lifetimeSeconds: lifetime,
      claims: idClaims({ person: of.person, tenantId, nonce: of.nonce }),
    }),
    authority.mint({
      audience: `refresh:${of.client.clientId}`,
      lifetimeSeconds: refreshLifetime,
      claims: { oid: of.person.objectId },
    }),
  ]);
  return {
    token_type: "Bearer",
    scope: [
      ...grant.scopes.map((name) => `${grant.resource}/${name}`),
      "openid",
      "profile",
      "offline_access",
    ].join(" "),
    expires_in: lifetime - 1,
    ext_expires_in: lifetime - 1,
    access_token: access,
    id_token: id,
    refresh_token: refresh,
    client_info: clientInfo(of.person, tenantId),
  };
}
