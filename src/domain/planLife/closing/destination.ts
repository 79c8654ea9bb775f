// Where an open action goes when its plan closes.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { ActionId, PlanId, ThemeId } from "../../values/id.ts";

/** Where an open action goes. Source: domain.md B11. */
export type Destination =
  /** A new action in another plan, under its own ref there. */
  | {
      readonly kind: "transfer";
      readonly planId: PlanId;
      readonly themeId: ThemeId;
      readonly ref: string;
    }
  /** Into an action that another plan already has. */
  | {
      readonly kind: "absorb";
      readonly planId: PlanId;
      readonly actionId: ActionId;
    }
  /** Everyday work of a service, checked once a year. */
  | {
      readonly kind: "businessAsUsual";
      readonly service: string;
      readonly firstCheck: CalendarDate;
    }
  | { readonly kind: "stop"; readonly reason: string };

export type Destinations = ReadonlyMap<ActionId, Destination>;
