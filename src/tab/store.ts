// The way to the lists, made once the host and the sign-in are known. Its own chunk, fetched beside the app.
import { connect } from "../sharepoint/connect.ts";
import { openPlanStore } from "../sharepoint/planStore.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { GetToken } from "./signIn/signIn.ts";

export function storeAt(
  siteUrl: string,
  getToken: GetToken,
  onThrottled: (wait: { readonly seconds: number }) => void,
): PlanStore {
  return openPlanStore(
    connect({
      siteUrl,
      getToken: (options) => getToken(siteUrl, options),
      onThrottled,
    }),
  );
}
