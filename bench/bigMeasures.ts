// A measure beside every fifth action of a big plan, with four readings each: what the questions about them are timed on.
import { addDays, day } from "../src/domain/values/calendarDate.ts";
import type { Instant } from "../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../src/domain/plan/decision.ts";
import { asId } from "../src/domain/values/id.ts";
import type { PlanRecord } from "../src/domain/plan/planRecord.ts";

export function withMeasures(record: PlanRecord): PlanRecord {
  const start = day("2025-01-01");
  const decisions = record.actions.flatMap((action, n): Decision[] => {
    if (n % 5 !== 0) return [];
    const id = asId<"Measure">(`measure-${n}`);
    const entry = (ruling: Ruling, after: number): Decision => ({
      id: asId(`measure-${n}-${after}`),
      planId: record.plan.id,
      actionId: action.id,
      ruling,
      bodyId: null,
      meetingId: null,
      minute: null,
      words: null,
      effective: addDays(start, after),
      recorded: `${addDays(start, after)}T09:00:00.000Z` as Instant,
      by: { objectId: null, email: null, name: "Officer" },
    });
    const measure = {
      id,
      title: `Days lost in ${action.ref}`,
      unit: "days",
      better: "lower" as const,
      baseline: 10,
      baselineOn: start,
      target: null,
      targetBy: null,
      themeId: null,
    };
    return [
      entry({ kind: "measureSet", measure }, 0),
      ...[100, 300, 500, 690].map((after, at) =>
        entry(
          {
            kind: "reading",
            measureId: id,
            value: 10 + ((n + at) % 5) - 2,
            source: "Return",
          },
          after,
        ),
      ),
    ];
  });
  return { ...record, decisions: [...record.decisions, ...decisions] };
}
