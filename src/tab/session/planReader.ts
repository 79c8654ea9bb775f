// Who is reading a plan, and the overviews that say so.
import { actorOn } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type {
  OverviewOptions,
  PlanOverview,
} from "../../sharepoint/plan/wholePlan.ts";
import { nowInstant } from "./today.ts";

/** Who is reading, in the plan. */
export function readerOf({ plan, me, rights, posts }: PlanOverview): Actor {
  const today = dayIn(nowInstant(), plan.timeZone);
  return actorOn(me.person, rights.roles, posts, today);
}

/** The overviews of a session, as the lists have them. */
export interface Overviews {
  readonly read: (
    planId: PlanId,
    how?: OverviewOptions,
  ) => Promise<PlanOverview>;
  /** As it was read last. */
  readonly of: (planId: PlanId) => Promise<PlanOverview>;
  readonly reader: (planId: PlanId) => Promise<Actor>;
}
