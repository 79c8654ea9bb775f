// What anybody could write into the lists of a plan: entries about its first action, as one row each has them.
import type { Proof, Said } from "../../../src/domain/entries/entry.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  administrator,
  board,
  boardMember,
  committee,
  instant,
  lead,
  officer,
  otherOfficer,
  planId,
} from "../ruleWorld.ts";
import { action, founded, today } from "./writers.ts";

export const writers = {
  administrator,
  boardMember,
  lead,
  officer,
  otherOfficer,
};
export type Writer = keyof typeof writers;
export const proofs: Readonly<Record<Writer, Proof>> = {
  administrator: "administrator",
  boardMember: "board",
  lead: "lead",
  officer: "officer",
  otherOfficer: "officer",
};

/** The fifth of the days on which the bodies of the plan meet. */
export const held = today(4);
export const at = instant(`${held}T12:00:00Z`);

export const update = (id: string, over: Partial<Update>): Said => ({
  what: "update",
  value: {
    id: asId(id),
    planId,
    actionId: action.id,
    kind: "progress",
    effective: held,
    recorded: at,
    by: officer.person,
    post: null,
    door: "tab",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: "Words.",
    reportText: null,
    correctiveAction: { words: "", owner: null, by: null },
    evidence: [],
    about: null,
    late: false,
    ...over,
  },
});

export const revision = (id: string, over: Partial<Revision> = {}): Said => ({
  what: "revision",
  value: {
    id: asId(id),
    planId,
    actionId: action.id,
    milestoneId: null,
    from: day("2018-09-30"),
    to: day("2018-10-31"),
    toText: "October 2018",
    reason: "capacity",
    words: "The post is vacant.",
    correctiveAction: null,
    effect: null,
    effective: held,
    recorded: at,
    by: officer.person,
    post: null,
    door: "tab",
    ...over,
  },
});

export const [boardMeeting, committeeMeeting] = (() => {
  const { said } = founded();
  if (said.what !== "load") throw new Error("no load");
  return [board, committee].map(
    (body) =>
      said.value.meetings.find(
        ({ bodyId, date }) => bodyId === body.id && date === held,
      )?.id ?? null,
  );
})();

export const decision = (
  ruling: Ruling,
  over: Partial<Decision> = {},
): Said => ({
  what: "decision",
  value: {
    id: asId("forged"),
    planId,
    actionId: action.id,
    ruling,
    bodyId: committee.id,
    meetingId: committeeMeeting ?? null,
    minute: "12",
    words: null,
    effective: held,
    recorded: at,
    by: boardMember.person,
    ...over,
  },
});
