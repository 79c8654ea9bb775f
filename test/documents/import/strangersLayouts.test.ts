// Layouts nobody here has seen before, third part: tables within cells, words deleted but not yet gone, counts in words, aims over tasks, headings in questions and of reports.
import { describe, expect, test } from "vitest";
import { paragraph, raw, run, table } from "./makeDocx.ts";
import {
  askedOf,
  first,
  one,
  readCsvText,
  readRows,
  readWord,
} from "./reading.ts";

const titles = (read: ReturnType<typeof readRows>) =>
  read.actions.map(({ title }) => title);
const themes = (read: ReturnType<typeof readRows>) =>
  read.actions.map(({ theme }) => theme);

describe("a table within the cell of an action", () => {
  const within = (rows: readonly (readonly string[])[]) =>
    readWord([
      {
        rows: [
          ["Ref", "Action and steps", "Owner", "End date"],
          [
            "P1",
            {
              paragraphs: [
                "Shorten the waiting list",
                raw(table(rows)),
                raw(paragraph("")),
              ],
            },
            "Housing Manager",
            "30/09/2019",
          ],
        ],
      },
    ]);

  test("gives its steps and their dates, and no words of the action", () => {
    const read = within([
      ["Step", "By"],
      ["Recruit two officers", "31/01/2019"],
      ["Open a second desk", "30/06/2019"],
    ]);
    expect(first(read)).toMatchObject({
      title: "Shorten the waiting list",
      due: { end: "2019-09-30" },
      milestones: [
        { title: "Recruit two officers", due: { end: "2019-01-31" } },
        { title: "Open a second desk", due: { end: "2019-06-30" } },
      ],
    });
  });

  test("without a date stays part of what the cell says", () => {
    const read = within([
      ["North", "12 homes"],
      ["South", "9 homes"],
    ]);
    expect(first(read).title).toContain("North | 12 homes");
    expect(first(read).milestones).toEqual([]);
  });
});

describe("what a tracked change deletes", () => {
  const gone = (words: string) =>
    `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const read = readWord([
    {
      rows: [
        ["Ref", "Action", "Owner", "Due"],
        [
          "T1",
          "Share the service",
          "Head of Finance",
          {
            paragraphs: [
              raw(
                `<w:p>${gone("31/12/2018")}<w:ins>${run("30/04/2019")}</w:ins></w:p>`,
              ),
            ],
          },
        ],
      ],
    },
    raw(
      `<w:tbl><w:tr>${["Ref", "Action", "Owner", "Due"].map((word) => `<w:tc>${paragraph(word)}</w:tc>`).join("")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${["T2", "Hire a consultant", "Head of ICT", "June 2019"].map((word) => `<w:tc>${paragraph(word)}</w:tc>`).join("")}</w:tr><w:tr>${["T3", "Recruit a data lead", "Head of ICT", "May 2019"].map((word) => `<w:tc>${paragraph(word)}</w:tc>`).join("")}</w:tr></w:tbl>`,
    ),
  ]);

  test("is not read, and is listed where it stood", () => {
    expect(read.actions.map(({ ref, due }) => [ref, due?.end])).toEqual([
      ["T1", "2019-04-30"],
      ["T3", "2019-05-31"],
    ]);
    expect(read.skipped).toContainEqual({
      source: { table: 1, row: 2 },
      text: "31/12/2018",
      reason: "A tracked change deletes it.",
    });
    expect(read.skipped).toContainEqual({
      source: { table: 2, row: 2 },
      text: "T2 | Hire a consultant | Head of ICT | June 2019",
      reason: "A tracked change deletes it.",
    });
  });
});

test("rows that count in words are no actions", () => {
  const read = readRows([
    ["Ref", "Action", "Owner", "Due", "Status"],
    ["A1", "Adopt it", "HR Manager", "May 2019", "Completed"],
    ["A2", "Train staff", "HR Manager", "June 2019", "In progress"],
    ["Sub-total", "2 actions", "", "", "1 complete"],
    ["A3", "Of which it is a part", "HR Manager", "July 2019", "In progress"],
    ["Total actions", "", "3"],
    ["Of which complete", "", "1"],
  ]);
  expect(titles(read)).toEqual([
    "Adopt it",
    "Train staff",
    "Of which it is a part",
  ]);
});

describe("what is to be done", () => {
  test("is the key task, where an aim is written over and over beside it", () => {
    const read = readRows([
      ["Deadline", "RAG", "Owner", "Strategic aim", "Key task"],
      ["Jan 2019", "Green", "Planning Manager", "Homes", "Adopt the guide"],
      ["Mar 2019", "Amber", "Planning Manager", "Homes", "Clear the backlog"],
      ["May 2019", "Green", "Economy Manager", "Jobs", "Open the hub"],
    ]);
    expect(titles(read)).toEqual([
      "Adopt the guide",
      "Clear the backlog",
      "Open the hub",
    ]);
    expect(themes(read)).toEqual(["Homes", "Homes", "Jobs"]);
  });

  test("is the recommendation, where its steps stand below it", () => {
    const read = readRows([
      ["Recommendation", "Milestones", "Milestone date", "Owner"],
      ["Renew the code", "Draft", "Jan 2019", "Monitoring Officer"],
      ["", "Consult", "Feb 2019", ""],
      ["Train members", "Book a trainer", "Mar 2019", "HR Manager"],
    ]);
    expect(titles(read)).toEqual(["Renew the code", "Train members"]);
  });

  test("is the objective, where its reference comes back with it for each step", () => {
    const read = readRows([
      ["Ref", "Objective", "Key task", "Owner", "Due"],
      ["1", "Renew the code", "Draft it", "Monitoring Officer", "Jan 2019"],
      ["1", "Renew the code", "Consult", "Monitoring Officer", "Feb 2019"],
      ["2", "Train members", "Book a trainer", "HR Manager", "Mar 2019"],
    ]);
    expect(titles(read)).toEqual(["Renew the code", "Train members"]);
  });

  test("may stand under a question, which is the name of no theme", () => {
    const read = readWord([
      { heading: "Customer contact" },
      {
        rows: [
          ["Ref", "What the council promised", "Lead", "By when"],
          ["C1", "Answer every call within a minute", "HR Manager", "May 2019"],
          ["C2", "Open a second desk at the hub", "HR Manager", "June 2019"],
        ],
      },
    ]);
    expect(titles(read)[0]).toBe("Answer every call within a minute");
    expect(themes(read)).toEqual(["Customer contact", "Customer contact"]);
    expect(askedOf(read, "theme")).toEqual([]);
  });
});

describe("headings", () => {
  test("of a report's export are read as the words they are made of", () => {
    const read = readCsvText(
      "ActionKey,ActionDescription,OwnerRole,DueDate\nBV-101,Rewrite the rules,Monitoring Officer,2019-05-31\n",
    );
    expect(first(read)).toMatchObject({
      ref: "BV-101",
      title: "Rewrite the rules",
      officers: ["Monitoring Officer"],
    });
  });

  test.each(["Direction", "Argymhelliad", "Statutory direction"])(
    "%s, said again over several actions, is their theme",
    (heading) => {
      const read = readRows([
        [heading, "Action", "Owner", "Due"],
        ["1 Governance", "Adopt it", "HR Manager", "May 2019"],
        ["1 Governance", "Train staff", "HR Manager", "June 2019"],
        ["2 Finance", "Sell the depot", "HR Manager", "July 2019"],
      ]);
      expect(themes(read)).toEqual([
        "1 Governance",
        "1 Governance",
        "2 Finance",
      ]);
      expect(askedOf(read, "column")).toEqual([]);
    },
  );
});

test("a ditto mark under the lead member is the member above", () => {
  const read = readCsvText(
    'Ref,Action,Lead Member,Officer,Due\n1,Hold events,Leader,HR Manager,May 2019\n2,Publish views,"""",HR Manager,June 2019\n',
  );
  expect(read.actions.map(({ leadMember }) => leadMember)).toEqual([
    "Leader",
    "Leader",
  ]);
});

describe("a date that says", () => {
  test.each(["TBC with the auditor", "To be agreed by partners"])(
    "%s is a date not yet agreed, and nobody is asked",
    (due) => {
      const read = readRows([
        ["Ref", "Action", "Owner", "Due"],
        ["1", "Adopt it", "HR Manager", due],
      ]);
      expect(first(read).due?.kind).toBe("unknown");
      expect(askedOf(read, "due")).toEqual([]);
    },
  );

  test("Immediately and ongoing goes on", () => {
    expect(one({ due: "Immediately and ongoing" }).due?.kind).toBe("ongoing");
  });

  test("yn fisol comes round every month", () => {
    expect(one({ due: "yn fisol" }).due?.kind).toBe("recurring");
  });
});

test("an account that says “Heb ddechrau eto” and no more has not started", () => {
  const read = readRows([
    ["Cyf", "Gweithred", "Swyddog cyfrifol", "Cynnydd"],
    ["1", "Adolygu'r polisi", "HR Manager", "Heb ddechrau eto"],
  ]);
  expect(first(read).status).toBe("notStarted");
});
