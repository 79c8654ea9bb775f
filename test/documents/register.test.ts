// The register of posts goes out and comes back: the sheet Posts of the workbook, and a register pasted from elsewhere.
import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { day } from "../../src/domain/calendarDate.ts";
import { mergeTold } from "../../src/domain/imports/mergeTold.ts";
import { undoImport } from "../../src/domain/imports/importUndo.ts";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { planWorkbook } from "../../src/documents/excel.ts";
import {
  readPastedTable,
  readPlanFile,
} from "../../src/documents/import/readPlanFile.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { stableGuid } from "../../src/sharepoint/stableGuid.ts";
import { bring, loaded } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { makeXlsx } from "./import/makeXlsx.ts";
import { expectRead } from "./import/reading.ts";
import { nothing } from "./mergeWorld.ts";

const today = day("2026-11-24");
const sample = sampleRecords(null).find(({ actions }) => actions.length > 0);
if (!sample) throw new Error("no sample plan");
const [first, second, third] = sample.posts;
if (!first || !second || !third) throw new Error("no posts");

const jane = {
  objectId: null,
  email: "jane@council.example",
  name: "Jane Bloggs",
};
const record: PlanRecord = {
  ...sample,
  posts: [
    {
      ...first,
      title: "Head of Treasury",
      reportsTo: null,
      aliases: ["HoF"],
      holders: [
        { person: jane, kind: "interim", from: day("2026-04-01"), to: null },
      ],
    },
    { ...second, title: "Head of Paid Service", reportsTo: null, holders: [] },
    {
      ...third,
      title: "Head of Legal Services",
      reportsTo: second.id,
      holders: [
        {
          person: { objectId: null, email: null, name: "Old Holder" },
          kind: "permanent",
          from: null,
          to: day("2026-03-31"),
        },
        {
          person: {
            objectId: null,
            email: "mo@council.example",
            name: "New Holder",
          },
          kind: "permanent",
          from: day("2026-04-01"),
          to: null,
        },
      ],
    },
    ...sample.posts.slice(3).map((one) => ({ ...one, reportsTo: null })),
  ],
};
const live: Held = { record, runs: [] };
const above = record.posts[3]?.title ?? "";

const text = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : String(value ?? "");

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

describe("a register from elsewhere", () => {
  const paste = (
    lines: string,
    answers: readonly (readonly [string, string | null])[] = [],
  ) => {
    const read = expectRead(readPastedTable(lines, { today }));
    const said = new Map(
      read.questions.flatMap(({ id, alike }) => {
        const found = answers.find(([name]) => alike === `person: ${name}`);
        return found ? [[id, found[1]] as const] : [];
      }),
    );
    return { read, decided: bring(read, live, "2026-12-15", said) };
  };

  it("fills vacant posts by title or other name, adds posts the plan has not, and says so", () => {
    const { decided, read } = paste(
      [
        "Post\tName\tEmail address\tStart date",
        "Head of Paid Service\tAnn Chief\tann@council.example\t1 December 2026",
        "HoF\tJane Bloggs\tjane@council.example\t",
        "Head of Archives\tBob Box\tbob@council.example\t",
      ].join("\n"),
    );
    expect(read).toMatchObject({ kind: "posts", actions: [], questions: [] });
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      changed: [
        { ref: "Head of Paid Service", field: "holder" },
        {
          ref: "Head of Archives",
          field: "post",
          from: "",
          to: "Head of Archives",
        },
        {
          ref: "Head of Archives",
          field: "holder",
          to: "Bob Box (bob@council.example)",
        },
      ],
    });
    expect(
      decided.posts.map(({ title, holders }) => [title, holders.length]),
    ).toEqual([["Head of Archives", 1]]);
  });

  it("names people who stand twice, asks about who is not known, and puts nobody in another's place", () => {
    const lines = [
      "Job title,Officer,E-mail",
      "Head of Paid Service,Ann Chief,ann@council.example",
      "Head of Paid Service,Ann Chief,ann@council.example",
      "Head of Archives,Bob Box,",
      "Head of Legal Services,Zoe Zest,zoe@council.example",
      "Head of Treasury,Jane Bloggs,jane.b@elsewhere.example",
    ].join("\n");
    const { read, decided } = paste(lines);
    expect(read.questions).toMatchObject([
      { about: "Bob Box, Head of Archives", field: "person" },
    ]);
    expect(decided.register.notes).toEqual([
      "Ann Chief stands twice for Head of Paid Service, and is taken once.",
    ]);
    expect(decided.rejected.map(({ about, waits }) => [about, waits])).toEqual([
      ["Head of Archives", true],
      ["Head of Legal Services", true],
      ["Head of Treasury", true],
    ]);
    const answered = paste(lines, [["bob box", "bob@council.example"]]).decided;
    expect(answered.register.changed.map(({ to }) => to)).toContain(
      "Bob Box (bob@council.example)",
    );
    const kept = paste(lines, [["bob box", null]]).decided;
    expect(kept.register.changed.map(({ to }) => to)).toContain("Bob Box");
  });

  it("is understood without headings", () => {
    const { decided } = paste(
      "Head of Paid Service\tAnn Chief\tann@council.example\nHead of Archives\tBob Box\tbob@council.example",
    );
    expect(decided.register.changed).toHaveLength(3);
  });

  it("the same register twice is nothing the second time", () => {
    const lines =
      "Post,Name,Email\nHead of Paid Service,Ann Chief,ann@council.example\nHead of Archives,Bob Box,bob@council.example";
    const once = paste(lines);
    const again = bring(once.read, loaded(live, once.decided), "2026-12-20");
    expect(mergeTold("Plan", again)).toMatchObject(nothing);
    expect(again.posts).toEqual([]);
  });
});
