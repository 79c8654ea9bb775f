// The plans that work may be carried to or brought in from, and everything recorded of those chosen so far.
import { useQueries, useQuery } from "@tanstack/react-query";
import { asId } from "../../../domain/values/id.ts";
import type { PlanId } from "../../../domain/values/id.ts";
import type { Plan } from "../../../domain/plan/plan.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { plansQuery, recordQuery } from "../../reading/planQueries.ts";
import { useSession } from "../../session/session.ts";
import type { PickLine } from "../../ui/fields.tsx";

export interface OtherPlans {
  readonly picks: readonly PickLine[];
  readonly records: readonly PlanRecord[];
  readonly loading: boolean;
  readonly error: unknown;
}

export function useOtherPlans(
  own: PlanId,
  chosen: readonly string[],
  isOffered: (plan: Plan) => boolean = () => true,
): OtherPlans {
  const session = useSession();
  const plans = useQuery(plansQuery(session));
  const records = useQueries({
    queries: chosen.map((id) => recordQuery(session, asId<"Plan">(id))),
  });
  const open = (plans.data?.items ?? []).filter(
    (one) => one.id !== own && one.state !== "closed" && isOffered(one),
  );
  return {
    picks: open.map(({ id, title }) => ({ value: id, text: title })),
    records: records.flatMap(({ data }) => (data ? [data.record] : [])),
    loading: plans.isPending || records.some((one) => one.isPending),
    error: plans.error ?? records.find((one) => one.error)?.error ?? null,
  };
}
