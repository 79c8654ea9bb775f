// The mess of real plans (domain.md 6.4), each case in the format people have it in: what is read, what is flagged, what is asked.
import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../src/documents/import/rows/importResult.ts";
import { makeXlsx } from "./makeXlsx.ts";
import {
  first,
  heads,
  readCsvText,
  readFile,
  readRows,
  readWord,
  rules,
} from "./reading.ts";

describe("headings are found by meaning", () => {
  test.each([
    ["No.", "What we will do", "By whom", "By when"],
    ["ID", "Recommendation", "Responsible Office", "Timescale"],
    [
      "Action no.",
      "Agreed management action",
      "Lead Officer(s)",
      "Target Completion Date",
    ],
    ["#", "Task", "Who?", "When?"],
    ["Rec No", "Objective", "Accountable", "Deadline"],
    ["Ref.", "Improvement Action", "Action Owner", "Completion Date"],
    ["Item", "Key actions", "Responsibilty", "Time scale"],
    ["REF", "ACTION REQUIRED", "RESPONSIBLE OFFICER", "TARGET DATE"],
    ["Action ID", "Description", "Assigned to", "Due by"],
  ])("%s, %s, %s, %s", (ref, title, owner, due) => {
    for (const read of [
      readCsvText(
        `${ref},${title},${owner},${due}\nA7,Do it well,HR Manager,March 2019\n`,
      ),
      readWord([
        {
          rows: [
            [ref, title, owner, due],
            ["A7", "Do it well", "HR Manager", "March 2019"],
          ],
        },
      ]),
    ])
      expect(
        read.actions.map((a) => [a.ref, a.title, a.officers, a.due?.end]),
      ).toEqual([["A7", "Do it well", ["HR Manager"], "2019-03-31"]]);
  });

  test("in any order, with columns nobody knows kept under their heading and asked about", () => {
    const read = readCsvText(
      "Due,Budget code,Owner,Action,Ref\nMarch 2019,X99,HR Manager,Do it,1\n",
    );
    expect(first(read).own).toEqual({ "Budget code": "X99" });
    expect(read.questions.map((q) => q.about)).toContain("Budget code");
  });

  test("over two rows with merged groups, under a title", () => {
    const read = readRows(
      [
        ["Improvement Plan 2018", null, null, null],
        ["Ref", "Action", "Timescale", null],
        [null, null, "Original", "Revised"],
        ["1", "Do it", "March 2018", "June 2018"],
      ],
      ["A1:D1", "A2:A3", "B2:B3", "C2:D2"],
    );
    expect([first(read).due?.end, first(read).revisedDue?.end]).toEqual([
      "2018-03-31",
      "2018-06-30",
    ]);
  });

  test("repeated on each page, without a second action", () => {
    const read = readRows([
      heads,
      ["1", "One", "HR Manager", "", "", ""],
      heads,
      ["2", "Two", "HR Manager", "", "", ""],
    ]);
    expect(read.actions).toHaveLength(2);
    expect(read.skipped.map((s) => s.reason)).toContain(
      "Column headings, repeated.",
    );
  });

  test("owner and date in one column are told apart", () => {
    const action = first(
      readWord([
        {
          rows: [
            ["Ref", "Agreed action", "Responsible officer / Target date"],
            ["1", "Reconcile monthly", "Head of Finance\n30/06/2018"],
          ],
        },
      ]),
    );
    expect([action.officers, action.due?.end]).toEqual([
      ["Head of Finance"],
      "2018-06-30",
    ]);
  });

  test("a table without headings is told from what it holds, and that is said", () => {
    const read = readRows([
      ["1.1", "Do the first thing for the council", "Head of HR", "March 2019"],
      ["1.2", "Do the second thing for the council", "Head of IT", "May 2019"],
    ]);
    expect(read.actions.map((a) => [a.ref, a.officers[0], a.due?.end])).toEqual(
      [
        ["1.1", "Head of HR", "2019-03-31"],
        ["1.2", "Head of IT", "2019-05-31"],
      ],
    );
    expect(read.questions.map((q) => q.alike)).toContain(
      "column: told from contents",
    );
  });
});

describe("a theme is taken from wherever it stands", () => {
  const rows = [
    ["Ref", "Action", "Owner"],
    ["1", "Do it", "HR Manager"],
  ];
  test.each<[string, () => ImportResult, string]>([
    [
      "a column",
      () => readCsvText("Ref,Workstream,Action\n1,Finance,Do it\n"),
      "Finance",
    ],
    [
      "a heading in Word",
      () => readWord([{ heading: "Theme 2: Finance" }, { rows }]),
      "Theme 2: Finance",
    ],
    [
      "a bold line in Word",
      () => readWord([{ bold: "Finance" }, { rows }]),
      "Finance",
    ],
    [
      "a row across the table",
      () =>
        readWord([
          {
            rows: [
              ["Ref", "Action", "Owner"],
              [{ text: "Finance", span: 3 }],
              ["1", "Do it", "HR Manager"],
            ],
          },
        ]),
      "Finance",
    ],
    [
      "the sheet's name",
      () =>
        readFile(
          "p.xlsx",
          makeXlsx({
            sheets: [
              { name: "Finance", rows },
              { name: "People", rows },
            ],
          }),
        ),
      "Finance",
    ],
    [
      "the table's own heading",
      () =>
        readWord([
          {
            rows: [
              [
                "",
                "Performance Management",
                "Action Taken",
                "Responsible Office",
              ],
              [
                "1",
                "Agree a framework for all projects",
                "Completed",
                "HR Manager",
              ],
            ],
          },
        ]),
      "Performance Management",
    ],
    [
      "a cell merged down",
      () =>
        readRows(
          [
            ["Theme", "Action", "Owner"],
            ["Finance", "One", "HR Manager"],
            [null, "Two", "HR Manager"],
          ],
          ["A2:A3"],
        ),
      "Finance",
    ],
  ])("%s", (_name, read, theme) => {
    expect(read().actions.map((a) => a.theme)[0]).toBe(theme);
  });

  test("merged down it holds for every row; left blank below it is taken and asked about", () => {
    const rowsWith = [
      ["Theme", "Action", "Owner"],
      ["Finance", "One", "HR Manager"],
      [null, "Two", "HR Manager"],
    ];
    expect(
      readRows(rowsWith, ["A2:A3"]).actions.map((a) => [
        a.theme,
        rules(a).includes("themeFromAbove"),
      ]),
    ).toEqual([
      ["Finance", false],
      ["Finance", false],
    ]);
    expect(
      readRows(rowsWith).actions.map((a) => [
        a.theme,
        rules(a).includes("themeFromAbove"),
      ]),
    ).toEqual([
      ["Finance", false],
      ["Finance", true],
    ]);
  });

  test("two spellings of one theme are asked about once", () => {
    const read = readCsvText(
      "Ref,Theme,Action\n1,Behaviour / Cultural Change,One\n2,Behavioural/Cultural Change,Two\n3,Behavioural/Cultural Change,Three\n",
    );
    expect(
      read.questions.filter((q) => q.alike.startsWith("themes:")),
    ).toHaveLength(1);
  });
});

describe("rows cut by a page are joined", () => {
  test("within a table and from one table to the next", () => {
    const read = readWord([
      {
        rows: [
          ["No", "Action", "Owner", "Progress"],
          ["1", "Train all members on the", "HR Manager", "Work began in"],
        ],
      },
      {
        rows: [
          ["", "new code of conduct", "", "March and goes on"],
          ["2", "Second", "HR Manager", ""],
        ],
      },
    ]);
    expect(read.actions.map((a) => a.title)).toEqual([
      "Train all members on the new code of conduct",
      "Second",
    ]);
    expect(first(read).narrative).toBe("Work began in\nMarch and goes on");
    expect(first(read).joinedRows).toEqual([1]);
  });

  test("a milestone a row belongs to the action above", () => {
    const read = readRows([
      ["Ref", "Action", "Milestone", "Milestone date", "Owner"],
      ["1", "Write the plan", "Draft", "June 2018", "HR Manager"],
      [null, null, "Consult", "July 2018", null],
      ["2", "Audit it", "Appoint\nReport", "Aug 2018\nSept 2018", "Auditor"],
    ]);
    expect(
      read.actions.map((a) => a.milestones.map((m) => [m.title, m.due?.end])),
    ).toEqual([
      [
        ["Draft", "2018-06-30"],
        ["Consult", "2018-07-31"],
      ],
      [
        ["Appoint", "2018-08-31"],
        ["Report", "2018-09-30"],
      ],
    ]);
  });
});
