// Everything the tab asks of the lists: each question's key and fetch declared together, once.
import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { ActionId, PlanId } from "../domain/id.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { keepOverview } from "./overviewCache.ts";
import type { Session } from "./session.ts";
import { asProblem } from "./ui/problem.ts";

/** The store waits and tries again by itself when asked to; a second layer of retries would multiply its patience. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < 1 && asProblem(error).kind === "unreachable",
        staleTime: 30_000,
        // Stored values carry the version they were read at; merging old and new objects would lose it.
        structuralSharing: false,
        refetchOnWindowFocus: true,
      },
    },
  });
}

export function meQuery(session: Session) {
  return queryOptions({
    queryKey: ["me"],
    queryFn: async () => (await session.store).me(),
    staleTime: Infinity,
  });
}

export function plansQuery(session: Session) {
  return queryOptions({
    queryKey: ["plans"],
    queryFn: async () => (await session.store).plans(),
  });
}

async function readOverview(
  session: Session,
  planId: PlanId,
): Promise<PlanOverview> {
  const store = await session.store;
  const overview = await store.overview(planId);
  const { place } = await session.host;
  void keepOverview(place.userId ?? "browser", overview);
  return overview;
}

export function overviewQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["overview", planId],
    queryFn: () => readOverview(session, planId),
  });
}

export function actionLogQuery(
  session: Session,
  planId: PlanId,
  actionId: ActionId,
) {
  return queryOptions({
    queryKey: ["actionLog", actionId],
    queryFn: async () => (await session.store).actionLog(planId, actionId),
    staleTime: 5_000,
  });
}

/** The overview with what others changed since it was read; null when it has to be read again. */
export async function broughtUpToDate(
  store: PlanStore,
  overview: PlanOverview,
): Promise<PlanOverview | null> {
  const news = await store.changesSince(overview.changeToken);
  if (news.kind === "reload") return null;
  const { changed, removed, unreadable, changeToken } = news;
  if (changed.length + removed.length + unreadable.length === 0)
    return overview;
  const replaced = new Set<string>([
    ...changed.map((action) => action.id),
    ...removed,
  ]);
  return {
    ...overview,
    changeToken,
    unreadable: [...overview.unreadable, ...unreadable],
    actions: [
      ...overview.actions.filter((action) => !replaced.has(action.id)),
      ...changed,
    ],
  };
}
