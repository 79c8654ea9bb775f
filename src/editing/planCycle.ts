// A plan's cycle, the same for every door: its rules and closed days from the settings, the update windows from the meetings.
import type { Sentence } from "../domain/words/sentence.ts";
import { say } from "../domain/words/say.ts";
import {
  cycleSettingName,
  defaultCycleRules,
  readCycleRules,
  updateWindows,
} from "../domain/board/cycle.ts";
import type { CycleRules, UpdateWindow } from "../domain/board/cycle.ts";
import { calendarFor } from "../domain/dates/workingDays.ts";
import type { WorkingCalendar } from "../domain/dates/workingDays.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import {
  defaultReminderSettings,
  readReminderSettings,
  settingName,
} from "../domain/reminding/reminderSettings.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import type { Setting } from "../sharepoint/nouns/settings.ts";

export interface PlanCycle {
  readonly rules: CycleRules;
  readonly calendar: WorkingCalendar;
  readonly windows: readonly UpdateWindow[];
  /** The row the rules are kept in; null while the usual ones hold. */
  readonly setting: Setting | null;
  /** Why the stored rules could not be used, in words; null when they could. */
  readonly trouble: Sentence | null;
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
    named(settingName(plan.id))?.value ?? null,
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
    trouble: read.ok ? null : say("cycle.stored", { why: read.words }),
  };
}

/** The plan's update windows without its whole record. */
export async function readWindows(
  store: Pick<PlanStore, "meetings" | "settings">,
  { plan, bodies }: Pick<PlanRecord, "plan" | "bodies">,
): Promise<readonly UpdateWindow[]> {
  const [held, settings] = await Promise.all([
    store.meetings(plan.id),
    store.settings(),
  ]);
  const parts = { plan, bodies, meetings: held.items };
  return planCycle(parts, settings.items).windows;
}
