// The way to the lists, made once the host and the sign-in are known. Its own chunk, fetched beside the app.
import { connect } from "../../sharepoint/wire/connect.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { Settings } from "../signIn/settings.ts";
import { readableStore, type ReadableStore } from "./readableStore.ts";
import type { GetToken } from "../signIn/signIn.ts";
import type { SignInProblem } from "../signIn/signInProblem.ts";

/** What a screen is told of the way to SharePoint. */
export interface Watch {
  readonly throttled: (wait: { readonly seconds: number }) => void;
  readonly heard: (sharePoint: { readonly answering: boolean }) => void;
}

/** Tokens, and the words for why there is none; both come with the sign-in's code, which the first row does not wait for. */
export interface SignIn {
  readonly getToken: GetToken;
  readonly inWords: (problem: unknown) => SignInProblem;
}

function watchedFetch({ heard }: Watch): typeof fetch {
  return async (...request) => {
    try {
      const response = await fetch(...request);
      heard({ answering: true });
      return response;
    } catch (failure) {
      heard({ answering: false });
      throw failure;
    }
  };
}

export function storeAt(
  { siteUrl, listPrefix }: Pick<Settings, "siteUrl" | "listPrefix">,
  { getToken, inWords }: SignIn,
  watch: Watch,
): ReadableStore {
  // The sign-in's own words reach the screen: the store would only know that there was no token.
  const signedOut = (problem: unknown): never => {
    const { words, next } = inWords(problem);
    throw new StoreFailure("signedOut", words, { next, cause: problem });
  };
  return readableStore(
    openPlanStore(
      connect({
        siteUrl,
        listPrefix: listPrefix ?? "",
        getToken: (options) => getToken(siteUrl, options).catch(signedOut),
        fetch: watchedFetch(watch),
        onThrottled: watch.throttled,
      }),
    ),
  );
}
