// The plan on screen: what was last seen on this device at once, what the lists say a moment later, and what others change while one looks.
import { useEffect, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlanId } from "../domain/id.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { keptOverview } from "./overviewCache.ts";
import { broughtUpToDate, overviewQuery } from "./planQueries.ts";
import { useSession } from "./session.ts";

const pollMs = 20_000;

export interface PlanOnScreen {
  readonly overview: PlanOverview | null;
  /** Shown from this device and not yet checked: nothing can be saved on it. */
  readonly kept: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Who the address says is looking, before the host has answered: Teams fills it in when it opens the tab. */
function personInAddress(): string {
  const person = new URLSearchParams(location.search).get("user") ?? "";
  return /^[0-9a-f-]{36}$/i.test(person) ? person.toLowerCase() : "browser";
}

function useKept(planId: PlanId): PlanOverview | null {
  const { host } = useSession();
  const [kept, setKept] = useState<PlanOverview | null>(null);
  useEffect(() => {
    let current = true;
    const show = (found: PlanOverview | null) => {
      if (current && found?.plan.id === planId) setKept(found);
    };
    const person = personInAddress();
    if (person !== "browser") void keptOverview(person, planId).then(show);
    else
      void host.then(async ({ place }) =>
        show(await keptOverview(place.userId ?? "browser", planId)),
      );
    return () => {
      current = false;
    };
  }, [host, planId]);
  return kept;
}

/** Asks for changes while somebody looks, and only then. */
function useFollowing(planId: PlanId, overview: PlanOverview | undefined) {
  const session = useSession();
  const client = useQueryClient();
  useEffect(() => {
    if (!overview) return undefined;
    const look = async () => {
      if (document.visibilityState !== "visible" || !navigator.onLine) return;
      const now = await broughtUpToDate(await session.store, overview);
      if (now === overview) return;
      const { queryKey } = overviewQuery(session, planId);
      // Something saved from this tab in between is newer than what was just read.
      if (client.getQueryData(queryKey) !== overview) return;
      if (now) client.setQueryData(queryKey, now);
      else await client.invalidateQueries({ queryKey });
      await client.invalidateQueries({ queryKey: ["actionLog"] });
    };
    const timer = setInterval(() => {
      // A poll that fails says nothing: the next one tries again, and any real question shows the failure.
      look().catch(() => undefined);
    }, pollMs);
    return () => clearInterval(timer);
  }, [session, client, planId, overview]);
}

export function usePlan(planId: PlanId): PlanOnScreen {
  const session = useSession();
  const kept = useKept(planId);
  const query = useQuery(overviewQuery(session, planId));
  useFollowing(planId, query.data);
  return {
    overview: query.data ?? kept,
    kept: query.data === undefined && kept !== null,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
