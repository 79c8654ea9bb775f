// The log of a plan as it is read: what is recorded about one action.
import type { Action } from "../../domain/plan/action.ts";
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { withHomes } from "../../domain/portfolio/sharedActions.ts";
import type { Person } from "../../domain/plan/person.ts";
import { actions } from "../nouns/actions.ts";
import { decisions } from "../nouns/decisions.ts";
import { evidence } from "../nouns/evidence.ts";
import { stampFor } from "../nouns/logNoun.ts";
import type { LogReader } from "../log/readLog.ts";
import type { Memory } from "../rows/memory.ts";
import { plans } from "../nouns/plans.ts";
import { milestones } from "../nouns/milestones.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
  type Unreadable,
  type Where,
} from "../rows/reading.ts";
import { revisions } from "../nouns/revisions.ts";
import { updates } from "../nouns/updates.ts";
import { readHomeOf } from "./homes.ts";
import { onlyPlan } from "./wholePlan.ts";

export interface StoredLog {
  /** The action as its entries have it, null where none speaks of it; left out where the plan was not brought forward: its row is all there is. */
  readonly counted?: Action | null;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
  readonly unreadable: readonly Unreadable[];
}

export interface LogParts {
  readonly reader: Reader;
  readonly memory: Memory;
  readonly logs: LogReader;
}

/** Everything recorded about one action that counts. */
export async function readActionLog(
  { reader, memory, logs }: LogParts,
  planId: PlanId,
  actionId: ActionId,
): Promise<StoredLog> {
  const mine = equals("ActionKey", actionId);
  const [found, points] = await Promise.all([
    reader.all(plans, equals("ClientKey", planId)),
    reader.all(milestones, mine),
  ]);
  const row = found.items[0] ?? { id: planId };
  const read = await logs.read(row, actionId);
  const plan = read?.record.plans.at(-1) ?? onlyPlan(found);
  const asItStood = read ? nothing : await asItStands(reader, mine);
  const own = read && { ...read.record, plan };
  const there = own?.actions.find(({ id }) => id === actionId);
  const { homes, unreadable } = there
    ? await readHomeOf({ logs }, there)
    : { homes: [], unreadable: [] };
  const of = own
    ? withHomes(own, homes)
    : { ...asItStood, actions: [], milestones: points.items };
  const about = <T extends { readonly actionId: ActionId | null }>(
    entries: readonly T[],
  ) => entries.filter((one) => one.actionId === actionId);
  const log = {
    updates: about(of.updates),
    revisions: about(of.revisions),
    decisions: about(of.decisions),
  };
  const action = of.actions.find(({ id }) => id === actionId);
  const counted = action
    ? { ...action, current: currentOf(action, log, plan.timeZone) }
    : null;
  // Saved over the row that is its copy, against the version that was read last.
  const version = memory.lastVersion(actions, actionId);
  if (counted && version) memory.remember(actions, counted, version);
  return {
    ...(read ? { counted } : {}),
    log,
    milestones: of.milestones.filter((one) => one.actionId === actionId),
    evidence: of.evidence.filter((one) => one.actionId === actionId),
    unreadable: [
      ...points.unreadable,
      ...(read ?? asItStood).unreadable,
      ...unreadable,
    ],
  };
}

const nothing = {
  updates: [],
  revisions: [],
  decisions: [],
  evidence: [],
  unreadable: [],
};

/** The log of a plan of the first release as its rows stand: nothing else is known of them. */
export async function asItStands(
  reader: Reader,
  where: Where,
  onProgress?: OnProgress,
) {
  const [entries, proposals, rulings, shown] = await Promise.all([
    reader.all(updates, where, onProgress),
    reader.all(revisions, where, onProgress),
    reader.all(decisions, where, onProgress),
    reader.all(evidence, where, onProgress),
  ]);
  const said = <T extends { readonly by: Person; readonly recorded: Instant }>({
    items,
  }: Loaded<T>): readonly T[] =>
    items.map((one) => {
      const claim = stampFor(one)?.said;
      return {
        ...one,
        by: claim?.by ?? one.by,
        recorded: claim?.recorded ?? one.recorded,
      };
    });
  return {
    updates: said(entries),
    revisions: said(proposals),
    decisions: said(rulings),
    evidence: shown.items,
    unreadable: [entries, proposals, rulings, shown].flatMap(
      (loaded) => loaded.unreadable,
    ),
  };
}
