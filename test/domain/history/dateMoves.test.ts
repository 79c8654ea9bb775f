// Every decision on an action's own date with the row it came from, and the programmed date that two people corrected.
import { describe, expect, test } from "vitest";
import { eventsOf } from "../../../src/domain/history/actionEvents.ts";
import type { ActionLog } from "../../../src/domain/history/actionLog.ts";
import { everything } from "../../../src/domain/history/current.ts";
import {
  dateCorrections,
  isConfirmed,
  programmedFirst,
} from "../../../src/domain/history/dateCorrections.ts";
import {
  dateMoves,
  movedDays,
  revisionOf,
} from "../../../src/domain/history/dateMoves.ts";
import { compareEvents } from "../../../src/domain/history/knownEvents.ts";
import { historyActionOf } from "../../../src/domain/history/planHistory.ts";
import { standingAt } from "../../../src/domain/history/standing.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { on } from "../ruleWorld.ts";
import { action, decision, log, revision } from "./logWorld.ts";

const zone = "Europe/London";
const about = (id: string) => ({ revisionId: asId<"Revision">(id) });
const agreed = (id: string, date: string, to: string | null, of = id) =>
  decision(`agreed ${id}`, date, {
    kind: "endorsed",
    ...about(of),
    date: to === null ? null : day(to),
  });
const refused = (id: string, date: string) =>
  decision(`refused ${id}`, date, { kind: "refused", ...about(id) });
const asked = (id: string, date: string, to: string, from = action.due) =>
  decision(id, date, {
    kind: "correctionAsked",
    from,
    to: on(to),
    place: "Plan.docx, table 3",
    cell: to,
  });
const confirmed = (of: string, date: string, proven: boolean) =>
  decision(`confirmed ${of}`, date, {
    kind: "correctionConfirmed",
    decisionId: asId(of),
    proven,
  });
const back = (of: string, date: string) =>
  decision(`back ${of}`, date, { kind: "takenBack", decisionId: asId(of) });

function standing(entries: ActionLog) {
  const events = [...eventsOf(action, entries, zone)].sort(compareEvents);
  const told = { action: historyActionOf(action, entries, "", zone), events };
  return standingAt(told, everything);
}

/** "endorsed 2018-09-30 to 2019-03-31: 182 days, 1 moves of 182 in all, by agreed a". */
function told(entries: ActionLog): readonly string[] {
  return dateMoves(standing(entries), entries, zone).map(
    ({ outcome, from, to, days, moves, daysMoved, decision: by, revision }) =>
      `${outcome} ${from} to ${to}: ${days} days, ${moves} moves of ${daysMoved} in all, by ${by?.id ?? "none"} on ${revision?.id ?? "none"}`,
  );
}

describe("each decision on an action's date", () => {
  const first = revision("a", "2018-06-01", "2019-03-31");

  test("says what was decided, by how much, and how often it moved by then", () => {
    const second = revision("b", "2018-07-01", "2019-06-30");
    const third = revision("c", "2018-08-01", "2019-12-31");
    const entries = log({
      revisions: [first, second, third],
      decisions: [
        agreed("a", "2018-06-10", "2019-03-31"),
        refused("b", "2018-07-10"),
        agreed("c", "2018-08-10", "2019-04-30"),
      ],
    });
    expect(told(entries)).toEqual([
      "endorsed 2018-09-30 to 2019-03-31: 182 days, 1 moves of 182 in all, by agreed a on a",
      "refused 2019-03-31 to 2019-06-30: null days, 1 moves of 182 in all, by refused b on b",
      "another 2019-03-31 to 2019-04-30: 30 days, 2 moves of 212 in all, by agreed c on c",
    ]);
  });

  test("two that say the same on one day have a row each", () => {
    const again = revision("b", "2018-06-01", "2019-03-31");
    const entries = log({
      revisions: [first, again],
      decisions: [
        agreed("a", "2018-06-10", "2019-03-31"),
        agreed("b", "2018-06-10", "2019-03-31"),
      ],
    });
    expect(told(entries).map((line) => line.split(", by ")[1])).toEqual([
      "agreed a on a",
      "agreed b on b",
    ]);
  });

  test("is never taken for one of another day, of another kind, of another date or of a milestone", () => {
    const step = revision("step", "2018-06-01", "2019-03-31", {
      milestoneId: asId("step"),
    });
    const late = agreed("late", "2018-06-10", "2019-03-31", "a");
    const others: readonly Decision[] = [
      agreed("step", "2018-06-10", "2019-03-31"),
      { ...late, id: asId("other day"), effective: day("2018-06-09") },
      {
        ...late,
        id: asId("other date"),
        ruling: agreed("x", "2018-06-10", "2019-04-01", "a").ruling,
      },
      decision("supported", "2018-06-10", { kind: "supported", ...about("a") }),
      refused("a", "2018-06-10"),
    ];
    const entries = log({ revisions: [first, step], decisions: [late] });
    const moves = dateMoves(
      standing(entries),
      { ...entries, decisions: [...others, late] },
      zone,
    );
    expect(moves.map((one) => one.decision?.id)).toEqual(["agreed late"]);
    const none = { ...entries, decisions: others };
    expect(
      dateMoves(standing(entries), none, zone).map((one) => one.decision),
    ).toEqual([null]);
    const recordedLater = {
      ...entries,
      decisions: [
        {
          ...late,
          recorded: decision("x", "2018-06-11", late.ruling).recorded,
        },
      ],
    };
    expect(
      dateMoves(standing(entries), recordedLater, zone).map(
        (one) => one.decision,
      ),
    ).toEqual([null]);
  });

  test("a decision on a proposal that is not there, or on none, answers none", () => {
    const entries = log({ revisions: [first] });
    expect(revisionOf(null, entries)).toBeNull();
    expect(revisionOf(back("x", "2018-06-10"), entries)).toBeNull();
    expect(revisionOf(refused("gone", "2018-06-10"), entries)).toBeNull();
    expect(revisionOf(refused("a", "2018-06-10"), entries)).toBe(first);
    // Nobody knows what was asked, so it is not called another date.
    expect(
      told(log({ decisions: [agreed("gone", "2018-06-10", "2019-03-31")] })),
    ).toEqual([
      "endorsed 2018-09-30 to 2019-03-31: 182 days, 1 moves of 182 in all, by agreed gone on none",
    ]);
  });

  test.each([
    ["endorsed", "2018-09-30", "2018-10-01", 1],
    ["another", "2018-09-30", "2018-09-29", -1],
    ["refused", "2018-09-30", "2018-10-01", null],
    ["endorsed", null, "2018-10-01", null],
    ["endorsed", "2018-09-30", null, null],
  ] as const)("%s from %s to %s moves %s days", (outcome, from, to, days) => {
    expect(movedDays(outcome, from && day(from), to && day(to))).toBe(days);
  });
});

describe("a programmed date that was written wrongly", () => {
  const ask = asked("ask", "2018-06-04", "2018-10-31");
  const inForce = (...decisions: readonly Decision[]) =>
    standing(
      log({
        decisions,
        revisions: [revision("a", "2018-06-01", "2019-03-31")],
      }),
    ).inForce;

  test.each<[string, readonly Decision[], string]>([
    ["asked only", [ask], "2018-09-30"],
    ["proven", [ask, confirmed("ask", "2018-06-10", true)], "2018-10-31"],
    ["not proven", [ask, confirmed("ask", "2018-06-10", false)], "2018-10-31"],
    [
      "taken back before it was confirmed",
      [ask, back("ask", "2018-06-05")],
      "2018-09-30",
    ],
    [
      "proven after a body agreed a date: that one stays",
      [
        ask,
        agreed("a", "2018-06-05", "2019-03-31"),
        confirmed("ask", "2018-06-10", true),
      ],
      "2019-03-31",
    ],
    [
      "not proven after a body agreed a date",
      [
        ask,
        agreed("a", "2018-06-05", "2019-03-31"),
        confirmed("ask", "2018-06-10", false),
      ],
      "2019-03-31",
    ],
    [
      "confirmed before a body agreed a date",
      [
        ask,
        confirmed("ask", "2018-06-05", false),
        agreed("a", "2018-06-10", "2019-03-31"),
      ],
      "2019-03-31",
    ],
    [
      "after a refusal, which agrees none",
      [ask, refused("a", "2018-06-05"), confirmed("ask", "2018-06-10", true)],
      "2018-10-31",
    ],
    [
      "corrected twice, first without proof",
      [
        ask,
        confirmed("ask", "2018-06-05", false),
        asked("again", "2018-06-06", "2018-11-30", on("2018-10-31")),
        confirmed("again", "2018-06-10", true),
      ],
      "2018-11-30",
    ],
  ])("%s", (_, decisions, date) => {
    expect(inForce(...decisions)).toBe(date);
  });

  test("one that its source does not prove is a move, found by its own row; a proven one is none", () => {
    const withProof = log({
      decisions: [ask, confirmed("ask", "2018-06-10", true)],
    });
    expect(told(withProof)).toEqual([]);
    const without = log({
      decisions: [ask, confirmed("ask", "2018-06-10", false)],
    });
    expect(told(without)).toEqual([
      "endorsed 2018-09-30 to 2018-10-31: 31 days, 1 moves of 31 in all, by confirmed ask on none",
    ]);
  });

  test("corrections are listed as they were asked, with who confirmed them", () => {
    const later = asked("later", "2018-06-06", "2018-11-30");
    const yes = confirmed("ask", "2018-06-10", true);
    const gone = asked("gone", "2018-06-05", "2018-12-31");
    const all = [yes, later, gone, ask, back("gone", "2018-06-07")];
    expect(
      dateCorrections(all).map((one) => [one.asked.id, one.confirmed]),
    ).toEqual([
      ["ask", yes],
      ["later", null],
    ]);
    expect(dateCorrections([yes])).toEqual([]);
    expect([yes, ask].map(isConfirmed)).toEqual([true, false]);
  });

  test("the first programmed date is the one before every confirmed correction", () => {
    const wrote = on("2017-12-31");
    const first = asked("ask", "2018-06-04", "2018-10-31", wrote);
    const second = asked("again", "2018-06-06", "2018-11-30");
    const decisions = [second, confirmed("again", "2018-06-10", true), first];
    expect(programmedFirst("now", [first])).toBe("now");
    expect(programmedFirst("now", decisions)).toBe(action.due);
    expect(
      programmedFirst("now", [
        ...decisions,
        confirmed("ask", "2018-06-05", true),
      ]),
    ).toBe(wrote);
  });
});
