// What is wrong with a fact that an entry writes: a plan that has gone live keeps what it promised.
import { firstDocument } from "../plan/originalWords.ts";
import { homeOf } from "../plan/home.ts";
import type { Milestone } from "../plan/milestone.ts";
import type { Timeline } from "../dates/timelineKind.ts";
import type { Fact } from "./entry.ts";
import { notEntitled } from "./fault.ts";
import type { EntryFault } from "./fault.ts";
import { changedFields } from "./rightOf.ts";
import type { Standing } from "./standing.ts";

export const isSameDate = (
  one: Timeline | null,
  other: Timeline | null | undefined,
): boolean =>
  other !== undefined && one?.text === other?.text && one?.end === other?.end;

const frozen: ReadonlySet<string> = new Set([
  "due",
  "initialStatus",
  "added",
  "original",
]);

/** The date of a milestone of a live plan moves by a decision or by a correction; one that had none may be given one. */
function faultOfMilestone(
  value: Milestone,
  state: Standing,
): EntryFault | null {
  const before = state.milestones.find(({ id }) => id === value.id);
  const isDraft =
    state.plan.state === "draft" || state.plan.state === "approved";
  if (!state.edition.milestonesFrozen || isDraft || !before?.due) return null;
  return isSameDate(before.due, value.due)
    ? null
    : notEntitled(
        `It writes over the date of the milestone “${before.title}” of a plan that has gone live. A date moves by a body's decision on a proposal, or by a correction that two people make.`,
      );
}

/** A fault in a fact; null for none. */
export function faultOfFact(
  { kind, value }: Fact,
  state: Standing,
): EntryFault | null {
  if (kind === "milestones") return faultOfMilestone(value, state);
  if (kind !== "actions") return null;
  const before = state.actionOf(value.id);
  const sameRef = state.actions.find(
    ({ id, ref }) => id !== value.id && ref === value.ref,
  );
  if (sameRef)
    return notEntitled(`${value.ref} is another action of this plan.`);
  const isDraft =
    state.plan.state === "draft" || state.plan.state === "approved";
  // What it promises is frozen at home, and read from there.
  if (!before || isDraft || homeOf(before)) return null;
  const touched = changedFields(before, value).filter(
    (name) =>
      frozen.has(name) &&
      // What a later document says is put below the words of the first.
      (name !== "original" ||
        firstDocument(before.original) !== firstDocument(value.original)),
  );
  return touched.length > 0
    ? notEntitled(
        `The programmed facts of ${before.ref} are frozen since the plan went live; a date moves only by a body's decision.`,
      )
    : null;
}
