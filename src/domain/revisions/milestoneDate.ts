// The date in force of a milestone: the last endorsed one, else the one first written.
import type { ActionLog } from "../history/actionLog.ts";
import type { CalendarDate } from "../calendarDate.ts";
import type { Milestone } from "../milestone.ts";
import { revisionState } from "./revisionState.ts";

/** Null where no date was ever written, or a body agreed to "not yet agreed". */
export function milestoneInForce(
  milestone: Milestone,
  log: ActionLog,
): CalendarDate | null {
  const endorsed = log.revisions
    .filter((one) => one.milestoneId === milestone.id)
    .map((one) => revisionState(one, log).decision)
    .filter((one) => one?.ruling.kind === "endorsed")
    .toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
    .at(-1);
  if (endorsed?.ruling.kind === "endorsed") return endorsed.ruling.date;
  return milestone.due?.end ?? null;
}

function when(
  decision: { effective: string; recorded: string } | null,
): string {
  return decision ? `${decision.effective} ${decision.recorded}` : "";
}
