// A plan whose completed actions have measures: what the tests of “did it help” build on.
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { setMeasure } from "../../../src/domain/measures/measureRules.ts";
import type { MeasureDraft } from "../../../src/domain/measures/measureRules.ts";
import { recordReadings } from "../../../src/domain/measures/readingRules.ts";
import type { PlanContext } from "../../../src/domain/rules/planRules.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { MeasureId } from "../../../src/domain/values/id.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import { context, id, plan } from "../planWorld.ts";
import { accepted, aPerson, instant, planId } from "../ruleWorld.ts";

export const sickness: MeasureDraft = {
  id: null,
  actionId: id("1.1"),
  themeId: null,
  title: "Days lost to sickness for each post",
  unit: "days",
  better: "lower",
  baseline: "9.1",
  baselineOn: "2017-10-01",
  target: "7",
  targetBy: "2019-03-31",
  reason: "",
};

/** The record with entries appended. */
export function withEntries(
  record: PlanRecord,
  decisions: readonly Decision[],
): PlanRecord {
  return { ...record, decisions: [...record.decisions, ...decisions] };
}

/** The record with a measure set, and its id. */
export function measured(
  record: PlanRecord,
  draft: Partial<MeasureDraft> = {},
  over: Partial<PlanContext> = {},
): { readonly record: PlanRecord; readonly id: MeasureId } {
  const entry = accepted(
    setMeasure({ ...sickness, ...draft }, context(record, over)),
  );
  if (entry.ruling.kind !== "measureSet") throw new Error("No measure.");
  return {
    record: withEntries(record, [entry]),
    id: entry.ruling.measure.id,
  };
}

export function read(
  record: PlanRecord,
  measure: MeasureId,
  text: string,
  over: Partial<PlanContext> = {},
): PlanRecord {
  return withEntries(
    record,
    accepted(
      recordReadings(
        { id: measure, text, source: "HR return" },
        context(record, over),
      ),
    ),
  );
}

/** Actions confirmed complete on a day, recorded that day. */
export function done(
  record: PlanRecord,
  refs: readonly string[],
  on: string,
): PlanRecord {
  const updates = refs.map((ref): Update => ({
    id: asId(`done-${ref}`),
    planId,
    actionId: id(ref),
    kind: "confirm",
    effective: day(on),
    recorded: instant(`${on}T12:00:00Z`),
    by: aPerson("Lead"),
    post: null,
    door: "tab",
    status: "completed",
    ownRag: null,
    forecast: null,
    actual: day(on),
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
  }));
  return { ...record, updates: [...record.updates, ...updates] };
}

/** Seventeen completed on 1 March: the measures of nine moved the right way, of five they did not, and three were not read since. */
export function seventeen(): PlanRecord {
  const refs = Array.from({ length: 20 }, (_, n) => `1.${n + 1}`);
  let record = done(plan(refs), refs.slice(0, 17), "2018-03-01");
  for (const [n, ref] of refs.slice(0, 16).entries()) {
    const one = measured(record, { actionId: id(ref) });
    // Fifteen and sixteen were read before the action was done, and not since.
    const reading =
      n < 9
        ? "1 April 2018, 8.2"
        : n < 12
          ? "1 April 2018, 9.1"
          : n < 14
            ? "1 April 2018, 9.6"
            : "1 February 2018, 6";
    record = read(one.record, one.id, reading);
  }
  return record;
}

export const cutOf = (asAt: string, knownAt = asAt) => ({
  asAt: day(asAt) as CalendarDate,
  knownAt: day(knownAt),
});
