// What this person may read of actions: all that the first row asks. What else is withheld is in `readable.ts`.
import type { Action } from "./plan/action.ts";
import { may } from "./rights/permission.ts";
import type { Actor } from "./rights/permission.ts";
import type { Plan } from "./plan/plan.ts";

/** What stands for words that are exempt from publication. Source: Local Government Act 1972, Schedule 12A. */
export const withheld = "(withheld: exempt)";

/**
 * Whether a person reads the plan from within: notes, words nobody signed off, evidence and exempt matter. Officers read all of their plan;
 * whoever holds a post in it is an officer. Source: product.md 2.8 and 4b.10, and the table of `permissions`.
 */
export function readsWithin(actor: Actor): boolean {
  return may(actor, "readNotes").ok || actor.roles.includes("officer");
}

/** What a plan says of its elected members' reading. */
export type PlanRead = Pick<Plan, "membersReadExempt">;

/**
 * Whether a person reads what is exempt. Schedule 12A bars the public, not always councillors: the council says whether its members read it.
 * Source: product.md 4b.10.
 */
export function readsExempt(actor: Actor, plan: PlanRead): boolean {
  return (
    readsWithin(actor) ||
    (plan.membersReadExempt === true && actor.roles.includes("member"))
  );
}

/** Whether an action's matter is withheld. */
export type IsWithheld = (action: Pick<Action, "exempt" | "home">) => boolean;

/** Withheld from whoever may not read what is exempt. */
export const isExempt: IsWithheld = ({ exempt }) => exempt !== null;

/** Members to whom a plan shows what is exempt read that of a shared action in its home, by what that plan lets them. */
export const withheldFrom = (actor: Actor, plan: PlanRead): IsWithheld =>
  readsWithin(actor)
    ? () => false
    : (action) =>
        isExempt(action) && !(readsExempt(actor, plan) && !action.home);

/** An action as somebody reads it who does not read the plan from within. */
export function openAction(action: Action, isWithheld: IsWithheld): Action {
  const { lastUpdate } = action.current;
  const { own: _, ...shown } = action;
  const open = {
    // What the council keeps in columns of its own is for those who read the plan from within.
    ...shown,
    // The row as it was imported holds the officer's account as well.
    original: null,
    current: {
      ...action.current,
      lastUpdate: lastUpdate && { ...lastUpdate, note: null },
    },
  };
  return isWithheld(action)
    ? {
        ...open,
        title: withheld,
        description: null,
        outcome: null,
        resource: null,
      }
    : open;
}

/** Actions as this person may read them; the very same objects for whoever reads the plan from within, since they are saved from. */
export function readableActions(
  actions: readonly Action[],
  actor: Actor,
  plan: PlanRead,
): readonly Action[] {
  if (readsWithin(actor)) return actions;
  const isWithheld = withheldFrom(actor, plan);
  return actions.map((action) => openAction(action, isWithheld));
}
