// A plan taken away and brought back is the same plan; a workbook filled in on the way comes back as updates, once.
import { describe, expect, it } from "vitest";
import { readSheet } from "read-excel-file/node";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  draftPlan,
  emptyRecord,
} from "../../src/domain/planLife/draft/draftPlan.ts";
import { updatesOfWorkbook } from "../../src/domain/imports/file/filledWorkbook.ts";
import type { FilledWorkbook } from "../../src/domain/imports/file/filledWorkbook.ts";
import { withAnswers } from "../../src/domain/imports/file/importAnswers.ts";
import { planImport } from "../../src/domain/imports/decide/importPlan.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { compareRefs } from "../../src/domain/values/ref.ts";
import { actionsCsv } from "../../src/documents/csv.ts";
import { callForEntries, planWorkbook } from "../../src/documents/excel.ts";
import { readPlanFile } from "../../src/documents/import/readPlanFile.ts";
import { readFilledWorkbook } from "../../src/documents/workbook/filledWorkbook.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { instant } from "../domain/ruleWorld.ts";
import { makeXlsx } from "./import/makeXlsx.ts";
import { expectRead } from "./import/reading.ts";

const today = day("2018-06-19");
const now = instant("2018-06-19T09:00:00Z");
const by = { objectId: null, email: "admin@council.example", name: "Admin" };

/** Reads a file of ours into a new plan, every question left as it was understood. */
function broughtBack(name: string, bytes: Uint8Array): PlanRecord {
  const read = expectRead(readPlanFile(name, bytes, { today }));
  const answers = new Map(read.questions.map(({ id }) => [id, null]));
  const plan = draftPlan("Brought back", stableGuid);
  const decided = planImport(withAnswers(read, answers, { reference: today }), {
    plan,
    record: emptyRecord(plan),
    runs: [],
    isNew: true,
    today,
    now,
    by,
    idFor: stableGuid,
  });
  expect(decided.rejected).toEqual([]);
  return {
    ...emptyRecord(plan),
    ...decided,
    plan,
    meetings: [],
    bodies: [],
    evidence: [],
  };
}

/** What the workbook carries of an action, apart from days on which somebody wrote something. */
const carried = [
  "Ref",
  "Theme",
  "Action",
  "Responsible",
  "Also responsible",
  "Lead member",
  "Timescale as written",
  "Programmed date",
  "Proposed date",
  "Status",
];

async function rowsOf(bytes: Uint8Array) {
  const [header = [], ...rows] = await readSheet(Buffer.from(bytes), "Actions");
  const at = carried.map((name) => header.indexOf(name));
  return rows.map((row) => at.map((column) => row[column]));
}

const samples = sampleRecords(null).filter(({ actions }) => actions.length > 0);

describe.each(samples.map((record) => [record.plan.title, record] as const))(
  "%s",
  (_, record) => {
    it("out as a workbook, in again and out again is the same workbook", async () => {
      const out = await planWorkbook(record, today);
      const back = broughtBack("plan.xlsx", out);
      const again = await planWorkbook(back, today);
      expect(await rowsOf(again)).toEqual(await rowsOf(out));
      expect(back.milestones.map(({ title }) => title).toSorted()).toEqual(
        record.milestones.map(({ title }) => title).toSorted(),
      );
    });

    it("out as CSV and in again has every action as it was", () => {
      const back = broughtBack(
        "plan.csv",
        new TextEncoder().encode(actionsCsv(record)),
      );
      const facts = ({ actions }: PlanRecord) =>
        actions
          .map(({ ref, title, due, current }) => [
            ref,
            title,
            due?.end ?? null,
            current.status,
          ])
          .toSorted((a, b) => compareRefs(String(a[0]), String(b[0])));
      expect(facts(back)).toEqual(facts(record));
    });
  },
);

describe("a call for entries", () => {
  const [record] = samples;
  if (!record) throw new Error("no sample plan");
  const live = record.actions.filter(
    ({ current }) => current.status === "inProgress",
  );
  const [first, second] = live;
  const context = {
    record,
    actor: { person: by, roles: ["administrator"] as const, posts: [] },
    today,
    now,
    idFor: stableGuid,
  };
  const filled = (rows: FilledWorkbook["rows"]): FilledWorkbook => ({
    planId: record.plan.id,
    plan: record.plan.title,
    madeOn: "19 June 2018",
    rows,
  });

  it("knows the workbook it sent out, and finds nothing where nothing was filled in", async () => {
    const theme = record.themes[0];
    if (!theme) throw new Error("no theme");
    const workbook = readFilledWorkbook(
      await callForEntries(record, theme.id, today),
    );
    expect(workbook).toMatchObject({ planId: record.plan.id, rows: [] });
  });

  it("reads what was typed, wherever the columns were moved to", () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: "Actions",
          rows: [
            ["New forecast", "Ref", "What has happened", "New status"],
            ["30 September 2018", "1.5", "The group has met.", "Slippage"],
            [null, "2.1", null, null],
          ],
        },
        {
          name: "About",
          rows: [
            ["Waymark workbook", "1"],
            ["Plan key", "p1"],
            ["Plan", "CIP"],
          ],
        },
      ],
    });
    expect(readFilledWorkbook(bytes)).toMatchObject({
      planId: "p1",
      rows: [
        {
          row: 2,
          ref: "1.5",
          status: "Slippage",
          note: "The group has met.",
          forecast: "30 September 2018",
        },
      ],
    });
  });

  it("is no workbook of ours when any other file is", () => {
    expect(
      readFilledWorkbook(new TextEncoder().encode("Ref,Action")),
    ).toBeNull();
    expect(
      readFilledWorkbook(
        makeXlsx({ sheets: [{ name: "Plan", rows: [["Ref"]] }] }),
      ),
    ).toBeNull();
  });

  it("records each row under the rules, refuses with words, and records nothing twice", () => {
    if (!first || !second) throw new Error("no live actions");
    const entries = filled([
      {
        row: 2,
        ref: first.ref,
        status: "Slippage",
        note: "Waits for a decision.",
        forecast: "30 September 2018",
      },
      {
        row: 3,
        ref: second.ref,
        status: "Completed",
        note: "Done.",
        forecast: null,
      },
      {
        row: 4,
        ref: "99.9",
        status: null,
        note: "Whose is this?",
        forecast: null,
      },
      {
        row: 5,
        ref: second.ref,
        status: "Nearly there",
        note: null,
        forecast: null,
      },
    ]);
    const said = updatesOfWorkbook(entries, context);
    expect(said.accepted).toMatchObject([
      {
        action: { ref: first.ref },
        change: {
          updates: [
            { status: "slippage", forecast: "2018-09-30", door: "import" },
          ],
        },
      },
      // Completed is a claim, and its words are kept.
      {
        action: { ref: second.ref },
        change: { updates: [{ kind: "claim", note: "Done." }] },
      },
    ]);
    expect(said.refused.map(({ row }) => row.row)).toEqual([4, 5]);
    const updates = said.accepted.flatMap(({ change }) => change.updates);
    const again = updatesOfWorkbook(entries, {
      ...context,
      record: { ...record, updates: [...record.updates, ...updates] },
    });
    expect(again.accepted).toEqual([]);
    expect(again.already).toHaveLength(2);
  });
});
