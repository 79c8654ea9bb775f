// What the officer of an action owes today: the very rule the day's card goes by, so that the two never say different things. Pure.
import { asText } from "../ruleWords.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { calendarFor } from "../../domain/dates/workingDays.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { EntryCall } from "../../domain/progress/entryCall.ts";
import { reasonSaid } from "../../domain/reminding/reasonSaid.ts";
import { officersDate } from "../../domain/reminding/reminderDates.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";

/** Why an action needs its officer, in the card's words; null where nothing is owed today. */
export type Owed = (action: Action) => string | null;

/** What a plan's reminders go by: its settings, and the call for entries that is open. */
export interface OfficersRules {
  readonly settings: ReminderSettings;
  readonly call: EntryCall | null;
}

/** The rule of a plan on a day. */
export function owedIn(
  plan: Plan,
  { settings, call }: OfficersRules,
  today: CalendarDate,
): Owed {
  const calendar = calendarFor(plan.nation, settings.localDays);
  return (action) => {
    if (action.current.claimed) return null;
    const [first] = officersDate({
      plan,
      action,
      theme: null,
      log: null,
      lead: null,
      settings,
      call,
      calendar,
      today,
    });
    return first ? asText(reasonSaid(first)) : null;
  };
}
