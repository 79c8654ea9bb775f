// What a plan holds at a day as known at a day: entries of one moment, themes, joining, leaving, and entries that fit nothing.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { completionAt } from "../../../src/domain/history/completion.ts";
import type { HistoryEvent } from "../../../src/domain/history/history.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { problemsOf } from "../../../src/domain/history/historyProblems.ts";
import { inOrder, themeAt } from "../../../src/domain/history/knownEvents.ts";
import { standingAt } from "../../../src/domain/history/standing.ts";
import { position } from "../../../src/domain/history/position.ts";
import { anAction, entry, plan } from "../historyWorld.ts";

const cut = (asAt: string, knownAt = asAt) => ({
  asAt: day(asAt),
  knownAt: day(knownAt),
});
const june = cut("2018-06-30");

function standing(lines: readonly string[], at = june) {
  const [told] = inOrder(plan([anAction("1.1")], ...lines));
  if (!told) throw new RangeError("the plan has one action");
  return standingAt(told, at);
}

describe("entries of one moment", () => {
  /** Entries that nothing about time tells apart. */
  const atOnce = (...lines: readonly string[]): readonly HistoryEvent[] =>
    lines.map((line) => ({
      ...entry(`1.1 2018-05-01 ${line}`),
      sequence: "1",
    }));

  test.each([
    ["status completed", "status slippage"],
    ["propose 2018-09-30", "propose 2018-12-31"],
    ["propose none", "propose 2018-12-31"],
    ["merge 1.2", "merge 1.3"],
    ["transfer Housing", "transfer Highways"],
    ["withdraw", "status slippage"],
  ])("%s and %s are in one order, however the rows come", (one, other) => {
    const events = atOnce(one, other);
    const ordered = (given: readonly HistoryEvent[]) =>
      inOrder({ actions: [anAction("1.1")], events: given })[0]?.events;
    expect(ordered(events)).toEqual(ordered(events.toReversed()));
  });

  test("the running number decides before what they say", () => {
    const [done, slip] = [
      { ...entry("1.1 2018-05-01 status completed"), sequence: "2" },
      { ...entry("1.1 2018-05-01 status slippage"), sequence: "1" },
    ];
    const [told] = inOrder({
      actions: [anAction("1.1")],
      events: [done, slip],
    });
    expect(told?.events).toEqual([slip, done]);
  });
});

test("of two actions with one ref the first counts", () => {
  const told = inOrder(
    plan([
      anAction("1.2"),
      anAction("1.1", { title: "The first" }),
      anAction("1.1", { title: "The second" }),
    ]),
  );
  expect(told.map(({ action }) => action.title)).toEqual([
    "The first",
    "Action 1.2",
  ]);
});

describe("the theme of another day", () => {
  const moved = anAction("1.1", {
    theme: "People",
    earlierThemes: [
      {
        theme: "Finance",
        until: day("2018-06-01"),
        recorded: day("2018-06-10"),
      },
    ],
  });

  test.each([
    ["2018-05-31", "2018-05-31", "Finance"],
    ["2018-05-31", "2018-06-30", "Finance"],
    ["2018-06-01", "2018-06-09", "Finance"],
    ["2018-06-01", "2018-06-10", "People"],
    ["2018-06-30", "2018-06-30", "People"],
  ])("on %s as known on %s: %s", (asAt, knownAt, theme) => {
    expect(themeAt(moved, cut(asAt, knownAt))).toBe(theme);
  });
});

describe("joining", () => {
  const joined = (
    added: string,
    recorded: string | null,
    at: ReturnType<typeof cut>,
  ) => {
    const [told] = inOrder(
      plan([
        anAction("1.1", {
          added: day(added),
          addedRecorded: recorded === null ? null : day(recorded),
        }),
      ]),
    );
    return told && standingAt(told, at).joined;
  };

  test.each([
    ["on the very day", "2018-06-30", "2018-06-30", june, true],
    ["a day later", "2018-07-01", "2018-06-30", june, false],
    ["recorded later than is known", "2018-06-01", "2018-07-01", june, false],
    [
      "recorded on the day it was added, where nothing else is said",
      "2018-06-10",
      null,
      cut("2018-06-30", "2018-06-09"),
      false,
    ],
    [
      "and known then",
      "2018-06-10",
      null,
      cut("2018-06-30", "2018-06-10"),
      true,
    ],
  ] as const)("%s", (_, added, recorded, at, expected) => {
    expect(joined(added, recorded, at)).toBe(expected);
  });

  test("what has not joined has not left either", () => {
    const history = plan([
      anAction("1.1"),
      anAction("1.2", { initialStatus: "withdrawn", added: day("2018-07-01") }),
    ]);
    expect(completionAt(history, june)).toEqual({
      completed: 0,
      total: 1,
      leftUnfinished: 0,
    });
    const { counts } = position(history, { asAt: day("2018-07-31") });
    expect(counts).toMatchObject({ inProgress: 1, total: 1 });
  });
});

describe("what a decision settles", () => {
  test.each<[string, readonly string[], string | null]>([
    [
      "a proposal before it",
      ["1.1 2018-05-01 propose 2019-03-31", "1.1 2018-05-02 reject 2019-03-31"],
      null,
    ],
    [
      "not one made later, though for the same date",
      [
        "1.1 2018-05-01 endorse 2019-03-31",
        "1.1 2018-05-02 propose 2019-03-31",
      ],
      "2019-03-31",
    ],
    [
      "not one of the day that was recorded later",
      [
        "1.1 2018-05-01 endorse 2019-03-31",
        "1.1 2018-05-01 propose 2019-03-31 @2018-05-02",
      ],
      "2019-03-31",
    ],
    [
      "not one of the day for another date that follows it",
      [
        "1.1 2018-05-01 endorse 2019-03-31",
        "1.1 2018-05-01 propose 2019-06-30",
      ],
      "2019-06-30",
    ],
    [
      "one of the day for the very date, whichever row comes first",
      [
        "1.1 2018-05-01 endorse 2019-03-31",
        "1.1 2018-05-01 propose 2019-03-31",
      ],
      null,
    ],
    [
      "not one of the day made after another was taken back",
      ["1.1 2018-05-01 proposalWithdrawn", "1.1 2018-05-01 propose 2019-03-31"],
      "2019-03-31",
    ],
  ])("%s", (_, lines, awaiting) => {
    expect(standing(lines).awaiting?.to ?? null).toBe(awaiting);
  });

  test("a refusal that names no date refuses the one proposed, whatever was reported in between", () => {
    const { decisions } = standing([
      "1.1 2018-05-01 propose 2019-03-31",
      "1.1 2018-05-02 status slippage",
      "1.1 2018-05-03 reject none",
    ]);
    expect(decisions).toMatchObject([{ from: "2018-06-30", to: "2019-03-31" }]);
  });

  test("one that names its date refuses that", () => {
    const { decisions } = standing([
      "1.1 2018-05-01 propose 2019-03-31",
      "1.1 2018-05-03 reject 2019-06-30",
    ]);
    expect(decisions).toMatchObject([{ to: "2019-06-30" }]);
  });
});

test("the period before has nothing to compare with where no day before was named", () => {
  const history = plan([anAction("1.1", { due: day("2018-05-01") })]);
  expect(position(history, { asAt: day("2018-06-30") })).toMatchObject({
    previous: null,
    newlyOverdue: [],
    stillOverdue: [],
    clearedOverdue: [],
    overdue: ["1.1"],
  });
});

describe("entries that fit nothing are named", () => {
  test.each<[string, readonly string[], string]>([
    [
      "an entry about no action",
      ["9.9 2018-05-01 status completed"],
      "An entry of 1 May 2018 speaks of 9.9, and the plan has no such action. It was not counted.",
    ],
    [
      "a merge into no action",
      ["1.1 2018-05-01 merge 9.9"],
      "1.1 was merged into 9.9 on 1 May 2018, and the plan has no 9.9.",
    ],
  ])("%s", (_, lines, words) => {
    const problems = problemsOf(plan([anAction("1.1")], ...lines));
    expect(problems.map((one) => inEnglish(one.words))).toEqual([words]);
  });

  test("two actions of one reference", () => {
    const [problem, ...more] = problemsOf(
      plan([anAction("1.1"), anAction("1.1")]),
    );
    expect(more).toEqual([]);
    expect(problem?.ref).toBe("1.1");
    expect(problem && inEnglish(problem.words)).toBe(
      "Two actions have the reference 1.1. The first was counted; give the other one of its own.",
    );
  });

  test("a merge into an action of the plan, one into nobody knows what and any other entry are none", () => {
    const into = entry("1.1 2018-05-02 merge 1.2");
    const history = plan(
      [anAction("1.1"), anAction("1.2")],
      "1.1 2018-05-01 status slippage",
      "1.1 2018-05-02 merge 1.2",
    );
    const unknown = { ...into, type: "merge" as const, into: null };
    expect(
      problemsOf({ ...history, events: [...history.events, unknown] }),
    ).toEqual([]);
  });
});
