// Tokens for a person at a program without a browser: they type a code into a page of the sign-in on any device.
import { PublicClientApplication } from "@azure/msal-node";
import { loopbackNetwork } from "./appToken.ts";
import { StoreFailure } from "./failure.ts";
import type { TokenFor } from "./send.ts";

interface PersonSignIn {
  readonly tenantId: string;
  /** The tab's registration, with public client flows allowed. */
  readonly clientId: string;
  readonly siteUrl: string;
  /** The sign-in of the local tenant. Loopback only: anything else is refused. */
  readonly localSignIn?: string;
  /** Shows the person where to go and which code to type, in the sign-in's own words. */
  readonly show: (message: string) => void;
}

const refused = (cause: unknown) =>
  new StoreFailure(
    "signedOut",
    `Nobody signed in: ${cause instanceof Error ? cause.message : String(cause)}`,
    { next: "Run the command again and type the code within its time.", cause },
  );

/**
 * A token source for `connect` that signs a person in when the first token is wanted, and keeps them signed in while the program runs.
 * @throws StoreFailure "signedOut" when nobody types the code, or the sign-in refuses
 */
export function personToken(signIn: PersonSignIn): TokenFor {
  const app = new PublicClientApplication({
    auth: {
      clientId: signIn.clientId,
      authority: `https://login.microsoftonline.com/${signIn.tenantId}`,
    },
    ...(signIn.localSignIn
      ? { system: { networkClient: loopbackNetwork(signIn.localSignIn) } }
      : {}),
  });
  const scopes = [`${new URL(signIn.siteUrl).origin}/AllSites.Write`];
  const byCode = () =>
    app.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ message }) => signIn.show(message),
    });
  // One sign-in, however many requests want a token at once.
  let first: ReturnType<typeof byCode> | null = null;
  return async (options) => {
    try {
      const signedIn = await (first ??= byCode());
      const account = signedIn?.account;
      if (!account) throw new Error("the sign-in gave no token");
      const fresh = await app.acquireTokenSilent({
        scopes,
        account,
        forceRefresh: options?.refresh ?? false,
      });
      return fresh.accessToken;
    } catch (cause) {
      first = null;
      throw refused(cause);
    }
  };
}
