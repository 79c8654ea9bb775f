// The mess of real plans (domain.md 6.4), each case in the format people have it in: what is read, what is flagged, what is asked.
import { describe, expect, test } from "vitest";
import { makeXlsx } from "./makeXlsx.ts";
import {
  first,
  heads,
  one,
  readCsvText,
  readFile,
  readRows,
  rules,
} from "./reading.ts";

describe("owners are posts, accountable first", () => {
  test.each([
    ["HR Manager / Head of Finance", ["HR Manager", "Head of Finance"]],
    [
      "Director of Communities and HR Manager",
      ["Director of Communities", "HR Manager"],
    ],
    [
      "Head of Legal and Democratic Services",
      ["Head of Legal and Democratic Services"],
    ],
    [
      "Head of Legal, Equalities & Democratic Services",
      ["Head of Legal, Equalities & Democratic Services"],
    ],
    [
      "Executive Director - Partnerships and Projects",
      ["Executive Director - Partnerships and Projects"],
    ],
    ["Assistant to the Chief Executive", ["Assistant to the Chief Executive"]],
    ["A Jones, B Patel & C Khan", ["A Jones", "B Patel", "C Khan"]],
    ["Head of HR\nHead of IT", ["Head of HR", "Head of IT"]],
    ["Director of\nCommunities", ["Director of Communities"]],
    ["CEO/Monitoring Officer", ["CEO", "Monitoring Officer"]],
    ["Head of OD & HR", ["Head of OD & HR"]],
    ["HR Manager, Head of Finance (lead)", ["Head of Finance", "HR Manager"]],
    ["Head of Finance (lead), HR Manager", ["Head of Finance", "HR Manager"]],
    ["Director of\nCommunities", ["Director of Communities"]],
    ["Director\nof Communities", ["Director of Communities"]],
    ["Officer\nfor Planning", ["Officer for Planning"]],
    [
      "Head of Legal\nand Democratic Services",
      ["Head of Legal and Democratic Services"],
    ],
    [
      "Head of Legal\n& Democratic Services",
      ["Head of Legal & Democratic Services"],
    ],
    ["Jane Smith", ["Jane Smith"]],
    ["Media & Engagement Officer", ["Media & Engagement Officer"]],
    ["Head of Finance (s151 Officer)", ["Head of Finance (s151 Officer)"]],
    ["TBC", []],
  ])("%s", (owner, expected) => {
    expect(one({ owner }).officers).toEqual(expected);
  });
});

describe("references", () => {
  const refsOf = (
    cells: readonly (string | { number: number; format?: string })[],
  ) =>
    readRows([
      ["Ref", "Action", "Owner"],
      ...cells.map((cell, i) => [cell, `Do thing ${i}`, "HR Manager"]),
    ]).actions;
  test("odd punctuation goes, the council's text stays", () => {
    expect(
      refsOf(["(5.4).", "(5.5.)", "HROD4", "3.3.6"]).map((a) => a.ref),
    ).toEqual(["5.4", "5.5", "HROD4", "3.3.6"]);
  });
  test("5.10 shown by the format", () => {
    expect(
      refsOf([{ number: 5.9 }, { number: 5.1, format: "0.00" }]).map(
        (a) => a.ref,
      ),
    ).toEqual(["5.9", "5.10"]);
  });
  test("5.10 told by the sequence, flagged and asked about", () => {
    const actions = refsOf([
      { number: 5.1 },
      { number: 5.8 },
      { number: 5.9 },
      { number: 5.1 },
      { number: 5.11 },
    ]);
    expect(actions.map((a) => a.ref)).toEqual([
      "5.1",
      "5.8",
      "5.9",
      "5.10",
      "5.11",
    ]);
    expect(actions[3]?.flags.map((f) => f.rule)).toContain(
      "refReadFromSequence",
    );
  });
  test("a reference Excel turned into a date is suggested, never guessed", () => {
    const read = readRows([
      ["Ref", "Action", "Owner"],
      [{ number: 43102, format: "d-mmm" }, "Do it", "HR Manager"],
    ]);
    expect(first(read).ref).toBeNull();
    expect(read.questions.find((q) => q.field === "ref")?.suggestion).toBe(
      "2.1",
    );
  });
  test("used twice in one table, the second is asked about", () => {
    const read = refsOf(["1", "2", "2"]);
    expect(read.map((a) => a.ref)).toEqual(["1", "2", null]);
    expect(read[2]?.flags.map((f) => f.rule)).toContain("duplicateRef");
  });
  test("inside the title", () => {
    expect(
      readCsvText(
        "Action,Owner\n2.1 Agree the approach,HR Manager\n2018/19 budget,HR Manager\n",
      ).actions.map((a) => [a.ref, a.title]),
    ).toEqual([
      ["2.1", "Agree the approach"],
      [null, "2018/19 budget"],
    ]);
  });
});

describe("dates", () => {
  const dueOf = (
    cell: Parameters<typeof readRows>[0][number][number],
    date1904 = false,
  ) =>
    first(
      readFile(
        "p.xlsx",
        makeXlsx({
          date1904,
          sheets: [
            {
              name: "P",
              rows: [
                ["Ref", "Action", "Due date"],
                ["1", "Do it", cell],
              ],
            },
          ],
        }),
      ),
    ).due;
  test.each<[string, Parameters<typeof dueOf>[0], boolean, string, string]>([
    [
      "a real date",
      { number: 43190, format: "dd/mm/yyyy" },
      false,
      "2018-03-31",
      "date",
    ],
    [
      "a real date with a locale",
      { number: 43190, format: "[$-809]dd mmmm yyyy;@" },
      false,
      "2018-03-31",
      "date",
    ],
    [
      "the 1904 system",
      { number: 41728, format: "dd/mm/yyyy" },
      true,
      "2018-03-31",
      "date",
    ],
    [
      "a month typed as Mar-18",
      { number: 43160, format: "mmm-yy" },
      false,
      "2018-03-31",
      "month",
    ],
    [
      "a number nobody formatted",
      { number: 43190 },
      false,
      "2018-03-31",
      "date",
    ],
    ["day before month", "05/06/2018", false, "2018-06-05", "date"],
    ["a season", "Autumn 2018", false, "2018-11-30", "season"],
    ["a quarter", "Q1 2018/19", false, "2018-06-30", "quarter"],
  ])("%s", (_name, cell, date1904, end, kind) => {
    expect(dueOf(cell, date1904)).toMatchObject({ end, kind });
  });
  test("two in one cell: the second is a proposal", () => {
    const action = one({ due: "March 2018 (revised to June 2018)" });
    expect([action.due?.end, action.revisedDue?.end]).toEqual([
      "2018-03-31",
      "2018-06-30",
    ]);
  });
  test("in the title: flagged, the title kept as written", () => {
    const action = one({ title: "Sign off plans by March 2018", due: "" });
    expect([
      action.title,
      action.due,
      rules(action).includes("dateInTitle"),
    ]).toEqual(["Sign off plans by March 2018", null, true]);
  });
  test("revised in the account only: a proposal, asked about", () => {
    const read = readRows([
      heads,
      [
        "1",
        "Do it",
        "HR Manager",
        "June 2018",
        "In progress",
        "Revised from June to September 2018.",
      ],
    ]);
    expect([first(read).due?.end, first(read).revisedDue?.end]).toEqual([
      "2018-06-30",
      "2018-09-30",
    ]);
    expect(read.questions.some((q) => q.field === "revisedDue")).toBe(true);
  });
});

describe("a date nobody has agreed", () => {
  test.each([
    "TBC",
    "tba",
    "To be agreed",
    "Date to be confirmed.",
    "Not yet agreed",
    "Depends on 2.3",
    "(dependent on the outcome of the review)",
    "Subject to funding",
    "TBC – dependent on 2.3",
    "TBC, subject to funding",
  ])("%s is said so and not asked about", (due) => {
    const { flags, due: read } = one({ due });
    expect(read).toMatchObject({ text: due, kind: "unknown", end: null });
    expect(flags.map(({ rule }) => rule)).toContain("dateNotAgreed");
  });

  test("that depends on an action of the file waits for it", () => {
    const read = readCsvText(
      "Ref,Action,Due,Status\n3.1,Hold the election,May 2027,In progress\n3.2,Seek the charter,TBC – dependent on 3.1,Not started\n",
    );
    expect(read.actions.map(({ waitsFor }) => waitsFor)).toEqual([
      undefined,
      ["3.1"],
    ]);
  });

  test.each(["ASAP", "n/a", "Immediate", "When resources allow"])(
    "%s says less, so a person is asked",
    (due) => {
      const { flags } = one({ due });
      expect(flags.map(({ rule }) => rule)).not.toContain("dateNotAgreed");
    },
  );
});
