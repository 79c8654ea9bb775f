// Saving what describes the plan and stands in its own row, with an entry of the log: the register of sources, the council's own columns, what its members read.
import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../../domain/values/answer.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import { actorFor } from "./editor.ts";
import {
  overviewQuery,
  plansQuery,
  recordKey,
} from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";

interface Desk {
  readonly store: PlanStore;
  readonly plan: Plan;
  readonly actor: Actor;
}

export function usePlanRow(overview: PlanOverview) {
  const client = useQueryClient();
  const session = useSession();
  const { queryKey } = overviewQuery(session, overview.plan.id);
  const attempts = useAttempts<Desk>({
    desk: async () => ({
      store: await session.store,
      plan: (client.getQueryData(queryKey) ?? overview).plan,
      actor: actorFor({ overview }),
    }),
    async readAgain() {
      await Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries({ queryKey: recordKey(overview.plan.id) }),
        client.invalidateQueries(plansQuery(session)),
      ]);
    },
  });
  return {
    ...attempts,
    /** Asks the rule on the plan as it is now and saves its yes. */
    change: (said: string, rule: (plan: Plan, actor: Actor) => Answer<Plan>) =>
      attempts.save(said, async (desk) => {
        const answer = rule(desk.plan, desk.actor);
        if (!answer.ok) return answer.words;
        return saveRow(desk, "plans", desk.plan, answer.value);
      }),
  };
}
