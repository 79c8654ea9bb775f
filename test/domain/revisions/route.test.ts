import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import {
  decideRevision,
  supportRevision,
} from "../../../src/domain/revisions/endorsement.ts";
import type { DecisionDraft } from "../../../src/domain/revisions/endorsement.ts";
import { milestoneInForce } from "../../../src/domain/revisions/milestoneDate.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import { revisionState } from "../../../src/domain/revisions/revisionState.ts";
import { mayAgree, route } from "../../../src/domain/revisions/route.ts";
import { powerOf } from "../../../src/domain/plan/body.ts";
import { takeBackDecision } from "../../../src/domain/board/takeBack.ts";
import {
  accepted,
  aMeeting,
  aMilestone,
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
import { proposedTo, newest, decide } from "../sitting.ts";

const powers = {
  none: { kind: "none" },
  days: { kind: "upTo", days: 31 },
  any: { kind: "any" },
} as const;

/** Each power against each kind of move: the same answer from the rule that records and from the one that screens ask. */
describe("one setting for each body, one rule at every door", () => {
  const moves: readonly [
    string | null,
    Readonly<Record<keyof typeof powers, boolean>>,
  ][] = [
    ["2018-10-31", { none: false, days: true, any: true }],
    ["2018-11-01", { none: false, days: false, any: true }],
    ["2018-12-01", { none: false, days: false, any: true }],
    ["2018-08-31", { none: false, days: true, any: true }],
    [null, { none: false, days: false, any: true }],
  ];
  const cases = (["board", "cabinet"] as const).flatMap((kind) =>
    moves.flatMap(([to, answers]) =>
      (["none", "days", "any"] as const).map(
        (power) => [kind, power, to, answers[power]] as const,
      ),
    ),
  );

  test.each(cases)(
    "a %s that may agree %s, a move from 30 September to %s: %s",
    (kind, power, to, expected) => {
      const body = { ...committee, kind, mayAgree: powers[power] };
      const world = proposedTo(to);
      const [revision] = world.log.revisions;
      if (!revision) throw new Error("nothing was proposed");
      const asked = mayAgree(
        body,
        revision,
        world.context(author, "2018-06-20", { bodies: [body] }),
      );
      const recorded = decide(world, { body });
      expect(asked.ok).toBe(expected);
      expect(recorded.ok).toBe(expected);
      if (!recorded.ok) expect(refused(recorded).because).toBe("notEntitled");
    },
  );

  test("the Board that may agree 31 days does not agree 62, neither the move nor another date as far away", () => {
    const atBoard = {
      body: board,
      meeting: aMeeting(board, "2018-06-11"),
      minute: "6",
    };
    const far = proposedTo("2018-12-01");
    expect(refused(decide(far, atBoard, boardMember)).words).toContain(
      "The move of 1.5 is 62 days, more than the 31 days the Programme Board may agree, so a committee decides.",
    );
    const moved = {
      ...atBoard,
      outcome: "endorsedWithAnotherDate",
      date: "2018-12-01",
    } as const;
    expect(
      refused(decide(proposedTo("2018-10-15"), moved, boardMember)).because,
    ).toBe("notEntitled");
  });

  test("days are counted from the date in force now: once an earlier decision is taken back, the move is the longer one", () => {
    const first = proposedTo("2018-10-31");
    const atBoard = {
      body: board,
      meeting: aMeeting(board, "2018-06-11"),
      minute: null,
    };
    const agreed = first.after(
      decide(first, atBoard, boardMember, "2018-06-12"),
    );
    const again = agreed.after(
      proposeDate(
        { to: "2018-11-30", reason: "capacity", words: "The post is vacant." },
        agreed.context(officer, "2018-06-13"),
      ),
    );
    const july = { ...atBoard, meeting: aMeeting(board, "2018-07-09") };
    accepted(decide(again, july, boardMember, "2018-07-10"));
    const [decision] = again.log.decisions;
    if (!decision) throw new Error("nothing was decided");
    const back = again.after(
      takeBackDecision(
        {
          decisionId: decision.id,
          words: "Minute 6 was about 1.6.",
          meetings: [],
        },
        again.context(author, "2018-07-02"),
      ),
    );
    expect(refused(decide(back, july, boardMember, "2018-07-10")).because).toBe(
      "notEntitled",
    );
  });

  test("a body between the Board and the committee has days of its own", () => {
    const cabinet = {
      ...committee,
      title: "Cabinet",
      mayAgree: { kind: "upTo", days: 90 } as const,
    };
    accepted(decide(proposedTo("2018-12-29"), { body: cabinet }));
    expect(
      refused(decide(proposedTo("2018-12-30"), { body: cabinet })).words,
    ).toContain(
      "The move of 1.5 is 91 days, and Cabinet may agree a move of up to 90 days.",
    );
  });
});

describe("a setting from before each body had its own", () => {
  test.each([
    ["board", true, 31, { kind: "upTo", days: 31 }],
    ["board", false, 31, { kind: "upTo", days: 31 }],
    ["board", true, 0, { kind: "none" }],
    ["board", true, null, { kind: "none" }],
    ["committee", true, 31, { kind: "any" }],
    ["cabinet", true, 0, { kind: "any" }],
    ["scrutiny", false, 31, { kind: "none" }],
  ] as const)(
    "a %s with “may agree any date” %s in a plan of %s days",
    (kind, mayEndorse, days, expected) => {
      const tolerance = {
        milestoneMovesNeedNoCommittee: true,
        boardMayMoveDays: days,
      };
      expect(
        powerOf(
          { kind, mayAgree: { kind: "former", mayEndorse } },
          { tolerance },
        ),
      ).toEqual(expected);
    },
  );

  test("its own setting is not touched by the plan's days", () => {
    const tolerance = {
      milestoneMovesNeedNoCommittee: true,
      boardMayMoveDays: 31,
    };
    for (const mayAgree of Object.values(powers))
      expect(powerOf({ kind: "board", mayAgree }, { tolerance })).toEqual(
        mayAgree,
      );
  });
});

describe("the route of a proposal", () => {
  test.each<[keyof typeof powers, string | null, string]>([
    ["days", "2018-10-31", "board"],
    ["days", "2018-11-01", "committee"],
    ["days", "2018-08-31", "board"],
    ["days", null, "committee"],
    ["none", "2018-10-01", "committee"],
    ["none", "2018-08-31", "committee"],
    ["any", "2019-10-01", "board"],
    ["any", null, "board"],
  ])("a Board that may agree %s, to %s: %s", (power, to, expected) => {
    const bodies = [{ ...board, mayAgree: powers[power] }, committee];
    const world = proposedTo(to);
    const revision = world.log.revisions[0];
    const way =
      revision &&
      route(revision, world.context(officer, "2018-06-01", { bodies }));
    expect(way?.to).toBe(expected);
    expect(inEnglish(way?.because ?? "")).toMatch(/^1\.5 |^The move of 1\.5 /);
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
