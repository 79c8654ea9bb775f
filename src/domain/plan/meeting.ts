// A meeting of a body, with the deadlines counted back from it.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { BodyId, MeetingId, PlanId } from "../values/id.ts";

export const meetingStates = ["planned", "open", "closed"] as const;
export type MeetingState = (typeof meetingStates)[number];

export interface Meeting {
  readonly id: MeetingId;
  readonly planId: PlanId;
  readonly bodyId: BodyId;
  readonly date: CalendarDate;
  readonly state: MeetingState;
  readonly item: string | null;
  readonly attendance: string | null;
  /** The as-at date of what the meeting was shown, once a paper or minute note was published for it. */
  readonly told: CalendarDate | null;
}
