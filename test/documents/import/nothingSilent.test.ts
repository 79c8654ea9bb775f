// No date guessed or dropped in silence: the same in each format and order of columns.
import { describe, expect, test } from "vitest";
import {
  asked,
  everyWay,
  flagged,
  heads,
  oneOf,
  readIn,
  row,
  today,
} from "./everyWay.ts";

describe("a date", () => {
  test.each([
    ["Qu 3 26/27", "2026-12-31"],
    ["Quarter three 2026/27", "2026-12-31"],
    ["Chwarter 3 2026/27", "2026-12-31"],
    ["prior to 31 March 2027", "2027-03-30"],
    ["ahead of 1 April 2027", "2027-03-31"],
  ])("%s is read to its last day", (due, end) => {
    for (const read of everyWay([heads, row({ due })]))
      expect(oneOf(read).due?.end).toBe(end);
  });

  test.each([
    "P9 2026/27",
    "Month 3 2027/28",
    "Ch3 2026/27",
    "T3 2026/27",
    "Wave 2 2026/27",
    "Tranche 4 2027/28",
    "within 3 months",
    "Within 12 months of the budget",
    "following Cabinet on 12 January 2027",
    "3-6 months",
    "31/12/2099",
  ])("%s is asked about", (due) => {
    for (const read of everyWay([heads, row({ due })]))
      expect(asked(read, "due")).toBe(true);
  });

  test.each(["July", "Q2", "31 May", "Gorffennaf"])(
    "%s of what is not started lies ahead, and its year is said to be assumed",
    (due) => {
      for (const read of everyWay([
        heads,
        row({ due, status: "Not started" }),
      ])) {
        expect((oneOf(read).due?.end ?? "") > today).toBe(true);
        expect(flagged(read)).toContain("yearAssumed");
      }
    },
  );

  test("of what is not started and long past is pointed out", () => {
    for (const read of everyWay([
      heads,
      row({ due: "31 March 2026", status: "Not started" }),
    ]))
      expect(flagged(read)).toContain("notStartedPast");
  });

  test("plainly written is neither asked about nor flagged", () => {
    for (const due of [
      "March 2027",
      "31/03/2027",
      "Q3 2026/27",
      "by end of June 2027",
    ])
      for (const read of everyWay([heads, row({ due })])) {
        expect(asked(read, "due")).toBe(false);
        expect(flagged(read)).toEqual([]);
      }
  });
});

describe("columns that would be the due date", () => {
  test("a count of extensions is no date", () => {
    for (const read of everyWay([
      [
        "Ref",
        "Action",
        "Current due date",
        "Extension requested to",
        "Previous extensions",
        "Officer",
      ],
      [
        "H1",
        "Review the homelessness strategy",
        "31/08/2026",
        "30/11/2026",
        "2",
        "Head of Housing",
      ],
      [
        "H2",
        "Test the rest centre plan",
        "30/09/2026",
        "31/01/2027",
        "0",
        "Head of Housing",
      ],
    ]))
      expect(
        read.actions.map(({ due, revisedDue }) => [due?.end, revisedDue?.end]),
      ).toEqual([
        ["2026-08-31", "2026-11-30"],
        ["2026-09-30", "2027-01-31"],
      ]);
  });

  test("the day of a meeting is none", () => {
    for (const read of everyWay([
      [
        "Reference",
        "Date",
        "Recommendation",
        "Cabinet date",
        "Lead officer",
        "Status",
      ],
      [
        "S1",
        "01/01/2026",
        "That the reserves policy be published",
        "01/02/2026",
        "Head of Finance",
        "Ongoing",
      ],
    ]))
      expect(oneOf(read).due).toBeNull();
  });

  test("an original and a current date are both kept, and the current one stands where no original is given", () => {
    for (const read of everyWay([
      [
        "Code",
        "Action",
        "Original due date",
        "Due date",
        "Assigned to",
        "Status",
      ],
      [
        "C1.1",
        "Monthly budget monitoring",
        "30 June 2026",
        "30 September 2026",
        "Finance Manager",
        "In progress",
      ],
      [
        "C1.2",
        "Reserves policy refreshed",
        "",
        "28 February 2027",
        "Finance Manager",
        "In progress",
      ],
    ]))
      expect(
        read.actions.map(({ due, revisedDue }) => [
          due?.end,
          revisedDue?.end ?? null,
        ]),
      ).toEqual([
        ["2026-06-30", "2026-09-30"],
        ["2027-02-28", null],
      ]);
  });
});

test("the raw values of SharePoint are read as a person would say them", () => {
  for (const format of ["csv", "xlsx"]) {
    const action = oneOf(
      readIn(format, [
        ["Title", "Lead officer", "Target date", "Progress update"],
        [
          "Adopt the code",
          "12;#HR Manager;#14;#Head of OD",
          "2026-03-31T23:00:00Z",
          '<div class="x"><p>Draft at <b>Standards</b>&nbsp;Committee</p></div>',
        ],
      ]),
    );
    expect(action.officers).toEqual(["HR Manager", "Head of OD"]);
    expect(action.due?.end).toBe("2026-04-01");
    expect(action.narrative).toBe("Draft at Standards Committee");
    const claim = oneOf(
      readIn(format, [
        ["Title", "Lead officer", "Target date"],
        [
          "Adopt the code",
          "i:0#.f|membership|m.officer@council.gov.uk",
          "2026-12-15T00:00:00Z",
        ],
      ]),
    );
    expect(claim.officers).toEqual(["m.officer@council.gov.uk"]);
    expect(claim.due?.end).toBe("2026-12-15");
  }
});
