// The two ways to a token as msal knows them: through Teams itself (nested app authentication), and through a sign-in window.
import {
  createNestablePublicClientApplication,
  PublicClientApplication,
} from "@azure/msal-browser";
import type {
  Configuration,
  IPublicClientApplication,
} from "@azure/msal-browser";
import type { Settings } from "./settings.ts";

/** The broker has no timeout of its own: a host that promises to broker and never answers would hang the tab. */
const patienceMs = 10_000;

/** Teams promised to answer for the person and did not. */
export class NoAnswer extends Error {
  constructor() {
    super("Signing in got no answer.");
    this.name = "NoAnswer";
  }
}

export function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
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

/** Teams' own broker; null where Teams offers none. Rejects with `NoAnswer` when it offers one that stays silent. */
export async function brokered(
  settings: Settings,
): Promise<IPublicClientApplication | null> {
  if (!("nestedAppAuthBridge" in window)) return null;
  return within(createNestablePublicClientApplication(configuration(settings)));
}

export async function windowed(
  settings: Settings,
): Promise<IPublicClientApplication> {
  const client = new PublicClientApplication(configuration(settings));
  await client.initialize();
  return client;
}
