// Recording what rules said yes to about many actions at once: all the entries first, then the copies, and others followed where they saved in between.
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { OnProgress } from "../sharepoint/rows/reading.ts";
import { saysTheSame } from "./identity.ts";
import { follow, keepCopies } from "./copies.ts";
import type { Recorded, Settled } from "./copies.ts";
import type { EditStore } from "./edit.ts";

/** What is stored under the ids of one action's entries (somebody else's, where they were first), and what became of its copy. */
interface RecordedOne {
  readonly stored: ActionLog;
  readonly kept: Settled;
  /** Whether somebody else saved the action in the same moment. */
  readonly followed: boolean;
}

/**
 * Records changes of many actions, a hundred rows a request, in the order given. Run again after a failure it adds what is missing.
 * @throws StoreFailure when the entries could not all be appended
 */
export async function recordAll(
  store: EditStore,
  plan: Plan,
  all: readonly Recorded[],
  told?: OnProgress,
): Promise<readonly RecordedOne[]> {
  const appended = await store.append(
    all.map(({ action: { ref }, change }) => ({
      ref,
      updates: change.updates,
      revisions: change.revisions,
      decisions: change.decisions,
    })),
    told,
  );
  const zone = plan.timeZone;
  const stands = (n: number, { change }: Recorded) =>
    saysTheSame(appended[n] ?? change, change, zone);
  const copies = await keepCopies(
    store,
    all.filter((one, n) => stands(n, one)),
    told,
  );
  const next = copies.values();
  const done: RecordedOne[] = [];
  for (const [n, recorded] of all.entries()) {
    const stored = appended[n] ?? recorded.change;
    // Somebody else's entry stands, and so does the copy they made of it.
    const first = stands(n, recorded)
      ? next.next().value
      : { kind: "current" as const, action: recorded.action };
    if (!first) continue;
    const { kept, theirs } = await follow(store, plan, recorded, first);
    done.push({ stored, kept, followed: theirs !== null });
  }
  return done;
}
