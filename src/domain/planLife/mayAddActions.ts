// Whether somebody may add actions to a plan as it stands: asked by the button on the first screen, so it brings no other rule with it.
import { no, yes } from "../answer.ts";
import type { Answer } from "../answer.ts";
import { may } from "../permission.ts";
import type { Actor } from "../permission.ts";
import type { Plan } from "../plan.ts";

/** Whether this person may add actions to the plan as it stands. Refuses `notYours` and `planClosed`. */
export function mayAddActions(actor: Actor, plan: Plan): Answer<true> {
  const allowed = may(actor, "changePlan");
  if (!allowed.ok) return allowed;
  return plan.state === "closed"
    ? no(
        "planClosed",
        `${plan.title} is closed, so no action can be added to it.`,
      )
    : yes(true);
}
