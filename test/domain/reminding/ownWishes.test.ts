// What somebody asks of their cards: their own hours in the council's time, and everything put off until a day, at most a month.
import { describe, expect, it } from "vitest";
import { calendarFor } from "../../../src/domain/dates/workingDays.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import {
  allPutOff,
  hoursFor,
  noWishes,
  readWishes,
  wished,
} from "../../../src/domain/reminding/ownWishes.ts";
import { addressOf } from "../../../src/domain/reminding/reminderPeople.ts";
import { sendWindow } from "../../../src/domain/reminding/sendWindow.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { actionWith, due, officer } from "../reminderWorld.ts";

const today = day("2026-11-23");
const nothing = { language: "", from: "", until: "", quietUntil: "" };
const plan = { sendFrom: "08:30", sendUntil: "17:30" };

describe("what somebody asks", () => {
  it("is kept as it was chosen, and read again the same", () => {
    const answer = wished(
      {
        language: "cy",
        from: "10:00",
        until: "15:00",
        quietUntil: "2026-12-01",
      },
      today,
    );
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    expect(answer.value).toEqual({
      language: "cy",
      from: "10:00",
      until: "15:00",
      quietUntil: "2026-12-01",
    });
    expect(readWishes(JSON.parse(JSON.stringify(answer.value)))).toEqual(
      answer.value,
    );
  });

  it.each([
    [{ from: "15:00", until: "10:00" }, /between 15:00 and 10:00/],
    [{ quietUntil: "soon" }, /“soon” is not a day/],
    [{ quietUntil: today }, /23 November 2026 has come already/],
    [{ quietUntil: "2026-12-25" }, /until 24 December 2026/],
  ])("%j is refused with what to do", (over, words) => {
    const answer = wished({ ...nothing, ...over }, today);
    expect(answer.ok ? "" : inEnglish(answer.words)).toMatch(words);
  });

  it.each([null, "cy", 7, { language: "fr", from: "25:00", quietUntil: 3 }])(
    "%j is no wish of anybody",
    (kept) => expect(readWishes(kept)).toEqual(noWishes),
  );
});

describe("the hours", () => {
  const at = (moment: string, from: string | null, until: string | null) =>
    sendWindow(
      moment as Instant,
      day(moment.slice(0, 10)),
      "Europe/London",
      hoursFor({ ...noWishes, from, until }, plan),
      calendarFor("england"),
    );

  it.each([
    // In winter the council's time is UTC, in summer an hour ahead.
    ["2026-11-23T09:30:00Z", "10:00", null, "notYet"],
    ["2026-11-23T10:00:00Z", "10:00", null, "open"],
    ["2026-07-20T09:00:00Z", "10:00", null, "open"],
    ["2026-07-20T08:59:00Z", "10:00", null, "notYet"],
    ["2026-11-23T12:00:00Z", null, "12:00", "over"],
    ["2026-11-23T18:30:00Z", null, "20:00", "open"],
    // Never before the plan's own begin, and never none.
    ["2026-11-23T08:00:00Z", "07:00", null, "notYet"],
    ["2026-11-23T09:00:00Z", "07:00", "08:00", "open"],
    ["2026-11-23T09:30:00Z", "07:00", "08:00", "over"],
    ["2026-11-22T12:00:00Z", "10:00", null, "notAWorkingDay"],
  ])("at %s, from %s until %s: %s", (moment, from, until, expected) => {
    expect(at(moment, from, until)).toBe(expected);
  });
});

describe("everything put off until a day", () => {
  const late = actionWith({ inForce: day("2018-08-31"), status: "inProgress" });
  const quiet = allPutOff(addressOf(officer) ?? "", {
    ...noWishes,
    quietUntil: day("2018-09-10"),
  });
  const told = (on: string) =>
    due(on, { actions: [late], snoozes: quiet ? [quiet] : [] })
      .digests.filter(({ recipient }) => recipient.name === officer.name)
      .flatMap(({ reminders }) => reminders.map(({ rule }) => rule));

  it("brings nothing before it, and then what is still due", () => {
    expect(told("2018-09-07")).toEqual([]);
    expect(told("2018-09-10")).toContain("late");
  });

  it("leaves escalations to whoever they are for", () => {
    const { digests } = due(addDays(day("2018-08-31"), 7), {
      actions: [late],
      snoozes: quiet ? [quiet] : [],
    });
    expect(
      digests.flatMap(({ reminders }) => reminders.map(({ rule }) => rule)),
    ).toEqual(["escalatedToLead"]);
  });
});
