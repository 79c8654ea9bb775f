// Readings as people type and paste them: what is read, what is refused with what to do, and what is put right.
import { describe, expect, it } from "vitest";

import { addDays, day } from "../../../src/domain/values/calendarDate.ts";

import { measuresIn } from "../../../src/domain/measures/measuresAt.ts";
import { valueInWords } from "../../../src/domain/measures/measureWords.ts";
import {
  recordReadings,
  removeReading,
} from "../../../src/domain/measures/readingRules.ts";
import {
  readReadings,
  readValue,
} from "../../../src/domain/measures/readings.ts";

import { context, plan } from "../planWorld.ts";
import {
  accepted,
  author,
  lead,
  member,
  officer,
  otherOfficer,
  refused,
} from "../ruleWorld.ts";
import { measured, read, withEntries } from "./measuredPlan.ts";

describe("readings are typed, pasted and put right", () => {
  const one = measured(plan(["1.1"]));
  const tell = (text: string, over = {}) =>
    recordReadings(
      { id: one.id, text, source: "HR return" },
      context(one.record, over),
    );

  it("in any order of days, with or without the unit, from a spreadsheet or by hand", () => {
    const text = [
      "Date\tDays lost\tSource",
      "30 April 2018\t8.9 days\tMonthly return",
      "31/03/2018\t9",
      "2018-05-31\t8,1",
    ];
    expect(refused(tell(text.join("\n"))).words).toContain("Line 3");
    const right = text.toSpliced(3, 1, "2018-05-31\t8.1");
    const after = read(one.record, one.id, right.join("\n"));
    expect(
      measuresIn(after.decisions)[0]?.readings.map(({ on, value, source }) => [
        on,
        value,
        source,
      ]),
    ).toEqual([
      ["2018-03-31", 9, "HR return"],
      ["2018-04-30", 8.9, "Monthly return"],
      ["2018-05-31", 8.1, "HR return"],
    ]);
  });

  it.each([
    ["", "nothingNew"],
    ["soon, 8", "unread"],
    ["2018-04-01", "unread"],
    ["2018-04-01, 8 weeks", "unread"],
    ["2018-04-01, 8%", "unread"],
    ["2018-06-05, 8", "unread"],
    ["2018-04-01, 8\n2018-04-01, 9", "unread"],
    ["2018-04-01, 1,234", "unread"],
    ["2018-04-01, NaN", "unread"],
    [
      Array.from(
        { length: 501 },
        (_, n) => `${addDays(day("2016-01-01"), n)}, ${n}`,
      ).join("\n"),
      "tooMany",
    ],
  ])("%j is refused whole: %s", (text, because) => {
    expect(refused(tell(text)).because).toBe(because);
  });

  it("more than five hundred at a time are asked for in parts", () => {
    const text = Array.from(
      { length: 501 },
      (_, n) => `${addDays(day("2016-01-01"), n)}, ${n}`,
    );
    expect(refused(tell(text.join("\n"))).because).toBe("tooMany");
  });

  it("says of another unit what to do", () => {
    expect(refused(tell("2018-04-01, 8 weeks")).words).toBe(
      "Line 1: The reading “8 weeks” is not in days, which this measure is kept in. Give the number in days, or set another measure: numbers of two units cannot be compared.",
    );
  });

  it("the same file twice adds nothing, and only what is new is added", () => {
    const text = "2018-04-01, 8\n2018-05-01, 7.5";
    const once = read(one.record, one.id, text);
    expect(
      refused(recordReadings({ id: one.id, text, source: "" }, context(once)))
        .because,
    ).toBe("nothingNew");
    const more = recordReadings(
      { id: one.id, text: `${text}\n2018-06-01, 7`, source: "HR return" },
      context(once),
    );
    expect(accepted(more).map(({ effective }) => effective)).toEqual([
      "2018-06-01",
    ]);
  });

  it("asks where the numbers are from", () => {
    const answer = recordReadings(
      { id: one.id, text: "2018-04-01, 8", source: " " },
      context(one.record),
    );
    expect(refused(answer).because).toBe("noSource");
  });

  it("of two of one day the later recorded stands; one taken away leaves none of that day", () => {
    let record = read(one.record, one.id, "2018-04-01, 8");
    record = read(record, one.id, "2018-04-01, 8.5");
    expect(measuresIn(record.decisions)[0]?.latest?.value).toBe(8.5);
    const away = accepted(
      removeReading(
        { id: one.id, on: "2018-04-01", reason: "It was of 2017." },
        context(record),
      ),
    );
    const after = withEntries(record, [away]);
    expect(measuresIn(after.decisions)[0]?.latest).toBeNull();
    expect(
      refused(
        removeReading(
          { id: one.id, on: "2018-04-01", reason: "Again." },
          context(after),
        ),
      ).because,
    ).toBe("noReading");
  });

  it.each([
    ["the officer whose post answers", officer, null],
    ["an officer of another post", otherOfficer, "notYours"],
    ["the report author", author, null],
    ["a member", member, "notYours"],
  ] as const)("recorded by %s: %s", (_, actor, because) => {
    const answer = tell("2018-04-01, 8", { actor });
    expect(answer.ok ? null : answer.because).toBe(because);
  });

  it("a theme's is for whoever keeps measures", () => {
    const ofTheme = measured(plan(["1.1"]), {
      actionId: null,
      themeId: plan(["1.1"]).themes[0]?.id ?? null,
    });
    const answer = recordReadings(
      { id: ofTheme.id, text: "2018-04-01, 8", source: "HR" },
      context(ofTheme.record, { actor: officer }),
    );
    expect(refused(answer).because).toBe("notYours");
    read(ofTheme.record, ofTheme.id, "2018-04-01, 8", { actor: lead });
  });

  it("lines are told as understood before anything is recorded", () => {
    const { measure, readings } = measuresIn(
      read(one.record, one.id, "2018-04-01, 8").decisions,
    )[0] ?? { measure: null, readings: [] };
    if (!measure) throw new Error("No measure.");
    const lines = readReadings(
      "2018-04-01; 8\nx; 1",
      { measure, readings },
      day("2018-06-04"),
    );
    expect(
      lines.map(({ known, problem }) => [known, problem !== null]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it.each([
    ["1,234.5", "days", 1234.5],
    ["-3", "points", -3],
    ["−3", "points", -3],
    ["12 %", "%", 12],
    ["£3", "£", 3],
    ["£1.2m", "£m", 1.2],
    ["£1.2 thousand", "£ thousand", 1.2],
    [" 7 DAYS ", "days", 7],
  ])("%s in %s is %d", (text, unit, value) => {
    expect(accepted(readValue(text, { unit }))).toBe(value);
  });

  it.each([
    ["1.234,5", "days"],
    ["12,34", "days"],
    ["1e9999", "days"],
    ["Infinity", "days"],
    ["3 to 4", "days"],
    ["2018/19", "days"],
  ])("%s in %s is no number", (text, unit) => {
    refused(readValue(text, { unit }));
  });

  it.each([
    [9.1, "days", "9.1 days"],
    [64, "%", "64%"],
    [1200, "£ thousand", "£1,200 thousand"],
    [-3, "£", "-£3"],
  ])("%d in %s is printed %s", (value, unit, words) => {
    expect(valueInWords(value, { unit })).toBe(words);
  });
});
