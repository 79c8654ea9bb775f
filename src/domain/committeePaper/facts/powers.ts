// What the body a paper goes to may decide of what the paper proposes: nobody is asked for what they may not do.
import { powerOf } from "../../plan/body.ts";
import { mayAgree } from "../../revisions/route.ts";
import { theBody } from "../parts/blocks.ts";
import type { PaperAction, PaperFacts } from "./paperFacts.ts";

interface AskedOfBody {
  /** Proposals this body may decide. */
  readonly own: readonly PaperAction[];
  /** Proposals that wait for another body. */
  readonly others: readonly PaperAction[];
  /** The bodies that may agree any date, as a sentence names them; empty where the plan has none. */
  readonly deciders: string;
}

/** Awaiting proposals by who may decide them. A body the plan does not know is asked for all: nothing says that it may not. */
export function askedOfBody(
  facts: PaperFacts,
  awaiting: readonly PaperAction[],
): AskedOfBody {
  const { decider } = facts;
  const { plan, milestones, bodies } = facts.input.record;
  const may = (one: PaperAction) => {
    if (decider === null || one.revision === null) return true;
    const { action } = one;
    const context = {
      action,
      log: facts.logOf(action),
      plan,
      milestones,
      bodies,
    };
    return mayAgree(decider, one.revision, context).ok;
  };
  const own = awaiting.filter(may);
  const deciders = bodies
    .filter((one) => one.kind !== "board" && one.id !== decider?.id)
    .filter((one) => powerOf(one, plan).kind === "any")
    .map((one) => theBody(one.title, facts));
  return {
    own,
    others: awaiting.filter((one) => !own.includes(one)),
    deciders: facts.list(deciders, "or"),
  };
}
