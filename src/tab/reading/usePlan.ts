// The plan on screen: what was last seen on this device at once, what the lists say a moment later, and what others change while one looks.
import { useEffect, useRef, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlanId } from "../../domain/values/id.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { keptOverview } from "./overviewCache.ts";
import { anyActionLog, broughtUpToDate, overviewQuery } from "./planQueries.ts";
import { momentBefore } from "../../domain/values/calendarDate.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { asProblem, passesByItself } from "../ui/problem.ts";

const pollMs = 20_000;
/** The service brings the rows after the log within a minute; after so long it is taken not to run. */
const waitForServiceMs = 5 * 60_000;

interface PlanOnScreen {
  readonly overview: PlanOverview | null;
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

/** Asks for changes while somebody looks, and only then. */
function useFollowing(planId: PlanId, overview: PlanOverview | undefined) {
  const session = useSession();
  const client = useQueryClient();
  const lookedAt = useRef<PlanId | null>(null);
  useEffect(() => {
    if (!overview) return undefined;
    const look = async () => {
      if (document.visibilityState !== "visible" || !navigator.onLine) return;
      const store = await session.store;
      const now = await broughtUpToDate(store, overview);
      const { queryKey } = overviewQuery(session, planId);
      // Something saved from this tab in between is newer than what was just read.
      if (client.getQueryData(queryKey) !== overview) return;
      lookedAt.current = planId;
      if (now === overview) return;
      if (now) client.setQueryData(queryKey, now);
      else await client.invalidateQueries({ queryKey });
      await client.invalidateQueries(anyActionLog);
    };
    // Where no service does it, the tab of an administrator brings the rows after the log, and files the plans for their members.
    const stepIn = async () => {
      const recordedBefore = momentBefore(nowInstant(), waitForServiceMs);
      if (!overview.rights.mayEditActions) return;
      const store = await session.store;
      const { spokenOf } = await store.bringCopies({ recordedBefore });
      if (spokenOf.length > 0) await store.fileForMembers(spokenOf);
    };
    // A poll that fails says nothing: the next one tries again, and any real question shows the failure.
    const poll = () =>
      void look()
        .then(stepIn)
        .catch(() => undefined);
    if (lookedAt.current !== planId) poll();
    const timer = setInterval(poll, pollMs);
    return () => clearInterval(timer);
  }, [session, client, planId, overview]);
}

export function usePlan(planId: PlanId): PlanOnScreen {
  const session = useSession();
  const copy = useKept(planId);
  const query = useQuery(overviewQuery(session, planId));
  useFollowing(planId, query.data);
  const { data, error } = query;
  // A refusal is not covered up with yesterday's copy; a missing answer may be.
  const kept =
    error === null ||
    passesByItself(error) ||
    asProblem(error).kind === "signedOut"
      ? copy
      : null;
  return {
    overview: data ?? kept,
    kept: data === undefined && kept !== null,
    error,
    retry: () => void query.refetch(),
  };
}
