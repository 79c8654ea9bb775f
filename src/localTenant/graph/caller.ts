// Who asks Graph: an application with a token of its own for Graph, and the app roles it was given.
import type { ChannelOptions } from "../botConnector/options.ts";
import { json } from "../http.ts";

const audience = "https://graph.microsoft.com";

export type GraphCaller = {
  readonly applicationId: string;
  readonly roles: readonly string[];
};

/** An error in Graph's shape. */
export function graphRefusal(
  status: number,
  code: string,
  message: string,
): Response {
  return json(status, { error: { code, message, innerError: {} } });
}

/** The application that asks, or the 401. Tokens of people are refused: nothing here acts for one. */
export async function graphCallerOf(
  { authority }: Pick<ChannelOptions, "authority">,
  request: Request,
): Promise<GraphCaller | Response> {
  const token = /^Bearer (\S+)$/.exec(
    request.headers.get("authorization") ?? "",
  )?.[1];
  try {
    const claims = await authority.verify(token ?? "", { audience });
    const { appid, roles, idtyp } = claims;
    if (idtyp === "app" && typeof appid === "string")
      return {
        applicationId: appid,
        roles: Array.isArray(roles) ? roles.map(String) : [],
      };
    return graphRefusal(
      401,
      "InvalidAuthenticationToken",
      "The token is not an application's own.",
    );
  } catch (error) {
    return graphRefusal(
      401,
      "InvalidAuthenticationToken",
      `Access token validation failure. ${error instanceof Error ? error.message : ""}`,
    );
  }
}

/** Undefined when the package's consent for this resource gives the caller the permission; the 403 otherwise. */
export function withoutConsent(
  { consent, store }: Pick<ChannelOptions, "consent" | "store">,
  caller: GraphCaller,
  permission: string,
): Response | undefined {
  const own = caller.applicationId === consent.applicationId;
  const granted = own
    ? consent.permissions.filter((name) => store.consented(name))
    : [];
  if (granted.includes(permission)) return undefined;
  return graphRefusal(
    403,
    "Forbidden",
    `Missing role permissions on the request. API requires one of '${permission}'. Roles on the request '${caller.roles.join(", ")}'. Resource specific consent grants on the request '${granted.join(", ")}'.`,
  );
}
