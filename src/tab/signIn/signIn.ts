// Tokens for SharePoint: from Teams itself where it brokers them (nested app authentication), else from a sign-in window.
import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from "@azure/msal-browser";
import type {
  AccountInfo,
  AuthenticationResult,
  Configuration,
  IPublicClientApplication,
} from "@azure/msal-browser";
import type { Host } from "../teams/host.ts";
import type { Settings } from "../settings.ts";

/** `refresh` asks for a new token even where one is held: SharePoint has just refused it. */
export type GetToken = (
  resource: string,
  options?: { readonly refresh?: boolean },
) => Promise<string>;

/** The broker has no timeout of its own: a host that promises to broker and never answers would hang the tab. */
const patienceMs = 10_000;

function within<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((_, reject) => {
      setTimeout(
        () => reject(new Error("Signing in got no answer.")),
        patienceMs,
      );
    }),
  ]);
}

function configuration(settings: Settings): Configuration {
  const relay = new URL("relay.html", location.href);
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: new URL("auth.html", location.href).href,
      // The relay is refused on plain http, where storage is not partitioned from a same-site host anyway.
      ...(relay.protocol === "https:" && window.parent !== window
        ? { popupRelayUri: relay.href }
        : {}),
      ...(settings.authorityMetadata === undefined
        ? {}
        : {
            knownAuthorities: [new URL(settings.authority).host],
            authorityMetadata: JSON.stringify(settings.authorityMetadata),
          }),
    },
    cache: { cacheLocation: "sessionStorage" },
  };
}

async function makeClient(
  settings: Settings,
  host: Host,
): Promise<IPublicClientApplication> {
  const config = configuration(settings);
  if (host.kind === "teams") {
    try {
      return await within(createNestablePublicClientApplication(config));
    } catch {
      // A broker that never answers is as good as none: the window below asks the person instead.
    }
  }
  const client = new PublicClientApplication(config);
  await client.initialize();
  return client;
}

/** The account Teams says is looking, never merely the last one that signed in here. */
function accountFor(
  client: IPublicClientApplication,
  host: Host,
): AccountInfo | null {
  const wanted = host.place.userId;
  const accounts = client.getAllAccounts();
  if (wanted)
    return (
      accounts.find(
        (account) => account.localAccountId.toLowerCase() === wanted,
      ) ?? null
    );
  return accounts[0] ?? null;
}

function isStranger(result: AuthenticationResult, host: Host): boolean {
  const wanted = host.place.userId;
  const got = result.account?.localAccountId.toLowerCase();
  return Boolean(wanted && got && wanted !== got);
}

/** A browser opens a window only after a press: the page offers one, and the press asks again. */
function explainWindow(problem: unknown): never {
  const blocked = ["popup_window_error", "empty_window_error"];
  const code: unknown =
    problem instanceof Error && Reflect.get(problem, "errorCode");
  if (!blocked.some((each) => each === code)) throw problem;
  throw Object.assign(
    new Error("Waymark has to open a window for you to sign in."),
    {
      kind: "signedOut",
      next: "Press Try again. If no window opens, allow pop-ups for this address.",
    },
  );
}

/** Makes the function that gives a token for a SharePoint site; silent where possible, one window otherwise. */
export function createSignIn(settings: Settings, host: Host): GetToken {
  const client = makeClient(settings, host);
  let asking: Promise<AuthenticationResult> | null = null;

  async function ask(
    scopes: string[],
    forceRefresh: boolean,
  ): Promise<AuthenticationResult> {
    const msal = await client;
    const account = accountFor(msal, host);
    const loginHint = host.place.loginHint;
    try {
      const request = {
        scopes,
        forceRefresh,
        ...(account ? { account } : {}),
      };
      const held = await within(msal.acquireTokenSilent(request));
      if (!isStranger(held, host)) return held;
      // A token left by the person who used this window before: ask for one of our own.
      return await within(
        msal.acquireTokenSilent({ ...request, forceRefresh: true }),
      );
    } catch (problem) {
      const canAsk =
        problem instanceof InteractionRequiredAuthError ||
        (problem instanceof Error && "errorCode" in problem);
      if (!canAsk) throw problem;
      const request = {
        scopes,
        ...(account ? { account } : loginHint ? { loginHint } : {}),
      };
      return await msal.acquireTokenPopup(request).catch(explainWindow);
    }
  }

  return async (resource, { refresh = false } = {}) => {
    const scope = `${new URL(resource).origin}/AllSites.Manage`;
    asking ??= ask([scope], refresh).finally(() => {
      asking = null;
    });
    const result = await asking;
    if (isStranger(result, host))
      throw new Error(
        "You signed in as somebody other than the person using Teams. Sign in with the account Teams uses.",
      );
    return result.accessToken;
  };
}
