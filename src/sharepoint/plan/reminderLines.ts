// The readable log of reminders since a day, for people.
import {
  addDays,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Item } from "../columns/column.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader, type Loaded } from "../rows/reading.ts";
import { reminderLog, type ReminderLine } from "../nouns/reminderLog.ts";

/** Lines of a plan, or of every plan of the site where it is null, whose day is on or after `since`, oldest first. The list grows for ever, so the day is asked of SharePoint on its indexed column. */
export async function readReminderLines(
  site: Site,
  planId: PlanId | null,
  since: CalendarDate,
): Promise<Loaded<ReminderLine>> {
  const { items, unreadable } = await makeReader(site, makeMemory()).all(
    reminderLog,
    {
      // A day is stored as local midnight, which in UTC may be the evening before.
      odata: [
        `ReminderDay ge datetime'${addDays(since, -1)}T00:00:00Z'`,
        ...(planId === null ? [] : [equals("PlanKey", planId).odata]),
      ].join(" and "),
      matches: (item) => planId === null || item["PlanKey"] === planId,
    },
  );
  return { items: items.filter(({ day }) => day >= since), unreadable };
}

/** The newest line about an action, whatever plan it is of; null where there is none. Lines of summaries name no action. */
export async function newestReminderLine(
  site: Site,
): Promise<ReminderLine | null> {
  const found = await asking(() =>
    itemsOf(site, reminderLog.list.title)
      .select(...reminderLog.select)
      .orderBy("Id", false)
      .top(20)<Item[]>(),
  );
  const { items } = await makeReader(site, makeMemory()).valuesOf(
    reminderLog,
    found,
  );
  return items.find(({ actionId }) => actionId !== null) ?? null;
}
