// The structure of a table: headings with numbers or letters, headings again, counts below, words set in, references that begin again or lost a bracket.
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { everyWay, readIn, today } from "./everyWay.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { expectRead } from "./reading.ts";

const heads = ["Ref", "Action", "Lead officer", "Due date", "Status"];
const line = (ref: string, title: string) => [
  ref,
  title,
  "Head of Finance",
  "March 2027",
  "In progress",
];
const seen = (read: ReturnType<typeof readIn>) =>
  read.actions.map(({ ref, theme }) => [ref, theme]);
const parts = (read: ReturnType<typeof readIn>) =>
  read.actions.map(({ ref, partOf }) => [ref, partOf]);

describe("a heading row names the theme of the rows below it", () => {
  test.each([
    [
      "by number",
      ["1", "Finance", "", "", ""],
      ["2", "People", "", "", ""],
      ["1.1", "2.1"],
    ],
    [
      "by number with its lead",
      ["1", "Finance", "Head of Finance", "", ""],
      ["2", "People", "Head of HR", "", ""],
      ["1.1", "2.1"],
    ],
    [
      "by letter",
      ["A", "Finance", "", "", ""],
      ["B", "People", "", "", ""],
      ["A1", "B1"],
    ],
    [
      "by letter and stop",
      ["A", "Finance", "", "", ""],
      ["B", "People", "", "", ""],
      ["A.1", "B.1"],
    ],
  ] as const)("%s", (_, one, two, [first, second]) => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, [
        heads,
        one,
        line(first, "Adopt it"),
        two,
        line(second, "Plan it"),
      ]);
      expect(seen(read)).toEqual([
        [first, `${one[0]} Finance`],
        [second, `${two[0]} People`],
      ]);
      expect(read.skipped.map(({ text }) => text)).toContain(
        one.filter((cell) => cell !== "").join(" | "),
      );
    }
  });
  test("with its number in the same cell", () => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, [
        heads.slice(1),
        ["1. Finance", "", "", ""],
        line("", "1.1 Adopt it").slice(1),
        ["2. People", "", "", ""],
        line("", "2.1 Plan it").slice(1),
      ]);
      expect(seen(read)).toEqual([
        ["1.1", "1. Finance"],
        ["2.1", "2. People"],
      ]);
    }
  });
  test("with the headings of the columns again under it", () => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, [
        ["Thema 1: Cyllid", "", "", "", ""],
        heads,
        line("1.1", "Adopt it"),
        ["Thema 2: Pobl", "", "", "", ""],
        heads,
        line("2.1", "Plan it"),
      ]);
      expect(seen(read)).toEqual([
        ["1.1", "Thema 1: Cyllid"],
        ["2.1", "Thema 2: Pobl"],
      ]);
    }
  });
  test("where the theme itself heads the column of actions, again and again", () => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, [
        ["Finance", "Lead officer", "Due date", "Status"],
        line("", "Adopt the strategy").slice(1),
        ["People", "Lead officer", "Due date", "Status"],
        line("", "Plan the workforce").slice(1),
      ]);
      expect(read.actions.map(({ theme }) => theme)).toEqual([
        "Finance",
        "People",
      ]);
    }
  });
  test("an action with a day and a status of its own is none, though numbers stand under it", () => {
    for (const read of everyWay([
      heads,
      line("1", "Strengthen finance"),
      line("1.1", "Adopt it"),
    ]))
      expect(parts(read)).toEqual([
        ["1", null],
        ["1.1", "1"],
      ]);
  });
});

describe("what is no action is left out, and told", () => {
  test.each([
    [
      "counts under a heading",
      [
        ["", "Summary", "", "", ""],
        ["", "Completed", "", "", "3"],
        ["", "In progress", "", "", "4"],
        ["", "Total", "", "", "7"],
      ],
    ],
    [
      "counts with headings of their own",
      [
        ["Status", "Number", "", "", ""],
        ["Completed", "3", "", "", ""],
        ["Total", "7", "", "", ""],
      ],
    ],
    [
      "strokes",
      [
        ["---", "---", "---", "---", "---"],
        ["--", "", "", "", ""],
      ],
    ],
    [
      "words about the sheet",
      [
        ["Prepared by the programme office, 3 November 2026", "", "", "", ""],
        ["", "Last updated 3 November 2026", "", "", ""],
        ["", "", "", "", "Page 1 of 2"],
      ],
    ],
  ] as const)("%s", (_, rows) => {
    for (const format of ["csv", "xlsx", "docx"]) {
      const read = readIn(format, [
        heads,
        line("1.1", "Adopt it"),
        line("1.2", "Plan it"),
        ...rows,
      ]);
      expect(seen(read)).toEqual([
        ["1.1", null],
        ["1.2", null],
      ]);
      expect(read.skipped).toHaveLength(1 + rows.length);
    }
  });
});

describe("references", () => {
  test("keep the bracket that belongs to them", () => {
    for (const read of everyWay([
      heads,
      line("1.1", "Finance"),
      line("1.1(i)", "Adopt it"),
      line("1.1(ii)", "Plan it"),
    ]))
      expect(parts(read)).toEqual([
        ["1.1", null],
        ["1.1(i)", "1.1"],
        ["1.1(ii)", "1.1"],
      ]);
  });
  test("that are letters under a number are its parts", () => {
    for (const read of everyWay([
      heads,
      line("1", "Finance"),
      line("a", "Adopt it"),
      line("b)", "Plan it"),
      line("2", "People"),
      line("a", "Train"),
    ])) {
      expect(parts(read)).toEqual([
        ["1", null],
        ["1a", "1"],
        ["1b", "1"],
        ["2", null],
        ["2a", "2"],
      ]);
      expect(read.actions[1]?.flags.map(({ rule }) => rule)).toContain(
        "refFromAbove",
      );
    }
  });
  test.each([
    ["Theme 1: Finance", "Theme 2: People", "1.1", "2.1"],
    ["Priority A - Finance", "Priority B - People", "A.1", "B.1"],
    ["Finance", "People", "F1", "P1"],
  ])(
    "that begin again under %s and %s are offered with its own number",
    (one, two, first, second) => {
      for (const format of ["csv", "xlsx", "docx"]) {
        const read = readIn(format, [
          ["Theme", ...heads],
          [one, ...line("1", "Adopt it")],
          [one, ...line("2", "Close it")],
          [two, ...line("1", "Plan it")],
          [two, ...line("2", "Train")],
        ]);
        expect([read.actions[0]?.ref, read.actions[2]?.ref]).toEqual([
          first,
          second,
        ]);
        expect(
          read.questions.some(
            ({ alike }) => alike === "ref: numbering restarts",
          ),
        ).toBe(true);
      }
    },
  );
});

describe("words set in are levels", () => {
  const wanted = [
    ["Adopt the strategy", "Finance", null],
    ["Draft it", "Finance", "1"],
    ["Send it round", "Finance", "2"],
    ["Close the gap", "Finance", null],
    ["Workforce plan", "People", null],
  ];
  const levels = (read: ReturnType<typeof readIn>) =>
    read.actions.map(({ title, theme, partOf }) => [title, theme, partOf]);
  const rows = [
    ["Finance", "", "", ""],
    ["  Adopt the strategy", "Head of Finance", "31/03/2027", "In progress"],
    ["    Draft it", "Head of Finance", "31/01/2027", "In progress"],
    ["      Send it round", "Head of Finance", "15/01/2027", "Not started"],
    ["  Close the gap", "Head of Finance", "31/03/2027", "In progress"],
    ["People", "", "", ""],
    ["  Workforce plan", "Head of HR", "30/06/2027", "Not started"],
  ];
  test("by spaces", () => {
    for (const format of ["csv", "xlsx"])
      expect(
        levels(
          readIn(format, [["Task", "Owner", "Finish", "Status"], ...rows]),
        ),
      ).toEqual(wanted);
  });
  test("by Excel's own indent", () => {
    const set = rows.map(([title = "", ...rest]) => [
      {
        text: title.trim(),
        indent: (title.length - title.trimStart().length) / 2,
      },
      ...rest,
    ]);
    const read = expectRead(
      readPlanFile(
        "plan.xlsx",
        makeXlsx({
          sheets: [
            {
              name: "Plan",
              rows: [["Task", "Owner", "Finish", "Status"], ...set],
            },
          ],
        }),
        { today },
      ),
    );
    expect(levels(read)).toEqual(wanted);
  });
});

test("four levels by number are part of one another", () => {
  for (const read of everyWay([
    heads,
    line("2", "Stabilise the budget"),
    line("2.1", "Close the gap"),
    line("2.1.1", "Freeze spending"),
    line("2.1.1.1", "Write to budget holders"),
    line("2.10", "Agree the savings"),
  ]))
    expect(parts(read)).toEqual([
      ["2", null],
      ["2.1", "2"],
      ["2.1.1", "2.1"],
      ["2.1.1.1", "2.1.1"],
      ["2.10", "2"],
    ]);
});
