// Shares, month bands, timeliness and exceptions: the smaller computations, each in the words a board reads.
import { inEnglish } from "../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  exceptionsOf,
  type ExceptionFacts,
} from "../../src/domain/board/exceptions.ts";
import {
  monthBands,
  type Scheduled,
} from "../../src/domain/board/monthBands.ts";
import { sharesOf } from "../../src/domain/history/shares.ts";
import {
  timelinessInWords,
  timelinessOf,
} from "../../src/domain/history/timeliness.ts";
import { aRef } from "./corporatePlan.ts";

describe("printed shares sum to 100.0", () => {
  test.each([
    [
      [1, 1, 1],
      [33.4, 33.3, 33.3],
    ],
    [
      [70, 0, 20],
      [77.8, 0, 22.2],
    ],
    [
      [17, 41, 1, 2],
      [27.9, 67.2, 1.6, 3.3],
    ],
    // Equal remainders: the tenth goes where it changes least, and 2 of 60 stay 3.3.
    [
      [2, 0, 41, 17],
      [3.3, 0, 68.4, 28.3],
    ],
    [
      [0, 1, 1, 1],
      [0, 33.4, 33.3, 33.3],
    ],
    [
      [1, 5, 0],
      [16.7, 83.3, 0],
    ],
  ])("%j is %j", (counts, shares) => {
    expect(sharesOf(counts)).toEqual(shares);
  });

  test("whatever the counts; nothing to share is none", () => {
    expect(sharesOf([0, 0])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }),
        (counts) => {
          const tenths = sharesOf(counts)?.map((share) =>
            Math.round(share * 10),
          );
          if (tenths) expect(tenths.reduce((a, b) => a + b, 0)).toBe(1000);
        },
      ),
    );
  });
});

test("a month's bands count what was scheduled in it, and re-dated work is never green", () => {
  const item = (ref: string, over: Partial<Scheduled>): Scheduled => ({
    ref: aRef(ref),
    status: "inProgress",
    programmed: day("2007-03-15"),
    inForce: day("2007-03-15"),
    completedOn: null,
    suspendedByDecision: false,
    ...over,
  });
  const { scheduled, refs, shares } = monthBands(
    [
      item("1", { status: "completed", completedOn: day("2007-03-10") }),
      item("2", {}),
      item("3", { programmed: day("2007-01-15"), inForce: day("2007-01-15") }),
      item("4", { inForce: day("2007-09-30") }),
      item("5", { status: "suspended", suspendedByDecision: true }),
      item("6", { programmed: day("2007-04-15"), inForce: day("2007-04-15") }),
      item("7", { status: "completed", completedOn: day("2007-02-10") }),
    ],
    2007,
    3,
  );
  expect(scheduled).toBe(5);
  expect(refs).toEqual({
    green: ["1"],
    amber: ["2"],
    red: ["3"],
    reprogrammed: ["4"],
    suspended: ["5"],
  });
  expect(shares?.green).toBe(20);
});

test("suspended without a decision is behind like anything else, and never “with approval”", () => {
  const item = (ref: string, inForce: string): Scheduled => ({
    ref: aRef(ref),
    status: "suspended",
    programmed: day(inForce),
    inForce: day(inForce),
    completedOn: null,
    suspendedByDecision: false,
  });
  const { refs } = monthBands(
    [item("1", "2007-03-15"), item("2", "2007-01-15")],
    2007,
    3,
  );
  expect(refs).toMatchObject({ amber: ["1"], red: ["2"], suspended: [] });
});

test("completed without a day is in no band and listed as day missing, whenever it was due", () => {
  const item = (ref: string, due: string, done: string | null): Scheduled => ({
    ref: aRef(ref),
    status: "completed",
    programmed: day(due),
    inForce: day(due),
    completedOn: done === null ? null : day(done),
    suspendedByDecision: false,
  });
  const bands = monthBands(
    [
      item("1", "2007-03-15", "2007-03-20"),
      item("2", "2007-03-15", null),
      item("3", "2006-01-15", null),
      item("4", "2007-06-15", null),
    ],
    2007,
    3,
  );
  expect(bands.scheduled).toBe(1);
  expect(bands.dayMissing).toEqual(["2", "3"]);
  expect(bands.refs).toMatchObject({ green: ["1"], red: [], amber: [] });
  expect(bands.shares?.green).toBe(100);
});

test.each([
  ["completed", "2018-06-30", null, "2018-06-30", "completed on time"],
  ["completed", "2018-06-30", null, "2018-07-01", "completed 1 day late"],
  ["completed", "2018-03-31", null, null, "completed, day missing"],
  ["completed", null, null, "2018-07-01", "completed on time"],
  ["inProgress", "2018-03-31", null, null, "62 days late"],
  [
    "inProgress",
    "2018-06-30",
    "2018-07-30",
    null,
    "forecast 30 July 2018, 30 days after its date",
  ],
  ["inProgress", "2018-06-30", "2018-06-30", null, "due in 29 days"],
  ["inProgress", "2018-06-30", "2018-06-01", null, "due in 29 days"],
  ["inProgress", "2018-06-30", null, null, "due in 29 days"],
  ["inProgress", "2018-06-01", null, null, "due today"],
  ["inProgress", "2018-07-01", null, null, "on time"],
  ["inProgress", null, null, null, "date not yet agreed"],
] as const)(
  "%s, due %s, forecast %s, done %s is %s",
  (status, inForce, forecast, actual, words) => {
    const facts = {
      status,
      inForce: inForce && day(inForce),
      forecast: forecast && day(forecast),
      actual: actual && day(actual),
    };
    expect(
      timelinessInWords(
        timelinessOf(facts, day("2018-06-01"), day("2018-06-30")),
      ),
    ).toBe(words);
  },
);

test("what has no end is never late, and is not called undated", () => {
  const facts = {
    status: "inProgress",
    inForce: null,
    forecast: day("2018-07-30"),
    actual: null,
    neverLate: true,
  } as const;
  const found = timelinessOf(facts, day("2018-06-01"), day("2018-06-30"));
  expect(found).toEqual({ kind: "neverLate" });
  expect(timelinessInWords(found)).toBe("no end date");
});

describe("an exception says in words why it is listed", () => {
  const well: ExceptionFacts = {
    status: "inProgress",
    inForce: day("2018-09-30"),
    neverLate: false,
    forecast: null,
    rag: "green",
    correctiveAction: null,
    awaiting: null,
    lastUpdate: day("2018-05-28"),
    contradictions: [],
    lateDependencies: [],
    holderLeaves: null,
    undatedSince: null,
    notMoved: [],
    sentBack: null,
    homeLeft: null,
  };
  const period = { asAt: day("2018-06-01"), periodStart: day("2018-05-01") };

  test.each([
    [
      { inForce: day("2018-03-31") },
      "pastDate",
      "62 days late: it was due by 31 March 2018.",
    ],
    [
      { forecast: day("2018-10-31") },
      "forecastPast",
      "Forecast for 31 October 2018, 31 days after its date, 30 September 2018.",
    ],
    [
      { lastUpdate: day("2018-04-28") },
      "noUpdate",
      "No update this period: the last was on 28 April 2018.",
    ],
    [
      {
        sentBack: {
          by: "Ada Auditor",
          on: day("2018-05-20"),
          why: "No register.",
        },
      },
      "sentBack",
      "Audit sent it back on 20 May 2018 and nobody has claimed it since. Ada Auditor: “No register.”",
    ],
    [
      { sentBack: { by: "Ada Auditor", on: day("2018-05-20"), why: null } },
      "sentBack",
      "Audit sent it back on 20 May 2018 and nobody has claimed it since: Ada Auditor.",
    ],
    [{ rag: "red" }, "redWithoutAction", "Red: no corrective action recorded."],
    [
      { rag: "amber", correctiveAction: " " },
      "amberWithoutAction",
      "Amber: no corrective action recorded.",
    ],
    [
      { contradictions: ["it says it will be done"] },
      "contradiction",
      "The claim contradicts itself: it says it will be done.",
    ],
    [
      { awaiting: { to: day("2019-03-31"), proposedOn: day("2018-05-25") } },
      "awaiting",
      "Moving to 31 March 2019 was proposed on 25 May 2018 and awaits a decision; 30 September 2018 is in force until then.",
    ],
    [
      { lateDependencies: [aRef("2.2"), aRef("2.3")] },
      "dependsOnLate",
      "Depends on 2.2 and 2.3, which are past their dates.",
    ],
    [
      { holderLeaves: day("2018-07-31") },
      "holderLeaves",
      "The holder of the post leaves on 31 July 2018, before the date, 30 September 2018.",
    ],
    [
      { inForce: null, undatedSince: day("2018-02-27") },
      "notAgreed",
      "Its date is not yet agreed, for 94 days.",
    ],
    [
      {
        status: "completed",
        notMoved: [
          "Days lost: 9.1 days on 1 April 2017, 9.4 days on 1 May 2018",
        ],
      },
      "notMoved",
      "Done, and the measure has not moved: Days lost: 9.1 days on 1 April 2017, 9.4 days on 1 May 2018.",
    ],
  ] as const)("%j", (over, reason, words) => {
    const found = exceptionsOf({ ...well, ...over }, period);
    expect(
      found.map((one) => ({ ...one, words: inEnglish(one.words) })),
    ).toEqual([{ reason, words }]);
  });

  test("an action that goes well, or has left the plan, is none", () => {
    expect(exceptionsOf(well, period)).toEqual([]);
    const gone = {
      ...well,
      status: "withdrawn" as const,
      inForce: day("2018-03-31"),
    };
    expect(exceptionsOf(gone, period)).toEqual([]);
  });
});
