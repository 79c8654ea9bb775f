// What another plan than its home may say of an action: that it joins under a reference there, and that it leaves. Everything else is said at home.
import type { Action } from "../plan/action.ts";
import { homeOf, ownRulings } from "../plan/home.ts";
import { alreadyIn, atHome } from "../rules/entryRules.ts";
import { say } from "../words/say.ts";
import type { Entry, Fact } from "./entry.ts";
import { notEntitled } from "./fault.ts";
import type { EntryFault } from "./fault.ts";
import type { Standing } from "./standing.ts";

/** It is another plan's from its joining on or not at all: else a fact could take a history away, or put another in its place. */
function faultOfAction(value: Action, state: Standing): EntryFault | null {
  const before = state.actionOf(value.id);
  const [was, is] = [before && homeOf(before), homeOf(value)];
  const isSame = was?.actionId === is?.actionId && was?.planId === is?.planId;
  if (before && !isSame) return notEntitled(say("judge.homeChanged"));
  if (!is || before) return null;
  if (is.planId === state.plan.id) return notEntitled(say("judge.ownHome"));
  const here = state.actions.find(
    (one) => homeOf(one)?.actionId === is.actionId,
  );
  return here ? notEntitled(alreadyIn(here, is)) : null;
}

const factAbout = (fact: Fact) =>
  fact.kind === "milestones" ? fact.value.actionId : null;

/** Why an entry about an action that another plan is home to does not count; null where it does. Source: decision 0023. */
export function homeFault(
  { said }: Pick<Entry, "said">,
  state: Standing,
): EntryFault | null {
  if (said.what === "load" || said.what === "removed") return null;
  if (said.what === "fact" && said.kind === "actions")
    return faultOfAction(said.value, state);
  const id = said.what === "fact" ? factAbout(said) : said.value.actionId;
  const action = id === null ? undefined : state.actionOf(id);
  const home = action && homeOf(action);
  if (!home) return null;
  return said.what === "decision" && ownRulings.has(said.value.ruling.kind)
    ? null
    : notEntitled(atHome(action, home));
}
