// Columns of one role, columns that do not hold what their heading says, days of completion, dependencies, colours, hidden columns: read, or told.
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { asked, everyWay, flagged, oneOf, readIn, today } from "./everyWay.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { expectRead } from "./reading.ts";

const told = (read: ReturnType<typeof readIn>) =>
  read.questions
    .filter(({ field }) => field === "column")
    .map(({ about }) => about);

describe("the day of completion", () => {
  test.each([
    "Date completed",
    "Completed on",
    "Actual completion date",
    "Date closed",
    "Completed date",
  ])("under %s is the actual date, and no words of the account", (heading) => {
    for (const read of everyWay([
      ["Ref", "Action", "Lead officer", "Due date", heading, "Status"],
      [
        "1.1",
        "Adopt the strategy",
        "Head of Finance",
        "March 2026",
        "12/03/2026",
        "Completed",
      ],
    ])) {
      expect(oneOf(read).completedOn).toBe("2026-03-12");
      expect(oneOf(read).narrative).toBeNull();
      expect(oneOf(read).due?.end).toBe("2026-03-31");
    }
  });
  test("against the status, ahead, or without a day is pointed out", () => {
    const read = readIn("csv", [
      ["Ref", "Action", "Lead officer", "Due date", "Date completed", "Status"],
      [
        "1.1",
        "Adopt it",
        "Head of Finance",
        "March 2026",
        "12/03/2026",
        "In progress",
      ],
      [
        "1.2",
        "Test it",
        "Head of Finance",
        "March 2026",
        "12/03/2027",
        "Completed",
      ],
      [
        "1.3",
        "Close it",
        "Head of Finance",
        "March 2026",
        "March 2026",
        "Completed",
      ],
    ]);
    expect(
      read.actions.map(({ flags }) => flags.map(({ rule }) => rule)),
    ).toEqual([
      ["completedOnAgainstStatus"],
      ["completedOnAhead"],
      ["completedOnLastDay"],
    ]);
  });
});

describe("dependencies", () => {
  test.each(["Dependencies", "Depends on", "Predecessors", "Dibyniaethau"])(
    "under %s are what it waits for",
    (heading) => {
      for (const read of everyWay([
        ["Ref", "Action", "Lead officer", "Due date", "Status", heading],
        [
          "1.1",
          "Adopt the strategy",
          "Head of Finance",
          "March 2026",
          "Completed",
          "None",
        ],
        [
          "1.2",
          "Refresh the rules",
          "Monitoring Officer",
          "March 2027",
          "In progress",
          "1.1",
        ],
        [
          "1.3",
          "Train members",
          "Head of HR",
          "June 2027",
          "Not started",
          "1.1, 1.2",
        ],
        [
          "1.4",
          "Close the review",
          "Head of HR",
          "June 2027",
          "Not started",
          "Government settlement",
        ],
      ])) {
        expect(read.actions.map(({ waitsFor }) => waitsFor ?? [])).toEqual([
          [],
          ["1.1"],
          ["1.1", "1.2"],
          [],
        ]);
        expect(read.actions[3]?.narrative).toContain("Government settlement");
        expect(read.actions[3]?.flags.map(({ rule }) => rule)).toContain(
          "dependencyInWords",
        );
      }
    },
  );
});

describe("two columns for one role", () => {
  test("two dates that are each as good: told which was taken", () => {
    const read = readIn("csv", [
      ["Ref", "Action", "Lead officer", "Due date", "Deadline", "Status"],
      [
        "1.1",
        "Adopt it",
        "Head of Finance",
        "March 2027",
        "June 2027",
        "In progress",
      ],
    ]);
    expect(told(read)).toContain("Deadline");
    expect(oneOf(read).own).toEqual({ Deadline: "June 2027" });
  });
  test("two statuses, two actions, two references: told", () => {
    const read = readIn("csv", [
      [
        "Ref",
        "Action no",
        "Action",
        "Task",
        "Lead officer",
        "Due date",
        "Status",
        "Delivery status",
      ],
      [
        "1.1",
        "A7",
        "Adopt it",
        "Write a paper",
        "Head of Finance",
        "March 2027",
        "In progress",
        "Completed",
      ],
    ]);
    expect(told(read)).toEqual(
      expect.arrayContaining(["Action no", "Delivery status"]),
    );
  });
  test("a row is not without a date while one stands unread in it", () => {
    for (const read of everyWay([
      ["Ref", "Action", "Lead officer", "Board slot", "Status"],
      ["1.1", "Adopt it", "Head of Finance", "31 March 2027", "In progress"],
    ]))
      expect(asked(read, "due")).toBe(true);
  });
});

describe("a column that does not hold what its heading says", () => {
  test.each([
    ["Extension", ["2", "0"]],
    ["Target", ["95%", "80%"]],
    ["Task ID", ["kR3x9aQz", "kR3x9aQy"]],
  ] as const)("%s", (heading, [one, two]) => {
    const read = readIn("csv", [
      ["Action", "Lead officer", "By when", "Status", heading],
      ["Adopt it", "Head of Finance", "March 2027", "In progress", one],
      ["Test it", "Head of Finance", "June 2027", "In progress", two],
    ]);
    expect(
      read.actions.map(({ due, revisedDue }) => [due?.end, revisedDue]),
    ).toEqual([
      ["2027-03-31", null],
      ["2027-06-30", null],
    ]);
    expect(oneOf(read).ref).toBeNull();
    expect(told(read)).toContain(heading);
  });
});

describe("colours in Excel", () => {
  const bookOf = (
    heads: readonly string[],
    cell: { text: string; fill: string },
  ) =>
    expectRead(
      readPlanFile(
        "plan.xlsx",
        makeXlsx({
          sheets: [
            {
              name: "Plan",
              rows: [
                heads,
                ["1.1", "Adopt it", "Head of Finance", "March 2027", cell],
              ],
            },
          ],
        }),
        { today },
      ),
    );
  test.each([
    ["% complete", "40%"],
    ["Status", "In progress"],
    ["Percentage complete", "40%"],
  ])("behind %s rate the action, and it is said", (heading, text) => {
    const read = bookOf(["Ref", "Action", "Owner", "Due", heading], {
      text,
      fill: "FFFF0000",
    });
    expect(oneOf(read).rag).toBe("Red");
    expect(oneOf(read).status).toBe("inProgress");
    expect(flagged(read)).toContain("ragFromFill");
  });
  test("a pale band rates nothing", () => {
    expect(
      oneOf(
        bookOf(["Ref", "Action", "Owner", "Due", "Status"], {
          text: "In progress",
          fill: "FFEAF2E8",
        }),
      ).rag,
    ).toBeNull();
  });
});

test("hidden columns are read like the others, and told", () => {
  const read = expectRead(
    readPlanFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            hiddenColumns: [4],
            rows: [
              ["Ref", "Action", "Owner", "Revised date", "Due", "Status"],
              [
                "1.1",
                "Adopt it",
                "Head of Finance",
                "June 2027",
                "March 2027",
                "In progress",
              ],
            ],
          },
        ],
      }),
      { today },
    ),
  );
  expect(read.questions.map(({ alike }) => alike)).toContain(
    "file: hiddenColumns",
  );
  expect(oneOf(read).revisedDue?.end).toBe("2027-06-30");
});

describe("a drop-down nobody chose from says nothing", () => {
  test.each([
    "Choose an item.",
    "Select an option",
    "Click or tap to enter a date.",
  ])("%s", (words) => {
    const read = readIn("docx", [
      ["Ref", "Action", "Owner", "Due", "Status"],
      ["1.1", "Adopt it", "Head of Finance", words, words],
    ]);
    expect(oneOf(read).due).toBeNull();
    expect(oneOf(read).status).toBeNull();
    expect(oneOf(read).narrative).toBeNull();
    expect(asked(read, "status")).toBe(true);
  });
});
