// A plan's cycle as every page of the tab reads it: its rules and closed days from the settings, the update windows from the meetings.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Action } from "../domain/action.ts";
import type { CalendarDate } from "../domain/calendarDate.ts";
import {
  cycleSettingName,
  defaultCycleRules,
  lastDayInTime,
  readCycleRules,
  updateWindows,
} from "../domain/board/cycle.ts";
import type { CycleRules, UpdateWindow } from "../domain/board/cycle.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import {
  defaultReminderSettings,
  readReminderSettings,
} from "../domain/reminding/reminderSettings.ts";
import { calendarFor } from "../domain/dates/workingDays.ts";
import type { WorkingCalendar } from "../domain/dates/workingDays.ts";
import type { Setting } from "../sharepoint/settings.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { useSession } from "./session.ts";
import type { Session } from "./session.ts";

export interface PlanCycle {
  readonly rules: CycleRules;
  readonly calendar: WorkingCalendar;
  readonly windows: readonly UpdateWindow[];
  /** The row the rules are kept in; null while the usual ones hold. */
  readonly setting: Setting | null;
  /** Why the stored rules could not be used, in words; null when they could. */
  readonly trouble: string | null;
}

export function settingsQuery(session: Session) {
  return queryOptions({
    queryKey: ["settings"],
    queryFn: async () => (await session.store).settings(),
  });
}

/** Stored rules that make no sense are named and the usual ones used, so that the calendar never disappears. */
export function planCycle(
  { plan, meetings, bodies }: Pick<PlanRecord, "plan" | "meetings" | "bodies">,
  settings: readonly Setting[],
): PlanCycle {
  const named = (name: string) => settings.find((one) => one.name === name);
  const setting = named(cycleSettingName(plan.id)) ?? null;
  const read = readCycleRules(setting?.value ?? null);
  const rules = read.ok ? read.value : defaultCycleRules;
  const reminders = readReminderSettings(
    named(`reminders:${plan.id}`)?.value ?? null,
  );
  const { localDays } = reminders.ok
    ? reminders.value
    : defaultReminderSettings;
  const calendar = calendarFor(plan.nation, localDays);
  return {
    rules,
    calendar,
    windows: updateWindows(meetings, bodies, rules, calendar),
    setting,
    trouble: read.ok
      ? null
      : `The stored rules of the calendar cannot be used: ${read.words} The usual ones are shown until somebody saves others.`,
  };
}

/** The plan's update windows without its whole record; dates of meetings seldom change, so they are asked for now and then. */
export function windowsQuery(session: Session, overview: PlanOverview) {
  const { plan, bodies } = overview;
  return queryOptions({
    queryKey: ["windows", plan.id],
    queryFn: async () => {
      const store = await session.store;
      const [held, settings] = await Promise.all([
        store.meetings(plan.id),
        store.settings(),
      ]);
      const parts = { plan, bodies, meetings: held.items };
      return planCycle(parts, settings.items).windows;
    },
    staleTime: 300_000,
  });
}

/** The last day on which an entry about this action is in time, for a rule's context. */
export async function windowCloses(
  client: QueryClient,
  session: Session,
  overview: PlanOverview,
  action: Action,
  today: CalendarDate,
): Promise<CalendarDate | null> {
  const windows = await client.fetchQuery(windowsQuery(session, overview));
  const last = action.current.lastUpdate?.on ?? null;
  return lastDayInTime(today, last, windows);
}

export function useCycle(record: PlanRecord) {
  const { data, error, refetch } = useQuery(settingsQuery(useSession()));
  return {
    cycle: data ? planCycle(record, data.items) : null,
    error,
    retry: () => void refetch(),
  };
}
