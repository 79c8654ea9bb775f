// What an action needs and how that is said: one order and one vocabulary wherever somebody reads it.
import { describe, expect, test } from "vitest";
import {
  attentionOf,
  attentions,
  isSilent,
  lateSaid,
  nearDays,
  usualSilentDays,
  waitingSaid,
} from "../../../src/domain/history/attention.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import type { ActionCurrent } from "../../../src/domain/plan/action.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { anAction, aPerson } from "../ruleWorld.ts";

const today = day("2018-06-01");
const daysAgo = (n: number) => addDays(today, -n);
const said = (n: number): ActionCurrent["lastUpdate"] => ({
  on: daysAgo(n),
  by: aPerson("Officer"),
  note: null,
});
const waits = { to: day("2018-12-31"), proposedOn: daysAgo(3) };

/** In progress, due in September and spoken of yesterday, but for what is given. */
function standing(over: Partial<ActionCurrent>) {
  const action = anAction();
  return {
    ...action,
    current: { ...action.current, lastUpdate: said(1), ...over },
  };
}

describe("the gravest thing an action needs", () => {
  const late = { inForce: daysAgo(1) };
  test.each<[string, Partial<ActionCurrent>, string]>([
    ["nothing", {}, "none"],
    ["due today", { inForce: today }, "none"],
    ["a day past its date", late, "late"],
    ["late and slipping", { ...late, status: "slippage" }, "late"],
    ["late and claimed", { ...late, claimed: true }, "late"],
    ["slipping", { status: "slippage" }, "slipping"],
    ["slipping and claimed", { status: "slippage", claimed: true }, "slipping"],
    ["claimed", { claimed: true }, "claimed"],
    [
      "claimed with a date proposed",
      { claimed: true, awaiting: waits },
      "claimed",
    ],
    ["a date proposed", { awaiting: waits }, "dateProposed"],
    [
      "a date proposed and silent",
      { awaiting: waits, lastUpdate: said(90) },
      "dateProposed",
    ],
    ["silent", { lastUpdate: said(30) }, "silent"],
    ["not yet silent", { lastUpdate: said(29) }, "none"],
    ["completed after its date", { ...late, status: "completed" }, "completed"],
    [
      "completed and long silent",
      { status: "completed", lastUpdate: said(90) },
      "completed",
    ],
    ["withdrawn and past its date", { ...late, status: "withdrawn" }, "left"],
    ["transferred", { status: "transferred" }, "left"],
  ])("%s", (_, over, expected) => {
    expect(attentionOf(standing(over), today)).toBe(expected);
  });

  test("a plan's own reminders say after how many days an action is silent", () => {
    expect(usualSilentDays).toBe(30);
    const action = standing({ lastUpdate: said(10) });
    expect(attentionOf(action, today, 10)).toBe("silent");
    expect(attentionOf(action, today, 11)).toBe("none");
  });
});

test("exceptions first: late, slipping, claimed, a date proposed, silent, and then what needs nobody", () => {
  expect(attentions.join(" ")).toBe(
    "late slipping claimed dateProposed silent none completed left",
  );
});

describe("silent", () => {
  test.each<[string, Partial<ActionCurrent>, number, boolean]>([
    ["since it joined, without a word", { lastUpdate: null }, 30, true],
    ["a day less", { lastUpdate: null }, 29, false],
    ["by its last word, not by when it joined", {}, 300, false],
    ["suspended", { status: "suspended", lastUpdate: said(60) }, 300, true],
    ["completed", { status: "completed", lastUpdate: null }, 300, false],
    ["withdrawn", { status: "withdrawn", lastUpdate: null }, 300, false],
  ])("%s", (_, over, joined, expected) => {
    const action = { ...standing(over), added: daysAgo(joined) };
    expect(isSilent(action, today)).toBe(expected);
  });
});

describe("a date that is near or past is said in days", () => {
  test.each<[number | null, number | null]>([
    [null, null],
    [-90, -90],
    [-1, -1],
    [0, 0],
    [1, 1],
    [14, 14],
    [15, null],
  ])("in %s days: %s", (days, near) => {
    const inForce = days === null ? null : addDays(today, days);
    expect(nearDays(standing({ inForce }).current, today)).toBe(near);
    for (const status of ["completed", "withdrawn"] as const)
      expect(nearDays(standing({ status, inForce }).current, today)).toBeNull();
  });

  test("late in the same words wherever it is said", () => {
    expect(inEnglish(lateSaid(daysAgo(90), today))).toBe("90 days late");
  });
});

test.each<[Partial<ActionCurrent>, string | null]>([
  [{}, null],
  [
    { claimed: true, awaiting: waits },
    "claimed complete, to be confirmed by somebody else",
  ],
  [{ awaiting: waits }, "31 December 2018 proposed, waiting for a decision"],
  [
    { awaiting: { ...waits, to: null } },
    "proposed to have no date, waiting for a decision",
  ],
])("what waits for somebody else is said: %#", (over, words) => {
  const waits = waitingSaid(standing(over).current);
  expect(waits && inEnglish(waits)).toBe(words);
});
