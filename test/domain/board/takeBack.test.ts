// A decision recorded by mistake is taken back with the reason: the log keeps both, the numbers known on a day stay, and it can be decided again.
import { describe, expect, it } from "vitest";
import {
  decideException,
  exceptionSubject,
  takenAt,
} from "../../../src/domain/board/boardMeeting.ts";
import { takeBackDecision } from "../../../src/domain/board/takeBack.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { subjectAgain } from "../../../src/domain/history/decisionLog.ts";
import { recordAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { Meeting } from "../../../src/domain/plan/meeting.ts";
import { position } from "../../../src/domain/history/position.ts";
import { openQuestions } from "../../../src/domain/progress/questions.ts";
import { decide, newest, proposedTo } from "../sitting.ts";
import {
  accepted,
  aMeeting,
  aRecord,
  anAction,
  author,
  aWorld,
  board,
  boardMember,
  committee,
  lead,
  officer,
  refused,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const asRecord = ({ action, log }: World) =>
  aRecord({ actions: [action], ...log });

function takeBack(
  world: World,
  by = author,
  today = "2018-07-10",
  words = "The minute says it was deferred.",
) {
  const decisionId = world.log.decisions.at(-1)?.id;
  if (!decisionId) throw new Error("Nothing was decided.");
  return takeBackDecision(
    { decisionId, words, meetings: [] },
    world.context(by, today),
  );
}

/** Due 30 September 2018; March 2019 proposed on 1 June and endorsed at the meeting of 19 June. */
function endorsed() {
  const world = proposedTo("2019-03-31");
  return world.after(decide(world));
}

describe("a date agreed by mistake", () => {
  it("goes back to what it was, with no move counted, and the proposal waits again", () => {
    const world = endorsed();
    expect(world.action.current).toMatchObject({
      inForce: "2019-03-31",
      moves: 1,
    });
    const after = world.after(takeBack(world));
    expect(after.action.current).toMatchObject({
      inForce: "2018-09-30",
      moves: 0,
      daysMoved: 0,
      awaiting: { to: "2019-03-31" },
    });
    expect(after.log.decisions).toHaveLength(2);
  });

  it("still shows in the position of a day before it was taken back, as it was known then", () => {
    const world = endorsed();
    const after = world.after(takeBack(world));
    const history = historyOf(asRecord(after));
    const then = { asAt: day("2018-06-30"), previousAsAt: day("2018-06-01") };
    expect(position(history, then).endorsed).toEqual([
      { ref: "1.5", from: "2018-09-30", to: "2019-03-31" },
    ]);
    const now = { asAt: day("2018-07-31"), previousAsAt: day("2018-06-30") };
    expect(position(history, now)).toMatchObject({
      endorsed: [],
      awaiting: [{ ref: "1.5", from: "2018-09-30", to: "2019-03-31" }],
    });
    const inForce = (at: string) =>
      recordAt(asRecord(after), day(at)).actions.map(
        ({ current }) => current.inForce,
      );
    expect(inForce("2018-06-30")).toEqual(["2019-03-31"]);
    expect(inForce("2018-07-31")).toEqual(["2018-09-30"]);
  });

  it("can be decided again, under an id of its own", () => {
    const world = endorsed();
    const after = world.after(takeBack(world));
    const again = after.after(
      decide(after, { outcome: "refused", revisionId: newest(world) }),
    );
    expect(again.action.current).toMatchObject({
      inForce: "2018-09-30",
      awaiting: null,
    });
    expect(subjectAgain("date", world.log.decisions)).toBe("date");
    expect(subjectAgain("date", after.log.decisions)).not.toBe("date");
  });

  it("is not for whoever proposed the date, nor without a reason, nor a second time", () => {
    const world = endorsed();
    expect(refused(takeBack(world, officer)).because).toBe("notYours");
    expect(refused(takeBack(world, lead)).because).toBe("notYours");
    expect(refused(takeBack(world, author, "2018-07-10", " ")).because).toBe(
      "noReason",
    );
    const decisionId = world.log.decisions[0]?.id;
    if (!decisionId) throw new Error("Nothing was decided.");
    const after = world.after(takeBack(world));
    const twice = takeBackDecision(
      { decisionId, words: "Again.", meetings: [] },
      after.context(author, "2018-07-11"),
    );
    expect(refused(twice).words).toContain("taken back on 10 July 2018");
  });
});

describe("what a closed meeting recorded by mistake", () => {
  const closed = {
    ...aMeeting(committee, "2018-06-19"),
    state: "closed" as const,
  };
  const back = (meetings: readonly Meeting[], today = "2018-10-10") => {
    const world = endorsed();
    const decisionId = world.log.decisions.at(-1)?.id;
    if (!decisionId) throw new Error("Nothing was decided.");
    const words = "The minute says it was deferred.";
    const answer = takeBackDecision(
      { decisionId, words, meetings },
      world.context(author, today),
    );
    return { world, answer };
  };

  it("is taken back at the next meeting that was held, naming it, effective then and recorded now", () => {
    const { world, answer } = back([
      aMeeting(committee, "2018-10-09"),
      closed,
      aMeeting(committee, "2018-09-11"),
    ]);
    expect(accepted(answer).decisions[0]).toMatchObject({
      ruling: { kind: "takenBack", corrects: closed.id },
      meetingId: "audit-2018-09-11",
      effective: "2018-06-19",
      recorded: expect.stringMatching(/^2018-10-10T/),
    });
    expect(world.after(answer).action.current).toMatchObject({
      inForce: "2018-09-30",
      awaiting: { to: "2019-03-31" },
    });
  });

  it.each([
    ["before the next was held", [aMeeting(committee, "2018-10-23")]],
    ["while none is in the calendar", []],
    ["at a meeting of another body", [aMeeting(board, "2018-07-10")]],
    [
      "at one that is closed as well",
      [
        {
          ...closed,
          id: aMeeting(committee, "2018-09-11").id,
          date: day("2018-09-11"),
        },
      ],
    ],
  ])("is not taken back %s", (_, others) => {
    const { answer } = back([closed, ...others]);
    expect(refused(answer).because).toBe("meetingClosed");
    expect(refused(answer).words).toContain("19 June 2018 is closed");
  });
});

describe("what a meeting made of an exception", () => {
  const meeting = aMeeting(board, "2018-06-12");
  const asking = {
    choice: "asked" as const,
    words: "When will it start?",
    owner: null,
    by: "",
    toBody: null,
  };
  const asked = () => {
    const world = aWorld(anAction());
    return world.after(
      decideException(
        asking,
        { body: board, meeting },
        world.context(boardMember, "2018-06-12"),
      ),
    );
  };

  it("is open again once taken back, and a question nobody has answered is withdrawn with it", () => {
    const world = asked();
    expect(openQuestions(world.log.updates)).toHaveLength(1);
    const after = world.after(takeBack(world, boardMember, "2018-06-12"));
    expect(openQuestions(after.log.updates)).toEqual([]);
    expect(takenAt(meeting, after.action, after.log.decisions)).toBe(null);
    accepted(
      decideException(
        { ...asking, choice: "accepted", words: "" },
        { body: board, meeting },
        after.context(boardMember, "2018-06-12"),
      ),
    );
    const subject = exceptionSubject(meeting, after.action);
    expect(subjectAgain(subject, after.log.decisions)).not.toBe(subject);
  });
});
