// An extra Board meeting, soon after a regular one: it reads what was reported for that one, so nobody is asked twice or late for it.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { expect, test } from "vitest";
import {
  defaultCycleRules,
  updateWindows,
} from "../../../src/domain/board/cycle.ts";
import { cycleCalendar } from "../../../src/domain/board/cycleCalendar.ts";
import { calendarFor } from "../../../src/domain/dates/workingDays.ts";
import { aMeeting, board } from "../ruleWorld.ts";

const england = calendarFor("england");
const planned = (body: typeof board, date: string) => ({
  ...aMeeting(body, date),
  state: "planned" as const,
});
const june = planned(board, "2018-06-12");
const july = planned(board, "2018-07-10");
const windows = updateWindows(
  [june, july],
  [board],
  defaultCycleRules,
  england,
);

test.each(["2018-06-13", "2018-06-26", "2018-07-01"])(
  "an extra Board meeting on %s asks for no update, makes nobody late and is called extra",
  (date) => {
    const extra = planned(board, date);
    const held = [june, extra, july];
    expect(updateWindows(held, [board], defaultCycleRules, england)).toEqual(
      windows,
    );
    const words = cycleCalendar(held, [board], defaultCycleRules, england)
      .filter((one) => one.meetingId === extra.id)
      .map((one) => inEnglish(one.words));
    expect(words).toHaveLength(2);
    expect(words.join(" ")).toContain("extra meeting: no new updates");
  },
);

test("a Board that meets as needed asks for updates before each meeting, and a quarterly one only once a quarter", () => {
  const count = (frequency: "asAppropriate" | "quarterly") =>
    updateWindows(
      [june, planned(board, "2018-06-26"), july],
      [{ ...board, frequency }],
      defaultCycleRules,
      england,
    ).length;
  expect([count("asAppropriate"), count("quarterly")]).toEqual([3, 1]);
});
