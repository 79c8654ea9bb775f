// The entries of one action's log, each on a day at ten: what the tests of the history build on.
import type { ActionLog } from "../../../src/domain/history/actionLog.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import { anAction, instant, on, planId, ref } from "../ruleWorld.ts";

export const officer = {
  objectId: "officer",
  email: null,
  name: "Officer (placeholder)",
};

export const action = anAction({ ref: ref("1.5"), due: on("2018-09-30") });

function common(date: string) {
  return {
    planId,
    actionId: action.id,
    effective: day(date),
    recorded: instant(`${date}T10:00:00Z`),
    by: officer,
    post: null,
    door: "tab" as const,
  };
}

export function update(
  id: string,
  date: string,
  over: Partial<Update>,
): Update {
  return {
    ...common(date),
    id: asId(id),
    kind: "progress",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
    ...over,
  };
}

export function revision(
  id: string,
  date: string,
  to: string,
  over: Partial<Revision> = {},
): Revision {
  return {
    ...common(date),
    id: asId(id),
    milestoneId: null,
    from: null,
    to: day(to),
    toText: to,
    reason: "capacity",
    words: "Placeholder",
    correctiveAction: null,
    effect: null,
    ...over,
  };
}

export function decision(
  id: string,
  date: string,
  ruling: Ruling,
  over: Partial<Decision> = {},
): Decision {
  const { post: _post, door: _door, ...rest } = common(date);
  return {
    ...rest,
    id: asId(id),
    ruling,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
    ...over,
  };
}

export function log(over: Partial<ActionLog>): ActionLog {
  return { updates: [], revisions: [], decisions: [], ...over };
}
