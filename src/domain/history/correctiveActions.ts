// The corrective action that stands on an action, whichever door it came by.
import type { CorrectiveAction } from "../plan/correctiveAction.ts";
import type { ActionLog } from "./actionLog.ts";
import { standingDecisions } from "./decisionLog.ts";
import { standingUpdates } from "./updateLog.ts";
import { byRecorded } from "../values/order.ts";

interface Said {
  readonly recorded: string;
  readonly found: CorrectiveAction;
}

/**
 * The corrective action that stands: the last one recorded with an update, with a proposal of another date, or by the Board when it accepted
 * the exception and said who does what. Null where nobody has said one.
 */
export function correctiveActionIn(log: ActionLog): CorrectiveAction | null {
  const reported = standingUpdates(log.updates).flatMap((one): Said[] =>
    one.correctiveAction
      ? [{ recorded: one.recorded, found: one.correctiveAction }]
      : [],
  );
  const proposed = log.revisions.flatMap((one): Said[] => {
    const words = one.correctiveAction?.trim();
    return words
      ? [{ recorded: one.recorded, found: { words, owner: null, by: null } }]
      : [];
  });
  const agreed = standingDecisions(log.decisions).flatMap((one): Said[] => {
    const words = one.words?.trim();
    if (one.ruling.kind !== "accepted" || !words) return [];
    const { owner = null, by = null } = one.ruling.followUp ?? {};
    // A note that nobody acts on is a remark.
    return owner === null && by === null
      ? []
      : [{ recorded: one.recorded, found: { words, owner, by } }];
  });
  return (
    [...reported, ...proposed, ...agreed].toSorted(byRecorded).at(-1)?.found ??
    null
  );
}
