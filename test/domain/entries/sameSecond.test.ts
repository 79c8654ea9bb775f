// The list knows whole seconds. What was said in the very second in which something ended counts: nobody can tell that it came after, and a second later it did.
import { describe, expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import {
  editions,
  latestEdition,
} from "../../../src/domain/entries/editions.ts";
import type { Entry, Said } from "../../../src/domain/entries/entry.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan, instant } from "../ruleWorld.ts";
import {
  decision,
  held,
  proofs,
  writers,
  type Writer,
} from "./anybodysRows.ts";
import {
  asked,
  back,
  byBoard,
  closed,
  closing,
  refused,
  type Row,
} from "./rowsPastTheForms.ts";
import { entryOf, founded } from "./writers.ts";

/** The lists by which a tie was settled before: the closing's comes after and before the decision's, by name and by number. */
const places: readonly (readonly [string, Partial<Entry>])[] = [
  ["in a list before", { list: "A", item: 1 }],
  ["in a list after", { list: "Z", item: 99 }],
];

const second = `${held}T10:00:00Z`;

const written = (
  [who, said]: readonly [Writer, Said],
  at: string,
  more: Partial<Entry> = {},
) => entryOf(said, writers[who].person, proofs[who], instant(at), more);

function uncountedOf(entries: readonly Entry[], edition = latestEdition) {
  const all = [founded(), ...entries];
  return countedFrom(aPlan(), all, () => edition).uncounted.map(
    ({ entry }) => entry,
  );
}

const decided = byBoard(refused, {
  id: asId("ruled"),
  meetingId: closed.id,
  effective: closed.date,
});
const tookBack = byBoard(back(), {
  id: asId("back"),
  meetingId: closed.id,
  words: "Wrong.",
  effective: closed.date,
});
const set: Row = [
  "lead",
  decision(
    {
      kind: "measureSet",
      measure: {
        id: asId("calls"),
        title: "Calls answered",
        unit: "%",
        better: "up",
        baseline: 50,
        baselineOn: "2017-12-31",
        target: 90,
        targetBy: null,
      },
    } as unknown as Ruling,
    { id: asId("set"), bodyId: null, meetingId: null, minute: null },
  ),
];
const ofMeasure = (id: string, ruling: object): Row => [
  "lead",
  decision({ ...ruling, measureId: asId("calls") } as unknown as Ruling, {
    id: asId(id),
    bodyId: null,
    meetingId: null,
    minute: null,
  }),
];
const dropped = ofMeasure("dropped", { kind: "measureDropped" });
const reading = ofMeasure("reading", {
  kind: "reading",
  value: 60,
  on: held,
  source: "Switchboard",
});

/** What ended, what was said to its end, and what came before. */
const ends: readonly (readonly [string, Row, Row, readonly Row[]])[] = [
  ["a decision, as its meeting closes", closing, decided, [asked]],
  [
    "a decision taken back, as its meeting closes",
    closing,
    tookBack,
    [asked, decided],
  ],
  ["a reading, as its measure is dropped", dropped, reading, [set]],
];

describe("in one second", () => {
  test.each(
    ends.flatMap(([name, ...rest]) =>
      places.map(
        ([where, place]) => [`${name} ${where}`, place, rest] as const,
      ),
    ),
  )("%s, counts", (_name, place, [end, said, earlier]) => {
    const all = [
      ...earlier.map((row, n) => written(row, `${held}T0${n + 1}:00:00Z`)),
      written(end, second, { list: "M", item: 50 }),
      written(said, second, place),
    ];
    expect(uncountedOf(all)).toEqual([]);
  });

  test.each(ends)(
    "%s: a second later it no longer counts",
    (_name, end, said, earlier) => {
      const late = written(said, `${held}T10:00:01Z`);
      const all = [
        ...earlier.map((row, n) => written(row, `${held}T0${n + 1}:00:00Z`)),
        written(end, second),
        late,
      ];
      expect(uncountedOf(all)).toEqual([late]);
    },
  );

  test("what did not count before the rule was there goes on not counting", () => {
    const before = editions.find(({ n }) => n === 4) ?? latestEdition;
    const said = written(decided, second);
    const all = [
      written(asked, `${held}T09:00:00Z`),
      written(closing, second),
      said,
    ];
    expect(uncountedOf(all, before)).toEqual([said]);
  });

  test("a meeting that is closed and opened again stays closed", () => {
    const opened: Row = [
      "boardMember",
      { what: "fact", kind: "meetings", value: { ...closed, state: "open" } },
    ];
    const late = written(decided, `${held}T10:00:01Z`);
    const all = [
      written(asked, `${held}T09:00:00Z`),
      written(closing, second, { item: 1 }),
      written(opened, second, { item: 2 }),
      late,
    ];
    expect(uncountedOf(all)).toEqual([late]);
  });
});
