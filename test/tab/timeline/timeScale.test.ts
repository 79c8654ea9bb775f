// The days a timeline shows, and where a day stands between them.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  atEndOf,
  atStartOf,
  stepStart,
  ticksOf,
  usualScale,
  windowInWords,
  windowMoved,
  windowOf,
} from "../../../src/tab/plan/timeline/timeScale.ts";

const today = day("2026-11-24");
const extent = (first: string, last: string) => ({
  first: day(first),
  last: day(last),
});

describe("the scale", () => {
  it.each([
    ["2026-04-01", "2027-03-31", "month"],
    ["2026-04-01", "2027-04-01", "quarter"],
    ["2026-04-01", "2028-03-31", "quarter"],
    ["2026-04-01", "2028-04-01", "year"],
    ["2016-01-01", "2030-12-31", "year"],
  ])(
    "of a plan from %s to %s is its %s, the finest that shows it whole",
    (first, last, scale) => {
      expect(usualScale(extent(first, last))).toBe(scale);
    },
  );

  it.each([
    ["2026-11-24", "month", "2026-11-01"],
    ["2026-11-24", "quarter", "2026-10-01"],
    ["2026-03-31", "quarter", "2026-01-01"],
    ["2026-11-24", "year", "2026-01-01"],
    ["2028-02-29", "month", "2028-02-01"],
  ] as const)("%s lies in the %s that begins on %s", (text, scale, start) => {
    expect(stepStart(day(text), scale)).toBe(start);
  });
});

describe("the days shown", () => {
  it.each([
    ["month", null, "2026-05-01", "2027-02-28", "May 2026 to April 2027"],
    ["month", null, "2025-01-01", "2028-12-31", "August 2026 to July 2027"],
    [
      "quarter",
      null,
      "2025-10-20",
      "2027-08-01",
      "October 2025 to September 2027",
    ],
    ["quarter", null, "2020-01-01", "2030-01-01", "April 2026 to March 2028"],
    ["year", null, "2026-01-01", "2026-12-31", "January 2026 to December 2028"],
    ["year", null, "2024-06-01", "2031-02-01", "January 2024 to December 2031"],
    ["year", null, "1990-01-01", "2090-01-01", "January 2024 to December 2033"],
    [
      "month",
      "2025-07-19",
      "2020-01-01",
      "2030-01-01",
      "July 2025 to June 2026",
    ],
  ] as const)(
    "by %s from %s of a plan from %s to %s: %s",
    (scale, from, first, last, words) => {
      const shown = windowOf(
        scale,
        from && day(from),
        extent(first, last),
        today,
      );
      expect(windowInWords(shown)).toBe(words);
    },
  );

  it.each([
    ["month", -1, "2026-02-01"],
    ["month", 1, "2027-02-01"],
    ["quarter", 1, "2027-04-01"],
    ["year", -1, "2019-01-01"],
  ] as const)(
    "by %s, a press of %d goes half of them on, so that nothing is jumped over",
    (scale, way, start) => {
      const all = extent("1990-01-01", "2090-01-01");
      const next = windowMoved(windowOf(scale, null, all, today), scale, way);
      expect(windowOf(scale, next, all, today).start).toBe(start);
    },
  );
});

describe("where a day stands", () => {
  const shown = { start: day("2027-01-01"), end: day("2028-01-01") };

  it.each([
    ["2027-01-01", 0],
    ["2028-01-01", 100],
    ["2026-12-31", -100 / 365],
    ["2027-07-02", (182 * 100) / 365],
  ])("%s begins at %d per cent", (text, at) => {
    expect(atStartOf(day(text), shown)).toBeCloseTo(at, 8);
  });

  it("a date reaches to the end of its day: by 31 December is the end of the year", () => {
    expect(atEndOf(day("2027-12-31"), shown)).toBe(100);
  });
});

describe("the lines", () => {
  const shown = { start: day("2026-10-01"), end: day("2027-10-01") };

  it("name months, and January by its year", () => {
    expect(ticksOf(shown, "month").map(({ word }) => word)).toEqual(
      "Oct Nov Dec 2027 Feb Mar Apr May Jun Jul Aug Sep".split(" "),
    );
  });

  it("where words would stand on one another every other one is left out, never the year", () => {
    expect(ticksOf(shown, "month", 2).map(({ word }) => word ?? "-")).toEqual(
      "Oct - Dec 2027 Feb - Apr - Jun - Aug -".split(" "),
    );
  });

  it("of years stand at quarters while they can be told apart", () => {
    const years = (n: number) =>
      ticksOf(
        { start: day("2026-01-01"), end: day(`${2026 + n}-01-01`) },
        "year",
      ).length;
    expect([years(3), years(6), years(10)]).toEqual([12, 24, 10]);
  });
});
