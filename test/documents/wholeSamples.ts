// The sample plans with something in every field and column that a workbook has.
import { ownValues } from "../../src/domain/plan/ownColumns.ts";
import { columnKey, inferOwn } from "../../src/domain/plan/ownReading.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";

const plain = sampleRecords(null).filter(({ actions }) => actions.length > 0);

/** The sample plans with what belongs to an action beside its promise, as councils set it. */
export const samples = plain.map((one): PlanRecord => ({
  ...one,
  plan: {
    ...one.plan,
    columns: [
      inferOwn("Priority", ["High", "Low", "High", "Low"]),
      inferOwn("Cost", ["£5,000"]),
      inferOwn("Started on", ["1 April 2026"]),
      inferOwn("Assurance", ["Some words, at length"]),
      inferOwn("In the budget", ["Yes"]),
      inferOwn("Part done", ["40%"]),
    ],
  },
  actions: one.actions.map((action, n) =>
    n % 3 === 0
      ? {
          ...action,
          leadMember: "Cllr A. Member",
          outcome: `Fewer complaints, by ${n} a month`,
          resource: "£5,000; two officers",
          implications: ["equalities", "healthAndSafety", "our own tag"],
          answers: ["R1", "R4.2"],
          exempt: n % 2 === 0 ? "3" : null,
          own: ownValues({
            [columnKey("Priority")]: "High",
            [columnKey("Cost")]: `${n * 1000}.5`,
            [columnKey("Started on")]: "2026-04-01",
            [columnKey("Assurance")]: n % 2 === 0 ? "Limited; see report" : "",
            [columnKey("In the budget")]: "no",
            [columnKey("Part done")]: "40%",
          }),
        }
      : action,
  ),
}));
