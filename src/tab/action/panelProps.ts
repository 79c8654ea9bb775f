// What the parts of the sheet of an action are given.
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

export interface ActionPanelProps {
  readonly overview: PlanOverview;
  readonly actionId: string;
  /** Set when the plan is looked at as of another day: then nothing can be done, and what came later is not shown. */
  readonly cut: Cut | null;
  /** Shown from this device and not yet checked against the lists. */
  readonly kept: boolean;
  readonly onClose: () => void;
}

export type SheetProps = ActionPanelProps & {
  readonly action: Action;
  readonly today: CalendarDate;
};

export type ReadProps = SheetProps & {
  readonly actor: Actor;
  readonly stored: StoredLog;
};
