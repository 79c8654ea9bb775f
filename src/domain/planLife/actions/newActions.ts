// Adding actions to a plan and splitting one: every new action has its own ref, never used before in the plan.
import { say } from "../../words/say.ts";
import { joinedAction } from "../../plan/action.ts";
import type { Action } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { withDetails } from "./actionDetails.ts";
import type { Details } from "./actionDetails.ts";
import { carriedDates } from "./carriedDates.ts";
import { findLive } from "../control/changeControl.ts";
import { changeOf } from "../../rules/change.ts";
import { firstRefusal, refuseLong, trimmed } from "../../rules/entryRules.ts";
import { asId } from "../../values/id.ts";
import type { ActionId, PostId, ThemeId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import {
  controlDecision,
  logOf,
  refuseUnreasoned,
  ruled,
} from "../../rules/planRules.ts";
import type { Agreed, PlanChange, PlanContext } from "../../rules/planRules.ts";
import { asRef } from "../../values/ref.ts";
import type { Ref } from "../../values/ref.ts";
import type { Timeline } from "../../dates/timeline.ts";

export interface NewAction {
  readonly ref: string;
  readonly title: string;
  readonly themeId: ThemeId;
  readonly accountable: PostId | null;
  readonly due: Timeline | null;
  readonly description?: string | null;
  /** What belongs to it beside its promise, where it is known at once. */
  readonly details?: Partial<Details>;
}

const nothing: ActionLog = { updates: [], revisions: [], decisions: [] };

/** Every ref the plan has ever used, live or not. */
export function refsUsed({
  actions,
}: Pick<PlanContext["record"], "actions">): ReadonlySet<string> {
  return new Set(actions.map((one) => one.ref.toLowerCase()));
}

/** The ref cleaned, or why it cannot be used (`noRef`, `refUsed`). */
export function freshRef(
  text: string,
  used: ReadonlySet<string>,
  actions: readonly Action[],
): Answer<Ref> {
  const ref = asRef(text);
  if (!ref) return no("noRef", say("newActions.noRef"));
  if (!used.has(ref.toLowerCase())) return yes(ref);
  const owner = actions.find(
    (one) => one.ref.toLowerCase() === ref.toLowerCase(),
  );
  return no(
    "refUsed",
    owner
      ? say("newActions.refUsed", { ref, owner: owner.title })
      : say("newActions.refTwice", { ref }),
  );
}

/** An action as it joins the plan, before anything is recorded about it. */
export function joined(
  draft: NewAction,
  ref: Ref,
  context: Pick<PlanContext, "today" | "now" | "newId">,
  over: Partial<Action> & Pick<Action, "planId">,
): Action {
  return joinedAction({
    id: asId(context.newId()),
    themeId: draft.themeId,
    ref,
    refAsWritten: draft.ref.trim(),
    title: draft.title.trim(),
    description: trimmed(draft.description),
    accountable: draft.accountable,
    due: draft.due,
    added: context.today,
    addedAt: context.now,
    ...over,
  });
}

/** Adds an action, with a reason. Refuses `notYours`, `noReason`, `planClosed`, `noTitle`, `noTheme`, `noRef`, `refUsed`, `tooLong`, and what `withDetails` refuses. */
export function addAction(
  draft: NewAction & Agreed,
  context: PlanContext,
): Answer<PlanChange> {
  const { record, actor } = context;
  const refused = firstRefusal(
    may(actor, "changePlan"),
    refuseUnreasoned(draft, context, say("change.added")),
    refuseDraft(draft, context),
  );
  if (refused) return refused;
  const ref = freshRef(draft.ref, refsUsed(record), record.actions);
  if (!ref.ok) return ref;
  const bare = joined(draft, ref.value, context, { planId: record.plan.id });
  const action = withDetails(bare, draft.details ?? {}, record);
  if (!action.ok) return action;
  return yes({
    added: [ruled(context, action.value, { kind: "added" }, draft)],
    changed: [],
  });
}

function refuseDraft(
  draft: NewAction,
  { record }: PlanContext,
): Refusal | null {
  if (trimmed(draft.title) === null)
    return no("noTitle", say("newActions.noTitle"));
  if (!record.themes.some((one) => one.id === draft.themeId))
    return no(
      "noTheme",
      say("newActions.noTheme", { title: draft.title.trim() }),
    );
  return refuseLong({
    title: draft.title,
    description: draft.description,
  });
}

/** A part taken out of an action: it keeps the theme, the date in force and every move of the action it comes from. */
interface ActionPart {
  readonly ref: string;
  readonly title: string;
  readonly accountable?: PostId | null;
}

/**
 * Splits an action: the parts become actions of their own and the first stays, so that one part can be completed and
 * the other's date proposed. A split never moves a date. Also refuses `noParts`. Source: domain.md M33.
 */
export function splitAction(
  id: ActionId,
  draft: Agreed & { readonly parts: readonly ActionPart[] },
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "split", "changePlan", draft, context);
  if (!found.ok) return found;
  const action = found.value;
  if (draft.parts.length === 0)
    return no("noParts", say("newActions.noParts", { ref: action.ref }));
  const used = new Set(refsUsed(context.record));
  const added: PlanChange["added"][number][] = [];
  for (const part of draft.parts) {
    const whole = {
      ...action,
      ...part,
      accountable: part.accountable ?? action.accountable,
    };
    const refused = refuseDraft(whole, context);
    if (refused) return refused;
    const ref = freshRef(part.ref, used, context.record.actions);
    if (!ref.ok) return ref;
    used.add(ref.value.toLowerCase());
    added.push(partOf(action, whole, ref.value, draft, context));
  }
  const into = added.map((one) => one.action.ref);
  return yes({
    added,
    changed: [ruled(context, action, { kind: "split", into }, draft)],
  });
}

function partOf(
  from: Action,
  draft: NewAction,
  ref: Ref,
  agreed: Agreed,
  context: PlanContext,
): PlanChange["added"][number] {
  const { status } = from.current;
  const part = joined(draft, ref, context, {
    planId: from.planId,
    // A part of something completed is what was not done.
    initialStatus: status === "completed" ? "inProgress" : status,
    description: from.description,
    supporting: from.supporting,
    dependsOn: from.dependsOn,
    original: from.original,
  });
  const dates = carriedDates(
    logOf(context.record, from.id),
    part,
    context.newId,
  );
  const decision = controlDecision(context, part, { kind: "added" }, agreed);
  const change = changeOf(
    { action: part, log: nothing, plan: context.record.plan },
    {
      revisions: dates.revisions,
      decisions: [...dates.decisions, decision],
    },
  );
  return { action: { ...part, current: change.current }, change };
}
