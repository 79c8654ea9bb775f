// A decision about a paper (its endorsement, the override, the outcome of a recommendation): about no action, so that no copy follows it.
import type { Decision } from "../domain/plan/decision.ts";
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { isMine } from "./decide.ts";

/**
 * Records it; sent again under its id it is recorded once. Answers null where it stands as it was sent, else that an earlier sending was
 * recorded with other words.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function decideOnPaper(
  store: Pick<PlanStore, "append">,
  decision: Decision,
): Promise<Sentence | null> {
  const entries = { ref: "", updates: [], revisions: [] };
  const [stored] = await store.append([{ ...entries, decisions: [decision] }]);
  const [stands] = stored?.decisions ?? [];
  return !stands || isMine(stands, decision)
    ? null
    : say("told.paperRecordedBefore");
}
