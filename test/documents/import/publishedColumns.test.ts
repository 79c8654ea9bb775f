// Columns of published plans: dates that were changed, ratings of several months, answers that mean something only under their heading.
import { describe, expect, test } from "vitest";
import type { TestCell } from "./makeXlsx.ts";
import {
  askedOf as asked,
  first,
  heads,
  one,
  readRows,
  readWord,
  rules,
} from "./reading.ts";

const month = (iso: string): TestCell => ({
  number: Math.round((Date.parse(iso) - Date.parse("1899-12-30")) / 864e5),
  format: "mmm-yy",
});

describe("a date cell that says it was changed never moves the date in force", () => {
  test.each([
    ["30/06/2018 now 30/09/2018", "2018-06-30", "2018-09-30"],
    ["31/03/2019 (was 31/12/2018)", "2018-12-31", "2019-03-31"],
    ["30/09/2018 (originally 31/03/2018)", "2018-03-31", "2018-09-30"],
    ["31/03/2018 (ext. 30/09/2018)", "2018-03-31", "2018-09-30"],
    ["Mar 18 > Sep 18", "2018-03-31", "2018-09-30"],
    ["Mar-18 → Sep-18", "2018-03-31", "2018-09-30"],
    ["Original: Dec 18; Revised: Mar 19", "2018-12-31", "2019-03-31"],
    ["Revised: 30/09/2018", null, "2018-09-30"],
  ])("%s", (written, due, revised) => {
    const action = one({ due: written });
    expect([action.due?.end ?? null, action.revisedDue?.end]).toEqual([
      due,
      revised,
    ]);
    expect(rules(action)).toContain("twoDatesInOneCell");
  });

  test("a forecast that is the date itself proposes nothing", () => {
    const heading = ["Ref", "Action", "Baseline", "Forecast", "Status"];
    const read = readRows([
      heading,
      ["1", "Close the accounts", "31/05/2018", "31/05/2018", "Complete"],
      ["2", "Fix the ledger", "31/05/2018", { error: "#REF!" }, "Complete"],
    ]);
    expect(read.actions.map(({ revisedDue }) => revisedDue)).toEqual([
      null,
      null,
    ]);
    expect(rules(first(read))).not.toContain("completedButRevised");
  });
});

describe("headings in two languages, and of two things", () => {
  test("one side known is enough, and a date said twice is one date", () => {
    const read = readRows([
      [
        "Cyf / Ref",
        "Gweithred / Action",
        "Swyddog / Officer",
        "Dyddiad / Date",
      ],
      ["1", "Adolygu / Review", "HR Manager", "31 Mawrth 2019 / 31 March 2019"],
    ]);
    expect(first(read)).toMatchObject({
      ref: "1",
      officers: ["HR Manager"],
      due: { end: "2019-03-31", kind: "date" },
    });
  });

  test.each([
    ["Timescale / milestones", "due", "2019-03-31"],
    ["Timescale", "due", "2019-03-31"],
  ])("%s over dates is the action's own", (heading, field, end) => {
    const action = first(
      readRows([
        ["Ref", "Action", "Workstream lead", heading],
        ["1", "Do it", "HR Manager", "Mar 19"],
      ]),
    );
    expect(action).toMatchObject({
      [field]: { end },
      officers: ["HR Manager"],
    });
  });
});

describe("several dates, and dates two ways round, are asked about", () => {
  test.each([
    ["Dec-18 / Mar-19", "2019-03-31"],
    ["31/03/19 and 30/06/19", "2019-06-30"],
    ["1st draft Jan 19, final Mar 19", "2019-03-31"],
    ["Part A: Dec 18 Part B: Mar 19", "2019-03-31"],
  ])("%s", (due, end) => {
    const action = one({ due });
    expect(action.due?.end).toBe(end);
    expect(rules(action)).toContain("severalDates");
  });

  test("03/04/2018 beside 12/31/2018 is read month first, and asked", () => {
    const read = readRows([
      heads,
      ["1", "Review licences", "IT Manager", "03/04/2018", "Complete"],
      ["2", "Renew licences", "IT Manager", "12/31/2018", "Complete"],
    ]);
    expect(first(read).due?.end).toBe("2018-03-04");
    expect(asked(read, "due")).toMatchObject([
      { suggestion: { end: "2018-03-04" } },
    ]);
  });

  test("a day Excel shows for nothing is no date", () => {
    const read = readRows([
      heads,
      ["1", "Do it", "HR Manager", { number: 1, format: "dd/mm/yyyy" }, ""],
      ["2", "Do more", "HR Manager", "01/01/1900", ""],
    ]);
    expect(read.actions.map(({ due }) => due?.end ?? null)).toEqual([
      null,
      null,
    ]);
    expect(asked(read, "due")).toHaveLength(2);
  });
});

describe("columns that speak of several times", () => {
  test("the current rating counts and the previous one is kept beside it", () => {
    const action = first(
      readRows([
        ["Ref", "Action", "Owner", "RAG (previous)", "RAG (current)"],
        ["1", "Set a reserves policy", "HR Manager", "Red", "Blue"],
      ]),
    );
    expect(action.rag).toBe("Blue");
    expect(action.own).toMatchObject({ "RAG (previous)": "Red" });
  });

  test("of quarters without a year the one further right is later", () => {
    const action = first(
      readRows(
        [
          ["", "", "", "Q1", "", "Q2", ""],
          ["Ref", "Action", "Owner", "RAG", "Comment", "RAG", "Comment"],
          ["1", "Cut voids", "HR Manager", "Red", "Waiting", "Green", "Done"],
        ],
        ["D1:E1", "F1:G1"],
      ),
    );
    expect([action.rag, action.status]).toEqual(["Green", "completed"]);
  });

  test("the latest month's words say the status", () => {
    const action = first(
      readRows([
        ["Ref", "Action", "Owner", "Apr-18 update", "May-18 update"],
        ["1", "Clear the backlog", "HR Manager", "Not started", "Delayed"],
      ]),
    );
    expect(action.status).toBe("slippage");
    expect(action.narrative).toBe("Apr-18 update: Not started");
  });

  test("real dates head the columns of months", () => {
    const months = [month("2018-04-01"), month("2018-05-01")];
    const action = first(
      readRows([
        ["Ref", "Action", "Owner", "Due", ...months],
        ["1", "Clear the backlog", "HR Manager", "Mar 19", "On track", "Late"],
      ]),
    );
    expect([action.status, action.due?.end]).toEqual([
      "slippage",
      "2019-03-31",
    ]);
    expect(action.own).toEqual({ "April 2018": "On track" });
  });

  test("a chart of months says when the work is due: by the last month with a cross, in a year that is asked", () => {
    const read = readWord([
      {
        rows: [
          ["Action", "Owner", "Apr", "May", "Jun", "Jul", "Aug"],
          ["Draft the strategy", "Policy Manager", "X", "X", "", "", ""],
        ],
      },
    ]);
    expect(first(read).due?.end).toBe("2018-05-31");
    expect(first(read).milestones).toEqual([]);
    expect(asked(read, "due")).toHaveLength(1);
  });
});

describe("a status means something under its heading only", () => {
  test.each([
    ["Implemented (Y/N)", "Y", "completed"],
    ["Implemented (Y/N)", "N", null],
    ["Complete?", "Yes", "completed"],
    ["% complete", "100%", "completed"],
    ["% complete", "75", "inProgress"],
    ["% complete", "0", "notStarted"],
    ["% complete", "1", null],
    ["Status", "1. Not Started", "notStarted"],
    ["Status", "5 – Completed", "completed"],
    ["Status", "Partial", "inProgress"],
    ["Status", "Green - complete", "completed"],
    ["Status", "Red: delayed", "slippage"],
    ["Status", "🟢 On track", "inProgress"],
    ["Status", "🔴", null],
    ["Status", "✅", "completed"],
    ["Status", "Cancelled", "withdrawn"],
    ["Status", "Complete?", null],
    ["Status", "Complete pending sign off", null],
    ["Status", "Completed except for training", null],
    ["Status", "Ready to close", null],
    ["Statws", "Wedi'i gwblhau", "completed"],
    ["Statws", "Heb ddechrau", "notStarted"],
    ["Statws", "Heb ei gwblhau", null],
    ["Statws", "Ar y gweill", "inProgress"],
    ["Statws", "Oedi", "slippage"],
  ])("%s: %s", (heading, cell, status) => {
    const read = readRows([
      ["Ref", "Action", "Owner", "Due", heading],
      ["1", "Do the work", "HR Manager", "Mar 19", cell],
    ]);
    expect(first(read).status).toBe(status);
    expect(asked(read, "status")).toHaveLength(status === null ? 1 : 0);
  });

  test.each([
    ["a day of completion", ["", "28/05/2018", "Mar 18"], "completed"],
    ["a blue rating", ["Blue", "", "Mar 18"], "completed"],
    ["the date cell", ["", "", "Completed May 2018"], "completed"],
    ["the date cell, late", ["", "", "Overdue"], "slippage"],
    ["a day to complete by", ["", "", "To be completed by Mar 19"], null],
  ])("%s only suggests one", (_, [rag = "", done = "", due = ""], status) => {
    const read = readRows([
      ["Ref", "Action", "Owner", "RAG", "Date completed", "Due"],
      ["1", "Do the work", "HR Manager", rag, done, due],
    ]);
    expect(first(read).status).toBeNull();
    expect(asked(read, "status")).toMatchObject([{ suggestion: status }]);
  });

  test("an ending of the title only suggests one", () => {
    const read = readRows([
      ["Action", "Owner", "Due"],
      ["Appoint a director – COMPLETE", "Chief Executive", "Mar 18"],
      ["Refresh the website (ongoing)", "HR Manager", "Mar 19"],
    ]);
    expect(asked(read, "status").map(({ suggestion }) => suggestion)).toEqual([
      "completed",
      "inProgress",
    ]);
  });

  test("a percentage that says otherwise is flagged", () => {
    const read = readRows([
      ["Ref", "Action", "Owner", "% complete", "Status"],
      ["1", "Do it", "HR Manager", "60%", "Complete"],
      ["2", "Do more", "HR Manager", "60%", "In progress"],
    ]);
    expect(
      read.actions.map((action) =>
        rules(action).includes("statusAgainstPercent"),
      ),
    ).toEqual([true, false]);
  });

  test("rows of one action that differ are asked about", () => {
    const read = readRows([
      heads,
      ["1", "Deliver the programme", "HR Manager", "Mar 19", "On track"],
      ["1", "Deliver the programme", "Head of Finance", "Mar 19", "Delayed"],
    ]);
    expect(first(read).status).toBeNull();
    expect(asked(read, "status")).toHaveLength(1);
  });

  test("a milestone's status is not the action's", () => {
    const read = readRows([
      ["Ref", "Action", "Milestone", "Milestone date", "Milestone status"],
      ["1", "Build a hub", "Business case", "Sep 2018", "Complete"],
      ["1", "Build a hub", "Procure it", "Jan 2019", "On track"],
      ["1", "Build a hub", "Go live", "Jun 2019", "Not started"],
    ]);
    expect(read.actions.map(({ title, status }) => [title, status])).toEqual([
      ["Build a hub", null],
    ]);
    expect(first(read).milestones.map(({ title }) => title)).toEqual([
      "Business case",
      "Procure it",
      "Go live",
    ]);
    expect(first(read).own).toEqual({
      "Milestone status": "Complete\nOn track\nNot started",
    });
  });

  test("a small table beside the plan does not join its columns", () => {
    const action = first(
      readRows([
        [...heads.slice(0, 5), "", "Status", "Count"],
        ["1", "Do it", "HR Manager", "Mar 19", "Delayed", "", "Complete", "1"],
      ]),
    );
    expect([action.status, action.statusAsWritten]).toEqual([
      "slippage",
      "Delayed",
    ]);
    expect(action.own).toEqual({ "Status (beside)": "Complete", Count: "1" });
  });
});
