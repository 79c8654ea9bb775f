// Working days by nation, held to the dates GOV.UK publishes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankHolidays } from "../../../src/domain/dates/bankHolidays.ts";
import type { Nation } from "../../../src/domain/values/nation.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import {
  addWorkingDays,
  lastWorkingDay,
  calendarFor,
  isWorkingDay,
  workingDaysBetween,
} from "../../../src/domain/dates/workingDays.ts";

/** Month and day, as published. */
const published: readonly (readonly [Nation, number, string])[] = [
  ["england", 2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"],
  ["england", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
  [
    "england",
    2022,
    "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  ],
  ["england", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
  ["england", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
  ["wales", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
  ["england", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
  ["wales", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
  ["england", 2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
  ["scotland", 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"],
  ["scotland", 2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"],
  [
    "scotland",
    2026,
    "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
  ],
  ["scotland", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"],
  ["scotland", 2028, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26"],
  [
    "northernIreland",
    2024,
    "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
  ],
  [
    "northernIreland",
    2025,
    "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
  ],
  [
    "northernIreland",
    2026,
    "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
  ],
  [
    "northernIreland",
    2027,
    "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
  ],
  [
    "northernIreland",
    2028,
    "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
  ],
];

test.each(published)("%s %i has the bank holidays %s", (nation, year, days) => {
  expect(bankHolidays(year, nation)).toEqual(
    days.split(" ").map((date) => `${year}-${date}`),
  );
});

describe("counting", () => {
  const england = calendarFor("england", [day("2026-12-29")]);

  test("weekends, bank holidays and the council's own days are not worked", () => {
    const worked = [
      "2026-12-24",
      "2026-12-25",
      "2026-12-26",
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
    ];
    expect(worked.filter((date) => isWorkingDay(day(date), england))).toEqual([
      "2026-12-24",
      "2026-12-30",
    ]);
  });

  test.each([
    ["2026-12-24", 1, "2026-12-30"],
    ["2026-12-30", -1, "2026-12-24"],
    ["2026-12-26", 0, "2026-12-26"],
    ["2018-06-19", -7, "2018-06-08"],
    ["2026-04-02", 1, "2026-04-07"],
  ])("%s and %i working days is %s", (from, days, to) => {
    expect(addWorkingDays(day(from), days, england)).toBe(to);
  });

  test("adding and counting are each other's inverse", () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.integer({ min: -40, max: 40 }),
        (n, days) => {
          const from = addWorkingDays(
            addDays(day("2024-01-01"), n),
            1,
            england,
          );
          const to = addWorkingDays(from, days, england);
          expect(workingDaysBetween(from, to, england)).toBe(days);
        },
      ),
    );
  });

  test("counting over years gives what walking day by day gives, the council's own days left out", () => {
    const own = calendarFor("england", [day("2024-12-27"), day("2026-01-02")]);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1500), (n, days) => {
        const from = addDays(day("2023-06-01"), n);
        const to = addDays(from, days);
        let walked = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1))
          if (isWorkingDay(at, own)) walked += 1;
        expect(workingDaysBetween(from, to, own)).toBe(walked);
      }),
    );
  });
});

test.each([
  ["a Sunday", "2026-11-29", "2026-11-27"],
  ["a Saturday", "2026-11-28", "2026-11-27"],
  ["a Monday that is a bank holiday", "2026-05-25", "2026-05-22"],
  ["Boxing Day after Christmas Day", "2025-12-26", "2025-12-24"],
  ["a working day", "2026-11-27", "2026-11-27"],
])("the last working day on %s", (_, on, last) => {
  expect(lastWorkingDay(day(on), calendarFor("england"))).toBe(last);
});
