// PDFs: a table drawn with lines is read as the page shows it; anything else is refused in a sentence, never guessed.
import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAnyPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { today } from "./everyWay.ts";
import { makePdf } from "./makePdf.ts";
import type { TestPdfPage } from "./makePdf.ts";
import { expectRead, expectRefused } from "./reading.ts";

const heads = ["Ref", "Action", "Lead officer", "Target date", "Status"];
const widths = [50, 240, 140, 110, 110];
const rows = [
  heads,
  [
    "1.1",
    "Adopt the medium-term financial strategy and agree the savings of each service",
    "Head of Finance",
    "31 March 2027",
    "In progress",
  ],
  [
    "1.2",
    "Refresh the contract rules",
    "Monitoring Officer",
    "June 2027",
    "Not started",
  ],
  ["1.10", "Plan the workforce", "Head of HR", "Q3 2026/27", "Completed"],
];

const read = async (pages: readonly TestPdfPage[]) =>
  expectRead(await readAnyPlanFile("plan.pdf", makePdf(pages), { today }));

describe("a table drawn with lines", () => {
  test("is read cell by cell, whatever the lines its words were broken into", async () => {
    const plan = await read([
      { text: ["Improvement plan"], table: { rows, widths } },
    ]);
    expect(
      plan.actions.map(({ ref, title, officers, due, status }) => [
        ref,
        title,
        officers,
        due?.end,
        status,
      ]),
    ).toEqual([
      [
        "1.1",
        "Adopt the medium-term financial strategy and agree the savings of each service",
        ["Head of Finance"],
        "2027-03-31",
        "inProgress",
      ],
      [
        "1.2",
        "Refresh the contract rules",
        ["Monitoring Officer"],
        "2027-06-30",
        "notStarted",
      ],
      ["1.10", "Plan the workforce", ["Head of HR"], "2026-12-31", "completed"],
    ]);
    expect(plan.questions.map(({ alike }) => alike)).toContain(
      "file: pdfTables",
    );
  });

  test("keeps a row over all columns as the theme below it", async () => {
    const [head = [], one = [], two = []] = rows;
    const plan = await read([
      {
        table: {
          rows: [head, ["Theme 1: Finance"], one, ["Theme 2: Governance"], two],
          widths,
          across: [1, 3],
        },
      },
    ]);
    expect(plan.actions.map(({ theme }) => theme)).toEqual([
      "Theme 1: Finance",
      "Theme 2: Governance",
    ]);
  });

  test("goes on over a page, with its headings again or without", async () => {
    for (const again of [[heads], []]) {
      const plan = await read([
        { table: { rows: rows.slice(0, 3), widths } },
        { table: { rows: [...again, ...rows.slice(3)], widths } },
      ]);
      expect(plan.actions.map(({ ref }) => ref)).toEqual([
        "1.1",
        "1.2",
        "1.10",
      ]);
    }
  });

  test("keeps two owners on two lines apart, and one broken over two together", async () => {
    const plan = await read([
      {
        table: {
          rows: [
            heads,
            [
              "1",
              "Adopt it",
              "Head of Finance\nHead of HR",
              "31 March 2027",
              "In progress",
            ],
            [
              "2",
              "Close it",
              "Director of Communities and Place",
              "31 March 2027",
              "In progress",
            ],
          ],
          widths,
        },
      },
    ]);
    expect(plan.actions.map(({ officers }) => officers)).toEqual([
      ["Head of Finance", "Head of HR"],
      ["Director of Communities and Place"],
    ]);
  });

  test("puts a day cut by its column together again", async () => {
    const plan = await read([
      {
        table: {
          rows: [
            heads,
            ["1", "Adopt it", "Head of Finance", "31/03/20\n27", "In progress"],
          ],
          widths: [50, 240, 140, 40, 110],
        },
      },
    ]);
    expect(plan.actions[0]?.due?.end).toBe("2027-03-31");
  });
});

test("a report with references at the end of its list items is read without a table", async () => {
  const plan = await read([
    {
      text: [
        "The following actions have been completed since the launch of the plan:",
        "- Agree the budget approach (2.1)",
        "- Hold risk workshops (7.3)",
        "- Refresh the risk registers (7.2)",
      ],
    },
  ]);
  expect(plan.actions.map(({ ref, status }) => [ref, status])).toEqual([
    ["2.1", "completed"],
    ["7.3", "completed"],
    ["7.2", "completed"],
  ]);
});

describe("is refused in a sentence", () => {
  const refused = async (bytes: Uint8Array) =>
    expectRefused(await readAnyPlanFile("plan.pdf", bytes, { today })).code;

  test.each([
    [
      "a table drawn with spaces alone",
      () => makePdf([{ table: { rows, widths, ruled: false } }]),
      "noTable",
    ],
    [
      "a letter",
      () =>
        makePdf([{ text: ["Dear councillor,", "Thank you for your letter."] }]),
      "noTable",
    ],
    ["pages without text", () => makePdf([{}]), "noTable"],
    [
      "a file cut short",
      () => makePdf([{ table: { rows, widths } }]).subarray(0, 300),
      "corrupt",
    ],
    [
      "a name and nothing else",
      () => new TextEncoder().encode("%PDF-1.7\n"),
      "corrupt",
    ],
    [
      "a page that unpacks to far more than a plan",
      () =>
        makePdf(
          [{}],
          zlibSync(new Uint8Array(160 * 1024 * 1024), { level: 9 }),
        ),
      "tooLarge",
    ],
    [
      "more pages than a plan has",
      () => makePdf(Array.from({ length: 301 }, () => ({ text: ["1"] }))),
      "tooLarge",
    ],
  ] as const)("%s", async (_, make, code) => {
    expect(await refused(make())).toBe(code);
  });
});
