// A milestone: a point on the way, with its own owner and date.
import type { CalendarDate } from "./calendarDate.ts";
import type { ActionId, MilestoneId, PlanId, PostId } from "./id.ts";
import type { Timeline } from "./timeline.ts";

export interface Milestone {
  readonly id: MilestoneId;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  readonly title: string;
  readonly due: Timeline | null;
  readonly owner: PostId | null;
  readonly order: number;
  readonly reached: CalendarDate | null;
}
