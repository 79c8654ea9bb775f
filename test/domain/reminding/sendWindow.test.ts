// Hours, clock changes, leap days and long absences: one card on its day, none at night, none for days that are over.
import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  dayIn,
} from "../../../src/domain/values/calendarDate.ts";
import { defaultReminderSettings } from "../../../src/domain/reminding/reminderSettings.ts";
import { sendWindow } from "../../../src/domain/reminding/sendWindow.ts";
import { calendarFor } from "../../../src/domain/dates/workingDays.ts";
import { actionWith, due, officer } from "../reminderWorld.ts";
import { instant, on, ref } from "../ruleWorld.ts";

const calendar = calendarFor("england");
const at = (moment: string, wanted = moment.slice(0, 10)) =>
  sendWindow(
    instant(moment),
    day(wanted),
    "Europe/London",
    defaultReminderSettings,
    calendar,
  );

describe("a card may go", () => {
  it.each([
    ["2026-03-27T08:29:00Z", "notYet"],
    ["2026-03-27T08:30:00Z", "open"],
    ["2026-03-30T07:29:00Z", "notYet"],
    ["2026-03-30T07:30:00Z", "open"],
    ["2026-03-30T16:30:00Z", "over"],
    ["2026-10-26T08:29:00Z", "notYet"],
    ["2026-10-26T08:30:00Z", "open"],
    ["2026-10-25T09:00:00Z", "notAWorkingDay"],
    ["2028-02-29T09:00:00Z", "open"],
  ])("at %s: %s", (moment, wanted) => {
    expect(at(moment)).toBe(wanted);
  });

  it("only on its own local day", () => {
    expect(at("2026-07-01T23:30:00Z", "2026-07-01")).toBe("over");
    expect(at("2026-07-01T09:00:00Z", "2026-07-02")).toBe("notYet");
  });

  it.each(["2026-03-29", "2026-10-25", "2028-02-29"])(
    "and every hour about %s belongs to one day, so it has one key",
    (date) => {
      const days = new Set(
        Array.from({ length: 72 }, (_, hour) =>
          dayIn(
            instant(
              new Date(
                Date.parse(addDays(day(date), -1)) + hour * 3_600_000,
              ).toISOString(),
            ),
          ),
        ),
      );
      expect(days.size).toBeLessThanOrEqual(4);
      expect(days).toContain(date);
    },
  );
});

it("nine days down over Christmas gives one card an officer, about how things stand, and none for the days between", () => {
  const actions = ["2018-12-20", "2018-12-27", "2018-12-31", "2019-01-02"].map(
    (date, n) =>
      actionWith(
        { lastUpdate: { on: day("2018-12-10"), by: officer, note: null } },
        { due: on(date), ref: ref(`1.${n + 1}`) },
      ),
  );
  const back = due("2019-01-02", {
    actions,
    settings: { escalateToLeadDays: null },
  });
  expect(back.digests).toHaveLength(1);
  expect(back.digests[0]?.reminders.map(({ rule }) => rule)).toEqual([
    "late",
    "late",
    "late",
    "dueToday",
  ]);
  const told = back.digests.flatMap(({ reminders }) =>
    reminders.map(({ key }) => key),
  );
  expect(
    due("2019-01-02", { actions, told, settings: { escalateToLeadDays: null } })
      .digests,
  ).toEqual([]);
});
