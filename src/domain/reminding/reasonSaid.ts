// Why an action needs somebody, as the card, My actions and the bot all say it, each in its reader's language.
import type { CalendarDate } from "../values/calendarDate.ts";
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";
import type { ReminderRule } from "./reminderConcern.ts";

/** Why an action is shown to somebody: a rule reminds of it, or they asked for it themselves. */
export type ReasonRule = ReminderRule | "asked";

/** What a reason is told from. */
export interface ReasonFacts {
  readonly rule: ReasonRule;
  readonly days: number | null;
  readonly on: CalendarDate | null;
  readonly by: string | null;
  readonly why?: string;
}

/** "85 days late", "Due today", "No update for 45 days". */
export function reasonSaid({
  rule,
  days: n,
  on: day,
  by,
  why,
}: ReasonFacts): Worded {
  const on = day ? say("date", { on: day }) : say("reason.noDate");
  const late =
    n === null ? say("reason.lateUndated") : say("reason.late", { n });
  const reasons: Readonly<Record<ReasonRule, Worded>> = {
    late,
    dueToday: say("reason.dueToday"),
    dueSoon:
      n === null ? say("reason.dueOn", { on }) : say("reason.dueIn", { n }),
    noUpdate:
      n === null ? say("reason.updateWanted") : say("reason.noUpdate", { n }),
    windowOpens: say("reason.window", { on }),
    windowCloses: say("reason.window", { on }),
    called: say("reason.called", { on }),
    dateNotAgreed:
      n === null
        ? say("reason.dateNotAgreed")
        : say("reason.notAgreedFor", { n }),
    claimWaiting: say("reason.claimWaiting", {
      by: by ?? say("reason.theOfficer"),
    }),
    proposalDecided: day
      ? say("reason.dateIsNow", { on })
      : say("reason.dateStays"),
    question: say("reason.question", { by: by ?? say("reason.theBoard") }),
    sentBack:
      why === undefined
        ? say("reason.sentBackBy", { by: by ?? say("reason.audit") })
        : say("reason.sentBack", { by: by ?? say("reason.audit"), why }),
    escalatedToLead: say("reason.forLead", { late }),
    escalatedToBoard: say("reason.forBoard", { late }),
    escalatedToPortfolio: say("reason.forPortfolio", { late }),
    asked: say("reason.asked"),
  };
  return reasons[rule];
}
