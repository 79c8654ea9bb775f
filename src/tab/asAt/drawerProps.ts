// What every part of the drawer is given.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { DrawerKey } from "../address/address.ts";
import type { PlanSummary } from "../reading/planSummary.ts";
import type { PlanRow } from "../reading/rows.ts";
import type { BehindProps } from "./behindProps.ts";

/** What is behind the figures; the drawers for adding and setting are others. */
export type BehindKey = Exclude<DrawerKey, "add" | "several">;

export interface DrawerProps extends BehindProps {
  readonly drawer: BehindKey;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  /** Today by the clock: the last day that can be looked at. */
  readonly clock: CalendarDate;
  readonly onDrawer: (drawer: DrawerKey) => void;
  readonly onClose: () => void;
}
