// Where a server of questions has its plans from: an archive file, or a site with whoever signed in to it; and which plan a name means.
import { no, yes } from "../../domain/values/answer.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Read } from "../asked.ts";
import type { OpenPlan } from "../openPlan.ts";

export interface PlansOf {
  /** The plan of this title, short name or id; the only one where none is named. Refuses `noSuchPlan`, `choosePlan`, `signIn`, `notReadable`. */
  open(name: string | null): Promise<Read<OpenPlan>>;
  /** Every plan this person may read. Refuses `signIn`, `notReadable`. */
  all(): Promise<Read<readonly OpenPlan[]>>;
}

/** Whether a person may mean this plan by the name: its title, short name or id, in any case. */
export function isNamed(
  { title, shortName, id }: Pick<Plan, "title" | "shortName" | "id">,
  name: string,
): boolean {
  const wanted = name.trim().toLowerCase();
  return [title, shortName, id].some((one) => one.toLowerCase() === wanted);
}

/** The plan that a name means among those somebody may read; the only one where none is named. Refuses `noSuchPlan`, `choosePlan`. */
export function planNamed(
  items: readonly Plan[],
  name: string | null,
): Read<Plan> {
  const found = items.filter((plan) => name === null || isNamed(plan, name));
  const [plan] = found;
  if (plan && found.length === 1) return yes(plan);
  const which =
    "The question “plans” names those you may read; its short name or id will do.";
  return plan
    ? no(
        "choosePlan",
        `${found.length} plans could be meant. Name one. ${which}`,
      )
    : no(
        "noSuchPlan",
        `There is no such plan here that you may read. ${which}`,
      );
}
