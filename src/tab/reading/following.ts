// What others change while somebody looks at a plan, and what an administrator's tab does where no service runs. Fetched after the rows.
import type { QueryClient } from "@tanstack/react-query";
import { momentBefore } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { Session } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import {
  anyActionLog,
  broughtUpToDate,
  overviewQuery,
  today,
} from "./planQueries.ts";

const pollMs = 20_000;
/** The service brings the rows after the log within a minute; after so long it is taken not to run. */
const waitForServiceMs = 5 * 60_000;

interface Followed {
  readonly session: Session;
  readonly client: QueryClient;
  /** As it is on the screen. */
  readonly overview: PlanOverview;
  /** The plan that was looked at for changes last, in whatever state: one that comes anew is looked at at once. */
  readonly lookedAt: { current: PlanId | null };
}

async function look({ session, client, overview, lookedAt }: Followed) {
  if (document.visibilityState !== "visible" || !navigator.onLine) return;
  const store = await session.store;
  const now = await broughtUpToDate(store, overview);
  const { queryKey } = overviewQuery(session, overview.plan.id);
  // Something saved from this tab in between is newer than what was just read.
  if (client.getQueryData(queryKey) !== overview) return;
  lookedAt.current = overview.plan.id;
  if (now === overview) return;
  if (now) client.setQueryData(queryKey, now);
  else await client.invalidateQueries({ queryKey });
  await client.invalidateQueries(anyActionLog);
}

/** Where no service does it, the tab of an administrator brings the rows after the log, keeps the first screens, and files the plans for their members. */
async function stepIn({ session, overview }: Followed) {
  const recordedBefore = momentBefore(nowInstant(), waitForServiceMs);
  if (!overview.rights.mayEditActions) return;
  const store = await session.store;
  const { spokenOf } = await store.bringCopies({ recordedBefore });
  if (spokenOf.length === 0) return;
  await store.keepScreens(spokenOf, today);
  await store.fileForMembers(spokenOf);
}

/** Looks for changes now and again from then on. Answers how to stop. */
export function follow(followed: Followed): () => void {
  // A poll that fails says nothing: the next one tries again, and any real question shows the failure.
  const poll = () =>
    void look(followed)
      .then(() => stepIn(followed))
      .catch(() => undefined);
  if (followed.lookedAt.current !== followed.overview.plan.id) poll();
  const timer = setInterval(poll, pollMs);
  return () => clearInterval(timer);
}
