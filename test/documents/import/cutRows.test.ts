// What is easily lost: rows cut into lines, owners under unknown headings, an owner before a bracket, a revised date under a merged heading, a status beside a colour.
import { expect, test } from "vitest";
import { asked, everyWay, oneOf, readIn } from "./everyWay.ts";

test("rows that are lines of one row, as a PDF turned into Word or Excel has them", () => {
  for (const format of ["csv", "xlsx", "docx"]) {
    const read = readIn(format, [
      ["Ref", "Action", "Lead officer", "Target date", "Status"],
      ["1.1", "Adopt the medium-term", "Head of", "31 March", "In progress"],
      ["", "Financial Strategy and", "Finance", "2027", ""],
      ["", "agree the savings", "", "", ""],
      ["1.2", "Refresh the Contract", "Monitoring", "June 2027", "Not started"],
      ["", "Procedure Rules", "Officer", "", ""],
    ]);
    expect(
      read.actions.map(({ ref, title, officers, due }) => [
        ref,
        title,
        officers,
        due?.end,
      ]),
    ).toEqual([
      [
        "1.1",
        "Adopt the medium-term Financial Strategy and agree the savings",
        ["Head of Finance"],
        "2027-03-31",
      ],
      [
        "1.2",
        "Refresh the Contract Procedure Rules",
        ["Monitoring Officer"],
        "2027-06-30",
      ],
    ]);
  }
});

test("rows without a reference that stand by themselves stay actions", () => {
  const read = readIn("csv", [
    ["Ref", "Action", "Lead officer", "Target date", "Status"],
    [
      "1.1",
      "Adopt the strategy",
      "Head of Finance",
      "31 March 2027",
      "In progress",
    ],
    ["", "Refresh the rules", "Monitoring Officer", "June 2027", "Not started"],
    ["", "Plan the workforce", "Head of HR", "June 2027", "Not started"],
  ]);
  expect(read.actions).toHaveLength(3);
});

test.each([
  "Strategic lead",
  "Delivery manager",
  "Who is in charge",
  "Y person",
])("a column of posts under %s says who is responsible", (heading) => {
  for (const read of everyWay([
    ["Ref", "Action", heading, "Target date", "Status"],
    [
      "1.1",
      "Adopt the strategy",
      "Head of Finance",
      "31 March 2027",
      "In progress",
    ],
    [
      "1.2",
      "Refresh the rules",
      "Monitoring Officer",
      "June 2027",
      "Not started",
    ],
  ]))
    expect(read.actions.map(({ officers }) => officers)).toEqual([
      ["Head of Finance"],
      ["Monitoring Officer"],
    ]);
});

test("an owner before a date in brackets stays", () => {
  for (const read of everyWay([
    ["Ref", "Action", "Lead and timescale", "Status"],
    ["1", "Adopt it", "Chief Executive (March 2027)", "In progress"],
    ["2", "Do it", "Head of HR (ongoing)", "In progress"],
  ]))
    expect(
      read.actions.map(({ officers, due }) => [
        officers,
        due?.end ?? due?.kind,
      ]),
    ).toEqual([
      [["Chief Executive"], "2027-03-31"],
      [["Head of HR"], "ongoing"],
    ]);
});

test.each(["Date revised", "Dates: Revised", "Revised to"])(
  "%s is a proposal",
  (heading) => {
    for (const read of everyWay([
      ["Ref", "Action", "Lead officer", "Target date", heading, "Status"],
      [
        "1",
        "Adopt it",
        "Head of Finance",
        "30/06/2026",
        "31/03/2027",
        "In progress",
      ],
    ])) {
      expect(oneOf(read).due?.end).toBe("2026-06-30");
      expect(oneOf(read).revisedDue?.end).toBe("2027-03-31");
    }
  },
);

test.each([
  ["Amber - behind schedule", "slippage", "Amber"],
  ["Green: complete", "completed", "Green"],
  ["Red (not started)", "notStarted", "Red"],
])("%s under RAG is a status and a rating", (cell, status, rag) => {
  for (const read of everyWay([
    ["Ref", "Action", "Lead officer", "Target date", "RAG"],
    ["1", "Adopt it", "Head of Finance", "30/06/2027", cell],
    ["2", "Do it", "Head of Finance", "30/06/2027", "Green"],
  ])) {
    expect(oneOf(read).status).toBe(status);
    expect(oneOf(read).rag).toBe(rag);
    expect(read.actions[1]?.status).toBeNull();
    expect(asked(read, "status")).toBe(true);
  }
});
