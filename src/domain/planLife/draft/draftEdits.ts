// Editing a plan before it goes live: its actions and its themes, by the plan administrator, without the reasons that change control asks for.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { changeOf } from "../../rules/change.ts";
import { firstRefusal, refuseLong, trimmed } from "../../rules/entryRules.ts";
import { asId } from "../../values/id.ts";
import type { ActionId, PostId, ThemeId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Plan } from "../../plan/plan.ts";
import { refuseAwayFromHome, withDetails } from "../actions/actionDetails.ts";
import { freshRef, joined, refsUsed } from "../actions/newActions.ts";
import type { NewAction } from "../actions/newActions.ts";
import { mayEditBaseline } from "../planLife.ts";
import { logOf } from "../../rules/planRules.ts";
import type { PlanChange, PlanContext } from "../../rules/planRules.ts";
import { compareRefs } from "../../values/ref.ts";
import type { Theme } from "../../plan/theme.ts";

/** An action as edited; without an id it is a new one. */
export type DraftAction = NewAction & { readonly id: ActionId | null };

/** Whether this person may edit the plan as a draft. Refuses `notYours`, and `baselineFrozen` once it has gone live. */
export function mayEditDraft(actor: Actor, plan: Plan): Answer<true> {
  return (
    firstRefusal(may(actor, "changePlan"), mayEditBaseline(plan)) ?? yes(true)
  );
}

function refuseEdit({ record, actor }: PlanContext): Refusal | null {
  return firstRefusal(mayEditDraft(actor, record.plan));
}

/**
 * An action added to the draft or edited in it. Also refuses `notInPlan`, `noTitle`, `noTheme`, `noPost`, `noRef`, `refUsed`,
 * `atHome` and `tooLong`, and what `withDetails` refuses. Nothing is logged: what is promised is fixed when the plan goes live. Source: domain.md F1 and F14.
 */
export function keepDraftAction(
  draft: DraftAction,
  context: PlanContext,
): Answer<PlanChange> {
  const { record } = context;
  const refused = refuseEdit(context) ?? refuseFields(draft, context);
  if (refused) return refused;
  const before = record.actions.find((one) => one.id === draft.id);
  if (draft.id !== null && !before)
    return no("notInPlan", say("plan.noSuchAction"));
  const used = new Set(refsUsed(record));
  if (before) used.delete(before.ref.toLowerCase());
  const ref = freshRef(draft.ref, used, record.actions);
  if (!ref.ok) return ref;
  const planId = record.plan.id;
  const fields = joined(draft, ref.value, context, { planId });
  const detailed = withDetails(
    before ? edited(before, fields) : fields,
    draft.details ?? {},
    record,
  );
  if (!detailed.ok) return detailed;
  const action = detailed.value;
  const away = before && refuseAwayFromHome(before, action);
  if (away) return away;
  const log = logOf(record, action.id);
  const change = changeOf({ action, log, plan: record.plan }, {});
  const kept = { action: { ...action, current: change.current }, change };
  return yes(
    before ? { added: [], changed: [kept] } : { added: [kept], changed: [] },
  );
}

function edited(before: Action, fields: Action): Action {
  const { ref, refAsWritten, title, description } = fields;
  const { themeId, accountable, due } = fields;
  const named = ref === before.ref ? {} : { ref, refAsWritten };
  return {
    ...before,
    ...named,
    title,
    description,
    themeId,
    accountable,
    due,
  };
}

function refuseFields(
  { title, description, themeId, accountable }: DraftAction,
  { record }: PlanContext,
): Refusal | null {
  return firstRefusal(
    trimmed(title) === null ? no("noTitle", say("draftEdits.noTitle")) : null,
    record.themes.some((one) => one.id === themeId)
      ? null
      : no("noTheme", say("draftEdits.noTheme")),
    accountable === null || record.posts.some((one) => one.id === accountable)
      ? null
      : no("noPost", say("draftEdits.noPost")),
    refuseLong({ title: title, description: description }),
  );
}

/** A theme as edited; without an id it is a new one. It stands after the theme `after`, or first where that is null. */
export interface DraftTheme {
  readonly id: ThemeId | null;
  readonly code: string;
  readonly title: string;
  readonly lead: PostId | null;
  readonly after: ThemeId | null;
}

/** The themes as they stand on every screen. */
export function themesInOrder(themes: readonly Theme[]): readonly Theme[] {
  return themes.toSorted((a, b) => a.order - b.order);
}

/**
 * The themes that are to be saved: the one added or edited, and those whose place changes with it. Refuses `notYours`,
 * `baselineFrozen`, `notInPlan`, `noTitle`, `codeTaken`, `noPost` and `tooLong`. Source: domain.md F1.
 */
export function keepTheme(
  draft: DraftTheme,
  context: PlanContext,
): Answer<readonly Theme[]> {
  const { record, newId } = context;
  const refused = refuseEdit(context) ?? refuseTheme(draft, context);
  if (refused) return refused;
  const before = record.themes.find((one) => one.id === draft.id);
  const theme: Theme = {
    id: draft.id ?? asId<"Theme">(newId()),
    planId: record.plan.id,
    aliases: before?.aliases ?? [],
    code: draft.code.trim(),
    title: draft.title.trim(),
    lead: draft.lead,
    order: before?.order ?? 0,
  };
  const others = themesInOrder(record.themes).filter(
    (one) => one.id !== theme.id,
  );
  const at = others.findIndex((one) => one.id === draft.after) + 1;
  const placed = others
    .toSpliced(at, 0, theme)
    .map((one, index) => ({ ...one, order: index + 1 }));
  const stored = new Map(record.themes.map((one) => [one.id, one]));
  return yes(
    placed.filter(
      (one) => one.id === theme.id || one.order !== stored.get(one.id)?.order,
    ),
  );
}

/**
 * The theme, where it may be taken out of the draft: nothing in it may be lost with it. Refuses `notYours`, `baselineFrozen`, `notInPlan`
 * and `themeInUse`. Source: domain.md F1.
 */
export function dropTheme(
  id: ThemeId,
  context: Pick<PlanContext, "record" | "actor">,
): Answer<Theme> {
  const { record, actor } = context;
  const allowed = mayEditDraft(actor, record.plan);
  if (!allowed.ok) return allowed;
  const theme = record.themes.find((one) => one.id === id);
  if (!theme) return no("notInPlan", say("draftEdits.themeGone"));
  const inside = record.actions.filter((one) => one.themeId === id);
  if (inside.length > 0)
    return no(
      "themeInUse",
      say("draftEdits.themeInUse", {
        theme: theme.title,
        n: inside.length,
        refs: inside.map(({ ref }) => ref).toSorted(compareRefs),
      }),
    );
  return yes(theme);
}

function refuseTheme(
  { id, code, title, lead }: DraftTheme,
  { record }: PlanContext,
): Refusal | null {
  const same = record.themes.find(
    (one) =>
      one.id !== id &&
      code.trim() !== "" &&
      one.code.toLowerCase() === code.trim().toLowerCase(),
  );
  return firstRefusal(
    id === null || record.themes.some((one) => one.id === id)
      ? null
      : no("notInPlan", say("draftEdits.noSuchTheme")),
    trimmed(title) === null
      ? no("noTitle", say("draftEdits.noThemeTitle"))
      : null,
    same
      ? no(
          "codeTaken",
          say("draftEdits.codeTaken", { code: same.code, same: same.title }),
        )
      : null,
    lead === null || record.posts.some((one) => one.id === lead)
      ? null
      : no("noPost", say("draftEdits.noLeadPost")),
    refuseLong({ name: title }),
  );
}
