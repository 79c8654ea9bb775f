// The second import: a file is compared with what its rows said before, never with what somebody answered or changed since.
import { describe, expect, it } from "vitest";
import { suggested } from "../../src/domain/imports/file/importAnswers.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { emptyRecord } from "../../src/domain/planLife/draft/draftPlan.ts";
import { bring, draft, loaded } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { goLive, merge, nothing, on, read } from "./mergeWorld.ts";

const header = "Ref,Theme,Action,Lead,Due,Status,Update";
const rows = [
  "1.1,Finance,Adopt the MTFS,CMT,March 2027,In progress,Draft done",
  "1.2,Finance,Refresh the CPRs,CEO,June 2027,In progress,Started",
  "1.3,People,Workforce plan,Chief Executive,June 2027,Not started,",
];
const first = [header, ...rows].join("\n");

/** What a person says to the questions of a file, by what they are about. */
const answersTo = (
  file: ReturnType<typeof read>,
  say: (alike: string) => string | undefined,
) =>
  new Map(
    file.questions.flatMap((one): [string, string | null][] => [
      [one.id, say(one.alike) ?? suggested(one) ?? null],
    ]),
  );

const administrator = (alike: string) =>
  alike.includes("group cmt") ? "Head of Finance" : undefined;

/** The file brought into a plan by an administrator who answered everything. */
function brought(
  text: string,
  held: Held = { record: emptyRecord(draft), runs: [] },
) {
  const file = read(text);
  const decided = bring(file, held, on, answersTo(file, administrator));
  return loaded(held, decided);
}

describe.each([
  ["a draft", brought(first)],
  ["a live plan", goLive(brought(first))],
])("into %s", (_, held) => {
  it("the same file again is nothing: no question, no change, nothing to say", () => {
    expect(merge(first, held)).toMatchObject({ ...nothing, unchanged: 3 });
  });

  it("makes no post, no theme and no entry on the way", () => {
    const again = bring(read(first), held, "2026-12-15");
    expect([
      again.posts,
      again.themes,
      again.updates,
      again.decisions,
      again.revisions,
    ]).toEqual([[], [], [], [], []]);
    expect(again.run.rows).toEqual({});
  });

  it("the same words in another order of rows and columns are nothing", () => {
    const [a = "", b = "", c = ""] = rows;
    const turned = [header, c, a, b].join("\n");
    expect(merge(turned, held)).toMatchObject(nothing);
  });

  it("a date otherwise written is the same date", () => {
    const other = first.replace("March 2027", "Mar-27");
    expect(merge(other, held)).toMatchObject(nothing);
  });

  it("names a row that is gone, once, and keeps it", () => {
    const shorter = [header, ...rows.slice(0, 2)].join("\n");
    const decided = bring(read(shorter), held, "2026-12-15");
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      missing: ["1.3"],
      unchanged: 2,
    });
    expect(merge(shorter, loaded(held, decided))).toMatchObject(nothing);
    // It is known again when it comes back.
    expect(merge(first, loaded(held, decided))).toMatchObject(nothing);
  });

  it("takes a row that is gone out of the plan where a person says so, by a decision", () => {
    const shorter = [header, ...rows.slice(0, 2)].join("\n");
    const decided = bring(read(shorter), held, "2026-12-15", undefined, {
      withdraw: new Set(["1.3"]),
    });
    expect(decided.decisions).toMatchObject([
      { ruling: { kind: "actionWithdrawn" } },
    ]);
    const after = loaded(held, decided);
    expect(
      after.record.actions.find(({ ref }) => ref === "1.3")?.current.status,
    ).toBe("withdrawn");
    expect(merge(shorter, after)).toMatchObject(nothing);
  });

  it("asks about a cell that changed into something unclear, and leaves it until it is answered", () => {
    const other = first.replace("CEO", "CMT / SMT");
    const before = merge(other, held);
    expect(before).toMatchObject({ changed: [], undecided: 1 });
    expect(merge(other, held)).toEqual(before);
  });

  it("puts an answer given before to a new row in the same words", () => {
    const longer = `${first}\n1.4,People,Train managers,CMT,July 2027,Not started,`;
    const decided = bring(read(longer), held, "2026-12-15");
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      added: ["1.4"],
    });
    expect(decided.takenOver).toMatchObject([{ answer: "Head of Finance" }]);
  });
});

describe("what another hand changed in Waymark", () => {
  it("tells what a file says otherwise of an action that was withdrawn, once, and takes it only where a person says so", () => {
    const held = goLive(brought(first));
    const shorter = [header, ...rows.slice(0, 2)].join("\n");
    const gone = loaded(
      held,
      bring(read(shorter), held, "2026-12-15", undefined, {
        withdraw: new Set(["1.3"]),
      }),
    );
    const edited = first.replace("Workforce plan", "People plan");
    const decided = bring(read(edited), gone, "2026-12-16");
    expect(mergeTold("Plan", decided)).toMatchObject({
      changed: [],
      rejected: [{ ref: "1.3", field: "title" }],
    });
    expect(merge(edited, loaded(gone, decided), "2026-12-17")).toMatchObject({
      changed: [],
      rejected: [],
    });
    const choices = new Map(
      held.record.actions.map(({ ref }) => [ref, { title: "file" } as const]),
    );
    const chosen = bring(read(edited), gone, "2026-12-16", undefined, {
      choices,
    });
    expect(mergeTold("Plan", chosen).changed).toMatchObject([
      { ref: "1.3", field: "title", to: "People plan" },
    ]);
  });

  it("is not handed back by the same file, nor by a change of another cell", () => {
    const held = goLive(brought(first));
    const [one, ...others] = held.record.actions;
    if (!one) throw new Error("no action");
    const given = {
      ...held,
      record: {
        ...held.record,
        actions: [{ ...one, title: "Adopt the strategy" }, ...others],
      },
    };
    expect(merge(first, given)).toMatchObject(nothing);
    expect(
      merge(first.replace("CEO", "Director of Resources"), given),
    ).toMatchObject({ changed: [{ ref: "1.2", field: "officers" }] });
  });
});

describe("version two over a live plan", () => {
  const held = goLive(brought(first));
  const second = [
    header,
    rows[0]?.replace("March", "May"),
    rows[1],
    "1.3,People,Workforce plan,Chief Executive,June 2027,In progress,Scoped in November",
  ].join("\n");

  it("is what differs from version one and nothing else, old beside new", () => {
    expect(merge(second, held)).toMatchObject({
      ...nothing,
      unchanged: 1,
      changed: [
        {
          ref: "1.1",
          field: "due",
          from: "31 March 2027",
          to: "31 May 2027",
          as: "proposal",
        },
        {
          ref: "1.3",
          field: "status",
          from: "Not started",
          to: "In progress",
          as: "change",
        },
        {
          ref: "1.3",
          field: "narrative",
          to: "Scoped in November",
          as: "change",
        },
      ],
    });
  });

  it("and is nothing the next time", () => {
    const after = loaded(held, bring(read(second), held, "2026-12-15"));
    expect(merge(second, after, "2027-01-15")).toMatchObject(nothing);
  });

  it("going back to version one is those changes back", () => {
    const after = loaded(held, bring(read(second), held, "2026-12-15"));
    const back = merge(first, after, "2027-01-15");
    expect(back.changed.map(({ ref, field }) => [ref, field])).toEqual([
      ["1.3", "status"],
    ]);
  });

  it("a completion is claimed, and not claimed twice", () => {
    const done = first.replace(
      "CEO,June 2027,In progress",
      "CEO,June 2027,Completed",
    );
    const decided = bring(read(done), held, "2026-12-15");
    expect(mergeTold("Plan", decided).changed).toMatchObject([
      { ref: "1.2", field: "status", to: "Completed", as: "claim" },
    ]);
    expect(merge(done, loaded(held, decided), "2027-01-15")).toMatchObject(
      nothing,
    );
  });
});

describe("one post under two names", () => {
  it("is kept with its other name, which reads later files", () => {
    const { record } = brought(first);
    const post = record.posts.find(({ title }) => title === "Chief Executive");
    expect(post?.aliases).toEqual(["CEO"]);
    const longer = `${first}\n1.4,People,Train managers,CEO,July 2027,Not started,`;
    const decided = bring(read(longer), brought(first), "2026-12-15");
    expect(decided.posts).toEqual([]);
    expect(decided.actions[0]?.accountable).toBe(post?.id);
  });
});

describe("a file without references", () => {
  const without = [
    "Action,Owner,Due,Status",
    "Adopt the strategy,Head of Finance,March 2027,In progress",
    "Train the managers,HR Manager,June 2027,Not started",
    "Publish the register,Monitoring Officer,July 2027,Not started",
  ].join("\n");
  const held = brought(without);

  it("is known again row by row", () => {
    expect(held.record.actions.map(({ ref }) => ref)).toEqual(["1", "2", "3"]);
    expect(merge(without, held)).toMatchObject({ ...nothing, unchanged: 3 });
  });

  it("with a row put in the middle asks only about that one, under a free reference", () => {
    const lines = without.split("\n");
    const longer = [
      ...lines.slice(0, 2),
      "Close the accounts,Head of Finance,May 2027,Not started",
      ...lines.slice(2),
    ].join("\n");
    const decided = bring(read(longer), held, "2026-12-15");
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      undecided: 1,
    });
    expect(decided.questions.map(({ suggestion }) => suggestion)).toEqual([
      "4",
    ]);
  });

  it("knows a row whose words were changed by where it stands and what else it says", () => {
    const other = without.replace("Train the managers", "Train all managers");
    expect(merge(other, held)).toMatchObject({
      ...nothing,
      changed: [{ ref: "2", field: "title" }],
    });
  });
});

describe("a reference that was changed", () => {
  it("is told and not taken, and is not taken for another action", () => {
    const held = brought(first);
    const other = first.replace("1.3,", "2.1,");
    expect(merge(other, held)).toMatchObject({
      ...nothing,
      rejected: [{ ref: "1.3", field: "ref" }],
    });
  });
});

describe("an import cut short", () => {
  it("is finished by the same file, and nothing is made twice", () => {
    const file = read(first);
    const answers = answersTo(file, administrator);
    const empty = { record: emptyRecord(draft), runs: [] };
    const whole = bring(file, empty, on, answers);
    const after = loaded(empty, whole);
    const cut: Held = {
      record: { ...after.record, updates: [] },
      runs: [whole.run],
    };
    const again = bring(file, cut, on, answers);
    expect(again.actions).toEqual([]);
    expect(again.updates.map(({ id }) => id)).toEqual(
      whole.updates.map(({ id }) => id),
    );
  });
});
