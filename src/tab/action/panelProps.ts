// What the parts of the sheet of an action are given.
import type { Action } from "../../domain/action.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { Actor } from "../../domain/permission.ts";
import type { StoredLog } from "../../sharepoint/appending.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";

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
