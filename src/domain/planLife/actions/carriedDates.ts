// The history of an action's dates taken along when it becomes another action: baseline, every move, and what still waits.
import { standingDecisions } from "../../history/decisionLog.ts";
import type { Action } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import type { Decision, Ruling } from "../../plan/decision.ts";
import { asId } from "../../values/id.ts";
import type { RevisionId } from "../../values/id.ts";

/**
 * Proposals and the decisions on them, as entries of the new action with their own days and moments kept: the date in
 * force, the moves and the days moved come out the same. Proposals about milestones stay with the old action.
 */
export function carriedDates(
  log: ActionLog,
  to: Pick<Action, "id" | "planId">,
  newId: () => string,
): Pick<ActionLog, "revisions" | "decisions"> {
  const ids = new Map<RevisionId, RevisionId>();
  const place = { planId: to.planId, actionId: to.id };
  const revisions = log.revisions
    .filter((one) => one.milestoneId === null)
    .map((one) => {
      const id = asId<"Revision">(newId());
      ids.set(one.id, id);
      return { ...one, ...place, id };
    });
  const decisions = standingDecisions(log.decisions).flatMap(
    (one): Decision[] => {
      const ruling = retold(one.ruling, ids);
      return ruling ? [{ ...one, ...place, id: asId(newId()), ruling }] : [];
    },
  );
  return { revisions, decisions };
}

function retold(
  ruling: Ruling,
  ids: ReadonlyMap<RevisionId, RevisionId>,
): Ruling | null {
  if (!("revisionId" in ruling)) return null;
  const revisionId = ids.get(ruling.revisionId);
  return revisionId ? { ...ruling, revisionId } : null;
}
