// Did it help? Measures are set, read and dropped by entries; the completed actions of any day fall in three that sum, and a day printed once prints the same again.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { actionsAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import {
  didItHelp,
  helpedStates,
  refsOf,
} from "../../../src/domain/measures/didItHelp.ts";
import { dropMeasure } from "../../../src/domain/measures/measureRules.ts";

import { helpedSaid } from "../../../src/domain/measures/measureWords.ts";
import {
  recordReadings,
  removeReading,
} from "../../../src/domain/measures/readingRules.ts";

import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import type { Cut } from "../../../src/domain/history/knownEvents.ts";
import { inputOf } from "../committeePaper/askedWorld.ts";
import { context, id, plan } from "../planWorld.ts";
import { instant } from "../ruleWorld.ts";
import {
  cutOf,
  done,
  measured,
  read,
  seventeen,
  withEntries,
} from "./measuredPlan.ts";

const zone = "Europe/London";
const helpedAt = (record: PlanRecord, cut: Cut) =>
  didItHelp(actionsAt(record, cut), record.decisions, cut, zone);

describe("the completed actions of a day in three", () => {
  const record = seventeen();
  const now = cutOf("2018-06-04");

  it("says the paper's line: completed 17, moved 9, not moved 5, not measured 3", () => {
    expect(inEnglish(helpedSaid(helpedAt(record, now)))).toBe(
      "Completed 17: measure moved 9, not moved 5, not measured 3",
    );
  });

  it("takes no reading of before an action was done for one that it helped", () => {
    expect(refsOf(helpedAt(record, now), "notMeasured")).toEqual([
      "1.15",
      "1.16",
      "1.17",
    ]);
  });

  it("is of the day: before the readings were recorded nothing was measured", () => {
    expect(inEnglish(helpedSaid(helpedAt(record, cutOf("2018-06-03"))))).toBe(
      "Completed 17: measure moved 0, not moved 0, not measured 17",
    );
    // April looked at from June: what was read of 1 April is known by then.
    expect(
      inEnglish(
        helpedSaid(helpedAt(record, cutOf("2018-04-30", "2018-06-04"))),
      ),
    ).toBe("Completed 17: measure moved 9, not moved 5, not measured 3");
    expect(helpedAt(record, cutOf("2018-02-28")).completed).toEqual([]);
  });

  it("of several measures each must have moved, and one that was not read does not count", () => {
    let one = measured(done(plan(["1.1"]), ["1.1"], "2018-03-01"));
    let both = read(one.record, one.id, "2018-04-01, 8");
    one = measured(both, {
      title: "Vacancies",
      unit: "posts",
      baseline: "4",
      target: "",
      targetBy: "",
    });
    expect(refsOf(helpedAt(one.record, now), "moved")).toEqual(["1.1"]);
    both = read(one.record, one.id, "2018-04-01, 5");
    expect(refsOf(helpedAt(both, now), "notMoved")).toEqual(["1.1"]);
  });

  it("a reading of the very day it was done tells", () => {
    const one = measured(done(plan(["1.1"]), ["1.1"], "2018-03-01"));
    const same = read(one.record, one.id, "2018-03-01, 8");
    expect(refsOf(helpedAt(same, now), "moved")).toEqual(["1.1"]);
  });

  it("where higher is better, less has not moved it", () => {
    const one = measured(done(plan(["1.1"]), ["1.1"], "2018-03-01"), {
      better: "higher",
      target: "12",
    });
    const worse = read(one.record, one.id, "2018-04-01, 8");
    expect(refsOf(helpedAt(worse, now), "notMoved")).toEqual(["1.1"]);
  });

  it("is printed in the paper, which names the three and each measure", () => {
    const { record: base } = inputOf({});
    const paper = committeePaper(
      inputOf(
        { ...base, ...record },
        { asAt: day("2018-06-04"), history: historyOf(record) },
      ),
    );
    const section = paper.sections.find(({ parts }) =>
      parts.includes("helped"),
    );
    const words = section?.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : [],
    );
    expect(words).toContain(
      "Completed 17: measure moved 9, not moved 5, not measured 3.",
    );
    expect(words).toContain(
      "Not measured since they were done: 1.15, 1.16 and 1.17.",
    );
    const table = section?.blocks.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.rows[0]).toEqual([
      "1.1",
      "Days lost to sickness for each post",
      "9.1 days on 1 October 2017",
      "8.2 days on 1 April 2018",
      "7 days by 31 March 2019",
      "Moved the right way",
    ]);
  });

  it("is an exception where it is done and has not moved, and none where it has", () => {
    const { exceptions } = boardMonth(record, {
      asAt: day("2018-06-04"),
      previousAsAt: null,
      expectedSince: null,
      during: null,
    });
    const found = new Map(
      exceptions.map(({ action, reasons }) => [
        action.ref as string,
        reasons
          .filter(({ reason }) => reason === "notMoved")
          .map((one) => ({ ...one, words: inEnglish(one.words) })),
      ]),
    );
    expect(found.get("1.10")).toEqual([
      {
        reason: "notMoved",
        words:
          "Done, and the measure has not moved: Days lost to sickness for each post: 9.1 days on 1 October 2017, 9.1 days on 1 April 2018.",
      },
    ]);
    expect([...found].filter(([, reasons]) => reasons.length > 0).length).toBe(
      5,
    );
  });

  test("whatever is recorded in whatever order, the three sum on every day, and no later entry changes a day that has been", () => {
    const refs = ["1.1", "1.2", "1.3", "2.1"];
    const start = day("2018-01-01");
    const step = fc.record({
      ref: fc.constantFrom(...refs),
      what: fc.constantFrom(
        "done",
        "done",
        "reading",
        "reading",
        "reading",
        "away",
        "drop",
      ),
      on: fc.nat(100),
      value: fc.integer({ min: 0, max: 20 }),
    });
    let [moved, measuredOnes] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 15, maxLength: 40 }),
        fc.nat(110),
        (chosen, n) => {
          let record = plan(refs);
          const ids = new Map(
            refs.map((ref) => {
              const one = measured(
                record,
                { actionId: id(ref), baselineOn: "2017-12-01" },
                { today: start, now: instant(`${start}T08:00:00Z`) },
              );
              record = one.record;
              return [ref, one.id] as const;
            }),
          );
          const looked = cutOf(addDays(start, n));
          const before: string[] = [];
          for (const [at, { ref, what, on, value }] of chosen
            .toSorted((a, b) => a.on - b.on)
            .entries()) {
            const today = addDays(start, on);
            const second = String(at).padStart(2, "0");
            const now = instant(`${today}T09:00:${second}Z`);
            const over = { today, now };
            const measure = ids.get(ref);
            if (!measure) continue;
            if (today > looked.asAt && before.length === 0)
              before.push(JSON.stringify(helpedAt(record, looked)));
            const readOn = addDays(today, -(value % 5));
            if (what === "done") {
              const has = record.updates.some(
                ({ actionId }) => actionId === id(ref),
              );
              if (!has) record = done(record, [ref], today);
              continue;
            }
            const answer =
              what === "reading"
                ? recordReadings(
                    { id: measure, text: `${readOn}, ${value}`, source: "A" },
                    context(record, over),
                  )
                : what === "away"
                  ? removeReading(
                      { id: measure, on: readOn, reason: "Wrong." },
                      context(record, over),
                    )
                  : dropMeasure(
                      { id: measure, reason: "Not wanted." },
                      context(record, over),
                    );
            if (answer.ok) record = withEntries(record, [answer.value].flat());
          }
          const helped = helpedAt(record, looked);
          if (before[0]) expect(JSON.stringify(helped)).toBe(before[0]);
          const sum = helpedStates.reduce(
            (all, state) => all + refsOf(helped, state).length,
            0,
          );
          expect(sum).toBe(helped.completed.length);
          moved += refsOf(helped, "moved").length;
          measuredOnes += sum - refsOf(helped, "notMeasured").length;
        },
      ),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(20);
    expect(measuredOnes).toBeGreaterThan(moved);
  });
});
