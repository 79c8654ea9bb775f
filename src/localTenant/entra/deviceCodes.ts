// The device code flow: a program without a browser shows a code, a person types it into a page of the sign-in, and the program, asking now and then, gets the tokens.
import { randomBytes, randomInt } from "node:crypto";
import { json } from "../http.ts";
import { personOf } from "../directory.ts";
import type { RegisteredClient } from "./clients.ts";
import { delegatedGrant } from "./clients.ts";
import type { SignInOptions } from "./options.ts";
import { devicePage, pickPage } from "./pickPage.ts";
import { SignInRefused } from "./personTokens.ts";

const lifetimeSeconds = 15 * 60;
const intervalSeconds = 5;
/** Without vowels and digits that look like letters, as Entra's are. */
const alphabet = "BCDFGHJKLMNPQRSTVWXYZ23456789";

interface Asked {
  readonly clientId: string;
  readonly scope: string;
  readonly userCode: string;
  readonly until: number;
  objectId: string | null;
}

export interface DeviceCodes {
  /** Answers POST /oauth2/v2.0/devicecode. */
  begin(client: RegisteredClient, scope: string): Response;
  /** Answers the page where a person types the code and picks who they are. */
  page(request: Request): Promise<Response>;
  /** Who signed in with this code and for what; throws `SignInRefused` while nobody has, in OAuth's words. */
  redeem(
    client: RegisteredClient,
    deviceCode: string,
  ): { readonly objectId: string; readonly scope: string };
}

const html = (text: string, status = 200) =>
  new Response(text, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });

/** Entra refuses this flow to an application that is not allowed public client flows. */
function refuseConfidential(client: RegisteredClient) {
  if (client.allowsPublicFlows) return;
  throw new SignInRefused(
    "invalid_client",
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    401,
  );
}

type Open = Map<string, Asked>;

function begin(
  options: SignInOptions,
  open: Open,
  client: RegisteredClient,
  scope: string,
): Response {
  refuseConfidential(client);
  const grant = delegatedGrant(client, scope);
  if ("error" in grant) throw new SignInRefused(grant.error, grant.description);
  const address = `${options.origin}/common/oauth2/deviceauth`;
  const deviceCode = randomBytes(32).toString("base64url");
  const userCode = Array.from(
    { length: 9 },
    () => alphabet[randomInt(alphabet.length)],
  ).join("");
  open.set(deviceCode, {
    clientId: client.clientId,
    scope,
    userCode,
    until: options.now().getTime() + lifetimeSeconds * 1000,
    objectId: null,
  });
  return json(200, {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: address,
    expires_in: lifetimeSeconds,
    interval: intervalSeconds,
    message: `To sign in, use a web browser to open the page ${address} and enter the code ${userCode} to authenticate.`,
  });
}

async function answerPage(
  options: SignInOptions,
  open: Open,
  request: Request,
): Promise<Response> {
  const form =
    request.method === "POST"
      ? new URLSearchParams(await request.text())
      : new URL(request.url).searchParams;
  const typed = form.get("otc")?.trim().toUpperCase() ?? "";
  if (typed === "") return html(devicePage(null));
  const asked = [...open.values()].find(
    ({ userCode, until }) =>
      userCode === typed && until > options.now().getTime(),
  );
  if (!asked)
    return html(
      devicePage("That code didn't work. Check the code and try again."),
      400,
    );
  const { name = "" } =
    options.clients.find(({ clientId }) => clientId === asked.clientId) ?? {};
  const person = personOf(options.directory, form.get("person") ?? "");
  if (!person) return html(pickPage(options.directory, name, typed));
  asked.objectId = person.objectId;
  return html(
    `<p>You have signed in to ${name} on your device. You may now close this window.</p>`,
  );
}

export function createDeviceCodes(options: SignInOptions): DeviceCodes {
  const open: Open = new Map();
  return {
    begin: (client, scope) => begin(options, open, client, scope),
    page: (request) => answerPage(options, open, request),
    redeem(client, deviceCode) {
      refuseConfidential(client);
      const asked = open.get(deviceCode);
      if (!asked || asked.clientId !== client.clientId)
        throw new SignInRefused(
          "bad_verification_code",
          "AADSTS7000014: The request includes an invalid device code.",
        );
      if (asked.until < options.now().getTime())
        throw new SignInRefused(
          "expired_token",
          "AADSTS70020: The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
        );
      if (asked.objectId === null)
        throw new SignInRefused(
          "authorization_pending",
          "AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
        );
      open.delete(deviceCode);
      return { objectId: asked.objectId, scope: asked.scope };
    },
  };
}
