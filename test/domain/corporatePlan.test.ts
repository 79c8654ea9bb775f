// The June 2018 corporate plan, from its table to the decisions of its committee: the numbers a council printed, and what they hid.
import { expect, test } from "vitest";
import {
  bridgeBetween,
  bridgeInWords,
} from "../../src/domain/history/bridge.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { position } from "../../src/domain/history/position.ts";
import {
  afterCommittee,
  committeeDay,
  corporatePlan,
  reportDay,
} from "./corporatePlan.ts";

test("the table reads as the report printed it", () => {
  const { counts, percentComplete } = position(corporatePlan(), {
    asAt: reportDay,
  });
  expect(counts).toEqual({
    completed: 17,
    inProgress: 41,
    slippage: 1,
    notStarted: 2,
    suspended: 0,
    total: 61,
  });
  expect(percentComplete).toBe(28);
});

test("the reconciliation names the slippage the table hides", () => {
  const { overdue, reconciliation } = position(corporatePlan(), {
    asAt: reportDay,
  });
  expect(overdue).toEqual(["2.2", "4.2", "7.6"]);
  expect(reconciliation).toBe(
    "Reported slippage 1. Past their date in force at 1 June 2018: 3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement.",
  );
});

test("eight proposals await, and 1.5 keeps September 2018 until March 2019 is endorsed", () => {
  const { awaiting, ragByAction } = position(corporatePlan(), {
    asAt: reportDay,
  });
  expect(awaiting.map(({ ref }) => ref)).toEqual([
    "1.5",
    "2.5",
    "4.1",
    "4.2",
    "4.4",
    "4.5",
    "7.6",
    "8.2",
  ]);
  expect(awaiting[0]).toEqual({
    ref: "1.5",
    from: "2018-09-30",
    to: "2019-03-31",
  });
  expect(awaiting.at(-1)?.from).toBeNull();
  expect(ragByAction["1.5"]).toBe("amber");
  const late = position(corporatePlan(), { asAt: day("2018-10-01") });
  expect(late.overdue).toContain("1.5");
});

test("after the committee endorses seven and refuses one, dates, counts and lists are right", () => {
  const after = position(afterCommittee(), {
    asAt: day("2018-07-02"),
    previousAsAt: reportDay,
  });
  expect(after.awaiting).toEqual([]);
  expect(after.endorsed).toHaveLength(7);
  expect(after.endorsed[0]).toEqual({
    ref: "1.5",
    from: "2018-09-30",
    to: "2019-03-31",
  });
  expect(after.rejected).toEqual([
    { ref: "4.4", from: "2018-06-30", to: "2019-03-31" },
  ]);
  expect(after.clearedOverdue).toEqual([
    { ref: "4.2", reason: "revised" },
    { ref: "7.6", reason: "revised" },
  ]);
  expect(after.stillOverdue).toEqual(["2.2"]);
  // 4.4 was refused, so June stands; the on-track four were due in June too.
  expect(after.newlyOverdue).toEqual(["4.4", "5.4", "5.6", "8.5", "8.7"]);
  expect(after.counts.total).toBe(61);
  expect(after.statusChanges).toEqual([]);
});

test("the position known on 1 June is the same to the byte after the committee has met", () => {
  const known = JSON.stringify(position(corporatePlan(), { asAt: reportDay }));
  expect(JSON.stringify(position(afterCommittee(), { asAt: reportDay }))).toBe(
    known,
  );
  const onTheDay = position(afterCommittee(), { asAt: committeeDay });
  expect(onTheDay.awaiting).toHaveLength(8);
  const withTheMinute = position(afterCommittee(), {
    asAt: committeeDay,
    knownAt: day("2018-06-20"),
  });
  expect(withTheMinute.awaiting).toHaveLength(0);
});

test("the bridge says why the number done or in time moved", () => {
  const bridge = bridgeBetween(afterCommittee(), {
    then: { asAt: reportDay, knownAt: reportDay },
    now: { asAt: day("2018-07-02"), knownAt: day("2018-07-02") },
  });
  expect(bridgeInWords(bridge)).toBe(
    "58 of 61 done or in time at 1 June 2018. 5 newly late (4.4, 5.4, 5.6, 8.5, 8.7), 2 re-dated with approval (4.2, 7.6). 55 of 61 done or in time at 2 July 2018. In time only because their dates were moved: 3 (2.5, 4.1, 4.5).",
  );
});
