// What every part of the calendar page is given.
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import type { PlanCycle } from "../../editing/planCycle.ts";

export interface CycleValue extends PlanPageValue {
  readonly record: PlanRecord;
  readonly cycle: PlanCycle;
  /** Whether this person may keep bodies and meetings. */
  readonly mayKeep: boolean;
}
