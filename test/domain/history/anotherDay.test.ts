// Another day's plan: what had taken effect and was known by the end of that day in the council's zone.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import {
  actionsAt,
  beforeMeeting,
  logAt,
  milestonesAt,
  namedAt,
} from "../../../src/domain/history/planAt.ts";
import { historyOf, logsOf } from "../../../src/domain/history/planHistory.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  aMilestone,
  anAction,
  aRecord,
  aTheme,
  emptyLog,
  finance,
  instant,
  monitoring,
} from "../ruleWorld.ts";
import { action, decision, log, revision, update } from "./logWorld.ts";

const zone = "Europe/London";
const cut = (asAt: string, knownAt = asAt) => ({
  asAt: day(asAt),
  knownAt: day(knownAt),
});
const may = cut("2018-05-31");

describe("an entry is there", () => {
  test.each([
    ["on the day itself", "2018-05-31", "2018-05-31T10:00:00Z", true],
    ["not before it takes effect", "2018-06-01", "2018-05-31T10:00:00Z", false],
    ["to the last second", "2018-05-01", "2018-05-31T22:59:59Z", true],
    ["not a second later", "2018-05-01", "2018-05-31T23:00:00Z", false],
    ["not on the next morning", "2018-05-01", "2018-06-01T08:00:00Z", false],
    ["not weeks later", "2018-05-01", "2018-07-01T08:00:00Z", false],
    ["the evening before", "2018-05-01", "2018-05-30T23:30:00Z", true],
    ["long before", "2018-05-01", "2018-05-01T08:00:00Z", true],
  ])("%s", (_, effective, recorded, there) => {
    const moment = { effective: day(effective), recorded: instant(recorded) };
    const all = log({
      updates: [update("u", effective, moment)],
      revisions: [revision("r", effective, "2018-12-31", moment)],
      decisions: [decision("d", effective, { kind: "noted" }, moment)],
    });
    expect(logAt(all, may, zone)).toEqual(there ? all : emptyLog);
  });

  test("in a winter's night, where the council's day ends with that of Greenwich", () => {
    const at = (moment: string) =>
      update("u", "2018-01-31", { recorded: instant(moment) });
    const found = (moment: string) =>
      logAt(log({ updates: [at(moment)] }), cut("2018-01-31"), zone).updates
        .length;
    expect(found("2018-01-31T23:59:59Z")).toBe(1);
    expect(found("2018-02-01T00:00:00Z")).toBe(0);
  });

  test("as an undoing from the day it is known, whatever day is looked at", () => {
    const known = cut("2018-05-31", "2018-06-30");
    const all = log({
      updates: [
        update("x", "2018-06-10", { kind: "undo" }),
        update("u", "2018-06-10", { kind: "progress" }),
      ],
      decisions: [
        decision("b", "2018-06-10", {
          kind: "takenBack",
          decisionId: asId("d"),
        }),
        decision("n", "2018-06-10", { kind: "noted" }),
      ],
    });
    const { updates, decisions } = logAt(all, known, zone);
    expect(updates.map(({ id }) => id)).toEqual(["x"]);
    expect(decisions.map(({ id }) => id)).toEqual(["b"]);
  });
});

test("a milestone reached on the very day is reached", () => {
  const [one] = milestonesAt(
    [aMilestone("Options paper", null, { reached: day("2018-05-31") })],
    may,
    zone,
  );
  expect(one?.reached).toBe("2018-05-31");
});

describe("a title, a theme and an owner are those of the day", () => {
  const named = (...rulings: readonly Ruling[]) => {
    const decisions = rulings.map((ruling, n) =>
      decision(`d${n}`, `2018-06-1${n}`, ruling),
    );
    const all = [decisions, decisions.toReversed()].map((order) =>
      namedAt(
        anAction({ title: "Now", accountable: monitoring }),
        log({ decisions: order }),
        emptyLog,
      ),
    );
    expect(all[0]).toEqual(all[1]);
    return all[0];
  };

  test("through every change that came later, whatever the order of the log", () => {
    expect(
      named(
        { kind: "noted" },
        { kind: "retitled", from: "First", to: "Second" },
        { kind: "retitled", from: "Second", to: "Now" },
        { kind: "noted" },
      )?.title,
    ).toBe("First");
    expect(
      named(
        { kind: "themeChanged", from: asId("t1"), to: asId("t2") },
        { kind: "themeChanged", from: asId("t2"), to: asId("theme-1") },
      )?.themeId,
    ).toBe("t1");
    expect(
      named(
        { kind: "ownerChanged", from: null, to: finance },
        { kind: "ownerChanged", from: finance, to: monitoring },
      )?.accountable,
    ).toBeNull();
  });

  test("of two changes of one moment the one that stands first came first", () => {
    const decisions = [
      decision("a", "2018-06-10", {
        kind: "retitled",
        from: "First",
        to: "Second",
      }),
      decision("b", "2018-06-10", {
        kind: "retitled",
        from: "Second",
        to: "Now",
      }),
    ];
    expect(
      namedAt(anAction({ title: "Now" }), log({ decisions }), emptyLog).title,
    ).toBe("First");
  });
});

test("what one meeting decided is left out, and where none is named nothing is", () => {
  const [mine, other] = ["m1", "m2"].map((id) =>
    decision(id, "2018-06-10", { kind: "noted" }, { meetingId: asId(id) }),
  );
  if (!mine || !other) throw new RangeError("two were made");
  const record = aRecord({ decisions: [mine, other], actions: [anAction()] });
  expect(beforeMeeting(record, null)).toBe(record);
  expect(beforeMeeting(record, asId("m1"))).toEqual({
    ...record,
    decisions: [other],
  });
});

describe("the history of a record", () => {
  const [money, people, homes] = [
    aTheme("1", "Finance"),
    aTheme("2", "People"),
    aTheme("3", "Homes"),
  ];
  const told = (
    rulings: readonly (readonly [string, Ruling])[],
    themeId = homes.id,
  ) =>
    historyOf(
      aRecord({
        themes: [money, people, homes],
        actions: [{ ...action, themeId }],
        decisions: rulings.map(([date, ruling], n) =>
          decision(`d${n}`, date, ruling),
        ),
      }),
    ).actions[0];

  test("an action that was never moved has no earlier theme", () => {
    expect(
      told([["2018-06-01", { kind: "retitled", from: "A", to: "B" }]]),
    ).toStrictEqual({
      ref: "1.5",
      theme: "Homes",
      title: action.title,
      due: "2018-09-30",
      dueText: "30 September 2018",
      initialStatus: "inProgress",
      added: "2017-10-01",
      addedRecorded: "2017-10-01",
    });
  });

  test("one moved twice has both, the earlier first, whatever the order of the log", () => {
    const first = [
      "2018-05-01",
      { kind: "themeChanged", from: money.id, to: people.id },
    ] as const;
    const second = [
      "2018-06-01",
      { kind: "themeChanged", from: people.id, to: homes.id },
    ] as const;
    for (const order of [
      [first, second],
      [second, first],
    ])
      expect(told(order)?.earlierThemes).toEqual([
        { theme: "Finance", until: "2018-05-01", recorded: "2018-05-01" },
        { theme: "People", until: "2018-06-01", recorded: "2018-06-01" },
      ]);
  });

  test("a theme that is not in the plan has no name, then or now", () => {
    const gone = asId<"Theme">("gone");
    const one = told(
      [["2018-05-01", { kind: "themeChanged", from: gone, to: money.id }]],
      gone,
    );
    expect(one?.theme).toBe("");
    expect(one?.earlierThemes?.[0]?.theme).toBe("");
  });

  test("an action without a date was written without one", () => {
    const [one] = historyOf(
      aRecord({ actions: [anAction({ due: null })] }),
    ).actions;
    expect(one?.due).toBeNull();
    expect(one?.dueText).toBeNull();
  });

  test("each action has its own log, and one of which nothing is known an empty one", () => {
    const record = aRecord({
      actions: [action],
      updates: [update("u", "2018-05-01", {})],
    });
    expect(logsOf(record)(action).updates).toHaveLength(1);
    expect(logsOf(record)({ id: asId("other") })).toEqual(emptyLog);
    expect(actionsAt(record, may)).toHaveLength(1);
  });
});
