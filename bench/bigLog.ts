// The log of a large plan: nine entries an action over a year, with proposals, decisions and the Board's meetings. Invented; measures only.
import type { Action } from "../src/domain/plan/action.ts";
import {
  addDays,
  day,
  parseInstant,
} from "../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../src/domain/values/calendarDate.ts";
import type { Decision } from "../src/domain/plan/decision.ts";
import { asId } from "../src/domain/values/id.ts";
import type { Id } from "../src/domain/values/id.ts";
import type { Meeting } from "../src/domain/plan/meeting.ts";
import type { PlanRecord } from "../src/domain/plan/planRecord.ts";
import type { Revision } from "../src/domain/plan/revision.ts";
import type { Update } from "../src/domain/plan/update.ts";
import { stableGuid } from "../src/domain/values/stableGuid.ts";

const statuses = ["inProgress", "inProgress", "slippage"] as const;
const entriesEach = 9;
const by = { objectId: null, email: null, name: "Placeholder Officer" };

const idFor = <Kind extends string>(what: string) =>
  asId<Kind>(stableGuid(`placeholder log ${what}`)) as Id<Kind>;

/** What every entry of one action in one month has. */
function entered(action: Action, on: CalendarDate) {
  const recorded = parseInstant(`${on}T09:00:00Z`);
  if (!recorded) throw new RangeError(`No moment on ${on}`);
  const { planId, id: actionId, accountable: post } = action;
  return { planId, actionId, post, effective: on, recorded, by };
}

function updateIn(action: Action, month: number, on: CalendarDate): Update {
  const quiet = month % 3 === 2;
  return {
    ...entered(action, on),
    id: idFor<"Update">(`${action.id} ${month}`),
    door: "tab",
    kind: quiet ? "noChange" : "progress",
    status: quiet ? null : (statuses[month % 3] ?? null),
    ownRag: null,
    forecast: null,
    actual: null,
    note: quiet ? null : "Placeholder note: a report is to be drafted next.",
    reportText: quiet ? null : "Placeholder words for publication.",
    evidence: [],
    about: null,
    late: false,
  };
}

function proposal(action: Action, on: CalendarDate): Revision {
  return {
    ...entered(action, on),
    id: idFor<"Revision">(`${action.id} proposal`),
    door: "tab",
    milestoneId: null,
    from: action.due?.end ?? null,
    to: addDays(on, 200),
    toText: "",
    reason: "capacity",
    words: "Placeholder reason.",
    correctiveAction: null,
    effect: null,
  };
}

function endorsement({ id, ...revision }: Revision, held: Meeting): Decision {
  const { planId, actionId } = revision;
  return {
    id: idFor<"Decision">(`${actionId} endorsed`),
    planId,
    actionId,
    ruling: { kind: "endorsed", revisionId: id, date: revision.to },
    bodyId: held.bodyId,
    meetingId: held.id,
    minute: "5",
    words: null,
    effective: held.date,
    recorded: revision.recorded,
    by,
  };
}

function boardOf({ plan }: PlanRecord, firstDay: CalendarDate) {
  const body: PlanRecord["bodies"][number] = {
    id: idFor<"Body">(`${plan.id} board`),
    planId: plan.id,
    title: "Programme Board",
    aliases: [],
    kind: "board",
    frequency: "monthly",
    mayAgree: { kind: "any" },
    remit: null,
  };
  const meetings = Array.from({ length: 12 }, (_, n): Meeting => ({
    id: idFor<"Meeting">(`${plan.id} meeting ${n}`),
    planId: plan.id,
    bodyId: body.id,
    date: addDays(firstDay, 30 * (n + 1)),
    state: "closed",
    item: null,
    attendance: null,
    told: null,
  }));
  return { bodies: [body], meetings };
}

/** The plan with a year of entries up to the day; every fourth action has a proposal, every eighth an endorsed one. */
export function withLog(record: PlanRecord, until: string): PlanRecord {
  const firstDay = addDays(day(until), -365);
  const board = boardOf(record, firstDay);
  const updates: Update[] = [];
  const revisions: Revision[] = [];
  const decisions: Decision[] = [];
  record.actions.forEach((action, n) => {
    for (let month = 0; month < entriesEach; month += 1) {
      const on = addDays(firstDay, month * 40 + (n % 11));
      if (month !== 5 || n % 4 !== 0) updates.push(updateIn(action, month, on));
      else revisions.push(proposal(action, on));
    }
    const asked = n % 8 === 0 ? revisions.at(-1) : undefined;
    const held = board.meetings[8];
    if (asked && held) decisions.push(endorsement(asked, held));
  });
  return { ...record, ...board, updates, revisions, decisions };
}
