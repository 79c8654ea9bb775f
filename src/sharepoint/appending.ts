// The log of a plan: reading what is recorded about one action, and appending to it. Nothing here changes a row that is there.
import type { Action } from "../domain/action.ts";
import type { Instant } from "../domain/calendarDate.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import { currentOf } from "../domain/history/current.ts";
import type { ActionId, PlanId } from "../domain/id.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Person } from "../domain/person.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { actions } from "./actions.ts";
import { decisions } from "./decisions.ts";
import { evidence, evidenceOf } from "./evidence.ts";
import { StoreFailure } from "./failure.ts";
import { stampFor } from "./log/logNoun.ts";
import type { LogReader } from "./log/readLog.ts";
import type { Memory } from "./memory.ts";
import type { Sayer } from "./log/sayer.ts";
import { plans } from "./plans.ts";
import { milestones } from "./milestones.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
  type Unreadable,
  type Where,
} from "./reading.ts";
import { revisions } from "./revisions.ts";
import type { Writer } from "./saving.ts";
import { updates } from "./updates.ts";
import { onlyPlan } from "./wholePlan.ts";

/** Entries to append, with the ref of the action they are about for their titles; empty where they are about none. */
export interface Entries extends ActionLog {
  readonly ref: string;
}

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
  const [found, points, shown] = await Promise.all([
    reader.all(plans, equals("ClientKey", planId)),
    reader.all(milestones, mine),
    reader.all(evidence, mine),
  ]);
  const row = found.items[0] ?? { id: planId };
  const read = await logs.read(row, actionId);
  const plan = read?.record.plans.at(-1) ?? onlyPlan(found);
  const stands = read ?? (await asItStands(reader, mine));
  const of = "record" in stands ? stands.record : stands;
  const about = <T extends { readonly actionId: ActionId | null }>(
    entries: readonly T[],
  ) => entries.filter((one) => one.actionId === actionId);
  const log = {
    updates: about(of.updates),
    revisions: about(of.revisions),
    decisions: about(of.decisions),
  };
  const action = read?.record.actions.find(({ id }) => id === actionId);
  const counted = action
    ? { ...action, current: currentOf(action, log, plan.timeZone) }
    : null;
  // Saved over the row that is its copy, against the version that was read last.
  const version = memory.lastVersion(actions, actionId);
  if (counted && version) memory.remember(actions, counted, version);
  return {
    ...(read ? { counted } : {}),
    log,
    milestones: read
      ? read.record.milestones.filter((one) => one.actionId === actionId)
      : points.items,
    evidence: read
      ? evidenceOf(
          read.record.evidence.filter((one) => one.actionId === actionId),
          shown.items,
        )
      : shown.items,
    unreadable: [
      ...points.unreadable,
      ...shown.unreadable,
      ...stands.unreadable,
    ],
  };
}

/** The log of a plan of the first release as its rows stand: nothing else is known of them. */
export async function asItStands(
  reader: Reader,
  where: Where,
  onProgress?: OnProgress,
) {
  const [entries, proposals, rulings] = await Promise.all([
    reader.all(updates, where, onProgress),
    reader.all(revisions, where, onProgress),
    reader.all(decisions, where, onProgress),
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
    unreadable: [entries, proposals, rulings].flatMap(
      (loaded) => loaded.unreadable,
    ),
  };
}

/** Appends entries of many actions and answers with what is stored under their ids, in the order given. */
export function makeAppend(sayer: Sayer) {
  return async (
    all: readonly Entries[],
    told?: OnProgress,
  ): Promise<readonly ActionLog[]> => {
    const rows = <T>(part: (one: ActionLog) => readonly T[]) =>
      all.flatMap((one) =>
        part(one).map((value) => ({ value, about: one.ref })),
      );
    const stored = {
      updates: [
        ...(await sayer.append(
          "updates",
          rows((one) => one.updates),
          told,
        )),
      ],
      revisions: [
        ...(await sayer.append(
          "revisions",
          rows((one) => one.revisions),
          told,
        )),
      ],
      decisions: [
        ...(await sayer.append(
          "decisions",
          rows((one) => one.decisions),
          told,
        )),
      ],
    };
    return all.map((one) => ({
      updates: stored.updates.splice(0, one.updates.length),
      revisions: stored.revisions.splice(0, one.revisions.length),
      decisions: stored.decisions.splice(0, one.decisions.length),
    }));
  };
}

/** Adds entries recorded elsewhere, each titled with the ref of its action. */
export function makeAddHistory(
  writer: Writer,
  sayer: Sayer,
  isLoaded: (id: string) => boolean,
) {
  return async (
    record: Pick<PlanRecord, "actions" | "updates" | "revisions" | "decisions">,
    told?: OnProgress,
  ): Promise<void> => {
    const refs = new Map<string | null, string>(
      record.actions.map((action) => [action.id, action.ref]),
    );
    const titled = <T extends { readonly actionId: ActionId | null }>(
      entries: readonly T[],
    ) =>
      entries.map((value) => ({
        value,
        about: refs.get(value.actionId) ?? "",
      }));
    const { updates: said, revisions: proposed, decisions: ruled } = record;
    const news = {
      updates: said.filter(({ id }) => !isLoaded(id)),
      revisions: proposed.filter(({ id }) => !isLoaded(id)),
      decisions: ruled.filter(({ id }) => !isLoaded(id)),
    };
    const [first] = [...news.updates, ...news.revisions, ...news.decisions];
    if (first && !(await sayer.load(first.planId, news)))
      throw new StoreFailure(
        "forbidden",
        "Only the plan administrator may bring in a history.",
      );
    await writer.createAll(updates, titled(record.updates), told);
    await writer.createAll(revisions, titled(record.revisions), told);
    await writer.createAll(decisions, titled(record.decisions), told);
  };
}
