// A programmed date that was corrected, in an archive: whole, and in one of actions and events alone.
import { expect, it } from "vitest";
import { inEnglish } from "../../src/domain/words/english.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { accepted } from "../domain/ruleWorld.ts";

const bare = (events: readonly object[]): string =>
  JSON.stringify({
    format: "waymark-plan/1",
    plan: { title: "A plan" },
    actions: [
      {
        ref: "1.1",
        theme: "Finance",
        title: "Close the accounts",
        due: "2028-09-30",
        initialStatus: "inProgress",
      },
    ],
    events,
  });

const at = { effective: "2018-06-10", recorded: "2018-06-10", ref: "1.1" };
const proven = { ...at, type: "correct", to: "2018-09-30" };
const unproven = { ...at, type: "endorse", to: "2018-09-30", clerical: true };

const told = (record: PlanRecord, asAt: string) => {
  const found = position(historyOf(record), {
    asAt: day(asAt),
    previousAsAt: day("2018-06-01"),
  });
  return [found.overdue, found.endorsed];
};

it.each([
  ["proven by its source", proven, []],
  [
    "counted as a move",
    unproven,
    [{ ref: "1.1", from: "2028-09-30", to: "2018-09-30" }],
  ],
])("%s: the same before, after, and when it comes back", (_, event, moved) => {
  const { record } = accepted(readArchive(bare([event])));
  expect(record.actions[0]?.due?.end).toBe("2018-09-30");
  expect(told(record, "2018-06-09")).toEqual([[], []]);
  expect(told(record, "2018-10-01")).toEqual([["1.1"], moved]);
  const again = accepted(readArchive(writeArchive(record))).record;
  for (const asAt of ["2018-06-09", "2018-06-10", "2018-10-01"])
    expect(told(again, asAt)).toEqual(told(record, asAt));
});

it("does not undo what a body agreed before it", () => {
  const agreed = {
    ...at,
    effective: "2018-05-01",
    recorded: "2018-05-01",
    type: "endorse",
    to: "2019-03-31",
  };
  for (const event of [proven, unproven]) {
    const { record } = accepted(readArchive(bare([agreed, event])));
    expect(told(record, "2018-10-01")[0]).toEqual([]);
  }
});

it("a correction that says no date is named, and nothing is read past it", () => {
  const answer = readArchive(bare([{ ...at, type: "correct" }]));
  expect(answer.ok ? "" : inEnglish(answer.words)).toContain(
    "does not say which date",
  );
});
