// What other systems export: recognised, said, and their own columns neither read by guessing nor poured into the account.
import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../src/documents/import/rows/importResult.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { asked, oneOf, readIn, today } from "./everyWay.ts";
import { expectRead, first, readCsvText } from "./reading.ts";

const system = (read: ImportResult) =>
  read.questions.find(({ field }) => field === "system")?.about;

const formats = ["csv", "xlsx"] as const;

describe("Microsoft Planner", () => {
  const table = [
    [
      "Task ID",
      "Task Name",
      "Bucket Name",
      "Progress",
      "Priority",
      "Assigned To",
      "Created By",
      "Created Date",
      "Start date",
      "Due date",
      "Is Recurring",
      "Late",
      "Completed Date",
      "Completed By",
      "Completed Checklist Items",
      "Checklist Items",
      "Labels",
      "Description",
    ],
    [
      "kR3x9aQz",
      "Agree the approach",
      "Finance",
      "Completed",
      "Urgent",
      "Head of Finance",
      "Pat Admin",
      "04/02/2026",
      "04/06/2026",
      "06/30/2026",
      "false",
      "false",
      "07/03/2026",
      "Head of Finance",
      "2/2",
      "Draft;Sign off",
      "",
      "See minute 12",
    ],
    [
      "kR3x9aQy",
      "Review the savings",
      "Finance",
      "In progress",
      "Medium",
      "Head of Finance;Head of HR",
      "Pat Admin",
      "04/02/2026",
      "",
      "09/08/2026",
      "false",
      "true",
      "",
      "",
      "1/2",
      "Collect;Challenge",
      "",
      "",
    ],
    [
      "kR3x9aQx",
      "Member induction",
      "Governance",
      "Not started",
      "Medium",
      "",
      "Pat Admin",
      "04/02/2026",
      "",
      "",
      "false",
      "false",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
  ];
  test.each(formats)("as %s", (format) => {
    const read = readIn(format, table);
    expect(system(read)).toBe("Microsoft Planner");
    expect(
      read.actions.map(({ ref, theme, status }) => [ref, theme, status]),
    ).toEqual([
      [null, "Finance", "completed"],
      [null, "Finance", "inProgress"],
      [null, "Governance", "notStarted"],
    ]);
    const [first, second] = read.actions;
    expect(first?.due?.end).toBe("2026-06-30");
    expect(first?.completedOn).toBe("2026-07-03");
    expect(second?.due?.end).toBe("2026-09-08");
    expect(asked(read, "due")).toBe(true);
    expect(first?.milestones.map(({ title }) => title)).toEqual([
      "Draft",
      "Sign off",
    ]);
    expect(first?.narrative).not.toMatch(/Pat Admin|kR3x|false|2\/2/);
    expect(first?.narrative).toContain("See minute 12");
  });
  test("a person may still say what one of its columns is", () => {
    const bytes = new TextEncoder().encode(
      table.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
    );
    const read = expectRead(
      readPlanFile("plan.csv", bytes, {
        today,
        columns: new Map([["task id", "ref"]]),
      }),
    );
    expect(oneOf(read).ref).toBe("kR3x9aQz");
  });
});

describe("Pentana", () => {
  test.each(formats)(
    "as %s: parents, two dates, the day of completion, its own statuses",
    (format) => {
      const read = readIn(format, [
        [
          "Action Code",
          "Action Title",
          "Parent Code",
          "Status Icon",
          "Status",
          "Progress Bar",
          "Original Due Date",
          "Due Date",
          "Completed Date",
          "Managed By",
          "Assigned To",
          "Latest Note",
          "Latest Note Date",
        ],
        [
          "CIP 1",
          "Financial resilience",
          "",
          "x",
          "In Progress",
          "45%",
          "31-Mar-2026",
          "31-Mar-2026",
          "",
          "Director of Resources",
          "Director of Resources",
          "",
          "",
        ],
        [
          "CIP 1.1",
          "Budget monitoring",
          "CIP 1",
          "x",
          "Completed",
          "100%",
          "30-Jun-2025",
          "30-Sep-2025",
          "12-Sep-2025",
          "Director of Resources",
          "Finance Manager",
          "Done in September.",
          "15-Sep-2025",
        ],
        [
          "GOV 7",
          "Debt review",
          "CIP 1",
          "x",
          "Overdue",
          "60%",
          "",
          "31-Dec-2025",
          "",
          "Director of Resources",
          "Finance Manager",
          "Held up.",
          "10-Jan-2026",
        ],
        [
          "GOV 8",
          "Policy",
          "",
          "x",
          "Unassigned",
          "0%",
          "",
          "28-Feb-2027",
          "",
          "Director of Resources",
          "",
          "",
          "",
        ],
      ]);
      expect(system(read)).toContain("Pentana");
      expect(read.actions.map(({ ref, partOf }) => [ref, partOf])).toEqual([
        ["CIP 1", null],
        ["CIP 1.1", "CIP 1"],
        ["GOV 7", "CIP 1"],
        ["GOV 8", null],
      ]);
      expect(
        read.actions.map(({ due, revisedDue }) => [
          due?.end,
          revisedDue?.end ?? null,
        ]),
      ).toEqual([
        ["2026-03-31", null],
        ["2025-06-30", "2025-09-30"],
        ["2025-12-31", null],
        ["2027-02-28", null],
      ]);
      expect(read.actions[1]?.completedOn).toBe("2025-09-12");
      expect(asked(read, "status")).toBe(true);
      expect(read.actions[3]?.status).toBe("notStarted");
      expect(read.actions[1]?.narrative).not.toContain("15-Sep");
    },
  );
});

test("Microsoft Project's resources own its tasks, and its own columns are left out", () => {
  const read = readCsvText(
    [
      "ID,Active,Task Mode,Task Name,Duration,Start,Finish,Predecessors,Outline Level,Resource Names,% Complete",
      "2,Yes,Auto Scheduled,Write it,20 days,04/01/2027,29/01/2027,,2,Monitoring Officer,50%",
      "3,Yes,Auto Scheduled,Adopt it,40 days,01/02/2027,26/03/2027,2,2,Monitoring Officer,0%",
    ].join("\n"),
  );
  expect(
    read.actions.map(({ ref, officers, due, status, waitsFor }) => [
      ref,
      officers,
      due?.end,
      status,
      waitsFor,
    ]),
  ).toEqual([
    ["2", ["Monitoring Officer"], "2027-01-29", "inProgress", undefined],
    ["3", ["Monitoring Officer"], "2027-03-26", "notStarted", ["2"]],
  ]);
  expect(first(read).own).toEqual({ Start: "04/01/2027" });
});
