// What a file adds to the log of an action already in the plan: words, proposals, milestones, and the list of changes.
import type { Action } from "../action.ts";
import type { Decision, Ruling } from "../decision.ts";
import { understoodDate } from "./importAnswers.ts";
import type { ReadMilestone } from "./importedPlan.ts";
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

/**
 * The milestones of a row beside those of its action, by their words. One with another date, or with other words on the same date, is
 * told and not taken: its words and its date belong to whoever reports on it.
 */
export function milestonesOf(
  { read, action, milestones }: Met,
  context: ImportContext,
): {
  readonly milestones: readonly Milestone[];
  readonly byHand: readonly string[];
} {
  const key = ({ title }: { readonly title: string }) =>
    plain(title).toLowerCase();
  const held = new Map(milestones.map((one) => [key(one), one]));
  const named = new Set(read.milestones.map(key));
  const unnamed = milestones.filter((one) => !named.has(key(one)));
  const added: ReadMilestone[] = [];
  const byHand: string[] = [];
  for (const one of read.milestones) {
    const same = held.get(key(one));
    const reworded =
      one.due?.end && unnamed.find(({ due }) => due?.end === one.due?.end);
    if (same) byHand.push(...otherDate(one, same));
    else if (reworded)
      byHand.push(
        `The milestone “${reworded.title}” is called “${one.title}” in the file. The plan’s words were kept; if the file is right, change them beside the action, or add it there if it is another milestone.`,
      );
    else added.push(one);
  }
  return {
    milestones: added.map((one, n) =>
      newMilestone(one, milestones.length + n, action, context),
    ),
    byHand,
  };
}

/** A date the file leaves out says nothing. */
function otherDate(
  { due }: ReadMilestone,
  { title, due: inPlan }: Milestone,
): readonly string[] {
  const [says, has] = [understoodDate(due), understoodDate(inPlan)];
  return due === null || says === has
    ? []
    : [
        `The milestone “${title}” has another date in the file: ${says}; the plan has ${has}. The plan’s was kept; if the file is right, change it beside the action.`,
      ];
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
