// The state of a proposal, read from logs in any order: what waits, what was decided, and which date of a milestone is in force.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import { milestoneInForce } from "../../../src/domain/revisions/milestoneDate.ts";
import {
  awaitingRevision,
  revisionState,
} from "../../../src/domain/revisions/revisionState.ts";
import { decision, proposal } from "../committeePaper/decidedWorld.ts";
import { aMilestone, emptyLog, instant } from "../ruleWorld.ts";

const [first, second, third] = [
  proposal(1, { effective: day("2018-06-01") }),
  proposal(2, { effective: day("2018-06-02") }),
  proposal(3, { effective: day("2018-06-03") }),
];

const logOf = (
  revisions: readonly Revision[],
  decisions: readonly Decision[] = [],
) => ({ ...emptyLog, revisions, decisions });

const about = (
  kind: "supported" | "refused" | "proposalWithdrawn",
  { id }: Revision = first,
): Ruling => ({ kind, revisionId: id });

describe("where one proposal stands", () => {
  test.each([
    ["supported", "supported"],
    ["refused", "refused"],
    ["proposalWithdrawn", "withdrawn"],
  ] as const)("%s: %s", (kind, status) => {
    const one = decision(about(kind));
    expect(revisionState(first, logOf([first], [one]))).toStrictEqual({
      status,
      decision: one,
      by: null,
    });
  });

  test("a decision about something else leaves it waiting", () => {
    const other = decision({ kind: "suspended" });
    expect(revisionState(first, logOf([first], [other])).status).toBe(
      "awaiting",
    );
  });

  test("of several newer ones the newest stands in its place, whatever the order of the log", () => {
    expect(revisionState(first, logOf([third, first, second]))).toMatchObject({
      status: "superseded",
      by: { id: third.id },
    });
    expect(awaitingRevision(logOf([third, first, second]))).toBe(third);
  });

  test.each([
    ["2018-06-02T08:00:00Z", "2018-06-02T09:00:00Z"],
    ["2018-06-02T09:00:00Z", "2018-06-02T09:00:00Z"],
  ])(
    "of two on one day the later recorded is newer, and of two at one moment (%s, %s) the later in the log",
    (earlier, later) => {
      const one = proposal(4, { recorded: instant(earlier) });
      const two = proposal(5, { recorded: instant(later) });
      expect(awaitingRevision(logOf([one, two]))).toBe(two);
    },
  );

  test("the later recorded is newer also where it stands first in the log", () => {
    const one = proposal(4, { recorded: instant("2018-06-02T08:00:00Z") });
    const two = proposal(5, { recorded: instant("2018-06-02T09:00:00Z") });
    expect(awaitingRevision(logOf([two, one]))).toBe(two);
  });

  test("one of a later day is newer, also where it was recorded before one of an earlier day", () => {
    const back = proposal(4, {
      effective: day("2018-06-01"),
      recorded: instant("2018-06-09T09:00:00Z"),
    });
    const fresh = proposal(5, {
      effective: day("2018-06-02"),
      recorded: instant("2018-06-02T09:00:00Z"),
    });
    for (const all of [
      [back, fresh],
      [fresh, back],
    ])
      expect(awaitingRevision(logOf(all))).toBe(fresh);
  });

  test("the first decision stands, whatever the order of the log", () => {
    const refusedIn = (effective: string) =>
      decision(about("refused"), { effective: day(effective) });
    const [june, july] = [refusedIn("2018-06-19"), refusedIn("2018-07-24")];
    expect(revisionState(first, logOf([first], [july, june])).decision).toBe(
      june,
    );
  });

  test("of two that support it the later is named", () => {
    const supports = ["2018-06-11", "2018-07-09"].map((effective) =>
      decision(about("supported"), { effective: day(effective) }),
    );
    expect(revisionState(first, logOf([first], supports)).decision).toBe(
      supports[1],
    );
  });

  test("a milestone's proposal does not replace the action's", () => {
    const other = proposal(2, {
      milestoneId: asId("milestone"),
      effective: day("2018-06-02"),
    });
    const log = logOf([first, other]);
    expect(revisionState(first, log).status).toBe("awaiting");
    expect(awaitingRevision(log)).toBe(first);
    expect(awaitingRevision(log, other.milestoneId)).toBe(other);
  });

  test("what the Board supports still waits; what was decided waits no more", () => {
    const waits = (...rulings: readonly Ruling[]) =>
      awaitingRevision(
        logOf(
          [first],
          rulings.map((ruling) => decision(ruling)),
        ),
      );
    expect(waits(about("supported"))).toBe(first);
    expect(waits(about("refused"))).toBeNull();
  });
});

describe("the date in force of a milestone", () => {
  const milestone = aMilestone("Options paper", "2018-07-31");
  const moved = (n: number, to: string | null) =>
    proposal(n, {
      milestoneId: milestone.id,
      to: to === null ? null : day(to),
    });
  const agreed = (revision: Revision, effective: string, hour = "09") =>
    decision(
      { kind: "endorsed", revisionId: revision.id, date: revision.to },
      {
        effective: day(effective),
        recorded: instant(`2018-08-01T${hour}:00:00Z`),
      },
    );
  const [one, two] = [moved(1, "2018-08-31"), moved(2, "2018-09-14")];

  test.each([
    ["the later day", agreed(one, "2018-06-19"), agreed(two, "2018-07-24")],
    [
      "on one day the later recorded",
      agreed(one, "2018-06-19", "09"),
      agreed(two, "2018-06-19", "10"),
    ],
    [
      "at one moment the later proposal",
      agreed(one, "2018-06-19"),
      agreed(two, "2018-06-19"),
    ],
  ])("is the last one agreed: %s", (_, earlier, later) => {
    expect(
      milestoneInForce(milestone, logOf([one, two], [later, earlier])),
    ).toBe("2018-09-14");
  });

  test("is the last one agreed where the earlier agreed stands later in the log", () => {
    const decisions = [agreed(one, "2018-07-24"), agreed(two, "2018-06-19")];
    expect(milestoneInForce(milestone, logOf([one, two], decisions))).toBe(
      "2018-08-31",
    );
  });

  test("is the first written where none was agreed, and none where none was ever written or a body agreed none", () => {
    const refusal = decision(about("refused", one));
    expect(milestoneInForce(milestone, logOf([one], [refusal]))).toBe(
      "2018-07-31",
    );
    expect(
      milestoneInForce(aMilestone("Options paper", null), emptyLog),
    ).toBeNull();
    const none = moved(3, null);
    expect(
      milestoneInForce(milestone, logOf([none], [agreed(none, "2018-06-19")])),
    ).toBeNull();
  });

  test("another milestone's move is not its own", () => {
    const other = proposal(4, { milestoneId: asId("another") });
    expect(
      milestoneInForce(
        milestone,
        logOf([other], [agreed(other, "2018-06-19")]),
      ),
    ).toBe("2018-07-31");
  });
});
