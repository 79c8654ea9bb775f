// The token endpoint: code with PKCE, refresh token for any resource, and an application with its certificate or secret.
import { randomUUID } from "node:crypto";
import { decodeProtectedHeader, jwtVerify } from "jose";
import type { DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import { json } from "../http.ts";
import { appOnlyClaims } from "./claims.ts";
import type { RegisteredClient } from "./clients.ts";
import type { Codes } from "./codes.ts";
import type { DeviceCodes } from "./deviceCodes.ts";
import type { SignInOptions } from "./options.ts";
import { SignInRefused, tokensForPerson } from "./personTokens.ts";

const lifetime = 3600;

function refusal(
  refused: SignInRefused,
  now: Date,
  headers: Record<string, string>,
) {
  const code = /AADSTS(\d+)/.exec(refused.message)?.[1];
  return json(
    refused.status,
    {
      error: refused.error,
      error_description: refused.message,
      error_codes: code === undefined ? [] : [Number(code)],
      timestamp: now.toISOString(),
      trace_id: randomUUID(),
      correlation_id: randomUUID(),
    },
    headers,
  );
}

function enabledPerson(options: SignInOptions, id: string): DirectoryPerson {
  const person = personOf(options.directory, id);
  if (person === undefined)
    throw new SignInRefused(
      "invalid_grant",
      "AADSTS50034: The user account does not exist in this directory.",
    );
  if (!person.enabled)
    throw new SignInRefused(
      "invalid_grant",
      "AADSTS50057: The user account is disabled.",
    );
  return person;
}

async function withCode(
  options: SignInOptions,
  codes: Codes,
  client: RegisteredClient,
  form: URLSearchParams,
) {
  const authorized = codes.redeem(form.get("code") ?? "", {
    clientId: client.clientId,
    redirectUri: form.get("redirect_uri") ?? "",
    verifier: form.get("code_verifier") ?? "",
  });
  if (typeof authorized === "string")
    throw new SignInRefused("invalid_grant", authorized);
  return tokensForPerson(options, {
    person: enabledPerson(options, authorized.objectId),
    client,
    scope: form.get("scope") ?? authorized.scope,
    nonce: authorized.nonce,
  });
}

async function withRefreshToken(
  options: SignInOptions,
  client: RegisteredClient,
  form: URLSearchParams,
) {
  const claims = await options.authority
    .verify(form.get("refresh_token") ?? "", {
      audience: `refresh:${client.clientId}`,
    })
    .catch(() => {
      throw new SignInRefused(
        "invalid_grant",
        "AADSTS700082: The refresh token has expired or was not issued to this application.",
      );
    });
  return tokensForPerson(options, {
    person: enabledPerson(options, String(claims["oid"])),
    client,
    scope: form.get("scope") ?? "openid",
  });
}

/** A signed client assertion made with the registered key; `aud` must be this tenant's token endpoint, here or under Entra's own name. */
async function checkAssertion(
  options: SignInOptions,
  client: RegisteredClient,
  assertion: string,
) {
  const refuse = (why: string) =>
    new SignInRefused("invalid_client", `AADSTS700027: ${why}`, 401);
  if (client.certificate === undefined)
    throw refuse(
      "The certificate used to sign the client assertion is not registered on the application.",
    );
  const header = decodeProtectedHeader(assertion);
  const thumbprint =
    typeof header["x5t#S256"] === "string"
      ? Buffer.from(header["x5t#S256"], "base64url")
          .toString("hex")
          .toUpperCase()
      : "";
  if (thumbprint !== client.certificate.thumbprintSha256.toUpperCase())
    throw refuse(
      `The certificate with thumbprint '${thumbprint}' is not registered on the application.`,
    );
  const path = `/${options.authority.tenantId}/oauth2/v2.0/token`;
  const { payload } = await jwtVerify(assertion, client.certificate.publicKey, {
    algorithms: ["RS256", "PS256"],
    issuer: client.clientId,
    subject: client.clientId,
    currentDate: options.now(),
    // msal rounds its clock up by half a second; Entra allows five minutes.
    clockTolerance: 300,
  }).catch((error: unknown) => {
    throw refuse(
      `The client assertion could not be verified: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const audience = String(payload.aud);
  if (!URL.canParse(audience) || new URL(audience).pathname !== path)
    throw refuse("The audience of the client assertion is not this tenant.");
}

async function asApplication(
  options: SignInOptions,
  client: RegisteredClient,
  form: URLSearchParams,
) {
  const assertion = form.get("client_assertion");
  const secret = form.get("client_secret");
  if (assertion !== null) await checkAssertion(options, client, assertion);
  else if (
    secret === null ||
    client.secret === undefined ||
    secret !== client.secret
  )
    throw new SignInRefused(
      "invalid_client",
      "AADSTS7000215: Invalid client secret provided.",
      401,
    );
  const scope = form.get("scope") ?? "";
  if (!scope.endsWith("/.default"))
    throw new SignInRefused(
      "invalid_scope",
      "AADSTS1002012: The scope of a client credentials request must end with /.default.",
    );
  const resource = scope.slice(0, -"/.default".length).replace(/\/+$/, "");
  return {
    token_type: "Bearer",
    expires_in: lifetime - 1,
    ext_expires_in: lifetime - 1,
    access_token: await options.authority.mint({
      audience: resource,
      lifetimeSeconds: lifetime,
      claims: appOnlyClaims({
        tenantId: options.authority.tenantId,
        clientId: client.clientId,
        roles: client.roles[resource] ?? [],
        proof: assertion === null ? "secret" : "certificate",
      }),
    }),
  };
}

function clientIn(
  options: SignInOptions,
  form: URLSearchParams,
): RegisteredClient {
  const client = options.clients.find(
    (each) => each.clientId === form.get("client_id"),
  );
  if (client) return client;
  throw new SignInRefused(
    "unauthorized_client",
    `AADSTS700016: Application '${form.get("client_id") ?? ""}' was not found in the directory.`,
  );
}

/** What is begun at one address of the sign-in and finished at the token endpoint. */
export interface Begun {
  readonly codes: Codes;
  readonly devices: DeviceCodes;
}

async function withDeviceCode(
  options: SignInOptions,
  devices: DeviceCodes,
  client: RegisteredClient,
  form: URLSearchParams,
) {
  const code = form.get("device_code") ?? "";
  const { objectId, scope } = devices.redeem(client, code);
  return tokensForPerson(options, {
    person: enabledPerson(options, objectId),
    client,
    scope,
  });
}

async function answer(
  options: SignInOptions,
  { codes, devices }: Begun,
  form: URLSearchParams,
) {
  const client = clientIn(options, form);
  switch (form.get("grant_type")) {
    case "urn:ietf:params:oauth:grant-type:device_code":
    case "device_code":
      return withDeviceCode(options, devices, client, form);
    case "authorization_code":
      return withCode(options, codes, client, form);
    case "refresh_token":
      return withRefreshToken(options, client, form);
    case "client_credentials":
      return asApplication(options, client, form);
    default:
      throw new SignInRefused(
        "unsupported_grant_type",
        "AADSTS70003: The grant type is not supported.",
      );
  }
}

/** Answers POST /oauth2/v2.0/token with tokens or with an error in Entra's shape; readable from the registered origins only. */
export async function answerTokenRequest(
  options: SignInOptions,
  begun: Begun,
  request: Request,
): Promise<Response> {
  const origin = request.headers.get("origin");
  const known =
    origin !== null &&
    options.clients.some((client) => client.origins.includes(origin));
  const headers: Record<string, string> = known
    ? {
        "access-control-allow-origin": origin,
        "access-control-allow-headers":
          request.headers.get("access-control-request-headers") ??
          "content-type",
        "access-control-allow-methods": "POST, OPTIONS",
        vary: "origin",
      }
    : {};
  if (request.method === "OPTIONS")
    return new Response(null, { status: known ? 204 : 403, headers });
  const form = new URLSearchParams(await request.text());
  try {
    return json(200, await answer(options, begun, form), headers);
  } catch (error) {
    if (error instanceof SignInRefused)
      return refusal(error, options.now(), headers);
    throw error;
  }
}

/** Answers POST /oauth2/v2.0/devicecode, or refuses in Entra's shape. */
export async function answerDeviceCodeRequest(
  options: SignInOptions,
  devices: DeviceCodes,
  request: Request,
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  try {
    const client = clientIn(options, form);
    return devices.begin(client, form.get("scope") ?? "");
  } catch (error) {
    if (error instanceof SignInRefused)
      return refusal(error, options.now(), {});
    throw error;
  }
}
