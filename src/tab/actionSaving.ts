// Saving what belongs to one action beside its log: milestones and evidence. Needs only that action's history, not the whole plan.
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../domain/action.ts";
import { dayIn } from "../domain/calendarDate.ts";
import type { RuleContext } from "../domain/change.ts";
import type { StoredLog } from "../sharepoint/committing.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts } from "./attempts.ts";
import { actionLogQuery } from "./planQueries.ts";
import { actorFor } from "./saving.ts";
import { useSession } from "./session.ts";
import { nowInstant } from "./today.ts";

export interface ActionDesk extends Pick<StoredLog, "milestones" | "evidence"> {
  readonly store: PlanStore;
  readonly context: RuleContext;
}

export function useActionSaving(
  overview: PlanOverview,
  action: Action,
): Attempts<ActionDesk> {
  const client = useQueryClient();
  const session = useSession();
  const query = actionLogQuery(session, overview.plan.id, action.id);
  return useAttempts({
    async desk() {
      const { log, milestones, evidence } = await client.ensureQueryData(query);
      const now = nowInstant();
      const { plan } = overview;
      return {
        store: await session.store,
        milestones,
        evidence,
        context: {
          action,
          log,
          plan,
          actor: await actorFor(client, session, overview),
          today: dayIn(now, plan.timeZone),
          now,
          newId: () => crypto.randomUUID(),
          door: "tab",
        },
      };
    },
    async readAgain() {
      await client.invalidateQueries(query);
      await client.invalidateQueries({
        queryKey: ["record", overview.plan.id],
      });
    },
  });
}
