import { describe, expect, test } from "vitest";
import {
  linkAction,
  openParts,
  shownStatus,
  supersededBy,
  unlinkAction,
} from "../../src/domain/actionLinks.ts";
import { day } from "../../src/domain/calendarDate.ts";
import { newDecision } from "../../src/domain/change.ts";
import { asId } from "../../src/domain/id.ts";
import {
  addMilestones,
  milestonesAfterEnd,
  reachMilestone,
  readMilestoneLines,
} from "../../src/domain/milestones.ts";
import {
  brokenSeparation,
  outsideEdits,
} from "../../src/domain/outsideEdits.ts";
import {
  doubleNames,
  holderLeavesBefore,
  postNamed,
  vacantPosts,
} from "../../src/domain/posts.ts";
import { recordProgress } from "../../src/domain/progress.ts";
import {
  accepted,
  administrator,
  aMilestone,
  anAction,
  aPerson,
  aPost,
  aRecord,
  aWorld,
  finance,
  instant,
  lead,
  member,
  monitoring,
  officer,
  ref,
  refused,
} from "./ruleWorld.ts";

const june = "2018-06-04";
const chief = aPost(finance, "Chief Executive", { aliases: ["CEO"] });
const lineContext = {
  posts: [chief, aPost(monitoring, "Monitoring Officer")],
  reference: day(june),
  financialYearStartMonth: 4,
};

describe("milestones by paste", () => {
  test("five lines are read with their dates and owners, whatever the separators and bullets", () => {
    const lines = readMilestoneLines(
      `Options paper – 31 July 2018 – Monitoring Officer
• Working group meets\tSeptember 2018\tCEO

3. Follow-up review - Q3 2018/19 - chief executive
Report to council | 28 February 2019
(5) Publish the result`,
      lineContext,
    );
    expect(
      lines.map((one) => [one.title, one.due?.end ?? null, one.owner]),
    ).toEqual([
      ["Options paper", "2018-07-31", monitoring],
      ["Working group meets", "2018-09-30", finance],
      ["Follow-up review", "2018-12-31", finance],
      ["Report to council", "2019-02-28", null],
      ["Publish the result", null, null],
    ]);
    expect(lines.flatMap((one) => one.questions)).toEqual([
      "“Publish the result” has no date. Add one, or leave it without.",
    ]);
  });

  test("what cannot be read is asked about and its words are kept", () => {
    const [tbc, stranger] = readMilestoneLines(
      "Options paper – TBC – CEO\nPaper – May 2019 – Head of Nothing",
      lineContext,
    );
    expect(tbc).toMatchObject({
      title: "Options paper",
      due: { text: "TBC", kind: "unknown" },
      owner: finance,
    });
    expect(tbc?.questions[0]).toContain("“TBC”");
    expect(stranger).toMatchObject({ title: "Paper", owner: null });
    expect(stranger?.questions[0]).toContain("Head of Nothing");
  });

  test("a title with a dash stays whole", () => {
    const [line] = readMilestoneLines(
      "Phase 1 – options – 31 July 2018",
      lineContext,
    );
    expect(line).toMatchObject({
      title: "Phase 1 – options",
      due: { end: "2018-07-31" },
    });
  });

  test("they join after those already there; an empty paste, a line without a title and a stranger are refused", () => {
    const context = aWorld().context(officer, june);
    const lines = readMilestoneLines(
      "One – May 2019\nTwo – June 2019",
      lineContext,
    );
    const made = accepted(
      addMilestones(lines, [aMilestone("Zero", null, { order: 4 })], context),
    );
    expect(made.map((one) => [one.title, one.order])).toEqual([
      ["One", 5],
      ["Two", 6],
    ]);
    expect(refused(addMilestones([], [], context)).because).toBe("empty");
    expect(
      refused(
        addMilestones([{ title: " ", due: null, owner: null }], [], context),
      ).because,
    ).toBe("noTitle");
    expect(
      refused(addMilestones(lines, [], aWorld().context(member, june))).because,
    ).toBe("notYours");
  });

  test("one is reached once, on a day that has come", () => {
    const context = aWorld().context(officer, june);
    const milestone = aMilestone("Options paper", "2018-07-31");
    const reached = accepted(reachMilestone(milestone, "2018-06-01", context));
    expect(reached.reached).toBe("2018-06-01");
    expect(refused(reachMilestone(reached, june, context)).because).toBe(
      "alreadyReached",
    );
    expect(
      refused(reachMilestone(milestone, "2018-06-05", context)).because,
    ).toBe("inFuture");
  });

  test("one with a date after its action's own is pointed out", () => {
    const late = aMilestone("Late", "2018-10-01");
    expect(
      milestonesAfterEnd(anAction(), [
        late,
        aMilestone("On the day", "2018-09-30"),
      ]),
    ).toEqual([late]);
  });
});

describe("links between actions", () => {
  const one = anAction({ ref: ref("1") });
  const two = anAction({ ref: ref("2") });

  test("part of and same as never close a ring", () => {
    const linked = accepted(linkAction(two, "partOf", one.id, [one, two]));
    expect(
      refused(linkAction(one, "partOf", two.id, [one, linked])).because,
    ).toBe("ring");
    expect(refused(linkAction(one, "partOf", one.id, [one])).because).toBe(
      "self",
    );
    expect(
      refused(linkAction(one, "sameAs", asId("none"), [one])).because,
    ).toBe("notInPlan");
    expect(openParts(one.id, [one, linked])).toEqual(["2"]);
    expect(unlinkAction(linked, "partOf").partOf).toBeNull();
  });

  test("“As 1 above” shows the status of 1 until somebody reports on it", () => {
    const done = {
      ...one,
      current: { ...one.current, status: "completed" as const },
    };
    const same = { ...two, sameAs: one.id };
    expect(shownStatus(same, [done, same])).toEqual({
      status: "completed",
      from: "1",
    });
    const lastUpdate = { on: day(june), by: officer.person, note: null };
    const own = { ...same, current: { ...same.current, lastUpdate } };
    expect(shownStatus(own, [done, own])).toEqual({
      status: "inProgress",
      from: null,
    });
    const ring = [{ ...one, sameAs: two.id }, same];
    expect(shownStatus(same, ring).status).toBe("inProgress");
  });

  test("a merged action names the one that took its place", () => {
    const context = aWorld(one).context(administrator, june);
    const merger = newDecision(context, { kind: "merged", into: two.ref });
    expect(supersededBy(one.id, [merger])).toBe("2");
    expect(supersededBy(two.id, [merger])).toBeNull();
  });
});

describe("posts", () => {
  test("are found by title or alias, and two posts with one name are pointed out", () => {
    expect(postNamed("ceo", lineContext.posts)).toBe(chief);
    expect(postNamed("chief  executive", lineContext.posts)).toBe(chief);
    expect(postNamed("Nobody", lineContext.posts)).toBeNull();
    expect(
      doubleNames([...lineContext.posts, aPost(asId("x"), "CEO")]),
    ).toEqual(["CEO"]);
  });

  test("a holder who leaves before the date is warned about, unless somebody follows", () => {
    const person = aPerson("Leaver");
    const post = aPost(monitoring, "Monitoring Officer", {
      holders: [{ person, kind: "interim", from: null, to: day("2018-07-31") }],
    });
    const today = day(june);
    expect(holderLeavesBefore(anAction(), post, today)?.words).toBe(
      "The holder of Monitoring Officer leaves on 31 July 2018, before 30 September 2018.",
    );
    const followed = {
      ...post,
      holders: [
        ...post.holders,
        {
          person: aPerson("Next"),
          kind: "permanent" as const,
          from: day("2018-08-01"),
          to: null,
        },
      ],
    };
    expect(holderLeavesBefore(anAction(), followed, today)).toBeNull();
    expect(vacantPosts([post], day("2018-08-01"))).toMatchObject([
      { last: { person } },
    ]);
    expect(vacantPosts([followed], day("2018-08-01"))).toEqual([]);
  });
});

describe("edits made around the app", () => {
  const start = aWorld();
  const world = start.after(
    recordProgress(
      { status: "slippage", note: "Late." },
      start.context(officer, june),
    ),
  );

  test("are told in sentences with who, when and what is missing, and the row is rebuilt from the log", () => {
    const edited = {
      ...world.action,
      current: {
        ...world.action.current,
        inForce: day("2019-03-31"),
        status: "inProgress" as const,
      },
    };
    const record = aRecord({ actions: [edited], ...world.log });
    const { edits, rebuilt } = outsideEdits(
      record,
      new Map([[edited.id, { by: "A Person", on: day("2018-06-05") }]]),
    );
    expect(edits.map((one) => one.words)).toEqual([
      "1.5: status changed in SharePoint from Slippage to In progress by A Person on 5 June 2018, not reported or decided.",
      "1.5: date changed in SharePoint from 30 September 2018 to 31 March 2019 by A Person on 5 June 2018, not endorsed.",
    ]);
    expect(rebuilt.map((one) => one.current)).toEqual([world.action.current]);
  });

  test("a record kept by the app alone has none", () => {
    const record = aRecord({ actions: [world.action], ...world.log });
    expect(outsideEdits(record)).toEqual({ edits: [], rebuilt: [] });
  });

  test("an endorsement by the proposer or a confirmation by the claimer, written into the lists, is found", () => {
    const context = world.context(lead, june);
    const claim = {
      ...(world.log.updates[0] ?? never()),
      kind: "claim" as const,
    };
    const confirm = {
      ...claim,
      id: asId<"Update">("c"),
      kind: "confirm" as const,
      about: claim.id,
      recorded: instant("2018-06-05T09:00:00Z"),
    };
    const revision = {
      id: asId<"Revision">("r"),
      planId: world.action.planId,
      actionId: world.action.id,
      milestoneId: null,
      from: null,
      to: null,
      toText: "",
      reason: "other" as const,
      words: "",
      correctiveAction: null,
      effect: null,
      effective: day(june),
      recorded: context.now,
      by: lead.person,
      post: null,
      door: "tab" as const,
    };
    const decision = newDecision(context, {
      kind: "endorsed",
      revisionId: revision.id,
      date: null,
    });
    const record = aRecord({
      actions: [world.action],
      updates: [claim, confirm],
      revisions: [revision],
      decisions: [decision],
    });
    expect(brokenSeparation(record)).toEqual([
      "1.5: the date was endorsed by Lead, who proposed it.",
      "1.5: completion was confirmed by Officer, who claimed it.",
    ]);
  });
});

function never(): never {
  throw new Error("There is an update.");
}
