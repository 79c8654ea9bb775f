// Committing what a rule's yes means: history first, then the derived copy, so that a crash between the two loses nothing.
import type { Action } from "../domain/action.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Change } from "../domain/change.ts";
import type { ActionId, PlanId } from "../domain/id.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { actions } from "./actions.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import { milestones } from "./milestones.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Milestone } from "../domain/milestone.ts";
import {
  equals,
  type OnProgress,
  type Reader,
  type Unreadable,
} from "./reading.ts";
import { revisions } from "./revisions.ts";
import type { SaveOutcome } from "./changing.ts";
import type { Writer } from "./saving.ts";
import { updates } from "./updates.ts";
import { StoreFailure } from "./failure.ts";

export type CommitOutcome =
  | { readonly kind: "saved"; readonly action: Action }
  /** The history IS saved; only the derived copy was not put over somebody else's. */
  | {
      readonly kind: "conflict";
      readonly theirs: Action;
      readonly theirLog: ActionLog;
    };

export interface CommitRequest {
  readonly action: Action;
  readonly change: Change;
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

export interface Committer {
  commit(action: Action, change: Change): Promise<CommitOutcome>;
  commitAll(
    requests: readonly CommitRequest[],
    onProgress?: OnProgress,
  ): Promise<readonly CommitOutcome[]>;
}

/** The entries of all requests as rows of one list, each knowing the ref it belongs to. */
function rowsOf<T>(
  requests: readonly CommitRequest[],
  part: (change: Change) => readonly T[],
) {
  return requests.flatMap(({ action, change }) =>
    part(change).map((value) => ({ value, about: action.ref as string })),
  );
}

/** The action as it was read, and with the derived copy the change brings. */
const derived = ({ action, change }: CommitRequest) => ({
  before: action,
  after: { ...action, current: change.current },
});

/** What saving the derived copy came to, once the history is stored. */
function makeOutcome(
  readLog: (planId: PlanId, actionId: ActionId) => Promise<StoredLog>,
) {
  return async (
    { action }: CommitRequest,
    outcome: SaveOutcome<Action>,
  ): Promise<CommitOutcome> => {
    if (outcome.kind === "saved")
      return { kind: "saved", action: outcome.value };
    if (!outcome.theirs)
      throw new StoreFailure(
        "notFound",
        `Action ${action.ref} is no longer in the Actions list. What you recorded about it is kept in its history.`,
      );
    const { log } = await readLog(action.planId, action.id);
    return { kind: "conflict", theirs: outcome.theirs, theirLog: log };
  };
}

export function makeCommitter(
  writer: Writer,
  readLog: (planId: PlanId, actionId: ActionId) => Promise<StoredLog>,
): Committer {
  const outcomeOf = makeOutcome(readLog);
  return {
    async commit(action, change) {
      const { ref } = action;
      for (const update of change.updates)
        await writer.create(updates, update, ref);
      for (const revision of change.revisions)
        await writer.create(revisions, revision, ref);
      for (const decision of change.decisions)
        await writer.create(decisions, decision, ref);
      const { before, after } = derived({ action, change });
      const saved = await writer.change(actions, before, after);
      return outcomeOf({ action, change }, saved);
    },
    async commitAll(requests, told) {
      const changes = <T>(part: (change: Change) => readonly T[]) =>
        rowsOf(requests, part);
      await writer.createAll(
        updates,
        changes((one) => one.updates),
        told,
      );
      await writer.createAll(
        revisions,
        changes((one) => one.revisions),
        told,
      );
      await writer.createAll(
        decisions,
        changes((one) => one.decisions),
        told,
      );
      const saved = await writer.changeAll(
        actions,
        requests.map(derived),
        told,
      );
      return Promise.all(
        requests.flatMap((request, n) => {
          const outcome = saved[n];
          return outcome ? [outcomeOf(request, outcome)] : [];
        }),
      );
    },
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
