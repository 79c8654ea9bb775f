// Saying what an action waits for, and that it no longer does: who may, and never in a ring.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { addDependency } from "./dependencies.ts";
import { firstRefusal, refuseGone } from "../../rules/entryRules.ts";
import type { ActionId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import { withCurrent } from "../../rules/planRules.ts";
import type { PlanContext } from "../../rules/planRules.ts";

/** Why this person may not link this action to others; null where they may. */
export function refuse(action: Action, context: PlanContext): Refusal | null {
  const { record, actor } = context;
  const { current } = withCurrent(record, action);
  return firstRefusal(
    may(actor, "linkActions", { action }),
    refuseGone({ action, plan: record.plan }, current),
  );
}

export function actionById(
  id: ActionId,
  { record }: PlanContext,
): Answer<Action> {
  const found = record.actions.find((one) => one.id === id);
  return found ? yes(found) : no("notInPlan", say("plan.noSuchAction"));
}

/** The action with one more thing it waits for. Refuses `notYours`, `planClosed`, `leftPlan` and what `addDependency` refuses. Source: domain.md F16. */
export function waitFor(
  id: ActionId,
  prerequisite: ActionId,
  context: PlanContext,
): Answer<Action> {
  const action = actionById(id, context);
  if (!action.ok) return action;
  const { record } = context;
  const all = record.actions.map((one) => withCurrent(record, one));
  return (
    refuse(action.value, context) ??
    addDependency(action.value, prerequisite, all)
  );
}

/** The action no longer waiting. Refuses `notYours`, `planClosed`, `leftPlan`, `notInPlan`. */
export function stopWaiting(
  id: ActionId,
  prerequisite: ActionId,
  context: PlanContext,
): Answer<Action> {
  const action = actionById(id, context);
  if (!action.ok) return action;
  const { dependsOn } = action.value;
  return (
    refuse(action.value, context) ??
    yes({
      ...action.value,
      dependsOn: dependsOn.filter((one) => one !== prerequisite),
    })
  );
}
