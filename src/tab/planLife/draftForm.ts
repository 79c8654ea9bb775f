// The forms of a draft's actions and themes as typed, and what the rules are asked with them. Pure.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import { asId } from "../../domain/values/id.ts";
import type { PostId, ThemeId } from "../../domain/values/id.ts";
import { themesInOrder } from "../../domain/planLife/draft/draftEdits.ts";
import type {
  DraftAction,
  DraftTheme,
} from "../../domain/planLife/draft/draftEdits.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { readTimeline } from "../../domain/dates/timeline.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";
import {
  detailsAsked,
  DetailsTyped,
  detailsTyped,
} from "../saving/detailsForm.ts";

/** The form of an action as typed: kept on this device until it is saved. */
export const ActionTyped = v.object({
  ref: v.string(),
  title: v.string(),
  description: v.string(),
  theme: v.string(),
  post: v.string(),
  due: v.string(),
  details: DetailsTyped,
});
export type ActionTyped = v.InferOutput<typeof ActionTyped>;

export function actionTyped(action: Action | null): ActionTyped {
  return {
    ref: action?.refAsWritten ?? "",
    title: action?.title ?? "",
    description: action?.description ?? "",
    theme: action?.themeId ?? "",
    post: action?.accountable ?? "",
    due: action?.due?.text ?? "",
    details: detailsTyped(action),
  };
}

/** The date as understood. Words that were not touched keep the meaning they have: "March" does not move to another year. */
export function dueOf(
  text: string,
  action: Action | null,
  plan: Plan,
  today: CalendarDate,
): Timeline | null {
  if (text.trim() === "") return null;
  if (action?.due?.text === text) return action.due;
  const { financialYearStartMonth } = plan;
  return readTimeline(text, { reference: today, financialYearStartMonth });
}

/** What was understood, shown under the field while it is typed. */
export function understood(due: Timeline | null): string {
  if (due === null)
    return t("As you would write it: “end of March 2027”, “Autumn 2026”.");
  if (due.kind === "unknown")
    return t(
      "Not read as a date. The words are kept, and the action counts as having no agreed date.",
    );
  return t("Read as: {due}", { due: asText(timelineSaid(due)) });
}

const postIn = (text: string): PostId | null =>
  text ? asId<"Post">(text) : null;

export function draftAction(
  typed: ActionTyped,
  action: Action | null,
  plan: Plan,
  today: CalendarDate,
): DraftAction {
  // A reference left as it stands keeps the form it is stored in.
  const ref = typed.ref === action?.refAsWritten ? action.ref : typed.ref;
  return {
    id: action?.id ?? null,
    ref,
    title: typed.title,
    description: typed.description,
    themeId: asId<"Theme">(typed.theme),
    accountable: postIn(typed.post),
    due: dueOf(typed.due, action, plan, today),
    details: detailsAsked(typed.details, action),
  };
}

/** The form of a theme as typed: kept on this device until it is saved. */
export const ThemeTyped = v.object({
  code: v.string(),
  title: v.string(),
  post: v.string(),
  after: v.string(),
});
export type ThemeTyped = v.InferOutput<typeof ThemeTyped>;

/** A new theme stands last. */
export function themeTyped(
  theme: Theme | null,
  themes: readonly Theme[],
): ThemeTyped {
  const order = themesInOrder(themes);
  const at = theme
    ? order.findIndex((one) => one.id === theme.id)
    : order.length;
  return {
    code: theme?.code ?? "",
    title: theme?.title ?? "",
    post: theme?.lead ?? "",
    after: order[at - 1]?.id ?? "",
  };
}

export function draftTheme(
  { code, title, post, after }: ThemeTyped,
  id: ThemeId | null,
): DraftTheme {
  return {
    id,
    code,
    title,
    lead: postIn(post),
    after: after ? asId<"Theme">(after) : null,
  };
}

export function themeName({ code, title }: Theme): string {
  return `${code} ${title}`.trim();
}
