// Which actions a line may mean: those its writer may report on, by posts, or by what SharePoint lets them do.
import type { Action } from "../../domain/plan/action.ts";
import { dayIn, instantAt } from "../../domain/values/calendarDate.ts";
import { isOpen } from "../../domain/plan/status.ts";
import { samePerson, type Person } from "../../domain/plan/person.ts";
import { peopleFor } from "../../domain/reminding/reminderPeople.ts";
import { may, type Actor } from "../../domain/rights/permission.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { actorsOf, directoryOf, type AnswerParts } from "../press/answer.ts";
import type { PlanNow } from "../plans/planNow.ts";

interface ReadingParts {
  readonly answering: AnswerParts;
  readonly store: Pick<PlanStore, "plans">;
}

/** An action its person may report on, in a plan that runs. */
export interface Theirs {
  readonly plan: PlanNow;
  readonly action: Action;
}

export const refsOf = (all: readonly Theirs[]): readonly string[] => [
  ...new Set(all.map(({ action }) => action.ref)),
];

/** The actions a reference means: of several plans the person's own first. */
export function meant(
  ref: string,
  known: readonly Theirs[],
  mine: readonly Theirs[],
): readonly Theirs[] {
  const among = (all: readonly Theirs[]) =>
    all.filter(({ action }) => action.ref === ref);
  const own = among(mine);
  return own.length > 0 ? own : among(known);
}

/** Open actions of running plans that a person may report on: by their posts, or by their rights those that are not `but`. */
export async function theirs(
  { answering, store }: ReadingParts,
  person: Person,
  but: readonly Theirs[] | null = null,
): Promise<readonly Theirs[]> {
  const { items } = await store.plans();
  const actorIn = actorsOf(answering, person);
  const had = new Set(but?.map(({ action }) => action.id));
  const found: Theirs[] = [];
  // One plan after the other: the council's SharePoint is also the tab's.
  for (const { id, state } of items) {
    if (state !== "live" && state !== "closing") continue;
    const plan = await answering.watch.now(id);
    const today = dayOf(answering, plan);
    for (const action of plan.actions.values()) {
      if (!isOpen(action.current.status) || had.has(action.id)) continue;
      const reports = (actor: Actor) =>
        may(actor, "recordProgress", { action }).ok;
      const wants = (byPost: Actor) => but !== null && !reports(byPost);
      if (reports(await actorIn(plan, action, today, wants)))
        found.push({ plan, action });
    }
  }
  return found.toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
}

export const dayOf = ({ now }: Pick<AnswerParts, "now">, plan: PlanNow) =>
  dayIn(instantAt(now()), plan.overview.plan.timeZone);

/** Whether a person holds the post that answers for an action, or stands in for it. */
export function answersFor(
  { answering }: ReadingParts,
  plan: PlanNow,
  action: Action,
  person: Person,
): boolean {
  const directory = directoryOf(plan, dayOf(answering, plan));
  return peopleFor(directory, action.accountable).some(
    (one) => one.post !== null && samePerson(one.person, person),
  );
}
