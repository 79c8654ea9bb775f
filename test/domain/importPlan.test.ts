// Bringing in a plan: what needs no decision is loaded, what was changed since is never overwritten, and an import can be taken back.
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/domain/action.ts";
import { day } from "../../src/domain/calendarDate.ts";
import { emptyRecord } from "../../src/domain/draftPlan.ts";
import { withAnswers } from "../../src/domain/importAnswers.ts";
import { planImport } from "../../src/domain/importPlan.ts";
import type { ImportPlan } from "../../src/domain/importPlan.ts";
import { undoImport } from "../../src/domain/importUndo.ts";
import type {
  ImportRun,
  ReadAction,
  ReadPlan,
  ReadQuestion,
} from "../../src/domain/importedPlan.ts";
import type { Plan } from "../../src/domain/plan.ts";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { stableGuid } from "../../src/sharepoint/stableGuid.ts";
import { aPlan, instant, on, written } from "./ruleWorld.ts";

const by = { objectId: null, email: "admin@council.example", name: "Admin" };

function aRow(over: Partial<ReadAction> = {}): ReadAction {
  return {
    id: "a1",
    ref: "1.1",
    refAsWritten: "1.1",
    title: "Agree the budget",
    theme: "Finance",
    officers: ["Head of Finance"],
    status: "inProgress",
    due: on("2018-06-30"),
    revisedDue: null,
    narrative: null,
    leadMember: null,
    rag: null,
    milestones: [],
    partOf: null,
    sameAs: null,
    original: [["Action", "Agree the budget"]],
    ...over,
  };
}

const aFile = (actions: readonly ReadAction[]): ReadPlan => ({
  file: "plan.xlsx",
  actions,
  risks: [],
  questions: [],
});

/** A plan and what was imported into it, as the lists would hold them. */
interface Held {
  readonly record: PlanRecord;
  readonly runs: readonly ImportRun[];
}

const draft: Plan = aPlan({ state: "draft", wentLive: null });

function bring(file: ReadPlan, { record, runs }: Held, at = "2018-06-01") {
  return planImport(file, {
    plan: record.plan,
    record,
    runs,
    isNew: runs.length === 0,
    today: day(at),
    now: instant(`${at}T09:00:00Z`),
    by,
    idFor: stableGuid,
  });
}

function loaded({ record, runs }: Held, decided: ImportPlan): Held {
  const after = new Map(
    decided.changes.map((one) => [one.before.id, one.after]),
  );
  return {
    record: {
      ...record,
      themes: [...record.themes, ...decided.themes],
      posts: [...record.posts, ...decided.posts],
      actions: [
        ...record.actions.map((one) => after.get(one.id) ?? one),
        ...decided.actions,
      ],
      milestones: [...record.milestones, ...decided.milestones],
      updates: [...record.updates, ...decided.updates],
      revisions: [...record.revisions, ...decided.revisions],
      decisions: [...record.decisions, ...decided.decisions],
    },
    runs: [...runs, decided.run],
  };
}

function heldAfter(file: ReadPlan, plan = draft): Held {
  const nothing = { record: emptyRecord(plan), runs: [] };
  return loaded(nothing, bring(file, nothing));
}

const edited = (held: Held, over: Partial<Action>): Held => ({
  ...held,
  record: {
    ...held.record,
    actions: held.record.actions.map((one) => ({ ...one, ...over })),
  },
});

describe("a first import", () => {
  it("makes the action, its theme and its posts, and keeps the words of the document", () => {
    const { record } = heldAfter(
      aFile([aRow({ officers: ["Head of Finance", "HR Manager"] })]),
    );
    const [action] = record.actions;
    expect(record.themes.map(({ title }) => title)).toEqual(["Finance"]);
    expect(record.posts.map(({ title }) => title)).toEqual([
      "Head of Finance",
      "HR Manager",
    ]);
    expect(action).toMatchObject({
      ref: "1.1",
      initialStatus: "inProgress",
      accountable: record.posts[0]?.id,
      supporting: [record.posts[1]?.id],
      original: "Action: Agree the budget",
    });
  });

  it("takes a revised date as a proposal, never as the date in force", () => {
    const { record } = heldAfter(
      aFile([aRow({ revisedDue: on("2018-09-30") })]),
      aPlan(),
    );
    expect(record.revisions).toMatchObject([
      { from: "2018-06-30", to: "2018-09-30", door: "import" },
    ]);
    expect(record.actions[0]?.current).toMatchObject({
      inForce: "2018-06-30",
      awaiting: { to: "2018-09-30" },
    });
  });

  it.each([
    ["an open question", aRow(), "Which is it?"],
    ["no reference", aRow({ ref: null }), "no reference"],
    ["no status", aRow({ status: null }), "where it stands"],
  ])("leaves a row with %s for a person", (_, row, why) => {
    const question: ReadQuestion = {
      id: "q1",
      about: "1.1",
      text: "Which is it?",
      suggestion: null,
      action: why === "Which is it?" ? "a1" : "a9",
      field: "status",
      alike: "status",
    };
    const decided = bring(
      { ...aFile([row]), questions: [question] },
      { record: emptyRecord(draft), runs: [] },
    );
    expect(decided.added).toEqual([]);
    expect(decided.rejected[0]?.why).toContain(why);
  });

  it("loads the first of two rows with one reference and says so of the second", () => {
    const decided = bring(
      aFile([aRow(), aRow({ id: "a2", title: "Another" })]),
      { record: emptyRecord(draft), runs: [] },
    );
    expect(decided.added).toEqual(["1.1"]);
    expect(decided.rejected).toMatchObject([{ about: "1.1" }]);
  });

  it("makes the same ids a second time, so that nothing is made twice", () => {
    const file = aFile([
      aRow({
        narrative: "Begun.",
        milestones: [{ title: "First draft", due: null }],
      }),
    ]);
    const nothing = { record: emptyRecord(draft), runs: [] };
    const [first, second] = [
      bring(file, nothing),
      bring(file, nothing, "2018-06-02"),
    ];
    const ids = ({ themes, posts, actions, updates, milestones }: ImportPlan) =>
      [themes, posts, actions, updates, milestones].map((rows) =>
        rows.map(({ id }) => id as string),
      );
    expect(ids(second)).toEqual(ids(first));
  });
});

describe("the same file again", () => {
  it("changes nothing, and leaves no record", () => {
    const file = aFile([
      aRow({ narrative: "Begun.", rag: "Amber", revisedDue: on("2018-09-30") }),
    ]);
    const again = bring(file, heldAfter(file, aPlan()), "2018-07-01");
    expect(again).toMatchObject({
      added: [],
      changed: [],
      rejected: [],
      unchanged: ["1.1"],
      updates: [],
      revisions: [],
      changes: [],
    });
    expect(again.run.seen).toEqual({});
  });

  it("finishes what a first load left out", () => {
    const file = aFile([
      aRow({
        narrative: "Begun.",
        milestones: [{ title: "First draft", due: null }],
      }),
    ]);
    const held = heldAfter(file);
    const cutShort = {
      ...held,
      record: { ...held.record, updates: [], milestones: [] },
    };
    const again = bring(file, cutShort);
    expect(again.updates).toEqual(held.record.updates);
    expect(again.milestones).toMatchObject([{ title: "First draft" }]);
  });
});

describe("a later file: last imported, now in the plan, now in the file", () => {
  const first = heldAfter(aFile([aRow()]));
  const words = (held: Held, title: string) =>
    bring(aFile([aRow({ title })]), held, "2018-07-01");

  it("takes the file’s words where nobody touched the plan’s", () => {
    const decided = words(first, "Agree next year’s budget");
    expect(decided.changed).toEqual([
      { ref: "1.1", what: ["the action’s words"] },
    ]);
    expect(decided.changes[0]?.after.title).toBe("Agree next year’s budget");
  });

  it("keeps the plan’s words where only the plan changed", () => {
    const decided = words(
      edited(first, { title: "Set the budget" }),
      "Agree the budget",
    );
    expect(decided).toMatchObject({
      changed: [],
      unchanged: ["1.1"],
      changes: [],
    });
  });

  it("asks where both changed, with both texts, and asks again the next time", () => {
    const held = edited(first, { title: "Set the budget" });
    const decided = words(held, "Agree next year’s budget");
    expect(decided.changes).toEqual([]);
    expect(decided.rejected[0]?.why).toContain("Set the budget");
    expect(decided.rejected[0]?.why).toContain("Agree next year’s budget");
    const again = words(loaded(held, decided), "Agree next year’s budget");
    expect(again.rejected).toHaveLength(1);
  });

  it("does what the person chose", () => {
    const held = edited(first, { title: "Set the budget" });
    const decided = planImport(aFile([aRow({ title: "Agree it" })]), {
      ...held,
      plan: held.record.plan,
      isNew: false,
      today: day("2018-07-01"),
      now: instant("2018-07-01T09:00:00Z"),
      by,
      idFor: stableGuid,
      choices: new Map([["1.1", { title: "file" }]]),
    });
    expect(decided.changes[0]?.after.title).toBe("Agree it");
    expect(decided.rejected).toEqual([]);
  });

  it("asks about every difference in a plan that never came from a file", () => {
    const decided = words({ ...first, runs: [] }, "Another title");
    expect(decided.rejected[0]?.why).toContain("not imported before");
    expect(decided.changes).toEqual([]);
  });

  it("changes a date in a draft, and proposes it in a plan that is live", () => {
    const later = aFile([aRow({ due: on("2018-12-31") })]);
    const inDraft = bring(later, first, "2018-07-01");
    expect(inDraft.changes[0]?.after.current.inForce).toBe("2018-12-31");
    expect(inDraft.revisions).toEqual([]);
    const live = bring(
      later,
      heldAfter(aFile([aRow()]), aPlan()),
      "2018-07-01",
    );
    expect(live.revisions).toMatchObject([{ to: "2018-12-31" }]);
    expect(live.changes[0]?.after.due?.end).toBe("2018-06-30");
    expect(live.changes[0]?.after.current.inForce).toBe("2018-06-30");
  });

  it("records progress the file tells, and leaves completion to a claim", () => {
    const slipped = bring(
      aFile([aRow({ status: "slippage" })]),
      first,
      "2018-07-01",
    );
    expect(slipped.changes[0]?.after.current.status).toBe("slippage");
    const done = bring(
      aFile([aRow({ status: "completed" })]),
      first,
      "2018-07-01",
    );
    expect(done.changes).toEqual([]);
    expect(done.rejected[0]?.why).toContain("claim it in Waymark");
  });

  it("keeps the retitling of a live plan in its list of changes", () => {
    const held = heldAfter(aFile([aRow()]), aPlan());
    const decided = words(held, "Agree next year’s budget");
    expect(decided.decisions.map(({ ruling }) => ruling.kind)).toContain(
      "retitled",
    );
  });
});

describe("taking an import back", () => {
  it("takes everything it made, the new plan too", () => {
    const { record, runs } = heldAfter(aFile([aRow({ narrative: "Begun." })]));
    const [run] = runs;
    if (!run) throw new Error("no run");
    const undo = undoImport(run, record, stableGuid);
    expect(undo.recycle).toMatchObject({
      plan: true,
      actions: record.actions.map(({ id }) => id),
      updates: record.updates.map(({ id }) => id),
      posts: record.posts.map(({ id }) => id),
      themes: record.themes.map(({ id }) => id),
    });
    expect(undo.kept).toEqual([]);
  });

  it("leaves what somebody changed since, and says so", () => {
    const held = heldAfter(aFile([aRow(), aRow({ id: "a2", ref: "1.2" })]));
    const [run] = held.runs;
    if (!run) throw new Error("no run");
    const record = {
      ...held.record,
      actions: held.record.actions.map((one) =>
        one.ref === "1.1" ? { ...one, title: "Set the budget" } : one,
      ),
    };
    const undo = undoImport(run, record, stableGuid);
    expect(undo.kept).toEqual([{ about: "1.1", why: "It was changed since." }]);
    expect(undo.recycle).toMatchObject({ plan: false, themes: [], posts: [] });
    expect(undo.recycle.actions).toHaveLength(1);
  });

  it("gives changed words back", () => {
    const first = heldAfter(aFile([aRow()]));
    const held = loaded(
      first,
      bring(aFile([aRow({ title: "Agree it" })]), first, "2018-07-01"),
    );
    const run = held.runs.at(-1);
    if (!run) throw new Error("no run");
    const undo = undoImport(run, held.record, stableGuid);
    expect(undo.restore[0]?.after.title).toBe("Agree the budget");
    expect(undo.recycle.actions).toEqual([]);
  });
});

describe("answers", () => {
  const question = (over: Partial<ReadQuestion>): ReadQuestion => ({
    id: "q1",
    about: "1.1",
    text: "?",
    suggestion: null,
    action: "a1",
    field: "status",
    alike: "x",
    ...over,
  });
  const reading = { reference: day("2018-06-01") };

  it.each([
    ["status", "slippage", { status: "slippage" }],
    ["officers", "HR Manager", { officers: ["HR Manager", "Head of Finance"] }],
    ["ref", "7.1", { ref: "7.1" }],
    ["due", "September 2018", { due: { end: "2018-09-30", kind: "month" } }],
    ["theme", "People", { theme: "People" }],
  ] as const)(
    "an answer about %s is put in, and asked no more",
    (field, said, expected) => {
      const plan = {
        ...aFile([aRow({ due: written("soon") })]),
        questions: [question({ field })],
      };
      const after = withAnswers(plan, new Map([["q1", said]]), reading);
      expect(after.actions[0]).toMatchObject(expected);
      expect(after.questions).toEqual([]);
    },
  );

  it("one post under two names becomes one", () => {
    const plan = {
      ...aFile([aRow({ officers: ["CEO"] })]),
      questions: [
        question({
          action: null,
          field: "officers",
          alike: "posts: chief executive; ceo",
        }),
      ],
    };
    const after = withAnswers(
      plan,
      new Map([["q1", "Chief Executive"]]),
      reading,
    );
    expect(after.actions[0]?.officers).toEqual(["Chief Executive"]);
  });
});
