// Tables of published plans: forms, colours, words struck through, several things in a cell, rows that are no action.
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { paragraph, raw, run } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import {
  askedOf as asked,
  expectRefused,
  first,
  heads,
  one,
  options,
  readCsvText,
  readFile,
  readRows,
  readWord,
  rules,
} from "./reading.ts";

describe("tables on their side", () => {
  const labels = ["Action", "Lead officer", "Target date", "Status"];
  const forms = [
    ["Establish a board", "Chief Executive", "June 2018", "Completed"],
    ["Agree a strategy", "HR Manager", "March 2019", "In progress"],
  ];
  const told = (read: ReturnType<typeof readRows>) =>
    read.actions.map(({ title, officers, due, status }) => [
      title,
      officers[0],
      due?.text,
      status === "completed" ? "Completed" : "In progress",
    ]);

  test("a form for each action", () => {
    const read = readWord(
      forms.flatMap((form, at) => [
        { heading: `Action ${at + 1}` },
        { rows: labels.map((label, i) => [label, form[i] ?? ""]) },
      ]),
    );
    expect(told(read)).toEqual(forms);
    expect(read.actions.map(({ theme }) => theme)).toEqual([null, null]);
  });

  test("a form with two pairs in a row", () => {
    const [title = "", who = "", due = "", status = ""] = forms[0] ?? [];
    const read = readWord([
      {
        rows: [
          ["Action", title, "Lead officer", who],
          ["Target date", due, "Status", status],
          ["Evidence", "Minutes", "RAG", "Blue"],
        ],
      },
    ]);
    expect(told(read)).toEqual(forms.slice(0, 1));
  });

  test("a column for each action", () => {
    const read = readRows(
      labels.map((label, i) => [label, ...forms.map((form) => form[i] ?? "")]),
    );
    expect(told(read)).toEqual(forms);
  });

  test("the cover of a report is no action", () => {
    const answer = readPlanFile(
      "cover.csv",
      new TextEncoder().encode(
        "Title,Improvement Plan update\nLead officer,Chief Executive\nDate,1 June 2018\nStatus,For publication\n",
      ),
      options,
    );
    expect(expectRefused(answer).code).toBe("noTable");
  });
});

describe("what the eye sees in Word and Excel", () => {
  const cell = (inner: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const plain = (...texts: string[]) =>
    texts.map((text) => cell(paragraph(text)));
  const headings = row(...plain("Ref", "Action", "Owner", "Due", "RAG"));
  const wordTable = (...rows: string[]) =>
    readWord([raw(`<w:tbl>${headings}${rows.join("")}</w:tbl>`)]);
  const struck = (text: string) => run(text, "<w:strike/>");

  test.each([
    ["00B050", "Green"],
    ["FFC000", "Amber"],
    ["FF0000", "Red"],
    ["0070C0", "Blue"],
    ["F2F2F2", null],
  ])("a cell shaded %s without a word", (fill, rag) => {
    const read = wordTable(
      row(
        ...plain("1", "Do it", "HR Manager", "Mar 19"),
        cell(paragraph(""), `<w:shd w:val="clear" w:fill="${fill}"/>`),
      ),
    );
    expect(first(read).rag).toBe(rag);
  });

  test("words struck through are kept beside the action, a date struck through is the one replaced", () => {
    const read = wordTable(
      row(
        ...plain("1"),
        cell(`<w:p>${struck("Old ")}${run("Adopt the policy")}</w:p>`),
        ...plain("HR Manager"),
        cell(`<w:p>${struck("30/06/2018")}${run(" 31/12/2018")}</w:p>`),
        ...plain(""),
      ),
    );
    const action = first(read);
    expect([action.title, action.due?.end, action.revisedDue?.end]).toEqual([
      "Adopt the policy",
      "2018-06-30",
      "2018-12-31",
    ]);
    expect(action.narrative).toContain("Old");
  });

  test("an action struck through whole is kept, and asked about", () => {
    const read = wordTable(
      row(
        ...plain("1"),
        cell(`<w:p>${struck("Adopt the policy")}</w:p>`),
        ...plain("HR Manager", "Mar 19", ""),
      ),
    );
    expect(first(read).title).toBe("Adopt the policy");
    expect(asked(read, "status")[0]).toMatchObject({ suggestion: "withdrawn" });
  });

  test("a date struck through within an Excel cell is the one replaced", () => {
    const read = readFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [{ name: "Plan", rows: [heads, ["1", "Do it", "HR Manager"]] }],
        more: {
          "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
          "xl/sharedStrings.xml": `<sst>${[...heads, "1", "Do it", "HR Manager"].map((text) => `<si><t>${text}</t></si>`).join("")}<si><r><rPr><strike/></rPr><t>30/06/2018</t></r><r><t xml:space="preserve"> 31/12/2018</t></r></si></sst>`,
          "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">${heads.map((_, i) => `<c t="s"><v>${i}</v></c>`).join("")}</row><row r="2">${[6, 7, 8, 9].map((i) => `<c t="s"><v>${i}</v></c>`).join("")}</row></sheetData></worksheet>`,
        },
      }),
    );
    const { due, revisedDue } = first(read);
    expect([due?.end, revisedDue?.end]).toEqual(["2018-06-30", "2018-12-31"]);
  });
});

describe("several things in one cell", () => {
  test.each([
    ["2.1 Recruit a lead\n2.2 Backfill finance", 2],
    ["a) Hold workshops\nb) Publish the vision\nc) Review it", 3],
  ])("%s is kept together, without a guessed reference, and asked", (title) => {
    const read = readRows([heads, ["", title, "HR Manager", "Mar 19", "Done"]]);
    expect([first(read).ref, first(read).title]).toEqual([null, title]);
    expect(asked(read, "title")).toHaveLength(1);
  });

  test("a list under a sentence is one action", () => {
    const action = one({ title: "Improve scrutiny by:\n1. a plan\n2. time" });
    expect(rules(action)).not.toContain("severalActions");
  });

  test("owners numbered by part are told apart", () => {
    expect(
      one({ owner: "a) Chief Executive\nb) HR Manager\nc) Chief Executive" })
        .officers,
    ).toEqual(["Chief Executive", "HR Manager"]);
  });

  test.each([
    ["CEO (with support from HR Manager)", ["CEO", "HR Manager"], 0],
    ["Group Manager - Planning", ["Group Manager - Planning"], 0],
    ["jane.smith@council.gov.uk", ["jane.smith@council.gov.uk"], 0],
    ["Planning Group", ["Planning Group"], 1],
  ])("the owner %s", (owner, officers, groups) => {
    const action = one({ owner });
    expect(action.officers).toEqual(officers);
    expect(rules(action).filter((rule) => rule === "groupOwner")).toHaveLength(
      groups,
    );
  });

  test("a milestone's own date is not the action's", () => {
    const action = first(
      readRows([
        ["Ref", "Action", "Milestones", "Due", "Owner"],
        [
          "1",
          "Launch a panel",
          "Recruit members by Jan 2019\nReport to Cabinet June 2019",
          "June 2018",
          "HR Manager",
        ],
      ]),
    );
    expect(action.milestones.map(({ due }) => due?.end)).toEqual([
      "2019-01-31",
      "2019-06-30",
    ]);
  });

  test("from a month on, beside the owner, names nobody", () => {
    const action = first(
      readRows([
        ["Ref", "Action", "Responsible Officer & Deadline"],
        ["1", "Report monthly", "Director of Finance\nFrom October 2018"],
      ]),
    );
    expect([action.officers, action.due?.kind]).toEqual([
      ["Director of Finance"],
      "open-ended",
    ]);
  });
});

describe("rows and cells that are no action", () => {
  test("a key to the colours under the plan", () => {
    const read = readRows([
      ["Ref", "Action", "Owner", "Due", "RAG"],
      ["1", "Do it", "HR Manager", "Mar 19", "G"],
      ["RAG key"],
      ["R", "Off track"],
      ["G", "On track"],
      ["DELETED"],
      ["2", "Do more", "HR Manager", "Mar 19", "G"],
    ]);
    expect(read.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["1", null],
      ["2", null],
    ]);
    expect(read.skipped).toHaveLength(5);
  });

  test("a table of measures", () => {
    const read = readFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [
          { name: "Plan", rows: [heads, ["1", "Do it", "HR Manager"]] },
          {
            name: "KPIs",
            rows: [
              ["Ref", "Indicator", "Owner", "Target", "Q1", "Q2"],
              ["K1", "Calls answered in time", "HR Manager", "80%", "75%"],
            ],
          },
        ],
      }),
    );
    expect(read.actions.map(({ ref }) => ref)).toEqual(["1"]);
    expect(read.skipped.at(-1)?.text).toContain("Calls answered");
  });

  test("an average under the plan", () => {
    const read = readRows([
      ["Ref", "Action", "Owner", "% complete"],
      ["1", "Do it", "HR Manager", "50%"],
      ["", "Average", "", "50%"],
    ]);
    expect(read.actions).toHaveLength(1);
    expect(read.skipped.at(-1)?.text).toContain("Average");
  });

  test("a title over the first column takes no part in its heading", () => {
    const read = readCsvText(
      "Anytown Council,,,\nImprovement Plan November 2025,,,\nRef,Action,Owner,Status\n1,Do it,HR Manager,Complete\n",
    );
    expect(first(read).ref).toBe("1");
  });

  test("an error of Excel's is nobody", () => {
    const read = readRows([
      heads,
      ["1", "Do it", { error: "#N/A" }, "Mar 19", "Complete"],
    ]);
    expect(first(read).officers).toEqual([]);
    expect(asked(read, "officers")).toHaveLength(1);
  });

  test("headings without rows are refused for what they are", () => {
    const answer = readPlanFile(
      "plan.xlsx",
      makeXlsx({ sheets: [{ name: "Plan", rows: [heads] }] }),
      options,
    );
    expect(expectRefused(answer).message).toContain("no rows under them");
  });
});
