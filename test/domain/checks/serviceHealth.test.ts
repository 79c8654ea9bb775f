// Whether the reminder service is well, in words and with the fix.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import {
  parseInstant,
  type Instant,
} from "../../../src/domain/values/calendarDate.ts";
import { defaultReminderSettings } from "../../../src/domain/reminding/reminderSettings.ts";
import {
  healthProblems,
  nextWindowSaid,
  readServiceHealth,
} from "../../../src/domain/checks/serviceHealth.ts";
import { calendarFor } from "../../../src/domain/dates/workingDays.ts";

const zone = "Europe/London";
function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error(text);
  return instant;
}
const now = at("2026-11-23T10:00:00.000Z");
const well = {
  at: "2026-11-23T09:50:00.000Z",
  lastRun: {
    at: "2026-11-23T09:45:00.000Z",
    day: "2026-11-23",
    planned: 12,
    held: null,
  },
  backlog: 0,
  oldestOpenMinutes: null,
  pausedUntil: null,
  poisoned: 0,
};
const problems = (over: object) =>
  healthProblems(readServiceHealth({ ...well, ...over }), now, zone)
    .map(({ cause }) => inEnglish(cause))
    .join(" ");

describe("the service", () => {
  it("is well when it looked round lately and nothing waits", () => {
    expect(problems({})).toBe("");
  });

  it.each([
    ["silent", { at: "2026-11-23T08:00:00.000Z" }, "23 November 2026 at 08:00"],
    [
      "holding a day back",
      { lastRun: { ...well.lastRun, held: "900 people would be reminded." } },
      "900 people",
    ],
    ["putting messages aside", { poisoned: 3 }, "3 messages failed"],
    [
      "behind",
      { backlog: 7, oldestOpenMinutes: 300 },
      "7 cards are waiting; the oldest has not moved for 5 hours",
    ],
    [
      "told to wait",
      { pausedUntil: "2026-11-23T10:20:00.000Z" },
      "until 23 November 2026 at 10:20",
    ],
  ])("says when it is %s", (_name, over, words) => {
    expect(problems(over)).toContain(words);
  });

  it.each([null, undefined, "well", { at: "yesterday", backlog: 0 }])(
    "that never reported, or left %j, is a problem",
    (stored) => {
      expect(healthProblems(readServiceHealth(stored), now, zone)).toHaveLength(
        1,
      );
    },
  );
});

describe("the next hours for cards", () => {
  it.each([
    ["2026-11-23T10:00:00.000Z", "now, until 17:30"],
    ["2026-11-23T07:00:00.000Z", "23 November 2026 at 08:30"],
    ["2026-11-20T18:00:00.000Z", "23 November 2026 at 08:30"],
    ["2026-12-24T18:00:00.000Z", "29 December 2026 at 08:30"],
  ])("at %s are %s", (moment, words) => {
    expect(
      inEnglish(
        nextWindowSaid(
          at(moment),
          zone,
          defaultReminderSettings,
          calendarFor("england"),
        ),
      ),
    ).toBe(words);
  });
});
