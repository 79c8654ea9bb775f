// Columns of quarters and months: a timetable, read to milestones and a date, in the year that the words around the table name.
import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../src/documents/import/rows/importResult.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { asked, flagged, oneOf, readIn, today } from "./everyWay.ts";
import { makeDocx } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { expectRead } from "./reading.ts";

const timetable = (quarters: readonly string[]) => [
  ["Ref", "Action", "Lead officer", ...quarters],
  [
    "1a",
    "Refresh the workforce strategy",
    "Head of HR",
    "Scope agreed ✓",
    "Staff survey",
    "",
    "Adopt",
  ],
  ["1b", "Digital strategy", "Head of ICT", "", "Tender", "Award", ""],
  ["2a", "Stock survey", "Head of Property", "25%", "50%", "75%", "100%"],
  ["2b", "Allocations policy", "Housing Manager", "X", "", "", "-"],
];

const dues = (read: ImportResult) => read.actions.map(({ due }) => due?.end);
const wanted = ["2027-03-31", "2026-12-31", "2027-03-31", "2026-06-30"];

test.each([
  ["Q1 2026/27", "Q2 2026/27", "Q3 2026/27", "Q4 2026/27"],
  ["2026/27 Q1", "2026/27 Q2", "2026/27 Q3", "2026/27 Q4"],
  [
    "Quarter 1 2026/27",
    "Quarter 2 2026/27",
    "Quarter 3 2026/27",
    "Quarter 4 2026/27",
  ],
  [
    "Chwarter 1 2026/27",
    "Chwarter 2 2026/27",
    "Chwarter 3 2026/27",
    "Chwarter 4 2026/27",
  ],
  [
    "Q1 (Apr-Jun 2026)",
    "Q2 (Jul-Sep 2026)",
    "Q3 (Oct-Dec 2026)",
    "Q4 (Jan-Mar 2027)",
  ],
  ["Apr-Jun 2026", "Jul-Sep 2026", "Oct-Dec 2026", "Jan-Mar 2027"],
  ["Jun 2026", "Sep 2026", "Dec 2026", "Mar 2027"],
])("%s with a year of its own", (...quarters) => {
  for (const format of ["csv", "xlsx", "docx"]) {
    const read = readIn(format, timetable(quarters));
    expect(dues(read)).toEqual(wanted);
    expect(
      read.actions[1]?.milestones.map(({ title, due }) => [title, due?.end]),
    ).toEqual([
      ["Tender", "2026-09-30"],
      ["Award", "2026-12-31"],
    ]);
    expect(asked(read, "due")).toBe(false);
    expect(oneOf(read).flags.map(({ rule }) => rule)).toContain(
      "dueFromPeriods",
    );
    expect(oneOf(read).flags.map(({ rule }) => rule)).toContain(
      "milestoneTicked",
    );
  }
});

describe("the year of quarters without one is", () => {
  const bare = timetable([
    "Q1 (Apr-Jun)",
    "Q2 (Jul-Sep)",
    "Q3 (Oct-Dec)",
    "Q4 (Jan-Mar)",
  ]);
  test("that of the heading over the table", () => {
    const read = expectRead(
      readPlanFile(
        "plan.docx",
        makeDocx(["Improvement delivery plan 2026/27", { rows: bare }]),
        { today },
      ),
    );
    expect(dues(read)).toEqual(wanted);
    expect(asked(read, "due")).toBe(false);
  });
  test("that of the title row, of the sheet, or of the file's name", () => {
    const title = ["Delivery plan 2026-27", "", "", "", "", "", ""];
    for (const [file, sheet, rows] of [
      ["plan.xlsx", "Plan", [title, ...bare]],
      ["plan.xlsx", "Plan 2026-27", bare],
      ["delivery plan 2026-27.xlsx", "Plan", bare],
    ] as const)
      expect(
        dues(
          expectRead(
            readPlanFile(file, makeXlsx({ sheets: [{ name: sheet, rows }] }), {
              today,
            }),
          ),
        ),
      ).toEqual(wanted);
  });
  test("asked where nothing names it, and never another year in silence", () => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, bare);
      expect(asked(read, "due")).toBe(true);
      expect(flagged(read)).toContain("yearAssumed");
    }
  });
});

test("two rows of headings, the year over its quarters", () => {
  const rows = [
    ["Ref", "Action", "Lead officer", "2026/27", "", "", ""],
    ["", "", "", "Q1", "Q2", "Q3", "Q4"],
    ...timetable(["", "", "", ""]).slice(1),
  ];
  const read = expectRead(
    readPlanFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [
          { name: "Plan", rows, merges: ["D1:G1", "A1:A2", "B1:B2", "C1:C2"] },
        ],
      }),
      { today },
    ),
  );
  expect(dues(read)).toEqual(wanted);
});

test("a date of its own stands; the quarters are its milestones", () => {
  const read = readIn("csv", [
    ["Ref", "Action", "Lead officer", "Due date", "Q3 2026/27", "Q4 2026/27"],
    [
      "1",
      "Adopt the strategy",
      "Head of HR",
      "30 April 2027",
      "Draft",
      "Consult",
    ],
    ["2", "Test the plan", "Head of HR", "31 May 2027", "Scope", "Exercise"],
  ]);
  expect(dues(read)).toEqual(["2027-04-30", "2027-05-31"]);
  expect(oneOf(read).milestones.map(({ title }) => title)).toEqual([
    "Draft",
    "Consult",
  ]);
});

test("quarters that hold ratings are ratings, and long reports are reports", () => {
  const rated = readIn("csv", [
    ["Ref", "Action", "Lead officer", "Due date", "Q1 2026/27", "Q2 2026/27"],
    ["1", "Adopt the strategy", "Head of HR", "April 2027", "Green", "Amber"],
    ["2", "Test the plan", "Head of HR", "May 2027", "Red", "Red"],
  ]);
  expect(oneOf(rated).rag).toBe("Amber");
  expect(oneOf(rated).milestones).toEqual([]);
  const reported = readIn("csv", [
    [
      "Ref",
      "Action",
      "Lead officer",
      "Due date",
      "Status",
      "Q1 2026/27",
      "Q2 2026/27",
    ],
    [
      "1",
      "Adopt the strategy",
      "Head of HR",
      "April 2027",
      "In progress",
      "The first draft was written and shared with managers for comment.",
      "Consultation with the unions went on until the end of September.",
    ],
  ]);
  expect(oneOf(reported).milestones).toEqual([]);
  expect(oneOf(reported).narrative).toContain("Consultation with the unions");
});
