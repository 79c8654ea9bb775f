// What this person may read of what is recorded: with `readableActions.ts` the one place that withholds officers' notes, unsigned words, evidence and exempt matter. Every surface reads through it.
import { say } from "./words/say.ts";
import type { Action } from "./plan/action.ts";
import { no, yes } from "./values/answer.ts";
import type { Answer } from "./values/answer.ts";
import type { Decision, Ruling } from "./plan/decision.ts";
import type { Evidence } from "./plan/evidence.ts";
import type { ActionLog } from "./history/actionLog.ts";
import { standingUpdates } from "./history/updateLog.ts";
import type { ActionId, UpdateId } from "./values/id.ts";
import type { Milestone } from "./plan/milestone.ts";
import type { Actor } from "./rights/permission.ts";
import {
  isExempt,
  openAction,
  readsExempt,
  readsWithin,
  withheld,
  withheldFrom,
  type IsWithheld,
  type PlanRead,
} from "./readableActions.ts";
import type { PlanRecord } from "./plan/planRecord.ts";
import type { Revision } from "./plan/revision.ts";
import type { Update } from "./plan/update.ts";

/** Exempt actions go into a paper of their own (Local Government Act 1972, Schedule 12A). */
export type Audience = "public" | "exempt";

/** Entries whose words stand signed off as they were written. */
function signedAsWritten(updates: readonly Update[]): ReadonlySet<UpdateId> {
  const standing = standingUpdates(updates);
  const texts = new Map(standing.map((one) => [one.id, one.reportText]));
  return new Set(
    standing.flatMap(({ kind, about, reportText }) =>
      kind === "signOff" &&
      about !== null &&
      (reportText === null || reportText === texts.get(about))
        ? [about]
        : [],
    ),
  );
}

function openUpdates(
  updates: readonly Update[],
  isWithheld: (id: ActionId) => boolean,
): readonly Update[] {
  const signed = signedAsWritten(updates);
  const standing = new Set(standingUpdates(updates));
  return updates.map((one) => {
    const isSigned =
      standing.has(one) && (one.kind === "signOff" || signed.has(one.id));
    const reportText =
      isSigned && !isWithheld(one.actionId) ? one.reportText : null;
    const { correctiveAction: _, ...open } = one;
    return { ...open, note: null, reportText, evidence: [] };
  });
}

function openRuling(ruling: Ruling): Ruling {
  if (ruling.kind === "retitled")
    return { ...ruling, from: withheld, to: withheld };
  if (ruling.kind === "measureSet")
    return { ...ruling, measure: { ...ruling.measure, title: withheld } };
  if (ruling.kind === "reading") return { ...ruling, source: withheld };
  return ruling.kind === "asked" ? { ...ruling, question: withheld } : ruling;
}

function openDecision(
  one: Decision,
  isWithheld: (id: ActionId) => boolean,
): Decision {
  if (one.actionId !== null && isWithheld(one.actionId))
    return { ...one, words: null, ruling: openRuling(one.ruling) };
  // What an auditor wrote of the evidence is no body's word, and nobody signed it off.
  return "confirmId" in one.ruling ? { ...one, words: null } : one;
}

function openDecisions(
  decisions: readonly Decision[],
  isWithheld: (id: ActionId) => boolean,
): readonly Decision[] {
  return decisions.map((one) => openDecision(one, isWithheld));
}

function openRevision(one: Revision): Revision {
  return { ...one, words: withheld, correctiveAction: null, effect: null };
}

/** What is kept of one action or of a plan beside its actions. */
interface Kept extends ActionLog {
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
}

function openKept<T extends Kept>(
  kept: T,
  isWithheld: (id: ActionId) => boolean,
): T {
  return {
    ...kept,
    updates: openUpdates(kept.updates, isWithheld),
    decisions: openDecisions(kept.decisions, isWithheld),
    revisions: kept.revisions.map((one) =>
      isWithheld(one.actionId) ? openRevision(one) : one,
    ),
    milestones: kept.milestones.map((one) =>
      isWithheld(one.actionId) ? { ...one, title: withheld } : one,
    ),
    evidence: [],
  };
}

/** One decision as this person may read it; `action` is the one it is about. */
export function readableDecision(
  decision: Decision,
  action: Pick<Action, "exempt" | "home"> | null,
  actor: Actor,
  plan: PlanRead,
): Decision {
  if (readsWithin(actor) || action === null) return decision;
  const isWithheld = withheldFrom(actor, plan)(action);
  return openDecision(decision, () => isWithheld);
}

/** Everything recorded about one action, as this person may read it. */
export function readableKept<T extends Kept>(
  kept: T,
  action: Pick<Action, "exempt" | "home">,
  actor: Actor,
  plan: PlanRead,
): T {
  if (readsWithin(actor)) return kept;
  const isWithheld = withheldFrom(actor, plan)(action);
  return openKept(kept, () => isWithheld);
}

function withoutWithheld(
  record: PlanRecord,
  isWithheld: IsWithheld,
): PlanRecord {
  const hidden = new Set(record.actions.filter(isWithheld).map(({ id }) => id));
  return {
    ...openKept(record, (id) => hidden.has(id)),
    actions: record.actions.map((action) => openAction(action, isWithheld)),
  };
}

/** A whole plan as anybody may read it: what is filed where the public may come to read is written from this, whoever files it. */
export function openRecord(record: PlanRecord): PlanRecord {
  return withoutWithheld(record, isExempt);
}

/** A whole plan as this person may read it: for every page, file and calendar made of one. */
export function readableRecord(record: PlanRecord, actor: Actor): PlanRecord {
  return readsWithin(actor)
    ? record
    : withoutWithheld(record, withheldFrom(actor, record.plan));
}

/** Whether this person may read a published paper: its exempt part is for those who read what is exempt. Refuses: `notYours`. */
export function mayReadPaper(
  actor: Actor,
  audience: Audience | null,
  plan: PlanRead,
): Answer<true, "notYours"> {
  if (audience !== "exempt" || readsExempt(actor, plan)) return yes(true);
  return no("notYours", say("readable.notYours"));
}
