// One action on several sheets, and rows that are the form's own words: neither makes an action twice, or one of nothing.
import { describe, expect, test } from "vitest";
import { makeXlsx } from "./makeXlsx.ts";
import { askedOf, first, heads, readCsvText, readFile } from "./reading.ts";

describe("one action on several sheets is one action", () => {
  const sheet = (name: string, status: string) => ({
    name,
    rows: [heads, ["1", "Adopt it", "HR Manager", "Feb 2027", status]],
  });
  const book = (...sheets: ReturnType<typeof sheet>[]) =>
    readFile("plan.xlsx", makeXlsx({ sheets }));

  test("said alike on each, the first is taken and the others are asked about", () => {
    const read = book(sheet("All", "Started"), sheet("People", "Started"));
    expect(read.actions.map(({ ref }) => ref)).toEqual(["1", null]);
    expect(askedOf(read, "ref")).toMatchObject([{ suggestion: null }]);
  });

  test("said differently, as month by month, none is taken before a person says which", () => {
    const read = book(sheet("October", "Started"), sheet("November", "Done"));
    expect(read.actions.map(({ ref }) => ref)).toEqual([null, null]);
    expect(askedOf(read, "ref")).toHaveLength(2);
  });

  test("numbers that start again over other actions are told apart as before", () => {
    const other = {
      name: "Finance",
      rows: [heads, ["1", "Agree it", "HR Manager", "Feb 2027", "Started"]],
    };
    expect(
      book(sheet("People", "Started"), other).actions.map(({ ref }) => ref),
    ).toEqual(["P1", "F1"]);
  });
});

describe("rows that show how to fill the form in", () => {
  test("are left out with the reason, and an action about examples is none", () => {
    const read = readCsvText(
      "Ref,Action,Owner,Due,Status\ne.g. 1.1,e.g. Review the policy,Job title,dd/mm/yyyy,Choose from list\n1,Example policies to be collected,HR Manager,Feb 2027,Started\n",
    );
    expect(read.actions.map(({ title }) => title)).toEqual([
      "Example policies to be collected",
    ]);
    expect(read.skipped.map(({ text }) => text).join("\n")).toContain(
      "e.g. Review the policy",
    );
  });

  test("a stroke that Markdown escapes belongs to its cell", () => {
    const read = readCsvText(
      "| Ref | Action | Owner | Due | Status |\n|---|---|---|---|---|\n| 1 | Plan A \\| Plan B | HR Manager | Feb 2027 | Started |\n",
    );
    expect(first(read)).toMatchObject({
      title: "Plan A | Plan B",
      status: "inProgress",
    });
  });
});
