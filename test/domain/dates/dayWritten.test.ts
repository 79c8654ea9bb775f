import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayWritten } from "../../../src/domain/dates/dayWritten.ts";
import { monthSpellings } from "../../../src/domain/dates/monthSpellings.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { englishGrammar } from "../../../src/domain/words/englishGrammar.ts";
import { welshGrammar } from "../../../src/domain/words/welsh.ts";

test.each([
  ["2026-12-24", "2026-12-24"],
  ["24/12/2026", "2026-12-24"],
  ["6/1/2018", "2018-01-06"],
  ["24.12.2026", "2026-12-24"],
  ["24 December 2026", "2026-12-24"],
  ["  24th  dec 2026 ", "2026-12-24"],
  ["Thursday 24 December 2026", "2026-12-24"],
  ["29 February 2028", "2028-02-29"],
  ["29 Tachwedd 2026", "2026-11-29"],
  ["1af Gorffennaf 2027", "2027-07-01"],
  ["Dydd Iau 24 Rhagfyr 2026", "2026-12-24"],
  ["3 mai 2027", "2027-05-03"],
  ["3 may 2027", "2027-05-03"],
  ["9 chwe 2027", "2027-02-09"],
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
  "24 Ta 2026",
  "24 Tachwedd 202",
  "31 Mehefin 2026",
  "29 Chwefror 2027",
])("%s is no day yet, and is not taken for one", (text) => {
  expect(dayWritten(text)).toBeNull();
});

test.each([
  ["English", englishGrammar],
  ["Welsh", welshGrammar],
])(
  "a day as the screen writes it in %s is read, and no beginning of it means another day",
  (_, language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000 }), (days) => {
        const date = addDays(day("1950-01-01"), days);
        const words = language.date(date);
        expect(dayWritten(words)).toBe(date);
        for (let end = 0; end < words.length; end += 1)
          expect(dayWritten(words.slice(0, end))).toBeNull();
      }),
    );
  },
);

test("the first three letters of a month tell it from every other, in both languages", () => {
  const meant = new Map<string, number>();
  for (const [name, number] of monthSpellings) {
    const beginning = name.slice(0, 3);
    expect(meant.get(beginning) ?? number, name).toBe(number);
    meant.set(beginning, number);
  }
});
