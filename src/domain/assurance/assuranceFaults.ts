// What is wrong with an entry of assurance, whoever wrote it: by what was recorded of the action before it. Null for none.
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import { currentOf } from "../history/current.ts";
import type { Body } from "../plan/body.ts";
import type { Decision } from "../plan/decision.ts";
import type { Meeting } from "../plan/meeting.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import { isLive } from "../plan/status.ts";
import { trimmed } from "../rules/entryRules.ts";
import { confirmationIn } from "./assurance.ts";

interface Before {
  readonly action: Action | undefined;
  readonly log: ActionLog;
  readonly timeZone: string;
  readonly bodies: readonly Body[];
  readonly meetings: readonly Meeting[];
}

function faultOfRisk(
  { bodyId, meetingId, minute, words, effective }: Decision,
  { bodies, meetings }: Before,
): Sentence | null {
  const meeting = meetings.find(({ id }) => id === meetingId);
  const isTheirs =
    bodies.some(({ id }) => id === bodyId) && meeting?.bodyId === bodyId;
  if (!isTheirs || meeting?.date !== effective)
    return say("judge.riskNoMeeting");
  return trimmed(minute) === null || trimmed(words) === null
    ? say("judge.riskNoMinute")
    : null;
}

/** Only a completed action is verified or sent back, in the completion that stands; only one that is not is given up for a risk. */
export function assuranceFault(
  decision: Decision,
  before: Before,
): Sentence | null {
  const { ruling } = decision;
  const isRisk = ruling.kind === "riskAccepted";
  if (!isRisk && ruling.kind !== "verified" && ruling.kind !== "sentBack")
    return null;
  const { action, log, timeZone } = before;
  if (!action) return say("judge.sureOfNone");
  const { status } = currentOf(action, log, timeZone);
  if (isRisk)
    return isLive(status) && status !== "completed"
      ? faultOfRisk(decision, before)
      : say("judge.riskNotOpen");
  const confirm = confirmationIn(log.updates);
  if (status !== "completed" || ruling.confirmId !== (confirm?.id ?? null))
    return say("judge.notCompleted");
  return ruling.kind === "sentBack" && trimmed(decision.words) === null
    ? say("judge.backNoWhy")
    : null;
}
