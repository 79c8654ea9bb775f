// A plan's cycle as the pages of the tab ask for it.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { planCycle, readWindows } from "../../editing/planCycle.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { settingsQuery } from "./planQueries.ts";
import { useSession } from "../session/session.ts";
import type { Session } from "../session/session.ts";

/** The plan's update windows; dates of meetings seldom change, so they are asked for now and then. */
export function windowsQuery(session: Session, overview: PlanOverview) {
  return queryOptions({
    queryKey: ["windows", overview.plan.id],
    queryFn: async () => readWindows(await session.store, overview),
    staleTime: 300_000,
  });
}

export function useCycle(record: PlanRecord) {
  const { data, error, refetch } = useQuery(settingsQuery(useSession()));
  return {
    cycle: data ? planCycle(record, data.items) : null,
    error,
    retry: () => void refetch(),
  };
}
