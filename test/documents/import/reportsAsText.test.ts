// Reports that name their actions in lists, and tables among running text: as text, as Word, with lines cut by the width of a page.
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { today } from "./everyWay.ts";
import { makeDocx, raw } from "./makeDocx.ts";
import { expectRead, readPaste } from "./reading.ts";

const report = [
  "Corporate Improvement Plan: progress report to the Audit and Governance Committee of November 2026",
  "1.1 The plan was agreed in December 2025 and is reviewed by this committee every quarter of the year.",
  "4.6 In summary, the following 3 actions have been completed since the launch:",
  "• Agree the budget approach and timetable for 2027/28 (2.1)",
  "• Hold risk workshops with Directors and Members (Cabinet and Audit) (7.3)",
  "• Consider options for the future of internal audit (5.10).",
  "4.7 The following actions are on track for completion by the end of March:",
  "• Complete the full analytical review (5.4).",
  "4.8 There is one area of slippage where action is taking place:",
  "• Review the detailed savings plans by March 2026 (2.2) – All plans have been signed off apart from one.",
  "4.9 Revised timescales are proposed for the following actions:",
  "• Deliver risk training for all managers (7.6) - revised from March 2026 to March 2027.",
];

const wanted = [
  ["2.1", "completed"],
  ["7.3", "completed"],
  ["5.10", "completed"],
  ["5.4", "inProgress"],
  ["2.2", "slippage"],
  ["7.6", null],
];

const standing = (read: ReturnType<typeof expectRead>) =>
  read.actions.map(({ ref, status }) => [ref, status]);

const textFile = (lines: readonly string[]) =>
  expectRead(
    readPlanFile("report.txt", new TextEncoder().encode(lines.join("\n")), {
      today,
    }),
  );

describe("a report with references at the end of its list items", () => {
  test("as a text file", () => {
    const read = textFile(report);
    expect(standing(read)).toEqual(wanted);
    expect(read.actions[5]?.revisedDue?.end).toBe("2027-03-31");
    expect(read.questions.map(({ alike }) => alike)).toContain(
      "file: listsOfActions",
    );
    expect(read.actions[4]?.narrative).toContain("signed off apart from one");
  });
  test("with hyphens for bullets and lines cut by the page", () => {
    const cut = report.flatMap((line) =>
      line
        .replace("•", "-")
        .replace(/(.{40,60}?) /g, "$1\n")
        .split("\n"),
    );
    expect(standing(textFile(cut))).toEqual(wanted);
  });
  test("as a Word document with its own bullets", () => {
    const blocks = report.map((line) =>
      line.startsWith("•")
        ? raw(
            `<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">${line.slice(2)}</w:t></w:r></w:p>`,
          )
        : line,
    );
    expect(
      standing(
        expectRead(readPlanFile("report.docx", makeDocx(blocks), { today })),
      ),
    ).toEqual(wanted);
  });
  test("a report that only mentions three references has no plan to read", () => {
    const answer = readPlanFile(
      "report.txt",
      new TextEncoder().encode(
        "The council agreed its plan (2.1) in May.\nIt was reviewed again in June, as the minutes of the meeting say.\nAction 4.2 is late.",
      ),
      { today },
    );
    expect("error" in answer).toBe(true);
  });
});

describe("a risk map whose lines were cut by their columns", () => {
  const lines = [
    "Corporate Risk Title\tImprovement Plan Reference",
    "KO1: Effective Financial Management\tFP1: Managing Finances",
    "and Internal Control\tFP2: Governing the Business",
    "\tFP3: Managing Resources",
    "KO7: Effective partnership working\tPR4: Improved Partnership",
    "\tWorking",
    "KO10: Appropriate investment in\tHROD1: Learning & Development",
    "employee development\t",
  ];
  const titles = [
    "Effective Financial Management and Internal Control",
    "Effective partnership working",
    "Appropriate investment in employee development",
  ];
  test("as pasted text", () => {
    const read = readPaste(lines.join("\n"));
    expect(read.risks.map(({ title }) => title)).toEqual(titles);
    expect(read.risks.map(({ refs }) => refs)).toEqual([
      ["FP1", "FP2", "FP3"],
      ["PR4"],
      ["HROD1"],
    ]);
  });
  test("as a Word table, continued after a page break without headings", () => {
    const rows = lines.map((line) => line.split("\t"));
    const read = expectRead(
      readPlanFile(
        "map.docx",
        makeDocx([{ rows: rows.slice(0, 4) }, "", { rows: rows.slice(4) }]),
        { today },
      ),
    );
    expect(read.risks.map(({ title }) => title)).toEqual(titles);
  });
  test("in the middle of a report in text", () => {
    const prose = [
      "7.1 The risks associated with the plan are covered in the departmental risk register of each service.",
      "The specific corporate risks and the sections of the plan that address each of them are set out below.",
      "They were reviewed by the management team in June, and again by the committee at its meeting in July.",
    ];
    const more = [
      "8.1 The plan will have an effect on internal customers in particular, as they will be responsible for it.",
      "9.1 Please see the sections on equalities of the plan, which say what each of the services has to do.",
      "10.1 Several sections of the new plan cover actions that will address value for money in the council.",
    ];
    const read = textFile([...prose, "", ...lines, "", ...more]);
    expect(read.risks.map(({ title }) => title)).toEqual(titles);
    expect(read.actions).toEqual([]);
  });
});
