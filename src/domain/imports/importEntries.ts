// What a file adds to the log of an action already in the plan: words, proposals, milestones, and the list of changes.
import type { Action } from "../action.ts";
import type { Decision, Ruling } from "../decision.ts";
import { plain } from "./importFields.ts";
import type { Met } from "./importMet.ts";
import {
  importDecision,
  newMilestone,
  proposed,
  reported,
} from "./importNewAction.ts";
import type { ImportContext } from "./importNewAction.ts";
import type { Milestone } from "../milestone.ts";

/** Updates and proposals the log does not have yet: the same words a second time are nothing new. */
export function newEntries(
  { read, action, log }: Met,
  context: ImportContext,
  taken: { readonly status: boolean; readonly due: boolean },
) {
  const known = new Set<string>(
    [...log.updates, ...log.revisions].map(({ id }) => id),
  );
  const notes = new Set(log.updates.map(({ note }) => note));
  const said = {
    narrative:
      read.narrative !== null && notes.has(read.narrative)
        ? null
        : read.narrative,
    rag: log.updates.some(({ ownRag }) => ownRag !== null) ? null : read.rag,
  };
  const updates = reported(
    said,
    action,
    context,
    taken.status ? read.status : null,
  );
  const awaits = new Set(log.revisions.map(({ toText }) => toText));
  const revisions = [read.revisedDue, taken.due ? read.due : null]
    .filter(
      (to) =>
        to !== null &&
        !awaits.has(to.text) &&
        to.end !== action.current.inForce,
    )
    .flatMap((to) => proposed(to, action, context));
  return {
    updates: updates.filter(({ id }) => !known.has(id)),
    revisions: revisions.filter(({ id }) => !known.has(id)),
  };
}

export function newMilestones(
  { read, action, milestones }: Met,
  context: ImportContext,
): readonly Milestone[] {
  const known = new Set(
    milestones.map(({ title }) => plain(title).toLowerCase()),
  );
  return read.milestones
    .filter(({ title }) => !known.has(plain(title).toLowerCase()))
    .map((one, n) => newMilestone(one, milestones.length + n, action, context));
}

/** The list of changes of a plan in life: what was retitled, moved and given to another post. */
export function changesOf(
  before: Action,
  after: Action,
  context: ImportContext,
): readonly Decision[] {
  const rulings: Ruling[] = [];
  if (before.title !== after.title)
    rulings.push({ kind: "retitled", from: before.title, to: after.title });
  if (before.themeId !== after.themeId)
    rulings.push({
      kind: "themeChanged",
      from: before.themeId,
      to: after.themeId,
    });
  if (after.accountable !== null && before.accountable !== after.accountable)
    rulings.push({
      kind: "ownerChanged",
      from: before.accountable,
      to: after.accountable,
    });
  return rulings.map((ruling) => importDecision(ruling, before, context));
}
