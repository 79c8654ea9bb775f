// A later file about risks and milestones the plan has already: nothing is dropped in silence, and nobody's words are overwritten.
import { describe, expect, it } from "vitest";
import type {
  ReadPlan,
  ReadRisk,
} from "../../../src/domain/imports/file/importedPlan.ts";
import { undoImport } from "../../../src/domain/imports/undo/importUndo.ts";
import { stableGuid } from "../../../src/domain/values/stableGuid.ts";
import { on } from "../ruleWorld.ts";
import { aFile, aRow, bring, heldAfter, loaded } from "../importWorld.ts";

const aRisk = (over: Partial<ReadRisk> = {}): ReadRisk => ({
  id: "KO1",
  title: "The budget does not balance",
  refs: ["FP1"],
  refsAsWritten: ["FP1: Managing Finances"],
  merged: [],
  ...over,
});

const withRisks = (...risks: ReadRisk[]): ReadPlan => ({
  ...aFile([]),
  risks,
});

describe("a risk whose code is in the plan", () => {
  const held = heldAfter(withRisks(aRisk()));

  it("is listed as unchanged where the file says the same", () => {
    const decided = bring(withRisks(aRisk()), held, "2018-07-01");
    expect(decided.unchanged).toEqual(["KO1"]);
    expect(decided.riskChanges).toEqual([]);
  });

  it("takes the file's words where nobody changed them since, and undoing gives the earlier ones back", () => {
    const decided = bring(
      withRisks(aRisk({ title: "No balanced budget" })),
      held,
      "2018-07-01",
    );
    expect(decided.changed).toMatchObject([
      { ref: "KO1", what: ["the risk’s words"] },
    ]);
    const after = loaded(held, decided);
    expect(after.record.risks).toMatchObject([{ title: "No balanced budget" }]);
    const undo = undoImport(decided.run, after.record, stableGuid);
    expect(undo.restoreRisks.map((one) => one.after.title)).toEqual([
      "The budget does not balance",
    ]);
  });

  it("keeps what somebody changed since, and says what the file has", () => {
    const edited = {
      ...held,
      record: {
        ...held.record,
        risks: held.record.risks.map((risk) => ({ ...risk, title: "Ours" })),
      },
    };
    const file = withRisks(aRisk({ title: "Theirs" }));
    const decided = bring(file, edited, "2018-07-01");
    expect(decided.riskChanges).toEqual([]);
    expect(decided.rejected).toMatchObject([
      {
        about: "KO1",
        why: expect.stringContaining("“Theirs”, the plan “Ours”"),
      },
    ]);
    // Told again, however often the file is brought in.
    const again = bring(file, loaded(edited, decided), "2018-08-01");
    expect(again.rejected).toHaveLength(1);
  });

  it("that stands twice in the file is taken once and said so", () => {
    const decided = bring(withRisks(aRisk(), aRisk({ title: "Other" })), {
      ...held,
      record: { ...held.record, risks: [] },
    });
    expect(decided.risks).toHaveLength(1);
    expect(decided.rejected).toMatchObject([
      { about: "KO1", why: "The risk KO1 stands twice in the file." },
    ]);
  });
});

describe("a milestone the action has already", () => {
  const row = (title: string, date: string) =>
    aFile([aRow({ milestones: [{ title, due: on(date) }] })]);
  const held = heldAfter(row("Draft budget", "2018-05-31"));

  it.each([
    [
      "another date",
      row("Draft budget", "2018-06-15"),
      "15 June 2018; the plan has 31 May 2018",
    ],
    [
      "other words",
      row("Budget drafted", "2018-05-31"),
      "“Draft budget” is called “Budget drafted”",
    ],
  ])("with %s in a later file is listed and not doubled", (_, file, why) => {
    const decided = bring(file, held, "2018-07-01");
    expect(decided.milestones).toEqual([]);
    expect(decided.rejected).toMatchObject([
      { about: "1.1", why: expect.stringContaining(why) },
    ]);
    expect(decided.unchanged).toEqual([]);
  });

  it("is added where it is a new one", () => {
    const decided = bring(
      row("Final budget", "2018-06-20"),
      held,
      "2018-07-01",
    );
    expect(decided.milestones).toHaveLength(1);
    expect(decided.rejected).toEqual([]);
  });
});
