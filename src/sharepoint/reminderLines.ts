// The readable log of one plan's reminders since a day, for people.
import { addDays, type CalendarDate } from "../domain/calendarDate.ts";
import type { PlanId } from "../domain/id.ts";
import type { Site } from "./connect.ts";
import { makeMemory } from "./memory.ts";
import { makeReader, type Loaded } from "./reading.ts";
import { reminderLog, type ReminderLine } from "./reminderLog.ts";

/** Lines whose day is on or after `since`, oldest first. The list grows for ever, so the day is asked of SharePoint on its indexed column. */
export async function readReminderLines(
  site: Site,
  planId: PlanId,
  since: CalendarDate,
): Promise<Loaded<ReminderLine>> {
  const { items, unreadable } = await makeReader(site, makeMemory()).all(
    reminderLog,
    {
      // A day is stored as local midnight, which in UTC may be the evening before.
      odata: `ReminderDay ge datetime'${addDays(since, -1)}T00:00:00Z' and PlanKey eq '${planId.replaceAll("'", "''")}'`,
      matches: (item) => item["PlanKey"] === planId,
    },
  );
  return { items: items.filter(({ day }) => day >= since), unreadable };
}
