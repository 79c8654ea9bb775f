// Waymark's own workbook after others worked in it: dates changed by hand, columns and sheets deleted, a title put above, references made numbers.
import { describe, expect, it } from "vitest";
import { updatesOfWorkbook } from "../../src/domain/imports/file/filledWorkbook.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { fillInHeaders } from "../../src/domain/plan/sheetHeadings.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { readFilledWorkbook } from "../../src/documents/workbook/filledWorkbook.ts";
import { instant } from "../domain/ruleWorld.ts";
import { makeXlsx } from "./import/makeXlsx.ts";
import type { TestCell } from "./import/makeXlsx.ts";
import {
  merge,
  nothing,
  bookOf,
  record,
  live,
  rowOf,
  today,
  at,
  edited,
  header,
  rows,
} from "./ownBookWorld.ts";

describe("a date in force changed by hand is a wish, or said not to be", () => {
  it.each([
    [{ "Date in force": "" }, [], ["emptied"]],
    [{ "Date in force": "soon" }, [], ["gives no day"]],
    [
      { "Date in force": "31/03/2031", "Timescale as written": "June 2030" },
      ["30 June 2030"],
      ["says another day"],
    ],
    [
      { "Date in force": "30/06/2030", "Timescale as written": "June 2030" },
      ["30 June 2030"],
      [],
    ],
  ])("%o", (cells, proposed, said) => {
    const told = merge("plan.xlsx", edited("2.2", cells), live);
    expect(told.changed.map(({ to }) => to)).toEqual(proposed);
    expect(told.rejected).toMatchObject(
      said.map((words) => ({
        ref: "2.2",
        field: "due",
        reason: expect.stringContaining(words),
      })),
    );
  });
});

describe("a workbook that lost something of ours", () => {
  it.each(header.filter((name) => !/^(?:Ref|Waymark row.*)$/.test(name)))(
    "the column %s: nothing is changed by it",
    (gone) => {
      const cut = [header, ...rows].map((row) =>
        row.filter((_, n) => n !== at(gone)),
      );
      expect(merge("plan.xlsx", bookOf(cut), live)).toMatchObject({
        ...nothing,
        unchanged: record.actions.length,
      });
    },
  );

  it("the sheet About: what is no plan is no plan still", () => {
    const bytes = makeXlsx({
      sheets: [
        { name: "Actions", rows: [header, ...rows] },
        {
          name: "Updates",
          rows: [
            ["Ref", "Action", "Status", "Note"],
            ["2.2", "Said in May", "In progress", "Drafted"],
          ],
        },
      ],
    });
    expect(merge("plan.xlsx", bytes, live)).toMatchObject({
      ...nothing,
      unchanged: record.actions.length,
    });
  });
});

describe("what was filled in", () => {
  const about = {
    name: "About",
    rows: [
      ["Waymark workbook", "1"],
      ["Plan key", record.plan.id],
    ],
  };
  const fill = (
    ref: TestCell,
    stampOf: string,
    note: string,
    others: readonly (typeof about)[] = [about],
  ) => {
    const own = rowOf(stampOf);
    const heads = [...header];
    return readFilledWorkbook(
      makeXlsx({
        sheets: [
          {
            name: "Actions",
            rows: [
              ["As sent round in May"],
              heads,
              heads.map((name, n) => {
                if (name === "Ref") return ref;
                return name === fillInHeaders.note ? note : (own[n] ?? "");
              }),
            ],
          },
          ...others,
        ],
      }),
    );
  };
  const entries = (book: ReturnType<typeof fill>) => {
    if (!book) throw new Error("It was not read as ours.");
    return updatesOfWorkbook(book, {
      record,
      actor: {
        person: { objectId: null, email: null, name: "Admin" },
        roles: ["administrator"],
        posts: [],
      },
      today,
      now: instant("2026-11-24T09:00:00Z"),
      idFor: stableGuid,
    });
  };
  const taken = (book: ReturnType<typeof fill>) => {
    const { accepted, refused } = entries(book);
    return [
      ...accepted.map(({ action }) => action.ref as string),
      ...refused.map(({ words }) => inEnglish(words)),
    ];
  };

  it("is found below a title, and put to the action its row was taken out for where a spreadsheet made 5.1 of 5.10", () => {
    const [said] = taken(fill({ number: 5.1 }, "5.10", "Drafted in May"));
    expect(said).toContain("5.10");
  });

  it("is refused where the row names another action than it was taken out for", () => {
    const [said] = taken(fill("2.3", "2.2", "Drafted in May"));
    expect(said).toContain("was taken out as 2.2");
  });

  it("is recorded by its stamps where the sheet About is gone, and not for a row that has none", () => {
    expect(taken(fill("2.2", "2.2", "Drafted in May", []))).toEqual(["2.2"]);
    const book = fill("2.2", "2.2", "Drafted in May", []);
    const unstamped = book && {
      ...book,
      rows: book.rows.map(({ row, ref, status, note, forecast }) => ({
        row,
        ref,
        status,
        note,
        forecast,
      })),
    };
    const [said] = taken(unstamped);
    expect(said).toContain("it is not known of which plan it is");
  });

  it("is not taken from a file that only has such a heading", () => {
    const cells = [
      ["Ref", fillInHeaders.note],
      ["2.2", "Drafted in May"],
    ];
    const sheets = [{ name: "Actions", rows: cells }];
    expect(readFilledWorkbook(makeXlsx({ sheets }))).toBeNull();
  });
});
