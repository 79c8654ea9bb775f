// Which meeting a paper is for, and what that body was last told: each body looks back to its own last paper, not to anybody else's.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { BodyId } from "../../values/id.ts";
import type { Meeting } from "../../plan/meeting.ts";
import { byDate } from "../../values/order.ts";

/** The as-at day this body was last told before a new one; null when never. Source: domain.md B5. */
export function lastTold(
  meetings: readonly Meeting[],
  bodyId: BodyId | null,
  asAt: CalendarDate,
): CalendarDate | null {
  return (
    meetings
      .filter((meeting) => meeting.bodyId === bodyId)
      .flatMap((meeting) => meeting.told ?? [])
      .filter((told) => told < asAt)
      .toSorted()
      .at(-1) ?? null
  );
}

/** The body's next meeting that has not been held: today's counts. */
export function nextMeeting(
  meetings: readonly Meeting[],
  bodyId: BodyId,
  today: CalendarDate,
): Meeting | null {
  return (
    meetings
      .filter((one) => one.bodyId === bodyId && one.date >= today)
      .filter((one) => one.state !== "closed")
      .toSorted(byDate)[0] ?? null
  );
}
