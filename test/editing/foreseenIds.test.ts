// A meeting's decision has an id that everybody can work out: what an officer put there first stops neither the decision nor the question with it.
import { expect, it } from "vitest";
import {
  decideException,
  exceptionSubject,
} from "../../src/domain/board/boardMeeting.ts";
import type { Decision } from "../../src/domain/plan/decision.ts";
import { asId } from "../../src/domain/values/id.ts";
import { guidsOf } from "../../src/domain/values/stableGuid.ts";
import { decide } from "../../src/editing/decide.ts";
import type { EditStore } from "../../src/editing/edit.ts";
import {
  aMeeting,
  anAction,
  aPlan,
  board,
  boardMember,
  instant,
  officer,
  planId,
} from "../domain/ruleWorld.ts";

const action = anAction();
const meeting = aMeeting(board, "2018-06-12");
const subject = exceptionSubject(meeting, action);
const said = {
  planId,
  actionId: action.id,
  effective: meeting.date,
  recorded: instant("2018-06-12T08:00:00Z"),
  by: officer.person,
};

it("the Board asks, whatever an officer recorded under the ids of its decision and its question", async () => {
  const newId = guidsOf(subject);
  const [decisionId, questionId] = [newId(), newId()];
  const reading: Decision = {
    ...said,
    id: asId(decisionId),
    ruling: { kind: "reading", measureId: asId("m"), value: 1, source: "Mine" },
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
  };
  const report = {
    ...said,
    id: asId<"Update">(questionId),
    kind: "progress" as const,
    post: null,
    door: "tab" as const,
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: "First.",
    reportText: null,
    evidence: [],
    about: null,
    late: false,
  };
  const appended: string[] = [];
  const store = {
    append: (changes) => {
      for (const { updates, decisions } of changes)
        appended.push(
          ...updates.map(({ kind }) => kind),
          ...decisions.map(({ ruling }) => ruling.kind),
        );
      return Promise.resolve(changes);
    },
    save: (_kind, _before, after) =>
      Promise.resolve({ kind: "saved", value: after }),
  } as Partial<EditStore> as EditStore;
  const answer = await decide(
    {
      store,
      editor: {
        plan: aPlan(),
        actor: boardMember,
        now: instant("2018-06-12T10:00:00Z"),
        door: "tab",
        windows: [],
      },
    },
    {
      action,
      log: { updates: [report], revisions: [], decisions: [reading] },
    },
    { milestones: [], bodies: [board] },
    {
      subject,
      rule: (context) =>
        decideException(
          {
            choice: "asked",
            words: "When will it be done?",
            owner: null,
            by: "",
            toBody: null,
          },
          { body: board, meeting },
          context,
        ),
    },
  );
  expect(answer.kind).toBe("decided");
  expect(appended).toEqual(["asked", "question"]);
});
