// How whoever installs signs in before Waymark has any application of its own: by a code, as Microsoft's own command line tools do.
import { PublicClientApplication } from "@azure/msal-node";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { noSignIn } from "../../sharepoint/wire/signInFailure.ts";

/** Microsoft's own public applications. Belief: Microsoft's own command line tools may ask for these rights in a tenant that has not blocked them. */
const tools = {
  "https://graph.microsoft.com": {
    clientId: "14d82eec-204b-4c2f-b7e8-296a70dab67e",
    scopes: [
      "Application.ReadWrite.All",
      "AppRoleAssignment.ReadWrite.All",
      "DelegatedPermissionGrant.ReadWrite.All",
      "Sites.FullControl.All",
      "Group.Read.All",
      "AppCatalog.ReadWrite.All",
      "TeamsAppInstallation.ReadWriteForUser",
      "TeamsAppInstallation.ReadWriteAndConsentForTeam",
      "ResourceSpecificPermissionGrant.ReadForTeam",
      "Organization.Read.All",
    ],
  },
  "https://management.azure.com": {
    clientId: "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
    scopes: ["user_impersonation"],
  },
  "https://outlook.office365.com": {
    clientId: "fb78d390-0c51-40cd-8e17-fdbfab77341b",
    scopes: [".default"],
  },
} as const;

export type Audience = keyof typeof tools;

interface SignIn {
  readonly clientId: string;
  readonly resource: string;
  readonly scopes: readonly string[];
}

/** The management shell of SharePoint, for an owner who makes the lists where the service may not. */
export const sharePointSignIn = (siteUrl: string): SignIn => ({
  clientId: "9bc3ab49-b65d-410a-85ad-de819febfddc",
  resource: new URL(siteUrl).origin,
  scopes: ["AllSites.FullControl"],
});

export const signInFor = (resource: Audience): SignIn => ({
  resource,
  ...tools[resource],
});

/** Entra's codes for a person who declined, or who may not agree for the council. Source: “Microsoft Entra authentication and authorization error codes”. */
const consentRefused = /AADSTS(?:65004|65001|90094|90095)|access_denied/;

/** Why nobody is signed in, each with what to do: no network, a consent that was refused, or a code that nobody typed. */
export function notSignedIn(host: string, cause: unknown): StoreFailure {
  const away = noSignIn(cause);
  if (away) return away;
  const words = cause instanceof Error ? cause.message : String(cause);
  const refused = consentRefused.test(words);
  return new StoreFailure(
    "signedOut",
    `${refused ? "The consent that Microsoft's own tool needs was refused" : "Nobody signed in"} for ${host}: ${words.replace(/\.?$/, ".")}`,
    {
      next: refused
        ? "Have a Privileged Role Administrator sign in to this step first and agree for the council, then run the same command again."
        : "Run the same command again, and type the code within its time.",
      cause,
    },
  );
}

/**
 * A token source that asks the person to sign in once, when the first token is wanted.
 * @throws StoreFailure "signedOut" with Entra's own words where nobody signs in, or the tenant does not let the tool in
 */
export function tokenByCode(
  tenant: string,
  { clientId, resource, scopes }: SignIn,
  show: (message: string) => void,
): () => Promise<string> {
  const app = new PublicClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
    },
  });
  const asked = scopes.map((scope) => `${resource}/${scope}`);
  let first: ReturnType<typeof app.acquireTokenByDeviceCode> | null = null;
  return async () => {
    try {
      const signedIn = await (first ??= app.acquireTokenByDeviceCode({
        scopes: asked,
        deviceCodeCallback: ({ message }) =>
          show(`For ${new URL(resource).host}: ${message}`),
      }));
      if (!signedIn?.account) throw new Error("the sign-in gave no token");
      const fresh = await app.acquireTokenSilent({
        scopes: asked,
        account: signedIn.account,
      });
      return fresh.accessToken;
    } catch (cause) {
      first = null;
      throw notSignedIn(new URL(resource).host, cause);
    }
  };
}
