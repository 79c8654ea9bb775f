// Taking a plan to its next state: the decision first, then the plan's own row.
import type { PlanMoved } from "../domain/planLife/planLife.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import { appendDecisions } from "./planChange.ts";
import type { PlanParts } from "./planChange.ts";
import { saveRow } from "./rows.ts";

/**
 * Saves what `movePlan` said yes to. Null when all of it is saved; sent again it is recorded once.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function savePlanMove(
  desk: PlanParts,
  { plan, decision }: PlanMoved,
): Promise<Sentence | null> {
  return (
    (await appendDecisions(desk, [decision])) ??
    saveRow(desk, "plans", desk.context.record.plan, plan)
  );
}
