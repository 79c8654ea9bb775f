// The kinds of document three councils published, rebuilt in our own words where the whole matters: headline actions, a progress list with revisions, a risk map.
import { describe, expect, test } from "vitest";
import { readRows, readWord } from "./reading.ts";

describe("a page of headline actions in Word", () => {
  const read = readWord([
    { heading: "Improvement Plan" },
    {
      rows: [
        ["", "Action", "Timeline", "Responsible Officer", "Theme"],
        [
          "1",
          "Set up a development programme",
          "2016/18 and beyond.",
          "HR Manager",
          "Behaviour / Cultural Change",
        ],
        [
          "2",
          "Review the frameworks",
          "2016/18.",
          "Director of Communities and HR Manager to lead a corporate wide review of the frameworks",
          "Performance/ Project Management",
        ],
        [
          "3",
          "Review partnerships",
          "2016/17.",
          "Senior Management Team to identify all key partnerships",
          "Partnerships",
        ],
      ],
    },
  ]);
  test("gives each action its ref, theme, owners and time", () => {
    expect(read.kind).toBe("actions");
    expect(
      read.actions.map((a) => [a.ref, a.theme, a.officers, a.due?.end]),
    ).toEqual([
      ["1", "Behaviour / Cultural Change", ["HR Manager"], null],
      [
        "2",
        "Performance/ Project Management",
        ["Director of Communities", "HR Manager"],
        "2018-03-31",
      ],
      ["3", "Partnerships", ["Senior Management Team"], "2017-03-31"],
    ]);
  });
  test("says nothing about status that the text does not say", () => {
    expect(read.actions.every((a) => a.status === null)).toBe(true);
    expect(read.questions.filter((q) => q.field === "status")).toHaveLength(3);
  });
  test("flags the task in the owner cell, the group and the open end, and keeps the words", () => {
    const rules = read.actions.map((a) => a.flags.map((f) => f.rule));
    expect(rules[0]).toContain("noEndDate");
    expect(rules[1]).toEqual(
      expect.arrayContaining(["taskInOwner", "severalOwners"]),
    );
    expect(rules[2]).toContain("groupOwner");
    expect(read.actions[1]?.narrative).toContain(
      "to lead a corporate wide review",
    );
  });
});

describe("a progress list in Excel", () => {
  const read = readRows(
    [
      [
        "Corporate Improvement Plan – June 2018 Update",
        null,
        null,
        null,
        null,
        null,
      ],
      [],
      [
        "Ref",
        "Theme",
        "Action",
        "Target date",
        "Revised target date",
        "Status",
        "Commentary",
      ],
      [
        "4.2",
        "Members",
        "Member training",
        "March 2018",
        "August 2018",
        "In progress",
        "Revised timescale proposed",
      ],
      [
        "5.9",
        "Controls",
        "Revise procedure rules",
        null,
        null,
        "Completed",
        null,
      ],
      [
        "5.10",
        "Controls",
        "Consider options for audit",
        null,
        null,
        "Completed",
        null,
      ],
      [
        "8.2",
        "Information",
        "Develop capability",
        null,
        "31 March 2019",
        "In progress",
        "Extended",
      ],
    ],
    ["A1:F1"],
  );
  test("keeps a revision apart from the date in force", () => {
    const [first] = read.actions;
    expect([first?.due?.end, first?.revisedDue?.end]).toEqual([
      "2018-03-31",
      "2018-08-31",
    ]);
  });
  test("tells 5.10 from 5.1", () => {
    expect(read.actions.map((a) => a.ref)).toEqual([
      "4.2",
      "5.9",
      "5.10",
      "8.2",
    ]);
  });
  test("asks for the original date of a revision that has none", () => {
    const last = read.actions[3];
    expect(last?.due).toBeNull();
    expect(last?.flags.map((f) => f.rule)).toContain("revisedWithoutOriginal");
    expect(
      read.questions.some((q) => q.action === last?.id && q.field === "due"),
    ).toBe(true);
  });
  test("lists the title and the headings it passed over", () => {
    expect(read.skipped.map((s) => s.source.row)).toEqual([1, 3]);
  });
});

describe("a risk map in Word", () => {
  const read = readWord([
    { bold: "7. RISK MANAGEMENT" },
    {
      rows: [
        ["Corporate Risk Title", "Improvement Plan Reference"],
        [
          "KO1: Sound finances",
          { paragraphs: ["FP1: Managing Finances", "FP2 – Governing"] },
        ],
        ["KO5*: Continuity", "FP1 – Value for Money"],
        ["KO6: Data", "FP1-FP4"],
      ],
    },
    "* KO5 and KO18 have been merged",
    { bold: "12. OTHERS CONSULTED" },
    {
      rows: [
        ["Portfolio Holder", "No"],
        ["Chief Executive", "At CMT"],
        ["Head of Service", "Yes"],
      ],
    },
  ]);
  test("gives risks and never actions", () => {
    expect([read.kind, read.actions.length]).toEqual(["riskMap", 0]);
    expect(read.risks.map((r) => [r.id, r.title, r.refs])).toEqual([
      ["KO1", "Sound finances", ["FP1", "FP2"]],
      ["KO5", "Continuity", ["FP1"]],
      ["KO6", "Data", ["FP1", "FP2", "FP3", "FP4"]],
    ]);
  });
  test("keeps the merged code and asks about the code with two titles", () => {
    expect(read.risks[1]?.merged).toEqual(["KO18"]);
    expect(read.questions.map((q) => q.alike)).toEqual(
      expect.arrayContaining(["risks: merged", "risks: one code, two titles"]),
    );
    expect(read.questions).toHaveLength(2);
  });
  test("lists the table of who was consulted", () => {
    expect(read.skipped.find((s) => s.source.table === 2)?.reason).toMatch(
      /consulted/,
    );
  });
});
