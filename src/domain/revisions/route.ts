// Which body may agree a proposed date: decided by the plan's tolerance and said in words.
import { daysBetween, inWords } from "../calendarDate.ts";
import { currentIn } from "../change.ts";
import type { RuleContext } from "../change.ts";
import type { Milestone } from "../milestone.ts";
import type { Plan } from "../plan.ts";
import type { Revision } from "../revision.ts";
import { counted } from "../wording.ts";

export interface Route {
  /** "none": a lead or the administrator agrees it, without a body. */
  readonly to: "none" | "board" | "committee";
  /** One sentence for the paper and for a refusal. */
  readonly because: string;
}

type RouteContext = Pick<RuleContext, "action" | "log" | "plan"> & {
  readonly milestones: readonly Milestone[];
};

/**
 * The route of a proposal. A milestone move that leaves the action's date in force safe needs no body where the plan says so; a
 * move of up to the Board's tolerance (whole days from the date in force) the Board may agree; the rest, and every move from or
 * to "not yet agreed", a committee. Source: product.md 4, domain.md F47 (Middlesbrough, Bromsgrove).
 */
export function route(revision: Revision, context: RouteContext): Route {
  const { action, plan, milestones } = context;
  const { milestoneMovesNeedNoCommittee } = plan.tolerance;
  const { from, to, milestoneId } = revision;
  const { inForce } = currentIn(context);
  if (
    milestoneId &&
    to &&
    inForce &&
    to <= inForce &&
    milestoneMovesNeedNoCommittee
  ) {
    const title = milestones.find((one) => one.id === milestoneId)?.title;
    return {
      to: "none",
      because: `${title ? `The milestone “${title}”` : "The milestone"} moves to ${inWords(to)} and the date of ${action.ref}, ${inWords(inForce)}, stays safe, so no committee is needed.`,
    };
  }
  return routeOfDates(action.ref, { from, to }, plan);
}

/** The route of a move of an action's own date, before it is proposed as well as after. Source: as `route`. */
export function routeOfDates(
  ref: string,
  { from, to }: Pick<Revision, "from" | "to">,
  plan: Pick<Plan, "tolerance">,
): Route {
  if (to === null)
    return {
      to: "committee",
      because: `${ref} would be left without an agreed date, so a committee decides.`,
    };
  if (from === null)
    return {
      to: "committee",
      because: `No date was set for ${ref} before, so a committee decides the first one.`,
    };
  return byDays(ref, daysBetween(from, to), plan.tolerance.boardMayMoveDays);
}

function byDays(ref: string, days: number, tolerance: number): Route {
  const move =
    days > 0
      ? `The move of ${ref} is ${counted(days, "day")}`
      : `${ref} is brought forward by ${counted(-days, "day")}`;
  if (tolerance > 0 && days <= tolerance)
    return {
      to: "board",
      because: `${move}, and the Board may agree up to ${counted(tolerance, "day")}.`,
    };
  return {
    to: "committee",
    because:
      tolerance > 0
        ? `${move}, more than the ${counted(tolerance, "day")} the Board may agree, so a committee decides.`
        : `${move}, and in this plan a committee decides every move.`,
  };
}
