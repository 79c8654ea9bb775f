// Where a proposed date stands: read from the decisions about it and from any newer proposal, never stored.
import type { ActionLog } from "../history/actionLog.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import type { Decision } from "../plan/decision.ts";
import type { MilestoneId, RevisionId } from "../values/id.ts";
import { byEffect } from "../values/order.ts";
import type { Revision } from "../plan/revision.ts";

type RevisionStatus =
  | "awaiting"
  | "supported"
  | "endorsed"
  | "refused"
  | "withdrawn"
  | "superseded";

interface RevisionState {
  readonly status: RevisionStatus;
  /** The decision that put it there; null while awaiting or superseded. */
  readonly decision: Decision | null;
  /** The newer proposal that replaced it; null unless superseded. */
  readonly by: Revision | null;
}

const outcomes = {
  endorsed: "endorsed",
  refused: "refused",
  proposalWithdrawn: "withdrawn",
} as const;

function about(decision: Decision): RevisionId | null {
  const { ruling } = decision;
  return "revisionId" in ruling ? ruling.revisionId : null;
}

/** The state of one proposal in the log of its action. A decided proposal stays decided; an undecided one gives way to a newer. */
export function revisionState(
  revision: Revision,
  log: ActionLog,
): RevisionState {
  const decisions = standingDecisions(log.decisions)
    .filter((one) => about(one) === revision.id)
    .toSorted(byEffect);
  for (const decision of decisions) {
    const { kind } = decision.ruling;
    if (
      kind === "endorsed" ||
      kind === "refused" ||
      kind === "proposalWithdrawn"
    )
      return { status: outcomes[kind], decision, by: null };
  }
  const newest = proposalsFor(log, revision.milestoneId).at(-1);
  if (newest && newest.id !== revision.id)
    return { status: "superseded", decision: null, by: newest };
  const support = decisions.findLast(
    ({ ruling }) => ruling.kind === "supported",
  );
  return support
    ? { status: "supported", decision: support, by: null }
    : { status: "awaiting", decision: null, by: null };
}

function proposalsFor(
  log: ActionLog,
  milestoneId: MilestoneId | null,
): readonly Revision[] {
  return log.revisions
    .filter((one) => one.milestoneId === milestoneId)
    .toSorted(byEffect);
}

/** The proposal that waits for a decision, about the action's date or about one milestone's; null where none does. */
export function awaitingRevision(
  log: ActionLog,
  milestoneId: MilestoneId | null = null,
): Revision | null {
  const newest = proposalsFor(log, milestoneId).at(-1);
  if (!newest) return null;
  const { status } = revisionState(newest, log);
  return status === "awaiting" || status === "supported" ? newest : null;
}
