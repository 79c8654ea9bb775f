// Everything the tab asks of the lists: each question's key and fetch declared together, once.
import { QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { OnProgress } from "../../sharepoint/rows/reading.ts";
import type {
  FirstRead,
  PlanOverview,
} from "../../sharepoint/plan/wholePlan.ts";
import { forgetOverview, keepOverview, keptOverview } from "./overviewCache.ts";
import type { Session } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { asProblem, passesByItself } from "../ui/problem.ts";

/** How often a question that failed for want of an answer is asked again while somebody looks. */
const againMs = 10_000;

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
        // Asked even when the browser believes there is no network: an answer that says so beats a page that waits.
        networkMode: "always",
        refetchOnReconnect: true,
        refetchInterval: ({ state }) =>
          state.status === "error" && passesByItself(state.error)
            ? againMs
            : false,
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

/**
 * What was read of the plan on another day is not built on: who may read what also changes with the day. Undefined where every row is to be
 * read.
 */
function builtOn(before: PlanOverview | null): PlanOverview | undefined {
  const today = before && dayIn(nowInstant(), before.plan.timeZone);
  return before && before.wholeOn === today ? before : undefined;
}

/** Today in a zone of a plan. */
export const today = (timeZone: string) => dayIn(nowInstant(), timeZone);

/** The first screen of a large plan while the rest is read; nobody asks for it by itself. */
export const firstQuery = (planId: PlanId) =>
  queryOptions<FirstRead | null>({
    queryKey: ["first", planId],
    queryFn: skipToken,
  });

/** Kept on this device only for a person Teams names: a shared browser must not show one person's plan to the next. */
async function readOverview(
  session: Session,
  planId: PlanId,
  shown: PlanOverview | undefined,
  draw: (first: FirstRead | null) => void,
): Promise<PlanOverview> {
  // What was drawn before an earlier reading is of that one.
  draw(null);
  const { place } = await session.host;
  try {
    const [store, kept] = await Promise.all([
      session.store,
      shown ?? (place.userId ? keptOverview(place.userId, planId) : null),
    ]);
    const before = builtOn(kept);
    const found = await store.overview(planId, {
      ...(before ? { before } : {}),
      ...(shown ? {} : { first: { today, draw } }),
      // The first row waits for nothing; what is read after it may be built on.
      tokenFirst: shown !== undefined,
    });
    const wholeOn =
      before?.wholeOn ??
      (shown ? dayIn(nowInstant(), found.plan.timeZone) : undefined);
    const read = wholeOn ? { ...found, wholeOn } : found;
    // The first time the rows are drawn as they come, and what they do not show yet is put in a moment later (`usePlan`).
    const overview = shown
      ? ((await broughtUpToDate(store, read)) ?? read)
      : read;
    if (place.userId) void keepOverview(place.userId, overview);
    return overview;
  } catch (failure) {
    // Who may not see the plan any more does not see yesterday's copy either.
    if (place.userId && !passesByItself(failure))
      void forgetOverview(place.userId, planId);
    throw failure;
  }
}

export function overviewQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["overview", planId],
    queryFn: ({ client, queryKey }): Promise<PlanOverview> =>
      readOverview(
        session,
        planId,
        client.getQueryData<PlanOverview>(queryKey),
        (first) => client.setQueryData(firstQuery(planId).queryKey, first),
      ),
  });
}

export function actionLogQuery(
  session: Session,
  planId: PlanId,
  actionId: ActionId,
) {
  return queryOptions({
    queryKey: [...anyActionLog.queryKey, actionId],
    queryFn: async () => (await session.store).actionLog(planId, actionId),
    staleTime: 5_000,
  });
}

/** Which of these actions were sent back, a claim or by audit; their logs say whether it was answered. */
export function returnedQuery(session: Session, ids: readonly ActionId[]) {
  return queryOptions({
    queryKey: [...anyActionLog.queryKey, "returned", ...ids],
    queryFn: async () => (await session.store).returnedAmong(ids),
  });
}

export function settingsQuery(session: Session) {
  return queryOptions({
    queryKey: ["settings"],
    queryFn: async () => (await session.store).settings(),
  });
}

/** The key under which everything recorded of a plan is cached, by whichever page read it. */
export const recordKey = (planId: PlanId) => ["record", planId] as const;

/** Everything recorded of a plan. Read only by the pages that need it all; how far the reading is can be told. */
export function recordQuery(
  session: Session,
  planId: PlanId,
  told?: OnProgress,
) {
  return queryOptions({
    queryKey: recordKey(planId),
    queryFn: async () => (await session.store).record(planId, told),
  });
}

/** The plan's meetings as they are now: one may have been closed a moment ago. */
export function meetingsQuery(session: Session, planId: PlanId) {
  return queryOptions({
    queryKey: ["meetings", planId],
    queryFn: async () => (await session.store).meetings(planId),
    staleTime: 0,
  });
}

/** What the Papers library holds by name, for asking again. */
export const filedNotes = { queryKey: ["filed"] } as const;

/** The logs of all actions, for asking them again. */
export const anyActionLog = { queryKey: ["actionLog"] } as const;

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
