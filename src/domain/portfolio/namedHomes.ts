// Which plans are home to actions of another, and which actions take nothing from the home they name.
import type { Action } from "../plan/action.ts";
import { homeOf, mayBeHome } from "../plan/home.ts";
import type { Home } from "../plan/home.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { ActionId, PlanId } from "../values/id.ts";

/** An action of this plan, the action of its home that it is, and that home. */
export interface Shared {
  readonly own: Action;
  readonly there: Action;
  readonly home: PlanRecord;
}

/** The plans that are home to actions of this one, each once: what has to be read before `withHomes`. */
export function homesOf({
  actions,
}: Pick<PlanRecord, "actions">): readonly PlanId[] {
  const homes = actions.flatMap((one) => {
    const home = homeOf(one);
    return home && home.planId !== one.planId ? [home.planId] : [];
  });
  return [...new Set(homes)];
}

/** The posts or bodies that are a plan's own: those of a home are read with its history and can be chosen in no form of this plan. */
export function ownOf<T extends { readonly planId: PlanId }>(
  record: Pick<PlanRecord, "actions">,
  all: readonly T[],
): readonly T[] {
  const homes = new Set(homesOf(record));
  return homes.size === 0
    ? all
    : all.filter(({ planId }) => !homes.has(planId));
}

const registers = new WeakMap<PlanRecord, PlanRecord>();

/** The plan with its own posts and bodies alone: what forms offer, and rules about the plan as a whole judge by. */
export function ownRegister(record: PlanRecord): PlanRecord {
  if (homesOf(record).length === 0) return record;
  const own = registers.get(record) ?? {
    ...record,
    posts: ownOf(record, record.posts),
    bodies: ownOf(record, record.bodies),
  };
  registers.set(record, own);
  return own;
}

/** Why an action takes nothing from the home it names. */
type Apart = "noHome" | "draftHome" | "othersHome" | "joinedTwice";

interface Naming {
  readonly action: Action;
  readonly home: Home;
}

/**
 * The actions that name a home, with what they are there, or why nothing is read from there: past its forms a log may name a plan or an action
 * that is not there, a draft, an action that a third plan is home to, or one that stands in this plan under another reference.
 */
export function namedHomes(record: PlanRecord, homes: readonly PlanRecord[]) {
  const plans = new Map(
    homes.map((home) => [
      home.plan.id,
      { home, byId: new Map(home.actions.map((one) => [one.id, one])) },
    ]),
  );
  const joined = new Set<ActionId>();
  const found = (own: Action, at: Home): Apart | Shared => {
    const there = plans.get(at.planId)?.byId.get(at.actionId);
    const home = plans.get(at.planId)?.home;
    if (!home || !there || at.planId === record.plan.id) return "noHome";
    if (there.home) return "othersHome";
    if (!mayBeHome(home.plan, own.added)) return "draftHome";
    if (joined.has(at.actionId)) return "joinedTwice";
    joined.add(at.actionId);
    return { own, there, home };
  };
  return record.actions.flatMap((action) => {
    const home = homeOf(action);
    return home ? [{ action, home, found: found(action, home) }] : [];
  });
}

/** The actions that name a home and take nothing from it, with why: they stand as they were brought in. Source: decision 0023. */
export const apartFromHome = (
  record: PlanRecord,
  homes: readonly PlanRecord[],
): readonly (Naming & { readonly why: Apart })[] =>
  namedHomes(record, homes).flatMap(({ found: why, ...one }) =>
    typeof why === "string" ? [{ ...one, why }] : [],
  );
