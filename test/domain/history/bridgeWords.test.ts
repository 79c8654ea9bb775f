// The sentence that explains a number: every term that has something, none that has nothing.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  bridgeBetween,
  bridgeInWords,
} from "../../../src/domain/history/bridge.ts";
import type { Bridge } from "../../../src/domain/history/bridge.ts";
import type { History } from "../../../src/domain/history/history.ts";
import { reconciliationInWords } from "../../../src/domain/history/reconciliation.ts";
import { sharesOf } from "../../../src/domain/history/shares.ts";
import { anAction, plan } from "../historyWorld.ts";
import { ref } from "../ruleWorld.ts";

const cut = (asAt: string) => ({ asAt: day(asAt), knownAt: day(asAt) });
const between = (history: History): Bridge =>
  bridgeBetween(history, { then: cut("2018-06-01"), now: cut("2018-06-30") });

describe("the sentence of the bridge", () => {
  const still = between(plan([anAction("1.1"), anAction("1.2")]));

  test("says so where nothing moved the number", () => {
    expect(bridgeInWords(still)).toBe(
      "2 of 2 done or in time at 1 June 2018. Nothing changed. 2 of 2 done or in time at 30 June 2018.",
    );
  });

  test("names every term that has something, with its refs", () => {
    const words = bridgeInWords({
      ...still,
      newlyLate: [ref("1.1"), ref("1.2")],
      removed: [ref("2.1")],
      completed: [ref("2.2")],
      redated: [ref("2.3")],
      recovered: [ref("2.4")],
      added: [ref("2.5")],
      movedInTime: [ref("3.1"), ref("3.2")],
    });
    expect(words).toBe(
      "2 of 2 done or in time at 1 June 2018. 2 newly late (1.1, 1.2), 1 removed (2.1), 1 late before and now completed (2.2), 1 re-dated with approval (2.3), 1 recovered (2.4), 1 added (2.5). 2 of 2 done or in time at 30 June 2018. In time only because their dates were moved: 2 (3.1, 3.2).",
    );
  });

  test("of one date speaks of one", () => {
    const words = bridgeInWords({ ...still, movedInTime: [ref("3.1")] });
    expect(words).toMatch(
      / In time only because its date was moved: 1 \(3\.1\)\.$/,
    );
  });
});

describe("a date that came back because a decision was taken back", () => {
  /** A body brings a date forward by mistake, and the mistake is taken back on 10 June. */
  const history = plan(
    [anAction("1.1", { due: day("2018-12-31") })],
    "1.1 2018-05-02 endorse 2018-05-15",
  );
  const back = {
    ...history,
    events: history.events.map((one) => ({
      ...one,
      takenBack: day("2018-06-10"),
    })),
  };

  test("is recovered, and not a date that a body gave", () => {
    expect(between(back)).toMatchObject({
      opening: [],
      recovered: ["1.1"],
      redated: [],
      closing: ["1.1"],
    });
  });

  test("nor in time because its date was moved", () => {
    const early = plan(
      [anAction("1.1", { due: day("2018-12-31") })],
      "1.1 2018-05-02 endorse 2018-06-15",
    );
    const taken = early.events.map((one) => ({
      ...one,
      takenBack: day("2018-06-10"),
    }));
    expect(between({ ...early, events: taken }).movedInTime).toEqual([]);
  });
});

describe("the line that reconciles", () => {
  const words = (
    late: readonly string[],
    waiting: readonly string[],
    slippage: readonly string[] = [],
  ) =>
    reconciliationInWords({
      asAt: day("2018-06-01"),
      overdue: late.map(ref),
      awaiting: waiting.map(ref),
      slippage: slippage.map(ref),
    });

  test.each([
    [[], "none has"],
    [["1.1"], "1 has"],
    [["1.1", "1.2"], "2 have"],
    [["1.1", "9.9"], "1 has"],
  ])("of three late with %j proposed, %s", (waiting, share) => {
    expect(words(["1.1", "1.2", "1.3"], waiting)).toBe(
      `Reported slippage 0. Past their date in force at 1 June 2018: 3 (1.1, 1.2, 1.3), of which ${share} a revised date awaiting endorsement.`,
    );
  });

  test.each([
    [["2.1"], "its date in force: 1 (2.1)"],
    [["2.1", "2.2"], "their date in force: 2 (2.1, 2.2)"],
  ])("slippage that is not late is counted apart: %j", (slippage, end) => {
    expect(words([], [], slippage)).toBe(
      `Reported slippage ${slippage.length}. Past their date in force at 1 June 2018: none. Reported as slippage and not past ${end}.`,
    );
  });
});

test("of equal shares the earlier takes the tenth that is left", () => {
  expect(sharesOf([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  expect(sharesOf([1, 2, 3])).toEqual([16.7, 33.3, 50]);
  expect(sharesOf([0, 0])).toBeNull();
});
