// Trackers nobody here has seen before: exports of other systems, minutes for numbers, objectives, rows month by month, reports that name their actions.
import { describe, expect, test } from "vitest";
import {
  askedOf,
  first,
  one,
  readCsvText,
  readRows,
  readWord,
} from "./reading.ts";

const themes = (read: ReturnType<typeof readRows>) =>
  read.actions.map(({ theme }) => theme);

describe("what trackers export", () => {
  const jira = (resolution: string) =>
    readCsvText(
      `Summary,Issue key,Issue id,Parent id,Issue Type,Status,Resolution,Assignee,Due date\nDigital services,IMP-1,10,,Epic,In Progress,,Head of ICT,31/May/19 12:00 AM\nPilot it,IMP-2,11,10,Task,Done,${resolution},Head of ICT,31/Jan/19 12:00 AM\n`,
    );

  test.each(["Won't Do", "Duplicate", "Declined"])(
    "Done with the resolution %s is not called completed, and is asked",
    (resolution) => {
      const read = jira(resolution);
      expect(read.actions[1]).toMatchObject({
        status: "withdrawn",
        statusAsWritten: "Done",
      });
      expect(askedOf(read, "status")).toEqual([
        expect.objectContaining({
          about: "IMP-2",
          suggestion: "withdrawn",
          text: expect.stringContaining(resolution) as string,
        }),
      ]);
    },
  );

  test("Done with the resolution Done is completed, under the task its number names", () => {
    const read = jira("Done");
    expect(read.actions[1]).toMatchObject({
      status: "completed",
      partOf: "IMP-1",
    });
    expect(askedOf(read, "status")).toEqual([]);
  });

  test("Microsoft Project's outline is the reference, and its predecessors are told by the numbers of the rows", () => {
    const read = readCsvText(
      "ID,WBS,Task Name,Outline Level,Start,Finish,Predecessors,Resource Names\n1,1,Assurance,1,Mon 07/01/19,Fri 28/06/19,,Head of Audit\n2,1.1,Map it,2,Mon 07/01/19,Fri 29/03/19,,Head of Audit\n3,1.2,Write it down,2,Mon 01/04/19,Fri 28/06/19,2,Head of Audit\n4,2,Performance,1,Mon 01/07/19,Fri 27/09/19,,Head of Audit\n",
    );
    expect(
      read.actions.map(({ ref, partOf, waitsFor }) => [ref, partOf, waitsFor]),
    ).toEqual([
      ["1", null, undefined],
      ["1.1", "1", undefined],
      ["1.2", "1", ["1.1"]],
      ["2", null, undefined],
    ]);
  });
});

describe("recommendations without a number", () => {
  const under = (...minutes: readonly string[]) =>
    readRows([
      ["Minute", "Recommendation", "Lead officer", "Due"],
      ...minutes.map((minute, at) => [
        minute,
        `Extend scheme ${"ABC"[at] ?? ""}`,
        "HR Manager",
        "May 2019",
      ]),
    ]);

  test("are known by the minute that made each", () => {
    expect(under("OS/45", "OS/46").actions.map(({ ref }) => ref)).toEqual([
      "OS/45",
      "OS/46",
    ]);
  });

  test("are not, where one minute made several", () => {
    expect(under("OS/45", "OS/45").actions.map(({ ref }) => ref)).toEqual([
      null,
      null,
    ]);
  });
});

describe("an objective", () => {
  const under = (...objectives: readonly string[]) =>
    readRows([
      ["Ref", "Objective", "Action", "Owner", "Due"],
      ...objectives.map((objective, at) => [
        `A${at}`,
        objective,
        `Do ${"abc"[at] ?? ""}`,
        "HR Manager",
        "May 2019",
      ]),
    ]);

  test("that differs on every row is a column of the council's own, and that is said", () => {
    const read = under("Residents reach us", "Staff feel safe", "Costs fall");
    expect(first(read)).toMatchObject({
      theme: null,
      own: { Objective: "Residents reach us" },
    });
    expect(askedOf(read, "column")).toEqual([
      expect.objectContaining({
        about: "Objective",
        text: expect.stringContaining("council's own") as string,
      }),
    ]);
  });

  test("that several actions share is their theme", () => {
    const read = under("Staff feel safe", "Staff feel safe", "Costs fall");
    expect(themes(read)).toEqual([
      "Staff feel safe",
      "Staff feel safe",
      "Costs fall",
    ]);
    expect(askedOf(read, "column")).toEqual([]);
  });
});

test("rows of one action month by month are rated by the last, and the others are said", () => {
  const read = readRows([
    ["Ref", "Action", "Owner", "Due", "Update", "RAG"],
    ["A1", "Reopen it", "HR Manager", "May 2019", "Survey", "Amber"],
    ["A1", "Reopen it", "HR Manager", "May 2019", "Contractor", "Green"],
  ]);
  expect(first(read)).toMatchObject({ rag: "Green" });
  expect(first(read).flags).toContainEqual({
    rule: "severalRatings",
    text: "Its rows rate it differently: Amber; Green. The last was taken.",
  });
});

test("a post with another beside it is two owners", () => {
  expect(one({ owner: "Procurement Manager with Legal" }).officers).toEqual([
    "Procurement Manager",
    "Legal",
  ]);
});

describe("a report that names its actions under headings", () => {
  const report = (...lines: readonly string[]) =>
    lines.map((line) =>
      line.startsWith("R") ? { heading: line, level: 2 } : line,
    );

  test("is read, each with what is said below it", () => {
    const read = readWord(
      report(
        "R1: Appoint an officer",
        "Action: Recruit in the open",
        "Owner: Chief Executive",
        "Due: 31 January 2019",
        "R2: Review the companies",
        "Action: Commission a review",
        "Owner: Monitoring Officer",
        "Due: 30 November 2018",
        "Status: Complete",
      ),
    );
    expect(
      read.actions.map(({ title, officers, due, status }) => [
        title,
        officers[0],
        due?.end,
        status,
      ]),
    ).toEqual([
      ["Recruit in the open", "Chief Executive", "2019-01-31", null],
      ["Commission a review", "Monitoring Officer", "2018-11-30", "completed"],
    ]);
  });
});

describe("columns nobody named", () => {
  test("of references before the action are the references, and that is said", () => {
    const read = readRows([
      ["Plan key", "Action", "Owner", "Due"],
      ["K1", "Open a hub", "HR Manager", "May 2019"],
      ["K2", "Sell the baths", "HR Manager", "June 2019"],
    ]);
    expect(read.actions.map(({ ref }) => ref)).toEqual(["K1", "K2"]);
    expect(askedOf(read, "column").map(({ about }) => about)).toEqual([
      "Plan key",
    ]);
  });

  test("of codes that come back, or of bare numbers, are no references", () => {
    const read = (...codes: readonly string[]) =>
      readRows([
        ["Ward", "Action", "Owner", "Due"],
        [codes[0] ?? "", "Open a hub", "HR Manager", "May 2019"],
        [codes[1] ?? "", "Sell the baths", "HR Manager", "June 2019"],
      ]).actions.map(({ ref }) => ref);
    expect(read("W1", "W1")).toEqual([null, null]);
    expect(read("4", "7")).toEqual([null, null]);
  });

  test("a resolution is what is to be done, and no theme", () => {
    const read = readRows([
      ["Minute no", "Resolution", "Action by", "Completion date"],
      ["12", "Write to the Minister", "Chief Executive", "May 2019"],
      ["13", "Report back on homes", "Housing Manager", "June 2019"],
    ]);
    expect(first(read)).toMatchObject({
      ref: "12",
      title: "Write to the Minister",
      theme: null,
    });
    expect(askedOf(read, "theme")).toEqual([]);
  });
});

test("a table of measures with figures for their targets is no plan, and is told", () => {
  const read = readWord([
    {
      rows: [
        ["Objective", "Measure", "Target", "Actual", "Owner"],
        ["Faster repairs", "Days to repair", "10", "14", "Repairs Manager"],
        ["Fewer complaints", "Complaints", "20", "31", "HR Manager"],
      ],
    },
    {
      rows: [
        ["Ref", "Objective", "Owner", "Target date"],
        ["1", "Mend the roof", "Repairs Manager", "May 2019"],
      ],
    },
  ]);
  expect(read.actions.map(({ title }) => title)).toEqual(["Mend the roof"]);
  expect(read.skipped.map(({ text }) => text).join()).toContain(
    "Faster repairs",
  );
});
