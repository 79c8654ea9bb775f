// A cell may hold the date the plan had and the date now proposed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { readDueAndRevised } from "../../../src/domain/dates/dueAndRevised.ts";

const context = { reference: day("2018-06-01") };

describe("the date before and the date proposed are told apart", () => {
  test.each([
    ["Revised from June to September 2018", "2018-06-30", "2018-09-30"],
    ["June 2018 (now September 2018)", "2018-06-30", "2018-09-30"],
    ["30/06/18 – revised to 30/09/18", "2018-06-30", "2018-09-30"],
    ["March 2018, revised to June 2018", "2018-03-31", "2018-06-30"],
    ["March 2018 revised June 2018", "2018-03-31", "2018-06-30"],
    ["Originally March 2018, now June 2018", "2018-03-31", "2018-06-30"],
    ["September 2018 (was June 2018)", "2018-06-30", "2018-09-30"],
    ["September 2018 (originally June)", "2018-06-30", "2018-09-30"],
    ["Extended from June 2018 to March 2019", "2018-06-30", "2019-03-31"],
    ["June 2018\nRevised: September 2018", "2018-06-30", "2018-09-30"],
    ["June 2018 → Sept 2018", "2018-06-30", "2018-09-30"],
    ["moved from Q1 to Q2 2018/19", "2018-06-30", "2018-09-30"],
    ["31 March 2018; new date 30 June 2018", "2018-03-31", "2018-06-30"],
    ["Revised from November 2018 to March", "2018-11-30", "2019-03-31"],
  ])("%s", (text, due, revised) => {
    const read = readDueAndRevised(text, context);
    expect([read.due?.end, read.revised?.end]).toEqual([due, revised]);
  });

  test("one date is the due date, and a range is one date", () => {
    const read = readDueAndRevised("June to September 2018", context);
    expect([read.due?.end, read.revised]).toEqual(["2018-09-30", null]);
    expect(readDueAndRevised("TBC", context).due?.text).toBe("TBC");
    expect(readDueAndRevised("  ", context)).toEqual({
      due: null,
      revised: null,
    });
  });

  test("a new date alone is a proposal with no date before it", () => {
    const read = readDueAndRevised("Revised to June 2018", context);
    expect([read.due, read.revised?.end]).toEqual([null, "2018-06-30"]);
  });

  test("a revised date not yet agreed keeps its words", () => {
    const read = readDueAndRevised("June 2018 (revised: TBC)", context);
    expect([read.due?.end, read.revised?.text]).toEqual(["2018-06-30", "TBC"]);
  });

  test("nothing written makes it fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readDueAndRevised(text, context);
      }),
    );
  });
});
