// The history of an action in words: who, when, by which door, what was late and what was taken back.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import type { Ruling } from "../../src/domain/plan/decision.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Revision } from "../../src/domain/plan/revision.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { historyLines } from "../../src/tab/action/historyWords.ts";
import { anAction, thePlan } from "./builders.ts";

const at = (text: string) => text as Instant;

function anUpdate(id: string, part: Partial<Update> = {}): Update {
  return {
    id: asId(id),
    planId: thePlan.id,
    actionId: anAction("1.1").id,
    kind: "progress",
    effective: day("2018-05-03"),
    recorded: at("2018-05-03T10:00:00.000Z"),
    by: { objectId: null, email: "a@council.example", name: "A. Holder" },
    post: null,
    door: "tab",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
    ...part,
  };
}

const names = {
  plan: thePlan,
  post: (id: string | null) => (id ? "Head of Finance" : null),
  body: () => "Cabinet",
};

const linesOf = (...updates: Update[]) =>
  historyLines({ updates, revisions: [], decisions: [] }, names);

describe("the history of an action that another plan is home to", () => {
  it("says of a decision by which it left its home that it was taken there, and of one of this plan not", () => {
    const withdrawn = (planId: typeof thePlan.id) => ({
      id: asId<"Decision">(`d-${planId}`),
      planId,
      actionId: anAction("1.1").id,
      ruling: { kind: "actionWithdrawn" } as const,
      bodyId: null,
      meetingId: null,
      minute: null,
      words: null,
      effective: day("2018-05-03"),
      recorded: at("2018-05-03T10:00:00.000Z"),
      by: { objectId: null, email: null, name: "A. Holder" },
    });
    const said = (planId: typeof thePlan.id) =>
      historyLines(
        { updates: [], revisions: [], decisions: [withdrawn(planId)] },
        names,
      ).map(({ what }) => what);
    expect(said(asId("home"))).toEqual([
      "In the plan that is home to it: Withdrawn from the plan",
    ]);
    expect(said(thePlan.id)).toEqual(["Withdrawn from the plan"]);
  });
});

describe("the history of an action", () => {
  it("tells the newest first, with the status in the council's words", () => {
    const lines = linesOf(
      anUpdate("u1", { status: "inProgress" }),
      anUpdate("u2", {
        status: "slippage",
        recorded: at("2018-06-01T10:00:00.000Z"),
        effective: day("2018-06-01"),
      }),
    );
    expect(lines.map(({ what }) => what)).toEqual(["Slippage", "In progress"]);
  });

  it("says when an entry was made after the day it speaks of", () => {
    const [line] = linesOf(
      anUpdate("u1", { recorded: at("2018-06-03T10:00:00.000Z") }),
    );
    expect(line).toMatchObject({
      when: "3 May 2018",
      late: "entered late, on 3 June 2018",
    });
  });

  it("says when an entry came after its update window had closed, on whatever day", () => {
    const [line] = linesOf(anUpdate("u1", { late: true }));
    expect(line?.late).toBe("entered late, after the update window had closed");
  });

  it.each<[Ruling, string]>([
    [
      {
        kind: "accepted",
        followUp: { owner: asId("p1"), by: day("2018-06-30") },
      },
      "Accepted. Head of Finance to act by 30 June 2018",
    ],
    [
      { kind: "noted", followUp: { owner: null, by: day("2018-06-30") } },
      "Noted. To act by 30 June 2018",
    ],
    [
      { kind: "asked", question: "What holds it?", of: asId("p1"), by: null },
      "Asked: What holds it? Head of Finance to answer",
    ],
    [{ kind: "heldToDate" }, "Held to its date"],
  ])("says who follows up a decision and by when: %j", (ruling, what) => {
    const decision = {
      id: asId<"Decision">("d1"),
      planId: thePlan.id,
      actionId: anAction("1.1").id,
      ruling,
      bodyId: null,
      meetingId: null,
      minute: null,
      words: null,
      effective: day("2018-06-19"),
      recorded: at("2018-06-19T10:00:00.000Z"),
      by: { objectId: null, email: null, name: "A. Holder" },
    };
    const [line] = historyLines(
      { updates: [], revisions: [], decisions: [decision] },
      names,
    );
    expect(line?.what).toBe(what);
  });

  it("an entry made at half past midnight in summer is not late: the council's day counts", () => {
    const [line] = linesOf(
      anUpdate("u1", {
        effective: day("2018-06-02"),
        recorded: at("2018-06-01T23:30:00.000Z"),
      }),
    );
    expect(line?.late).toBeNull();
  });

  it("keeps what was taken back, marked, beside the taking back", () => {
    const lines = linesOf(
      anUpdate("u1", { note: "By mistake." }),
      anUpdate("u2", {
        kind: "undo",
        about: asId("u1"),
        recorded: at("2018-05-03T10:00:05.000Z"),
      }),
    );
    expect(lines.map(({ what, takenBack }) => [what, takenBack])).toEqual([
      ["Took back an entry", false],
      ["Progress", true],
    ]);
  });

  it("names the post with its holder, and the door", () => {
    const [line] = linesOf(anUpdate("u1", { post: asId("p1"), door: "card" }));
    expect(line).toMatchObject({
      who: "Head of Finance (A. Holder)",
      door: "by card",
    });
  });

  it("a proposed date is told as a proposal, and an endorsement with its body and minute", () => {
    const revision: Revision = {
      id: asId("r1"),
      planId: thePlan.id,
      actionId: anAction("1.1").id,
      milestoneId: null,
      from: day("2018-09-30"),
      to: day("2019-03-31"),
      toText: "March 2019",
      reason: "capacity",
      words: "Two posts are vacant.",
      correctiveAction: null,
      effect: null,
      effective: day("2018-06-01"),
      recorded: at("2018-06-01T10:00:00.000Z"),
      by: { objectId: null, email: null, name: "A. Holder" },
      post: null,
      door: "tab",
    };
    const lines = historyLines(
      {
        updates: [],
        revisions: [revision],
        decisions: [
          {
            id: asId("d1"),
            planId: thePlan.id,
            actionId: revision.actionId,
            ruling: {
              kind: "endorsed",
              revisionId: revision.id,
              date: day("2019-01-31"),
            },
            bodyId: asId("b1"),
            meetingId: null,
            minute: "14",
            words: null,
            effective: day("2018-06-19"),
            recorded: at("2018-06-20T10:00:00.000Z"),
            by: { objectId: null, email: null, name: "Report Author" },
          },
        ],
      },
      names,
    );
    expect(lines.map(({ what }) => what)).toEqual([
      "The date moved to 31 January 2019",
      "Proposed to move the date from 30 September 2018 to 31 March 2019: not enough people or time",
    ]);
    expect(lines[0]).toMatchObject({
      who: "Cabinet, recorded by Report Author",
      door: "minute 14",
    });
  });
});
