import { describe, expect, test } from "vitest";
import { decideMeeting } from "../../src/domain/meetingDecisions.ts";
import {
  decideRevision,
  supportRevision,
} from "../../src/domain/endorsement.ts";
import type { DecisionDraft } from "../../src/domain/endorsement.ts";
import { asId } from "../../src/domain/id.ts";
import { milestoneInForce } from "../../src/domain/milestoneDate.ts";
import { proposeDate } from "../../src/domain/proposal.ts";
import { revisionState } from "../../src/domain/revisionState.ts";
import { route } from "../../src/domain/route.ts";
import {
  accepted,
  aMeeting,
  aMilestone,
  anAction,
  anActor,
  aPlan,
  author,
  aWorld,
  board,
  boardMember,
  committee,
  emptyLog,
  lead,
  officer,
  on,
  ref,
  refused,
} from "./ruleWorld.ts";
import type { World } from "./ruleWorld.ts";

const audit = aMeeting(committee, "2018-06-19");
const sitting = { body: committee, meeting: audit, minute: "12" };

function proposedTo(to: string | null, world: World = aWorld(), by = officer) {
  return world.after(
    proposeDate(
      { to, reason: "capacity", words: "The post is vacant." },
      world.context(by, "2018-06-01"),
    ),
  );
}

function newest(world: World) {
  return world.log.revisions.at(-1)?.id ?? asId<"Revision">("none");
}

function decide(
  world: World,
  over: Partial<DecisionDraft> = {},
  by = author,
  today = "2018-06-20",
) {
  return decideRevision(
    { ...sitting, outcome: "endorsed", revisionId: newest(world), ...over },
    world.context(by, today),
  );
}

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
    ["notEntitled", { body: { ...committee, mayEndorse: false } }],
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
});

describe("a meeting's decisions are recorded once for all", () => {
  const worlds = ["1.5", "2.5", "4.1", "4.10"].map((name) =>
    proposedTo(
      "2019-03-31",
      aWorld(anAction({ ref: ref(name), due: on("2018-06-30") })),
    ),
  );
  const items = worlds.map((world) => ({
    action: world.action,
    log: world.log,
    revisionId: newest(world),
  }));
  const context = aWorld().context(author, "2018-06-20");

  test("all endorsed with one minute, but one refused and one with another date", () => {
    const exceptions = new Map([
      [
        items[1]?.revisionId ?? asId<"Revision">(""),
        { outcome: "refused" as const },
      ],
      [
        items[2]?.revisionId ?? asId<"Revision">(""),
        { outcome: "endorsedWithAnotherDate" as const, date: "2018-09-30" },
      ],
    ]);
    const decided = accepted(
      decideMeeting(items, exceptions, sitting, context),
    );
    expect(
      decided.map(({ answer }) => accepted(answer).current.inForce),
    ).toEqual(["2019-03-31", "2018-06-30", "2018-09-30", "2019-03-31"]);
    expect(
      new Set(
        decided.map(({ answer }) => accepted(answer).decisions[0]?.minute),
      ),
    ).toEqual(new Set(["12"]));
  });

  test("one that cannot be decided is shown with its reason and the others stand", () => {
    const first = worlds[0] ?? aWorld();
    const already = first.after(decide(first));
    const decided = accepted(
      decideMeeting(
        [
          {
            action: already.action,
            log: already.log,
            revisionId: newest(already),
          },
          ...items.slice(1),
        ],
        new Map(),
        sitting,
        context,
      ),
    );
    expect(decided.map(({ answer }) => answer.ok)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("an exception about a proposal that is not listed stops everything", () => {
    const exceptions = new Map([
      [asId<"Revision">("gone"), { outcome: "refused" as const }],
    ]);
    expect(
      refused(decideMeeting(items, exceptions, sitting, context)).because,
    ).toBe("unknownException");
  });
});
