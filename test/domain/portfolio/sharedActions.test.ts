// One action in two plans: one history under each plan's own reference, decided once, left by each plan for itself.
import { describe, expect, it, test } from "vitest";
import { readArchive, writeArchive } from "../../../src/documents/archive.ts";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { logsOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  changeListed,
  retitle,
  withdrawAction,
} from "../../../src/domain/planLife/control/changeControl.ts";
import { keepDetails } from "../../../src/domain/planLife/actions/actionDetails.ts";
import { settledIn } from "../../../src/domain/portfolio/settledIn.ts";
import { withHomes } from "../../../src/domain/portfolio/sharedActions.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { ActionId } from "../../../src/domain/values/id.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { after, context, why } from "../planWorld.ts";
import { administrator, aWorld } from "../ruleWorld.ts";
import {
  theme,
  ownPost,
  manager,
  second,
  corporate,
  read,
  shared,
  fourOne,
  at,
} from "./sharedWorld.ts";
describe("one action in two plans", () => {
  it("has one history, shown under each plan's own reference, theme and day of joining", () => {
    const home = corporate();
    const record = read(home);
    const there = home.actions[0];
    const here = shared(record);
    expect([here.ref, here.themeId, here.added]).toEqual([
      "4.1",
      theme.id,
      "2018-05-01",
    ]);
    expect(here.title).toBe(there?.title);
    const ids = (one: PlanRecord, id: ActionId) => {
      const { updates, revisions, decisions } = logsOf(one)({ id });
      return [...updates, ...revisions, ...decisions].map((entry) => entry.id);
    };
    expect(ids(record, here.id)).toEqual(ids(home, asId("action-1.5")));
    expect(ids(record, here.id)).toHaveLength(2);
    expect(record.milestones.map(({ actionId }) => actionId)).toEqual([
      here.id,
    ]);
  });

  test("a date the home's committee decided once is in force in both, and has moved once in both", () => {
    const home = corporate();
    const here = shared(read(home)).current;
    expect([here.inForce, here.moves, here.daysMoved]).toEqual([
      "2019-03-31",
      1,
      182,
    ]);
    expect(here).toEqual(home.actions[0]?.current);
    expect(at(read(home), "2018-12-31").overdue).toEqual([]);
    expect(at(read(home), "2019-04-01").overdue).toEqual(["4.1"]);
    expect(at(home, "2019-04-01").overdue).toEqual(["1.5"]);
  });

  test("the post that answers for it is the second plan's own of that name, and the body that moved its date has its name there", () => {
    const record = read(corporate());
    expect(shared(record).accountable).toBe(ownPost.id);
    const decided = record.decisions.find(
      ({ ruling }) => ruling.kind === "endorsed",
    );
    expect(record.bodies.find(({ id }) => id === decided?.bodyId)?.title).toBe(
      "Audit and Accounts Committee",
    );
    expect(record.bodies.map(({ title }) => title)).toEqual([
      "Programme Board",
      "Audit and Accounts Committee",
    ]);
  });

  test("before it joined the second plan it is not in that plan's position, and is in its home's", () => {
    expect(at(read(corporate()), "2018-04-30").counts.total).toBe(0);
    expect(at(corporate(), "2018-04-30").counts.total).toBe(1);
  });

  it("withdrawn in the second plan is gone there and stays in its home", () => {
    const home = corporate();
    const gone = after(
      second(home),
      withdrawAction(fourOne, why, context(read(home))),
    );
    expect(at(read(home, gone)).counts.total).toBe(0);
    expect(at(home).counts.total).toBe(1);
  });
});

describe("a draft, whose dates move by nobody's decision", () => {
  const home = corporate();
  const joinedIn = "2018-05-01";
  const since = (wentLive: string | null): PlanRecord => ({
    ...home,
    plan: { ...home.plan, wentLive: wentLive === null ? null : day(wentLive) },
  });

  test.each([
    ["is home to nothing", null],
    ["that went live after the action joined is home to nothing", "2018-05-02"],
  ])("%s: no date moves by it", (_, wentLive) => {
    expect(shared(read(since(wentLive))).current.inForce).toBe("2018-09-30");
    expect(read(since(wentLive)).decisions).toEqual([]);
  });

  test("a plan that went live by the day the action joined is its home", () => {
    expect(shared(read(since(joinedIn))).current.inForce).toBe("2019-03-31");
  });
});

describe("an action whose home has let it go", () => {
  const home = corporate();
  const gone = after(
    home,
    withdrawAction(asId("action-1.5"), why, context(home)),
  );
  const record = read(gone);

  it("stands in the second plan as it last stood, and is gone from its home", () => {
    expect(at(gone).counts.total).toBe(0);
    expect(at(record).counts).toEqual(at(read(home)).counts);
    expect(at(record).counts.total).toBe(1);
    expect(shared(record).current).toEqual(shared(read(home)).current);
  });

  it("is among the changes of its home and not among those of the second plan", () => {
    const listed = ({ decisions, actions }: PlanRecord) =>
      changeListed(decisions, actions).map((one) => one.ref);
    expect(listed(gone)).toEqual(["1.5"]);
    expect(listed(record)).toEqual([]);
  });

  it("is an exception of the second plan that says which plan let it go and when, and is none before", () => {
    const reasons = (one: PlanRecord) =>
      boardMonth(one, {
        asAt: day("2018-06-04"),
        previousAsAt: null,
        expectedSince: day("2018-05-01"),
        during: null,
      }).exceptions.flatMap((each) =>
        each.reasons.map(({ words }) => inEnglish(words)),
      );
    const said =
      "It left its home, Corporate Improvement Plan, on 4 June 2018 and stands here as it stood then. Withdraw it here, or add what is still to be done as an action of this plan.";
    expect(reasons(record)).toContain(said);
    expect(reasons(read(home))).not.toContain(said);
  });
});

describe("what is recorded of it", () => {
  const words =
    "4.1 is action 1.5 of Corporate Improvement Plan: record it there.";
  const record = read(corporate());
  const refused = (answer: {
    readonly ok: boolean;
    readonly words?: Parameters<typeof inEnglish>[0];
  }) => (answer.words === undefined ? "accepted" : inEnglish(answer.words));

  it("is recorded at home: the second plan refuses it and says where", () => {
    const world = aWorld(shared(record));
    expect(
      refused(
        recordProgress(
          { note: "Going well." },
          world.context(manager, "2018-06-04"),
        ),
      ),
    ).toBe(words);
    expect(
      refused(
        retitle(
          fourOne,
          { ...why, title: "Another" },
          context(record, { actor: administrator }),
        ),
      ),
    ).toBe(words);
    expect(
      refused(keepDetails(fourOne, { outcome: "Better" }, context(record))),
    ).toBe(words);
  });

  it("is the second plan's own where it speaks of that plan alone: that it leaves, and which of its recommendations it answers", () => {
    expect(refused(withdrawAction(fourOne, why, context(record)))).toBe(
      "accepted",
    );
    expect(
      refused(keepDetails(fourOne, { answers: ["R4"] }, context(record))),
    ).toBe("accepted");
  });
});

describe("an archive of the second plan alone", () => {
  const home = corporate();
  const archive = readArchive(writeArchive(read(home)));
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const days = ["2018-04-30", "2018-06-04", "2019-04-01"];

  it("holds the history the plan rests on, whatever day is asked for, and says whose action it is", () => {
    for (const on of days)
      expect(at(archive.value.record, on)).toEqual(at(read(home), on));
    expect(archive.value.ignored.map(inEnglish)).toEqual([
      "4.1 is action 1.5 of Corporate Improvement Plan. Where a site has that plan and all that is recorded here of the action, it stays so; where not, it is an action of this plan alone from then on.",
    ]);
  });

  it("brought where its home is unknown is an action of its own with all its history, and says where it came from", () => {
    const alone = settledIn(archive.value.record, []);
    const { revisions, decisions, milestones, bodies } = alone;
    const rows = [...revisions, ...decisions, ...milestones, ...bodies];
    expect(rows.map(({ planId }) => planId)).toEqual(rows.map(() => "send"));
    for (const on of days) expect(at(alone, on)).toEqual(at(read(home), on));
    expect(shared(alone).home).toBeUndefined();
    expect(shared(alone).carriedFrom?.plan).toBe("Corporate Improvement Plan");
    const world = aWorld(shared(alone));
    expect(
      recordProgress(
        { note: "Going well." },
        world.context(manager, "2018-06-04"),
      ).ok,
    ).toBe(true);
  });

  it("brought where its home is holds nothing twice, and reads the same", () => {
    const own = settledIn(archive.value.record, [home]);
    expect([own.revisions, own.decisions, own.milestones]).toEqual([
      [],
      [],
      [],
    ]);
    for (const on of days)
      expect(at(withHomes(own, [home]), on)).toEqual(at(read(home), on));
  });

  it("shares no id with its home where it became an action of its own, so that the home can be brought in after it", () => {
    const alone = settledIn(archive.value.record, []);
    const idsOf = (one: PlanRecord) =>
      [
        ...one.posts,
        ...one.bodies,
        ...one.milestones,
        ...one.updates,
        ...one.revisions,
        ...one.decisions,
        ...one.evidence,
      ].map(({ id }) => id as string);
    const theirs = new Set(idsOf(home));
    const own = new Set(idsOf(second(home)));
    expect(idsOf(alone).filter((id) => theirs.has(id) && !own.has(id))).toEqual(
      [],
    );
    const [proposal] = alone.revisions;
    expect(alone.decisions.map(({ ruling }) => ruling)).toMatchObject([
      { kind: "endorsed", revisionId: proposal?.id },
    ]);
    const [moved] = alone.decisions;
    expect(alone.bodies.find(({ id }) => id === moved?.bodyId)?.title).toBe(
      "Audit and Accounts Committee",
    );
  });

  test.each([
    ["the action is not there", { ...home, actions: [] }],
    ["some of its history is not there", { ...home, decisions: [] }],
  ])(
    "brought where its home is and %s, it loses nothing: it is an action of its own",
    (_, there) => {
      const own = settledIn(archive.value.record, [there]);
      expect(shared(own).home).toBeUndefined();
      for (const on of days) expect(at(own, on)).toEqual(at(read(home), on));
    },
  );

  it("that its home had let go says so, and does not leave with it", () => {
    const gone = after(
      home,
      withdrawAction(asId("action-1.5"), why, context(home)),
    );
    const left = readArchive(writeArchive(read(gone)));
    if (!left.ok) throw new Error(inEnglish(left.words));
    const alone = settledIn(left.value.record, []);
    expect(at(alone).counts.total).toBe(1);
    expect(alone.decisions.map(({ planId }) => planId)).toEqual([
      "send",
      "send",
    ]);
    expect(alone.decisions.at(-1)?.words).toBe(
      "The plan that was its home let it go. Agreed with the Board.",
    );
  });
});
