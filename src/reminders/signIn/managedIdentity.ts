// The token of the app's managed identity, from the address the Functions host gives every app.
import * as v from "valibot";

const Answer = v.object({
  access_token: v.string(),
  expires_on: v.union([v.string(), v.number()]),
});

/** What the storage clients ask for: a token for a resource, with its end in epoch ms. */
export function managedIdentity(env: NodeJS.ProcessEnv) {
  return {
    getToken: async (
      scopes: string | string[],
    ): Promise<{ token: string; expiresOnTimestamp: number }> => {
      const endpoint = env["IDENTITY_ENDPOINT"];
      if (!endpoint)
        throw new Error(
          "This app has no managed identity. Switch it on, or give WAYMARK_STORAGE as a connection string.",
        );
      const scope = typeof scopes === "string" ? scopes : (scopes[0] ?? "");
      const resource = scope.replace(/\/\.default$/, "");
      const asked = new URLSearchParams({
        "api-version": "2019-08-01",
        resource,
      });
      // An identity that is not the app's own must be named.
      const named = env["WAYMARK_IDENTITY"];
      if (named) asked.set("client_id", named);
      const response = await fetch(`${endpoint}?${asked.toString()}`, {
        headers: { "x-identity-header": env["IDENTITY_HEADER"] ?? "" },
        signal: AbortSignal.timeout(10_000),
      });
      if (!response.ok)
        throw new Error(
          `The managed identity gave no token for ${resource} (${response.status}).`,
        );
      const { access_token: token, expires_on: end } = v.parse(
        Answer,
        await response.json(),
      );
      return { token, expiresOnTimestamp: Number(end) * 1_000 };
    },
  };
}
