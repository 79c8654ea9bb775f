// Plans as large as the bench wants them: the corporate plan's actions over and over under numbers of their own. Invented; measures only.
import type { Action } from "../src/domain/plan/action.ts";
import { asId } from "../src/domain/values/id.ts";
import type { Id } from "../src/domain/values/id.ts";
import type { PlanRecord } from "../src/domain/plan/planRecord.ts";
import { asRef } from "../src/domain/values/ref.ts";
import { corporatePlanAsReported } from "../src/localTenant/samplePlans/corporatePlan.ts";
import { stableGuid } from "../src/domain/values/stableGuid.ts";

/** Kinds of thing with ids: `Id<"Action">` and their like. */
const idFor = <Kind extends string>(title: string, of: string) =>
  asId<Kind>(stableGuid(`${title} ${of}`)) as Id<Kind>;

/** A plan of so many actions, with its themes and posts, and no log. */
export function bigPlan(count: number): PlanRecord {
  const seed = corporatePlanAsReported();
  const title = `Placeholder plan of ${count} actions`;
  const planId = idFor<"Plan">(title, "plan");
  const newId = <Kind extends string>(old: Id<Kind>) => idFor<Kind>(title, old);
  const actions = Array.from({ length: count }, (_, n): Action => {
    const like = seed.actions[n % seed.actions.length];
    if (!like) throw new Error("The corporate plan has no actions.");
    const ref = asRef(`${1 + (n % 12)}.${1 + Math.floor(n / 12)}`);
    if (!ref) throw new RangeError(`No reference for ${n}`);
    return {
      ...like,
      id: idFor<"Action">(title, `action ${n}`),
      planId,
      themeId: newId(like.themeId),
      ref,
      refAsWritten: ref,
      accountable: like.accountable && newId(like.accountable),
      supporting: like.supporting.map(newId),
      dependsOn: [],
      partOf: null,
      sameAs: null,
      placeholder: true,
    };
  });
  return {
    ...seed,
    plan: { ...seed.plan, id: planId, title },
    themes: seed.themes.map((theme) => ({
      ...theme,
      id: newId(theme.id),
      planId,
      lead: theme.lead && newId(theme.lead),
    })),
    posts: seed.posts.map((post) => ({ ...post, id: newId(post.id), planId })),
    actions,
    milestones: [],
    updates: [],
    revisions: [],
    decisions: [],
    bodies: [],
    meetings: [],
    risks: [],
    evidence: [],
  };
}
