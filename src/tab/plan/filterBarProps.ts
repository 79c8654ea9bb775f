// What the filters are given.
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { View } from "../address/address.ts";

export interface FilterBarProps {
  readonly overview: PlanOverview;
  readonly view: View;
  /** False while the first rows alone are read: then nothing is counted. */
  readonly isWhole: boolean;
  readonly shown: number;
  readonly of: number;
  readonly onChange: (view: View, how?: { replace?: boolean }) => void;
}
