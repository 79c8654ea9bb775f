// The month's summaries: to each lead once, to the channel once, in the first days of the month only.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { remindersIn } from "../../../src/domain/reminding/reminder.ts";
import type { PlanToRemind } from "../../../src/domain/reminding/reminder.ts";
import {
  exceptionsOf,
  summariesDue,
} from "../../../src/domain/reminding/reminderSummaries.ts";
import { actionWith, lead, posts } from "../reminderWorld.ts";
import { aPlan, on, planId } from "../ruleWorld.ts";

const action = actionWith({}, { due: on("2018-08-31") });
const plan: PlanToRemind = {
  plan: aPlan(),
  themes: [
    {
      id: action.themeId,
      planId,
      code: "1",
      title: "Leadership",
      aliases: [],
      lead,
      order: 1,
    },
    {
      id: asId("second-theme"),
      planId,
      code: "2",
      title: "Finance",
      aliases: [],
      lead,
      order: 2,
    },
  ],
  posts,
  actions: [action],
  logs: null,
  settings: { channel: "19:plan@thread.tacv2" },
};
const keys = (today: string, over: Partial<PlanToRemind> = {}) =>
  summariesDue(
    { tenant: "t", plans: [{ ...plan, ...over }], leavers: new Set() },
    day(today),
  ).map(({ key }) => key);

describe("the summaries of October 2018", () => {
  it("go to a lead of two themes once, and to the channel once, whichever day runs", () => {
    const first = keys("2018-10-01");
    expect(first).toHaveLength(2);
    expect(first.every((key) => key.endsWith("|2018-10-01"))).toBe(true);
    expect(keys("2018-10-05")).toEqual(first);
  });

  it.each([
    ["a weekend", "2018-09-01", {}],
    ["later in the month", "2018-10-22", {}],
    [
      "a plan that is not live",
      "2018-10-01",
      { plan: aPlan({ state: "draft" }) },
    ],
    ["reminders switched off", "2018-10-01", { settings: { on: false } }],
  ])("are not made for %s", (_name, today, over) => {
    expect(keys(today, over)).toEqual([]);
  });

  it("list each action once, by its severest reason, and not what is merely coming", () => {
    const coming = actionWith(
      {},
      { due: on("2018-10-03"), id: asId("coming") },
    );
    const { reminders } = remindersIn({
      plans: [{ ...plan, actions: [action, coming] }],
      today: day("2018-10-01"),
      snoozes: [],
      leavers: new Set(),
    });
    const listed = exceptionsOf(reminders, new Set([action.id, coming.id]));
    expect(listed.map(({ rule, actionId }) => [rule, actionId])).toEqual([
      ["late", action.id],
    ]);
  });
});
