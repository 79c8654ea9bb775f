// Bringing in a plan: what needs no decision is loaded, what was changed since is never overwritten, and an import can be taken back.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { emptyRecord } from "../../../src/domain/planLife/draft/draftPlan.ts";
import { withAnswers } from "../../../src/domain/imports/file/importAnswers.ts";
import type { ImportPlan } from "../../../src/domain/imports/decide/importDecided.ts";
import type { ReadQuestion } from "../../../src/domain/imports/file/importedPlan.ts";
import { aPlan, on, written } from "../ruleWorld.ts";
import { aRow, aFile, draft, bring, heldAfter } from "../importWorld.ts";

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

  it("keeps the day of completion the file gives as the actual one, and what it waits for", () => {
    const { record } = heldAfter(
      aFile([
        aRow({ status: "completed", completedOn: day("2018-03-12") }),
        aRow({ id: "a2", ref: "1.2", refAsWritten: "1.2", waitsFor: ["1.1"] }),
      ]),
    );
    const [first, second] = record.actions;
    expect(first?.current.actual).toBe("2018-03-12");
    expect(second?.dependsOn).toEqual([first?.id]);
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
      runs: held.runs.map((run) => ({ ...run, finished: false })),
      record: { ...held.record, updates: [], milestones: [] },
    };
    const again = bring(file, cutShort);
    expect(again.updates).toEqual(held.record.updates);
    expect(again.milestones).toMatchObject([{ title: "First draft" }]);
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
