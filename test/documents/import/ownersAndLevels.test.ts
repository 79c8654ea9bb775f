// Nothing becomes a post without a word, no status leaves the total unasked, and levels are read from numbers: in each format and order of columns.
import { describe, expect, test } from "vitest";
import { asked, everyWay, heads, oneOf, row } from "./everyWay.ts";

describe("an owner cell", () => {
  test.each([
    "Jane Bloggs",
    "@Jane Bloggs",
    "jane.bloggs@council.gov.uk",
    "Cllr A Smith (Lead Member)",
    "TBC - new post",
    "JB/KT",
    "Each Director",
    "Head of Service",
    "Pob Pennaeth Gwasanaeth",
    "External consultant",
    "HR",
    "All CMT",
  ])("%s becomes a post only when a person says which", (owner) => {
    for (const read of everyWay([heads, row({ owner })]))
      expect(asked(read, "officers")).toBe(true);
  });

  test.each([
    ["HoS Finance / S151", ["HoS Finance", "S151"]],
    [
      "Head of Finance (until 31/3/27) then Head of Resources",
      ["Head of Finance", "Head of Resources"],
    ],
    [
      "Director of Strategy (Head of Communications)",
      ["Director of Strategy", "Head of Communications"],
    ],
  ])("%s names posts", (owner, posts) => {
    for (const read of everyWay([heads, row({ owner })]))
      expect(oneOf(read).officers).toEqual(posts);
  });

  test.each(["As above", "ditto", "〃", "Fel uchod"])(
    "%s is the owner of the row above",
    (ditto) => {
      for (const read of everyWay([
        heads,
        row({ owner: "Monitoring Officer" }),
        ["1.2", ...row({ owner: ditto }).slice(1)],
      ]))
        expect(read.actions[1]?.officers).toEqual(["Monitoring Officer"]);
    },
  );
});

describe("a status", () => {
  test.each([
    "Complete - ongoing",
    "BAU",
    "Superseded",
    "Overdue",
    "Business as usual",
  ])("%s is asked about", (status) => {
    for (const read of everyWay([heads, row({ status })]))
      expect(asked(read, "status")).toBe(true);
  });

  test.each([
    ["☐ Complete  ☒ In progress  ☐ Not started", "inProgress"],
    ["☑ Complete ☐ In progress", "completed"],
    ["Check Progress", "inProgress"],
    ["Assigned", "notStarted"],
    ["Choose an item.", null],
  ])("%s", (status, code) => {
    for (const read of everyWay([heads, row({ status })]))
      expect(oneOf(read).status).toBe(code);
  });
});

describe("rows", () => {
  test("a number and a name over numbers below it is a theme", () => {
    for (const read of everyWay([
      ["Ref", "Action", "Owner", "Due"],
      ["1", "Finance", "", ""],
      ["1.1", "Adopt the strategy", "Head of Finance", "March 2027"],
      ["2", "People", "", ""],
      ["2.1", "Workforce plan", "Head of HR", "June 2027"],
    ]))
      expect(
        read.actions.map(({ ref, theme }) => [ref, theme?.split(" ").sort()]),
      ).toEqual([
        ["1.1", ["1", "Finance"]],
        ["2.1", ["2", "People"]],
      ]);
  });

  test("numbers say which action is part of which", () => {
    for (const read of everyWay([
      ["Ref", "Action", "Owner", "Due"],
      ["CIP 1", "Financial resilience", "Head of Finance", "March 2027"],
      ["CIP 1.1", "Close the in-year gap", "Chief Accountant", "Dec 2026"],
      ["CIP 1.1.1", "Freeze spending", "Chief Accountant", "Dec 2026"],
      ["CIP 1.10", "Agree the savings", "Chief Accountant", "Dec 2026"],
    ]))
      expect(read.actions.map(({ partOf }) => partOf)).toEqual([
        null,
        "CIP 1",
        "CIP 1.1",
        "CIP 1",
      ]);
  });
});
