// The form that starts a plan as typed, what it may start from, and what the rules are asked. Pure.
import { counted, t } from "../language/t.ts";
import * as v from "valibot";
import { no } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import {
  emptyRecord,
  startPlan,
} from "../../domain/planLife/draft/draftPlan.ts";
import { planTemplates } from "../../domain/planLife/templates/planTemplates.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import {
  planFromPlan,
  planFromTemplate,
  takenActions,
  takenDates,
} from "../../domain/planLife/templates/startFrom.ts";
import type {
  Started,
  Starting,
} from "../../domain/planLife/templates/startFrom.ts";
import type { PickLine } from "../ui/fields.tsx";

/** Kept on this device until the plan is started. */
export const StartTyped = v.object({
  title: v.string(),
  /** Nothing, "plan ID" or "template KEY". */
  from: v.string(),
  actions: v.picklist(takenActions),
  dates: v.picklist(takenDates),
});
export type StartTyped = v.InferOutput<typeof StartTyped>;

export function startTyped(from: string | null): StartTyped {
  return {
    title: "",
    from: from ? `plan ${from}` : "",
    actions: "all",
    dates: "yearOn",
  };
}

/** The id of the plan to start from; null where it starts from nothing or a template. */
export function sourceIn(
  { from }: Pick<StartTyped, "from">,
  plans: readonly Plan[],
): Plan | null {
  return plans.find(({ id }) => from === `plan ${id}`) ?? null;
}

/** What a plan may start from. */
export function startPicks(plans: readonly Plan[]): readonly PickLine[] {
  return [
    ...plans.map(({ id, title }) => ({
      value: `plan ${id}`,
      text: t("Plan: {title}", { title }),
    })),
    ...planTemplates.map(({ key, name }) => ({
      value: `template ${key}`,
      text: t("Template: {name}", { name }),
    })),
  ];
}

export const actionPicks: readonly PickLine[] = [
  { value: "all", text: t("All that are still in it") },
  { value: "open", text: t("Those not completed") },
  { value: "none", text: t("None: themes, posts and bodies only") },
];

export const datePicks: readonly PickLine[] = [
  { value: "yearOn", text: t("Each a year on") },
  { value: "none", text: t("None: they are agreed anew") },
];

/** @param source the record of the plan chosen to start from; null while it is being read */
export function startAsked(
  typed: StartTyped,
  source: PlanRecord | null,
  starting: Starting,
): Answer<Started> {
  const { title, from, actions, dates } = typed;
  const template = planTemplates.find(({ key }) => from === `template ${key}`);
  if (template) return planFromTemplate(title, template, starting);
  if (source) return planFromPlan(title, { source, actions, dates }, starting);
  if (from !== "")
    return no(
      "notRead",
      t(
        "The plan to start from has not been read yet. Wait a moment, then start again.",
      ),
    );
  const plan = startPlan(title, starting);
  return plan.ok
    ? {
        ok: true,
        value: { record: emptyRecord(plan.value), undated: [] },
      }
    : plan;
}

/** " 58 of the actions have a date." */
function datesWords({ actions }: PlanRecord): string {
  if (actions.length === 0) return "";
  const dated = actions.filter(({ due }) => due !== null).length;
  if (dated === 0) return t(" No action has a date yet.");
  return t(" {dated} of the actions {dated?has|have} a date.", { dated });
}

/** Titles that name a year are taken as they are, and somebody should read them. */
function yearsWords({ actions }: PlanRecord): string {
  const named = actions.filter(({ title }) => /\b20\d\d\b/.test(title));
  if (named.length === 0) return "";
  return t(
    " {named:title} {named?names|name} a year and stay{named?s|} as written: {refs:list}.",
    { named: named.length, refs: named.map(({ ref }) => ref) },
  );
}

/** What the new plan begins with, before it is started. */
export function startWords({ record, undated }: Started): string {
  const { themes, posts, bodies, actions } = record;
  const parts = [
    counted(themes.length, "theme"),
    counted(posts.length, "post"),
    ...(bodies.length > 0 ? [counted(bodies.length, "body")] : []),
    counted(actions.length, "action"),
  ];
  const left =
    undated.length === 0
      ? ""
      : t(
          " The date of {refs:list} cannot be said a year on, so {undated?it has|they have} none.",
          { refs: undated, undated: undated.length },
        );
  return t(
    "It begins with {parts:list}, and nothing is started.{dates}{undated}{years}",
    {
      parts,
      dates: datesWords(record),
      undated: left,
      years: yearsWords(record),
    },
  );
}
