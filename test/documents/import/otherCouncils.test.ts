// Workbooks in the manner of councils whose files nobody here has seen: read as a careful officer would read them.
import { describe, expect, it } from "vitest";
import { makeXlsx } from "./makeXlsx.ts";
import { readFile, readRows, rules } from "./reading.ts";

const by = <T extends { ref: string | null }>(
  rows: readonly T[],
  ref: string,
) => {
  const found = rows.find((one) => one.ref === ref);
  if (!found)
    throw new Error(`No ${ref} among ${rows.map((one) => one.ref).join(", ")}`);
  return found;
};

describe("a recovery plan with two rows of headings, merged themes and a column of colours", () => {
  const read = readRows(
    [
      [
        "Recovery and Improvement Plan 2019 to 2021 – Quarter 2",
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [
        "Priority theme",
        "Ref",
        "What we will do",
        "Accountability",
        null,
        "Timescale",
        null,
        "RAG",
        "Position at Q2",
      ],
      [
        null,
        null,
        null,
        "Lead Officer",
        "Portfolio Holder",
        "Original",
        "Revised",
        null,
        null,
      ],
      [
        "Financial resilience",
        "FR1",
        "Publish a balanced three-year budget",
        "Director of Resources (s151)",
        "Cllr for Finance",
        "Feb 2020",
        null,
        { text: "", fill: "FF00B050" },
        "Approved by full Council.",
      ],
      [
        null,
        "FR2",
        "Clear the backlog of audited accounts",
        "Director of Resources (s151)",
        "Cllr for Finance",
        "30/09/2019",
        "31/03/2020",
        { text: "", fill: "FFFF0000" },
        "Auditor has not begun.",
      ],
      [
        "Culture and leadership",
        "CL1",
        "Adopt a code of conduct for officers and Members",
        "Monitoring Officer",
        "Leader",
        "Q4 2019/20",
        null,
        { text: "", fill: "FFFFC000" },
        "Draft with the Standards Committee.",
      ],
      ["Total", null, "3 actions", null, null, null, null, null, null],
    ],
    ["A4:A5", "D2:E2", "F2:G2"],
  );
  it("takes the theme through the merge, the dates apart and the total as no action", () => {
    expect(read.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["FR1", "Financial resilience"],
      ["FR2", "Financial resilience"],
      ["CL1", "Culture and leadership"],
    ]);
    const accounts = by(read.actions, "FR2");
    expect(accounts.due?.end).toBe("2019-09-30");
    expect(accounts.revisedDue?.end).toBe("2020-03-31");
    expect(accounts.rag?.toLowerCase()).toBe("red");
    expect(by(read.actions, "CL1").due?.end).toBe("2020-03-31");
    expect(read.skipped.some(({ text }) => text.includes("3 actions"))).toBe(
      true,
    );
  });
  it("keeps the lead officer and the member apart", () => {
    const code = by(read.actions, "CL1");
    expect(code.officers).toEqual(["Monitoring Officer"]);
    expect(code.leadMember).toBe("Leader");
  });
});

describe("a transformation plan whose milestones stand in rows below their action", () => {
  const read = readRows([
    ["Action No.", "Action", "Milestones", "By when", "Owner", "Status"],
    [
      "1",
      "Introduce a new customer platform",
      "Business case approved",
      "31 May 2019",
      "Head of Digital",
      "On track",
    ],
    [null, null, "Supplier appointed", "30 September 2019", null, null],
    [null, null, "Platform live", "31 March 2020", null, null],
    [
      "2",
      "Review the contact centre",
      "Review reported",
      "June 2019",
      "Head of Customer Services",
      "Complete",
    ],
  ]);
  it("gives each action its milestones with their dates", () => {
    expect(read.actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
    expect(
      by(read.actions, "1").milestones.map(({ title, due }) => [
        title,
        due?.end,
      ]),
    ).toEqual([
      ["Business case approved", "2019-05-31"],
      ["Supplier appointed", "2019-09-30"],
      ["Platform live", "2020-03-31"],
    ]);
    expect(by(read.actions, "2").status).toBe("completed");
  });
});

describe("a workbook with a cover, a sheet for each theme and a glossary", () => {
  const heads = [
    "Ref",
    "Agreed action",
    "Responsible Office",
    "Target",
    "Progress to date",
  ];
  const read = readFile(
    "improvement plan v7 FINAL.xlsx",
    makeXlsx({
      sheets: [
        {
          name: "Cover",
          rows: [
            ["Best Value Improvement Plan"],
            ["Version", "7"],
            ["Approved by", "Cabinet"],
          ],
        },
        {
          name: "Governance",
          rows: [
            heads,
            [
              "G1",
              "Refresh the constitution",
              "Monitoring Officer",
              { number: 43_921, format: "dd/mm/yyyy" },
              "Work is under way.",
            ],
            [
              "G2",
              "Train all Members",
              "Head of Democratic Services / Monitoring Officer",
              "Autumn 2020",
              "Completed in May.",
            ],
          ],
        },
        {
          name: "Procurement",
          rows: [
            heads,
            [
              "P1",
              "Publish a contracts register",
              "Head of Procurement",
              "Phase 1: June 2020; Phase 2: Sept 2020",
              "",
            ],
          ],
        },
        {
          name: "Glossary",
          rows: [
            ["Term", "Meaning"],
            ["BV", "Best value"],
          ],
        },
      ],
    }),
  );
  it("takes the sheet as the theme and lists the cover and the glossary as left out", () => {
    expect(read.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["G1", "Governance"],
      ["G2", "Governance"],
      ["P1", "Procurement"],
    ]);
    expect(by(read.actions, "G1").due?.end).toBe("2020-03-31");
    const left = read.skipped.map(({ text }) => text).join(" ");
    expect(left).toContain("Best value");
    expect(left).toContain("Best Value Improvement Plan");
  });
  it("does not take the first of several dates for the end of the work, and asks", () => {
    const register = by(read.actions, "P1");
    expect(register.due).toMatchObject({
      text: "Phase 1: June 2020; Phase 2: Sept 2020",
      end: "2020-09-30",
    });
    expect(rules(register)).toContain("severalDates");
    expect(
      read.questions.some(
        ({ action, field }) => action === register.id && field === "due",
      ),
    ).toBe(true);
  });
});
