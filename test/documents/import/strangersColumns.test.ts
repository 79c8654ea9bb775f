// Columns nobody here has seen before: several references in a cell, risks that only rate, figures by quarter, two languages, the lists of other systems.
import { describe, expect, test } from "vitest";
import {
  askedOf,
  first,
  readCsvText,
  readFile,
  readRows,
  readWord,
} from "./reading.ts";

const heads = ["Ref", "Action", "Lead", "Due", "Status"];

describe("a reference that names several rows is asked about, and kept as one", () => {
  const read = (ref: string, others: readonly string[]) =>
    readRows([
      heads,
      ...[...others, ref].map((one) => [one, `Adopt ${one}`, "HR Manager"]),
    ]);

  test.each([
    ["10 & 11", ["9"]],
    ["12 and 13", ["9"]],
    ["17, 18", ["9"]],
    ["2.1 a 2.2", ["1.1"]],
    ["14-16", ["12", "13"]],
    ["2.1 to 2.3", ["1.1", "1.2"]],
    ["19/20", ["17", "18"]],
  ])("%s", (ref, others) => {
    const last = read(ref, others);
    expect(last.actions.at(-1)?.ref).toBe(ref);
    expect(askedOf(last, "ref")).toMatchObject([{ suggestion: ref }]);
  });

  test.each([
    ["CIP-07", ["CIP-05", "CIP-06"]],
    ["24-06", ["24-04", "24-05"]],
    ["A/2", ["A/1", "B/1"]],
    ["24 AGS 06", ["24 AGS 03"]],
  ])("%s is one", (ref, others) => {
    expect(askedOf(read(ref, others), "ref")).toEqual([]);
  });
});

describe("columns by what stands in them", () => {
  test("“Risk” that rates each recommendation makes no map of risks", () => {
    const heading = ["Rec", "Recommendation", "Risk", "Officer", "Target date"];
    for (const risk of ["High", "Staff are paid twice"]) {
      const read = readRows([
        heading,
        ["1", "Reconcile it", risk, "Payroll Manager", "31/03/2027"],
      ]);
      expect(read.kind).toBe("actions");
      expect(first(read)).toMatchObject({
        title: "Reconcile it",
        officers: ["Payroll Manager"],
      });
    }
  });

  test("figures for each quarter are a measure's, and no milestones", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Due", "KPI", "Q1", "Q2"],
      ["1", "Clear it", "HR Manager", "31/03/2027", "Open", "380", "290"],
      ["2", "Let it", "HR Manager", "31/03/2027", "Days", "58", "44"],
    ]);
    expect(read.actions.map(({ milestones }) => milestones)).toEqual([[], []]);
    expect(askedOf(read, "due")).toEqual([]);
  });

  test("the same column in two languages is read once", () => {
    const read = readRows([
      ["Cyf", "Action", "Swyddog cyfrifol", "Responsible officer"],
      ["1", "Adopt it", "Rheolwr AD", "HR Manager"],
    ]);
    expect(first(read).officers).toEqual(["HR Manager"]);
    expect(first(read).own).toMatchObject({ "Swyddog cyfrifol": "Rheolwr AD" });
  });

  test("words across the table do not keep short references from being read", () => {
    const long = "Statutory recommendation 1: the council is to agree a budget";
    const read = readWord([
      {
        rows: [
          ["Action ref", "Action", "Lead", "Target date"],
          [{ text: long, span: 4 }],
          ["1a", "Control spending", "HR Manager", "Mar 2027"],
          [{ text: `${long} that balances`, span: 4 }],
          ["2a", "Inspect homes", "HR Manager", "Mar 2027"],
        ],
      },
    ]);
    expect(read.actions.map(({ ref }) => ref)).toEqual(["1a", "2a"]);
  });
});

describe("exports of other systems", () => {
  test("Jira's parents are named by the numbers of its rows", () => {
    const read = readCsvText(
      [
        "Summary,Issue key,Issue id,Issue Type,Status,Parent",
        "Adopt policy,CIP-12,10234,Task,In Progress,",
        "Draft policy,CIP-13,10235,Sub-task,Done,10234",
      ].join("\n"),
    );
    expect(read.actions.map(({ partOf }) => partOf)).toEqual([null, "CIP-12"]);
  });

  test.each([
    [
      ["Doing", "Done"],
      ["inProgress", "completed"],
      [null, null],
    ],
    [
      ["Finance", "People"],
      [null, null],
      ["Finance", "People"],
    ],
  ])(
    "Trello's lists %s are statuses or themes by their words",
    (lists, statuses, themes) => {
      const [upper = "", lower = ""] = lists;
      const read = readCsvText(
        [
          "Card ID,Card Name,Card URL,Card Description,Members,Due Date,List ID,List Name,Board Name,Start Date",
          `6a1,Adopt policy,https://trello.com/c/1,,HR Manager,2027-03-31,7b1,${upper},Plan,`,
          `6a2,Review policy,https://trello.com/c/2,,HR Manager,2027-03-31,7b2,${lower},Plan,`,
        ].join("\n"),
      );
      expect(read.actions.map(({ status }) => status)).toEqual(statuses);
      expect(read.actions.map(({ theme }) => theme)).toEqual(themes);
    },
  );
});

describe("a letter", () => {
  test("lines with who, when and where it stands are actions", () => {
    const read = readFile(
      "mail.txt",
      new TextEncoder().encode(
        "Actions agreed\n\n1. Adopt it – HR Manager – by 31 March 2027 – In progress\n2. Plan it – IT Manager – by 30 June 2027 – Complete\n",
      ),
    );
    expect(
      read.actions.map((action) => [
        action.ref,
        action.title,
        action.officers,
        action.status,
      ]),
    ).toEqual([
      ["1", "Adopt it", ["HR Manager"], "inProgress"],
      ["2", "Plan it", ["IT Manager"], "completed"],
    ]);
  });
});
