// Nested app authentication: what the Teams client answers when msal in a tab asks its host for a token. Tokens are made here, never in page script.
import type { TenantDirectory, DirectoryPerson } from "../directory.ts";
import { personOf } from "../directory.ts";
import { decodeJwt } from "jose";
import type { RegisteredClient } from "../entra/clients.ts";
import { SignInRefused, tokensForPerson } from "../entra/personTokens.ts";
import type { TokenAuthority } from "../entra/tokens.ts";

export type BrokerOptions = {
  readonly authority: TokenAuthority;
  readonly directory: TenantDirectory;
  readonly clients: readonly RegisteredClient[];
};

/** What the host page forwards: who is using Teams, which origin asked, and msal's own message as text. */
export type BrokerRequest = {
  readonly person: string;
  readonly origin: string;
  readonly data: string;
  /** Quiet requests are refused: the person has to be asked. The prompt itself is always said yes to. */
  readonly mustAsk?: boolean;
};

type Asked = {
  method?: string;
  requestId?: string;
  tokenParams?: { clientId?: string; scope?: string };
};

type Said = { status: string; code: string; description: string };

const mustAsk: Said = {
  status: "USER_INTERACTION_REQUIRED",
  code: "interaction_required",
  description: "AADSTS50076: the person has to answer a prompt.",
};

function accountOf(person: DirectoryPerson, tenantId: string) {
  return {
    homeAccountId: `${person.objectId}.${tenantId}`,
    environment: "login.microsoftonline.com",
    tenantId,
    username: person.userPrincipalName,
    localAccountId: person.objectId,
    name: person.displayName,
  };
}

function refusal(requestId: string, said: Said): string {
  return JSON.stringify({
    messageType: "NestedAppAuthResponse",
    requestId,
    success: false,
    error: { ...said, subError: "" },
  });
}

function success(requestId: string, body: Record<string, unknown>): string {
  return JSON.stringify({
    messageType: "NestedAppAuthResponse",
    requestId,
    success: true,
    ...body,
  });
}

function initContext(person: DirectoryPerson, tenantId: string) {
  const { homeAccountId, environment } = accountOf(person, tenantId);
  return {
    initContext: {
      sdkName: "local-teams-host",
      sdkVersion: "1.0.0",
      capabilities: { queryAccount: false },
      accountContext: { homeAccountId, environment, tenantId },
    },
  };
}

async function token(
  options: BrokerOptions,
  person: DirectoryPerson,
  asked: Asked,
  origin: string,
): Promise<Record<string, unknown> | Said> {
  const client = options.clients.find(
    (each) => each.clientId === asked.tokenParams?.clientId,
  );
  if (client === undefined || !client.origins.includes(origin))
    return {
      status: "PERSISTENT_ERROR",
      code: "unauthorized_client",
      description: `The application ${asked.tokenParams?.clientId ?? "(none)"} is not registered for brk-multihub://${new URL(origin).host}.`,
    };
  if (!person.enabled)
    return {
      status: "ACCOUNT_UNAVAILABLE",
      code: "no_account_found",
      description: "AADSTS50057: The user account is disabled.",
    };
  const made = await tokensForPerson(options, {
    person,
    client,
    scope: asked.tokenParams?.scope ?? "",
  });
  const claims = decodeJwt(made.access_token);
  return {
    token: {
      access_token: made.access_token,
      id_token: made.id_token,
      expires_in: made.expires_in,
      scope: String(claims["scp"])
        .split(" ")
        .map((name) => `${String(claims.aud)}/${name}`)
        .join(" "),
      properties: null,
    },
    account: accountOf(person, options.authority.tenantId),
  };
}

/**
 * Answers one `nestedAppAuth.execute` with the text to send back.
 * Refuses an unknown client, an origin the client was not registered for, a scope it was not given and a disabled account, in the broker's own statuses.
 */
export async function answerBroker(
  options: BrokerOptions,
  request: BrokerRequest,
): Promise<string> {
  const asked = JSON.parse(request.data) as Asked;
  const requestId = asked.requestId ?? "";
  const person = personOf(options.directory, request.person);
  if (person === undefined)
    return refusal(requestId, {
      status: "ACCOUNT_UNAVAILABLE",
      code: "no_account_found",
      description: "Nobody with this id is in the directory.",
    });
  switch (asked.method) {
    case "GetInitContext":
      return success(
        requestId,
        initContext(person, options.authority.tenantId),
      );
    case "GetToken":
      if (request.mustAsk) return refusal(requestId, mustAsk);
      break;
    case "GetTokenPopup":
      break;
    default:
      return refusal(requestId, {
        status: "PERSISTENT_ERROR",
        code: "unsupported_method",
        description: `The broker has no ${asked.method ?? "method"}.`,
      });
  }
  try {
    const made = await token(options, person, asked, request.origin);
    return "status" in made
      ? refusal(requestId, made as Said)
      : success(requestId, made);
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    return refusal(requestId, {
      status: "PERSISTENT_ERROR",
      code: error.error,
      description: error.message,
    });
  }
}
