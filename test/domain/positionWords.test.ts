// What is said about the position: RAG, the reconciliation line, the bridge, and entries that do not fit (product.md 4.6 and 4.10).
import { describe, expect, test } from "vitest";
import { bridgeBetween } from "../../src/domain/history/bridge.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { problemsOf } from "../../src/domain/history/historyProblems.ts";
import { position } from "../../src/domain/history/position.ts";
import { anAction, at, plan } from "./historyWorld.ts";

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

test("the bridge puts every action under its own term", () => {
  const history = plan(
    [
      anAction("1.1", { due: day("2018-05-15") }),
      anAction("1.2", { due: day("2018-05-15") }),
      anAction("1.3", { due: day("2018-06-15") }),
      anAction("1.4", { added: day("2018-06-10"), due: day("2018-12-31") }),
      anAction("1.5", { due: day("2018-12-31") }),
      anAction("1.6", { due: day("2018-05-15") }),
    ],
    "1.1 2018-06-10 status completed",
    "1.2 2018-06-10 endorse 2018-12-31",
    "1.5 2018-06-10 withdraw",
  );
  const [then, now] = ["2018-06-01", "2018-06-30"].map((asAt) => ({
    asAt: day(asAt),
    knownAt: day(asAt),
  }));
  if (!then || !now) throw new RangeError("Two days were given");
  expect(bridgeBetween(history, { then, now })).toMatchObject({
    opening: ["1.3", "1.5"],
    openingTotal: 5,
    completed: ["1.1"],
    redated: ["1.2"],
    recovered: [],
    added: ["1.4"],
    newlyLate: ["1.3"],
    removed: ["1.5"],
    closing: ["1.1", "1.2", "1.4"],
    closingTotal: 5,
  });
});

test.each([
  ["its old date still to come", "2018-12-31", "endorse 2019-03-31", []],
  ["no date before", null, "endorse 2019-03-31", []],
  ["its old date passed", "2018-06-15", "endorse 2019-03-31", ["1.1"]],
  ["its old date that very day", "2018-06-30", "endorse 2019-03-31", []],
  ["brought forward, both to come", "2018-12-31", "endorse 2018-11-30", []],
  ["left without an agreed date", "2018-06-15", "endorse none", ["1.1"]],
  ["a date only proposed", "2018-12-31", "propose 2019-03-31", []],
])(
  "in time only because its date was moved: %s",
  (_, due, entry, movedInTime) => {
    const history = plan(
      [anAction("1.1", { due: due === null ? null : day(due) })],
      `1.1 2018-06-10 ${entry}`,
    );
    const [then, now] = ["2018-06-01", "2018-06-30"].map(day);
    if (!then || !now) throw new RangeError("Two days were given");
    expect(
      bridgeBetween(history, {
        then: { asAt: then, knownAt: then },
        now: { asAt: now, knownAt: now },
      }).movedInTime,
    ).toEqual(movedInTime);
  },
);

test("a completed action is in time whatever became of its date", () => {
  const history = plan(
    [anAction("1.1", { due: day("2018-06-15") })],
    "1.1 2018-06-05 endorse 2018-12-31",
    "1.1 2018-06-20 status completed",
  );
  const cut = (asAt: string) => ({ asAt: day(asAt), knownAt: day(asAt) });
  expect(
    bridgeBetween(history, { then: cut("2018-06-01"), now: cut("2018-06-30") })
      .movedInTime,
  ).toEqual([]);
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
