// Saving what belongs to actions beside their promises, of one or of several: needs no history, only the plan as the screen has it.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useQueryClient } from "@tanstack/react-query";
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type {
  DetailChange,
  DetailsContext,
} from "../../domain/planLife/actions/actionDetails.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useAttempts } from "./attempts.ts";
import type { Attempts } from "./attempts.ts";
import { actorFor } from "./editor.ts";
import type { TabParts } from "./editor.ts";
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

/** The rows saved, and in words which were not. */
async function saveChanges(
  tab: TabParts,
  { store }: DetailsDesk,
  changes: readonly DetailChange[],
): Promise<Sentence | null> {
  const outcomes = await store.saveAll("actions", changes);
  const lost: Action["ref"][] = [];
  for (const [n, { before }] of changes.entries()) {
    const outcome = outcomes[n];
    if (outcome?.kind === "saved") putAction(tab, outcome.value);
    else lost.push(before.ref);
    if (outcome?.kind === "conflict" && outcome.theirs)
      putAction(tab, outcome.theirs);
  }
  if (lost.length === 0) return null;
  return lost.length < changes.length
    ? t(
        "Somebody else saved {lost:list} at the same time, so nothing was put over theirs; the others are saved. What they saved is shown now. Look, and save again.",
        { lost },
      )
    : t(
        "Somebody else saved {lost:list} at the same time, so nothing was put over theirs. What they saved is shown now. Look, and save again.",
        { lost },
      );
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
      return answer.ok ? saveChanges(tab, desk, answer.value) : answer.words;
    });
  return { ...attempts, change };
}
