// What every part behind the figures is given: the plan, the view one is in, the day the figures speak of.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { View } from "../address/address.ts";

export interface BehindProps {
  readonly overview: PlanOverview;
  readonly view: View;
  /** The day the figures speak of. */
  readonly today: CalendarDate;
  readonly cut: Cut | null;
  readonly onChange: (view: View) => void;
}
