// Whether somebody may add actions to a plan as it stands: asked by the button on the first screen, so it brings no other rule with it.
import { say } from "../../words/say.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Plan } from "../../plan/plan.ts";

/** Whether this person may add actions to the plan as it stands. Refuses `notYours` and `planClosed`. */
export function mayAddActions(actor: Actor, plan: Plan): Answer<true> {
  const allowed = may(actor, "changePlan");
  if (!allowed.ok) return allowed;
  return plan.state === "closed"
    ? no("planClosed", say("mayAddActions.planClosed", { plan: plan.title }))
    : yes(true);
}
