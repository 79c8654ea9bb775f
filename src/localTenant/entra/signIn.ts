// Sign-in of the local tenant: the OpenID Connect endpoints of Entra ID that msal-browser and msal-node call.
import type { Directory, DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import type { Handle, Log } from "../http.ts";
import { json } from "../http.ts";
import { clientInfo } from "./claims.ts";
import type { RegisteredClient } from "./clients.ts";
import { createCodes } from "./codes.ts";
import { pickPage } from "./pickPage.ts";
import { answerTokenRequest } from "./tokenEndpoint.ts";
import type { TokenAuthority } from "./tokens.ts";

export type SignInOptions = {
  readonly authority: TokenAuthority;
  readonly directory: Directory;
  readonly clients: readonly RegisteredClient[];
  /** Where this service is reached, e.g. http://localhost:5103. */
  readonly origin: string;
  readonly now: () => Date;
  readonly log: Log;
};

export type SignIn = {
  readonly handle: Handle;
  /** The discovery document as msal-browser's `authorityMetadata` takes it: Entra's names, endpoints on loopback. */
  metadata(): Record<string, unknown>;
};

const cookieName = "signed-in-person";

function signedIn(
  request: Request,
  directory: Directory,
): DirectoryPerson | undefined {
  const cookie = request.headers.get("cookie") ?? "";
  const id = new RegExp(`${cookieName}=([^;]+)`).exec(cookie)?.[1];
  return id === undefined ? undefined : personOf(directory, id);
}

function page(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

function sendBack(
  redirectUri: string,
  mode: string,
  fields: Record<string, string>,
  cookie?: string,
): Response {
  const target = new URL(redirectUri);
  const values = new URLSearchParams(fields).toString();
  if (mode === "query") target.search = values;
  else target.hash = values;
  const headers = new Headers({
    location: target.href,
    "cache-control": "no-store",
  });
  if (cookie !== undefined) headers.append("set-cookie", cookie);
  return new Response(null, { status: 302, headers });
}

function metadataOf(options: SignInOptions): Record<string, unknown> {
  const base = `${options.origin}/${options.authority.tenantId}`;
  return {
    issuer: options.authority.issuer,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
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

/** Answers the authorize address: a page to pick a person, a code for the picked one, or an error sent back to the application. */
function createAuthorize(
  options: SignInOptions,
  codes: ReturnType<typeof createCodes>,
) {
  return async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const client = options.clients.find(
      (each) => each.clientId === query.get("client_id"),
    );
    const redirectUri = query.get("redirect_uri") ?? "";
    if (
      client === undefined ||
      !URL.canParse(redirectUri) ||
      !client.origins.includes(new URL(redirectUri).origin)
    )
      return page(
        "<p>AADSTS50011: this application, or the address it wants the answer at, is not registered.</p>",
        400,
      );
    const mode = query.get("response_mode") ?? "fragment";
    const state = query.get("state") ?? "";
    const challenge = query.get("code_challenge");
    if (
      query.get("response_type") !== "code" ||
      challenge === null ||
      query.get("code_challenge_method") !== "S256"
    )
      return sendBack(redirectUri, mode, {
        error: "invalid_request",
        error_description:
          "AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
        state,
      });
    const chosen = await chosenPerson(request, query, options.directory);
    if (chosen === "ask") return page(pickPage(options.directory, client.name));
    if (chosen === "loginRequired")
      return sendBack(redirectUri, mode, {
        error: "login_required",
        error_description:
          "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
        state,
      });
    if (!chosen.enabled)
      return page("<p>AADSTS50057: The user account is disabled.</p>", 403);
    const code = codes.issue({
      clientId: client.clientId,
      redirectUri,
      objectId: chosen.objectId,
      scope: query.get("scope") ?? "openid",
      nonce: query.get("nonce") ?? undefined,
      challenge,
    });
    return sendBack(
      redirectUri,
      mode,
      {
        code,
        state,
        client_info: clientInfo(chosen, options.authority.tenantId),
        session_state: chosen.objectId,
      },
      `${cookieName}=${chosen.objectId}; Path=/; HttpOnly; SameSite=Lax`,
    );
  };
}

async function chosenPerson(
  request: Request,
  query: URLSearchParams,
  directory: Directory,
): Promise<DirectoryPerson | "ask" | "loginRequired"> {
  if (request.method === "POST") {
    const form = new URLSearchParams(await request.text());
    return personOf(directory, form.get("person") ?? "") ?? "ask";
  }
  if (query.get("prompt") !== "none") return "ask";
  const hint = query.get("login_hint");
  const person = signedIn(request, directory);
  if (person === undefined) return "loginRequired";
  return hint === null || personOf(directory, hint) === person
    ? person
    : "loginRequired";
}

/** The sign-in service as one function. What it does not know answers 404 and a log line. */
export function createSignIn(options: SignInOptions): SignIn {
  const codes = createCodes(options.now);
  const authorize = createAuthorize(options, codes);
  const tenant = `/${options.authority.tenantId}`;
  const open = { "access-control-allow-origin": "*" };
  const routes: Record<string, Handle> = {
    [`${tenant}/v2.0/.well-known/openid-configuration`]: async () =>
      json(200, metadataOf(options), open),
    [`${tenant}/discovery/v2.0/keys`]: async () =>
      json(200, options.authority.jwks(), open),
    [`${tenant}/oauth2/v2.0/authorize`]: authorize,
    [`${tenant}/oauth2/v2.0/token`]: (request) =>
      answerTokenRequest(options, codes, request),
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
      options.log(`sign-in: ${request.method} ${path} is not known here`);
      return json(404, {
        error: "not_found",
        error_description: `Sign-in of the local tenant has no ${path}.`,
      });
    },
  };
}
