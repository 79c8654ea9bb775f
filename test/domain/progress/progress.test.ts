import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { claimCompletion } from "../../../src/domain/progress/completion.ts";
import { longestText } from "../../../src/domain/rules/entryRules.ts";
import { newDecision } from "../../../src/domain/rules/change.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  recordProgress,
  reportNoChange,
  undoUpdate,
} from "../../../src/domain/progress/progress.ts";
import type { ProgressDraft } from "../../../src/domain/progress/progress.ts";
import {
  accepted,
  aPlan,
  aWorld,
  anAction,
  administrator,
  emptyLog,
  lead,
  officer,
  otherOfficer,
  refused,
} from "../ruleWorld.ts";
import { completed } from "../planWorld.ts";

const june = "2018-06-04";

describe("an officer reports progress", () => {
  test("what was said is kept to the letter, with who, when and by which door", () => {
    const world = aWorld();
    const change = accepted(
      recordProgress(
        {
          status: "slippage",
          note: "  Waiting for the\n  working group. ",
          reportText: "The working group reports in July.",
          ownRag: "amber",
          forecast: "2018-10-31",
        },
        world.context(officer, june),
      ),
    );
    expect(change.updates).toMatchObject([
      {
        kind: "progress",
        effective: june,
        status: "slippage",
        note: "Waiting for the\n  working group.",
        reportText: "The working group reports in July.",
        ownRag: "amber",
        forecast: "2018-10-31",
        by: officer.person,
        post: "monitoring-officer",
        door: "tab",
        late: false,
      },
    ]);
    expect(change.current).toMatchObject({
      status: "slippage",
      forecast: "2018-10-31",
      inForce: "2018-09-30",
    });
  });

  test("an entry after its update window is kept and marked late", () => {
    const context = aWorld().context(officer, june, {
      windowCloses: day("2018-06-01"),
    });
    const change = accepted(recordProgress({ note: "Done some." }, context));
    expect(change.updates[0]?.late).toBe(true);
  });

  test("an entry may take effect on an earlier day and still says when it was recorded", () => {
    const context = aWorld().context(officer, june);
    const change = accepted(
      recordProgress({ note: "Begun.", effective: "2018-05-03" }, context),
    );
    expect(change.updates[0]).toMatchObject({
      effective: "2018-05-03",
      recorded: context.now,
    });
  });

  test.each<[string, ProgressDraft]>([
    ["empty", {}],
    ["empty", { status: "inProgress", note: "  \n " }],
    ["claimFirst", { status: "completed", note: "All done." }],
    ["notReportable", { status: "withdrawn", note: "No longer wanted." }],
    ["notReportable", { status: "transferred", note: "Moved." }],
    ["tooLong", { note: "x".repeat(longestText + 1) }],
    ["tooLong", { reportText: "x".repeat(longestText + 1) }],
    ["inFuture", { note: "Begun.", effective: "2018-06-05" }],
    ["noSuchDay", { note: "Begun.", effective: "2018-02-29" }],
    ["noSuchDay", { note: "Soon.", forecast: "soon" }],
    ["noSuchDay", { note: "Soon.", forecast: "2019-02-29" }],
    ["forecastPast", { note: "Soon.", forecast: "2018-06-03" }],
  ])("refuses, with the reason %s, %o", (because, draft) => {
    const answer = recordProgress(draft, aWorld().context(officer, june));
    expect(refused(answer).because).toBe(because);
  });

  test("29 February is a day in a leap year", () => {
    const context = aWorld().context(officer, june);
    accepted(recordProgress({ forecast: "2020-02-29" }, context));
  });

  test("a text of exactly the longest length is kept whole", () => {
    const note = "x".repeat(longestText);
    const change = accepted(
      recordProgress({ note }, aWorld().context(officer, june)),
    );
    expect(change.updates[0]?.note).toBe(note);
  });

  test("an officer of another post is refused and told who may", () => {
    const answer = recordProgress(
      { note: "Mine?" },
      aWorld().context(otherOfficer, june),
    );
    expect(refused(answer)).toMatchObject({
      because: "notYours",
      words: expect.stringContaining("the plan administrator"),
    });
  });

  test("a closed plan and an action that left it take no more entries", () => {
    const closed = aWorld(anAction(), emptyLog, aPlan({ state: "closed" }));
    expect(
      refused(recordProgress({ note: "x" }, closed.context(officer, june)))
        .because,
    ).toBe("planClosed");
    const world = aWorld();
    const context = world.context(administrator, june);
    const decision = newDecision(context, { kind: "actionWithdrawn" });
    const gone = aWorld(world.action, { ...emptyLog, decisions: [decision] });
    for (const answer of [
      recordProgress({ note: "x" }, gone.context(officer, june)),
      reportNoChange(gone.context(officer, june)),
      claimCompletion(
        { actual: june, note: "Done." },
        gone.context(officer, june),
      ),
    ])
      expect(refused(answer).because).toBe("leftPlan");
  });

  test("a suspension by decision ends only by a decision, yet notes are taken", () => {
    const context = aWorld().context(administrator, june);
    const decision = newDecision(context, { kind: "suspended" });
    const world = aWorld(anAction(), { ...emptyLog, decisions: [decision] });
    expect(
      refused(
        recordProgress(
          { status: "inProgress", note: "Started again." },
          world.context(officer, june),
        ),
      ).because,
    ).toBe("suspendedByDecision");
    accepted(
      recordProgress({ note: "Still waiting." }, world.context(officer, june)),
    );
  });
});

describe("no change", () => {
  test("is taken twice in a row, then words are asked for, and words start the count again", () => {
    let world = aWorld();
    for (const month of ["2018-04-03", "2018-05-03"])
      world = world.after(reportNoChange(world.context(officer, month)));
    expect(refused(reportNoChange(world.context(officer, june))).because).toBe(
      "needsWords",
    );
    world = world.after(
      recordProgress({ note: "Half way." }, world.context(officer, june)),
    );
    accepted(reportNoChange(world.context(officer, june)));
  });

  test("one taken back does not count", () => {
    let world = aWorld();
    world = world.after(reportNoChange(world.context(officer, "2018-04-03")));
    const second = accepted(
      reportNoChange(world.context(officer, "2018-05-03")),
    );
    world = world.after({ ok: true, value: second });
    world = world.after(
      undoUpdate(
        second.updates[0]?.id ?? asId(""),
        world.context(officer, june),
      ),
    );
    accepted(reportNoChange(world.context(officer, june)));
  });

  test("a completed action has nothing to report", () => {
    expect(
      refused(reportNoChange(completed().context(officer, june))).because,
    ).toBe("completed");
  });
});

describe("undo", () => {
  test("takes back one's own last entry and the state is as before", () => {
    const world = aWorld();
    const said = accepted(
      recordProgress(
        { status: "slippage", note: "Late." },
        world.context(officer, june),
      ),
    );
    const after = world.after({ ok: true, value: said });
    const undone = after.after(
      undoUpdate(said.updates[0]?.id ?? asId(""), after.context(officer, june)),
    );
    expect(undone.action.current).toEqual(world.action.current);
    expect(undone.log.updates).toHaveLength(2);
  });

  test("a confirmation taken back leaves the claim waiting", () => {
    const done = completed();
    const confirm = done.log.updates.at(-1);
    const undone = done.after(
      undoUpdate(confirm?.id ?? asId(""), done.context(lead, june)),
    );
    expect(undone.action.current).toMatchObject({
      status: "inProgress",
      claimed: true,
    });
  });

  test("refuses another's entry, an entry built upon, one not there and one already taken back", () => {
    let world = aWorld();
    world = world.after(reportNoChange(world.context(officer, june)));
    const first = world.log.updates[0]?.id ?? asId("");
    const undo = (by = officer) => undoUpdate(first, world.context(by, june));
    expect(refused(undo(lead)).because).toBe("notOwn");
    expect(
      refused(undoUpdate(asId("elsewhere"), world.context(officer, june)))
        .because,
    ).toBe("noSuchEntry");
    world = world.after(
      recordProgress({ note: "On." }, world.context(officer, june)),
    );
    expect(refused(undo()).because).toBe("notLast");
    const second = world.log.updates[1]?.id ?? asId("");
    world = world.after(undoUpdate(second, world.context(officer, june)));
    expect(
      refused(undoUpdate(second, world.context(officer, june))).because,
    ).toBe("alreadyUndone");
    world = world.after(undo());
    expect(world.log.updates).toHaveLength(4);
  });
});
