// A milestone: a point on the way, with its own owner and date.
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { ActionId, MilestoneId, PlanId, PostId } from "../values/id.ts";
import type { Timeline } from "../dates/timeline.ts";

export interface Milestone {
  readonly id: MilestoneId;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  readonly title: string;
  readonly due: Timeline | null;
  readonly owner: PostId | null;
  readonly order: number;
  readonly reached: CalendarDate | null;
  /** The moment it was written into the plan; null where that was not kept. */
  readonly addedAt: Instant | null;
  /** The moment it was recorded as reached; null until then, and where that was not kept. */
  readonly reachedAt: Instant | null;
}
