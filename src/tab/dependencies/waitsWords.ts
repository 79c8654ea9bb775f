// What an action waits for and what waits for it, each with how it stands. Pure.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  datesNotAgreed,
  datesToAskFor,
} from "../../domain/planLife/actions/dependencies.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

export interface Waited {
  readonly id: ActionId;
  readonly ref: string;
  readonly title: string;
  /** "Completed", "In progress, due 30 June 2018". */
  readonly state: string;
}

function stateOf(action: Action, { plan }: PlanOverview): string {
  const { status, inForce } = action.current;
  const word = t(plan.statusWords[status]);
  return inForce && status !== "completed"
    ? t("{word}, due {inForce:date}", { word, inForce })
    : word;
}

function asWaited(
  actions: readonly Action[],
  overview: PlanOverview,
): readonly Waited[] {
  return actions
    .toSorted((a, b) => compareRefs(a.ref, b.ref))
    .map((action) => ({
      id: action.id,
      ref: action.ref,
      title: action.title,
      state: stateOf(action, overview),
    }));
}

/** What this action waits for, in natural order; one that is gone from the lists is said. */
export function waitsFor(
  action: Action,
  overview: PlanOverview,
): readonly Waited[] {
  const byId = new Map(overview.actions.map((one) => [one.id, one]));
  const found = action.dependsOn.flatMap((id) => byId.get(id) ?? []);
  const missing = action.dependsOn
    .filter((id) => !byId.has(id))
    .map((id) => ({
      id,
      ref: t("An action"),
      title: t("that is not in this plan"),
      state: t("remove it"),
    }));
  return [...asWaited(found, overview), ...missing];
}

/** What waits for this action. */
export function waitedForBy(
  action: Action,
  overview: PlanOverview,
): readonly Waited[] {
  return asWaited(
    overview.actions.filter((one) => one.dependsOn.includes(action.id)),
    overview,
  );
}

/** The overview as a record without its log: enough for questions about dates and what waits, whose current state it has. */
function asRecord(overview: PlanOverview): PlanRecord {
  const { plan, themes, posts, actions, bodies } = overview;
  return {
    plan,
    themes,
    posts,
    actions,
    bodies,
    milestones: [],
    updates: [],
    revisions: [],
    decisions: [],
    meetings: [],
    risks: [],
    evidence: [],
  };
}

/** "2.3 is done. Set a date for 2.6.", or how long the date has not been agreed; null where the action has a date. */
export function dateQuestion(
  action: Action,
  overview: PlanOverview,
  today: CalendarDate,
): { readonly ask: boolean; readonly words: string } | null {
  const record = asRecord(overview);
  const mine = ({ actionId }: { readonly actionId: ActionId }) =>
    actionId === action.id;
  const asked = datesToAskFor(record, today).find(mine);
  if (asked) return { ask: true, words: asked.words };
  const undated = datesNotAgreed(record, today).find(mine);
  return undated ? { ask: false, words: `${asText(undated.words)}.` } : null;
}
