// Shapes that recommendations are answered in: a form for each, who and when on lines of one cell, lists that match item by item, tables cut by a page.
import { describe, expect, test } from "vitest";
import { askedOf, heads, readRows, readWord, rules } from "./reading.ts";
import { merge, nothing, read as readText } from "../mergeWorld.ts";
import { emptyRecord } from "../../../src/domain/planLife/draft/draftPlan.ts";
import { bring, draft, loaded } from "../../domain/importWorld.ts";

const titles = (read: ReturnType<typeof readRows>) =>
  read.actions.map(({ title }) => title);

describe("a form for each", () => {
  const form = (title: string, who: string, due: string) => ({
    rows: [
      ["Recommendation", title],
      ["Management response", "Accepted."],
      ["Responsible officer", who],
      ["Due date", due],
      ["Progress to date", "Half of it is done."],
    ],
  });

  test("recommendation, under a heading that numbers it, is an action with that reference", () => {
    const read = readWord([
      { heading: "Statutory recommendation 1" },
      form("Close the gap", "Section 151 Officer", "28 February 2019"),
      { heading: "Statutory recommendation 2" },
      form("Publish the accounts", "Chief Accountant", "March 2019"),
    ]);
    expect(read.actions).toMatchObject([
      {
        ref: "1",
        theme: null,
        title: "Close the gap",
        officers: ["Section 151 Officer"],
        due: { end: "2019-02-28" },
        narrative: "Half of it is done.",
      },
      { ref: "2", title: "Publish the accounts" },
    ]);
  });

  test("project, with two labels and their words in each row, is an action", () => {
    const read = readWord([
      {
        rows: [
          ["Ref", "FR1", "Project", "Move to one depot"],
          ["Lead", "Head of Waste", "Saving", "£120k"],
          ["Start", "April 2018", "End", "March 2019"],
          ["Status", "On track", "Risk", "Low"],
        ],
      },
    ]);
    expect(read.actions).toMatchObject([
      {
        ref: "FR1",
        title: "Move to one depot",
        officers: ["Head of Waste"],
        due: { end: "2019-03-31" },
        status: "inProgress",
      },
    ]);
  });
});

test("who and when on lines of the response are read from there, and the recommendation is the action", () => {
  const read = readWord([
    {
      rows: [
        ["Issue", "Recommendation", "Agreed management action/timing"],
        [
          "Slippage",
          "Set a realistic programme",
          {
            paragraphs: [
              "Accepted",
              "A profiled programme will be taken to committee.",
              "Responsible officer: Head of Finance",
              "Agreed date: 30 September 2018",
              "Revised date: 31 March 2019",
            ],
          },
        ],
        [
          "Records",
          "Verify the assets",
          {
            paragraphs: [
              "Accepted",
              "Responsible officer: Chief Accountant",
              "Agreed date: June 2019",
            ],
          },
        ],
      ],
    },
  ]);
  expect(read.actions).toMatchObject([
    {
      title: "Set a realistic programme",
      officers: ["Head of Finance"],
      due: { end: "2018-09-30" },
      revisedDue: { end: "2019-03-31" },
      own: {
        "Agreed management action/timing":
          "Accepted\nA profiled programme will be taken to committee.",
      },
    },
    { title: "Verify the assets", due: { end: "2019-06-30" } },
  ]);
  expect(askedOf(read, "column").map(({ about }) => about)).toContain(
    "Agreed management action/timing",
  );
});

describe("lists that match item by item in one row", () => {
  const row = (title: string, owner: string, due: string, status = "") =>
    readRows([heads, ["2", title, owner, due, status, ""]]);

  test.each([
    [
      "letters",
      row(
        "a) Draft it\nb) Adopt it",
        "a) HR Manager\nb) Clerk",
        "a) Jan 2019\nb) March 2019",
      ),
      [
        ["2a", "Draft it", "HR Manager", "2019-01-31"],
        ["2b", "Adopt it", "Clerk", "2019-03-31"],
      ],
    ],
    [
      "one owner for all",
      row(
        "a) Draft it\nb) Adopt it",
        "HR Manager",
        "a) Jan 2019\nb) March 2019",
      ),
      [
        ["2a", "Draft it", "HR Manager", "2019-01-31"],
        ["2b", "Adopt it", "HR Manager", "2019-03-31"],
      ],
    ],
    [
      "numbers in one line",
      row(
        "1. Draft it; 2. Adopt it",
        "HR Manager",
        "1. Jan 2019; 2. March 2019",
      ),
      [
        ["2.1", "Draft it", "HR Manager", "2019-01-31"],
        ["2.2", "Adopt it", "HR Manager", "2019-03-31"],
      ],
    ],
  ])("are several actions: %s", (_, read, wanted) => {
    expect(
      read.actions.map(({ ref, title, officers, due }) => [
        ref,
        title,
        officers.join(),
        due?.end,
      ]),
    ).toEqual(wanted);
    expect(read.actions.map(rules)).toEqual([["listSplit"], ["listSplit"]]);
  });

  test("are several where each bullet has a date of its own", () => {
    const read = row(
      "• Draft it\n• Adopt it",
      "• HR Manager\n• Clerk",
      "• Jan 2019\n• March 2019",
    );
    expect(
      read.actions.map(({ title, officers, due }) => [
        title,
        officers.join(),
        due?.end,
      ]),
    ).toEqual([
      ["Draft it", "HR Manager", "2019-01-31"],
      ["Adopt it", "Clerk", "2019-03-31"],
    ]);
  });

  test.each([
    [
      "bullets whose owners alone match",
      row("• Draft it\n• Adopt it", "• HR Manager\n• Clerk", "March 2019"),
    ],
    [
      "more bullets than dates",
      row(
        "• Draft it\n• Adopt it\n• Print it",
        "HR Manager",
        "• Jan 2019\n• March 2019",
      ),
    ],
    [
      "letters with no list beside them",
      row("a) Draft it\nb) Adopt it", "HR Manager", "March 2019"),
    ],
    [
      "other letters beside them",
      row(
        "a) Draft it\nb) Adopt it",
        "HR Manager",
        "b) Jan 2019\nc) March 2019",
      ),
    ],
  ])("stay one action that is asked about: %s", (_, read) => {
    expect(read.actions).toHaveLength(1);
    expect(askedOf(read, "title")).toHaveLength(1);
  });

  test("change nothing when the same file is brought in again", () => {
    const text =
      'Ref,Action,Lead,Due,Status\n1,"a) Draft it\nb) Adopt it",HR Manager,"a) Jan 2027\nb) March 2027",In progress\n';
    const empty = { record: emptyRecord(draft), runs: [] };
    const held = loaded(empty, bring(readText(text), empty, "2026-11-24"));
    expect(merge(text, held)).toMatchObject({ ...nothing, unchanged: 2 });
  });
});

describe("a table cut by a page", () => {
  const headings = ["Ref", "Action", "Owner", "Deadline", "Status"];
  const begun = {
    rows: [
      [{ text: "Theme 1: Leadership", span: 5 }],
      headings,
      [
        "1.1",
        "Restructure, in consultation with",
        "HR Director",
        "March 2019",
        "Started",
      ],
    ],
  };
  const rest = {
    rows: [
      headings,
      ["", "the trade unions", "", "", ""],
      ["1.2", "Set up a board", "Chief Executive", "March 2019", "Done"],
    ],
  };

  test("with its headings again goes on in mid-sentence, under the same theme", () => {
    const read = readWord([begun, rest]);
    expect(read.actions).toMatchObject([
      {
        theme: "Theme 1: Leadership",
        title: "Restructure, in consultation with the trade unions",
      },
      { ref: "1.2", theme: "Theme 1: Leadership" },
    ]);
  });

  test("is another table where words stand between the two", () => {
    const read = readWord([begun, "Our people", rest]);
    expect(titles(read)).toEqual([
      "Restructure, in consultation with",
      "the trade unions",
      "Set up a board",
    ]);
    expect(read.actions[2]?.theme).toBeNull();
  });
});

test.each([
  "AFI 1: The service should assure itself that its risk information is up to date",
  "Cause of concern 2: The service does not act on unacceptable behaviours among its staff",
])("an inspector's heading is the theme of the table below: %s", (heading) => {
  const read = readWord([
    { heading },
    {
      rows: [
        ["Ref", "Action", "Lead", "Date"],
        ["1.1", "Audit the records", "Area Manager", "January 2019"],
      ],
    },
  ]);
  expect(read.actions).toMatchObject([{ ref: "1.1", theme: heading }]);
});
