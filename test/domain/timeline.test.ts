// Any phrase a council writes becomes an interval with a kind, or "unknown" with the words kept.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  day,
  inWords,
  monthNames,
  type CalendarDate,
} from "../../src/domain/values/calendarDate.ts";
import {
  isUndated,
  neverLate,
  readTimeline,
  timelineKinds,
} from "../../src/domain/dates/timeline.ts";
import { timelineInWords } from "../../src/domain/words/timelineInWords.ts";
import { datePhrases } from "./datePhrases.ts";
import { yearPhrases } from "./yearPhrases.ts";

const reference = day("2018-06-01");

function read(text: string, on = "2018-06-01") {
  return readTimeline(text, { reference: day(on) });
}

function rowsOf(table: string): readonly (readonly [string, string, string])[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [text = "", start = "", end = ""] = line.split(" | ");
      return [text.trim(), start, end] as const;
    });
}

describe.each(Object.entries({ ...datePhrases, ...yearPhrases }))(
  "phrases of the kind %s",
  (kind, table) => {
    test.each(rowsOf(table))("%s is %s to %s", (text, start, end) => {
      const timeline = read(text);
      expect([
        timeline.kind,
        timeline.start ?? "-",
        timeline.end ?? "-",
      ]).toEqual([kind, start, end]);
      expect(timeline.text).toBe(text);
      expect(timeline.openEnded).toBe(
        kind === "open-ended" || kind === "ongoing",
      );
    });
  },
);

describe("a phrase without a year takes the year nearest the reference day", () => {
  test.each([
    ["20th February", "2017-03-14", "2017-02-20"],
    ["in March", "2017-03-14", "2017-03-31"],
    ["end of June", "2018-12-10", "2018-06-30"],
    ["end of June", "2019-01-15", "2019-06-30"],
    ["31 December", "2018-01-02", "2017-12-31"],
    ["January", "2018-12-20", "2019-01-31"],
    ["Autumn", "2017-02-01", "2016-11-30"],
    ["quarter 4", "2018-12-20", "2019-03-31"],
    ["29 February", "2017-06-01", "2016-02-29"],
    ["by Christmas", "2018-11-01", "2018-12-25"],
  ])("%s read on %s ends %s", (text, on, end) => {
    expect(read(text, on).end).toBe(end);
  });
});

test("two digits after a month are a year where a plan could reach it, else a day", () => {
  expect(read("March 16", "2017-03-14").end).toBe("2016-03-31");
  expect(read("March 31", "2018-06-01").end).toBe("2018-03-31");
  expect(read("March 31", "2026-06-01").start).toBe("2031-03-01");
});

test.each([
  ["2018/19", 1, "2018-01-01", "2018-12-31"],
  ["2018/19", 7, "2018-07-01", "2019-06-30"],
  ["2016/18", 7, "2016-07-01", "2018-06-30"],
  ["Q1 2018/19", 7, "2018-07-01", "2018-09-30"],
  ["Q1 2018", 7, "2018-01-01", "2018-03-31"],
])(
  "%s in a council whose year starts in month %i",
  (text, financialYearStartMonth, start, end) => {
    const timeline = readTimeline(text, { reference, financialYearStartMonth });
    expect([timeline.start, timeline.end]).toEqual([start, end]);
  },
);

test.each([
  ["half a year after 4 June 2018", "2018-12-04"],
  ["within a fortnight of 1 May 2027", "2027-05-15"],
  ["a week after 1 May 2027", "2027-05-08"],
  ["a month from 1 June 2018", "2018-07-01"],
])("“%s” is counted on, as a length in figures is: %s", (text, end) => {
  expect(read(text).end).toBe(end);
});

test.each([
  "A month before 1 September 2018",
  "a week before 1 May 2027",
  "half a year before April 2027",
  "a few weeks before 31 March 2027",
  "several months after 1 May 2027",
])("“%s” is no day anybody wrote, and none is guessed", (text) => {
  expect(read(text)).toMatchObject({ kind: "relative", end: null });
});

test("what is not yet agreed is told apart from what is never late", () => {
  for (const text of ["TBC", "depends on 2.3", "within six months", ""])
    expect([isUndated(read(text)), neverLate(read(text))]).toEqual([
      true,
      false,
    ]);
  for (const text of ["2016/18 and beyond.", "Ongoing", "monthly"])
    expect([isUndated(read(text)), neverLate(read(text))]).toEqual([
      false,
      true,
    ]);
  expect(isUndated(read("June 2018"))).toBe(false);
  expect(isUndated(null)).toBe(true);
});

test.each([
  ["by March 2018", "March 2018"],
  ["31/3/18", "31 March 2018"],
  ["Q1 2018/19", "April to June 2018"],
  ["2018/19", "2018 to 2019"],
  ["2018-2021", "2018 to 2021"],
  ["2018", "2018"],
  ["autumn 2016", "autumn 2016"],
  ["winter 2018/19", "winter 2018 to 2019"],
  ["mid-May 2018", "11 to 20 May 2018"],
  ["Sept 2018 - March 2019", "September 2018 to March 2019"],
  ["w/c 4 June 2018", "week of 4 June 2018"],
  ["1 June to 31 August 2018", "June to August 2018"],
  ["28 May to 3 June 2018", "28 May to 3 June 2018"],
  ["2016/18 and beyond.", "April 2016 onwards"],
  ["Summer/Autumn 2018", "Summer/Autumn 2018"],
  ["On-going", "ongoing"],
  ["TBC ", "TBC"],
  ["29 February 2019", "29 February 2019"],
])("%s is shown as %s", (text, words) => {
  expect(timelineInWords(read(text))).toBe(words);
});

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => addDays(day("1990-01-01"), days));

const pieces =
  `2018|18|/|-| |March|may|end of|Q1|to|31|FY|(|)|mid|w/c|from|summer|6 months|.
and beyond|ongoing|by|29 February|each|after|1st`.split(/[|\n]/);

const phraseLike = fc
  .array(fc.constantFrom(...pieces), { maxLength: 9 })
  .map((words) => words.join(" "));

test("whatever is written, reading does not fail, keeps the words, runs forwards and says the same twice", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string(), phraseLike),
      anyDay,
      (text, on) => {
        const timeline = readTimeline(text, { reference: on });
        expect(timeline.text).toBe(text);
        expect(timelineKinds).toContain(timeline.kind);
        if (timeline.start && timeline.end)
          expect(timeline.start <= timeline.end).toBe(true);
        if (timeline.openEnded) expect(timeline.end).toBeNull();
        expect(readTimeline(text, { reference: on })).toEqual(timeline);
      },
    ),
    { numRuns: 2000 },
  );
});

const styles: readonly ((date: CalendarDate) => string)[] = [
  (date) => date,
  inWords,
  (date) => `by ${inWords(date)}.`,
  (date) => date.split("-").reverse().join("/"),
  (date) => date.split("-").reverse().map(Number).join("."),
  (date) =>
    `${Number(date.slice(8))}th of ${inWords(date).split(" ")[1]}, ${date.slice(0, 4)}`,
  (date) =>
    `${date.slice(8)}-${monthNames[Number(date.slice(5, 7)) - 1]?.slice(0, 3)}-${date.slice(0, 4)}`,
  (date) =>
    `${inWords(date).split(" ")[1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`,
  (date) => `${date}T00:00:00.000Z`,
  (date) => inWords(date).toUpperCase().replaceAll(" ", "\u00a0"),
];

test("a day printed in any usual style is read back as that day", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (date, on) => {
      for (const style of styles) {
        const timeline = readTimeline(style(date), { reference: on });
        expect([
          style(date),
          timeline.kind,
          timeline.start,
          timeline.end,
        ]).toEqual([style(date), "date", date, date]);
      }
    }),
    { numRuns: 500 },
  );
});

test("a financial-year span is never read as months, and a month in words never as a day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
      const span = read(`${year}/${String((year + 1) % 100).padStart(2, "0")}`);
      expect([span.kind, span.start, span.end]).toEqual([
        "fiscalYear",
        `${year}-04-01`,
        `${year + 1}-03-31`,
      ]);
      for (const month of monthNames)
        expect(read(`${month} ${year}`).kind).toBe("month");
    }),
  );
});
