// Where an import goes: a plan of this site with everything recorded of it, or one that is still to be made.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import { queryOptions, useQuery } from "@tanstack/react-query";
import {
  draftPlan,
  emptyRecord,
} from "../../domain/planLife/draft/draftPlan.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import {
  readImportRuns,
  type StoredRun,
} from "../../sharepoint/importing/importRuns.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { useSession } from "../session/session.ts";
import type { Session } from "../session/session.ts";

export interface Target {
  readonly plan: Plan;
  readonly record: PlanRecord;
  readonly runs: readonly StoredRun[];
  readonly isNew: boolean;
  /** What could not be read, and is not compared. */
  readonly unreadable: readonly string[];
}

function targetQuery(session: Session, planId: PlanId | null) {
  return queryOptions({
    queryKey: ["importTarget", planId],
    enabled: planId !== null,
    queryFn: async (): Promise<Target | null> => {
      if (planId === null) return null;
      const store = await session.store;
      const [{ record, unreadable }, earlier] = await Promise.all([
        store.record(planId),
        readImportRuns(store, planId),
      ]);
      return {
        plan: record.plan,
        record,
        runs: earlier.runs,
        isNew: false,
        unreadable: [
          ...unreadable.map(({ list, itemId, why }) =>
            t("{list}, row {itemId}: {why}", { list, itemId, why }),
          ),
          ...earlier.unreadable,
        ],
      };
    },
  });
}

/** @param planId null for a new plan with the given title */
export function useTarget(planId: PlanId | null, title: string) {
  const session = useSession();
  const query = useQuery(targetQuery(session, planId));
  const fresh = useMemo((): Target => {
    const plan = draftPlan(title.trim(), stableGuid);
    return {
      plan,
      record: emptyRecord(plan),
      runs: [],
      isNew: true,
      unreadable: [],
    };
  }, [title]);
  return {
    target: planId === null ? fresh : (query.data ?? null),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
