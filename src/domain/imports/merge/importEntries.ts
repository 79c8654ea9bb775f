// What a file adds to the log of an action already in the plan: words, proposals, milestones, and the list of changes.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { Decision, Ruling } from "../../plan/decision.ts";
import { understoodDate } from "../file/importAnswers.ts";
import type { ReadMilestone } from "../file/importedPlan.ts";
import { plain } from "../file/importFields.ts";
import { isNews } from "./importMet.ts";
import type { Met } from "./importMet.ts";
import {
  claimedIn,
  importDecision,
  newMilestone,
  ownRagOf,
  proposed,
  reported,
} from "./fileEntries.ts";
import type { ImportContext } from "./importContext.ts";
import type { Milestone } from "../../plan/milestone.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** What of the fields a file sets goes into the log of a plan. */
interface TakenFields {
  readonly status: "progress" | "claim" | null;
  /** The date is proposed, since one is in force. */
  readonly due: boolean;
}

/** Updates and proposals: what the file says otherwise than it did, and the log does not have yet. */
export function newEntries(
  met: Met,
  context: ImportContext,
  taken: TakenFields,
) {
  const { action, log } = met;
  const known = new Set<string>(
    [...log.updates, ...log.revisions].map(({ id }) => id),
  );
  // Words said again after others were said between are news: they have an id of their own.
  // Our own workbook says the same thing once, however often it is brought in.
  const salted =
    isNews("narrative", met) === null || met.row.own
      ? context
      : saltedBy(context);
  const updates = [
    ...reported(
      { narrative: newWords(met), rag: newRag(met) },
      action,
      salted,
      taken.status === "progress" ? met.read.status : null,
    ),
    // Whoever brings in "completed" over a plan at work claims it, and another person confirms.
    ...(taken.status === "claim" ? claimedIn(met.read, action, salted) : []),
  ];
  return {
    updates: updates.filter(({ id }) => !known.has(id)),
    revisions: newProposals(met, salted, taken).filter(
      ({ id }) => !known.has(id),
    ),
  };
}

function saltedBy(context: ImportContext): ImportContext {
  return {
    ...context,
    idFor: (words) => context.idFor(`${context.after}/${words}`),
  };
}

/** The account, where the file tells another than it did; without a file to compare with, where the log does not have it. */
function newWords(met: Met): string | null {
  const { narrative } = met.read;
  if (isNews("narrative", met) === false) return null;
  return met.log.updates.some(({ note }) => note === narrative)
    ? null
    : narrative;
}

function newRag(met: Met): string | null {
  const { rag } = met.read;
  const news = isNews("rag", met);
  if (news === false || ownRagOf(rag) === met.action.current.ownRag)
    return null;
  return news || met.log.updates.every(({ ownRag }) => ownRag === null)
    ? rag
    : null;
}

function newProposals(met: Met, context: ImportContext, taken: TakenFields) {
  const { read, action, log } = met;
  const asked = new Set(
    log.revisions.map(({ to, toText }) => `${to} ${plain(toText)}`),
  );
  const { awaiting, inForce } = action.current;
  const isNew = (to: Timeline) =>
    to.end !== inForce &&
    !(awaiting && to.end !== null && awaiting.to === to.end);
  const revised = isNews("revisedDue", met);
  const wanted: Timeline[] = [];
  if (
    read.revisedDue &&
    revised !== false &&
    isNew(read.revisedDue) &&
    (revised ||
      !asked.has(`${read.revisedDue.end} ${plain(read.revisedDue.text)}`))
  )
    wanted.push(read.revisedDue);
  const again =
    met.row.own !== null &&
    read.due !== null &&
    asked.has(`${read.due.end} ${plain(read.due.text)}`);
  if (taken.due && read.due && isNew(read.due) && !again) wanted.push(read.due);
  return wanted.flatMap((to) => proposed(to, action, context));
}

/**
 * The milestones of a row beside those of its action, by their words. One with another date, or with other words on the same date, is
 * told and not taken: its words and its date belong to whoever reports on it.
 */
export function milestonesOf(
  met: Met,
  context: ImportContext,
): {
  readonly milestones: readonly Milestone[];
  readonly byHand: readonly Sentence[];
} {
  const { read, action, milestones } = met;
  if (isNews("milestones", met) === false)
    return { milestones: [], byHand: [] };
  const key = ({ title }: { readonly title: string }) =>
    plain(title).toLowerCase();
  const held = new Map(milestones.map((one) => [key(one), one]));
  const named = new Set(read.milestones.map(key));
  const unnamed = milestones.filter((one) => !named.has(key(one)));
  const added: ReadMilestone[] = [];
  const byHand: Sentence[] = [];
  for (const one of read.milestones) {
    const same = held.get(key(one));
    const reworded =
      one.due?.end && unnamed.find(({ due }) => due?.end === one.due?.end);
    if (same) byHand.push(...otherDate(one, same));
    else if (reworded)
      byHand.push(
        say("merge.milestoneCalled", {
          title: reworded.title,
          called: one.title,
        }),
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
): readonly Sentence[] {
  const says = understoodDate(due);
  const has = understoodDate(inPlan);
  const same = plain(due?.text) === plain(inPlan?.text);
  return due === null || same || JSON.stringify(says) === JSON.stringify(has)
    ? []
    : [say("merge.milestoneDate", { title, says, has })];
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
