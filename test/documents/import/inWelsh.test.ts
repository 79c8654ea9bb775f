// What reading a file says is said in Welsh to whoever reads Welsh: every sentence of it, whatever the file; only the file's own words stay as they are.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isImportError } from "../../../src/documents/import/rows/importResult.ts";
import type { ImportResult } from "../../../src/documents/import/rows/importResult.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { importDates } from "../../../src/domain/words/en/importDates.ts";
import { importFile } from "../../../src/domain/words/en/importFile.ts";
import { importMerge } from "../../../src/domain/words/en/importMerge.ts";
import { importRows } from "../../../src/domain/words/en/importRows.ts";
import { importStatus } from "../../../src/domain/words/en/importStatus.ts";
import { isSentence } from "../../../src/domain/words/sentence.ts";
import type { Sentence, Values } from "../../../src/domain/words/sentence.ts";
import { inWelsh } from "../../../src/domain/words/welsh.ts";
import { makeDocx } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";

/** Words that no Welsh sentence has. */
const english =
  /\b(the|of|and|is|are|was|were|has|have|not|by|for|with|from|who|which|this|that|been|when|it|its)\b/i;

const codes = Object.entries<string>({
  ...importDates,
  ...importFile,
  ...importMerge,
  ...importRows,
  ...importStatus,
});

/** Something for each place of a text, and so many where it counts. */
function valuesFor(text: string, n: number): Values {
  const places = [...text.matchAll(/\{(\w+)(?::(\w+))?(?=[?}])/g)];
  return Object.fromEntries(
    places.map(([place, name = "", how]) => {
      if (how === "date") return [name, day("2027-02-14")];
      if (how === "list" || how === "commas") return [name, ["Xx", "Yy"]];
      const counts = how !== undefined || text.includes(`${place}?`);
      return [name, counts || name === "n" ? n : "Xx"];
    }),
  );
}

test.each(codes)("%s is a whole sentence in Welsh", (code, text) => {
  for (const n of [1, 2, 3, 6, 12]) {
    const said = inWelsh({ code, values: valuesFor(text, n) });
    expect(said).not.toMatch(/[{}]/);
    expect(said).not.toMatch(english);
    expect(said).not.toBe(code);
  }
});

test("every text there is, is said somewhere", () => {
  const source = globSync("src/{documents,domain/imports}/**/*.ts")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const begun = [...source.matchAll(/`(\w[\w.]*\.)\$\{/g)].map(
    ([, start = ""]) => start,
  );
  expect(
    codes
      .map(([code]) => code)
      .filter(
        (code) =>
          !source.includes(`"${code}"`) &&
          !begun.some((start) => code.startsWith(start)),
      ),
  ).toEqual([]);
});

const heads = ["Ref", "Theme", "Action", "Owner", "Due", "Status", "Comments"];
const row = (ref: string, ...cells: readonly string[]) => [
  ref,
  "Finance",
  ...cells,
  ...Array<string>(5 - cells.length).fill(""),
];

/** As councils write: each row is wrong in ways of its own. */
const messy = [
  row("1.9", "Review the scheme", "", "tbc", ""),
  row("1.9", "Adopt the plan", "CMT", "Q3", "Amber", "Work has begun"),
  row("2.1", "", "Cllr A Jones", "Mar 27-28", "Open"),
  row("2.2", "None", "j.smith@council.example", "year end", "Deferred"),
  row("10 & 11", "a) One\nb) Two", "A; B", "30.02.2019", "Completed?"),
  row("3", "Go", "Head of Finance", "02/13/2019", "Complete", "Will be done"),
  row("4", "Stay", "as above", "March 2019 (tbc)", "As 3 above"),
  row("5", "Work", "New post", "after the election", "Superseded"),
  row("6", "Train", "HR", "ongoing from May 2018", "On hold - complete"),
  row("7", "Build", "ZZ", "2018/19 and 2020/21", "overdue"),
  row("Total", "", "", "", "7"),
  [...heads],
];

const book = makeXlsx({
  sheets: [
    {
      name: "Plan",
      rows: [
        [...heads, "Colour of the folder", "Lead officer", "Due date"],
        ...messy.map((cells, n) => [...cells, "Green", "Clerk", `${n}`]),
        [{ error: "#REF!" }, { formula: "A1" }, "Last", null, null, null, null],
      ],
      hiddenRows: [3, 4],
      hiddenColumns: [8, 9],
    },
    { name: "Aside", rows: [["Version", "Date", "Author"]], hidden: true },
  ],
});

const files: readonly (readonly [string, Uint8Array])[] = [
  ["plan.xlsx", book],
  ["plan.docx", book],
  [
    "plan.csv",
    new TextEncoder().encode(
      [heads, ...messy]
        .map((cells) =>
          cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
        )
        .concat('8,Finance,"Never closed,Clerk,May,Open,')
        .join("\n"),
    ),
  ],
  [
    "plan.docx",
    makeDocx([
      { heading: "Improvement plan" },
      "Words outside of any table",
      { rows: [heads, ...messy] },
      {
        rows: [
          ["Colour", "Meaning"],
          ["Green", "Good"],
        ],
      },
      { rows: [heads, ...messy.slice(0, 2)] },
      {
        rows: [
          ["Action", "Lead", "Q1", "Q2", "Q3", "Q4"],
          ["Do it", "Clerk", "Begin ✓", "", "End", ""],
        ],
      },
      {
        rows: [
          ["Corporate risk", "Plan reference"],
          ["R1*: Money runs out", "FP1: Finances"],
          ["R1: People leave", "all"],
        ],
      },
    ]),
  ],
  [
    "posts.csv",
    new TextEncoder().encode(
      "Post,Name,Email\nHead of Parks,Fern Green,fern@council.example\nHead of Trees,Ash Wood,",
    ),
  ],
];

/** What is said of a file; the words of a row left out are the file's. */
const saidOf = ({ actions, risks, questions, skipped }: ImportResult) => [
  ...[...actions, ...risks].flatMap(({ flags }) =>
    flags.map((one) => one.text),
  ),
  ...questions.map(({ text }) => text),
  ...skipped.map(({ reason }) => reason),
];

const aDay = /^\d{4}-\d\d-\d\d$/;

/** With nothing of the file in it; a day stays one. */
function withoutTheFile(sentence: Sentence): Sentence {
  if (typeof sentence === "string") return aDay.test(sentence) ? sentence : "…";
  const { code, values = {} } = sentence;
  return {
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (typeof value === "number") return [name, value];
        const several = isSentence(value) ? null : value;
        return [
          name,
          several?.map(withoutTheFile) ?? withoutTheFile(value as Sentence),
        ];
      }),
    ),
  };
}

const reads = files.map(([name, bytes]) => {
  const read = readPlanFile(name, bytes, { today: day("2018-06-01") });
  if (isImportError(read)) throw new Error(`${name} was not read`);
  return { name, read };
});

test.each(reads)("a messy file says nothing in English: $name", ({ read }) => {
  const said = saidOf(read);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((one) => typeof one === "string")).toEqual([]);
  expect(
    said
      .map((one) => inWelsh(withoutTheFile(one)))
      .filter((words) => english.test(words)),
  ).toEqual([]);
  const about = read.questions.flatMap(({ about }) =>
    typeof about === "string" ? [] : [inWelsh(about)],
  );
  expect(about.filter((words) => english.test(words))).toEqual([]);
});

test("together they say many kinds of things", () => {
  const kinds = new Set(
    reads
      .flatMap(({ read }) => saidOf(read))
      .flatMap((one) =>
        typeof one === "string"
          ? []
          : [one.code, ...(JSON.stringify(one).match(/"code":"[^"]+"/g) ?? [])],
      ),
  );
  expect(kinds.size).toBeGreaterThan(80);
});
