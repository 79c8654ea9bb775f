// The authorize address: a page to pick a person, then a code sent back to the application; silent where somebody is signed in.
import type { TenantDirectory, DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import { clientInfo } from "./claims.ts";
import type { RegisteredClient } from "./clients.ts";
import type { Codes } from "./codes.ts";
import type { SignInOptions } from "./options.ts";
import { pickPage } from "./pickPage.ts";

export const cookieName = "signed-in-person";

function signedIn(
  request: Request,
  directory: TenantDirectory,
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

async function chosenPerson(
  request: Request,
  query: URLSearchParams,
  directory: TenantDirectory,
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

function registeredClient(
  options: SignInOptions,
  query: URLSearchParams,
): RegisteredClient | undefined {
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!URL.canParse(redirectUri)) return undefined;
  const { origin } = new URL(redirectUri);
  return options.clients.find(
    (client) =>
      client.clientId === query.get("client_id") &&
      client.origins.includes(origin),
  );
}

type Back = (fields: Record<string, string>, cookie?: string) => Response;

async function answerPerson(
  request: Request,
  options: SignInOptions,
  codes: Codes,
  client: RegisteredClient,
  back: Back,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const chosen = await chosenPerson(request, query, options.directory);
  if (chosen === "ask") return page(pickPage(options.directory, client.name));
  if (chosen === "loginRequired")
    return back({
      error: "login_required",
      error_description:
        "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
    });
  if (!chosen.enabled)
    return page("<p>AADSTS50057: The user account is disabled.</p>", 403);
  const code = codes.issue({
    clientId: client.clientId,
    redirectUri: query.get("redirect_uri") ?? "",
    objectId: chosen.objectId,
    scope: query.get("scope") ?? "openid",
    nonce: query.get("nonce") ?? undefined,
    challenge: query.get("code_challenge") ?? "",
  });
  return back(
    {
      code,
      client_info: clientInfo(chosen, options.authority.tenantId),
      session_state: chosen.objectId,
    },
    `${cookieName}=${chosen.objectId}; Path=/; HttpOnly; SameSite=Lax`,
  );
}

/** Answers /oauth2/v2.0/authorize for authorization code with PKCE; anything else is refused in Entra's words. */
export async function authorize(
  options: SignInOptions,
  codes: Codes,
  request: Request,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const client = registeredClient(options, query);
  if (client === undefined)
    return page(
      "<p>AADSTS50011: this application, or the address it wants the answer at, is not registered.</p>",
      400,
    );
  const back: Back = (fields, cookie) =>
    sendBack(
      query.get("redirect_uri") ?? "",
      query.get("response_mode") ?? "fragment",
      { ...fields, state: query.get("state") ?? "" },
      cookie,
    );
  const withPkce =
    query.get("response_type") === "code" &&
    query.has("code_challenge") &&
    query.get("code_challenge_method") === "S256";
  if (withPkce) return answerPerson(request, options, codes, client, back);
  return back({
    error: "invalid_request",
    error_description:
      "AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
  });
}
