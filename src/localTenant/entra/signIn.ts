// Sign-in of the local tenant: the OpenID Connect endpoints of Entra ID that msal-browser and msal-node call.
import { randomUUID } from "node:crypto";
import type { Handle } from "../http.ts";
import { json } from "../http.ts";
import { authorize, cookieName } from "./authorize.ts";
import { createCodes } from "./codes.ts";
import { createDeviceCodes } from "./deviceCodes.ts";
import type { SignInOptions } from "./options.ts";
import {
  answerDeviceCodeRequest,
  answerTokenRequest,
} from "./tokenEndpoint.ts";

type SignInServer = {
  readonly handle: Handle;
  /** The discovery document as msal-browser's `authorityMetadata` takes it: Entra's names, endpoints on loopback. */
  metadata(): Record<string, unknown>;
};

function metadataOf(options: SignInOptions): Record<string, unknown> {
  const base = `${options.origin}/${options.authority.tenantId}`;
  return {
    issuer: options.authority.issuer,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment"],
    response_types_supported: ["code"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    token_endpoint_auth_methods_supported: [
      "client_secret_post",
      "private_key_jwt",
    ],
    tenant_region_scope: "EU",
  };
}

/** The endpoints of every tenant: another tenant than this one is told by Entra's own code. */
const known =
  /^\/[^/]+\/(v2\.0\/\.well-known\/openid-configuration|oauth2\/v2\.0\/(token|devicecode))$/;

function noSuchTenant(path: string, now: Date): Response {
  const tenant = path.split("/")[1] ?? "";
  return json(400, {
    error: "invalid_request",
    error_description: `AADSTS90002: Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    error_codes: [90002],
    timestamp: now.toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  });
}

/** The sign-in service as one function. What it does not know answers 404 and a log line. */
export function createSignIn(options: SignInOptions): SignInServer {
  const codes = createCodes(options.now);
  const devices = createDeviceCodes(options);
  const tenant = `/${options.authority.tenantId}`;
  const open = { "access-control-allow-origin": "*" };
  const routes: Record<string, Handle> = {
    [`${tenant}/v2.0/.well-known/openid-configuration`]: async () =>
      json(200, metadataOf(options), open),
    [`${tenant}/discovery/v2.0/keys`]: async () =>
      json(200, options.authority.jwks(), open),
    [`${tenant}/oauth2/v2.0/authorize`]: (request) =>
      authorize(options, codes, request),
    [`${tenant}/oauth2/v2.0/token`]: (request) =>
      answerTokenRequest(options, { codes, devices }, request),
    [`${tenant}/oauth2/v2.0/devicecode`]: (request) =>
      answerDeviceCodeRequest(options, devices, request),
    "/common/oauth2/deviceauth": (request) => devices.page(request),
    [`${tenant}/oauth2/v2.0/logout`]: async (request) => {
      const target = new URL(request.url).searchParams.get(
        "post_logout_redirect_uri",
      );
      const known = options.clients.some(
        (client) =>
          target !== null &&
          URL.canParse(target) &&
          client.origins.includes(new URL(target).origin),
      );
      const headers = new Headers({
        "set-cookie": `${cookieName}=; Path=/; Max-Age=0`,
        "content-type": "text/html; charset=utf-8",
        ...(known && target !== null ? { location: target } : {}),
      });
      return new Response("<p>You have signed out.</p>", {
        status: known ? 302 : 200,
        headers,
      });
    },
  };
  return {
    metadata: () => metadataOf(options),
    handle: async (request) => {
      const path = new URL(request.url).pathname;
      const route = routes[path];
      if (route !== undefined) return route(request);
      if (!path.startsWith(`${tenant}/`) && known.test(path))
        return noSuchTenant(path, options.now());
      options.log(`sign-in: ${request.method} ${path} is not known here`);
      return json(404, {
        error: "not_found",
        error_description: `Sign-in of the local tenant has no ${path}.`,
      });
    },
  };
}
