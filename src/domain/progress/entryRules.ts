// What every entry on an action must satisfy, whoever makes it: an open plan, a live action, real days, texts that fit.
import { isLive } from "../status.ts";
import type { ActionCurrent } from "../action.ts";
import { no, yes } from "../answer.ts";
import type { Answer, Refusal } from "../answer.ts";
import { inWords, parseDate } from "../calendarDate.ts";
import type { CalendarDate } from "../calendarDate.ts";
import type { RuleContext } from "../change.ts";

/** A SharePoint note column holds more, but nobody reads more; past this a document belongs in evidence. */
export const longestText = 20_000;

/** Refuses where the plan is closed or the action has left it (`planClosed`, `leftPlan`). */
export function refuseGone(
  { action, plan }: Pick<RuleContext, "action" | "plan">,
  current: ActionCurrent,
): Refusal | null {
  if (plan.state === "closed")
    return no(
      "planClosed",
      `${plan.title} is closed, so nothing can be added to it. Look for ${action.ref} in the plan it was carried forward to.`,
    );
  if (!isLive(current.status))
    return no(
      "leftPlan",
      `${action.ref} was ${current.status} and is no longer in this plan, so it takes no more entries. If that is wrong, ask the plan administrator to add it again.`,
    );
  return null;
}

/** The text without the space around it; null when nothing is left. Everything inside stays as it was typed. */
export function trimmed(text: string | null | undefined): string | null {
  const kept = text?.trim() ?? "";
  return kept === "" ? null : kept;
}

/** Refuses the first text that is too long (`tooLong`), saying by how much. */
export function refuseLong(
  texts: Readonly<Record<string, string | null | undefined>>,
): Refusal | null {
  for (const [name, text] of Object.entries(texts)) {
    const length = text?.trim().length ?? 0;
    if (length > longestText)
      return no(
        "tooLong",
        `${name} has ${inThousands(length)} characters and the most is ${inThousands(longestText)}. Shorten it, or add the document as evidence and say here what it shows.`,
      );
  }
  return null;
}

function inThousands(n: number): string {
  return n.toLocaleString("en-GB");
}

/** A day as typed in a form or a card. Refuses what is no day (`noSuchDay`): nothing, "2018-02-29", "soon". */
export function readDay(text: string, what: string): Answer<CalendarDate> {
  const typed = text.trim();
  const date = parseDate(typed);
  if (date) return yes(date);
  return no(
    "noSuchDay",
    typed === ""
      ? `${what} is missing. Choose it, for example 30 June 2018.`
      : `${what} “${typed}” is not a day in the calendar. Choose the date again, for example 30 June 2018.`,
  );
}

/** A day that has come. Refuses tomorrow and later (`inFuture`). */
export function readPastDay(
  text: string,
  what: string,
  today: CalendarDate,
): Answer<CalendarDate> {
  const date = readDay(text, what);
  if (!date.ok || date.value <= today) return date;
  return no(
    "inFuture",
    `${what} ${inWords(date.value)} is in the future. Choose today, ${inWords(today)}, or an earlier day.`,
  );
}

/** The first refusal among several checks. */
export function firstRefusal(
  ...refusals: readonly (Refusal | Answer<unknown> | null)[]
): Refusal | null {
  return refusals.find((one): one is Refusal => one?.ok === false) ?? null;
}
