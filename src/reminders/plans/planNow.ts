// A plan as it is at one moment, in the form the service works with: made from the lists, and made anew when something in it changed.
import { isDeepStrictEqual } from "node:util";
import type { Action } from "../../domain/plan/action.ts";
import type { Body } from "../../domain/plan/body.ts";
import {
  cycleSettingName,
  defaultCycleRules,
  readCycleRules,
  updateWindows,
} from "../../domain/board/cycle.ts";
import type { UpdateWindow } from "../../domain/board/cycle.ts";
import { calendarFor } from "../../domain/dates/workingDays.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { ActionId, EvidenceId, PlanId } from "../../domain/values/id.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { openCallIn } from "../../domain/progress/entryCall.ts";
import type { EntryCall } from "../../domain/progress/entryCall.ts";
import { settingsFor } from "../../domain/reminding/reminder.ts";
import type { RemindersAsked } from "../../domain/reminding/reminder.ts";
import {
  settingName,
  type ReminderSettings,
} from "../../domain/reminding/reminderSettings.ts";
import type { PlanBasis } from "../../sharepoint/plan/planBasis.ts";
import type { Setting } from "../../sharepoint/nouns/settings.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { StoredRecord } from "../../sharepoint/plan/wholeRecord.ts";

/** What is known of a plan at one moment. A new object whenever anything changed. */
export interface PlanNow {
  readonly overview: Omit<PlanOverview, "actions">;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly logs: ReadonlyMap<ActionId, ActionLog>;
  /** What shows that something is done, by its id. */
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly settings: ReminderSettings;
  readonly stored: Stored;
  /** The update windows its Board's meetings open. */
  readonly windows: readonly UpdateWindow[];
  /** Object ids of people who have left, as the team's roster tells. */
  readonly leavers: ReadonlySet<string>;
}

/** A plan's rows in the Settings list, as they are there; null for none. */
export interface Stored {
  readonly reminders: unknown;
  readonly cycle: unknown;
  /** The call for entries that is open. */
  readonly call: EntryCall | null;
}

/** The plan in the form the rules take. */
export function toRemind(plan: PlanNow): RemindersAsked["plans"][number] {
  const { overview, actions, logs, stored } = plan;
  return {
    plan: overview.plan,
    themes: overview.themes,
    posts: overview.posts,
    actions: [...actions.values()],
    logs,
    settings: stored.reminders,
    call: stored.call,
  };
}

/** From the lists as they were read. */
export function planNow(
  overview: PlanOverview,
  { record }: StoredRecord,
  stored: Stored,
  leavers: ReadonlySet<string>,
): PlanNow {
  const { actions: _rows, ...others } = overview;
  // What counts, and never the rows that are copies of it.
  const { plan, themes, posts, bodies, actions } = record;
  const rest = { ...others, plan, themes, posts, bodies };
  return {
    overview: rest,
    actions: new Map(actions.map((action) => [action.id, action])),
    logs: logsOf(record),
    evidence: byId(record.evidence),
    stored,
    leavers,
    ...settledBy(rest.plan, record.meetings, record.bodies, stored),
  };
}

/** What follows from settings, bodies and meetings. */
function settledBy(
  plan: Plan,
  meetings: readonly Meeting[],
  bodies: readonly Body[],
  stored: Stored,
): Pick<PlanNow, "settings" | "windows"> {
  const { settings } = settingsFor({ plan, settings: stored.reminders });
  // Rules that make no sense are named in the tab, where they can be put right; here the usual ones hold meanwhile, as they do there.
  const cycle = readCycleRules(stored.cycle);
  return {
    settings,
    windows: updateWindows(
      meetings,
      bodies,
      cycle.ok ? cycle.value : defaultCycleRules,
      calendarFor(plan.nation, settings.localDays),
    ),
  };
}

/** The same plan judged by these rows in the place of what was known of them; the very same where they say nothing else. */
export function withBasis(before: PlanNow, basis: PlanBasis): PlanNow {
  const { plan, themes, posts, bodies, meetings } = basis;
  const stored = storedFor(plan.id, byName(basis.settings));
  const now: PlanNow = {
    ...before,
    overview: { ...before.overview, plan, themes, posts, bodies },
    stored,
    ...settledBy(plan, meetings, bodies, stored),
  };
  return isDeepStrictEqual(now, before) ? before : now;
}

export function byName(rows: readonly Setting[]): ReadonlyMap<string, unknown> {
  return new Map(rows.map(({ name, value }) => [name, value]));
}

export function storedFor(
  planId: PlanId,
  rows: ReadonlyMap<string, unknown>,
): Stored {
  return {
    reminders: rows.get(settingName(planId)) ?? null,
    cycle: rows.get(cycleSettingName(planId)) ?? null,
    call: openCallIn(
      [...rows].map(([name, value]) => ({ name, value })),
      planId,
    ),
  };
}

/** The same plan with these actions and logs in the place of what was known of them. */
export function withChanges(
  plan: PlanNow,
  changed: readonly Action[],
  removed: readonly ActionId[],
  read: readonly {
    readonly id: ActionId;
    readonly log: ActionLog;
    readonly evidence: readonly Evidence[];
    /** The action as its entries have it; the row itself is a copy, read only where there are none. */
    readonly counted: Action | null | undefined;
  }[],
): PlanNow {
  const actions = new Map(plan.actions);
  const counting = new Map(read.map(({ id, counted }) => [id, counted]));
  for (const row of changed) {
    const action = counting.get(row.id);
    if (action === null) actions.delete(row.id);
    else actions.set(row.id, action ?? row);
  }
  for (const id of removed) actions.delete(id);
  return {
    ...plan,
    actions,
    logs: new Map([
      ...plan.logs,
      ...read.map(({ id, log }) => [id, log] as const),
    ]),
    evidence: new Map([
      ...plan.evidence,
      ...byId(read.flatMap(({ evidence }) => evidence)),
    ]),
  };
}

function logsOf(record: PlanRecord): ReadonlyMap<ActionId, ActionLog> {
  const logs = new Map<
    ActionId,
    {
      updates: PlanRecord["updates"][number][];
      revisions: PlanRecord["revisions"][number][];
      decisions: PlanRecord["decisions"][number][];
    }
  >();
  const of = (id: ActionId) => {
    const log = logs.get(id) ?? { updates: [], revisions: [], decisions: [] };
    logs.set(id, log);
    return log;
  };
  for (const update of record.updates) of(update.actionId).updates.push(update);
  for (const revision of record.revisions)
    of(revision.actionId).revisions.push(revision);
  for (const decision of record.decisions)
    if (decision.actionId) of(decision.actionId).decisions.push(decision);
  return logs;
}

function byId(all: readonly Evidence[]): ReadonlyMap<EvidenceId, Evidence> {
  return new Map(all.map((one) => [one.id, one]));
}
