import { describe, expect, test } from "vitest";
import {
  decideRevision,
  supportRevision,
} from "../../../src/domain/revisions/endorsement.ts";
import type { DecisionDraft } from "../../../src/domain/revisions/endorsement.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  proposeDate,
  withdrawProposal,
} from "../../../src/domain/revisions/proposal.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import {
  accepted,
  aMeeting,
  aMilestone,
  anAction,
  anActor,
  author,
  aWorld,
  board,
  boardMember,
  committee,
  lead,
  officer,
  refused,
} from "../ruleWorld.ts";
import { audit, proposedTo, newest, decide, sitting } from "../sitting.ts";

describe("a committee decides", () => {
  test("endorsed: the date moves on the meeting's day and the move is counted", () => {
    const world = proposedTo("2019-03-31");
    const change = accepted(decide(world));
    expect(change.decisions[0]).toMatchObject({
      ruling: { kind: "endorsed", date: "2019-03-31" },
      bodyId: committee.id,
      meetingId: audit.id,
      minute: "12",
      effective: "2018-06-19",
    });
    expect(change.current).toMatchObject({
      inForce: "2019-03-31",
      moves: 1,
      daysMoved: 182,
      awaiting: null,
    });
  });

  test("endorsed with another date: the date agreed is the one in force, whatever was proposed", () => {
    const world = proposedTo("2019-03-31");
    const change = accepted(
      decide(world, { outcome: "endorsedWithAnotherDate", date: "2018-12-31" }),
    );
    expect(change.current.inForce).toBe("2018-12-31");
  });

  test("refused: the date in force stays and nothing waits", () => {
    const change = accepted(
      decide(proposedTo("2019-03-31"), { outcome: "refused" }),
    );
    expect(change.current).toMatchObject({
      inForce: "2018-09-30",
      moves: 0,
      awaiting: null,
    });
  });

  test("a minute recorded late takes effect on the day of the meeting and shows when it was recorded", () => {
    const world = proposedTo("2019-03-31");
    const context = world.context(author, "2018-09-04");
    const change = accepted(
      decideRevision(
        { ...sitting, outcome: "endorsed", revisionId: newest(world) },
        context,
      ),
    );
    expect(change.decisions[0]).toMatchObject({
      effective: "2018-06-19",
      recorded: context.now,
    });
  });

  test("a meeting may decide what was proposed on its own day", () => {
    const sameDay = aMeeting(committee, "2018-06-01");
    const change = accepted(
      decide(proposedTo("2019-03-31"), { meeting: sameDay }),
    );
    expect(change.current.inForce).toBe("2019-03-31");
    expect(change.decisions[0]?.effective).toBe("2018-06-01");
  });

  test("two meetings cannot decide the same proposal; the second is told which did", () => {
    const world = proposedTo("2019-03-31");
    const decided = world.after(decide(world));
    const second = decide(decided, {
      outcome: "refused",
      meeting: aMeeting(committee, "2018-06-20"),
      minute: "3",
    });
    expect(refused(second)).toMatchObject({
      because: "alreadyDecided",
      words:
        "The proposal on 1.5 was already endorsed by Audit and Accounts Committee on 19 June 2018 (minute 12). A second decision needs a new proposal.",
    });
  });

  test("once an action was completed its date no longer moves, and the proposal can still be refused", () => {
    const proposed = proposedTo("2019-03-31");
    const claimed = proposed.after(
      claimCompletion(
        { actual: "2018-06-10", note: "Done.", evidence: [asId("minutes")] },
        proposed.context(officer, "2018-06-10"),
      ),
    );
    const done = claimed.after(
      confirmCompletion({}, claimed.context(lead, "2018-06-11")),
    );
    expect(refused(decide(done)).because).toBe("completed");
    expect(accepted(decide(done, { outcome: "refused" })).current.inForce).toBe(
      "2018-09-30",
    );
    // The committee sat before it was done: then the date did move, and lateness is measured by it.
    const before = aMeeting(committee, "2018-06-09");
    expect(accepted(decide(done, { meeting: before })).current.inForce).toBe(
      "2019-03-31",
    );
    // On the very day it was done: the date no longer moves.
    const onTheDay = aMeeting(committee, "2018-06-10");
    expect(refused(decide(done, { meeting: onTheDay })).because).toBe(
      "completed",
    );
  });

  test("the proposer cannot endorse, refuse or support, in any role", () => {
    const both = anActor("Both", ["administrator", "author", "board", "lead"]);
    const world = proposedTo("2019-03-31", aWorld(), both);
    for (const outcome of ["endorsed", "refused"] as const)
      expect(refused(decide(world, { outcome }, both)).because).toBe("ownWork");
    const support = supportRevision(
      {
        revisionId: newest(world),
        body: board,
        meeting: aMeeting(board, "2018-06-11"),
        minute: null,
      },
      world.context(both, "2018-06-20"),
    );
    expect(refused(support).because).toBe("ownWork");
  });

  test.each<[string, Partial<DecisionDraft>]>([
    ["noMeeting", { meeting: null }],
    ["noMinute", { minute: " " }],
    ["noMinute", { minute: null }],
    ["otherBodysMeeting", { meeting: aMeeting(board, "2018-06-11") }],
    ["meetingToCome", { meeting: aMeeting(committee, "2018-06-21") }],
    ["meetingBeforeProposal", { meeting: aMeeting(committee, "2018-05-31") }],
    ["notEntitled", { body: board, meeting: aMeeting(board, "2018-06-11") }],
    ["notEntitled", { body: { ...committee, mayAgree: { kind: "none" } } }],
    ["noBody", { body: null, meeting: null }],
    ["noSuchProposal", { revisionId: asId("none") }],
    ["noDate", { outcome: "endorsedWithAnotherDate" }],
    ["noSuchDay", { outcome: "endorsedWithAnotherDate", date: "2018-11-31" }],
    ["sameDate", { outcome: "endorsedWithAnotherDate", date: "2018-09-30" }],
    [
      "pastWithoutWhy",
      { outcome: "endorsedWithAnotherDate", date: "2018-06-18" },
    ],
  ])("refuses, with the reason %s, %o", (because, over) => {
    // Somebody who may record for bodies and agree safe moves, so that the reason is the one under test.
    const any = anActor("Any", ["administrator", "author"]);
    expect(refused(decide(proposedTo("2019-03-31"), over, any)).because).toBe(
      because,
    );
  });

  test("a superseded proposal sends the person to the newer one", () => {
    const world = proposedTo("2019-03-31");
    const old = newest(world);
    const later = proposedTo("2019-06-30", world);
    expect(refused(decide(later, { revisionId: old }))).toMatchObject({
      because: "superseded",
      words: expect.stringContaining("30 June 2019"),
    });
  });

  test("an officer, a lead and a member do not record what a committee decided", () => {
    for (const by of [officer, lead, anActor("M", ["member"])])
      expect(refused(decide(proposedTo("2019-03-31"), {}, by)).because).toBe(
        "notYours",
      );
  });
});

describe("what is left of a decision", () => {
  test("a body may agree “not yet agreed” instead of the date that was proposed", () => {
    const change = accepted(
      decide(proposedTo("2019-03-31"), {
        outcome: "endorsedWithAnotherDate",
        date: null,
      }),
    );
    expect(change.current.inForce).toBeNull();
  });

  test("a meeting of today may decide, and agree the very day it meets on without a word of why", () => {
    const today = aMeeting(committee, "2018-06-20");
    const change = accepted(
      decide(proposedTo("2019-03-31"), {
        meeting: today,
        outcome: "endorsedWithAnotherDate",
        date: "2018-06-20",
      }),
    );
    expect(change.current.inForce).toBe("2018-06-20");
  });

  test.each([
    ["2018-09-30", aWorld(), "30 September 2018 is what 1.5 has now"],
    [
      null,
      aWorld(anAction({ due: null })),
      "“Not yet agreed” is what 1.5 has now",
    ],
  ])("the date there is already (%s) moves nothing", (date, world, words) => {
    const answer = decide(proposedTo("2019-03-31", world), {
      outcome: "endorsedWithAnotherDate",
      date,
    });
    expect(refused(answer).because).toBe("sameDate");
    expect(refused(answer).words).toContain(words);
  });

  test("a proposal that was taken back is not decided", () => {
    const world = proposedTo("2019-03-31");
    const back = world.after(
      withdrawProposal(
        { revisionId: newest(world) },
        world.context(officer, "2018-06-05"),
      ),
    );
    expect(refused(decide(back))).toEqual({
      ok: false,
      because: "withdrawn",
      words:
        "The proposal on 1.5 was taken back on 5 June 2018, so there is nothing to decide. The date in force stays.",
    });
  });

  test("a safe move of a milestone stands on today, on no meeting and no body, and is not agreed twice", () => {
    const milestone = aMilestone("Options paper", "2018-07-31");
    const start = aWorld();
    const world = start.after(
      proposeDate(
        { to: "2018-08-31", reason: "capacity", words: "Leave.", milestone },
        start.context(officer, "2018-06-01"),
      ),
    );
    const agree = (one: typeof world) =>
      decideRevision(
        {
          revisionId: newest(one),
          outcome: "endorsed",
          body: null,
          meeting: null,
          minute: null,
        },
        one.context(lead, "2018-06-04", { milestones: [milestone] }),
      );
    expect(accepted(agree(world)).decisions[0]).toMatchObject({
      bodyId: null,
      meetingId: null,
      effective: "2018-06-04",
    });
    expect(refused(agree(world.after(agree(world)))).words).toBe(
      "The proposal on 1.5 was already endorsed on 4 June 2018. A second decision needs a new proposal.",
    );
  });
});

describe("the Board supports", () => {
  const atBoard = {
    body: board,
    meeting: aMeeting(board, "2018-06-11"),
    minute: null,
  };

  test("once, and no other body does", () => {
    const world = proposedTo("2019-03-31");
    const support = (one: typeof world, over: Partial<DecisionDraft> = {}) =>
      supportRevision(
        { ...atBoard, revisionId: newest(one), ...over },
        one.context(boardMember, "2018-06-12"),
      );
    expect(
      refused(support(world, { body: committee, meeting: audit })),
    ).toEqual({
      ok: false,
      because: "meetingToCome",
      words: expect.any(String),
    });
    const early = aMeeting(committee, "2018-06-12");
    expect(
      refused(support(world, { body: committee, meeting: early })),
    ).toEqual({
      ok: false,
      because: "notTheBoard",
      words:
        "Only the Programme Board supports a proposal. Record what another body made of 1.5 as its decision.",
    });
    expect(refused(support(world.after(support(world))))).toEqual({
      ok: false,
      because: "alreadySupported",
      words:
        "The proposal on 1.5 has the support of the Programme Board already. It now waits for the committee.",
    });
  });
});
