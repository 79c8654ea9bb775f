// Links between actions: part of, same as, superseded by; never in a ring, and what they mean for a status.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { Decision } from "../../plan/decision.ts";
import type { ActionId } from "../../values/id.ts";
import type { Ref } from "../../values/ref.ts";
import { isOpen } from "../../plan/status.ts";
import type { Status } from "../../plan/status.ts";
import type { PlanContext } from "../../rules/planRules.ts";
import { actionById, refuse } from "./waitsFor.ts";

export const links = ["partOf", "sameAs"] as const;
export type Link = (typeof links)[number];

function trail(
  from: ActionId,
  link: Link,
  actions: readonly Pick<Action, "id" | Link>[],
): readonly ActionId[] {
  const ids: ActionId[] = [];
  let at: ActionId | null | undefined = from;
  // Stops at a ring in old data instead of going round it.
  while (at && !ids.includes(at)) {
    ids.push(at);
    at = actions.find((one) => one.id === at)?.[link];
  }
  return ids;
}

/** Links an action to another. Refuses `notInPlan`, `self`, `ring`. Source: domain.md F17, M27 and M28. */
export function linkAction(
  action: Action,
  link: Link,
  toId: ActionId,
  actions: readonly Action[],
): Answer<Action> {
  const to = actions.find((one) => one.id === toId);
  if (!to)
    return no(
      "notInPlan",
      say(`actionLinks.${link}.notInPlan`, { ref: action.ref }),
    );
  if (to.id === action.id)
    return no("self", say(`actionLinks.${link}.self`, { ref: action.ref }));
  if (trail(to.id, link, actions).includes(action.id))
    return no(
      "ring",
      say(`actionLinks.${link}.ring`, { to: to.ref, ref: action.ref }),
    );
  return yes({ ...action, [link]: to.id });
}

/** Takes a link away. */
export function unlinkAction(action: Action, link: Link): Action {
  return { ...action, [link]: null };
}

/**
 * The action with a link set to another, or taken away (`to` null). Refuses `notYours`, `planClosed`, `leftPlan` and what `linkAction`
 * refuses. Source: domain.md F17.
 */
export function setLink(
  id: ActionId,
  link: Link,
  to: ActionId | null,
  context: PlanContext,
): Answer<Action> {
  const action = actionById(id, context);
  if (!action.ok) return action;
  const refused = refuse(action.value, context);
  if (refused) return refused;
  return to === null
    ? yes(unlinkAction(action.value, link))
    : linkAction(action.value, link, to, context.record.actions);
}

/** The status an action shows: its own once anybody has reported on it, until then that of the action it is the same as. */
export function shownStatus(
  action: Action,
  actions: readonly Action[],
): { readonly status: Status; readonly from: Ref | null } {
  const { status, lastUpdate } = action.current;
  const own = { status, from: null };
  if (lastUpdate !== null || action.sameAs === null) return own;
  const last = trail(action.id, "sameAs", actions).at(-1);
  const source = actions.find((one) => one.id === last);
  return source && source.id !== action.id
    ? { status: source.current.status, from: source.ref }
    : own;
}

/** The action that took this one's place by a merger; null where none did. */
export function supersededBy(
  action: ActionId,
  decisions: readonly Decision[],
): Ref | null {
  const merger = decisions.findLast(
    (one) => one.actionId === action && one.ruling.kind === "merged",
  );
  return merger?.ruling.kind === "merged" ? merger.ruling.into : null;
}

/** Open parts of an action: named when somebody claims the whole complete. */
export function openParts(
  action: ActionId,
  actions: readonly Action[],
): readonly Ref[] {
  return actions
    .filter((one) => one.partOf === action && isOpen(one.current.status))
    .map((one) => one.ref);
}
