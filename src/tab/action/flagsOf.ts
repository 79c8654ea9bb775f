// The contradiction flags of one action from what its panel has read: its own log, and the actions it is part of or has parts in as they stand. Pure.
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Flag } from "../../domain/checks/contradictions.ts";
import { planFlags } from "../../domain/checks/planFlags.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

/** An action without its log stands as it is: what it is now becomes what it began as. */
function asItStands(action: Action): Action {
  return { ...action, initialStatus: action.current.status };
}

export function flagsOf(
  action: Action,
  { log, milestones, evidence }: StoredLog,
  overview: PlanOverview,
  today: CalendarDate,
): readonly Flag[] {
  const related = overview.actions.filter(
    (one) => one.partOf === action.id || one.id === action.partOf,
  );
  const { plan, themes, posts, bodies } = overview;
  const record = {
    plan,
    themes,
    posts,
    bodies,
    milestones,
    evidence,
    ...log,
    actions: [action, ...related.map(asItStands)],
    meetings: [],
    risks: [],
  };
  return planFlags(record, today).get(action.id) ?? [];
}
