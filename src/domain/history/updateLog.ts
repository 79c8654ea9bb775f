// The entries of an action's log that still stand: an undo takes back one entry and is itself no news.
import type { UpdateId } from "../values/id.ts";
import type { Update } from "../plan/update.ts";
import { byRecorded } from "../values/order.ts";

/** Entries not taken back, oldest recorded first, without the undo entries themselves. */
export function standingUpdates(updates: readonly Update[]): readonly Update[] {
  const undone = new Set<UpdateId | null>(
    updates.filter((one) => one.kind === "undo").map((one) => one.about),
  );
  return updates
    .filter((one) => one.kind !== "undo" && !undone.has(one.id))
    .toSorted(byRecorded);
}

/** The claim of completion that waits for confirmation; null where there is none. */
export function openClaim(updates: readonly Update[]): Update | null {
  const standing = standingUpdates(updates);
  const answered = new Set<UpdateId | null>(
    standing
      .filter((one) => one.kind === "confirm" || one.kind === "return")
      .map((one) => one.about),
  );
  return (
    standing.findLast((one) => one.kind === "claim" && !answered.has(one.id)) ??
    null
  );
}

const answersReturn: ReadonlySet<Update["kind"]> = new Set([
  "progress",
  "noChange",
  "claim",
  "confirm",
] as const);

/** The claim sent back that nobody has reported on since: its owner is asked for what is missing. Null where there is none. */
export function unansweredReturn(updates: readonly Update[]): Update | null {
  const last = standingUpdates(updates).findLast(
    ({ kind }) => kind === "return" || answersReturn.has(kind),
  );
  return last?.kind === "return" ? last : null;
}
