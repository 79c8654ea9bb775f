// A meeting's decisions recorded once for all: everything endorsed as proposed, except what is said to differ.
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { withChange } from "../rules/change.ts";
import type { Change } from "../rules/change.ts";
import { decideRevision } from "./endorsement.ts";
import type {
  DecisionContext,
  DecisionOutcome,
  Sitting,
} from "./endorsement.ts";
import type { RevisionId } from "../values/id.ts";

/** One proposal on the meeting's paper, with the action it is about. */
export interface MeetingItem {
  readonly action: Action;
  readonly log: ActionLog;
  readonly revisionId: RevisionId;
}

export interface Exceptionally {
  readonly outcome: DecisionOutcome;
  readonly date?: string | null;
  readonly words?: string | null;
}

export interface ItemDecided {
  readonly action: Action;
  readonly revisionId: RevisionId;
  /** One item refused does not hold up the others: the screen shows it with its reason. */
  readonly answer: Answer<Change>;
}

/**
 * Decides every item at one sitting. Several items may be about one action: each is decided on top of the one before.
 * Refuses the whole only where an exception names a proposal that is not on the list (`unknownException`), since the
 * person would otherwise endorse what they meant to refuse.
 */
export function decideMeeting(
  items: readonly MeetingItem[],
  exceptions: ReadonlyMap<RevisionId, Exceptionally>,
  sitting: Sitting,
  context: Omit<DecisionContext, "action" | "log">,
): Answer<readonly ItemDecided[]> {
  const listed = new Set(items.map((one) => one.revisionId));
  const unknown = [...exceptions.keys()].filter((id) => !listed.has(id));
  if (unknown.length > 0)
    return no("unknownException", say("meetingDecisions.unknownException"));
  const logs = new Map<string, ActionLog>();
  const decided: ItemDecided[] = [];
  for (const { action, log, revisionId } of items) {
    const upToNow = logs.get(action.id) ?? log;
    const exception = exceptions.get(revisionId) ?? { outcome: "endorsed" };
    const answer = decideRevision(
      { ...sitting, ...exception, revisionId },
      { ...context, action, log: upToNow },
    );
    if (answer.ok) logs.set(action.id, withChange(upToNow, answer.value));
    decided.push({ action, revisionId, answer });
  }
  return yes(decided);
}

/**
 * The subject of a decision on a proposed date: one proposal is decided once and supported once, whichever page records it and whichever
 * meeting it was taken at. Used for the decision's own id, so that two people cannot both record it.
 */
export function dateSubject(
  revisionId: RevisionId,
  what: "decided" | "supported",
): string {
  return `decision/${what === "supported" ? "support" : "date"}/${revisionId}`;
}
