// A closed meeting takes nothing more: the next meeting of the same body records a correction that names it, effective then, recorded now.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { correctedBy } from "../../../src/domain/plan/decision.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import type { Meeting } from "../../../src/domain/plan/meeting.ts";
import { decidedBy } from "../../../src/domain/revisions/decidedBy.ts";
import { supportRevision } from "../../../src/domain/revisions/endorsement.ts";
import { readArchive, writeArchive } from "../../../src/documents/archive.ts";
import { historyLines } from "../../../src/tab/action/historyWords.ts";
import {
  decision,
  paperOf,
  proposal,
  rowsIn,
} from "../committeePaper/decidedWorld.ts";
import {
  accepted,
  aMeeting,
  anAction,
  aPlan,
  aRecord,
  boardMember,
  board,
  committee,
  refused,
} from "../ruleWorld.ts";
import { decide, newest, proposedTo } from "../sitting.ts";

const closed: Meeting = {
  ...aMeeting(committee, "2018-06-19"),
  state: "closed",
};
const next = aMeeting(committee, "2018-09-11");
const later = "2018-09-12";

describe("a closed meeting takes nothing more", () => {
  test.each(["endorsed", "refused", "endorsedWithAnotherDate"] as const)(
    "%s at it is refused, and says where it can be recorded",
    (outcome) => {
      const answer = decide(proposedTo("2019-03-31"), {
        outcome,
        date: "2018-12-31",
        meeting: closed,
      });
      expect(refused(answer).because).toBe("meetingClosed");
      expect(refused(answer).words).toContain(
        "next meeting of Audit and Accounts Committee",
      );
    },
  );

  test("nor may the Board support a proposal at one", () => {
    const world = proposedTo("2019-03-31");
    const answer = supportRevision(
      {
        body: board,
        meeting: { ...aMeeting(board, "2018-06-12"), state: "closed" },
        minute: null,
        revisionId: newest(world),
      },
      world.context(boardMember, "2018-06-20"),
    );
    expect(refused(answer).because).toBe("meetingClosed");
  });

  test.each(["planned", "open"] as const)(
    "one that took place and is %s takes its decisions, however late they are entered",
    (state) => {
      const meeting: Meeting = { ...closed, state };
      const change = accepted(
        decide(proposedTo("2019-03-31"), { meeting }, undefined, later),
      );
      expect(change.decisions[0]?.effective).toBe("2018-06-19");
    },
  );
});

describe("the next meeting records a correction", () => {
  const correct = (over: Parameters<typeof decide>[1] = {}) =>
    decide(
      proposedTo("2019-03-31"),
      { meeting: next, corrects: closed, minute: "3", ...over },
      undefined,
      later,
    );

  test("it names the earlier meeting, counts from its day and is recorded now", () => {
    const change = accepted(correct());
    expect(change.decisions[0]).toMatchObject({
      ruling: { kind: "endorsed", date: "2019-03-31", corrects: closed.id },
      meetingId: next.id,
      minute: "3",
      effective: "2018-06-19",
      recorded: expect.stringMatching(/^2018-09-12T/),
    });
    expect(change.current.inForce).toBe("2019-03-31");
  });

  test("a decision of its own names none", () => {
    const [own] = accepted(correct({ corrects: null })).decisions;
    expect(own && correctedBy(own)).toBeNull();
    expect(own?.effective).toBe("2018-09-11");
  });

  test.each([
    [
      "a meeting of another body",
      { ...aMeeting(board, "2018-06-12"), state: "closed" },
    ],
    ["itself", { ...next, state: "closed" }],
    ["a later one", { ...aMeeting(committee, "2018-10-09"), state: "closed" }],
    ["one that is not closed", { ...closed, state: "open" }],
  ] as const)("never of %s", (_, corrects) => {
    expect(refused(correct({ corrects })).because).toBe("nothingToCorrect");
  });

  test("never of a meeting before the proposal", () => {
    const corrects: Meeting = {
      ...aMeeting(committee, "2018-05-15"),
      state: "closed",
    };
    expect(refused(correct({ corrects })).because).toBe(
      "meetingBeforeProposal",
    );
  });

  test("nor at a meeting that is closed as well, or still to come", () => {
    const at = (meeting: Meeting) => refused(correct({ meeting })).because;
    expect(at({ ...next, state: "closed" })).toBe("meetingClosed");
    expect(at(aMeeting(committee, "2018-10-09"))).toBe("meetingToCome");
  });
});

describe("a correction is told as one", () => {
  const ruling: Ruling = {
    kind: "endorsed",
    revisionId: proposal(1).id,
    date: day("2019-03-31"),
    corrects: closed.id,
  };
  const correction = decision(ruling, { meetingId: next.id, minute: "3" });
  const record = aRecord({
    actions: [anAction()],
    meetings: [closed, next],
    revisions: [proposal(1)],
    decisions: [correction],
  });

  test("in the committee's paper", () => {
    const { tables } = paperOf({
      meetings: [closed, next],
      revisions: [proposal(1)],
      decisions: [correction],
    });
    expect(rowsIn(tables, "Dates decided")[0]).toContain(
      "Endorsed: Audit and Accounts Committee, meeting of 11 September 2018, minute 3, correcting the meeting of 19 June 2018.",
    );
  });

  test("in the action's history and on the Revisions page", () => {
    const lines = historyLines(record, {
      plan: aPlan(),
      post: () => null,
      body: () => committee.title,
    });
    expect(lines.map(({ what }) => what).join("\n")).toContain(
      "A correction of the meeting of 19 June 2018, which was closed, recorded at a later one",
    );
    expect(inEnglish(decidedBy(record, correction))).toBe(
      "Audit and Accounts Committee, 19 June 2018, minute 3, a correction recorded at the meeting of 11 September 2018, recorded by Author",
    );
  });

  test("and comes back out of the archive whole", () => {
    const read = readArchive(writeArchive(record));
    if (!read.ok) throw new Error(inEnglish(read.words));
    expect(read.value.record.decisions).toEqual([correction]);
  });
});
