import { describe, expect, test } from "vitest";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import { longestText } from "../../../src/domain/rules/entryRules.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  proposeDate,
  withdrawProposal,
} from "../../../src/domain/revisions/proposal.ts";
import type { ProposalDraft } from "../../../src/domain/revisions/proposal.ts";
import type { RevisionReason } from "../../../src/domain/plan/revision.ts";
import {
  awaitingRevision,
  revisionState,
} from "../../../src/domain/revisions/revisionState.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { supportRevision } from "../../../src/domain/revisions/endorsement.ts";
import { decide, newest, proposedTo } from "../sitting.ts";
import {
  accepted,
  aMeeting,
  aMilestone,
  anAction,
  aPlan,
  aWorld,
  board,
  boardMember,
  emptyLog,
  lead,
  officer,
  otherOfficer,
  refused,
} from "../ruleWorld.ts";

const june = "2018-06-01";
const march: ProposalDraft = {
  to: "2019-03-31",
  toText: "March 2019",
  reason: "awaitingDecision",
  words: "A working group may consider it in the spring.",
  correctiveAction: "The group's first meeting is in September.",
};

function proposed() {
  return aWorld().after(proposeDate(march, aWorld().context(officer, june)));
}

describe("a later date is proposed", () => {
  test("1.5 proposed to March 2019 still shows September 2018", () => {
    const { action, log } = proposed();
    expect(action.current).toMatchObject({
      inForce: "2018-09-30",
      moves: 0,
      daysMoved: 0,
      awaiting: { to: "2019-03-31", proposedOn: june },
    });
    expect(log.revisions).toMatchObject([
      { from: "2018-09-30", to: "2019-03-31", toText: "March 2019" },
    ]);
  });

  test("“not yet agreed” may be proposed, and a first date where none was set", () => {
    const context = aWorld().context(officer, june);
    const none = accepted(
      proposeDate({ ...march, to: null, toText: null }, context),
    );
    expect(none.revisions[0]).toMatchObject({
      to: null,
      toText: "not yet agreed",
    });
    const undated = aWorld(anAction({ due: null }));
    const first = accepted(proposeDate(march, undated.context(officer, june)));
    expect(first.revisions[0]).toMatchObject({ from: null, to: "2019-03-31" });
  });

  test.each<[string, Partial<ProposalDraft>]>([
    // A form or an old card may send any text as the reason.
    ["noReason", { reason: "because" as RevisionReason }],
    ["noWords", { words: "  " }],
    ["sameDate", { to: "2018-09-30" }],
    ["noSuchDay", { to: "2019-02-29" }],
    ["noSuchDay", { to: "" }],
    ["pastWithoutWhy", { to: "2018-05-31" }],
    ["pastWithoutWhy", { to: "2018-05-31", whyPast: " " }],
    ["tooLong", { correctiveAction: "x".repeat(longestText + 1) }],
  ])("refuses, with the reason %s, %o", (because, draft) => {
    const answer = proposeDate(
      { ...march, ...draft },
      aWorld().context(officer, june),
    );
    expect(refused(answer).because).toBe(because);
  });

  test("a day that has passed is taken with a word of why, and both words are kept", () => {
    const change = accepted(
      proposeDate(
        { ...march, to: "2018-05-31", whyPast: "The lists had the wrong day." },
        aWorld().context(officer, june),
      ),
    );
    expect(change.revisions[0]?.words).toBe(
      `${march.words}\n\nThe lists had the wrong day.`,
    );
  });

  test("a newer proposal replaces the one that waits; the same one again is refused", () => {
    const world = proposed();
    expect(
      refused(proposeDate(march, world.context(officer, june))).because,
    ).toBe("alreadyProposed");
    const later = world.after(
      proposeDate({ ...march, to: "2019-06-30" }, world.context(officer, june)),
    );
    const [old, next] = later.log.revisions;
    expect(old && revisionState(old, later.log).status).toBe("superseded");
    expect(awaitingRevision(later.log)).toBe(next);
    expect(later.action.current.awaiting?.to).toBe("2019-06-30");
  });

  test("a completed action, a claimed one, a draft plan and another's action are refused", () => {
    const world = aWorld();
    const claimed = world.after(
      claimCompletion(
        { actual: june, note: "Adopted." },
        world.context(officer, june),
      ),
    );
    const done = claimed.after(
      confirmCompletion({}, claimed.context(lead, june)),
    );
    const draft = aWorld(anAction(), emptyLog, aPlan({ state: "draft" }));
    const because = [claimed, done, draft].map(
      (one) => refused(proposeDate(march, one.context(officer, june))).because,
    );
    expect(because).toEqual(["awaitingConfirmation", "completed", "notLive"]);
    expect(
      refused(proposeDate(march, world.context(otherOfficer, june))).because,
    ).toBe("notYours");
  });

  test("a milestone's date is proposed without touching the action's proposal", () => {
    const world = proposed();
    const milestone = aMilestone("Options paper", "2018-07-31");
    const both = world.after(
      proposeDate(
        { ...march, to: "2018-08-31", milestone },
        world.context(officer, june),
      ),
    );
    expect(both.log.revisions[1]).toMatchObject({
      milestoneId: milestone.id,
      from: "2018-07-31",
    });
    expect(both.action.current.awaiting?.to).toBe("2019-03-31");
  });
});

describe("a proposal is taken back", () => {
  test("and the date in force never moved", () => {
    const world = proposed();
    const revisionId = world.log.revisions[0]?.id ?? asId("");
    const back = world.after(
      withdrawProposal({ revisionId }, world.context(officer, june)),
    );
    expect(back.action.current).toMatchObject({
      awaiting: null,
      inForce: "2018-09-30",
    });
    expect(
      refused(withdrawProposal({ revisionId }, back.context(officer, june)))
        .because,
    ).toBe("decided");
    expect(
      refused(
        withdrawProposal(
          { revisionId: asId("none") },
          back.context(officer, june),
        ),
      ).because,
    ).toBe("noSuchProposal");
  });
});

describe("what the proposer reads", () => {
  test("the words are kept as written, without what a hand left around them", () => {
    const change = accepted(
      proposeDate(
        { ...march, words: "  The post is vacant.\n" },
        aWorld().context(officer, june),
      ),
    );
    expect(change.revisions[0]?.words).toBe("The post is vacant.");
  });

  test("today may be proposed without a word of why", () => {
    const change = accepted(
      proposeDate({ ...march, to: june }, aWorld().context(officer, june)),
    );
    expect(change.revisions[0]?.to).toBe(june);
  });

  test("a plan that is agreed and not yet live has no date in force to move", () => {
    const approved = aWorld(anAction(), emptyLog, aPlan({ state: "approved" }));
    expect(
      refused(proposeDate(march, approved.context(officer, june))).because,
    ).toBe("notLive");
  });

  test("a milestone that was reached does not move, and says when it was", () => {
    const milestone = aMilestone("Options paper", "2018-07-31", {
      reached: day("2018-05-30"),
    });
    const answer = proposeDate(
      { ...march, to: "2018-08-31", milestone },
      aWorld().context(officer, june),
    );
    expect(refused(answer)).toEqual({
      ok: false,
      because: "milestoneReached",
      words:
        "The milestone “Options paper” was reached on 30 May 2018, so its date no longer moves.",
    });
  });

  test.each([
    [
      aWorld(),
      { to: "2018-09-30" },
      "The date of 1.5 is already 30 September 2018.",
    ],
    [
      aWorld(anAction({ due: null })),
      { to: null },
      "The date of 1.5 is already not yet agreed.",
    ],
    [
      aWorld(),
      {
        to: "2018-07-31",
        milestone: aMilestone("Options paper", "2018-07-31"),
      },
      "The date of the milestone “Options paper” is already 31 July 2018.",
    ],
  ])("the date there is already is named (%#)", (world, draft, words) => {
    const answer = proposeDate(
      { ...march, ...draft },
      world.context(officer, june),
    );
    expect(refused(answer)).toEqual({
      ok: false,
      because: "sameDate",
      words: `${words} Choose another date, or leave it as it is.`,
    });
  });

  test("what the Board supports may still be taken back", () => {
    const world = proposedTo("2019-03-31");
    const supported = world.after(
      supportRevision(
        {
          revisionId: newest(world),
          body: board,
          meeting: aMeeting(board, "2018-06-11"),
          minute: null,
        },
        world.context(boardMember, "2018-06-12"),
      ),
    );
    const back = supported.after(
      withdrawProposal(
        { revisionId: newest(supported) },
        supported.context(officer, "2018-06-13"),
      ),
    );
    expect(back.action.current.awaiting).toBeNull();
  });

  test("what was decided, replaced or taken back is not taken back, and says what became of it", () => {
    const world = proposedTo("2019-03-31");
    const revisionId = newest(world);
    const again = (one: typeof world) => {
      const answer = withdrawProposal(
        { revisionId },
        one.context(officer, "2018-06-20"),
      );
      return [refused(answer).because, refused(answer).words];
    };
    const gone = world.after(
      withdrawProposal({ revisionId }, world.context(officer, "2018-06-05")),
    );
    const end =
      "so it cannot be taken back. Look at its history for what holds now.";
    expect(again(world.after(decide(world)))).toEqual([
      "decided",
      `That proposal on 1.5 was endorsed on 19 June 2018, ${end}`,
    ]);
    expect(again(proposedTo("2019-06-30", world))).toEqual([
      "superseded",
      `That proposal on 1.5 was replaced by a newer one, ${end}`,
    ]);
    expect(again(gone)).toEqual([
      "decided",
      `That proposal on 1.5 was withdrawn on 5 June 2018, ${end}`,
    ]);
  });
});
