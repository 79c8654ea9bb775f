import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  addMilestones,
  milestonesAfterEnd,
  reachMilestone,
  readMilestoneLines,
} from "../../../src/domain/planLife/actions/milestones.ts";
import {
  accepted,
  aMilestone,
  anAction,
  aPost,
  aWorld,
  finance,
  member,
  monitoring,
  officer,
  refused,
} from "../ruleWorld.ts";

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
