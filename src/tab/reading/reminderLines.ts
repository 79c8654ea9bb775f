// The log of reminders of the last weeks, as the pages ask for it that tell what was delivered and whom a card does not reach.
import { queryOptions } from "@tanstack/react-query";
import { addDays } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { meetingLineId } from "../../domain/reminding/meetingsTold.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { readReminderLines } from "../../sharepoint/plan/reminderLines.ts";
import type { Session } from "../session/session.ts";

/** How far back the page looks: long enough that every repeat within it is known. */
const daysBack = 60;

/** What the log says of the card about a closed meeting; null where it says nothing. */
export function meetingLineQuery(
  session: Session,
  planId: PlanId,
  meeting: Pick<Meeting, "id" | "date">,
) {
  const id = meetingLineId(meeting);
  return queryOptions({
    queryKey: ["meetingLine", id],
    queryFn: async () => {
      const { site } = await session.store;
      const lines = await readReminderLines(site, planId, meeting.date);
      return lines.items.find((line) => line.id === id) ?? null;
    },
  });
}

export function linesQuery(
  session: Session,
  planId: PlanId,
  today: CalendarDate,
) {
  return queryOptions({
    queryKey: ["reminderLines", planId, today],
    queryFn: async () => {
      const { site } = await session.store;
      return readReminderLines(site, planId, addDays(today, -daysBack));
    },
  });
}
