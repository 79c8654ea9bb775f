// The plan as at a day, as known at a day: each rule of product.md 4 on the smallest plan that shows it.
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendarDate.ts";
import type {
  History,
  HistoryAction,
  HistoryEvent,
} from "../../src/domain/history.ts";
import { problemsOf } from "../../src/domain/historyProblems.ts";
import { percentOf, position } from "../../src/domain/position.ts";
import { isStatus, type Status } from "../../src/domain/status.ts";
import { aRef } from "./corporatePlan.ts";

function anAction(
  ref: string,
  over: Partial<Omit<HistoryAction, "ref">> = {},
): HistoryAction {
  return {
    ref: aRef(ref),
    theme: "Finance",
    title: `Action ${ref}`,
    due: day("2018-06-30"),
    dueText: null,
    initialStatus: "inProgress",
    added: null,
    addedRecorded: null,
    ...over,
  };
}

let written = 0;

/** "1.1 2018-05-01 status completed", with "@2018-06-03" for the day recorded. */
function entry(line: string): HistoryEvent {
  const [ref = "", effective = "", type, to, at] = line.split(" ");
  const recorded = [to, at].find((word) => word?.startsWith("@"))?.slice(1);
  const common = {
    ref: aRef(ref),
    effective: day(effective),
    recorded: day(recorded ?? effective),
    sequence: String((written += 1)).padStart(6, "0"),
  };
  if (type === "status" && isStatus(to)) return { ...common, type, to };
  if (type === "propose" || type === "endorse" || type === "reject")
    return { ...common, type, to: to === "none" ? null : day(to ?? "") };
  if (type === "proposalWithdrawn" || type === "withdraw")
    return { ...common, type };
  if (type === "merge") return { ...common, type, into: aRef(to ?? "") };
  return { ...common, type: "transfer", into: to ?? null };
}

function plan(actions: readonly HistoryAction[], ...lines: string[]): History {
  return { actions, events: lines.map(entry) };
}

function at(history: History, asAt: string, previousAsAt?: string) {
  return position(history, {
    asAt: day(asAt),
    previousAsAt: previousAsAt === undefined ? null : day(previousAsAt),
  });
}

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

describe("red, amber, green", () => {
  test.each([
    ["completed", "2018-01-31", "blue"],
    ["inProgress", "2018-05-31", "green"],
    ["inProgress", "2018-05-30", "red"],
    ["slippage", "2019-01-31", "red"],
    ["notStarted", "2018-05-31", "amber"],
    ["notStarted", "2018-07-01", "amber"],
    ["notStarted", "2018-07-02", "green"],
    ["notStarted", null, "green"],
    ["suspended", "2018-07-01", "green"],
  ] as const)("%s due %s is %s on 31 May 2018", (initialStatus, due, rag) => {
    const action = anAction("1.1", { initialStatus, due: due && day(due) });
    expect(at(plan([action]), "2018-05-31").ragByAction).toEqual({
      "1.1": rag,
    });
  });

  test.each([
    [["completed", "completed"], "blue"],
    [["completed", "inProgress"], "green"],
    [["slippage", "completed", "inProgress"], "red"],
  ] as const)("a theme of %s is %s", (statuses, rag) => {
    const actions = statuses.map((initialStatus, n) =>
      anAction(`1.${n}`, { initialStatus }),
    );
    expect(at(plan(actions), "2018-05-31").ragByTheme).toEqual({
      Finance: rag,
    });
  });

  test("month bands: amber up to a month behind, then red", () => {
    const rag = (asAt: string) =>
      position(plan([anAction("1.1")]), {
        asAt: day(asAt),
        ragScheme: "monthBands",
      }).ragByAction["1.1"];
    expect(["2018-06-30", "2018-07-30", "2018-07-31"].map(rag)).toEqual([
      "green",
      "amber",
      "red",
    ]);
  });
});

test.each([
  [
    ["2018-06-30"],
    [],
    "Reported slippage 0. Past their date in force at 31 May 2018: none.",
  ],
  [
    ["2018-05-01"],
    [],
    "Reported slippage 0. Past its date in force at 31 May 2018: 1 (1.0), which has no revised date awaiting endorsement.",
  ],
  [
    ["2018-05-01"],
    ["1.0 2018-05-02 propose 2018-12-31"],
    "Reported slippage 0. Past its date in force at 31 May 2018: 1 (1.0), which has a revised date awaiting endorsement.",
  ],
  [
    ["2018-05-01", "2018-05-01"],
    ["1.0 2018-05-02 propose 2018-12-31"],
    "Reported slippage 0. Past their date in force at 31 May 2018: 2 (1.0, 1.1), of which 1 has a revised date awaiting endorsement.",
  ],
  [
    ["2018-06-30"],
    ["1.0 2018-05-02 status slippage"],
    "Reported slippage 1. Past their date in force at 31 May 2018: none. Reported as slippage and not past its date in force: 1 (1.0).",
  ],
])("dates %j with %j reconcile in plain words", (dues, lines, words) => {
  const actions = dues.map((due, n) => anAction(`1.${n}`, { due: day(due) }));
  expect(at(plan(actions, ...lines), "2018-05-31").reconciliation).toBe(words);
});

test("entries about nothing in the plan are named and not counted", () => {
  const history = plan(
    [anAction("1.1"), anAction("1.1"), anAction("1.2")],
    "9.9 2018-05-01 status completed",
    "1.2 2018-05-01 merge 8.8",
  );
  expect(at(history, "2018-05-31").counts.total).toBe(1);
  expect(problemsOf(history).map(({ ref }) => ref)).toEqual([
    "1.1",
    "9.9",
    "1.2",
  ]);
});
