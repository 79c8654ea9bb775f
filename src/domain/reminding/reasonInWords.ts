// Why an action needs somebody, in English, as the card, My actions and the bot all say it.
import type { CalendarDate } from "../values/calendarDate.ts";
import { inWords } from "../values/calendarDate.ts";
import { counted } from "../values/wording.ts";
import type { ReminderRule } from "./reminderConcern.ts";

/** What a reason is told from. */
export interface ReasonFacts {
  readonly rule: ReminderRule;
  readonly days: number | null;
  readonly on: CalendarDate | null;
  readonly by: string | null;
}

/** "85 days late", "Due today", "No update for 45 days". */
export function reasonInWords({ rule, days, on, by }: ReasonFacts): string {
  const date = on ? inWords(on) : "a date not yet agreed";
  const late = days === null ? "Late" : `${counted(days, "day")} late`;
  const reasons: Readonly<Record<ReminderRule, string>> = {
    late,
    dueToday: "Due today",
    dueSoon:
      days === null
        ? `Due on ${date}`
        : `Due in ${counted(days, "working day")}`,
    noUpdate:
      days === null ? "Update wanted" : `No update for ${counted(days, "day")}`,
    windowOpens: `This month's update is wanted by ${date}`,
    windowCloses: `This month's update is wanted by ${date}`,
    dateNotAgreed:
      days === null
        ? "Date not agreed"
        : `Date not agreed for ${counted(days, "day")}`,
    claimWaiting: `${by ?? "The officer"} says it is complete`,
    proposalDecided: on
      ? `The date is now ${date}`
      : "The date stays as it was",
    question: `${by ?? "The Board"} asked a question`,
    escalatedToLead: `${late}, for you as lead`,
    escalatedToBoard: `${late}, for the Programme Board`,
    escalatedToPortfolio: `${late}, for the portfolio holder`,
  };
  return reasons[rule];
}
