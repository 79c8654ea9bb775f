// An action as it joins the plan it is carried to: its dates, moves, posts and links, and where it came from.
import type { Action } from "../../plan/action.ts";
import { homeOf } from "../../plan/home.ts";
import { postNamed } from "../../plan/post.ts";
import { carriedDates } from "../actions/carriedDates.ts";
import { changeOf } from "../../rules/change.ts";
import type { Destination } from "./destination.ts";
import type { ActionId } from "../../values/id.ts";
import { joined } from "../actions/newActions.ts";
import { controlDecision, logOf } from "../../rules/planRules.ts";
import type { ActionChange, PlanContext } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";

/** The action as it joins the other plan, with the entries that say so. */
export function carriedAs(
  action: Action,
  ref: Action["ref"],
  to: Destination & { readonly kind: "transfer" },
  other: PlanRecord,
  context: PlanContext,
): ActionChange {
  const { status } = action.current;
  const draft = { ...action, ref: to.ref, themeId: to.themeId };
  const next = joined(draft, ref, context, {
    planId: other.plan.id,
    initialStatus: status,
    // Posts belong to a plan: the same post is found in the other plan by its title, else the gap shows.
    accountable: samePostIn(other, action.accountable, context.record),
    supporting: action.supporting.flatMap(
      (post) => samePostIn(other, post, context.record) ?? [],
    ),
    ...(action.answers ? { answers: action.answers } : {}),
    leadMember: action.leadMember,
    outcome: action.outcome,
    resource: action.resource,
    implications: action.implications,
    exempt: action.exempt,
    original: action.original,
    placeholder: action.placeholder,
  });
  // The dates of an action that a third plan is home to are read from there.
  const dates = homeOf(action)
    ? { revisions: [], decisions: [] }
    : carriedDates(logOf(context.record, action.id), next, context.newId);
  const added = controlDecision(
    { ...context, record: other },
    next,
    { kind: "added" },
    { reason: `From ${context.record.plan.title} ref ${action.ref}.` },
  );
  const change = changeOf(
    {
      action: next,
      log: { updates: [], revisions: [], decisions: [] },
      plan: other.plan,
    },
    { revisions: dates.revisions, decisions: [...dates.decisions, added] },
  );
  return { action: { ...next, current: change.current }, change };
}

/** Posts belong to a plan: the same post of another is found by its title; null where there is none. */
export function samePostIn(
  other: PlanRecord,
  post: Action["accountable"],
  { posts }: PlanRecord,
): Action["accountable"] {
  if (other.posts.some((one) => one.id === post)) return post;
  const title = posts.find((one) => one.id === post)?.title;
  return (title && postNamed(title, other.posts)?.id) || null;
}

/** Links between actions that go to the same plan go with them. `became` has each carried action in the order of `carried`. */
export function withLinks(
  carried: readonly ActionChange[],
  became: ReadonlyMap<ActionId, Action>,
  { actions }: Pick<PlanRecord, "actions">,
): readonly ActionChange[] {
  const sources = [...became.keys()];
  return carried.map((one, n) => {
    const { action } = one;
    const before = actions.find(({ id }) => id === sources[n]);
    if (!before) return one;
    const there = (id: ActionId | null) => {
      const next = id === null ? undefined : became.get(id);
      return next?.planId === action.planId ? next.id : null;
    };
    return {
      ...one,
      action: {
        ...action,
        dependsOn: before.dependsOn.flatMap((id) => there(id) ?? []),
        partOf: there(before.partOf),
        sameAs: there(before.sameAs),
      },
    };
  });
}
