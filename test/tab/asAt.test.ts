// Another day in the tab: the grid, the head and the themes say what the position says; the sentence of the bridge names every ref it counts.
import { describe, expect, it, test } from "vitest";
import {
  bridgeBetween,
  bridgeInWords,
} from "../../src/domain/history/bridge.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import { sumWords } from "../../src/tab/asAt/sumWords.ts";
import { asAtPlan, cutInWords, cutOf } from "../../src/tab/asAt/asAtPlan.ts";
import { bridgeParts } from "../../src/tab/asAt/bridgeParts.ts";
import { usualSince } from "../../src/tab/asAt/since.ts";
import { reconciliationParts } from "../../src/tab/reading/pastTheirDate.ts";
import { statusCounts } from "../../src/tab/asAt/statusCounts.ts";
import { planSummary } from "../../src/tab/reading/planSummary.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { anOverview } from "./builders.ts";

const record = corporatePlanAsReported();
const today = day("2018-07-01");

function shownAt(asAt: string, knownAt = asAt) {
  const cut = { asAt: day(asAt), knownAt: day(knownAt) };
  const { overview, position } = asAtPlan(record, anOverview(), cut);
  const rows = planRows(overview, cut.asAt);
  return { rows, position, summary: planSummary(rows, overview, cut.asAt) };
}

describe.each(["2017-09-30", "2018-03-31", "2018-06-01", "2018-06-19"])(
  "as at %s",
  (asAt) => {
    it.each([0, 90])(
      "head, themes and grid agree with the position, known %s days on",
      (later) => {
        const known = addDays(day(asAt), later);
        const { rows, position, summary } = shownAt(asAt, known);
        for (const { status, count } of statusCounts(rows))
          expect(
            status === "withdrawn" || status === "transferred"
              ? 0
              : position.counts[status],
          ).toBe(count);
        expect(summary.total).toBe(position.counts.total);
        expect(summary.percentComplete).toBe(position.percentComplete);
        const late = rows.filter(({ overdue }) => overdue);
        expect(late.map(({ action }) => action.ref)).toEqual(position.overdue);
        expect(summary.overdue).toBe(position.overdue.length);
        expect(
          Object.fromEntries(rows.map((row) => [row.action.ref, row.rag])),
        ).toEqual(position.ragByAction);
        for (const line of summary.themes)
          if (line.total > 0)
            expect(line.rag).toBe(position.ragByTheme[line.theme.title]);
        expect(
          reconciliationParts(rows, day(asAt))
            .map(({ text }) => text)
            .join(""),
        ).toBe(position.reconciliation);
      },
    );
  },
);

test("the June 2018 report reads as it was printed", () => {
  const { rows } = shownAt("2018-06-19");
  expect(
    Object.fromEntries(
      statusCounts(rows).map((one) => [one.status, one.count]),
    ),
  ).toEqual({ completed: 17, inProgress: 41, slippage: 1, notStarted: 2 });
  const row = rows.find((one) => `${one.action.ref}` === "1.5");
  expect(row?.due.first).toBe("September 2018");
  expect(row?.due.awaiting).toBe("31 March 2019 proposed");
});

test("a day to come and a day that is none are refused in words", () => {
  const ask = (asAt: string) => cutOf({ asAt, known: "then" }, today);
  expect(ask("2018-07-02")).toMatchObject({ ok: false, because: "inFuture" });
  expect(ask("2018-02-29")).toMatchObject({ ok: false, because: "noSuchDay" });
  const late = cutOf({ asAt: "2018-03-31", known: "today" }, today);
  expect(late.ok && cutInWords(late.value)).toBe(
    "The plan as at 31 March 2018, as known on 1 July 2018.",
  );
});

test("the bridge's sentence is the domain's own, and each number opens as many actions as it says", () => {
  const bridge = bridgeBetween(historyOf(record), {
    then: { asAt: day("2018-03-30"), knownAt: day("2018-03-30") },
    now: { asAt: day("2018-07-02"), knownAt: day("2018-07-02") },
  });
  const parts = bridgeParts(bridge);
  const again = parts
    .map(({ text, refs }) => (refs ? `${text} (${refs.join(", ")})` : text))
    .join("");
  expect(again).toBe(bridgeInWords(bridge));
  const numbers = parts.filter(({ refs }) => refs !== null);
  expect(numbers.length).toBeGreaterThan(0);
  for (const { text, refs } of numbers)
    expect(Number.parseInt(text, 10)).toBe(refs?.length);
});

test("compared with the end of the month before unless one says otherwise", () => {
  expect(usualSince(day("2018-06-19"))).toBe("2018-05-31");
  expect(usualSince(day("2018-03-01"))).toBe("2018-02-28");
});

test.each([
  [
    { then: 3, now: 3 },
    ["1.1", "1.2"],
    ["1.3"],
    1,
    "3 completed before + 2 completed since − 1 reopened − 1 that left the plan = 3 completed now",
  ],
  [
    { then: 0, now: 1 },
    ["1.1"],
    [],
    0,
    "0 completed before + 1 completed since = 1 completed now",
  ],
])(
  "the sum behind the number completed says only what there was",
  (...[completed, since, reopened, leftCompleted, words]) => {
    const refs = { completed: since, reopened };
    expect(sumWords({ completed, refs, leftCompleted })).toBe(words);
  },
);
