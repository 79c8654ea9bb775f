// Bringing an action of another plan of the site into this one: one action under a reference of this plan, whose home the other stays.
import { homeOf, mayBeHome } from "../../plan/home.ts";
import type { Home } from "../../plan/home.ts";
import type { Action } from "../../plan/action.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { isLive } from "../../plan/status.ts";
import { samePostIn } from "../closing/carriedAction.ts";
import { freshRef, joined, refsUsed } from "./newActions.ts";
import { may } from "../../rights/permission.ts";
import { alreadyIn, firstRefusal } from "../../rules/entryRules.ts";
import { refuseUnreasoned, ruled, withCurrent } from "../../rules/planRules.ts";
import type { Agreed, PlanChange, PlanContext } from "../../rules/planRules.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import type { ActionId, ThemeId } from "../../values/id.ts";
import { say } from "../../words/say.ts";

interface BroughtIn extends Agreed {
  /** The other plan's action. */
  readonly action: ActionId;
  /** The reference it gets in this plan. */
  readonly ref: string;
  readonly themeId: ThemeId;
}

/** Whose action it is: one that the other plan has from a third is the third's. */
const wholeHome = (action: Action, { plan }: PlanRecord): Home =>
  homeOf(action) ?? {
    planId: plan.id,
    plan: plan.title,
    ref: action.ref,
    actionId: action.id,
  };

/** Why an action cannot stand in a plan beside its home (`leftPlan`, `ownPlan`, `alreadyIn`); null where it can. */
export function refuseHome(
  action: Action,
  home: Home,
  record: PlanRecord,
): Refusal | null {
  const { plan } = home;
  if (!isLive(action.current.status))
    return no(
      "leftPlan",
      say("bringIn.left", {
        ref: action.ref,
        left: say(`left.${action.current.status}`),
      }),
    );
  if (home.planId === record.plan.id)
    return no("ownPlan", say("bringIn.ownPlan", { ref: home.ref, plan }));
  const here = record.actions.find(
    (one) => homeOf(one)?.actionId === home.actionId,
  );
  return here
    ? no("alreadyIn", alreadyIn(withCurrent(record, here), home))
    : null;
}

/** The action as it joins: the home's facts as they are, read from the home from then on. */
function joining(
  there: Action,
  home: Home,
  { from, as, context }: { from: PlanRecord; as: Action; context: PlanContext },
): Action {
  const { record } = context;
  return {
    ...as,
    description: there.description,
    accountable: samePostIn(record, there.accountable, from),
    supporting: there.supporting.flatMap(
      (post) => samePostIn(record, post, from) ?? [],
    ),
    leadMember: there.leadMember,
    initialStatus: there.initialStatus,
    outcome: there.outcome,
    resource: there.resource,
    implications: there.implications,
    exempt: there.exempt,
    original: there.original,
    placeholder: there.placeholder,
    carriedFrom: { planId: home.planId, plan: home.plan, ref: home.ref },
    home: home.actionId,
  };
}

/**
 * Brings an action of another plan in. Refuses `notYours`, `planClosed`, `noReason`, `inFuture`, `notInPlan`, `leftPlan` (the other plan),
 * `homeNotLive`, `ownPlan`, `alreadyIn`, `noTheme`, `noRef` and `refUsed`. Source: decision 0023.
 */
export function bringIn(
  draft: BroughtIn,
  from: PlanRecord,
  context: PlanContext,
): Answer<PlanChange> {
  const { record, actor } = context;
  const refused = firstRefusal(
    may(actor, "changePlan"),
    refuseUnreasoned(draft, context, say("change.added")),
  );
  if (refused) return refused;
  if (!mayBeHome(from.plan, context.today))
    return no("homeNotLive", say("bringIn.notLive", { plan: from.plan.title }));
  const found = from.actions.find(({ id }) => id === draft.action);
  if (!found) return no("notInPlan", say("plan.noSuchAction"));
  const there = withCurrent(from, found);
  const home = wholeHome(there, from);
  const elsewhere = refuseHome(there, home, record);
  if (elsewhere) return elsewhere;
  if (!record.themes.some(({ id }) => id === draft.themeId))
    return no("noTheme", say("newActions.noTheme", { title: there.title }));
  const ref = freshRef(draft.ref, refsUsed(record), record.actions);
  if (!ref.ok) return ref;
  const { title, accountable, due } = there;
  const { themeId } = draft;
  const as = joined(
    { ref: draft.ref, title, themeId, accountable, due },
    ref.value,
    context,
    { planId: record.plan.id },
  );
  const action = joining(there, home, { from, as, context });
  const added = ruled(context, action, { kind: "added" }, draft);
  const { current } = there;
  return yes({
    added: [
      {
        action: { ...added.action, current },
        change: { ...added.change, current },
      },
    ],
    changed: [],
  });
}
