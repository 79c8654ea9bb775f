// The log of reminders of the last weeks, as the pages ask for it that tell what was delivered and whom a card does not reach.
import { queryOptions } from "@tanstack/react-query";
import { addDays } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { readReminderLines } from "../../sharepoint/plan/reminderLines.ts";
import type { Session } from "../session/session.ts";

/** How far back the page looks: long enough that every repeat within it is known. */
const daysBack = 60;

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
