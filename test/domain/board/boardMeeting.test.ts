// The Board's meeting: each exception decided once, a question put to the officer, the note that says what was decided and what was taken as read.
import { describe, expect, it } from "vitest";
import {
  closeMeeting,
  decideException,
  exceptionSubject,
  missingQuestions,
  openMeeting,
} from "../../../src/domain/board/boardMeeting.ts";
import type { ExceptionDraft } from "../../../src/domain/board/boardMeeting.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Meeting } from "../../../src/domain/plan/meeting.ts";
import { openQuestions } from "../../../src/domain/progress/questions.ts";
import {
  accepted,
  aMeeting,
  aRecord,
  anAction,
  auditor,
  aWorld,
  board,
  boardMember,
  finance,
  officer,
  refused,
} from "../ruleWorld.ts";

const meeting = aMeeting(board, "2018-06-12");
const sitting = { body: board, meeting };
const today = "2018-06-12";

function decide(
  over: Partial<ExceptionDraft>,
  world = aWorld(),
  by = boardMember,
  at = sitting,
) {
  const draft = {
    choice: "accepted" as const,
    words: "",
    owner: null,
    by: "",
    toBody: null,
    ...over,
  };
  return decideException(draft, at, world.context(by, today));
}

describe("an exception taken at a meeting", () => {
  it("is recorded against the body, the meeting and its day, with who does what by when", () => {
    const change = accepted(
      decide({
        choice: "heldToDate",
        words: "Catch up.",
        owner: finance,
        by: "2018-06-30",
      }),
    );
    expect(change.decisions).toMatchObject([
      {
        bodyId: board.id,
        meetingId: meeting.id,
        effective: "2018-06-12",
        words: "Catch up.",
        ruling: {
          kind: "heldToDate",
          followUp: { owner: finance, by: "2018-06-30" },
        },
      },
    ]);
  });

  it("a question is put to the officer as well, and waits for an answer", () => {
    const change = accepted(
      decide({ choice: "asked", words: "When will it start?" }),
    );
    expect(change.decisions[0]?.ruling).toMatchObject({
      kind: "asked",
      question: "When will it start?",
      of: anAction().accountable,
    });
    expect(openQuestions(change.updates).map((one) => one.note)).toEqual([
      "When will it start?",
    ]);
  });

  it("cannot be taken twice at one meeting: the refusal names who was first", () => {
    const once = aWorld().after(decide({ choice: "accepted" }));
    const answer = refused(
      decide({ choice: "escalated", words: "Too late." }, once),
    );
    expect(answer.because).toBe("alreadyDecided");
    expect(answer.words).toContain(
      "already accepted at this meeting, recorded by Board Member",
    );
  });

  it("may be taken again at the next meeting", () => {
    const once = aWorld().after(decide({ choice: "accepted" }));
    const next = {
      body: board,
      meeting: {
        ...aMeeting(board, "2018-06-12"),
        id: aMeeting(board, "2018-07-10").id,
      },
    };
    expect(
      decide({ choice: "noted", words: "Still open." }, once, boardMember, next)
        .ok,
    ).toBe(true);
  });

  it("has one subject a meeting and action, so that two people make the same id", () => {
    expect(exceptionSubject(meeting, anAction())).toBe(
      exceptionSubject({ ...meeting }, anAction({ title: "Another title" })),
    );
  });

  it.each([
    ["an officer", {}, officer, "notYours"],
    ["an auditor", {}, auditor, "notYours"],
  ] as const)("is not for %s", (_, over, by, because) => {
    expect(refused(decide(over, aWorld(), by)).because).toBe(because);
  });

  it.each([
    [{ choice: "asked" }, "noQuestion"],
    [{ choice: "escalated", words: "  " }, "noReason"],
    [{ choice: "noted" }, "noNote"],
    [{ choice: "accepted", by: "2018-06-11" }, "byBeforeMeeting"],
    [{ choice: "accepted", by: "31 June" }, "noSuchDay"],
    [{ choice: "accepted", words: "x".repeat(20_001) }, "tooLong"],
  ] as const)("%j is refused: %s", (over, because) => {
    expect(refused(decide(over)).because).toBe(because);
  });

  it("cannot be held to a date it does not have", () => {
    expect(
      refused(decide({ choice: "heldToDate" }, aWorld(anAction({ due: null }))))
        .because,
    ).toBe("noDateToHold");
  });

  it.each(["planned", "closed"] as const)(
    "is refused at a meeting that is %s",
    (state) => {
      expect(
        refused(
          decide({}, aWorld(), boardMember, {
            body: board,
            meeting: { ...meeting, state },
          }),
        ).because,
      ).toBe("notOpen");
    },
  );
});

describe("a question that broke off half way", () => {
  it("is put to the officer when the meeting closes, and never twice", () => {
    const { decisions, updates } = accepted(
      decide({ choice: "asked", words: "When?" }),
    );
    const idFor = () => updates[0]?.id ?? "";
    const broken = aRecord({ actions: [anAction()], decisions });
    expect(missingQuestions(broken, meeting, idFor)).toEqual(
      updates.map((one) => ({ ...one, post: null })),
    );
    expect(missingQuestions({ ...broken, updates }, meeting, idFor)).toEqual(
      [],
    );
    // Its id can be worked out: an officer's report under it is no question.
    const report = updates.map((one) => ({
      ...one,
      kind: "noChange" as const,
    }));
    expect(
      missingQuestions({ ...broken, updates: report }, meeting, idFor),
    ).toHaveLength(updates.length);
  });
});

describe("a meeting's life", () => {
  const plannedMeeting: Meeting = { ...meeting, state: "planned" };

  it("opens on its day, and closing says what the body was told and when", () => {
    const open = accepted(
      openMeeting(plannedMeeting, [plannedMeeting], boardMember, day(today)),
    );
    expect(
      accepted(closeMeeting(open, " Chair and five members ", boardMember)),
    ).toMatchObject({
      state: "closed",
      attendance: "Chair and five members",
      told: "2018-06-12",
    });
  });

  it("does not open before its day, twice, or beside another open one", () => {
    const opening = (over: object, others = [plannedMeeting]) =>
      refused(
        openMeeting(
          { ...plannedMeeting, ...over },
          others,
          boardMember,
          day(today),
        ),
      ).because;
    expect(opening({ date: day("2018-06-13") })).toBe("meetingToCome");
    expect(opening({ state: "closed" })).toBe("alreadyHeld");
    expect(opening({}, [aMeeting(board, "2018-05-08")])).toBe("anotherOpen");
    expect(
      refused(openMeeting(plannedMeeting, [], officer, day(today))).because,
    ).toBe("notYours");
  });
});
