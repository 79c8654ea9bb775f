// What the parts of the page of reminders are given.
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";
import type { Setting } from "../../sharepoint/nouns/settings.ts";
import type { PlanPageValue } from "../reading/planPage.ts";

export interface RecordValue extends PlanPageValue {
  readonly record: PlanRecord;
}

export interface RulesProps extends RecordValue {
  readonly stored: Setting | null;
  readonly settings: ReminderSettings;
  /** What the form would mean, as it is typed; null when it is closed or makes no sense yet. */
  readonly onDraft: (draft: ReminderSettings | null) => void;
}
