// A few actions of a sample plan with everything recorded of them: a small plan for a journey of its own.
import type { Action } from "../../src/domain/plan/action.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";

export function only(
  record: PlanRecord,
  chosen: readonly Action[],
  over: Partial<PlanRecord> = {},
): PlanRecord {
  const ids = new Set<string | null>(chosen.map((one) => one.id));
  const mine = (one: { readonly actionId: string | null }) =>
    ids.has(one.actionId);
  return {
    ...record,
    actions: chosen,
    updates: record.updates.filter(mine),
    revisions: record.revisions.filter(mine),
    decisions: record.decisions.filter(mine),
    milestones: record.milestones.filter(mine),
    evidence: record.evidence.filter(mine),
    ...over,
  };
}
