// What the head of a plan is given.
import type { ReactNode } from "react";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { DrawerKey, View } from "../address/address.ts";
import type { PlanSummary } from "../reading/planSummary.ts";

export interface PlanHeaderProps {
  readonly overview: PlanOverview;
  /** The figures of what is listed: of the theme, or of the plan. */
  readonly summary: PlanSummary;
  readonly view: View;
  /** The day the figures speak of. */
  readonly today: CalendarDate;
  /** Set when another day than today is shown. */
  readonly cut: Cut | null;
  readonly menu: ReactNode;
  readonly drawer: DrawerKey | null;
  readonly onDrawer: (drawer: DrawerKey) => void;
  readonly onChange: (view: View) => void;
}
