// Dates in the position: they move only by decision, and what is past them is overdue (product.md 4.5 to 4.8).
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { anAction, at, plan } from "./historyWorld.ts";

describe("dates move only by decision", () => {
  const one = [anAction("1.1")];
  test("a proposal moves nothing, an endorsement does, to the date the body agreed", () => {
    const history = plan(
      one,
      "1.1 2018-06-01 propose 2018-12-31",
      "1.1 2018-07-10 endorse 2018-09-30",
    );
    expect(at(history, "2018-07-01").overdue).toEqual(["1.1"]);
    const after = at(history, "2018-07-31", "2018-07-01");
    expect(after.overdue).toEqual([]);
    expect(after.endorsed).toEqual([
      { ref: "1.1", from: "2018-06-30", to: "2018-09-30" },
    ]);
    expect(after.clearedOverdue).toEqual([{ ref: "1.1", reason: "revised" }]);
    expect(at(history, "2018-10-01").overdue).toEqual(["1.1"]);
  });

  test("a refusal leaves the date in force and lists what was asked", () => {
    const history = plan(
      one,
      "1.1 2018-06-01 propose 2018-12-31",
      "1.1 2018-06-20 reject 2018-12-31",
    );
    const after = at(history, "2018-07-01", "2018-06-01");
    expect([after.overdue, after.awaiting]).toEqual([["1.1"], []]);
    expect(after.rejected).toEqual([
      { ref: "1.1", from: "2018-06-30", to: "2018-12-31" },
    ]);
  });

  test("a decision of an earlier period is not listed again", () => {
    const history = plan(
      one,
      "1.1 2018-05-10 endorse 2018-09-30",
      "1.1 2018-05-20 reject 2018-12-31",
    );
    const after = at(history, "2018-06-30", "2018-06-01");
    expect([after.endorsed, after.rejected]).toEqual([[], []]);
  });

  test("two endorsements in a period each say what they moved from", () => {
    const history = plan(
      one,
      "1.1 2018-06-05 endorse 2018-08-31",
      "1.1 2018-06-20 endorse 2018-10-31",
    );
    expect(at(history, "2018-06-30", "2018-06-01").endorsed).toEqual([
      { ref: "1.1", from: "2018-06-30", to: "2018-08-31" },
      { ref: "1.1", from: "2018-08-31", to: "2018-10-31" },
    ]);
  });

  test.each(["withdraw", "merge 1.2", "transfer Strategy"])(
    "what was decided stays in the period's list although the action left the plan later (%s)",
    (left) => {
      const history = plan(
        [anAction("1.1"), anAction("1.2")],
        "1.1 2018-06-05 endorse 2018-08-31",
        "1.1 2018-06-06 reject 2018-12-31",
        `1.1 2018-06-20 ${left}`,
      );
      const after = at(history, "2018-06-30", "2018-06-01");
      expect(after.endorsed).toEqual([
        { ref: "1.1", from: "2018-06-30", to: "2018-08-31" },
      ]);
      expect(after.rejected).toEqual([
        { ref: "1.1", from: "2018-08-31", to: "2018-12-31" },
      ]);
    },
  );

  test("an endorsement recorded late is in the first position that knows it", () => {
    const history = plan(one, "1.1 2018-05-20 endorse 2018-10-31 @2018-06-05");
    expect(at(history, "2018-06-01", "2018-05-01").endorsed).toEqual([]);
    expect(at(history, "2018-07-01", "2018-06-01").endorsed).toEqual([
      { ref: "1.1", from: "2018-06-30", to: "2018-10-31" },
    ]);
  });

  test.each([
    [
      "awaits until decided",
      ["1.1 2018-05-01 propose 2018-12-31"],
      ["2018-12-31"],
    ],
    [
      "is replaced by a newer one",
      [
        "1.1 2018-05-01 propose 2018-12-31",
        "1.1 2018-05-10 propose 2019-03-31",
      ],
      ["2019-03-31"],
    ],
    [
      "is settled with the one it replaced",
      [
        "1.1 2018-05-01 propose 2018-12-31",
        "1.1 2018-05-10 propose 2019-03-31",
        "1.1 2018-05-20 endorse 2018-12-31",
      ],
      [],
    ],
    [
      "taken back awaits no more, nor does the one it replaced",
      [
        "1.1 2018-05-01 propose 2018-12-31",
        "1.1 2018-05-10 propose 2019-03-31",
        "1.1 2018-05-20 proposalWithdrawn",
      ],
      [],
    ],
    [
      "made after a decision awaits",
      ["1.1 2018-05-20 reject 2018-12-31", "1.1 2018-05-25 propose 2019-03-31"],
      ["2019-03-31"],
    ],
    [
      "is not settled by a decision that took effect before it",
      [
        "1.1 2018-05-25 propose 2019-03-31",
        "1.1 2018-05-20 endorse 2018-12-31 @2018-05-30",
      ],
      ["2019-03-31"],
    ],
    [
      "is settled on its own day, whichever row comes first",
      [
        "1.1 2018-05-20 endorse 2018-12-31",
        "1.1 2018-05-20 propose 2018-12-31",
      ],
      [],
    ],
    ["may be for no date", ["1.1 2018-05-20 propose none"], [null]],
    [
      "of an action that left is nobody's",
      ["1.1 2018-05-20 propose 2018-12-31", "1.1 2018-05-21 withdraw"],
      [],
    ],
  ] as const)("a proposal %s", (_, lines, awaiting) => {
    const found = at(plan(one, ...lines), "2018-05-31");
    expect(found.awaiting.map(({ to }) => to)).toEqual(awaiting);
  });
});

describe("overdue", () => {
  test.each([
    ["due that day", "2018-06-30", "inProgress", []],
    ["the day after", "2018-07-01", "inProgress", ["1.1"]],
    ["completed", "2018-07-01", "completed", []],
    ["suspended", "2018-07-01", "suspended", ["1.1"]],
  ] as const)("%s", (_, asAt, initialStatus, overdue) => {
    const history = plan([anAction("1.1", { initialStatus })]);
    expect(at(history, asAt).overdue).toEqual(overdue);
  });

  test("no date, or a date taken away by a body, is never overdue", () => {
    const undated = plan([anAction("1.1", { due: null })]);
    expect(at(undated, "2030-01-01").overdue).toEqual([]);
    const opened = plan([anAction("1.1")], "1.1 2018-06-01 endorse none");
    expect(at(opened, "2030-01-01").overdue).toEqual([]);
  });

  test("newly, still and cleared compare the two positions", () => {
    const dues = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((ref) =>
      anAction(ref, { due: day(ref === "1.5" ? "2018-06-15" : "2018-05-15") }),
    );
    const history = plan(
      dues,
      "1.1 2018-06-10 status completed",
      "1.2 2018-06-10 endorse 2018-12-31",
      "1.3 2018-06-10 withdraw",
    );
    const after = at(history, "2018-06-30", "2018-06-01");
    expect(after.previous?.overdue).toEqual(["1.1", "1.2", "1.3", "1.4"]);
    expect([after.newlyOverdue, after.stillOverdue]).toEqual([
      ["1.5"],
      ["1.4"],
    ]);
    expect(after.clearedOverdue).toEqual([
      { ref: "1.1", reason: "completed" },
      { ref: "1.2", reason: "revised" },
      { ref: "1.3", reason: "withdrawn" },
    ]);
  });

  test("without a day to compare with, nothing is said to have changed", () => {
    const alone = at(
      plan([anAction("1.1")], "1.1 2018-05-01 endorse 2018-05-02"),
      "2018-07-01",
    );
    expect(alone.previous).toBeNull();
    expect(alone.overdue).toEqual(["1.1"]);
    const { added, newlyOverdue, stillOverdue, endorsed, withdrawn } = alone;
    expect([added, newlyOverdue, stillOverdue, endorsed, withdrawn]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
