// Words that can be read two ways are asked about: days or years, a month outside its quarter, owners joined by a stroke, statuses of parts.
import { describe, expect, test } from "vitest";
import { paragraph, raw, run } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import {
  askedOf,
  first,
  readCsvText,
  readFile,
  readRows,
  readWord,
} from "./reading.ts";

const heads = ["Ref", "Action", "Owner", "Due", "Status"];
const row = (cells: {
  readonly owner?: string;
  readonly due?: string;
  readonly status?: string;
}) =>
  readRows([
    heads,
    [
      "1",
      "Adopt the policy",
      cells.owner ?? "HR Manager",
      cells.due ?? "March 2019",
      cells.status ?? "In progress",
    ],
  ]);

describe("a date that says two things is asked about, and no day is taken", () => {
  test.each([
    "Mar 19-20",
    "Mar 19 – 20",
    "May 19 20",
    "April 18-19",
    "March 2019 (Q2)",
    "Dec 18 (Q2)",
    "Q2 (Jan 19)",
    "Winter (June 2019)",
    "Mar 2019 (19/20)",
  ])("%s", (due) => {
    const read = row({ due });
    expect(first(read).due?.end).toBeNull();
    expect(askedOf(read, "due")).toHaveLength(1);
  });

  test.each([
    ["March 2019 (Q4)", "2019-03-31"],
    ["Sept 18 (Q3)", "2018-09-30"],
    ["Mar 2019 (18/19)", "2019-03-31"],
    ["27-28 March 2019", "2019-03-28"],
    ["Friday 29 March 2019", "2019-03-29"],
    ["w/c 7 January 2019", "2019-01-13"],
    ["Wythnos yn dechrau 7 Ionawr 2019", "2019-01-13"],
  ])("%s says one: %s", (due, end) => {
    const read = row({ due });
    expect(first(read).due?.end).toBe(end);
    expect(askedOf(read, "due")).toEqual([]);
  });

  test.each(["Monday 29 March 2019", "w/c 8 January 2019"])(
    "%s is another day of the week: asked, with the day read offered",
    (due) => expect(askedOf(row({ due }), "due")[0]?.suggestion).not.toBeNull(),
  );

  test("a time without a year is asked where the plan's title names another year", () => {
    const read = readCsvText(
      "Service plan 2019/20,,,\nRef,Action,Lead,Target\n1,Set fees,HR Manager,Q3\n",
    );
    expect(askedOf(read, "due")).toMatchObject([
      { suggestion: { end: "2019-12-31" } },
    ]);
  });

  test("a day of which Excel shows the year alone is that year", () => {
    const read = readRows([
      heads,
      ["1", "Act", "HR Manager", { number: 43466, format: "yyyy" }, "Started"],
    ]);
    expect(first(read).due?.end).toBe("2019-12-31");
  });
});

describe("an owner cell of several posts is never one post of a long name", () => {
  test.each([
    "Head of Finance or HR Manager",
    "Head of Finance > HR Manager",
    "Head of Finance\\HR Manager",
    "Head of Finance | HR Manager",
    "Head of Finance – HR Manager",
    "Head of Finance (50%) HR Manager (50%)",
    "Head of Finance; cc HR Manager",
    "Head of Finance (Deputy: HR Manager)",
    "Head of Finance/HR Manager",
  ])("%s", (owner) => {
    const read = row({ owner });
    expect(first(read).officers).toEqual(["Head of Finance", "HR Manager"]);
    expect(askedOf(read, "officers")).toHaveLength(1);
  });

  test.each(["Ex Head of Finance", "new Head of Finance", "AB/CD"])(
    "%s is asked about",
    (owner) => expect(askedOf(row({ owner }), "officers")).toHaveLength(1),
  );

  test.each([
    ["HR Manager*", "HR Manager"],
    ["@HR Manager", "HR Manager"],
    ["A/Head of Finance", "Head of Finance"],
    ["Transport & Fleet Manager", "Transport & Fleet Manager"],
  ])("%s is %s", (owner, post) => {
    const read = row({ owner });
    expect(first(read).officers).toEqual([post]);
    expect(askedOf(read, "officers")).toEqual([]);
  });
});

describe("a status of which a part is done is asked about", () => {
  test.each([
    "Delivered (subject to audit)",
    "Business case complete",
    "In-completed",
    "(a) Complete (b) In progress (c) Not started",
    "Complete\nNot started",
  ])("%s", (status) =>
    expect(askedOf(row({ status }), "status")).toHaveLength(1),
  );

  test.each(["Action complete", "This is now complete"])(
    "%s is done",
    (status) => expect(first(row({ status })).status).toBe("completed"),
  );
});

describe("what is struck through, hidden or set small", () => {
  const cell = (xml: string) => ({ paragraphs: [raw(`<w:p>${xml}</w:p>`)] });

  test("a small figure above the line is the mark of a note, and said", () => {
    const read = readWord([
      {
        rows: [
          heads,
          [
            "1",
            "Close the pool",
            cell(
              run("HR Manager") +
                run("4", '<w:vertAlign w:val="superscript"/>'),
            ),
            cell(
              run("30") +
                run("th", '<w:vertAlign w:val="superscript"/>') +
                run(" March 2019") +
                run("1", '<w:vertAlign w:val="superscript"/>'),
            ),
            "On track",
          ],
        ],
      },
    ]);
    expect(first(read).due?.end).toBe("2019-03-30");
    expect(first(read).officers).toEqual(["HR Manager"]);
    expect(read.questions.map(({ text }) => text).join()).toContain(
      "2 small raised figures",
    );
  });

  test("words hidden in Word are left out, and said", () => {
    const read = readWord([
      {
        rows: [
          heads,
          [
            "1",
            cell(run("Fix the website") + run(" SECRET", "<w:vanish/>")),
            "HR Manager",
            "March 2019",
            "On track",
          ],
        ],
      },
      raw(paragraph("After")),
    ]);
    expect(first(read).title).toBe("Fix the website");
    expect(read.questions.map(({ text }) => text).join()).toContain(
      "words hidden in Word",
    );
  });

  test("an owner of whom only struck words stand is asked for", () => {
    const struck = (text: string) => cell(run(text, "<w:strike/>"));
    const read = readWord([
      {
        rows: [
          heads,
          ["1", "Open the hub", struck("HR Manager"), "March 2019", "On track"],
          ["2", "Shut it", "HR Manager", struck("March 2019"), "On track"],
        ],
      },
    ]);
    expect(askedOf(read, "officers").map(({ about }) => about)).toEqual(["1"]);
    expect(askedOf(read, "due").map(({ about }) => about)).toEqual(["2"]);
  });

  test("a table from Loop has ticks, mentions and struck words", () => {
    const read = readFile(
      "plan.txt",
      new TextEncoder().encode(
        "| Done | Task | Assigned | Due |\n|:--:|---|---|---|\n| [x] | Publish **all** of it | @Risk Manager | 30 Nov 2018 |\n| [ ] | ~~Buy it~~ | @HR Manager | 31 Jan 2019 |\n",
      ),
    );
    expect(
      read.actions.map(({ title, officers, status }) => [
        title,
        ...officers,
        status,
      ]),
    ).toEqual([
      ["Publish all of it", "Risk Manager", "completed"],
      ["Buy it", "HR Manager", null],
    ]);
    expect(askedOf(read, "status").map(({ text }) => text)).toEqual([
      "The words of the action are struck through. Was it withdrawn?",
    ]);
  });
});

describe("tables as they are printed and drawn", () => {
  test("“Page 1 of 2” is no theme, and a row that goes on is no action", () => {
    const read = readCsvText(
      "Ref,Issue & action,Officer,Timescale\n1,Refresh the plans,HR Manager,Mar 2019\n,,Page 1 of 2,\nRef,Issue & action,Officer,Timescale\n1 (cont'd),including tests,,\n2,Audit it,HR Manager,Mar 2019\n",
    );
    expect(read.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["1", null],
      ["2", null],
    ]);
    expect(first(read).title).toContain("including tests");
  });

  test("bars of colour under months say when, and it is said that they do", () => {
    const bar = { text: "", fill: "FF0070C0" };
    const read = readFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Ref", "Task", "Lead", "Apr-18", "May-18", "Jun-18"],
              ["1", "Scope it", "HR Manager", bar, bar, null],
              ["2", "Do it", "HR Manager", null, null, bar],
            ],
          },
        ],
      }),
    );
    expect(read.actions.map(({ due }) => due?.end)).toEqual([
      "2018-05-31",
      "2018-06-30",
    ]);
    expect(first(read).flags.map(({ rule }) => rule)).toContain(
      "dueFromPeriods",
    );
  });

  test("a form under the heading of its action", () => {
    const read = readWord([
      { heading: "Action 3.1: Publish the pay policy", level: 3 },
      {
        rows: [
          ["Responsible officer:", "HR Manager"],
          ["Target date:", "31 January 2019"],
          ["Current position:", "Drafted"],
        ],
      },
    ]);
    expect(first(read)).toMatchObject({
      ref: "3.1",
      title: "Publish the pay policy",
      theme: null,
      officers: ["HR Manager"],
      due: { end: "2019-01-31" },
    });
  });

  test("a pasted list says who and when in brackets, and a heading ends it", () => {
    const read = readFile(
      "plan.txt",
      new TextEncoder().encode(
        "Actions agreed\n\nTheme A - Customer\nA1. Publish the standards (Lead: Customer Services Manager; by March 2019)\nA2. Replace the phones (Head of ICT, Dec 2018) – Completed\nTheme B - People\nB1. Agree the strategy (HR Manager, June 2019)\n",
      ),
    );
    expect(
      read.actions.map(({ ref, theme, officers, due, status }) => [
        ref,
        theme,
        officers[0],
        due?.end,
        status,
      ]),
    ).toEqual([
      [
        "A1",
        "Theme A - Customer",
        "Customer Services Manager",
        "2019-03-31",
        null,
      ],
      ["A2", "Theme A - Customer", "Head of ICT", "2018-12-31", "completed"],
      ["B1", "Theme B - People", "HR Manager", "2019-06-30", null],
    ]);
  });
});
