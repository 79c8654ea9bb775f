// The log of a plan: reading what is recorded about one action, and appending to it. Nothing here changes a row that is there.
import type { Evidence } from "../domain/evidence.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { ActionId } from "../domain/id.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import type { Noun } from "./list.ts";
import { milestones } from "./milestones.ts";
import {
  equals,
  type OnProgress,
  type Reader,
  type Unreadable,
} from "./reading.ts";
import type { Row } from "./changing.ts";
import { revisions } from "./revisions.ts";
import type { NewRow, Writer } from "./saving.ts";
import { updates } from "./updates.ts";

/** Entries to append, with the ref of the action they are about for their titles; empty where they are about none. */
export interface Entries extends ActionLog {
  readonly ref: string;
}

export interface StoredLog {
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
  readonly unreadable: readonly Unreadable[];
}

/** Everything recorded about one action. */
export async function readActionLog(
  reader: Reader,
  actionId: ActionId,
): Promise<StoredLog> {
  const mine = equals("ActionKey", actionId);
  const [entries, proposals, rulings, points, shown] = await Promise.all([
    reader.all(updates, mine),
    reader.all(revisions, mine),
    reader.all(decisions, mine),
    reader.all(milestones, mine),
    reader.all(evidence, mine),
  ]);
  return {
    log: {
      updates: entries.items,
      revisions: proposals.items,
      decisions: rulings.items,
    },
    milestones: points.items,
    evidence: shown.items,
    unreadable: [entries, proposals, rulings, points, shown].flatMap(
      (loaded) => loaded.unreadable,
    ),
  };
}

/** One row is one request of its own; more go a hundred a request. */
async function appendTo<T extends Row>(
  writer: Writer,
  noun: Noun<T>,
  rows: readonly NewRow<T>[],
  told: OnProgress | undefined,
): Promise<readonly T[]> {
  const [only] = rows;
  return only && rows.length === 1
    ? [await writer.create(noun, only.value, only.about)]
    : writer.createAll(noun, rows, told);
}

/** Appends entries of many actions and answers with what is stored under their ids, in the order given. */
export function makeAppend(writer: Writer) {
  return async (
    all: readonly Entries[],
    told?: OnProgress,
  ): Promise<readonly ActionLog[]> => {
    const rows = <T>(part: (one: ActionLog) => readonly T[]) =>
      all.flatMap((one) =>
        part(one).map((value) => ({ value, about: one.ref })),
      );
    const of = {
      updates: rows((one) => one.updates),
      revisions: rows((one) => one.revisions),
      decisions: rows((one) => one.decisions),
    };
    const stored = {
      updates: [...(await appendTo(writer, updates, of.updates, told))],
      revisions: [...(await appendTo(writer, revisions, of.revisions, told))],
      decisions: [...(await appendTo(writer, decisions, of.decisions, told))],
    };
    return all.map((one) => ({
      updates: stored.updates.splice(0, one.updates.length),
      revisions: stored.revisions.splice(0, one.revisions.length),
      decisions: stored.decisions.splice(0, one.decisions.length),
    }));
  };
}

/** Adds entries recorded elsewhere, each titled with the ref of its action. */
export function makeAddHistory(writer: Writer) {
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
    await writer.createAll(updates, titled(record.updates), told);
    await writer.createAll(revisions, titled(record.revisions), told);
    await writer.createAll(decisions, titled(record.decisions), told);
  };
}
