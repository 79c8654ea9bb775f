// Tables nobody here has seen before, second part: headings of other systems, dates in two columns, owners over their actions, accounts against statuses.
import { describe, expect, test } from "vitest";
import { makeXlsx } from "./makeXlsx.ts";
import {
  askedOf,
  first,
  heads,
  readCsvText,
  readFile,
  readRows,
  readWord,
} from "./reading.ts";

const ends = (read: ReturnType<typeof readRows>) =>
  read.actions.map(({ due }) => due?.end ?? null);

describe("headings", () => {
  test.each([
    "ActionTitle,ActionOwner,ActionDueDate,ActionStatus,ActionRAG",
    "Action_x0020_Title,Action_x0020_Owner,Due_x0020_Date,Action_x0020_Status,RAG_x0020_Status",
  ])("%s are read as the words they are made of", (names) => {
    const read = readCsvText(
      `${names}\nAdopt it,HR Manager,2027-02-28T00:00:00,In Progress,Amber\n`,
    );
    expect(first(read)).toMatchObject({
      title: "Adopt it",
      officers: ["HR Manager"],
      due: { end: "2027-02-28" },
      status: "inProgress",
      rag: "Amber",
    });
  });

  test("a question over several columns leaves it to the heading below what each is", () => {
    const read = readRows(
      [
        ["Ref", "We will", "Who", "", "How are we doing?", ""],
        ["", "", "Lead", "Support", "RAG", "Commentary"],
        ["A1", "Adopt it", "HR Manager", "IT Manager", "Red", "No money"],
      ],
      ["C1:D1", "E1:F1"],
    );
    expect(first(read)).toMatchObject({
      ref: "A1",
      title: "Adopt it",
      officers: ["HR Manager", "IT Manager"],
      rag: "Red",
      narrative: "No money",
    });
  });

  test("shortened headings are read as the whole words", () => {
    const read = readRows([
      ["No", "Desc.", "Resp.", "Tgt date", "Stat.", "Cmts"],
      ["1", "Adopt it", "HR Manager", "28/02/2027", "Started", "Fine"],
    ]);
    expect(first(read)).toMatchObject({
      title: "Adopt it",
      officers: ["HR Manager"],
      due: { end: "2027-02-28" },
      status: "inProgress",
      narrative: "Fine",
    });
  });

  test("units in brackets below the headings belong to them", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Due", "Complete", "Budget"],
      ["", "", "", "(date)", "(%)", "(£000)"],
      ["1", "Adopt it", "HR Manager", "28/02/2027", "40", "12"],
    ]);
    expect(read.actions).toMatchObject([
      { title: "Adopt it", status: "inProgress", due: { end: "2027-02-28" } },
    ]);
  });

  test("a caption is the theme of its table, and words outside its cells are kept", () => {
    const table = (caption: string, title: string) =>
      `<table><caption>${caption}</caption><tr><th>Action<th>Lead<th>By<th>Where we are</tr><tr><td>${title}<td>HR Manager<td>28 Feb 2027<td>On track</table>`;
    const read = readFile(
      "page.html",
      new TextEncoder().encode(
        `<html><body>${table("Theme 1: Housing", "Inspect homes")}${table("Theme 2: People", "Pay review")}<table>Agreed in May<tr><th>Action<th>Lead<th>By</tr><tr><td>Train<td>HR Manager<td>28 Feb 2027</table></body></html>`,
      ),
    );
    expect(
      read.actions.slice(0, 2).map(({ theme, status }) => [theme, status]),
    ).toEqual([
      ["Theme 1: Housing", "inProgress"],
      ["Theme 2: People", "inProgress"],
    ]);
    expect(read.skipped.map(({ text }) => text)).toContain("Agreed in May");
  });

  test("a day in the heading of the actions is offered for each", () => {
    const read = readRows([
      ["Ref", "Action for completion by March 2027", "Lead", "Progress"],
      ["1", "Adopt it", "HR Manager", "Drafted"],
    ]);
    expect(first(read).title).toBe("Adopt it");
    expect(askedOf(read, "due")).toMatchObject([
      { suggestion: { end: "2027-03-31" } },
    ]);
  });

  test("“Required by” is when it is due, and “Product” what is to be made", () => {
    const read = readRows([
      ["ID", "Product", "Owner", "Required by", "Status"],
      ["P1", "Constitution", "Monitoring Officer", "Day 1", "Not started"],
      ["P2", "Budget", "S151 Officer", "1 April 2028", "In progress"],
    ]);
    expect(read.actions.map(({ title }) => title)).toEqual([
      "Constitution",
      "Budget",
    ]);
    expect(ends(read)).toEqual([null, "2028-04-01"]);
    expect(askedOf(read, "due")).toHaveLength(1);
  });

  test.each([
    [["Quarter due", "Year due"], ["Q4", "2026/27"], "2027-03-31"],
    [["Due month", "Due year"], ["February", "2027"], "2027-02-28"],
  ])("%s together are one date", (columns, cells, end) => {
    const read = readRows([
      ["Ref", "Action", "Lead", ...columns],
      ["1", "Adopt it", "HR Manager", ...cells],
    ]);
    expect(ends(read)).toEqual([end]);
    expect(first(read).flags).toEqual([]);
  });

  test("headings that stand again are headings also where a column holds few words", () => {
    const names = ["Name", "Person", "Status", "Due date", "Priority"];
    const read = readRows([
      ["Finance"],
      names,
      ["Agree it", "HR Manager", "Working on it", "28 Feb 2027", "High"],
      ["People"],
      names,
      ["Pay review", "HR Manager", "Done", "31 Oct 2026", "Low"],
    ]);
    expect(read.actions.map(({ title, theme }) => [title, theme])).toEqual([
      ["Agree it", "Finance"],
      ["Pay review", "People"],
    ]);
  });

  const initials = [
    ["Initials", "Post", "Name"],
    ["HoF", "Head of Finance", "Ann Lee"],
    ["MO", "Monitoring Officer", "Bob Ray"],
  ];
  const rows = [heads, ["1", "Adopt it", "HoF", "Mar 2027", "On track", null]];

  test("a sheet that says whose initials they are is no list of actions", () => {
    const sheets = [
      { name: "Plan", rows },
      { name: "Key", rows: initials },
    ];
    const read = readFile("plan.xlsx", makeXlsx({ sheets }));
    expect(read.actions.map(({ title }) => title)).toEqual(["Adopt it"]);
  });

  test("and below a short plan it takes nothing of the plan away", () => {
    const read = readRows([...rows, ...initials]);
    expect(read.actions.map(({ title }) => title)).toContain("Adopt it");
  });
});

describe("owners and dates", () => {
  test("a post over its actions answers for them where no column names owners", () => {
    const read = readRows(
      [
        ["Ref", "Action", "Due", "Status"],
        ["Head of Finance"],
        ["1", "Agree it", "Feb 2027", "On track"],
        ["Member development"],
        ["2", "Train members", "Feb 2027", "On track"],
      ],
      ["A2:D2", "A4:D4"],
    );
    expect(read.actions.map(({ officers }) => officers)).toEqual([
      ["Head of Finance"],
      [],
    ]);
  });

  test("“Responsible officer: …” over its actions says who answers", () => {
    const read = readCsvText(
      "Ref,Action,Due,Status\nResponsible officer: HR Manager\n1,Agree it,Feb 2027,On track\nOwner: Jane Bloggs\n2,Train,Feb 2027,On track\n",
    );
    expect(read.actions.map(({ officers }) => officers)).toEqual([
      ["HR Manager"],
      ["Jane Bloggs"],
    ]);
    expect(askedOf(read, "officers")).toHaveLength(1);
  });

  test("“Expected end” beside “Planned end” is a proposal, and alone it is the date", () => {
    const read = (...columns: string[]) =>
      readRows([
        ["Ref", "Action", "Lead", ...columns],
        ["1", "Adopt it", "HR Manager", "Dec 2026", "Feb 2027"],
      ]);
    for (const name of ["Expected end", "Anticipated finish"])
      expect(first(read("Planned end", name))).toMatchObject({
        due: { end: "2026-12-31" },
        revisedDue: { end: "2027-02-28" },
      });
    expect(first(read("Expected end", "Comments"))).toMatchObject({
      due: { end: "2026-12-31" },
      revisedDue: null,
    });
  });

  test("two days in a cell are asked about, whichever comes first", () => {
    const read = readRows([
      heads,
      ["1", "Adopt it", "HR Manager", "31 March 2027\n31 December 2026"],
    ]);
    expect(ends(read)).toEqual(["2027-03-31"]);
    expect(askedOf(read, "due")).toHaveLength(1);
  });

  test("“Lead: … By: …” in a numbered paragraph is who and when", () => {
    const read = readWord([
      "1.1 Agree the plan. Lead: Head of Finance. By: February 2027.",
      "1.2 Review reserves. Lead: Chief Accountant. By: March 2027.",
    ]);
    expect(
      read.actions.map(({ ref, officers, due }) => [ref, officers, due?.end]),
    ).toEqual([
      ["1.1", ["Head of Finance"], "2027-02-28"],
      ["1.2", ["Chief Accountant"], "2027-03-31"],
    ]);
  });

  test.each([
    ["In progress", "Completed on 12 October 2017", "accountSaysDone"],
    ["Not started", "Work began in June", "accountSaysBegun"],
    ["Completed", "Awaiting sign off", "completedButWaiting"],
    ["Delayed", "Will now be complete by March 2027", "revisedInNarrative"],
  ])("%s beside “%s” is said", (status, account, rule) => {
    const read = readRows([
      heads,
      ["1", "Adopt it", "HR Manager", "Sept 2018", status, account],
    ]);
    expect(first(read).flags.map((flag) => flag.rule)).toContain(rule);
  });
});

describe("columns that say something else than they seem to", () => {
  test("answers to recommendations are neither the theme nor the action", () => {
    const read = readRows([
      [
        "Rec no",
        "Statutory Recommendation",
        "Management Response",
        "Responsible",
        "Due",
      ],
      ["SR1", "Deliver the savings", "Accepted", "S151 Officer", "Mar 2027"],
      ["SR2", "Review the companies", "Accepted", "HR Manager", "Mar 2027"],
      ["SR3", "Train the members", "Not agreed", "HR Manager", "Mar 2027"],
    ]);
    expect(read.actions.map(({ title, theme }) => [title, theme])).toEqual([
      ["Deliver the savings", null],
      ["Review the companies", null],
      ["Train the members", null],
    ]);
  });

  test("a column of names beside one of posts says who holds them", () => {
    const read = readRows([
      ["Ref", "Action", "Lead (job title)", "Lead (name)", "Deadline"],
      ["1", "Adopt it", "Head of Finance", "Ann Lee", "Feb 2027"],
    ]);
    expect(first(read)).toMatchObject({
      officers: ["Head of Finance"],
      holders: [{ post: "Head of Finance", person: "Ann Lee" }],
    });
    expect(askedOf(read, "officers")).toEqual([]);
  });

  test("“Original target” and “Current target” are the date promised and the one now meant", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Original target", "Current target"],
      ["1", "Adopt it", "HR Manager", "Dec 2026", "Feb 2027"],
    ]);
    expect(first(read)).toMatchObject({
      due: { end: "2026-12-31" },
      revisedDue: { end: "2027-02-28" },
    });
  });

  test("a stage that is no status leaves it to the share of the work", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Due", "% Complete", "Stage", "Action notes"],
      ["1", "Adopt it", "HR Manager", "Mar 2027", "60%", "Delivery", "Drafted"],
    ]);
    expect(first(read)).toMatchObject({
      status: "inProgress",
      narrative: "Drafted",
    });
  });

  test.each([
    ["Completed for 3 of 5 chairs", "status"],
    ["None", "title"],
  ])("“%s” is asked about", (words, field) => {
    const title = field === "title" ? words : "Train the chairs";
    const status = field === "status" ? words : "On track";
    const read = readRows([
      heads,
      ["1", title, "HR Manager", "Mar 2027", status],
    ]);
    expect(askedOf(read, field)).toHaveLength(1);
  });
});
