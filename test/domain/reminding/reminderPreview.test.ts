// Who would get what on which day: the preview says what the runs of those days would do.
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import { remindersDue } from "../../../src/domain/reminding/reminder.ts";
import type { PlanToRemind } from "../../../src/domain/reminding/reminder.ts";
import {
  remindersAhead,
  toldBefore,
} from "../../../src/domain/reminding/reminderPreview.ts";
import { addressOf } from "../../../src/domain/reminding/reminderPeople.ts";
import { actionWith, board, chief, officer, posts } from "../reminderWorld.ts";
import { aPlan, on } from "../ruleWorld.ts";

const plan: PlanToRemind = {
  plan: aPlan(),
  themes: [],
  posts,
  actions: [actionWith({}, { due: on("2018-09-28") })],
  logs: null,
  settings: { boardPost: board },
};
const friday = day("2018-09-21");
const nobodyAway = { snoozes: [], leavers: new Set<string>() };

function rulesByDay(days: ReturnType<typeof remindersAhead>["days"]) {
  return days.map((one) => [
    one.day,
    one.digests.flatMap(({ reminders }) => reminders.map(({ rule }) => rule)),
  ]);
}

describe("the days ahead", () => {
  it("bring each reminder once, on its first day, and nothing at the weekend", () => {
    const { days } = remindersAhead(plan, {
      from: friday,
      days: 15,
      told: new Map(),
      ...nobodyAway,
    });
    expect(rulesByDay(days)).toEqual([
      ["2018-09-21", ["dueSoon"]],
      ["2018-09-28", ["dueToday"]],
      ["2018-10-01", ["late"]],
      ["2018-10-05", ["escalatedToLead"]],
    ]);
  });

  it("are what the runs of those days would send, one after the other", () => {
    const told = new Map<string, CalendarDate>();
    const sent: string[] = [];
    for (let at = 0; at < 30; at += 1) {
      const today = addDays(friday, at);
      const run = remindersDue({
        tenant: "t",
        plans: [plan],
        today,
        told,
        snoozes: [],
        leavers: new Set(),
      });
      for (const { reminders } of run.digests)
        for (const { key } of reminders) {
          told.set(key, today);
          sent.push(`${today} ${key}`);
        }
    }
    const { days } = remindersAhead(plan, {
      from: friday,
      days: 30,
      told: new Map(),
      ...nobodyAway,
    });
    expect(
      days.flatMap((one) =>
        one.digests.flatMap(({ reminders }) =>
          reminders.map(({ key }) => `${one.day} ${key}`),
        ),
      ),
    ).toEqual(sent);
  });

  it("leave out what the log says was told, also where it was answered since", () => {
    const lines = [
      {
        actionId: plan.actions[0]?.id ?? null,
        rule: "dueSoon",
        recipient: officer,
        day: friday,
        result: "sent",
      },
    ];
    const answered = {
      ...plan,
      actions: [
        actionWith(
          { lastUpdate: { on: friday, by: officer, note: null } },
          { due: on("2018-09-28") },
        ),
      ],
    };
    for (const known of [plan, answered]) {
      const { days } = remindersAhead(known, {
        from: day("2018-09-24"),
        days: 4,
        told: toldBefore(known, lines, new Set()),
        ...nobodyAway,
      });
      expect(rulesByDay(days)).toEqual([]);
    }
    const unsent = lines.map((line) => ({ ...line, result: "suppressed" }));
    expect(toldBefore(plan, unsent, new Set()).size).toBe(0);
  });

  it("leave out what was told before somebody left, and whoever was told in their stead", () => {
    const left = new Set([addressOf(officer) ?? ""]);
    const line = {
      actionId: plan.actions[0]?.id ?? null,
      rule: "dueSoon",
      day: friday,
      result: "sent",
    };
    const lines = [
      { ...line, recipient: officer },
      { ...line, recipient: chief },
    ];
    const told = toldBefore(plan, lines, left);
    expect(told.size).toBe(2);
    const { days } = remindersAhead(plan, {
      from: day("2018-09-24"),
      days: 4,
      told,
      snoozes: [],
      leavers: left,
    });
    expect(rulesByDay(days)).toEqual([]);
  });
});
