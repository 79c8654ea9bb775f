// Shared actions past the forms: what a log names that it may not, names and words that are like ids, and whose bodies decide.
import { describe, expect, it, test } from "vitest";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { memberBrief } from "../../../src/domain/committeePaper/memberBrief.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { historyOf, logsOf } from "../../../src/domain/history/planHistory.ts";
import type { Action } from "../../../src/domain/plan/action.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  apartFromHome,
  homesOf,
  ownOf,
} from "../../../src/domain/portfolio/namedHomes.ts";
import { withHomes } from "../../../src/domain/portfolio/sharedActions.ts";
import { decideException } from "../../../src/domain/board/boardMeeting.ts";
import { takeBackDecision } from "../../../src/domain/board/takeBack.ts";
import { mayAgree, route } from "../../../src/domain/revisions/route.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import {
  accepted,
  administrator,
  aMeeting,
  aPlan,
  aPost,
  aRecord,
  aWorld,
  board,
  committee,
  officer,
  ref,
} from "../ruleWorld.ts";
import {
  corporate,
  fourOne,
  joining,
  read,
  second,
  shared,
} from "./sharedWorld.ts";

const home = corporate();
const whys = (record: PlanRecord, homes: readonly PlanRecord[]) =>
  apartFromHome(record, homes).map(({ action, why }) => [action.ref, why]);

describe("what a plan's log names as a home and may not", () => {
  test("an action that stands in the plan twice has its history once, under the reference it joined with first", () => {
    const own = second(home);
    const twice = { ...own, actions: [...own.actions, joining(home, "4.2")] };
    const record = read(home, twice);
    const [first, again] = record.actions;
    expect(first?.current.inForce).toBe("2019-03-31");
    expect(logsOf(record)({ id: fourOne }).decisions).toHaveLength(1);
    expect(again?.current.inForce).toBe("2018-09-30");
    expect(whys(twice, [home])).toEqual([["4.2", "joinedTwice"]]);
  });

  test("an action that a third plan is home to is read from nowhere: what the plan in the middle kept of it is not its history", () => {
    const middle = second(home);
    const naming: Action = {
      ...joining(home, "C1"),
      carriedFrom: {
        planId: middle.plan.id,
        plan: middle.plan.title,
        ref: ref("4.1"),
      },
      home: fourOne,
    };
    const third = aRecord({
      plan: aPlan({ id: asId("children"), title: "Children's plan" }),
      actions: [{ ...naming, title: "As it was brought in" }],
    });
    expect(withHomes(third, [middle])).toBe(third);
    expect(whys(third, [middle])).toEqual([["C1", "othersHome"]]);
  });

  test("its own plan is no home of it, and nothing is hidden behind that", () => {
    const own = {
      ...home,
      actions: [
        ...home.actions,
        { ...joining(home, "9"), planId: home.plan.id },
      ],
    };
    expect(homesOf(own)).toEqual([]);
    expect(withHomes(own, [own])).toBe(own);
    expect(whys(own, [own])).toEqual([["9", "noHome"]]);
  });

  test.each([
    ["a plan that is not there", []],
    ["an action that is not there", [{ ...home, actions: [] }]],
  ])("%s gives it nothing, and that is said", (_, homes) => {
    expect(whys(second(home), homes)).toEqual([["4.1", "noHome"]]);
  });

  test("nothing is said of one that is read from its home", () => {
    expect(whys(second(home), [home])).toEqual([]);
  });
});

describe("names of two plans", () => {
  test("words that somebody typed stay as they were typed, also where they are the id of something", () => {
    const world = aWorld(home.actions[0]);
    const { updates } = accepted(
      recordProgress(
        { note: "action-1.5" },
        world.context(officer, "2018-06-04"),
      ),
    );
    const record = read({ ...home, updates });
    expect(
      record.updates.map(({ note, actionId }) => [note, actionId]),
    ).toEqual([["action-1.5", fourOne]]);
  });

  test.each([
    [
      "other spaces and letters",
      "The  Audit & accounts Committee".slice(5),
      [],
    ],
    ["another name it goes by", "Scrutiny", ["audit and accounts committee"]],
  ])("a body is the same in both whatever its %s", (_, title, aliases) => {
    const own = {
      ...second(home),
      bodies: [{ ...committee, id: asId<"Body">("theirs"), title, aliases }],
    };
    const moved = read(home, own).decisions.find(
      ({ ruling }) => ruling.kind === "endorsed",
    );
    expect(moved?.bodyId).toBe("theirs");
  });

  test("a post is the one that is called so before it is one that is also called so", () => {
    const own = {
      ...second(home),
      posts: [
        aPost(asId("deputy"), "Deputy", { aliases: ["Monitoring Officer"] }),
        aPost(asId("holder"), "Monitoring Officer"),
      ],
    };
    expect(shared(read(home, own)).accountable).toBe("holder");
  });

  test("two homes with a body of one name give the plan one", () => {
    const other: PlanRecord = {
      ...corporate(),
      plan: aPlan({ id: asId("other"), title: "Other plan" }),
      bodies: [
        { ...committee, id: asId("other-audit"), planId: asId("other") },
      ],
    };
    const decided = (one: PlanRecord) =>
      one.decisions.map((each) => ({
        ...each,
        bodyId: one.bodies.at(-1)?.id ?? null,
      }));
    const both = [
      { ...home, decisions: decided(home) },
      {
        ...other,
        actions: other.actions.map((one) => ({
          ...one,
          id: asId<"Action">("other-1.5"),
        })),
        decisions: decided(other).map((one) => ({
          ...one,
          actionId: asId<"Action">("other-1.5"),
        })),
      },
    ];
    const own = second(home);
    const two = {
      ...own,
      bodies: [
        { ...board, id: asId<"Body">("own-board"), planId: own.plan.id },
      ],
      actions: [
        ...own.actions,
        { ...joining(other, "4.2"), home: asId<"Action">("other-1.5") },
      ],
    };
    const record = withHomes(two, both);
    expect(record.bodies.map(({ title }) => title)).toEqual([
      "Programme Board",
      "Audit and Accounts Committee",
    ]);
    expect(ownOf(two, record.bodies).map(({ id }) => id)).toEqual([
      "own-board",
    ]);
  });
});

describe("a date of a shared action that waits for a decision", () => {
  const world = aWorld(home.actions[0]);
  const { revisions } = accepted(
    proposeDate(
      { to: "2018-10-15", reason: "capacity", words: "The post is vacant." },
      world.context(officer, "2018-06-04"),
    ),
  );
  // The second plan's Board may agree anything; its home's may agree a month.
  const theirs = {
    ...board,
    planId: asId<"Plan">("send"),
    mayAgree: { kind: "any" as const },
  };
  const own = { ...second(home), bodies: [theirs] };
  const record = read(
    { ...home, revisions: [...home.revisions, ...revisions] },
    own,
  );
  const action = shared(record);
  const about = {
    action,
    log: logsOf(record)(action),
    plan: record.plan,
    milestones: record.milestones,
    bodies: record.bodies,
  };
  const [proposal] = revisions;
  if (!proposal) throw new Error("nothing was proposed");
  const words =
    "4.1 is action 1.5 of Corporate Improvement Plan, and the bodies of that plan decide its dates.";

  it("is for the bodies of its home, and for none of the second plan whatever that body is called and may agree elsewhere", () => {
    expect(inEnglish(route(proposal, about).because)).toBe(words);
    expect(mayAgree(theirs, proposal, about)).toMatchObject({ ok: false });
  });

  it("is told in the second plan's paper and its brief, which ask its own body for nothing", () => {
    const input = {
      record,
      history: historyOf(record),
      body: theirs.title,
      meeting: day("2018-06-19"),
      asAt: day("2018-06-10"),
      previousAsAt: null,
      audience: "public" as const,
      words: noWords,
      gate: null,
      clearances: [],
      corrections: [],
    };
    const said = committeePaper(input)
      .sections.find((one) => one.name === "recommendations")
      ?.blocks.flatMap((one) => (one.kind === "paragraph" ? [one.text] : []))
      .find((one) => one.includes("timescale"));
    expect(said).toMatch(
      /^To note the revised timescale proposed for 1 action at paragraph [\d.]+, which the bodies of Corporate Improvement Plan may agree, and to refer any comments on them\.$/,
    );
    const brief = memberBrief(input).parts.map((part) => part.words);
    expect(brief).toContain(
      "You are asked to note the progress. 1 new date is proposed, for the bodies of Corporate Improvement Plan to decide. Until then the date now agreed stays:",
    );
  });
});

describe("a meeting of the second plan", () => {
  const record = read(corporate());
  const action = shared(record);
  const meeting = aMeeting(board, "2018-06-04");
  const context = (log = logsOf(record)(action)) => ({
    ...aWorld(action).context(administrator, "2018-06-04"),
    plan: record.plan,
    log,
  });
  const take = (choice: "noted" | "accepted") =>
    decideException(
      { choice, words: "Seen.", owner: null, by: "", toBody: null },
      { body: board, meeting },
      context(),
    );

  it("takes note of it and does nothing else about it", () => {
    expect(take("noted").ok).toBe(true);
    expect(take("accepted")).toMatchObject({ because: "atHome" });
  });

  it("takes its own note back, and nothing that was decided at home", () => {
    const { decisions } = accepted(take("noted"));
    const log = logsOf(record)(action);
    const all = { ...log, decisions: [...log.decisions, ...decisions] };
    const back = (one: { readonly id: string } | undefined) =>
      takeBackDecision(
        {
          decisionId: asId(one?.id ?? ""),
          words: "By mistake.",
          meetings: [meeting, aMeeting(committee, "2018-06-02")],
        },
        context(all),
      );
    expect(back(decisions[0]).ok).toBe(true);
    expect(back(log.decisions[0])).toMatchObject({ because: "atHome" });
  });
});
