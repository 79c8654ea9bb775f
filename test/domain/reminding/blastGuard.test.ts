// The guard against a bad import: what is held for a person to release, and what goes by itself.
import { expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import {
  heldBack,
  mayBeBlast,
} from "../../../src/domain/reminding/blastGuard.ts";

const today = day("2018-09-21");
/** So many cards on each of the days before. */
const daysOf = (...cards: readonly number[]) =>
  cards.flatMap((count, at) =>
    Array.from({ length: count }, () => addDays(today, -1 - at)),
  );

it.each([
  ["50 cards are never looked at", 50, null, false],
  ["51 are", 51, null, true],
  ["51 on a day that was released are not", 51, "2018-09-21", false],
  ["51 are, where another day was released", 51, "2018-09-20", true],
])("%s", (_, cards, released, wanted) => {
  expect(
    mayBeBlast(cards, today, released === null ? null : day(released)),
  ).toBe(wanted);
});

it.each([
  ["without history, half of the officers go", 60, [], 120, null],
  [
    "without history, more than half are held, with the most that is usual",
    61,
    [],
    120,
    "61 people would be reminded at once, and 60 is",
  ],
  ["four days are no history", 61, [60, 60, 60, 60], 120, "and 60 is"],
  [
    "with history, 1.5 times the busiest day go",
    60,
    [10, 40, 20, 10, 10],
    60,
    null,
  ],
  [
    "with history, more is held, however many officers there are",
    61,
    [10, 40, 20, 10, 10],
    1_000,
    "61 people would be reminded at once, and 60 is",
  ],
  [
    "one wild day in twenty is not what is usual",
    61,
    [500, ...Array.from({ length: 19 }, () => 40)],
    60,
    "and 60 is",
  ],
])("%s", (_, cards, before, officers, wanted) => {
  const held = heldBack({ cards, before: daysOf(...before), officers });
  if (wanted === null) expect(held).toBeNull();
  else expect(held).toContain(wanted);
});
