// A concern: what an action needs from somebody, under which rule, and what makes it come once.
import type { Action } from "../plan/action.ts";
import type { ActionLog } from "../history/actionLog.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PostId } from "../values/id.ts";
import type { Person } from "../plan/person.ts";
import type { Plan } from "../plan/plan.ts";
import type { EntryCall } from "../progress/entryCall.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import type { Theme } from "../plan/theme.ts";
import type { calendarFor } from "../dates/workingDays.ts";

/** Working days of the council: its nation's bank holidays and its own closed days. */
export type Calendar = ReturnType<typeof calendarFor>;

/** Severest first: of several for one person and action, the first not yet told is the one that is sent. */
export const reminderRules = [
  "escalatedToPortfolio",
  "escalatedToBoard",
  "escalatedToLead",
  "question",
  "sentBack",
  "late",
  "dueToday",
  "claimWaiting",
  "proposalDecided",
  "dueSoon",
  "called",
  "windowCloses",
  "windowOpens",
  "noUpdate",
  "dateNotAgreed",
] as const;

export type ReminderRule = (typeof reminderRules)[number];

export function isReminderRule(text: unknown): text is ReminderRule {
  return reminderRules.some((rule) => rule === text);
}

/** To whom a concern goes: a post (and whoever answers for it), or one person. */
type Towards = { readonly post: PostId | null } | { readonly person: Person };

/** The facts behind the words, for telling them in another language. */
export interface ConcernFacts {
  /** Days late, working days left, days without an update or a date. */
  readonly days: number | null;
  /** The day spoken of: due, last update, window closing, the date agreed. */
  readonly on: CalendarDate | null;
  /** Who claimed, asked or sent back. */
  readonly by: string | null;
  /** What audit sent it back for, as written; never of an exempt action. */
  readonly why?: string;
}

export interface Concern extends ConcernFacts {
  readonly rule: ReminderRule;
  readonly towards: Towards;
  /** Not to this person: their own claim, their own action escalated to themselves. */
  readonly notTo: Person | null;
  /** What makes it come once: "late.2|2026-11-13". A changed date starts it anew. */
  readonly once: string;
  readonly words: string;
}

export interface Considered {
  readonly plan: Plan;
  readonly action: Action;
  readonly theme: Theme | null;
  /** The log where it was read; null when only the lists' current state is known (questions and decisions are then unknown). */
  readonly log: ActionLog | null;
  /** The post above the accountable one. */
  readonly lead: PostId | null;
  readonly settings: ReminderSettings;
  /** The call for entries that is open; null where none is. */
  readonly call: EntryCall | null;
  readonly calendar: Calendar;
  readonly today: CalendarDate;
}
