// The plan as at a day, as known at a day: which entries are believed and which actions count (product.md 4.1 to 4.4 and 4.9).
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { History } from "../../src/domain/history/history.ts";
import { percentOf } from "../../src/domain/history/completion.ts";
import { position } from "../../src/domain/history/position.ts";
import type { Status } from "../../src/domain/plan/status.ts";
import { anAction, at, entry, plan } from "./historyWorld.ts";

function statusAt(history: History, asAt: string): Status | undefined {
  const { counts } = at(history, asAt);
  return (
    ["completed", "inProgress", "slippage", "notStarted", "suspended"] as const
  ).find((status) => counts[status] === 1);
}

describe("which entry is believed", () => {
  const one = [anAction("1.1")];
  test.each([
    [
      "the later effective wins",
      ["1.1 2018-05-01 status slippage", "1.1 2018-05-02 status completed"],
      "2018-05-31",
      "completed",
    ],
    [
      "on a tie the later recorded",
      [
        "1.1 2018-05-01 status completed @2018-05-03",
        "1.1 2018-05-01 status slippage @2018-05-02",
      ],
      "2018-05-31",
      "completed",
    ],
    [
      "a back-dated entry does not beat a later one",
      [
        "1.1 2018-05-10 status completed",
        "1.1 2018-05-01 status slippage @2018-05-20",
      ],
      "2018-05-31",
      "completed",
    ],
    [
      "the day itself counts",
      ["1.1 2018-05-31 status completed"],
      "2018-05-31",
      "completed",
    ],
    [
      "the day after does not",
      ["1.1 2018-06-01 status completed"],
      "2018-05-31",
      "inProgress",
    ],
    [
      "what was recorded later was not known",
      ["1.1 2018-05-01 status completed @2018-06-01"],
      "2018-05-31",
      "inProgress",
    ],
    [
      "and is known from that day on",
      ["1.1 2018-05-01 status completed @2018-06-01"],
      "2018-06-01",
      "completed",
    ],
    [
      "a completed action may be reopened",
      ["1.1 2018-05-01 status completed", "1.1 2018-05-20 status inProgress"],
      "2018-05-31",
      "inProgress",
    ],
  ] as const)("%s", (_, lines, asAt, status) => {
    expect(statusAt(plan(one, ...lines), asAt)).toBe(status);
  });

  test("as known today shows what was recorded late", () => {
    const history = plan(one, "1.1 2018-05-01 status completed @2018-06-10");
    const options = { asAt: day("2018-05-31") };
    expect(position(history, options).counts.completed).toBe(0);
    expect(
      position(history, { ...options, knownAt: day("2018-12-01") }).counts
        .completed,
    ).toBe(1);
  });

  test("an entry taken back was known until then", () => {
    const history = {
      actions: one,
      events: [
        {
          ...entry("1.1 2018-05-01 status completed"),
          takenBack: day("2018-05-10"),
        },
      ],
    };
    expect(statusAt(history, "2018-05-09")).toBe("completed");
    expect(statusAt(history, "2018-05-10")).toBe("inProgress");
  });
});

describe("what counts", () => {
  test("an action counts from the day it was added, and is listed as added, not as a change", () => {
    const history = plan(
      [
        anAction("1.1"),
        anAction("1.2", { added: day("2018-05-10"), theme: "People" }),
      ],
      "1.2 2018-05-20 status slippage",
    );
    expect(at(history, "2018-05-09").counts.total).toBe(1);
    expect(at(history, "2018-05-09").ragByTheme).toEqual({ Finance: "green" });
    const later = at(history, "2018-05-31", "2018-05-09");
    expect(later.counts.total).toBe(2);
    expect(later.added).toEqual([{ ref: "1.2", status: "slippage" }]);
    expect(later.statusChanges).toEqual([]);
  });

  test("an action added after the day, or recorded after it, is not there yet", () => {
    const late = anAction("1.1", {
      added: day("2018-05-01"),
      addedRecorded: day("2018-06-05"),
    });
    expect(at(plan([late]), "2018-05-31").counts.total).toBe(0);
    expect(at(plan([late]), "2018-06-05").counts.total).toBe(1);
  });

  test("it counts until withdrawn, merged or transferred, and then says why it left", () => {
    const history = plan(
      [
        anAction("1.1"),
        anAction("1.2"),
        anAction("1.3"),
        anAction("1.4"),
        anAction("1.5"),
      ],
      "1.1 2018-05-10 withdraw",
      "1.2 2018-05-10 merge 1.5",
      "1.3 2018-05-10 transfer Strategy",
      "1.4 2018-05-10 status transferred",
    );
    expect(at(history, "2018-05-09").counts.total).toBe(5);
    const after = at(history, "2018-05-10", "2018-05-09");
    expect(after.counts.total).toBe(1);
    expect(after.withdrawn).toEqual([
      { ref: "1.1", reason: "withdrawn" },
      { ref: "1.2", reason: "merged", into: "1.5" },
      { ref: "1.3", reason: "transferred", into: "Strategy" },
      { ref: "1.4", reason: "transferred" },
    ]);
    expect(Object.keys(after.ragByAction)).toEqual(["1.5"]);
  });

  test("a theme whose actions have all left shows none", () => {
    const history = plan([anAction("1.1")], "1.1 2018-05-10 withdraw");
    const { counts, percentComplete, ragByTheme } = at(history, "2018-05-31");
    expect([counts.total, percentComplete, ragByTheme]).toEqual([
      0,
      null,
      { Finance: "none" },
    ]);
  });

  test("status changes are net: there and back is none", () => {
    const history = plan(
      [anAction("1.1"), anAction("1.2")],
      "1.1 2018-05-05 status slippage",
      "1.1 2018-05-15 status inProgress",
      "1.2 2018-05-05 status slippage",
      "1.2 2018-05-15 status completed",
    );
    expect(at(history, "2018-05-31", "2018-05-01").statusChanges).toEqual([
      { ref: "1.2", from: "inProgress", to: "completed" },
    ]);
  });

  test("an empty plan has no percent, and refs stand in natural order", () => {
    expect(at(plan([]), "2018-05-31").percentComplete).toBeNull();
    const refs = ["5.10", "5.9", "10.1", "FP1", "2.1"].map((ref) =>
      anAction(ref),
    );
    expect(at(plan(refs), "2018-12-31").overdue).toEqual([
      "2.1",
      "5.9",
      "5.10",
      "10.1",
      "FP1",
    ]);
  });

  test.each([
    [1, 8, 13],
    [1, 200, 1],
    [1, 3, 33],
    [2, 3, 67],
    [17, 61, 28],
    [0, 5, 0],
    [5, 5, 100],
  ])("%i of %i is %i %%", (completed, total, percent) => {
    expect(percentOf({ completed, total })).toBe(percent);
  });
});
