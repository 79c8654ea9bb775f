// What the timeline is given.
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import type { Cut } from "../../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../../sharepoint/plan/wholePlan.ts";
import type { View } from "../../address/address.ts";
import type { PlanRow } from "../../reading/rows.ts";
import type { GridLine } from "../gridLines.ts";

export interface TimelineProps {
  readonly overview: PlanOverview;
  /** Every row of the plan: the days shown do not jump when a filter is set. */
  readonly rows: readonly PlanRow[];
  readonly lines: readonly GridLine[];
  readonly view: View;
  readonly today: CalendarDate;
  readonly cut: Cut | null;
  /** The theme listed; null for all. */
  readonly of: string | null;
  readonly returnTo: string | null;
  readonly onOpen: (actionId: string) => void;
  readonly onChange: (view: View, how?: { replace?: boolean }) => void;
}
