// The register of posts goes out and comes back: the sheet Posts of the workbook.
import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { day } from "../../src/domain/values/calendarDate.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { undoImport } from "../../src/domain/imports/undo/importUndo.ts";
import { planWorkbook } from "../../src/documents/excel.ts";
import { readPlanFile } from "../../src/documents/import/readPlanFile.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { bring, loaded } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { makeXlsx } from "./import/makeXlsx.ts";
import { expectRead } from "./import/reading.ts";
import { nothing } from "./mergeWorld.ts";
import { above, live, record, today } from "./registerWorld.ts";

const text = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : "";
};

let actions: string[][] = [];
let posts: string[][] = [];
beforeAll(async () => {
  const bytes = Buffer.from(await planWorkbook(record, today));
  const sheet = async (name: string) =>
    (await readSheet(bytes, name)).map((row) => row.map(text));
  [actions, posts] = [await sheet("Actions"), await sheet("Posts")];
});

const at = (name: string) => posts[0]?.indexOf(name) ?? -1;

/** The workbook with the sheet Posts as given. */
const book = (rows: readonly (readonly string[])[]) =>
  makeXlsx({
    sheets: [
      { name: "Actions", rows: actions },
      { name: "Posts", rows },
      { name: "About", rows: [["Waymark workbook", "1"]] },
    ],
  });

const edited = (line: number, cells: Readonly<Record<string, string>>) =>
  posts.map((row, n) =>
    n === line ? row.map((cell, k) => cells[posts[0]?.[k] ?? ""] ?? cell) : row,
  );

const brought = (rows: readonly (readonly string[])[], into = live) =>
  bring(
    expectRead(readPlanFile("plan.xlsx", book(rows), { today })),
    into,
    "2026-12-15",
  );
const told = (rows: readonly (readonly string[])[], into = live) =>
  mergeTold("Plan", brought(rows, into));

describe("the sheet Posts of the workbook", () => {
  it("out and in again is nothing", () => {
    expect(told(posts)).toMatchObject(nothing);
    expect(brought(posts).register).toEqual({ changed: [], notes: [] });
  });

  it("a cell changed is that change and no other, whichever row and column", () => {
    const line = (name: string, holder = "") =>
      posts.findIndex(
        (row) =>
          row[at("Post")] === name &&
          (holder === "" || row[at("Holder")] === holder),
      );
    const rows = [
      ["Head of Treasury", "Jane Bloggs"],
      ["Head of Legal Services", "New Holder"],
    ] as const;
    const changes = [
      ["Post", "Head of Something Else", "post"],
      ["Holder", "Somebody Else", "holder"],
      ["Email", "other@council.example", "holder"],
      ["Kind", "Acting", "holder"],
      ["From", "2026-05-01", "holder"],
      ["To", "31 March 2027", "holder"],
      ["Reports to", above, "reportsTo"],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.constantFrom(...changes),
        ([name, holder], [column, words, field]) => {
          const after = edited(line(name, holder), { [column]: words });
          const merged = told(after);
          expect(merged).toMatchObject({
            ...nothing,
            changed: [{ ref: name, field, as: "change" }],
          });
          expect(told(after, loaded(live, brought(after)))).toMatchObject(
            nothing,
          );
        },
      ),
      { numRuns: 14 },
    );
  });

  it("somebody in a vacant post holds it; who is named without an address is asked about", () => {
    const line = posts.findIndex(
      (row) => row[at("Post")] === "Head of Paid Service",
    );
    const named = edited(line, {
      Holder: "Ann Chief",
      Email: "Ann@council.example",
      From: "2026-12-01",
    });
    expect(told(named).changed).toEqual([
      {
        ref: "Head of Paid Service",
        field: "holder",
        from: "",
        to: "Ann Chief (ann@council.example), from 1 December 2026",
        as: "change",
      },
    ]);
    const bare = edited(line, { Holder: "Ann Chief" });
    expect(told(bare)).toMatchObject({ ...nothing, undecided: 1 });
    const known = edited(line, { Holder: "jane  bloggs" });
    expect(told(known).changed).toMatchObject([
      { ref: "Head of Paid Service", to: "Jane Bloggs (jane@council.example)" },
    ]);
    expect(brought(known).register.notes).toEqual([
      "Jane Bloggs is named for 2 posts: Head of Treasury and Head of Paid Service. That is taken as written.",
    ]);
  });

  it("an old workbook takes nobody's place who came since, and a holder struck out stays in the history", () => {
    const [post, ...others] = record.posts;
    if (!post) throw new Error("no post");
    const since: Held = {
      runs: [],
      record: {
        ...record,
        posts: [
          {
            ...post,
            holders: post.holders.map((one) => ({
              ...one,
              to: day("2026-11-30"),
            })),
          },
          ...others,
        ],
      },
    };
    expect(told(posts, since)).toMatchObject(nothing);
    const line = posts.findIndex(
      (row) => row[at("Post")] === "Head of Treasury",
    );
    const late = edited(line, { Kind: "Permanent" });
    expect(told(late, since)).toMatchObject({
      changed: [],
      rejected: [{ ref: "Head of Treasury" }],
    });
    expect(told(edited(line, { Holder: "" }))).toMatchObject({
      changed: [],
      rejected: [{ ref: "Head of Treasury" }],
    });
    const without = posts.filter((_, n) => n !== line);
    expect(told(without)).toMatchObject(nothing);
    expect(brought(without).register.notes).toEqual([
      expect.stringContaining("1 row of the sheet Posts was deleted"),
    ]);
  });

  it("is taken back whole with the import", () => {
    const line = posts.findIndex(
      (row) => row[at("Post")] === "Head of Treasury",
    );
    const decided = brought(edited(line, { Kind: "Acting" }));
    const after = loaded(live, decided);
    const undo = undoImport(decided.run, after.record, stableGuid);
    expect(undo.restorePosts.map((one) => one.after)).toEqual([
      record.posts[0],
    ]);
  });
});
