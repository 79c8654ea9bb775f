// Where a measure stands and who may touch it: what setting, dropping and reading it ask first.
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { newDecision } from "../rules/change.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId, MeasureId, ThemeId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { Verb } from "../rights/permission.ts";
import type { PlanContext } from "../rules/planRules.ts";
import { firstRefusal } from "../rules/entryRules.ts";
import { measuresIn } from "./measuresAt.ts";
import type { MeasureAt } from "./measuresAt.ts";

/** Refuses a closed plan (`planClosed`) and whoever has no right to it (`notYours`). */
export function refuseTouching(
  verb: Verb,
  action: Action | null,
  { record: { plan }, actor }: PlanContext,
): Refusal | null {
  return firstRefusal(
    may(actor, verb, action ? { action } : {}),
    plan.state === "closed"
      ? no("planClosed", say("measures.planClosed", { plan: plan.title }))
      : null,
  );
}

/** The action a measure stands beside, or null for a theme; a refusal (`noPlace`) where the plan has neither. */
export function measurePlace(
  actionId: ActionId | null,
  themeId: ThemeId | null,
  { record }: PlanContext,
): Answer<Action | null, "noPlace"> {
  const action = record.actions.find(({ id }) => id === actionId);
  if (action) return yes(action);
  const isTheme = record.themes.some(({ id }) => id === themeId);
  return isTheme && actionId === null
    ? yes(null)
    : no("noPlace", say("measures.noPlace"));
}

export interface PlacedMeasure extends MeasureAt {
  readonly action: Action | null;
}

/** The measure as it stands now, with its action; a refusal (`noSuchMeasure`, `noPlace`) where it was dropped or never was. */
export function keptMeasure(
  id: MeasureId,
  context: PlanContext,
): Answer<PlacedMeasure, "noSuchMeasure" | "noPlace"> {
  const found = measuresIn(context.record.decisions).find(
    ({ measure }) => measure.id === id,
  );
  if (!found) return no("noSuchMeasure", say("measures.noSuchMeasure"));
  const place = measurePlace(found.actionId, found.measure.themeId, context);
  return place.ok ? yes({ ...found, action: place.value }) : place;
}

/** An entry about a measure. */
export function measureEntry(
  context: PlanContext,
  action: Action | null,
  ruling: Ruling,
  effective: CalendarDate,
  words: string | null = null,
): Decision {
  return newDecision(
    { ...context, plan: context.record.plan, action },
    ruling,
    { effective, words },
  );
}
