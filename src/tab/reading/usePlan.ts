// The plan on screen: what was last seen on this device at once, what the lists say a moment later, and what others change while one looks.
import { useEffect, useRef, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlanId } from "../../domain/values/id.ts";
import type {
  FirstRead,
  PlanOverview,
} from "../../sharepoint/plan/wholePlan.ts";
import { keptOverview } from "./overviewCache.ts";
import { firstQuery, overviewQuery } from "./planQueries.ts";
import { useSession } from "../session/session.ts";
import { asProblem, passesByItself } from "../ui/problem.ts";

interface PlanOnScreen {
  readonly overview: PlanOverview | null;
  /** Figures and first rows of a large plan, while there is no overview yet. */
  readonly first: FirstRead | null;
  /** Shown from this device and not yet checked: nothing can be saved on it. */
  readonly kept: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Who the address says is looking, before the host has answered: Teams fills it in when it opens the tab. */
function personInAddress(): string | null {
  const person = new URLSearchParams(location.search).get("user") ?? "";
  return /^[0-9a-f-]{36}$/i.test(person) ? person.toLowerCase() : null;
}

/** What this person last saw of the plan, from this device. The address is believed until Teams says who is looking. */
function useKept(planId: PlanId): PlanOverview | null {
  const { host } = useSession();
  const [kept, setKept] = useState<PlanOverview | null>(null);
  useEffect(() => {
    let current = true;
    const guessed = personInAddress();
    const show = async (person: string | null) => {
      const found = person ? await keptOverview(person, planId) : null;
      if (current) setKept(found);
    };
    if (guessed) void show(guessed);
    host.then(
      ({ place }) =>
        place.userId === guessed ? undefined : show(place.userId),
      // A host that does not answer is told by the page that waits for the lists.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host, planId]);
  return kept?.plan.id === planId ? kept : null;
}

/** Asks for changes while somebody looks, and only then; how is fetched after the rows. */
function useFollowing(planId: PlanId, overview: PlanOverview | undefined) {
  const session = useSession();
  const client = useQueryClient();
  const lookedAt = useRef<PlanId | null>(null);
  useEffect(() => {
    if (!overview) return undefined;
    const following = import(
      /* webpackChunkName: "later" */ "./following.ts"
    ).then(
      ({ follow }) => follow({ session, client, overview, lookedAt }),
      reportError,
    );
    return () => void following.then((stop) => stop?.());
  }, [session, client, planId, overview]);
}

export function usePlan(planId: PlanId): PlanOnScreen {
  const session = useSession();
  const copy = useKept(planId);
  const query = useQuery(overviewQuery(session, planId));
  useFollowing(planId, query.data);
  const { data, error } = query;
  const first = useQuery(firstQuery(planId)).data ?? null;
  // A refusal is not covered up with yesterday's copy; a missing answer may be.
  const kept =
    error === null ||
    passesByItself(error) ||
    asProblem(error).kind === "signedOut"
      ? copy
      : null;
  const overview = data ?? kept;
  return {
    overview,
    first: overview === null && error === null ? first : null,
    kept: data === undefined && kept !== null,
    error,
    retry: () => void query.refetch(),
  };
}
