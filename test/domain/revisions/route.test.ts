import { describe, expect, test } from "vitest";
import {
  decideRevision,
  supportRevision,
} from "../../../src/domain/revisions/endorsement.ts";
import type { DecisionDraft } from "../../../src/domain/revisions/endorsement.ts";
import { milestoneInForce } from "../../../src/domain/revisions/milestoneDate.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import { revisionState } from "../../../src/domain/revisions/revisionState.ts";
import { route } from "../../../src/domain/revisions/route.ts";
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
  refused,
} from "../ruleWorld.ts";
import { proposedTo, newest, decide } from "../sitting.ts";

describe("the route follows the plan's tolerance", () => {
  const plans = { cautious: 0, usual: 31 };

  test.each<[keyof typeof plans, string | null, string]>([
    ["usual", "2018-10-31", "board"],
    ["usual", "2018-11-01", "committee"],
    ["usual", "2018-08-31", "board"],
    ["usual", null, "committee"],
    ["cautious", "2018-10-01", "committee"],
    ["cautious", "2018-08-31", "committee"],
  ])("%s plan, to %s: %s", (name, to, expected) => {
    const plan = aPlan({
      tolerance: {
        milestoneMovesNeedNoCommittee: true,
        boardMayMoveDays: plans[name],
      },
    });
    const world = proposedTo(to, aWorld(anAction(), emptyLog, plan));
    const revision = world.log.revisions[0];
    const way =
      revision && route(revision, world.context(officer, "2018-06-01"));
    expect(way?.to).toBe(expected);
    expect(way?.because).toMatch(/^1\.5 |^The move of 1\.5 /);
  });

  test("the first date of an action that had none goes to a committee", () => {
    const world = proposedTo("2018-10-01", aWorld(anAction({ due: null })));
    const revision = world.log.revisions[0];
    expect(
      revision && route(revision, world.context(officer, "2018-06-01")).to,
    ).toBe("committee");
  });

  test("the Board agrees a small move and supports a large one, which then waits for the committee", () => {
    const small = proposedTo("2018-10-15");
    const atBoard = {
      body: board,
      meeting: aMeeting(board, "2018-06-11"),
      minute: null,
    };
    expect(accepted(decide(small, atBoard, boardMember)).current.inForce).toBe(
      "2018-10-15",
    );
    const large = proposedTo("2019-03-31");
    const supported = large.after(
      supportRevision(
        { ...atBoard, revisionId: newest(large) },
        large.context(boardMember, "2018-06-12"),
      ),
    );
    expect(supported.action.current).toMatchObject({
      inForce: "2018-09-30",
      awaiting: { to: "2019-03-31" },
    });
    expect(
      supported.log.revisions[0] &&
        revisionState(supported.log.revisions[0], supported.log).status,
    ).toBe("supported");
    accepted(decide(supported));
  });

  test("a Board that agrees another date beyond its tolerance is refused", () => {
    const answer = decide(
      proposedTo("2018-10-15"),
      {
        body: board,
        meeting: aMeeting(board, "2018-06-11"),
        outcome: "endorsedWithAnotherDate",
        date: "2018-12-31",
      },
      boardMember,
    );
    expect(refused(answer).because).toBe("notEntitled");
  });

  test("a milestone move that leaves the end date safe is agreed by a lead, and the action's date stays", () => {
    const milestone = aMilestone("Options paper", "2018-07-31");
    const start = aWorld();
    const world = start.after(
      proposeDate(
        { to: "2018-08-31", reason: "capacity", words: "Leave.", milestone },
        start.context(officer, "2018-06-01"),
      ),
    );
    const agree = (over: Partial<DecisionDraft> = {}) =>
      decideRevision(
        {
          revisionId: newest(world),
          outcome: "endorsed",
          body: null,
          meeting: null,
          minute: null,
          ...over,
        },
        world.context(lead, "2018-06-04", { milestones: [milestone] }),
      );
    const after = world.after(agree());
    expect(milestoneInForce(milestone, after.log)).toBe("2018-08-31");
    expect(after.action.current).toMatchObject({
      inForce: "2018-09-30",
      moves: 0,
    });
    expect(
      refused(agree({ outcome: "endorsedWithAnotherDate", date: "2018-10-01" }))
        .because,
    ).toBe("noBody");
  });

  test.each([
    ["2018-09-29", "none"],
    ["2018-09-30", "none"],
    ["2018-10-01", "board"],
  ])(
    "a milestone moved to %s, of an action due on 30 September 2018: %s",
    (to, expected) => {
      const milestone = aMilestone("Options paper", "2018-09-15");
      const start = aWorld();
      const change = accepted(
        proposeDate(
          { to, reason: "capacity", words: "Leave.", milestone },
          start.context(officer, "2018-06-01"),
        ),
      );
      const [revision] = change.revisions;
      const way =
        revision &&
        route(
          revision,
          start.context(officer, "2018-06-01", { milestones: [milestone] }),
        );
      expect(way?.to).toBe(expected);
    },
  );
});
