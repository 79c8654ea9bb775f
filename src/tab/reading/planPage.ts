// What every page of a plan is given. It reads more through `planQueries`; it saves an action through `useEdit`, the plan through `usePlanSaving`.
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

export interface PlanPageValue {
  readonly overview: PlanOverview;
}
