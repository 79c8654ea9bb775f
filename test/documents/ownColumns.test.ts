// The council's own columns: out of a file into the plan, typed, never into the officer's note, and merged like everything else.
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/domain/plan/action.ts";
import { suggested } from "../../src/domain/imports/file/importAnswers.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { undoImport } from "../../src/domain/imports/undo/importUndo.ts";
import { ownLines } from "../../src/domain/plan/ownColumns.ts";
import {
  columnKey,
  inferOwn,
  readOwn,
} from "../../src/domain/plan/ownReading.ts";
import { emptyRecord } from "../../src/domain/planLife/draft/draftPlan.ts";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { bring, draft, loaded } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { goLive, merge, nothing, on, read } from "./mergeWorld.ts";

const header =
  "Ref,Theme,Action,Lead,Due,Status,Update,Priority,Cost,% complete,Management response,Start date";
const rows = [
  "1.1,Finance,Adopt the MTFS,Head of Finance,March 2027,In progress,Draft done,High,£5k,40%,Agreed in full,1 April 2026",
  '1.2,Finance,Refresh the CPRs,Chief Executive,June 2027,In progress,Started,Low,"£1,250",0%,,2 May 2026',
  "1.3,People,Workforce plan,Chief Executive,June 2027,Not started,,High,,10%,Accepted in part,",
  "1.4,People,Appraisals,Chief Executive,June 2027,Not started,,Low,£0,0%,,",
];
const first = [header, ...rows].join("\n");
const withoutOwn = (action: Action): Action => {
  const { own, ...rest } = action;
  return own === undefined ? action : rest;
};

const empty: Held = { record: emptyRecord(draft), runs: [] };

function brought(text: string, into = empty) {
  const file = read(text);
  const answers = new Map(
    file.questions.map((one): [string, string | null] => [
      one.id,
      suggested(one) ?? null,
    ]),
  );
  return bring(file, into, on, answers);
}

function held(text = first): Held {
  const decided = brought(text);
  const after = loaded(empty, decided);
  return {
    ...after,
    record: { ...after.record, plan: decided.planAfter ?? after.record.plan },
  };
}

describe("columns Waymark does not know", () => {
  const now = held();
  const { plan, actions, updates } = now.record;

  it("become columns of the plan, each of its kind, and nothing of them goes into the officer’s note", () => {
    expect(plan.columns?.map(({ title, kind }) => [title, kind])).toEqual([
      ["Priority", "choice"],
      ["Cost", "money"],
      ["% complete", "number"],
      ["Management response", "text"],
      ["Start date", "date"],
    ]);
    expect(
      actions.map((action) =>
        ownLines(action, plan).map(({ column, words }) => [
          column.title,
          words,
        ]),
      ),
    ).toEqual([
      [
        ["Priority", "High"],
        ["Cost", "£5,000"],
        ["% complete", "40%"],
        ["Management response", "Agreed in full"],
        ["Start date", "1 April 2026"],
      ],
      [
        ["Priority", "Low"],
        ["Cost", "£1,250"],
        ["% complete", "0%"],
        ["Start date", "2 May 2026"],
      ],
      [
        ["Priority", "High"],
        ["% complete", "10%"],
        ["Management response", "Accepted in part"],
      ],
      [
        ["Priority", "Low"],
        ["Cost", "£0"],
        ["% complete", "0%"],
      ],
    ]);
    expect(updates.flatMap(({ note }) => note ?? [])).toEqual([
      "Draft done",
      "Started",
    ]);
  });

  it("the same file again is nothing, one cell changed is that change and no other, and a cell that does not fit is told", () => {
    const live = goLive(now);
    expect(merge(first, live)).toMatchObject({ ...nothing, unchanged: 4 });
    expect(merge(first.replace("£5k", "£6k"), live)).toMatchObject({
      ...nothing,
      changed: [
        { ref: "1.1", field: "own", from: "Cost: £5,000", to: "Cost: £6,000" },
      ],
    });
    expect(merge(first.replace("£5k", "about five"), live)).toMatchObject({
      changed: [],
      rejected: [{ ref: "1.1", field: "own" }],
    });
  });

  it("set by hand stays where the file says what it said", () => {
    const byHand = {
      ...now,
      record: {
        ...now.record,
        actions: actions.map((one) => ({
          ...one,
          own: { ...one.own, [columnKey("Cost")]: "7" },
        })),
      },
    };
    expect(merge(first, byHand)).toMatchObject(nothing);
  });

  it("come back with an archive, and go with an import that is taken back", () => {
    const back = readArchive(writeArchive(now.record));
    if (!back.ok) throw new Error(inEnglish(back.words));
    expect(back.value.record.plan.columns).toEqual(plan.columns);
    expect(back.value.record.actions.map(({ own }) => own)).toEqual(
      actions.map(({ own }) => own),
    );
    const more = first.replace(header, `${header},Ward`).replace(/$/m, "");
    const wider = brought(
      more
        .split("\n")
        .map((line, n) => (n === 0 ? line : `${line},North`))
        .join("\n"),
      now,
    );
    expect(wider.planAfter?.columns?.map(({ title }) => title)).toContain(
      "Ward",
    );
    const after = loaded(now, wider);
    const record = { ...after.record, plan: wider.planAfter ?? plan };
    const undo = undoImport(wider.run, record, stableGuid);
    expect(undo.restorePlan?.columns).toEqual(plan.columns);
    expect(undo.restore.map((one) => one.after.own)).toEqual(
      actions.map(({ own }) => own),
    );
  });

  it("what an earlier release told with the account is nothing new", () => {
    const old: Held = {
      ...now,
      record: {
        ...now.record,
        plan: draft,
        actions: actions.map(withoutOwn),
      },
      runs: now.runs.map((run) => ({
        ...run,
        seen: Object.fromEntries(
          Object.entries(run.seen).map(([ref, marks]) => [
            ref,
            marks.slice(0, 11 * 8),
          ]),
        ),
        rows: Object.fromEntries(
          Object.entries(run.rows ?? {}).map(([ref, row]) => [
            ref,
            { ...row, said: row.said.split(",").slice(0, 16).join(",") },
          ]),
        ),
      })),
    };
    expect(merge(first, old)).toMatchObject(nothing);
  });
});

describe("what is written in a column of one’s own", () => {
  it.each([
    ["money", "£5k", "5000"],
    ["money", "£1,250.50", "1250.5"],
    ["money", "about 5", null],
    ["number", "40 %", "40%"],
    ["number", "1,000", "1000"],
    ["number", "ten", null],
    ["date", "31 March 2027", "2027-03-31"],
    ["date", "31/03/2027", "2027-03-31"],
    ["date", "soon", null],
    ["yesNo", "Y", "yes"],
    ["yesNo", "No", "no"],
    ["yesNo", "perhaps", null],
    ["text", " words ", "words"],
  ] as const)("%s: %s", (kind, written, kept) => {
    expect(readOwn({ kind }, written)).toBe(kept);
  });

  it("words that fit no other kind stay words", () => {
    expect(inferOwn("Notes", ["Ten", "£5"]).kind).toBe("text");
    expect(inferOwn("Sign off", ["Yes", "No"]).kind).toBe("yesNo");
  });
});

it("a dry run tells them apart from the account", () => {
  const [action] = read(first).actions;
  expect(action).toMatchObject({
    narrative: "Draft done",
    own: { Priority: "High", Cost: "£5k" },
  });
  expect(mergeTold("Plan", brought(first))).toMatchObject({
    added: ["1.1", "1.2", "1.3", "1.4"],
  });
});
