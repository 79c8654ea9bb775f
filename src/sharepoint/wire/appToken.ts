// Tokens for programs without a person: the reminder service and the command line, by certificate. A secret is refused by SharePoint.
import { createPrivateKey } from "node:crypto";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { StoreFailure } from "./failure.ts";
import type { TokenFor } from "./send.ts";
import { signInFailure, withRights, type SignInAs } from "./signInFailure.ts";

export interface AppCredentials {
  readonly tenantId: string;
  readonly clientId: string;
  /** The private key in PEM. */
  readonly privateKey: string;
  /** SHA-256 thumbprint of the certificate, hexadecimal. */
  readonly thumbprintSha256: string;
  readonly siteUrl: string;
  /** The sign-in of the local tenant ("http://localhost:5103"). Loopback only: anything else is refused. */
  readonly localSignIn?: string;
}

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Sends what msal addresses to Microsoft's sign-in to the local tenant's instead. */
export function loopbackNetwork(signIn: string) {
  if (!loopback.test(signIn))
    throw new StoreFailure(
      "rejected",
      `A local sign-in must be on this machine, and ${signIn} is not.`,
      { next: "Leave the local sign-in out to use Microsoft's." },
    );
  async function send<T>(
    url: string,
    method: "GET" | "POST",
    options?: { headers?: Record<string, string>; body?: string },
  ) {
    const response = await fetch(
      url.replace("https://login.microsoftonline.com", signIn),
      {
        method,
        ...(options?.headers ? { headers: options.headers } : {}),
        ...(options?.body === undefined ? {} : { body: options.body }),
      },
    );
    return {
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
      status: response.status,
    };
  }
  return {
    sendGetRequestAsync: <T>(
      url: string,
      options?: { headers?: Record<string, string> },
    ) => send<T>(url, "GET", options),
    sendPostRequestAsync: <T>(
      url: string,
      options?: { headers?: Record<string, string>; body?: string },
    ) => send<T>(url, "POST", options),
  };
}

/** Every bot may ask for tokens of the Bot Framework, and what a team consents to on Graph stands in no token: theirs need carry no right. */
const withoutRoles: ReadonlySet<string> = new Set([
  "https://api.botframework.com",
  "https://graph.microsoft.com",
]);

/**
 * A token source for `connect`, for the app itself (Sites.Selected on SharePoint, certificate).
 * @throws StoreFailure "signedOut" when Entra refuses, with why and who can mend it; "unreachable" when it cannot be asked
 */
export function appToken(credentials: AppCredentials): TokenFor {
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: credentials.clientId,
      authority: `https://login.microsoftonline.com/${credentials.tenantId}`,
      clientCertificate: {
        privateKey: createPrivateKey(credentials.privateKey)
          .export({ type: "pkcs8", format: "pem" })
          .toString(),
        thumbprintSha256: credentials.thumbprintSha256,
      },
    },
    ...(credentials.localSignIn
      ? {
          system: { networkClient: loopbackNetwork(credentials.localSignIn) },
        }
      : {}),
  });
  const resource = new URL(credentials.siteUrl).origin;
  const { tenantId, clientId, thumbprintSha256 } = credentials;
  const as: SignInAs = { tenantId, clientId, thumbprintSha256, resource };
  return async (options) => {
    try {
      const result = await app.acquireTokenByClientCredential({
        scopes: [`${resource}/.default`],
        skipCache: options?.refresh ?? false,
      });
      const token = result?.accessToken ?? "";
      return withoutRoles.has(resource) ? token : withRights(token, as);
    } catch (error) {
      throw signInFailure(error, as);
    }
  };
}
