// Saving what belongs to actions beside their promises, of one or of several: needs no history, only the plan as the screen has it.
import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../../domain/values/answer.ts";
import type {
  DetailChange,
  DetailsContext,
} from "../../domain/planLife/actions/actionDetails.ts";
import { saveActions } from "../../editing/rows.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts } from "./attempts.ts";
import { actorFor } from "./editor.ts";
import { putAction } from "./onScreen.ts";
import { overviewQuery, recordKey } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";

interface DetailsDesk {
  readonly store: PlanStore;
  readonly context: DetailsContext;
}

interface DetailsSaving extends Attempts<DetailsDesk> {
  /** Asks the rule on the plan as it is now and saves its yes, a hundred actions a request. */
  readonly change: (
    said: string,
    rule: (context: DetailsContext) => Answer<readonly DetailChange[]>,
  ) => Promise<boolean>;
}

export function useDetailsSaving(overview: PlanOverview): DetailsSaving {
  const client = useQueryClient();
  const session = useSession();
  const tab = { client, session, overview };
  const attempts = useAttempts<DetailsDesk>({
    async desk() {
      const { queryKey } = overviewQuery(session, overview.plan.id);
      const record = client.getQueryData(queryKey) ?? overview;
      const actor = actorFor({ overview: record });
      return { store: await session.store, context: { record, actor } };
    },
    readAgain: () =>
      client.invalidateQueries({ queryKey: recordKey(overview.plan.id) }),
  });
  const change: DetailsSaving["change"] = (said, rule) =>
    attempts.save(said, async (desk) => {
      const answer = rule(desk.context);
      if (!answer.ok) return answer.words;
      const { shown, words } = await saveActions(desk, answer.value);
      for (const action of shown) putAction(tab, action);
      return words;
    });
  return { ...attempts, change };
}
