// Whether the elected members of a plan read what is exempt from publication: a word about the plan, said by whoever keeps it.
import type { Plan } from "../plan/plan.ts";
import { may, type Actor } from "../rights/permission.ts";
import { firstRefusal } from "../rules/entryRules.ts";
import { no, yes, type Answer } from "../values/answer.ts";
import { say } from "../words/say.ts";

/**
 * The plan as its members read it from now on. Schedule 12A bars the public, not always councillors: their need to know is the council's to
 * judge. Refuses `notYours` and `planClosed`. Source: product.md 4b.10.
 */
export function letMembersReadExempt(
  plan: Plan,
  membersReadExempt: boolean,
  actor: Actor,
): Answer<Plan> {
  const refused = firstRefusal(
    may(actor, "describePlan"),
    plan.state === "closed"
      ? no("planClosed", say("membersReading.planClosed", { plan: plan.title }))
      : null,
  );
  return refused ?? yes({ ...plan, membersReadExempt });
}
