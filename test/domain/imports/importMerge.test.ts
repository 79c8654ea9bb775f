// A later file meets a plan that has moved on, and an import is taken back.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { planImport } from "../../../src/domain/imports/decide/importPlan.ts";
import { undoImport } from "../../../src/domain/imports/undo/importUndo.ts";
import { stableGuid } from "../../../src/domain/values/stableGuid.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan, instant, on, ref } from "../ruleWorld.ts";
import {
  aRow,
  aFile,
  bring,
  loaded,
  heldAfter,
  edited,
  by,
} from "../importWorld.ts";
import type { Held } from "../importWorld.ts";

describe("a later file: last imported, now in the plan, now in the file", () => {
  const first = heldAfter(aFile([aRow()]));
  const words = (held: Held, title: string) =>
    bring(aFile([aRow({ title })]), held, "2018-07-01");

  it("takes the file’s words where nobody touched the plan’s", () => {
    const decided = words(first, "Agree next year’s budget");
    expect(decided.changed).toMatchObject([
      { ref: "1.1", what: ["the action’s words"] },
    ]);
    expect(decided.changes[0]?.after.title).toBe("Agree next year’s budget");
  });

  it("takes nothing of what another plan records of the action, and says where that is", () => {
    const held = edited(first, {
      carriedFrom: {
        planId: asId("corporate"),
        plan: "Corporate Plan",
        ref: ref("2.3"),
      },
      home: asId("corporate-2.3"),
    });
    const decided = bring(
      aFile([
        aRow({ title: "Agree it", status: "slippage", narrative: "Late." }),
      ]),
      held,
      "2018-07-01",
    );
    expect(decided.changes).toEqual([]);
    expect(decided.updates).toEqual([]);
    expect(decided.rejected.map(({ why }) => why).join(" ")).toContain(
      "1.1 is action 2.3 of Corporate Plan: record it there.",
    );
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

  it("records progress the file tells, and takes a completion as a claim for somebody else to confirm", () => {
    const live = heldAfter(aFile([aRow()]), aPlan());
    const slipped = bring(
      aFile([aRow({ status: "slippage" })]),
      live,
      "2018-07-01",
    );
    expect(slipped.changes[0]?.after.current.status).toBe("slippage");
    const done = bring(
      aFile([aRow({ status: "completed" })]),
      live,
      "2018-07-01",
    );
    expect(done.updates).toMatchObject([{ kind: "claim", by }]);
    expect(done.changes[0]?.after.current).toMatchObject({
      status: "inProgress",
      claimed: true,
    });
    expect(done.changed[0]?.fields).toMatchObject([
      { field: "status", as: "claim" },
    ]);
  });

  it.each(["completed", "suspended", "slippage"] as const)(
    "a draft takes %s as the file has it",
    (status) => {
      const decided = bring(aFile([aRow({ status })]), first, "2018-07-01");
      expect(decided.rejected).toEqual([]);
      expect(decided.changes[0]?.after.current.status).toBe(status);
    },
  );

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
    expect(
      undo.kept.map(({ about, why }) => ({ about, why: inEnglish(why) })),
    ).toEqual([{ about: "1.1", why: "It was changed since." }]);
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

  it("leaves the plan of before: its words as written, and no post that only this file named", () => {
    const first = heldAfter(aFile([aRow()]));
    const [before] = first.record.actions;
    const later = aRow({
      officers: ["Director of Resources"],
      status: "slippage",
      original: [
        ["Action", "Agree the budget"],
        ["Lead", "Director"],
      ],
    });
    const held = loaded(first, bring(aFile([later]), first, "2018-07-01"));
    const run = held.runs.at(-1);
    if (!run) throw new Error("no run");
    const undo = undoImport(run, held.record, stableGuid);
    expect(undo.restore[0]?.after).toEqual(before);
    expect(undo.recycle.posts).toEqual(run.made.posts);
  });
});
