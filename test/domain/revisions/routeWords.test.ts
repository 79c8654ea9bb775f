// Why a proposal goes where it goes: the sentence that the paper prints and a refusal gives.
import { inEnglish } from "../../../src/domain/words/english.ts";
import type { Route } from "../../../src/domain/revisions/route.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Power } from "../../../src/domain/plan/body.ts";
import type { Milestone } from "../../../src/domain/plan/milestone.ts";
import {
  mayAgree,
  route,
  routeOfDates,
} from "../../../src/domain/revisions/route.ts";
import { decision, proposal } from "../committeePaper/decidedWorld.ts";
import {
  accepted,
  aMilestone,
  anAction,
  aPlan,
  aWorld,
  board,
  committee,
  emptyLog,
  officer,
  refused,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const upTo = (days: number): Power => ({ kind: "upTo", days });
const boards = (...powers: readonly Power[]) =>
  powers.map((power) => ({ ...board, mayAgree: power }));
const dayOrNone = (text: string | null) => (text === null ? null : day(text));

/** A route with its sentence in English. */
const told = ({ to, because }: Route) => ({ to, because: inEnglish(because) });

describe("the sentence of the route", () => {
  test.each<[string, Power, string | null, string | null, string]>([
    [
      "board",
      upTo(31),
      "2018-09-30",
      "2018-10-31",
      "The move of 1.5 is 31 days, and the Programme Board may agree up to 31 days.",
    ],
    [
      "board",
      upTo(1),
      "2018-09-30",
      "2018-10-01",
      "The move of 1.5 is 1 day, and the Programme Board may agree up to 1 day.",
    ],
    [
      "board",
      { kind: "any" },
      "2018-09-30",
      "2019-09-30",
      "The move of 1.5 is 365 days, and the Programme Board may agree any date.",
    ],
    [
      "board",
      upTo(31),
      "2018-09-30",
      "2018-08-31",
      "1.5 is brought forward by 30 days, and the Programme Board may agree up to 31 days.",
    ],
    [
      "board",
      upTo(31),
      "2018-09-30",
      "2018-09-29",
      "1.5 is brought forward by 1 day, and the Programme Board may agree up to 31 days.",
    ],
    [
      "board",
      upTo(31),
      "2018-09-30",
      "2018-09-30",
      "The move of 1.5 is no days, and the Programme Board may agree up to 31 days.",
    ],
    [
      "committee",
      upTo(31),
      "2018-09-30",
      "2018-11-01",
      "The move of 1.5 is 32 days, more than the 31 days the Programme Board may agree, so a committee decides.",
    ],
    [
      "committee",
      { kind: "none" },
      "2018-09-30",
      "2018-10-01",
      "The move of 1.5 is 1 day, and in this plan a committee decides every move.",
    ],
    [
      "committee",
      upTo(31),
      "2018-09-30",
      null,
      "1.5 would be left without an agreed date, so a committee decides.",
    ],
    [
      "committee",
      { kind: "none" },
      null,
      "2018-10-01",
      "No date was set for 1.5 before, so a committee decides.",
    ],
    [
      "board",
      { kind: "any" },
      null,
      "2018-10-01",
      "No date was set for 1.5 before, and the Programme Board may agree any date.",
    ],
  ])("%s, that may agree %o, %s to %s", (to, power, from, until, because) => {
    const powers = { plan: aPlan(), bodies: [...boards(power), committee] };
    const move = { from: dayOrNone(from), to: dayOrNone(until) };
    expect(told(routeOfDates("1.5", move, powers))).toStrictEqual({
      to,
      because,
    });
  });

  test.each([
    ["first", boards(upTo(62), upTo(31))],
    ["last", boards(upTo(31), upTo(62))],
    ["in the middle", boards({ kind: "none" }, upTo(62), upTo(31))],
  ])(
    "of several Boards the one that may agree most is asked, also where it is %s",
    (_, bodies) => {
      const move = { from: day("2018-09-30"), to: day("2018-12-01") };
      expect(
        told(routeOfDates("1.5", move, { plan: aPlan(), bodies })),
      ).toEqual({
        to: "board",
        because:
          "The move of 1.5 is 62 days, and the Programme Board may agree up to 62 days.",
      });
    },
  );

  test("a plan without a Board asks a committee, also where another body may agree everything", () => {
    const move = { from: day("2018-09-30"), to: day("2018-10-01") };
    const powers = { plan: aPlan(), bodies: [committee] };
    expect(routeOfDates("1.5", move, powers).to).toBe("committee");
  });
});

describe("the move of a milestone", () => {
  const milestone = aMilestone("Options paper", "2018-08-15");
  const moved = (to: string) =>
    proposal(1, {
      milestoneId: milestone.id,
      from: day("2018-08-15"),
      to: day(to),
    });
  const contextOf = (world: World, milestones: readonly Milestone[]) =>
    world.context(officer, "2018-06-20", { milestones });

  test.each([
    [[milestone], "The milestone “Options paper”"],
    [[], "The milestone"],
  ])("that leaves the action's date safe says which (%o)", (known, name) => {
    expect(
      told(route(moved("2018-09-15"), contextOf(aWorld(), known))),
    ).toStrictEqual({
      to: "none",
      because: `${name} moves to 15 September 2018 and the date of 1.5, 30 September 2018, stays safe, so no committee is needed.`,
    });
  });

  test("is measured from the milestone's own date and not the action's", () => {
    const far = contextOf(aWorld(), [
      aMilestone("Another", "2018-10-01"),
      milestone,
    ]);
    expect(told(route(moved("2018-10-10"), far))).toEqual({
      to: "committee",
      because:
        "The move of 1.5 is 56 days, more than the 31 days the Programme Board may agree, so a committee decides.",
    });
  });

  test("is measured from the date that a body agreed for it since", () => {
    const before = { ...moved("2018-09-28"), id: proposal(2).id };
    const endorsed = decision({
      kind: "endorsed",
      revisionId: before.id,
      date: day("2018-09-28"),
    });
    const world = aWorld(anAction(), {
      ...emptyLog,
      revisions: [before],
      decisions: [endorsed],
    });
    expect(
      told(route(moved("2018-10-10"), contextOf(world, [milestone]))),
    ).toEqual({
      to: "board",
      because:
        "The move of 1.5 is 12 days, and the Programme Board may agree up to 31 days.",
    });
  });

  test("of one that is no longer in the plan is measured from the date it was proposed from", () => {
    expect(
      told(route(moved("2018-10-10"), contextOf(aWorld(), []))).because,
    ).toMatch(/^The move of 1\.5 is 56 days/);
  });

  test("that leaves the action's date safe any body may agree, even one that may agree no date", () => {
    const none = { ...committee, mayAgree: { kind: "none" } as const };
    expect(
      accepted(
        mayAgree(none, moved("2018-09-15"), contextOf(aWorld(), [milestone])),
      ),
    ).toBe(true);
  });
});

describe("the Board is named as the council named it", () => {
  const panel = { ...board, title: "Improvement Panel" };
  test("where it may agree a date, and where it may not", () => {
    const context = aWorld().context(officer, "2018-06-20", {
      bodies: [{ ...panel, mayAgree: upTo(200) }, committee],
    });
    expect(told(route(proposal(1), context)).because).toContain(
      "and the Improvement Panel may agree up to 200 days",
    );
    const less = { ...context, bodies: [panel, committee] };
    expect(refused(mayAgree(panel, proposal(1), less)).words).toContain(
      "days the Improvement Panel may agree",
    );
  });
});

describe("a body that may not agree a date is told why and what it can do", () => {
  test.each([
    [
      board,
      "Programme Board may not decide this date. The move of 1.5 is 182 days, more than the 31 days the Programme Board may agree, so a committee decides. Record it as supported, or choose a body that may agree it.",
    ],
    [
      { ...committee, mayAgree: { kind: "none" } as const },
      "Audit and Accounts Committee may not decide this date. The move of 1.5 is 182 days, and Audit and Accounts Committee may not agree dates. Choose a body that may agree it.",
    ],
  ])("%o", (body, words) => {
    const answer = mayAgree(body, proposal(1), contextOfAll());
    expect(refused(answer).words).toBe(words);
  });

  function contextOfAll() {
    return aWorld().context(officer, "2018-06-20");
  }
});
