// Who has left the team: seen there before and gone from a later whole reading; never somebody who was outside it from the first.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import {
  leaversAmong,
  rosterRead,
  type Seen,
} from "../../../src/domain/reminding/leavers.ts";

const monday = "2026-11-16T08:30:00.000Z" as Instant;
const tuesday = "2026-11-17T08:30:00.000Z" as Instant;
const wednesday = "2026-11-18T08:30:00.000Z" as Instant;

/** What is known after readings of teams, each as "people in team at". */
function after(
  ...readings: readonly (readonly [string, readonly string[], Instant])[]
): readonly Seen[] {
  const known = new Map<string, Seen>();
  for (const [team, people, at] of readings) {
    const read = rosterRead([...known.values()], {
      team,
      people: new Set(people),
      at,
    });
    if (!read.ok) throw new Error(inEnglish(read.words));
    for (const one of read.value) known.set(`${one.team} ${one.person}`, one);
  }
  return [...known.values()];
}

const nobodyHeard = new Map<string, Instant>();
const many = (n: number) => Array.from({ length: n }, (_, at) => `p${at}`);

describe("a leaver", () => {
  it.each([
    ["nobody, on the first reading", [["a", ["x", "y"], monday]], []],
    [
      "who was there and is gone",
      [
        ["a", ["x", "y"], monday],
        ["a", ["y"], tuesday],
      ],
      ["x"],
    ],
    [
      "nobody who came back",
      [
        ["a", ["x", "y"], monday],
        ["a", ["y"], tuesday],
        ["a", ["x", "y"], wednesday],
      ],
      [],
    ],
    [
      "nobody who is in another of the plan's teams",
      [
        ["a", ["x", "y"], monday],
        ["b", ["x"], monday],
        ["a", ["y"], tuesday],
      ],
      [],
    ],
    [
      "who is gone from every team",
      [
        ["a", ["x", "y"], monday],
        ["b", ["x"], monday],
        ["a", ["y"], tuesday],
        ["b", [], tuesday],
      ],
      ["x"],
    ],
  ] as const)("is %s", (_name, readings, left) => {
    expect([...leaversAmong(after(...readings), nobodyHeard)]).toEqual(left);
  });

  it("is nobody who has pressed or written something since", () => {
    const known = after(["a", ["x", "y"], monday], ["a", ["y"], tuesday]);
    const heard = (at: Instant) => new Map([["x", at]]);
    expect([...leaversAmong(known, heard(monday))]).toEqual(["x"]);
    expect([...leaversAmong(known, heard(wednesday))]).toEqual([]);
  });
});

describe("a reading of the roster", () => {
  it("in which most of the team is gone is not believed", () => {
    const known = after(["a", many(20), monday]);
    const reading = (left: number) => ({
      team: "a",
      people: new Set(many(20).slice(left)),
      at: tuesday,
    });
    expect(rosterRead(known, reading(10)).ok).toBe(true);
    expect(rosterRead(known, reading(11))).toMatchObject({
      ok: false,
      because: "notBelieved",
      words: { values: { gone: 11, wasThere: 20 } },
    });
    expect(rosterRead(known, reading(20)).ok).toBe(false);
  });

  it("that shows nothing new changes nothing", () => {
    const known = after(["a", ["x", "y"], monday], ["a", ["y"], tuesday]);
    const again = rosterRead(known, {
      team: "a",
      people: new Set(["y"]),
      at: wednesday,
    });
    expect(again).toEqual({ ok: true, value: [] });
  });
});
