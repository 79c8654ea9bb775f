// What every entry on an action must satisfy, whoever makes it: an open plan, a live action, real days, texts that fit.
import type { Sentence, Worded } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import { isLive } from "../plan/status.ts";
import type { Action, ActionCurrent } from "../plan/action.ts";
import { homeOf } from "../plan/home.ts";
import type { Home } from "../plan/home.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { parseDate } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { RuleContext } from "./change.ts";

/** A SharePoint note column holds more, but nobody reads more; past this a document belongs in evidence. */
export const longestText = 20_000;

/** The texts a form has, by the name a refusal calls them. */
const fields = [
  "name",
  "remit",
  "reason",
  "note",
  "attendance",
  "title",
  "otherNames",
  "question",
  "answer",
  "reportText",
  "correctiveAction",
  "control",
  "effect",
  "dateInWords",
  "whyPast",
  "leadMember",
  "outcome",
  "resource",
  "description",
  "amendment",
  "source",
  "place",
  "cell",
] as const;

type Field = (typeof fields)[number];

/** Refuses what is recorded at home of an action that another plan is home to (`atHome`). Source: decision 0023. */
export function refuseAtHome(
  action: Pick<Action, "ref" | "home" | "carriedFrom">,
): Refusal | null {
  const home = homeOf(action);
  return home && no("atHome", atHome(action, home));
}

/** Where it is recorded. */
export const atHome = (
  { ref }: Pick<Action, "ref">,
  { ref: there, plan }: Home,
): Worded => say("entryRules.atHome", { ref, there, plan });

/** That an action of another plan stands in this one, or stood: it joins once, and its reference is not used again. */
export const alreadyIn = (
  { ref, current: { status } }: Pick<Action, "ref" | "current">,
  { ref: there, plan }: Home,
): Worded =>
  isLive(status)
    ? say("bringIn.alreadyIn", { ref, plan, there })
    : say("bringIn.wasIn", { ref, plan, there, left: say(`left.${status}`) });

/** Refuses where the plan is closed or the action has left it (`planClosed`, `leftPlan`). */
export function refuseLeft(
  { action, plan }: Pick<RuleContext, "action" | "plan">,
  current: ActionCurrent,
): Refusal | null {
  if (plan.state === "closed")
    return no(
      "planClosed",
      say("entryRules.planClosed", { plan: plan.title, ref: action.ref }),
    );
  return isLive(current.status)
    ? null
    : no(
        "leftPlan",
        say("entryRules.leftPlan", {
          ref: action.ref,
          left: say(`left.${current.status}`),
        }),
      );
}

/** As `refuseLeft`, and where another plan is home to the action (`atHome`). */
export function refuseGone(
  context: Pick<RuleContext, "action" | "plan">,
  current: ActionCurrent,
): Refusal | null {
  return refuseLeft(context, current) ?? refuseAtHome(context.action);
}

/** The text without the space around it; null when nothing is left. Everything inside stays as it was typed. */
export function trimmed(text: string | null | undefined): string | null {
  const kept = text?.trim() ?? "";
  return kept === "" ? null : kept;
}

/** Refuses the first text that is too long (`tooLong`), saying by how much. */
export function refuseLong(
  texts: Readonly<Partial<Record<Field, string | null | undefined>>>,
): Refusal | null {
  return firstRefusal(
    ...fields.map((name) => refuseLongText(say(`field.${name}`), texts[name])),
  );
}

/** As `refuseLong`, for a text whose name is somebody's own: a council's column. */
export function refuseLongText(
  name: Sentence,
  text: string | null | undefined,
): Refusal | null {
  const length = text?.trim().length ?? 0;
  return length > longestText
    ? no("tooLong", say("entryRules.tooLong", { name, length, longestText }))
    : null;
}

/** A day as typed in a form or a card. Refuses what is no day (`noSuchDay`): nothing, "2018-02-29", "soon". */
export function readDay(text: string, what: Sentence): Answer<CalendarDate> {
  const typed = text.trim();
  const date = parseDate(typed);
  if (date) return yes(date);
  return no(
    "noSuchDay",
    typed === ""
      ? say("entryRules.dayMissing", { what })
      : say("entryRules.noSuchDay", { what, typed }),
  );
}

/** A day that has come. Refuses tomorrow and later (`inFuture`). */
export function readPastDay(
  text: string,
  what: Sentence,
  today: CalendarDate,
): Answer<CalendarDate> {
  const date = readDay(text, what);
  if (!date.ok || date.value <= today) return date;
  return no(
    "inFuture",
    say("entryRules.inFuture", { what, date: date.value, today }),
  );
}

/** The first refusal among several checks. */
export function firstRefusal(
  ...refusals: readonly (Refusal | Answer<unknown> | null)[]
): Refusal | null {
  return refusals.find((one): one is Refusal => one?.ok === false) ?? null;
}
