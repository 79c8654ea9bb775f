// What headings leave open and the words below them tell: columns, dates said twice, struck or on a condition, statuses that say two things.
import { describe, expect, test } from "vitest";
import { makeXlsx } from "./makeXlsx.ts";
import {
  askedOf,
  first,
  heads,
  one,
  readFile,
  readRows,
  rules,
} from "./reading.ts";

describe("columns that no heading names", () => {
  test.each([
    [
      "statuses",
      "Where it got to",
      ["Implemented", "Not started"],
      { status: "completed" },
    ],
    [
      "a lead of a service",
      "HR lead",
      ["Payroll Manager", "Pay Manager"],
      { officers: ["Payroll Manager", "Director of People"] },
    ],
  ])("%s", (_, heading, [upper = "", lower = ""], wanted) => {
    const read = readRows([
      ["Ref", "Action", "Sponsor", "Due", heading],
      ["1", "Adopt it", "Director of People", "March 2019", upper],
      ["2", "Agree it", "Director of People", "March 2019", lower],
    ]);
    expect(first(read)).toMatchObject(wanted);
    expect(askedOf(read, "column").map(({ about }) => about)).toEqual([
      heading,
    ]);
  });

  test("what spans several rows before the action is the theme, and said", () => {
    const read = readRows(
      [
        ["Consumer standard", "Action", "Owner", "Due"],
        ["Safety and quality", "Survey homes", "HR Manager", "March 2019"],
        ["", "Close fire actions", "HR Manager", "March 2019"],
        ["Tenancy", "Adopt a policy", "HR Manager", "March 2019"],
      ],
      ["A2:A3"],
    );
    expect(read.actions.map(({ theme }) => theme)).toEqual([
      "Safety and quality",
      "Safety and quality",
      "Tenancy",
    ]);
    expect(askedOf(read, "column").map(({ about }) => about)).toEqual([
      "Consumer standard",
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["31 Mawrth 2019 / 31 March 2019", "2019-03-31", []],
    ["Chwarter 2 2019/20 / Quarter 2 2019/20", "2019-09-30", []],
    ["Dec 2018 (subject to funding)", "2018-12-31", ["onCondition"]],
    ["c. May 2019", "2019-05-31", ["dateNotSure"]],
    ["43555", "2019-03-31", ["dayCounted"]],
  ])("%s", (due, end, said) => {
    const action = one({ due, status: "On track" });
    expect(action.due?.end).toBe(end);
    expect(rules(action)).toEqual(said);
  });

  test("struck through on a page is the one before", () => {
    const cells = (...texts: string[]) =>
      `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    const read = readFile(
      "plan.html",
      new TextEncoder().encode(
        `<html><table>${cells("Ref", "Action", "Owner", "Due")}${cells("1", "Retire it", "HR Manager", "<s>30 Nov 2018</s> 31 Jan 2019")}${cells("2", "<del>Keep it</del>", "HR Manager", "March 2019")}</table></html>`,
      ),
    );
    expect(read.actions).toMatchObject([
      { due: { end: "2018-11-30" }, revisedDue: { end: "2019-01-31" } },
      { title: "Keep it" },
    ]);
    expect(askedOf(read, "status").at(-1)?.text).toContain("struck through");
  });
});

describe("a status", () => {
  test.each([
    "Not progressing",
    "Started, then paused",
    "Closed - risk accepted",
  ])("%s is asked about", (status) => {
    const read = readRows([
      heads,
      ["1", "Adopt it", "HR Manager", "March 2019", status, ""],
    ]);
    expect(askedOf(read, "status")).toHaveLength(1);
  });
});

test("sheets for each priority, whose action is headed “What needs to change”, are read alike however few rows they have", () => {
  const sheet = (name: string, ...actions: string[]) => ({
    name,
    rows: [
      ["Outcome we want", "Ref", "What needs to change", "Who", "When"],
      ...actions.map((title, at) => [
        at === 0 ? "Children get help in time" : "",
        `${name}${at + 1}`,
        title,
        "Service Manager",
        "March 2019",
      ]),
    ],
  });
  const read = readFile(
    "plan.xlsx",
    makeXlsx({
      sheets: [sheet("A", "Decide in a day", "Audit"), sheet("B", "Publish")],
    }),
  );
  expect(read.actions.map(({ title }) => title)).toEqual([
    "Decide in a day",
    "Audit",
    "Publish",
  ]);
  expect(first(read).outcome).toBe("Children get help in time");
});
