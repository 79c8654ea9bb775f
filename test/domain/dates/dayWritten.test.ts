import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  day,
  inWords,
} from "../../../src/domain/values/calendarDate.ts";
import { dayWritten } from "../../../src/domain/dates/dayWritten.ts";

test.each([
  ["2026-12-24", "2026-12-24"],
  ["24/12/2026", "2026-12-24"],
  ["6/1/2018", "2018-01-06"],
  ["24.12.2026", "2026-12-24"],
  ["24 December 2026", "2026-12-24"],
  ["  24th  dec 2026 ", "2026-12-24"],
  ["Thursday 24 December 2026", "2026-12-24"],
  ["29 February 2028", "2028-02-29"],
])("%s means %s", (text, meant) => {
  expect(dayWritten(text)).toBe(meant);
});

test.each([
  "",
  "24",
  "24/12",
  "24/12/26",
  "24 December",
  "24 December 202",
  "12/24/2026",
  "31 June 2026",
  "29 February 2027",
  "soon",
  "24 De 2026",
])("%s is no day yet, and is not taken for one", (text) => {
  expect(dayWritten(text)).toBeNull();
});

test("what the app writes it also reads, and no beginning of it means another day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000 }), (days) => {
      const date = addDays(day("1950-01-01"), days);
      const words = inWords(date);
      expect(dayWritten(words)).toBe(date);
      for (let end = 0; end < words.length; end += 1)
        expect(dayWritten(words.slice(0, end))).toBeNull();
    }),
  );
});
