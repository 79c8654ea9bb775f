// The two steps of every save, for tests of the store: the entries appended, then the copy brought after them.
import type { Action } from "../../src/domain/plan/action.ts";
import type { Change } from "../../src/domain/rules/change.ts";
import { keepCopies, keepCopy } from "../../src/editing/copies.ts";
import type { CopyOutcome, Recorded } from "../../src/editing/copies.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";

const entriesOf = ({ action: { ref }, change }: Recorded) => ({
  ref,
  updates: change.updates,
  revisions: change.revisions,
  decisions: change.decisions,
});

export async function commit(
  store: PlanStore,
  action: Action,
  change: Change,
): Promise<CopyOutcome> {
  await store.append([entriesOf({ action, change })]);
  return keepCopy(store, { action, change });
}

export async function commitAll(
  store: PlanStore,
  all: readonly Recorded[],
): Promise<readonly CopyOutcome[]> {
  await store.append(all.map(entriesOf));
  return keepCopies(store, all);
}
