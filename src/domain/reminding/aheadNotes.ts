// What only the reminder service knows and the days ahead depend on: who has put what off, and who has left. Ids and days, nothing else.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PutOff } from "./snooze.ts";

/** The name of the row in the Settings list. */
export const aheadSetting = "reminders-ahead";

/** What the service leaves for the preview. Null: not known, which is not the same as none. */
export interface AheadNotes {
  readonly snoozes: readonly PutOff[] | null;
  /** Object ids of people who have left the team. */
  readonly leavers: readonly string[] | null;
}

/** SharePoint documents 63,999 characters for a column of notes: each of the two lists may take less than half. */
const mostCharacters = 30_000;

/** What the service leaves on the day: snoozes that are not over, and leavers. A list that would not fit is left as not known, never cut short. */
export function aheadNotes(
  {
    snoozes,
    leavers,
  }: {
    readonly snoozes: readonly PutOff[];
    readonly leavers: ReadonlySet<string>;
  },
  today: CalendarDate,
): AheadNotes {
  const running = snoozes
    .filter(({ until }) => today < until)
    .map(({ person, actionId, until, inForce }) => ({
      person,
      actionId,
      until,
      inForce,
    }));
  return { snoozes: fitting(running), leavers: fitting([...leavers]) };
}

function fitting<T>(list: readonly T[]): readonly T[] | null {
  return JSON.stringify(list).length <= mostCharacters ? list : null;
}

/** What the preview cannot take into account, in words. */
export function notKnownAhead({
  snoozes,
  leavers,
}: AheadNotes): readonly string[] {
  return [
    ...(snoozes === null
      ? [
          "Who has put which action off is not known here: some may be reminded later than shown.",
        ]
      : []),
    ...(leavers === null
      ? [
          "Who has left the team is not known here: some reminders may go to somebody else than shown.",
        ]
      : []),
  ];
}
