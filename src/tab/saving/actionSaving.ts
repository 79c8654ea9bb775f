// Saving what belongs to one action beside its log: milestones and evidence. Needs only that action's history, not the whole plan.
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import type { RuleContext } from "../../domain/rules/change.ts";
import { asId } from "../../domain/values/id.ts";
import { contextOf } from "../../editing/context.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts } from "./attempts.ts";
import { editorOf } from "./editor.ts";
import type { KeptIdentity } from "./keptForm.ts";
import { actionLogQuery, recordKey } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";

export interface ActionParts extends Pick<
  StoredLog,
  "milestones" | "evidence"
> {
  readonly store: PlanStore;
  readonly context: RuleContext;
}

/** @param kept the identity of the form, where it adds rows */
export function useActionSaving(
  overview: PlanOverview,
  action: Action,
  kept?: KeptIdentity,
): Attempts<ActionParts> {
  const client = useQueryClient();
  const session = useSession();
  const query = actionLogQuery(session, overview.plan.id, action.id);
  return useAttempts({
    async desk() {
      const { log, milestones, evidence } = await client.query({
        ...query,
        staleTime: "static",
      });
      const editor = await editorOf({ client, session, overview }, action);
      const edit = kept?.identity().edit ?? asId<"Edit">(crypto.randomUUID());
      const store = await session.store;
      kept?.sending();
      const context = contextOf(editor, { action, log }, edit);
      return { store, milestones, evidence, context };
    },
    async readAgain() {
      await client.invalidateQueries(query);
      await client.invalidateQueries({ queryKey: recordKey(overview.plan.id) });
    },
    saved: () => kept?.renew(),
  });
}
