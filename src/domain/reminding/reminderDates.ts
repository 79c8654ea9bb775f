// What the officer owes about dates and updates: late, due, the month's update, nothing reported, no date agreed.
import { isReturned } from "../progress/entryCall.ts";
import { reasonSaid } from "./reasonSaid.ts";
import { inEnglish } from "../words/english.ts";
import { alwaysThere } from "../plan/action.ts";
import { addDays, daysBetween, inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { Calendar, Concern, Considered } from "./reminderConcern.ts";
import type { ReminderSettings } from "./reminderSettings.ts";
import { counted } from "../values/wording.ts";
import { addWorkingDays, workingDaysBetween } from "../dates/workingDays.ts";

/** Working days past the date in force; 0 when it is not past, is not set, or the Board has a later date before it. */
export function workingDaysLate({
  action,
  calendar,
  today,
}: Considered): number {
  const { inForce, awaiting } = action.current;
  if (inForce === null || inForce >= today) return 0;
  // A proposal is with the Board: the officer has done what can be done, until the day proposed is past as well.
  if (awaiting && (awaiting.to === null || awaiting.to >= today)) return 0;
  return Math.max(0, workingDaysBetween(inForce, today, calendar));
}

/** What the officer owes, severest first; only the first is ever sent. */
export function officersDate(considered: Considered): readonly Concern[] {
  const { action } = considered;
  if (freshlyUpdated(considered)) return [];
  const found = [
    late(considered),
    due(considered),
    called(considered),
    window(considered),
    noUpdate(considered),
    noDate(considered),
  ];
  return found
    .filter((one) => one !== null)
    .map((one) => ({
      ...one,
      towards: { post: action.accountable },
      notTo: null,
      by: null,
    }));
}

type Own = Omit<Concern, "towards" | "notTo" | "by"> | null;

/** Updated today or on the last working day: what was just answered is not asked again. */
function freshlyUpdated({ action, calendar, today }: Considered): boolean {
  const last = action.current.lastUpdate?.on;
  return last !== undefined && last >= addWorkingDays(today, -1, calendar);
}

function late(considered: Considered): Own {
  const working = workingDaysLate(considered);
  const { inForce } = considered.action.current;
  if (working < 1 || inForce === null) return null;
  const time =
    1 + Math.floor((working - 1) / considered.settings.lateEveryDays);
  const days = daysBetween(inForce, considered.today);
  return {
    rule: "late",
    once: `late.${time}|${inForce}`,
    days,
    on: inForce,
    words: `It was due on ${inWords(inForce)}, ${counted(days, "day")} ago, and is not complete.`,
  };
}

function due({ action, settings, calendar, today }: Considered): Own {
  const { inForce } = action.current;
  if (inForce === null || inForce < today) return null;
  if (inForce === today)
    return {
      rule: "dueToday",
      once: `due|${inForce}`,
      days: 0,
      on: inForce,
      words: "It is due today.",
    };
  if (addWorkingDays(today, settings.dueSoonDays, calendar) < inForce)
    return null;
  const left = workingDaysBetween(today, inForce, calendar);
  return {
    rule: "dueSoon",
    once: `soon|${inForce}`,
    days: left,
    on: inForce,
    words: `It is due on ${inWords(inForce)}, in ${counted(left, "working day")}.`,
  };
}

/** The author called for entries: told when the call is opened and once more before its day; whoever has returned owes nothing. */
function called({ action, call, calendar, today }: Considered): Own {
  if (!call || today < call.opened || today > call.by) return null;
  if (isReturned(action, call)) return null;
  const last = addWorkingDays(today, 1, calendar) >= call.by;
  const step = last && call.opened < today ? "closes" : "opens";
  const facts = { rule: "called" as const, days: null, on: call.by };
  return {
    ...facts,
    once: `${step}.call|${call.by}`,
    words: inEnglish(reasonSaid({ ...facts, by: null })),
  };
}

/** The month's update window as days, or null when the plan has none. */
function updateWindowOf(
  settings: ReminderSettings,
  calendar: Calendar,
  today: CalendarDate,
): { readonly opens: CalendarDate; readonly closes: CalendarDate } | null {
  if (!settings.updateWindow) return null;
  const beforeMonth = addDays(`${today.slice(0, 8)}01` as CalendarDate, -1);
  return {
    opens: addWorkingDays(beforeMonth, settings.updateWindow.opens, calendar),
    closes: addWorkingDays(beforeMonth, settings.updateWindow.closes, calendar),
  };
}

function window({ action, settings, calendar, today }: Considered): Own {
  const month = updateWindowOf(settings, calendar, today);
  if (!month || today < month.opens || month.closes < today) return null;
  const last = action.current.lastUpdate?.on;
  if (last !== undefined && last >= month.opens) return null;
  if (
    addWorkingDays(today, 1, calendar) >= month.closes &&
    month.opens < month.closes
  )
    return {
      rule: "windowCloses",
      once: `closes|${month.closes}`,
      days: null,
      on: month.closes,
      words: `This month's update is wanted by ${inWords(month.closes)}.`,
    };
  return {
    rule: "windowOpens",
    once: `opens|${month.opens}`,
    days: null,
    on: month.closes,
    words: `This month's updates are open until ${inWords(month.closes)}.`,
  };
}

function noUpdate({ action, plan, settings, today }: Considered): Own {
  const started =
    plan.wentLive && plan.wentLive > action.added
      ? plan.wentLive
      : action.added;
  const since = action.current.lastUpdate?.on ?? started;
  const days = daysBetween(since, today);
  if (days < settings.noUpdateDays) return null;
  const isKnown = since > alwaysThere;
  const words = action.current.lastUpdate
    ? `The last update was on ${inWords(since)}, ${counted(days, "day")} ago.`
    : `Nothing has been reported since it joined the plan${isKnown ? ` on ${inWords(since)}` : ""}.`;
  return {
    rule: "noUpdate",
    once: `noUpdate.${Math.floor(days / settings.noUpdateDays)}|${since}`,
    days: isKnown ? days : null,
    on: isKnown ? since : null,
    words,
  };
}

/** Dates nobody has agreed: none written, words that name no day, or a proposal to leave it open. Open-ended and ongoing are agreed. */
function noDate({ action, settings, today }: Considered): Own {
  const { due: programmed, current } = action;
  const open = current.awaiting?.to === null;
  const undated =
    current.inForce === null &&
    !programmed?.openEnded &&
    (programmed === null ||
      programmed.kind === "unknown" ||
      programmed.kind === "relative");
  if (!open && !undated) return null;
  const since =
    open && current.awaiting ? current.awaiting.proposedOn : action.added;
  const days = daysBetween(since, today);
  if (days < settings.noDateDays) return null;
  const isKnown = since > alwaysThere;
  return {
    rule: "dateNotAgreed",
    once: `noDate.${Math.floor(days / settings.noDateDays)}|${since}`,
    days: isKnown ? days : null,
    on: isKnown ? since : null,
    words: isKnown
      ? `Its date has not been agreed for ${counted(days, "day")}.`
      : "Its date has not been agreed.",
  };
}
