// One opening of the tab: where it is shown, who is signed in, and the lists. Everything is a promise, so that pages draw before it is known.
import { createContext, useContext } from "react";
import { connectHost } from "../teams/connectHost.ts";
import type { Host } from "../teams/host.ts";
import type { ReadableStore } from "./readableStore.ts";
import type { Settings } from "../signIn/settings.ts";
import { heardFrom, throttledFor } from "./connection.ts";

export interface Session {
  readonly settings: Settings;
  readonly host: Promise<Host>;
  readonly store: Promise<ReadableStore>;
}

/** Starts everything at once: the host's answer, the sign-in's code and the store's code travel in parallel. */
export function startSession(settings: Settings): Session {
  const host = connectHost();
  const signInCode = import(
    /* webpackChunkName: "msal" */ "../signIn/signIn.ts"
  );
  const storeCode = import(/* webpackChunkName: "store" */ "./store.ts");
  const store = (async () => {
    const [place, { createSignIn, inWords }, { storeAt }] = await Promise.all([
      host,
      signInCode,
      storeCode,
    ]);
    const getToken = createSignIn(settings, place);
    const signIn = { getToken, inWords };
    return storeAt(settings, signIn, {
      throttled: throttledFor,
      heard: heardFrom,
    });
  })();
  // Whoever waits for the store hears of the failure; this keeps it from also being called unhandled.
  store.catch(() => undefined);
  return { settings, host, store };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("No session around this part.");
  return session;
}
