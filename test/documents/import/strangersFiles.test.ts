// Files nobody here has seen before: owners, statuses and tables in shapes that councils and other systems write, each reached or asked about.
import { describe, expect, test } from "vitest";
import { askedOf as asked, first, readCsvText, readRows } from "./reading.ts";

const heads = ["Ref", "Action", "Lead", "Due", "Status"];

const owned = (owner: string) =>
  readRows([
    heads,
    ["1.1", "Adopt the policy", owner, "31 March 2027", "In progress"],
  ]);

describe("an owner cell gives its posts, and asks where it names none", () => {
  test.each([
    [
      "Lead: Head of Finance; Support: HR Manager",
      "Head of Finance; HR Manager",
    ],
    [
      "Lead - Head of Finance, Support - HR Manager",
      "Head of Finance; HR Manager",
    ],
    ["Head of Finance supported by HR Manager", "Head of Finance; HR Manager"],
    [
      "Support: HR Manager; Lead: Head of Finance",
      "Head of Finance; HR Manager",
    ],
    [
      "Support: HR Manager, lead: Head of Finance",
      "Head of Finance; HR Manager",
    ],
    ["HR Manager / Head of Finance (lead)", "Head of Finance; HR Manager"],
    ["Head of Finance (jane.bloggs@council.gov.uk)", "Head of Finance"],
    ["Head of Finance - vacant post", "Head of Finance"],
    ["Head of Resources (formerly Head of Finance)", "Head of Resources"],
    ["Head of Finance (J Bloggs, interim)", "Head of Finance"],
    ["Committee Clerk", "Committee Clerk"],
    ["Asst Dir (Place)", "Asst Dir (Place)"],
  ])("%s: %s", (owner, posts) => {
    const read = owned(owner);
    expect(first(read).officers.join("; ")).toBe(posts);
    expect(asked(read, "officers")).toEqual([]);
  });

  test.each([
    ["1. Head of Finance 2. HR Manager", "Head of Finance; HR Manager"],
    ["Head of Finance / all HoS", "Head of Finance; all HoS"],
    ["Head of Finance x2", "Head of Finance x2"],
    ["Jane Bloggs <jane.bloggs@council.gov.uk>", "Jane Bloggs"],
    ["HoS", "HoS"],
    ["Mayor", "Mayor"],
    ["Chair of the Audit Committee", "Chair of the Audit Committee"],
  ])("%s is asked about, as %s", (owner, posts) => {
    const read = owned(owner);
    expect(first(read).officers.join("; ")).toBe(posts);
    expect(asked(read, "officers")).toHaveLength(1);
  });

  test.each([
    "Lead officer(s) / Cabinet member",
    "Portfolio holder and lead officer",
  ])("under “%s” posts and members are told apart", (heading) => {
    const read = readRows([
      ["Ref", "Action", heading, "Due", "Status"],
      ["1.1", "Adopt it", "HR Manager / Cllr A Jones", "Mar 27", "Started"],
      ["1.2", "Train", "Cllr B Smith\nChief Executive", "Mar 27", "Started"],
    ]);
    expect(
      read.actions.map(({ officers, leadMember }) => [officers, leadMember]),
    ).toEqual([
      [["HR Manager"], "Cllr A Jones"],
      [["Chief Executive"], "Cllr B Smith"],
    ]);
    expect(asked(read, "officers")).toEqual([]);
  });

  test("two columns of owners are asked about once, and the sponsor stands behind the lead", () => {
    const read = readRows([
      ["Ref", "Action", "Executive sponsor", "Lead officer", "Due", "Status"],
      ["1.1", "Adopt it", "Chief Executive", "HR Manager", "Mar 27", "Started"],
      ["1.2", "Train", "Chief Executive", "IT Manager", "Mar 27", "Started"],
    ]);
    expect(read.actions.map(({ officers }) => officers.join("; "))).toEqual([
      "HR Manager; Chief Executive",
      "IT Manager; Chief Executive",
    ]);
    expect(asked(read, "officers")).toEqual([]);
    expect(
      read.questions.filter(({ field }) => field === "column"),
    ).toMatchObject([{ about: "Lead officer", suggestion: "Lead officer" }]);
  });

  test("persons, services and members are never offered as a post's other name", () => {
    const read = readRows([
      heads,
      ...["@Jane Bloggs", "Jane Bloggs", "JB", "HR", "Head of Resources"].map(
        (owner, at) => [`1.${at}`, "Act", owner, "Mar 27", "Started"],
      ),
    ]);
    expect(
      read.questions.filter(({ text }) => text.includes("one post")),
    ).toEqual([]);
  });
});

describe("a status that leaves something open is asked about", () => {
  test.each([
    "100% complete but awaiting sign off",
    "Phase 1 complete",
    "Phase 1 complete, phase 2 in progress",
    "Closed - not achieved",
    "Closed (no further action)",
    "Not agreed",
    "Transferred to BAU",
    "Moved to business as usual",
    "Carried forward",
    "Red: overdue",
    "Late",
    "Missed deadline",
    "Hwyr",
    "Not applicable",
    "Rejected",
    "Complete (partially)",
    "Complete 50%",
    "Cwblhawyd yn rhannol",
    "Completed but under review",
    "Complete, but not effective",
    "Was complete, reopened",
    "On hold - complete",
    "Ongoing - complete",
    "Complete - on hold",
    "Closed – transferred to HR plan",
    "Closed, superseded by 2.1",
    "Live",
    "Live from April",
    "Under review",
    "Implemented (unverified)",
    "Implemented - not yet verified",
    "In progress - delayed",
    "On track / slipped",
    "Commencing January",
  ])("%s", (status) => {
    const read = readRows([
      heads,
      ["1.1", "Adopt it", "HR Manager", "31 March 2027", status],
    ]);
    expect(asked(read, "status")).toHaveLength(1);
  });

  test.each([
    "Completed - on time",
    "Complete, 100%",
    "Completed - replaced boilers in all homes",
    "Completed - moved to new offices",
    "In progress - on track",
    "Suspended - overdue",
    "Not started - delayed",
  ])("%s says one thing", (status) => {
    const read = readRows([
      heads,
      ["1.1", "Adopt it", "HR Manager", "31 March 2027", status],
    ]);
    expect(asked(read, "status")).toEqual([]);
  });

  test.each([
    ["☑", "completed"],
    ["Embedded", "completed"],
    ["In delivery", "inProgress"],
    ["Nearing completion", "inProgress"],
    ["Completed in part", "inProgress"],
    ["On\u00A0track", "inProgress"],
  ])("%s is %s", (status, wanted) => {
    const read = readRows([
      heads,
      ["1.1", "Adopt it", "HR Manager", "31 March 2027", status],
    ]);
    expect(first(read).status).toBe(wanted);
  });
});

describe("tables of other systems", () => {
  test("Jira's rows are the actions its summaries name", () => {
    const read = readCsvText(
      [
        "Summary,Issue key,Issue id,Issue Type,Status,Assignee,Due date,Description,Parent summary",
        "Adopt policy,CIP-12,10234,Task,In Progress,HR Manager,31/Mar/27 12:00 AM,As agreed,Finance",
        "Review policy,CIP-13,10235,Task,Done,IT Manager,30/Sep/26 12:00 AM,,Finance",
      ].join("\n"),
    );
    expect(
      read.actions.map(({ ref, title, theme, status, due }) => [
        ref,
        title,
        theme,
        status,
        due?.end,
      ]),
    ).toEqual([
      ["CIP-12", "Adopt policy", "Finance", "inProgress", "2027-03-31"],
      ["CIP-13", "Review policy", "Finance", "completed", "2026-09-30"],
    ]);
  });

  test("a title column for each level places the deeper under the one above, and a row of data is no heading", () => {
    const read = readCsvText(
      [
        "ID,Work Item Type,Title 1,Title 2,Assigned To,State,Area Path,Target Date",
        "101,Epic,Finance,,Head of Finance,Active,CIP,31/03/2027 00:00:00",
        "102,Issue,,Adopt policy,HR Manager,Active,CIP,31/12/2026 00:00:00",
        "103,Issue,,Close audit actions,HR Manager,Closed,CIP,30/09/2026 00:00:00",
      ].join("\n"),
    );
    expect(read.actions.map(({ title, partOf }) => [title, partOf])).toEqual([
      ["Finance", null],
      ["Adopt policy", "101"],
      ["Close audit actions", "101"],
    ]);
  });
});

describe("tables as councils draw them", () => {
  test("who is accountable, responsible, consulted and informed is a plan", () => {
    const read = readRows([
      ["Ref", "Action", "Accountable", "Responsible", "Consulted", "Deadline"],
      ["1", "Adopt it", "Head of Finance", "HR Manager", "Unions", "Feb 2027"],
    ]);
    expect(first(read).officers).toEqual(["Head of Finance", "HR Manager"]);
  });

  test("a recommendation said once is the theme of the actions under it", () => {
    const read = readRows([
      ["Recommendation", "Action", "Lead", "Timescale"],
      ["1. Set a vision", "Run workshops", "HR Manager", "Dec 2026"],
      [null, "Publish it", "IT Manager", "Feb 2027"],
      ["2. Fix finances", "Close the gap", "Head of Finance", "Mar 2027"],
    ]);
    expect(read.actions.map(({ theme }) => theme)).toEqual([
      "1. Set a vision",
      "1. Set a vision",
      "2. Fix finances",
    ]);
  });

  test("a quarter that holds only a tick is a quarter", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Q1 26/27", "Q4 26/27"],
      ["1", "Review parking", "HR Manager", "x", null],
      ["2", "Review fees", "HR Manager", null, "✓"],
    ]);
    expect(read.actions.map(({ due }) => due?.end)).toEqual([
      "2026-06-30",
      "2027-03-31",
    ]);
  });

  test("the same row twice is said to be left out", () => {
    const row = ["1", "Adopt it", "HR Manager", "Mar 27", "Started"];
    const read = readRows([heads, row, row]);
    expect(read.actions).toHaveLength(1);
    expect(read.skipped.map(({ source }) => source.row)).toEqual([1, 3]);
  });

  test("“as above” is what stands above, in any column, and is said", () => {
    const read = readRows([
      [...heads, "Update"],
      ["1", "Adopt it", "HR Manager", "31 March 2027", "Started", "Drafted"],
      ["2", "Train", "ditto", "as above", '"', "As above"],
    ]);
    expect(read.actions[1]).toMatchObject({
      officers: ["HR Manager"],
      due: { end: "2027-03-31" },
      status: "inProgress",
      narrative: "Drafted",
    });
    expect(read.actions[1]?.flags.map(({ rule }) => rule)).toEqual([
      "ownerAsAbove",
      "asAbove",
    ]);
  });

  test("days written both ways in one table are asked about where either may be meant", () => {
    const read = readRows([
      heads,
      ["1", "A", "HR Manager", "14/02/2027", "Started"],
      ["2", "B", "HR Manager", "2/14/2027", "Started"],
      ["3", "C", "HR Manager", "5/6/2027", "Started"],
    ]);
    expect(read.actions[2]?.due?.end).toBe("2027-06-05");
    expect(asked(read, "due").map(({ about }) => about)).toEqual(["3"]);
  });

  test("a date in the only column for status and time is offered", () => {
    const read = readRows([
      ["Ref", "Action", "Lead", "Timescale & status"],
      ["1", "Adopt it", "HR Manager", "Feb 2027 - on track"],
      ["2", "Train", "HR Manager", "On track"],
    ]);
    expect(asked(read, "due")).toMatchObject([
      { suggestion: { end: "2027-02-28" } },
    ]);
  });

  test("“Actual end” is the day it was done, and “% done” says how far it is", () => {
    const read = readCsvText(
      "Ref,Action,Lead,Start,End,Actual end,% done\n1,Adopt it,HR Manager,01/04/2026,30/09/2026,15/10/2026,100%\n",
    );
    expect(first(read)).toMatchObject({
      status: "completed",
      completedOn: "2026-10-15",
      due: { end: "2026-09-30" },
    });
  });
});
