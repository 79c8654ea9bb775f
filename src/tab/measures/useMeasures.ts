// Saving what is said of measures: the rule on the plan as it is stored, its entries appended under the form's identity.
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import { appendDecisions } from "../../editing/planChange.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorFor } from "../saving/editor.ts";
import type { PlanSaving } from "../saving/planChanges.ts";

/**
 * Asks a rule and appends its yes.
 * @param action the action the measure stands beside, whose leads may do more; null for a theme's
 */
export function saveMeasure(
  saving: PlanSaving,
  said: string,
  overview: PlanOverview,
  action: Action | null,
  rule: (context: PlanContext) => Answer<readonly Decision[]>,
): Promise<boolean> {
  return saving.save(said, async (desk) => {
    const actor = actorFor({ overview }, action);
    const answer = rule({ ...desk.context, actor });
    return answer.ok ? appendDecisions(desk, answer.value) : answer.words;
  });
}

/** A rule of one entry as a rule of several. */
export const asList = (
  answer: Answer<Decision>,
): Answer<readonly Decision[]> =>
  answer.ok ? { ok: true, value: [answer.value] } : answer;
