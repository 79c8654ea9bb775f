// Which entries of a log still stand, which is the last word.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { currentOf } from "../../../src/domain/history/current.ts";
import {
  standingDecisions,
  subjectAgain,
  suspensionIn,
  takenBack,
} from "../../../src/domain/history/decisionLog.ts";
import {
  openClaim,
  standingUpdates,
  unansweredReturn,
} from "../../../src/domain/history/updateLog.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Update, UpdateKind } from "../../../src/domain/plan/update.ts";
import { anAction, instant, on } from "../ruleWorld.ts";
import { action, decision, log, revision, update } from "./logWorld.ts";

const idsOf = (entries: readonly { readonly id: string }[]) =>
  entries.map(({ id }) => id);
const backOf = (id: string, date: string, of: Decision) =>
  decision(id, date, { kind: "takenBack", decisionId: of.id });

describe("decisions", () => {
  const suspended = decision("s", "2018-05-10", { kind: "suspended" });
  const noted = decision("n", "2018-05-11", { kind: "noted" });
  const back = backOf("b", "2018-05-12", suspended);

  test("one taken back does not stand, nor does the entry that took it back", () => {
    const all = [suspended, noted, back];
    expect(idsOf(standingDecisions(all))).toEqual(["n"]);
    expect([...takenBack(all)]).toEqual([[suspended.id, back]]);
  });

  test.each([
    ["2018-06-10", true],
    ["2018-05-09", false],
  ])(
    "an action resumed on %s, suspended on 10 May, is up again: %s, whatever the order of the log",
    (date, up) => {
      const resumed = decision("r", date, { kind: "resumed" });
      for (const all of [
        [suspended, resumed],
        [resumed, suspended],
      ])
        expect(suspensionIn(all)).toBe(up ? null : suspended);
    },
  );

  test("of one day the later recorded decides", () => {
    const resumed = decision(
      "r",
      "2018-05-10",
      { kind: "resumed" },
      { recorded: instant("2018-05-10T09:00:00Z") },
    );
    for (const all of [
      [suspended, resumed],
      [resumed, suspended],
    ])
      expect(suspensionIn(all)).toBe(suspended);
  });

  test("a subject is decided once, and once more after each that was taken back before that moment", () => {
    const all = [suspended, back, backOf("b2", "2018-05-14", noted)];
    expect(subjectAgain("decision/date/r1", [suspended, noted])).toBe(
      "decision/date/r1",
    );
    expect(subjectAgain("decision/date/r1", all)).toBe(
      "decision/date/r1/after 2",
    );
    const before = (moment: string) =>
      subjectAgain("decision/date/r1", all, instant(moment));
    expect(before("2018-05-14T10:00:00Z")).toBe("decision/date/r1/after 1");
    expect(before("2018-05-14T10:00:01Z")).toBe("decision/date/r1/after 2");
    expect(before("2018-05-12T10:00:00Z")).toBe("decision/date/r1");
  });
});

describe("updates", () => {
  const said = (id: string, date: string, kind: UpdateKind, about?: string) =>
    update(id, date, { kind, about: about === undefined ? null : asId(about) });

  test("stand in the order they were recorded, without what was undone and the undoing", () => {
    const updates = [
      said("c", "2018-05-03", "progress"),
      said("a", "2018-05-01", "progress"),
      said("x", "2018-05-04", "undo", "b"),
      said("b", "2018-05-02", "progress"),
    ];
    expect(idsOf(standingUpdates(updates))).toEqual(["a", "c"]);
    expect(idsOf(standingUpdates(updates.toReversed()))).toEqual(["a", "c"]);
  });

  test("of one moment keep the order of the log", () => {
    const one = said("z", "2018-05-01", "progress");
    const two = said("a", "2018-05-01", "noChange");
    expect(idsOf(standingUpdates([one, two]))).toEqual(["z", "a"]);
  });

  test("the latest claim that nobody answered waits", () => {
    const first = said("k1", "2018-05-01", "claim");
    const second = said("k2", "2018-05-02", "claim");
    expect(openClaim([first, second])).toBe(second);
    expect(
      openClaim([first, second, said("c", "2018-05-03", "confirm", "k2")]),
    ).toBe(first);
    expect(openClaim([said("p", "2018-05-01", "progress")])).toBeNull();
  });

  test.each<[UpdateKind, boolean]>([
    ["progress", true],
    ["noChange", true],
    ["claim", true],
    ["confirm", true],
    ["signOff", false],
    ["question", false],
    ["answer", false],
  ])("a claim sent back is answered by %s: %s", (kind, answered) => {
    const back = said("r", "2018-05-02", "return", "k");
    const all = [said("k", "2018-05-01", "claim"), back];
    const later = said("u", "2018-05-03", kind);
    expect(unansweredReturn([...all, later])).toBe(answered ? null : back);
  });

  test("sent back again, the later is asked about; and where nothing was sent back nothing is", () => {
    const backs = ["2018-05-02", "2018-05-04"].map((date, n) =>
      said(`r${n}`, date, "return", "k"),
    );
    const again = said("p", "2018-05-03", "progress");
    expect(unansweredReturn([...backs, again])).toBe(backs[1]);
    expect(unansweredReturn([again])).toBeNull();
    expect(unansweredReturn([])).toBeNull();
  });
});

describe("the last word", () => {
  const current = (...updates: readonly Update[]) =>
    currentOf(action, log({ updates }));

  test.each<[UpdateKind, boolean]>([
    ["progress", true],
    ["noChange", true],
    ["claim", true],
    ["confirm", false],
    ["return", false],
    ["signOff", false],
    ["question", false],
  ])("%s is the officer's: %s", (kind, own) => {
    const one = update("u", "2018-05-01", { kind, note: "Words." });
    expect(current(one).lastUpdate?.note ?? null).toBe(own ? "Words." : null);
  });

  test("is the latest, by whom and on the day it was said in the council's zone", () => {
    const first = update("a", "2018-05-01", { note: "First." });
    const second = update("b", "2018-05-02", {
      note: "Second.",
      recorded: instant("2018-05-02T23:30:00Z"),
    });
    expect(current(first, second).lastUpdate).toEqual({
      on: "2018-05-03",
      by: second.by,
      note: "Second.",
    });
  });

  test("brought in from a document has the day it speaks of", () => {
    const one = update("a", "2018-05-01", {
      note: "From the report.",
      door: "import",
      recorded: instant("2018-09-01T10:00:00Z"),
    });
    expect(current(one).lastUpdate?.on).toBe("2018-05-01");
  });

  test("own RAG and forecast are the last that were given, and none where none was", () => {
    const given = update("a", "2018-05-01", {
      ownRag: "amber",
      forecast: day("2018-10-31"),
    });
    const later = update("b", "2018-05-02", { note: "Nothing new." });
    expect(current(given, later)).toMatchObject({
      ownRag: "amber",
      forecast: "2018-10-31",
    });
    expect(current(later)).toMatchObject({ ownRag: null, forecast: null });
  });

  test.each<[string, readonly Update[], string | null]>([
    [
      "reported as completed: the day of the report",
      [update("a", "2018-05-01", { status: "completed" })],
      "2018-05-01",
    ],
    [
      "reported with its actual day: that day",
      [
        update("a", "2018-05-10", {
          status: "completed",
          actual: day("2018-05-01"),
        }),
      ],
      "2018-05-01",
    ],
    [
      "reported twice: the later",
      [
        update("a", "2018-05-01", { status: "completed" }),
        update("b", "2018-05-20", { status: "completed" }),
      ],
      "2018-05-20",
    ],
    [
      "with words added afterwards: still that day",
      [
        update("a", "2018-05-01", { status: "completed" }),
        update("b", "2018-06-20", { note: "Adopted." }),
      ],
      "2018-05-01",
    ],
    [
      "confirmed: the day that was confirmed",
      [
        update("a", "2018-05-01", { status: "completed" }),
        update("b", "2018-06-20", {
          kind: "confirm",
          actual: day("2018-04-28"),
        }),
      ],
      "2018-04-28",
    ],
  ])("the day of completion, %s", (_, updates, actual) => {
    expect(current(...updates).actual).toBe(actual);
  });

  test("an action that was always completed has no day of completion", () => {
    const always = anAction({ ref: action.ref, initialStatus: "completed" });
    expect(currentOf(always, log({})).actual).toBeNull();
  });
});

describe("a move is an agreed date that became another", () => {
  const moves = (due: string | null, ...dates: readonly (string | null)[]) => {
    const { moves: count, daysMoved } = currentOf(
      anAction({ ref: action.ref, due: due === null ? null : on(due) }),
      log({
        revisions: dates.map((to, n) =>
          revision(`r${n}`, "2018-05-01", "2018-12-31", {
            to: to === null ? null : day(to),
          }),
        ),
        decisions: dates.map((to, n) =>
          decision(`d${n}`, `2018-06-0${n + 1}`, {
            kind: "endorsed",
            revisionId: asId(`r${n}`),
            date: to === null ? null : day(to),
          }),
        ),
      }),
    );
    return [count, daysMoved];
  };

  test("a first date, none and the same again move nothing", () => {
    expect(moves(null, "2018-12-31")).toEqual([0, 0]);
    expect(moves("2018-09-30", null)).toEqual([0, 0]);
    expect(moves("2018-09-30", "2018-09-30")).toEqual([0, 0]);
    expect(moves("2018-09-30", "2018-10-31")).toEqual([1, 31]);
  });

  test("nor does a refusal", () => {
    const refusal = log({
      revisions: [revision("r", "2018-05-01", "2018-12-31")],
      decisions: [
        decision("d", "2018-06-01", {
          kind: "refused",
          revisionId: asId("r"),
        }),
      ],
    });
    expect(currentOf(action, refusal)).toMatchObject({
      moves: 0,
      daysMoved: 0,
    });
  });
});
