// Contradiction flags of a live plan: raised from the record, dismissed with a reason, raised again when the claim is made again.
import { say } from "../words/say.ts";
import { isLive } from "../plan/status.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { changeOf, newDecision } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import { contradictions } from "./contradictions.ts";
import type { Claimed, Flag, FlagRule } from "./contradictions.ts";
import { firstRefusal, refuseLong, trimmed } from "../rules/entryRules.ts";
import type { ActionId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import { logOf, withCurrent } from "../rules/planRules.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Update } from "../plan/update.ts";
import { standingUpdates } from "../history/updateLog.ts";

/** The flags of every live action that has one, dismissed ones left out. */
export function planFlags(
  record: PlanRecord,
  today: CalendarDate,
): ReadonlyMap<ActionId, readonly Flag[]> {
  const live = record.actions
    .map((action) => withCurrent(record, action))
    .filter(({ current }) => isLive(current.status));
  const refs = new Map(live.map((one) => [one.id, one.ref]));
  const evidence = Map.groupBy(record.evidence, (one) => one.actionId);
  const milestones = Map.groupBy(record.milestones, (one) => one.actionId);
  const claims = live.map((action): Claimed => ({
    ...claimOf(action, logOf(record, action.id).updates, refs),
    evidence: evidence.get(action.id) ?? [],
    openMilestones: (milestones.get(action.id) ?? [])
      .filter((one) => one.reached === null)
      .map((one) => one.title),
  }));
  // Only parents and parts matter to a claim: all against all would be a hundred million looks in the largest plan.
  const parts = Map.groupBy(claims, (one) => one.partOf);
  const byRef = new Map(claims.map((one) => [one.ref, one]));
  const raised = live.flatMap((action, n): [ActionId, readonly Flag[]][] => {
    const claim = claims[n];
    if (!claim) return [];
    const parent = claim.partOf === null ? null : byRef.get(claim.partOf);
    const related = [
      ...(parts.get(claim.ref) ?? []),
      ...(parent ? [parent] : []),
    ];
    const flags = contradictions(claim, today, related).filter(
      (flag) => !isDismissed(flag.rule, action.id, record),
    );
    return flags.length > 0 ? [[action.id, flags]] : [];
  });
  return new Map(raised);
}

/** The words of the last claim, else of the last update: what is said to have been done. */
function lastWords(updates: readonly Update[]): string {
  const standing = standingUpdates(updates);
  const said =
    standing.findLast((one) => one.kind === "claim") ??
    standing.findLast((one) => one.kind === "progress");
  return [said?.note, said?.reportText].filter(Boolean).join("\n");
}

function claimOf(
  action: Action,
  updates: readonly Update[],
  refs: ReadonlyMap<ActionId, string>,
): Omit<Claimed, "evidence" | "openMilestones"> {
  const { current } = action;
  return {
    ref: action.ref,
    title: action.title,
    status: current.status,
    statusAsWritten: null,
    words: lastWords(updates),
    partOf: (action.partOf && refs.get(action.partOf)) ?? null,
    ownRag: current.ownRag,
    forecast: current.forecast,
    inForce: current.inForce,
    actual: current.actual,
  };
}

/** Dismissed since the last claim: a new claim is judged afresh. */
function isDismissed(
  rule: FlagRule,
  action: ActionId,
  record: PlanRecord,
): boolean {
  const { updates, decisions } = logOf(record, action);
  const claimed = standingUpdates(updates).findLast(
    (one) => one.kind === "claim",
  )?.recorded;
  return decisions.some(
    ({ ruling, recorded }) =>
      ruling.kind === "flagDismissed" &&
      ruling.rule === rule &&
      (claimed === undefined || recorded > claimed),
  );
}

/** Dismisses a flag with a reason, on record. Refuses `notYours`, `ownWork` (who claimed it complete), `noReason`, `tooLong`. */
export function dismissFlag(
  draft: { readonly rule: FlagRule; readonly reason: string },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const claim = standingUpdates(log.updates).findLast(
    (one) => one.kind === "claim",
  );
  const words = trimmed(draft.reason);
  const refused = firstRefusal(
    may(actor, "dismissFlag", { action, madeBy: claim?.by ?? null }),
    refuseLong({ reason: words }),
    words === null
      ? no("noReason", say("planFlags.noReason", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  const ruling = { kind: "flagDismissed", rule: draft.rule } as const;
  const decision = newDecision(context, ruling, { words });
  return yes(changeOf(context, { decisions: [decision] }));
}
