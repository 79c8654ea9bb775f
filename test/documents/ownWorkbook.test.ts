// Out and in is nothing: Waymark's own workbook and CSV come back, and only what somebody changed in them is a change.
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { archiveTold } from "../../src/domain/imports/decide/archiveTold.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { asId } from "../../src/domain/values/id.ts";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { actionsCsv } from "../../src/documents/csv.ts";
import { planWorkbook } from "../../src/documents/excel.ts";
import { readPlanFile } from "../../src/documents/import/readPlanFile.ts";
import { actionsSheet } from "../../src/documents/workbook/planSheets.ts";
import { bring, loaded } from "../domain/importWorld.ts";
import { expectRead } from "./import/reading.ts";
import { samples } from "./wholeSamples.ts";
import {
  today,
  held,
  asText,
  brought,
  merge,
  nothing,
  bookOf,
  record,
  live,
  at,
  rowOf,
  refs,
  edited,
  header,
  rows,
} from "./ownBookWorld.ts";

describe.each(samples.map((record) => [record.plan.title, record] as const))(
  "%s",
  (_, record) => {
    it("out as a workbook and in again is nothing", async () => {
      const out = await planWorkbook(record, today);
      expect(merge("plan.xlsx", out, held(record))).toEqual({
        ...nothing,
        plan: "Plan",
        unchanged: record.actions.length + record.risks.length,
      });
    });

    it("out as an archive and beside its plan is nothing, also after the plan went on", () => {
      const back = readArchive(writeArchive(record));
      if (!back.ok) throw new Error(inEnglish(back.words));
      // A draft has no update yet, and goes on with none.
      const later = record.updates.slice(0, 1).map((first) => ({
        ...first,
        id: asId<"Update">("later"),
        status: "slippage" as const,
      }));
      for (const now of [
        record,
        { ...record, updates: [...record.updates, ...later] },
      ])
        expect(archiveTold(back.value.record, now)).toMatchObject({
          ...nothing,
          unchanged: record.actions.length,
        });
    });

    it("out as CSV and in again is nothing, and leaves no record", () => {
      const out = asText(actionsCsv(record));
      expect(merge("plan.csv", out, held(record))).toMatchObject(nothing);
      const decided = brought("plan.csv", out, held(record));
      expect(decided.run.rows).toEqual({});
      expect(decided.run.seen).toEqual({});
    });
  },
);

describe("a cell changed by hand", () => {
  const changes = [
    ["Action", "title", "Another promise altogether"],
    ["Theme", "theme", "A new theme"],
    ["Responsible", "officers", "Director of Somewhere"],
    ["Lead member", "leadMember", "The leader of the council"],
    ["Also responsible", "officers", "Director of Elsewhere; HR Manager"],
    ["Outcome", "outcome", "Another outcome"],
    ["Resource", "resource", "Another officer"],
    ["Implications", "implications", "Legal; Equalities"],
    ["Recommendations answered", "answers", "R9, R10"],
    ["Exempt under", "exempt", "Paragraph 5"],
    ["Priority", "own", "Low"],
    ["Cost", "own", "£12k"],
    ["Started on", "own", "2 May 2026"],
    ["Assurance", "own", "Other words"],
    ["In the budget", "own", "Yes"],
    ["Timescale as written", "due", "31 March 2031"],
    ["Date in force", "due", "2031-03-31"],
    ["Last update", "narrative", "Said by hand in the workbook."],
  ] as const;

  it("is that change and no other, whichever row and column", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...refs),
        fc.constantFrom(...changes),
        (ref, [column, field, words]) => {
          const told = merge(
            "plan.xlsx",
            edited(ref, { [column]: words }),
            live,
          );
          expect(told).toMatchObject({ ...nothing, changed: [{ ref, field }] });
          expect(told.changed).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is that change where no date was in force before", () => {
    const undated = record.actions.find(
      ({ due, current }) => due === null && current.inForce === null,
    );
    const ref = undated?.ref ?? "";
    const told = merge(
      "plan.xlsx",
      edited(ref, { "Date in force": "2031-03-31" }),
      live,
    );
    expect(told).toMatchObject({
      ...nothing,
      changed: [{ ref, field: "due" }],
    });
  });

  it("a date in force becomes a proposal, once", () => {
    const bytes = edited("2.2", { "Date in force": "2031-03-31" });
    const decided = brought("plan.xlsx", bytes, live);
    expect(mergeTold("Plan", decided).changed).toMatchObject([
      { ref: "2.2", field: "due", to: "31 March 2031", as: "proposal" },
    ]);
    expect(decided.changes[0]?.after.current.inForce).toBe(
      decided.changes[0]?.before.current.inForce,
    );
    expect(merge("plan.xlsx", bytes, loaded(live, decided))).toMatchObject(
      nothing,
    );
  });

  it("a completion becomes a claim", () => {
    const open = record.actions.find(
      ({ current }) => current.status === "inProgress" && !current.claimed,
    );
    const ref = open?.ref ?? "";
    const bytes = edited(ref, { Status: "Completed" });
    expect(merge("plan.xlsx", bytes, live).changed).toMatchObject([
      { ref, field: "status", as: "claim" },
    ]);
  });

  it("what Waymark works out by itself is told and not taken", () => {
    const told = merge(
      "plan.xlsx",
      edited("2.2", { "Forecast date": "2031-03-31" }),
      live,
    );
    expect(told).toMatchObject({
      changed: [],
      rejected: [{ ref: "2.2", reason: expect.stringContaining("forecast") }],
    });
  });
});

describe("three versions: taken out, here now, and come back", () => {
  it("an old workbook does not put its old words over what was changed since", () => {
    const now = held({
      ...record,
      actions: record.actions.map((one) =>
        one.ref === "2.2" ? { ...one, title: "Changed in Waymark since" } : one,
      ),
    });
    const out = bookOf([header, ...rows]);
    expect(merge("plan.xlsx", out, now)).toMatchObject(nothing);
    const both = edited("2.2", { Action: "Changed in the workbook" });
    expect(merge("plan.xlsx", both, now)).toMatchObject({
      changed: [],
      rejected: [{ ref: "2.2", field: "title" }],
    });
  });

  it("takes all of the file's where a person says so", () => {
    const now = held({
      ...record,
      actions: record.actions.map((one) =>
        one.ref === "2.2" ? { ...one, title: "Changed in Waymark since" } : one,
      ),
    });
    const file = expectRead(
      readPlanFile(
        "plan.xlsx",
        edited("2.2", { Action: "Changed in the workbook" }),
        { today },
      ),
    );
    const decided = bring(file, now, "2026-12-15", undefined, {
      choices: new Map([["2.2", { title: "file" }]]),
    });
    expect(decided.changes[0]?.after.title).toBe("Changed in the workbook");
  });
});

describe("rows", () => {
  it("sorted otherwise, and a blank row between, are nothing", () => {
    const turned = [header, ...rows.toReversed(), header.map(() => "")];
    expect(merge("plan.xlsx", bookOf(turned), live)).toMatchObject(nothing);
  });

  it("one that was deleted is missing, and one that was written is added", () => {
    const more = header.map(
      (name) =>
        ({
          Ref: "99.1",
          Theme: "Finance",
          Action: "A new promise",
          Status: "Not started",
          "Timescale as written": "March 2031",
          Responsible: "HR Manager",
        })[name] ?? "",
    );
    const kept = rows.filter((row) => row[at("Ref")] !== "2.2");
    const bytes = bookOf([header, ...kept, more]);
    const decided = brought("plan.xlsx", bytes, live);
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      added: ["99.1"],
      missing: ["2.2"],
    });
    expect(merge("plan.xlsx", bytes, loaded(live, decided))).toMatchObject(
      nothing,
    );
  });

  it("one under another reference is the same action still", () => {
    const told = merge("plan.xlsx", edited("2.2", { Ref: "77.7" }), live);
    expect(told).toMatchObject({
      ...nothing,
      rejected: [{ ref: "2.2", field: "ref" }],
    });
  });

  it("of another plan are not put over actions that happen to have their references", () => {
    const [, other] = samples;
    if (!other) throw new Error("no second plan");
    const stranger = held({
      ...other,
      actions: other.actions.map((one, n) => ({
        ...one,
        ref: record.actions[n]?.ref ?? one.ref,
      })),
    });
    const told = merge("plan.csv", asText(actionsCsv(record)), stranger);
    expect(told.changed).toEqual([]);
    expect(told.undecided).toBeGreaterThan(0);
  });
});

it("every column of the sheet but the ones to fill in is stamped", () => {
  const columns = actionsSheet(record).columns.filter(
    ({ fillIn, hidden }) => !fillIn && !hidden,
  );
  expect(columns.map(({ header: name }) => name)).toEqual(
    header.slice(0, columns.length),
  );
  expect(rowOf("2.2").at(-1)).toMatch(/^w1 /);
});
