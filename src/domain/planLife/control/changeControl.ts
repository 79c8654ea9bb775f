// Change control while a plan is in life: every change to what was promised has a reason and is listed; refs are never reused.
import type { Sentence } from "../../words/sentence.ts";
import { say } from "../../words/say.ts";
import { isLive } from "../../plan/status.ts";
import type { Action } from "../../plan/action.ts";
import { leftHome } from "../../plan/home.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import {
  firstRefusal,
  refuseAtHome,
  refuseLong,
  trimmed,
} from "../../rules/entryRules.ts";
import { isConfirmed } from "../../history/dateCorrections.ts";
import { suspensionIn } from "../../history/decisionLog.ts";
import type { ActionId, PostId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import { correctedSaid, ruledSaid } from "./changeWords.ts";
import type { Verb } from "../../rights/permission.ts";
import {
  logOf,
  refuseUnreasoned,
  ruled,
  withCurrent,
} from "../../rules/planRules.ts";
import type { Agreed, PlanChange, PlanContext } from "../../rules/planRules.ts";

/** What a change makes of an action, where it is refused. */
type Change =
  | "retitled"
  | "withdrawn"
  | "suspended"
  | "resumed"
  | "merged"
  | "split"
  | "reassigned"
  | "corrected"
  | "mergedInto";

/** What a plan decides itself of an action that another plan is home to: that it leaves, or that another is merged into it. */
const ofThisPlan: ReadonlySet<Change> = new Set([
  "withdrawn",
  "merged",
  "mergedInto",
]);

/** A live action of the plan, or why there is none to change (`notInPlan`, `leftPlan`, `atHome`, and what every change refuses). */
export function findLive(
  id: ActionId,
  what: Change,
  verb: Verb,
  agreed: Agreed,
  context: PlanContext,
): Answer<Action> {
  const { record, actor } = context;
  const found = record.actions.find((one) => one.id === id);
  if (!found) return no("notInPlan", say("plan.noSuchAction"));
  const action = withCurrent(record, found);
  const { current } = action;
  return (
    firstRefusal(
      may(actor, verb, { action }),
      refuseUnreasoned(
        agreed,
        context,
        say("change.ofAction", {
          ref: action.ref,
          what: say(`changed.${what}`),
        }),
      ),
      !isLive(current.status)
        ? no(
            "leftPlan",
            say("changeControl.leftPlan", {
              ref: action.ref,
              left: say(`left.${current.status}`),
              what: say(`changed.${what}`),
            }),
          )
        : null,
      ofThisPlan.has(what) ? null : refuseAtHome(action),
    ) ?? yes(action)
  );
}

function only(change: PlanChange["changed"][number]): Answer<PlanChange> {
  return yes({ added: [], changed: [change] });
}

/** Gives an action another title; the old one stays in the log. Also refuses `noTitle` and `sameTitle`. */
export function retitle(
  id: ActionId,
  draft: Agreed & { readonly title: string },
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "retitled", "changePlan", draft, context);
  if (!found.ok) return found;
  const action = found.value;
  const title = trimmed(draft.title);
  if (title === null)
    return no("noTitle", say("changeControl.noTitle", { ref: action.ref }));
  if (title === action.title)
    return no("sameTitle", say("changeControl.sameTitle", { ref: action.ref }));
  const tooLong = refuseLong({ title: title });
  if (tooLong) return tooLong;
  const ruling = { kind: "retitled", from: action.title, to: title } as const;
  return only(ruled(context, { ...action, title }, ruling, draft));
}

/** Takes an action out of the plan: it leaves the total and stays in the change list. */
export function withdrawAction(
  id: ActionId,
  agreed: Agreed,
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "withdrawn", "changePlan", agreed, context);
  if (!found.ok) return found;
  return only(ruled(context, found.value, { kind: "actionWithdrawn" }, agreed));
}

/** Suspends an action with approval; it stays in the total and its date stays in force. Also refuses `completed` and `alreadySuspended`. */
export function suspendAction(
  id: ActionId,
  agreed: Agreed,
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "suspended", "changePlan", agreed, context);
  if (!found.ok) return found;
  const { ref, current } = found.value;
  if (current.status === "completed")
    return no("completed", say("changeControl.completed", { ref }));
  const { decisions } = logOf(context.record, id);
  // An officer's own word from before it was refused, or a file's, is not a decision: it may be decided now.
  if (current.status === "suspended" && suspensionIn(decisions))
    return no(
      "alreadySuspended",
      say("changeControl.alreadySuspended", { ref }),
    );
  return only(ruled(context, found.value, { kind: "suspended" }, agreed));
}

/** Takes a suspended action up again. Also refuses `notSuspended`. */
export function resumeAction(
  id: ActionId,
  agreed: Agreed,
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "resumed", "changePlan", agreed, context);
  if (!found.ok) return found;
  if (found.value.current.status !== "suspended")
    return no(
      "notSuspended",
      say("changeControl.notSuspended", { ref: found.value.ref }),
    );
  return only(ruled(context, found.value, { kind: "resumed" }, agreed));
}

/** Merges an action into another live one of the same plan. Also refuses `self`. */
export function mergeAction(
  id: ActionId,
  draft: Agreed & { readonly into: ActionId },
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "merged", "changePlan", draft, context);
  if (!found.ok) return found;
  const into = findLive(draft.into, "mergedInto", "changePlan", draft, context);
  if (!into.ok) return into;
  if (into.value.id === id)
    return no("self", say("changeControl.self", { ref: found.value.ref }));
  const ruling = { kind: "merged", into: into.value.ref } as const;
  return only(ruled(context, found.value, ruling, draft));
}

/** Makes another post answer for an action. The log keeps who answered before. Also refuses `noSuchPost` and `sameOwner`. */
export function changeOwner(
  id: ActionId,
  draft: Agreed & { readonly to: PostId },
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(id, "reassigned", "changeOwner", draft, context);
  if (!found.ok) return found;
  const action = found.value;
  const refused = refuseOwner(action, draft.to, context);
  if (refused) return refused;
  const owned: Action = {
    ...action,
    accountable: draft.to,
    supporting: action.supporting.filter((post) => post !== draft.to),
  };
  const ruling = {
    kind: "ownerChanged",
    from: action.accountable,
    to: draft.to,
  } as const;
  return only(ruled(context, owned, ruling, draft));
}

function refuseOwner(
  action: Action,
  to: PostId,
  { record }: PlanContext,
): Refusal | null {
  const post = record.posts.find((one) => one.id === to);
  if (!post)
    return no(
      "noSuchPost",
      say("changeControl.noSuchPost", { ref: action.ref }),
    );
  if (action.accountable === to)
    return no(
      "sameOwner",
      say("changeControl.sameOwner", { post: post.title, ref: action.ref }),
    );
  return null;
}

/** One line of the change list printed in the next report. */
export function changeListed(
  decisions: PlanContext["record"]["decisions"],
  actions: readonly Action[],
  all = decisions,
): readonly { readonly ref: string; readonly words: Sentence }[] {
  const byId = new Map(actions.map((one) => [one.id, one]));
  return decisions.flatMap((one) => {
    const action = one.actionId && byId.get(one.actionId);
    if (!action || leftHome(one, action.planId)) return [];
    const words = isConfirmed(one)
      ? correctedSaid(one, all)
      : ruledSaid(one.ruling);
    return words
      ? {
          ref: action.ref,
          words: one.words
            ? say("ruled.because", { words, why: one.words })
            : words,
        }
      : [];
  });
}
