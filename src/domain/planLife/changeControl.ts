// Change control while a plan is in life: every change to what was promised has a reason and is listed; refs are never reused.
import { isLive } from "../status.ts";
import type { Action } from "../action.ts";
import { no, yes } from "../answer.ts";
import type { Answer, Refusal } from "../answer.ts";
import { firstRefusal, refuseLong, trimmed } from "../progress/entryRules.ts";
import { isConfirmed } from "../history/dateCorrections.ts";
import { suspensionIn } from "../history/decisionLog.ts";
import type { ActionId, PostId } from "../id.ts";
import { may } from "../permission.ts";
import { correctedInWords, ruledInWords } from "./changeWords.ts";
import type { Verb } from "../permission.ts";
import { logOf, refuseUnreasoned, ruled, withCurrent } from "./planRules.ts";
import type { Agreed, PlanChange, PlanContext } from "./planRules.ts";

/** A live action of the plan, or why there is none to change (`notInPlan`, `leftPlan`, and what every change refuses). */
export function findLive(
  id: ActionId,
  what: string,
  verb: Verb,
  agreed: Agreed,
  context: PlanContext,
): Answer<Action> {
  const { record, actor } = context;
  const found = record.actions.find((one) => one.id === id);
  if (!found)
    return no(
      "notInPlan",
      "That action is not in this plan. Load the plan again and choose it from the list.",
    );
  const action = withCurrent(record, found);
  const { current } = action;
  return (
    firstRefusal(
      may(actor, verb, { action }),
      refuseUnreasoned(agreed, context, `${action.ref} is ${what}`),
      !isLive(current.status)
        ? no(
            "leftPlan",
            `${action.ref} was ${current.status} and is no longer in this plan, so it cannot be ${what}. Its ref stays taken.`,
          )
        : null,
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
    return no("noTitle", `Write the new title of ${action.ref}.`);
  if (title === action.title)
    return no(
      "sameTitle",
      `${action.ref} already has this title. Write another, or leave it as it is.`,
    );
  const tooLong = refuseLong({ "The title": title });
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
    return no(
      "completed",
      `${ref} is completed, so there is nothing to suspend.`,
    );
  const { decisions } = logOf(context.record, id);
  // An officer's own word from before it was refused, or a file's, is not a decision: it may be decided now.
  if (current.status === "suspended" && suspensionIn(decisions))
    return no(
      "alreadySuspended",
      `${ref} is already suspended. There is nothing more to do.`,
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
      `${found.value.ref} is not suspended, so there is nothing to resume.`,
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
  const into = findLive(
    draft.into,
    "merged into",
    "changePlan",
    draft,
    context,
  );
  if (!into.ok) return into;
  if (into.value.id === id)
    return no(
      "self",
      `${found.value.ref} cannot be merged into itself. Choose another action.`,
    );
  const ruling = { kind: "merged", into: into.value.ref } as const;
  return only(ruled(context, found.value, ruling, draft));
}

/** Makes another post answer for an action. The log keeps who answered before. Also refuses `noSuchPost` and `sameOwner`. */
export function changeOwner(
  id: ActionId,
  draft: Agreed & { readonly to: PostId },
  context: PlanContext,
): Answer<PlanChange> {
  const found = findLive(
    id,
    "given to another post",
    "changeOwner",
    draft,
    context,
  );
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
      `The post that would answer for ${action.ref} is not in the register. Add the post first.`,
    );
  if (action.accountable === to)
    return no(
      "sameOwner",
      `${post.title} already answers for ${action.ref}. Choose another post.`,
    );
  return null;
}

/** One line of the change list printed in the next report. */
export function changeListed(
  decisions: PlanContext["record"]["decisions"],
  actions: readonly Action[],
  all = decisions,
): readonly { readonly ref: string; readonly words: string }[] {
  const refs = new Map(actions.map((one) => [one.id, one.ref]));
  return decisions.flatMap((one) => {
    const words = isConfirmed(one)
      ? correctedInWords(one, all)
      : ruledInWords(one.ruling);
    const ref = one.actionId && refs.get(one.actionId);
    return words && ref
      ? { ref, words: one.words ? `${words}: ${one.words}` : words }
      : [];
  });
}
