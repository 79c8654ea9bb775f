// The mess of real plans (domain.md 6.4), each case in the format people have it in: what is read, what is flagged, what is asked.
import { describe, expect, test } from "vitest";
import type {
  ImportedAction,
  ImportResult,
} from "../../../src/documents/import/importResult.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { paragraph, raw, run, table } from "./makeDocx.ts";
import {
  readCsvText,
  readFile,
  readPaste,
  readRows,
  readWord,
} from "./reading.ts";

const heads = ["Ref", "Action", "Owner", "Due", "Status", "Comments"];
const first = (read: ImportResult): ImportedAction => {
  const [action] = read.actions;
  if (!action) throw new Error("No action was read.");
  return action;
};
const one = (
  cells: Partial<
    Record<"ref" | "title" | "owner" | "due" | "status" | "comments", string>
  >,
) =>
  first(
    readRows([
      heads,
      [
        cells.ref ?? "1",
        cells.title ?? "Review the constitution",
        cells.owner ?? "Head of Finance",
        cells.due ?? "March 2019",
        cells.status ?? "",
        cells.comments ?? "",
      ],
    ]),
  );
const rules = (action: ImportedAction) => action.flags.map((flag) => flag.rule);

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
    expect(first(read).narrative).toBe("Budget code: X99");
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

describe("status is what the text says, and nothing else", () => {
  test.each([
    ["Completed -", "completed"],
    ["Completed and now forms part of the framework", "completed"],
    ["Complete", "completed"],
    ["Closed", "completed"],
    ["Done", "completed"],
    ["Fully implemented", "completed"],
    ["100%", "completed"],
    ["COMPLETED", "completed"],
    ["✓", "completed"],
    ["Blue", "completed"],
    ["On track", "inProgress"],
    ["Ongoing", "inProgress"],
    ["On-going", "inProgress"],
    ["In Progress", "inProgress"],
    ["Under way", "inProgress"],
    ["Partially complete", "inProgress"],
    ["60%", "inProgress"],
    ["Work has started", "inProgress"],
    ["Not started", "notStarted"],
    ["Not yet started", "notStarted"],
    ["Yet to start", "notStarted"],
    ["Not due", "notStarted"],
    ["Not yet due", "notStarted"],
    ["0%", "notStarted"],
    ["Slippage", "slippage"],
    ["Slipped", "slippage"],
    ["Delayed", "slippage"],
    ["Behind schedule", "slippage"],
    ["Overdue", "slippage"],
    ["Off track", "slippage"],
    ["Not on track", "slippage"],
    ["On hold", "suspended"],
    ["Suspended", "suspended"],
    ["Deferred", "suspended"],
    ["Superseded", "withdrawn"],
    ["Withdrawn", "withdrawn"],
    ["No longer required", "withdrawn"],
    ["Cancelled", "withdrawn"],
    ["Transferred to service plan", "transferred"],
    ["Green", null],
    ["A", null],
    ["Red", null],
    ["Open", null],
    ["Not complete", null],
    ["To be completed", null],
    ["Incomplete", null],
    ["something else", null],
  ])("%s", (status, expected) => {
    const action = one({ status });
    expect(action.status).toBe(expected);
    expect(action.statusAsWritten).toBe(status);
  });

  test("the tail of a status joins the account", () => {
    expect(one({ status: "Completed - policy adopted in May" }).narrative).toBe(
      "policy adopted in May",
    );
    expect(
      one({ status: "Completed and evidenced by the minutes" }).narrative,
    ).toBe("Completed and evidenced by the minutes");
  });

  test("without a status column the account may say it, or only suggest it", () => {
    const read = readWord([
      {
        rows: [
          ["", "Theme one here", "Action Taken", "Owner"],
          [
            "1",
            "Agree the framework first",
            "Completed. All in place",
            "HR Manager",
          ],
          [
            "2",
            "Update the whole policy",
            "Policy being updated.",
            "HR Manager",
          ],
          [
            "3",
            "Set up a governing board",
            "31st March 2016 Established",
            "HR Manager",
          ],
        ],
      },
    ]);
    expect(read.actions.map((a) => a.status)).toEqual([
      "completed",
      null,
      null,
    ]);
    const suggestions = read.questions
      .filter((q) => q.field === "status")
      .map((q) => q.suggestion);
    expect(suggestions).toEqual(["inProgress", "completed"]);
  });

  test("completed, yet speaking of the future, is flagged", () => {
    expect(
      rules(
        one({ status: "Completed", comments: "The group will meet in autumn" }),
      ),
    ).toContain("completedButFuture");
    expect(
      rules(one({ status: "Completed", comments: "Adopted in April 2030" })),
    ).toContain("completedButFuture");
    expect(
      rules(one({ status: "Completed", comments: "Adopted in April 2017" })),
    ).not.toContain("completedButFuture");
  });

  test("as 1 above, part of 1, and see 2 of another theme", () => {
    const read = readWord([
      {
        rows: [
          ["", "Cultural Change", "Action Taken", "Owner"],
          ["1", "Agree the protocols first", "Completed", "Chief Executive"],
          ["2", "Report to all members", "As 1 above", "CEO"],
        ],
      },
      {
        rows: [
          ["", "Effective Council", "Action Taken", "Owner"],
          ["1", "Train the new members", "In progress", "HR Manager"],
          [
            "2",
            "Check the training taken",
            "To be completed as part of 1 above.",
            "HR Manager",
          ],
          [
            "3",
            "Look at protocols again",
            "Completed (see 2 Cultural Change above)",
            "HR Manager",
          ],
        ],
      },
    ]);
    expect(read.actions.map((a) => [a.ref, a.sameAs, a.partOf])).toEqual([
      ["C1", null, null],
      ["C2", "C1", null],
      ["E1", null, null],
      ["E2", null, "E1"],
      ["E3", "C2", null],
    ]);
    expect(read.actions.map((a) => a.refAsWritten)).toEqual([
      "1",
      "2",
      "1",
      "2",
      "3",
    ]);
    expect(
      read.questions.filter((q) => q.alike.startsWith("posts:")),
    ).toHaveLength(1);
  });
});

describe("owners are posts, accountable first", () => {
  test.each([
    ["HR Manager / Head of Finance", ["HR Manager", "Head of Finance"]],
    [
      "Director of Communities and HR Manager",
      ["Director of Communities", "HR Manager"],
    ],
    [
      "Head of Legal and Democratic Services",
      ["Head of Legal and Democratic Services"],
    ],
    [
      "Head of Legal, Equalities & Democratic Services",
      ["Head of Legal, Equalities & Democratic Services"],
    ],
    [
      "Executive Director - Partnerships and Projects",
      ["Executive Director - Partnerships and Projects"],
    ],
    ["Assistant to the Chief Executive", ["Assistant to the Chief Executive"]],
    ["A Jones, B Patel & C Khan", ["A Jones", "B Patel", "C Khan"]],
    ["Head of HR\nHead of IT", ["Head of HR", "Head of IT"]],
    ["Director of\nCommunities", ["Director of Communities"]],
    ["CEO/Monitoring Officer", ["CEO", "Monitoring Officer"]],
    ["Head of OD & HR", ["Head of OD & HR"]],
    ["Jane Smith", ["Jane Smith"]],
    ["Media & Engagement Officer", ["Media & Engagement Officer"]],
    ["Head of Finance (s151 Officer)", ["Head of Finance (s151 Officer)"]],
    ["TBC", []],
  ])("%s", (owner, expected) => {
    expect(one({ owner }).officers).toEqual(expected);
  });
});

describe("references", () => {
  const refsOf = (
    cells: readonly (string | { number: number; format?: string })[],
  ) =>
    readRows([
      ["Ref", "Action", "Owner"],
      ...cells.map((cell, i) => [cell, `Do thing ${i}`, "HR Manager"]),
    ]).actions;
  test("odd punctuation goes, the council's text stays", () => {
    expect(
      refsOf(["(5.4).", "(5.5.)", "HROD4", "3.3.6"]).map((a) => a.ref),
    ).toEqual(["5.4", "5.5", "HROD4", "3.3.6"]);
  });
  test("5.10 shown by the format", () => {
    expect(
      refsOf([{ number: 5.9 }, { number: 5.1, format: "0.00" }]).map(
        (a) => a.ref,
      ),
    ).toEqual(["5.9", "5.10"]);
  });
  test("5.10 told by the sequence, flagged and asked about", () => {
    const actions = refsOf([
      { number: 5.1 },
      { number: 5.8 },
      { number: 5.9 },
      { number: 5.1 },
      { number: 5.11 },
    ]);
    expect(actions.map((a) => a.ref)).toEqual([
      "5.1",
      "5.8",
      "5.9",
      "5.10",
      "5.11",
    ]);
    expect(actions[3]?.flags.map((f) => f.rule)).toContain(
      "refReadFromSequence",
    );
  });
  test("a reference Excel turned into a date is suggested, never guessed", () => {
    const read = readRows([
      ["Ref", "Action", "Owner"],
      [{ number: 43102, format: "d-mmm" }, "Do it", "HR Manager"],
    ]);
    expect(first(read).ref).toBeNull();
    expect(read.questions.find((q) => q.field === "ref")?.suggestion).toBe(
      "2.1",
    );
  });
  test("used twice in one table, the second is asked about", () => {
    const read = refsOf(["1", "2", "2"]);
    expect(read.map((a) => a.ref)).toEqual(["1", "2", null]);
    expect(read[2]?.flags.map((f) => f.rule)).toContain("duplicateRef");
  });
  test("inside the title", () => {
    expect(
      readCsvText(
        "Action,Owner\n2.1 Agree the approach,HR Manager\n2018/19 budget,HR Manager\n",
      ).actions.map((a) => [a.ref, a.title]),
    ).toEqual([
      ["2.1", "Agree the approach"],
      [null, "2018/19 budget"],
    ]);
  });
});

describe("dates", () => {
  const dueOf = (
    cell: Parameters<typeof readRows>[0][number][number],
    date1904 = false,
  ) =>
    first(
      readFile(
        "p.xlsx",
        makeXlsx({
          date1904,
          sheets: [
            {
              name: "P",
              rows: [
                ["Ref", "Action", "Due date"],
                ["1", "Do it", cell],
              ],
            },
          ],
        }),
      ),
    ).due;
  test.each<[string, Parameters<typeof dueOf>[0], boolean, string, string]>([
    [
      "a real date",
      { number: 43190, format: "dd/mm/yyyy" },
      false,
      "2018-03-31",
      "date",
    ],
    [
      "a real date with a locale",
      { number: 43190, format: "[$-809]dd mmmm yyyy;@" },
      false,
      "2018-03-31",
      "date",
    ],
    [
      "the 1904 system",
      { number: 41728, format: "dd/mm/yyyy" },
      true,
      "2018-03-31",
      "date",
    ],
    [
      "a month typed as Mar-18",
      { number: 43160, format: "mmm-yy" },
      false,
      "2018-03-31",
      "month",
    ],
    [
      "a number nobody formatted",
      { number: 43190 },
      false,
      "2018-03-31",
      "date",
    ],
    ["day before month", "05/06/2018", false, "2018-06-05", "date"],
    ["a season", "Autumn 2018", false, "2018-11-30", "season"],
    ["a quarter", "Q1 2018/19", false, "2018-06-30", "quarter"],
  ])("%s", (_name, cell, date1904, end, kind) => {
    expect(dueOf(cell, date1904)).toMatchObject({ end, kind });
  });
  test("two in one cell: the second is a proposal", () => {
    const action = one({ due: "March 2018 (revised to June 2018)" });
    expect([action.due?.end, action.revisedDue?.end]).toEqual([
      "2018-03-31",
      "2018-06-30",
    ]);
  });
  test("in the title: flagged, the title kept as written", () => {
    const action = one({ title: "Sign off plans by March 2018", due: "" });
    expect([
      action.title,
      action.due,
      rules(action).includes("dateInTitle"),
    ]).toEqual(["Sign off plans by March 2018", null, true]);
  });
  test("revised in the account only: a proposal, asked about", () => {
    const read = readRows([
      heads,
      [
        "1",
        "Do it",
        "HR Manager",
        "June 2018",
        "In progress",
        "Revised from June to September 2018.",
      ],
    ]);
    expect([first(read).due?.end, first(read).revisedDue?.end]).toEqual([
      "2018-06-30",
      "2018-09-30",
    ]);
    expect(read.questions.some((q) => q.field === "revisedDue")).toBe(true);
  });
});

describe("Word's own ways", () => {
  const cell = (...parts: string[]) => ({ paragraphs: parts.map(raw) });
  const withAction = (title: string, more?: Parameters<typeof readWord>[1]) =>
    readWord(
      [
        {
          rows: [
            ["Ref", "Action", "Owner"],
            ["1", cell(title), "HR Manager"],
          ],
        },
      ],
      more,
    );
  test("tracked changes are taken as accepted, and said", () => {
    const read = withAction(
      `<w:p>${run("Review the ")}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run("new ")}</w:ins>${run("rules")}</w:p>`,
    );
    expect(first(read).title).toBe("Review the new rules");
    expect(read.questions.map((q) => q.alike)).toContain(
      "file: trackedChanges",
    );
  });
  test("a text box is read once, a placeholder of a form not at all", () => {
    const box = `<w:txbxContent>${paragraph("boxed")}</w:txbxContent>`;
    const read = withAction(
      `<w:p>${run("Do it")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(first(read).title.match(/boxed/g)).toHaveLength(1);
    const form = withAction(
      `<w:p>${run("Do it")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Choose an item.")}</w:sdtContent></w:sdt></w:p>`,
    );
    expect(first(form).title).toBe("Do it");
  });
  test("footnotes and addresses of links stay with the account", () => {
    const read = withAction(
      `<w:p><w:hyperlink r:id="h1">${run("Do it")}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        footnotes: `<w:footnote w:id="2">${paragraph("Agreed by Cabinet")}</w:footnote>`,
        links: { h1: "https://example.org/m" },
      },
    );
    expect(first(read).narrative).toBe(
      "Link: https://example.org/m\nFootnote: Agreed by Cabinet",
    );
  });
  test("a plan nested in a layout table is found", () => {
    const read = readWord([
      {
        rows: [
          [
            cell(
              table([
                ["Ref", "Action", "Owner"],
                ["1", "Do it", "HR Manager"],
              ]),
            ),
          ],
        ],
      },
    ]);
    expect(first(read).title).toBe("Do it");
  });
  test("cells merged down and across", () => {
    const read = readWord([
      {
        rows: [
          ["Ref", "Action", "Owner"],
          ["1", "One", { text: "HR Manager", merge: "restart" }],
          ["2", "Two", { merge: "continue" }],
        ],
      },
    ]);
    expect(read.actions.map((a) => a.officers)).toEqual([
      ["HR Manager"],
      ["HR Manager"],
    ]);
  });
  test("a list of numbered paragraphs with owners and dates", () => {
    const read = readWord([
      { heading: "Finance" },
      "1.1 Review the constitution (Monitoring Officer, March 2019)",
      "1.2 Train members – Head of Law – June 2018",
    ]);
    expect(
      read.actions.map((a) => [
        a.ref,
        a.title,
        a.officers,
        a.due?.end,
        a.theme,
      ]),
    ).toEqual([
      [
        "1.1",
        "Review the constitution",
        ["Monitoring Officer"],
        "2019-03-31",
        "Finance",
      ],
      ["1.2", "Train members", ["Head of Law"], "2018-06-30", "Finance"],
    ]);
  });
});

describe("text files and the clipboard", () => {
  const text = "Ref;Action;Owner\n1;Café £5;HR Manager\n";
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    [..."\uFEFF", ...text].forEach((c, i) =>
      view.setUint16(i * 2, c.charCodeAt(0), little),
    );
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16(true)],
    ["UTF-16, big end first", utf16(false)],
    ["UTF-16 without its mark", utf16(true).slice(2)],
    ["Windows-1252", Uint8Array.from(text, (c) => c.charCodeAt(0))],
  ])("%s", (_name, bytes) => {
    expect(first(readFile("p.csv", bytes)).title).toBe("Café £5");
  });
  test.each([",", ";", "\t", "|"])("parted by %j", (separator) => {
    expect(
      first(readCsvText(text.replaceAll(";", separator))).officers,
    ).toEqual(["HR Manager"]);
  });
  test("a table pasted from Word or Excel, as HTML or with tabs", () => {
    const html = readPaste(
      "<table><tr><td>Ref</td><td>Action</td><td>Owner</td></tr><tr><td rowspan=2>1</td><td>Do &amp; see<ul><li>a<li>b</ul></td><td>HR Manager</td></tr><tr><td>and more</td><td></td></tr></table>",
    );
    expect(first(html).title).toBe("Do & see\n• a\n• b and more");
    expect(
      first(readPaste("Ref\tAction\tOwner\n1\tDo it\tHR Manager\n")).title,
    ).toBe("Do it");
  });
});
