// The cycle: windows and deadlines counted back in working days, what follows when a meeting moves, and what is late.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  daysBetween,
} from "../../../src/domain/values/calendarDate.ts";
import {
  defaultCycleRules,
  expectedSince,
  lastDayInTime,
  readCycleRules,
  updateWindows,
  windowBefore,
} from "../../../src/domain/board/cycle.ts";
import {
  cycleCalendar,
  cycleWarnings,
  strayMeetings,
  whatFollows,
} from "../../../src/domain/board/cycleCalendar.ts";
import {
  calendarFor,
  isWorkingDay,
} from "../../../src/domain/dates/workingDays.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import {
  accepted,
  aMeeting,
  aWorld,
  board,
  committee,
  officer,
  refused,
} from "../ruleWorld.ts";

const england = calendarFor("england");
const planned = (body: typeof board, date: string) => ({
  ...aMeeting(body, date),
  state: "planned" as const,
});
const june = planned(board, "2018-06-12");
const july = planned(board, "2018-07-10");
const windows = updateWindows(
  [july, june],
  [board, committee],
  defaultCycleRules,
  england,
);

describe("the update window of a Board meeting", () => {
  it("is counted back in working days and skips the spring bank holiday", () => {
    expect(windowBefore(june, defaultCycleRules, england)).toEqual({
      meetingId: june.id,
      board: "2018-06-12",
      opens: "2018-05-21",
      closes: "2018-05-31",
      graceEnds: "2018-06-04",
    });
  });

  it.each([
    ["before any window, nothing is late", "2018-05-01", null, null],
    ["in the window", "2018-05-24", null, "2018-06-04"],
    [
      "after grace, with nothing reported: late, not lost",
      "2018-06-06",
      "2018-05-02",
      "2018-06-04",
    ],
    [
      "after grace, reported in the window already: a second word is not late",
      "2018-06-06",
      "2018-05-22",
      null,
    ],
    [
      "on the day the window opened, reported that day",
      "2018-06-06",
      "2018-05-21",
      null,
    ],
    ["the next window has opened", "2018-06-20", "2018-05-02", "2018-07-02"],
  ])("%s", (_, today, last, expected) => {
    expect(
      lastDayInTime(day(today), last === null ? null : day(last), windows),
    ).toBe(expected);
  });

  it("marks an update late that came after grace, and keeps it", () => {
    const windowCloses = lastDayInTime(day("2018-06-06"), null, windows);
    const change = accepted(
      recordProgress(
        { note: "Late news." },
        aWorld().context(officer, "2018-06-06", { windowCloses }),
      ),
    );
    expect(change.updates[0]).toMatchObject({ note: "Late news.", late: true });
  });

  it("expects nothing of anybody until a window is over", () => {
    expect(expectedSince(day("2018-06-04"), windows)).toBeNull();
    expect(expectedSince(day("2018-06-05"), windows)).toBe("2018-05-21");
  });

  it("opens only for a Board", () => {
    expect(
      updateWindows(
        [planned(committee, "2018-06-19")],
        [board, committee],
        defaultCycleRules,
        england,
      ),
    ).toEqual([]);
  });

  it("opens before it closes, closes before papers go out, whatever the day and the rules", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 20 }),
        (start, boardPapers, grace, length) => {
          const windowCloses = boardPapers + grace;
          const rules = accepted(
            readCycleRules({
              boardPapers,
              grace,
              windowCloses,
              windowOpens: windowCloses + length,
            }),
          );
          const date = addDays(day("1990-01-01"), start);
          const { opens, closes, graceEnds } = windowBefore(
            { id: june.id, date },
            rules,
            england,
          );
          expect(
            opens < closes && closes <= graceEnds && graceEnds <= date,
          ).toBe(true);
          expect(isWorkingDay(opens, england)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the rules of a cycle", () => {
  it.each([
    [{ windowOpens: 5, windowCloses: 5 }, "must open before they close"],
    [
      { windowCloses: 6, grace: 4 },
      "days of grace end after the Board's papers",
    ],
    [{ agendaClearDays: 1.5 }, "Clear days of the agenda"],
    [{ committeePapers: "seven" }, "When the committee paper is wanted"],
    [{ windowOpens: 400 }, "from 0 to 60"],
  ])("refuses %j in words", (stored, words) => {
    expect(refused(readCycleRules(stored)).words).toContain(words);
  });

  it("takes the usual round where nothing is set", () => {
    expect(accepted(readCycleRules(null))).toEqual(defaultCycleRules);
  });
});

describe("the calendar", () => {
  const audit = planned(committee, "2018-06-19");
  const entries = cycleCalendar(
    [june, audit],
    [board, committee],
    defaultCycleRules,
    england,
  );

  it("gives a committee five clear days and its paper seven working days before", () => {
    expect(
      entries
        .filter((one) => one.meetingId === audit.id)
        .map(({ kind, date }) => [kind, date]),
    ).toEqual([
      ["paperDue", "2018-06-08"],
      ["agenda", "2018-06-11"],
      ["meeting", "2018-06-19"],
    ]);
  });

  it("is in order of date and names every deadline in words", () => {
    expect(entries.map((one) => one.date)).toEqual(
      entries.map((one) => one.date).toSorted(),
    );
    expect(entries.map((one) => inEnglish(one.words))).toContain(
      "Updates open for the Programme Board of 12 June 2018",
    );
  });

  it("change one date and the rest follow, the meeting itself last", () => {
    const follows = whatFollows(
      june,
      day("2018-06-19"),
      board,
      defaultCycleRules,
      england,
    );
    expect(follows.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["updatesOpen", "2018-05-21", "2018-05-29"],
      ["updatesClose", "2018-05-31", "2018-06-07"],
      ["graceEnds", "2018-06-04", "2018-06-11"],
      ["boardPapers", "2018-06-05", "2018-06-12"],
      ["meeting", "2018-06-12", "2018-06-19"],
    ]);
    expect(follows.at(-1)?.days).toBe(
      daysBetween(june.date, day("2018-06-19")),
    );
  });

  it("warns of a meeting on a closed day and of a window that opens before the last meeting is over", () => {
    const holiday = planned(board, "2018-08-27");
    const long = { ...defaultCycleRules, windowOpens: 25 };
    const words = cycleWarnings(
      cycleCalendar([june, july, holiday], [board], long, england),
      england,
    )
      .map(inEnglish)
      .join(" ");
    expect(words).toContain("27 August 2018, which is not a working day");
    expect(words).toContain("before the meeting of 12 June 2018 is over");
  });

  it("names a meeting of a body the plan does not have", () => {
    expect(strayMeetings([june, audit], [board])).toEqual([audit]);
  });
});
