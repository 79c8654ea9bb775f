// Who hears, settings that are nonsense, and putting off.
import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  type CalendarDate,
} from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { addressOf } from "../../../src/domain/reminding/reminderPeople.ts";
import { snoozed, type Snooze } from "../../../src/domain/reminding/snooze.ts";
import { defaultReminderSettings } from "../../../src/domain/reminding/reminderSettings.ts";
import { calendarFor } from "../../../src/domain/dates/workingDays.ts";
import { anAction, monitoring, on } from "../ruleWorld.ts";

import {
  actionWith,
  due,
  post,
  said,
  officer,
  second,
  chief,
  lead,
} from "../reminderWorld.ts";

describe("who hears", () => {
  const late = [actionWith({}, { due: on("2018-09-28") })];
  const only = { settings: { escalateToLeadDays: null } };
  it("is the delegate while the holder is away", () => {
    const away = post(monitoring, [officer], {
      delegates: [
        { person: second, from: day("2018-10-01"), to: day("2018-10-03") },
      ],
    });
    expect(
      said(due("2018-10-01", { ...only, actions: late, posts: [away] })),
    ).toEqual(["Bob Officer: late as delegate"]);
    expect(
      said(due("2018-10-04", { ...only, actions: late, posts: [away] })),
    ).toEqual(["Ann Officer: late"]);
  });

  it("is the post above for a vacant post, the plan owner at last, and otherwise it is said that nobody does", () => {
    const vacant = post(monitoring, []);
    expect(
      said(
        due("2018-10-01", {
          ...only,
          actions: late,
          posts: [vacant, post(lead, [chief])],
        }),
      ),
    ).toEqual(["Chief Executive: late as reportsTo"]);
    const run = due("2018-10-01", { ...only, actions: late, posts: [vacant] });
    expect(run.digests).toEqual([]);
    expect(run.troubles.map(({ kind }) => kind)).toEqual(["noOwner"]);
  });

  it("is named where the directory does not know the holder, once a plan, whatever becomes of the reminder", () => {
    const unknown = { objectId: null, email: null, name: "Cat Officer" };
    const byEmail = { ...unknown, email: "cat@council.example" };
    for (const holder of [unknown, byEmail]) {
      const run = due("2018-10-01", {
        ...only,
        actions: [...late, actionWith({}, { ...late[0], id: asId("another") })],
        posts: [post(monitoring, [holder])],
      });
      expect(
        run.troubles.filter(({ kind }) => kind === "notInDirectory"),
      ).toMatchObject([
        { words: expect.stringContaining("does not know Cat Officer") },
      ]);
    }
  });

  it("is all holders, the first, or each in turn by the week", () => {
    const shared = [post(monitoring, [officer, second])];
    const people = (today: string, sharedPosts: string) =>
      said(
        due(today, {
          actions: late,
          posts: shared,
          settings: { sharedPosts, escalateToLeadDays: null },
        }),
      );
    expect(people("2018-10-01", "all")).toHaveLength(2);
    expect(people("2018-10-01", "first")).toEqual(["Ann Officer: late"]);
    expect(people("2018-10-01", "rota")).not.toEqual(
      people("2018-10-08", "rota"),
    );
    expect(people("2018-10-01", "rota")).toEqual(people("2018-10-05", "rota"));
  });
});

describe("settings that are nonsense", () => {
  it("are named, and the plan is reminded with the usual ones", () => {
    const run = due("2018-10-01", {
      actions: [actionWith({}, { due: on("2018-09-28") })],
      settings: { dueSoonDays: "five", colour: "red", sendFrom: "25:00" },
    });
    expect(said(run)).toEqual(["Ann Officer: late"]);
    expect(run.troubles[0]?.words).toContain(
      "dueSoonDays should be a whole number of working days from 1 to 366; colour is not a setting; sendFrom should be a time such as 08:30",
    );
  });
});

describe("putting off", () => {
  const calendar = calendarFor("england");
  const asked = {
    person: "id-ann-officer",
    actionId: anAction().id,
    inForce: day("2018-10-31"),
  };
  it("is to the next working day, twice, and then no more", () => {
    const first = snoozed(
      null,
      asked,
      defaultReminderSettings,
      calendar,
      day("2018-10-05"),
    );
    expect(first).toMatchObject({
      ok: true,
      value: { until: "2018-10-08", times: 1 },
    });
    const second_ = first.ok
      ? snoozed(
          first.value,
          asked,
          defaultReminderSettings,
          calendar,
          day("2018-10-08"),
        )
      : first;
    expect(second_).toMatchObject({ ok: true, value: { times: 2 } });
    const third = second_.ok
      ? snoozed(
          second_.value,
          asked,
          defaultReminderSettings,
          calendar,
          day("2018-10-09"),
        )
      : second_;
    expect(third).toMatchObject({ ok: false, because: "tooOften" });
  });

  it("never goes past the day it is escalated", () => {
    expect(
      snoozed(
        null,
        { ...asked, inForce: day("2018-09-28") },
        defaultReminderSettings,
        calendar,
        day("2018-10-04"),
      ),
    ).toMatchObject({ ok: false, because: "escalates" });
  });
});

describe("an action put off", () => {
  const inForce = day("2018-09-28");
  const friday = day("2018-09-21");
  const snooze = {
    person: addressOf(officer) ?? "",
    actionId: anAction().id,
    until: day("2018-09-24"),
    times: 1,
    inForce,
  };
  /** The rules told on each day of two weeks, where it was put off after the first day's card. */
  const told = (lastUpdate: CalendarDate, snoozes: readonly Snooze[]) => {
    const keys = new Map<string, CalendarDate>();
    return Array.from({ length: 11 }, (_, at) => addDays(friday, at)).flatMap(
      (today) => {
        const by = { by: officer, note: null };
        const since = today > friday ? lastUpdate : day("2018-09-03");
        const action = actionWith(
          { inForce, lastUpdate: { on: since, ...by } },
          { due: on("2018-09-28") },
        );
        const run = due(today, {
          actions: [action],
          told: keys,
          snoozes: today > friday ? snoozes : [],
        });
        return run.digests.flatMap(({ reminders }) =>
          reminders.map(({ key, rule }) => {
            keys.set(key, today);
            return `${today} ${rule}`;
          }),
        );
      },
    );
  };
  const usual = ["2018-09-28 dueToday", "2018-10-01 late"];

  it("what came after it was put off is not told again once the action was answered", () => {
    const late = day("2018-10-01");
    const answered = (
      lastUpdate: CalendarDate,
      told: ReadonlyMap<string, CalendarDate>,
    ) =>
      due(addDays(late, 1), {
        actions: [
          actionWith(
            {
              inForce,
              lastUpdate: { on: lastUpdate, by: officer, note: null },
            },
            { due: on("2018-09-28") },
          ),
        ],
        told,
        snoozes: [snooze],
      }).digests.flatMap(({ reminders }) => reminders.map(({ key }) => key));
    const first = answered(day("2018-09-03"), new Map());
    expect(first).toHaveLength(1);
    // Told for the first time after the snooze was over: the key is the usual one, and an answer later changes nothing about it.
    expect(first[0]).not.toContain("again");
    const told = new Map([[first[0] ?? "", late]]);
    expect(answered(day("2018-09-03"), told)).toEqual([]);
    expect(answered(day("2018-09-24"), told)).toEqual([]);
  });

  it("comes again on the day the card named, and once", () => {
    expect(told(day("2018-09-03"), [snooze])).toEqual([
      "2018-09-21 dueSoon",
      "2018-09-24 dueSoon",
      ...usual,
    ]);
  });

  it.each([
    ["was not put off", day("2018-09-03"), []],
    ["was answered after it was put off", friday, [snooze]],
    [
      "was put off for another date",
      day("2018-09-03"),
      [{ ...snooze, inForce: null }],
    ],
  ])("does not come again where it %s", (_, lastUpdate, snoozes) => {
    expect(told(lastUpdate, snoozes)).toEqual(["2018-09-21 dueSoon", ...usual]);
  });
});
