// Actions that take two rows or three, as Word tables and printed reports set them out: each is one action with everything that is said of it.
import { describe, expect, test } from "vitest";
import type { TestWordCell } from "./makeDocx.ts";
import { askedOf, readCsvText, readRows, readWord } from "./reading.ts";

type Cells = readonly (string | TestWordCell)[];

const down = (text: string): TestWordCell => ({ text, merge: "restart" });
const above: TestWordCell = { text: "", merge: "continue" };
const over = (span: number, text: string): TestWordCell => ({ text, span });

const readTable = (rows: readonly Cells[]) => readWord([{ rows }]);
const seen = (read: ReturnType<typeof readTable>) =>
  read.actions.map(({ ref, title, theme, officers, due, narrative }) => [
    ref,
    title,
    theme,
    officers.join("; "),
    due?.end ?? null,
    narrative,
  ]);

const heads = ["Ref", "Action", "Lead", "Due"];
const line = (ref: string | TestWordCell, title: string) => [
  ref,
  title,
  "HR Manager",
  "31 March 2027",
];
const told = (first: string, second: string) => [
  ["1", "Adopt it", null, "HR Manager", "2027-03-31", first],
  ["2", "Plan it", null, "HR Manager", "2027-03-31", second],
];

describe("what stands below an action across the table is said of it, and is no theme of the next", () => {
  test.each<readonly [string, readonly Cells[]]>([
    [
      "the reference merged down beside it",
      [
        line(down("1"), "Adopt it"),
        [above, over(3, "Drafted in May")],
        line(down("2"), "Plan it"),
        [above, over(3, "A room is booked")],
      ],
    ],
    [
      "a label before it",
      [
        line("1", "Adopt it"),
        [over(4, "Progress: Drafted in May")],
        line("2", "Plan it"),
        [over(4, "Progress: A room is booked")],
      ],
    ],
    [
      "a label in the column of references",
      [
        line("1", "Adopt it"),
        ["Update", over(3, "Drafted in May")],
        line("2", "Plan it"),
        ["Update", over(3, "A room is booked")],
      ],
    ],
    [
      "a label that nobody knows, where the reference is merged down",
      [
        line(down("1"), "Adopt it"),
        [above, over(3, "What we did: Drafted in May")],
        line(down("2"), "Plan it"),
        [above, over(3, "What we did: A room is booked")],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(seen(readTable([heads, ...rows]))).toEqual(
      told("Drafted in May", "A room is booked"),
    );
  });

  test("sentences under every action, without a label or a merged reference", () => {
    const read = readTable([
      heads,
      line("1", "Adopt it"),
      [over(4, "A draft went to the working group.")],
      line("2", "Plan it"),
      [over(4, "A room is booked.")],
    ]);
    expect(seen(read)).toEqual(
      told("A draft went to the working group.", "A room is booked."),
    );
  });

  test("two rows below, of which the second has a label nobody knows", () => {
    const read = readTable([
      heads,
      line("1", "Adopt it"),
      [over(4, "Progress: Drafted")],
      [over(4, "What comes then: Consult")],
      line("2", "Plan it"),
      [over(4, "Progress: A room is booked")],
      [over(4, "What comes then: Publish")],
    ]);
    expect(seen(read)).toEqual(
      told(
        "Drafted\nWhat comes then: Consult",
        "A room is booked\nWhat comes then: Publish",
      ),
    );
  });

  test("several labels, each with its words", () => {
    const read = readTable([
      ["Ref", "Action", "Success measure", "Cost"],
      ["1", "Adopt it", "", ""],
      ["Lead", "HR Manager", "Due", "31 March 2027"],
      ["Status", "On track", "RAG", "Green"],
      ["2", "Plan it", "", ""],
      ["Lead", "IT Manager", "Due", "30 June 2027"],
      ["Status", "Complete", "RAG", "Blue"],
    ]);
    expect(read.actions).toMatchObject([
      {
        ref: "1",
        officers: ["HR Manager"],
        due: { end: "2027-03-31" },
        status: "inProgress",
        rag: "Green",
      },
      {
        ref: "2",
        officers: ["IT Manager"],
        due: { end: "2027-06-30" },
        status: "completed",
      },
    ]);
  });

  test("a heading over its actions stays their theme", () => {
    const read = readTable([
      heads,
      [over(4, "Priority: Homes")],
      line("1", "Adopt it"),
      [over(4, "People")],
      line("2", "Plan it"),
    ]);
    expect(read.actions.map(({ theme }) => theme)).toEqual([
      "Priority: Homes",
      "People",
    ]);
  });

  test("an owner over the actions is not the one above's", () => {
    const read = readCsvText(
      "Ref,Action,Due,Status\nLead: HR Manager\n1,Agree it,Feb 2027,On track\nLead: IT Manager\n2,Train,Feb 2027,On track\n",
    );
    expect(read.actions.map(({ officers }) => officers)).toEqual([
      ["HR Manager"],
      ["IT Manager"],
    ]);
  });
});

describe("two rows of headings over two rows for each action", () => {
  test("an audit's recommendation, with what was agreed below it", () => {
    const read = readTable([
      [down("No"), over(2, "Recommendation"), "Priority"],
      [above, "Agreed action", "Officer", "Target date"],
      [over(4, "Payroll")],
      [down("1"), over(2, "Reconcile each month"), "High"],
      [above, "Sign it monthly", "Payroll Manager", "31 January 2027"],
      [down("2"), over(2, "Remove leavers"), "Low"],
      [above, "List them weekly", "HR Manager", "28 February 2027"],
    ]);
    expect(seen(read).map((cells) => cells.slice(0, 5))).toEqual([
      ["1", "Sign it monthly", "Payroll", "Payroll Manager", "2027-01-31"],
      ["2", "List them weekly", "Payroll", "HR Manager", "2027-02-28"],
    ]);
    expect(read.actions.map(({ own }) => own)).toEqual([
      { Recommendation: "Reconcile each month", Priority: "High" },
      { Recommendation: "Remove leavers", Priority: "Low" },
    ]);
    expect(askedOf(read, "due")).toEqual([]);
  });

  test("in Excel, with nothing merged", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Timescale"],
      ["", "Success measure", "Support", "RAG"],
      ["1", "Adopt the code", "Monitoring Officer", "March 2027"],
      ["", "All have signed", "HR Manager", "Green"],
      ["2", "Train members", "HR Manager", "June 2027"],
      ["", "Nine in ten came", "", "Amber"],
    ]);
    expect(read.actions).toMatchObject([
      {
        title: "Adopt the code",
        officers: ["Monitoring Officer", "HR Manager"],
        outcome: "All have signed",
        rag: "Green",
      },
      { title: "Train members", outcome: "Nine in ten came", rag: "Amber" },
    ]);
  });

  test("headings of their own inside each block", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Due"],
      ["1", "Adopt the code", "Monitoring Officer", "March 2027"],
      ["", "Progress", "Next steps", "RAG"],
      ["", "Drafted", "Consult", "Green"],
      ["2", "Train members", "HR Manager", "June 2027"],
      ["", "Progress", "Next steps", "RAG"],
      ["", "Booked", "Hold it", "Amber"],
    ]);
    expect(read.actions).toMatchObject([
      { ref: "1", narrative: "Drafted\nNext steps: Consult", rag: "Green" },
      { ref: "2", narrative: "Booked\nNext steps: Hold it", rag: "Amber" },
    ]);
  });

  test("a heading that only says more of the one above it makes no pairs", () => {
    const read = readRows(
      [
        ["Ref", "Action", "Dates", "", "Lead"],
        ["", "", "Original", "Revised", ""],
        ["1", "Adopt it", "Dec 2026", "Mar 2027", "HR Manager"],
        ["", "and publish it", "", "", ""],
        ["2", "Plan it", "Dec 2026", "", "IT Manager"],
        ["", "and pay for it", "", "", ""],
      ],
      ["C1:D1"],
    );
    expect(read.actions).toMatchObject([
      { due: { end: "2026-12-31" }, revisedDue: { end: "2027-03-31" } },
      { due: { end: "2026-12-31" }, revisedDue: null },
    ]);
  });
});

test("monday.com's subitems are milestones of the item above, and the next item is no part of them", () => {
  const read = readRows([
    ["Finance"],
    ["Name", "Subitems", "Person", "Status", "Date"],
    ["Agree the budget", "Consult, Adopt", "HR Manager", "Done", "2027-02-24"],
    ["Subitems", "Name", "Owner", "Status", "Date"],
    ["", "Consult", "IT Manager", "Done", "2027-01-31"],
    ["", "Adopt", "IT Manager", "", "2027-02-24"],
    ["Close the accounts", "", "HR Manager", "To do", "2027-05-31"],
    ["People"],
    ["Name", "Subitems", "Person", "Status", "Date"],
    ["Map the roles", "", "HR Manager", "Done", "2026-10-31"],
  ]);
  expect(
    read.actions.map(({ title, theme, milestones }) => [
      title,
      theme,
      milestones.map((one) => [one.title, one.due?.end]),
    ]),
  ).toEqual([
    [
      "Agree the budget",
      "Finance",
      [
        ["Consult", "2027-01-31"],
        ["Adopt", "2027-02-24"],
      ],
    ],
    ["Close the accounts", "Finance", []],
    ["Map the roles", "People", []],
  ]);
  expect(read.actions[0]?.narrative).toContain("Consult: IT Manager, Done");
});
