// Editions of the rules as data: what was recorded under one is judged by it for ever, whatever a later release asks.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import {
  editions,
  editionsFrom,
  latestEdition,
} from "../../../src/domain/entries/editions.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  aMeeting,
  aPlan,
  author,
  board,
  committee,
  instant,
  planId,
} from "../ruleWorld.ts";
import { entryOf, founded } from "./writers.ts";

const before = "2018-06-01T09:00:00Z";
const after = "2018-07-01T09:00:00Z";
const begun = [{ n: 2, since: instant("2018-06-15T09:00:00Z") }];

const text = { hash: "h", pieces: {} };

/** An endorsement of a paper, as its author records it; the meetings of the plan are every tenth day from 1 January. */
function endorsement(at: string, over: Partial<Decision> = {}) {
  const meeting = aMeeting(board, "2018-05-01");
  const value: Decision = {
    id: asId(`endorsed-${at}`),
    planId,
    actionId: null,
    ruling: { kind: "paperEndorsed", paper: "p", text },
    bodyId: board.id,
    meetingId: meeting.id,
    minute: "4",
    words: null,
    effective: meeting.date,
    recorded: instant(at),
    by: author.person,
    ...over,
  };
  return entryOf(
    { what: "decision", value },
    author.person,
    "author",
    instant(at),
  );
}
const bare = { ruling: { kind: "paperEndorsed", paper: "p" } } as const;

const counts = (at: string, over: Partial<Decision> = {}) =>
  countedFrom(aPlan(), [founded(), endorsement(at, over)], editionsFrom(begun))
    .record.decisions.length === 1;

describe("an entry", () => {
  test("of before an edition counts by the one that held then, also where a later one would refuse it", () => {
    const early = { ...bare, meetingId: null };
    expect(counts(before, early)).toBe(true);
    expect(counts(after, early)).toBe(false);
  });

  test("that the edition of its moment asks for counts before and after", () => {
    expect(counts(before)).toBe(true);
    expect(counts(after)).toBe(true);
  });

  test.each<readonly [string, Partial<Decision>]>([
    ["without the words it is about", bare],
    ["without a meeting", { meetingId: null }],
    [
      "at a meeting that is not the Board's",
      { meetingId: aMeeting(committee, "2018-05-01").id },
    ],
    ["on a day that is not the meeting's", { effective: day("2018-04-30") }],
  ])("that endorses a paper %s counts nowhere under the second", (_, over) => {
    expect(counts(after, over)).toBe(false);
  });
});

describe("editions", () => {
  test("are numbered one after the other, and the first is the first release's", () => {
    expect(editions.map(({ n }) => n)).toEqual(editions.map((_, n) => n + 1));
    expect(editionsFrom([])(instant(after))).toBe(editions[0]);
  });

  test("never go back, and one of a later release is judged by the last that is known", () => {
    const at = editionsFrom([
      ...begun,
      { n: 1, since: instant(after) },
      { n: 99, since: instant("2019-01-01T00:00:00Z") },
    ]);
    expect(at(instant(before)).n).toBe(1);
    expect(at(instant(after)).n).toBe(2);
    expect(at(instant("2019-06-01T00:00:00Z"))).toBe(latestEdition);
  });
});
