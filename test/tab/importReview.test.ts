// What the import page shows: questions alike together, told apart from what is only said, and each row in words.
import { describe, expect, it } from "vitest";
import { defaultStatusWords } from "../../src/domain/plan/status.ts";
import { fileName } from "../../src/tab/export/files.ts";
import { loadWords, loadedWords } from "../../src/tab/import/loadWords.ts";
import {
  placeWords,
  questionGroups,
  understoodLines,
} from "../../src/tab/import/review.ts";
import { first, heads, readRows } from "../documents/import/reading.ts";

const row = (n: number, status: string) => [
  `${n}`,
  `Do the thing numbered ${n}`,
  "Head of Finance",
  "March 2019",
  status,
  "",
];
const read = readRows([heads, row(1, ""), row(2, ""), row(3, "In progress")]);

describe("questions", () => {
  it("alike stand together, with how many are open", () => {
    const [group] = questionGroups(read, new Map());
    expect(group).toMatchObject({
      about: "2 rows",
      field: "status",
      open: 2,
      remark: false,
    });
  });

  it("are counted as answered one by one", () => {
    const [question] = read.questions.filter(({ field }) => field === "status");
    const answers = new Map([[question?.id ?? "", "completed"]]);
    expect(questionGroups(read, answers)[0]).toMatchObject({ open: 1 });
  });

  it("that nothing waits for come last, as told", () => {
    const odd = readRows([
      [...heads, "Colour of the folder"],
      [...row(1, ""), "Green folder"],
    ]);
    const groups = questionGroups(odd, new Map());
    expect(groups.at(-1)?.remark).toBe(true);
    expect(groups[0]?.remark).toBe(false);
  });
});

describe("a row", () => {
  it("says in words what was understood, and what was not given", () => {
    const lines = understoodLines(first(read), {
      statusWords: defaultStatusWords,
    });
    expect(lines).toEqual([
      { name: "Theme", value: "No theme given" },
      { name: "Responsible", value: "Head of Finance" },
      { name: "Status", value: "Not given" },
      { name: "Due", value: "31 March 2019" },
    ]);
  });

  it.each([
    [{ sheet: "Plan", row: 3 }, "Plan, row 3"],
    [{ table: 2, row: 1 }, "Table 2, row 1"],
    [{ text: true, row: 4 } as const, "Text, row 4"],
  ])("stands at %j: %s", (source, words) => {
    expect(placeWords(source)).toBe(words);
  });
});

describe("loading", () => {
  const none = { added: [], changed: [], risks: [] };
  it.each([
    [none, "Nothing new to load"],
    [{ ...none, added: ["1", "2"] }, "Load 2 actions"],
    [
      {
        ...none,
        added: ["1"],
        changed: [{ ref: "2", what: ["theme"], fields: [] }],
      },
      "Load 1 action and 1 change",
    ],
  ])("says what it will do: %j", (counts, words) => {
    expect(loadWords(counts)).toBe(words);
  });
  it("says what it did, and where", () => {
    expect(loadedWords({ ...none, added: ["1"] }, "CIP")).toBe(
      "1 action loaded into CIP.",
    );
  });
});

it.each([
  ["Plan: 2018/19", "Plan 2018 19.xlsx"],
  ["Cynllun Tŷ Gwyn", "Cynllun Tŷ Gwyn.xlsx"],
  ["???", "Plan.xlsx"],
])("a file called %s can be saved anywhere", (words, name) => {
  expect(fileName(words, "xlsx")).toBe(name);
});
