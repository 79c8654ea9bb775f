// What the body a paper goes to may decide of what the paper proposes: nobody is asked for what they may not do.
import { powerOf } from "../../plan/body.ts";
import { homeOf } from "../../plan/home.ts";
import { ownOf } from "../../portfolio/namedHomes.ts";
import { mayAgree } from "../../revisions/route.ts";
import { theBody } from "../parts/blocks.ts";
import type { PaperAction, PaperFacts } from "./paperFacts.ts";

/** Proposals that wait for others than the body that is asked. */
interface Elsewhere {
  readonly those: readonly PaperAction[];
  /** Who may agree them, as a sentence names them. */
  readonly deciders: string;
}

interface AskedOfBody {
  /** Proposals this body may decide. */
  readonly own: readonly PaperAction[];
  /** First what waits for other bodies of the plan, then what the bodies of each other plan decide that is home to it. */
  readonly others: readonly Elsewhere[];
}

/** Awaiting proposals by who may decide them. A body the plan does not know is asked for all: nothing says that it may not. */
export function askedOfBody(
  facts: PaperFacts,
  awaiting: readonly PaperAction[],
): AskedOfBody {
  const { decider } = facts;
  const { plan, milestones, bodies } = facts.input.record;
  const { t } = facts;
  const may = (one: PaperAction) => {
    if (homeOf(one.action)) return false;
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
  const deciders = ownOf(facts.input.record, bodies)
    .filter((one) => one.kind !== "board" && one.id !== decider?.id)
    .filter((one) => powerOf(one, plan).kind === "any")
    .map((one) => theBody(one.title, facts));
  const homes = Map.groupBy(
    awaiting.filter((one) => !own.includes(one)),
    ({ action }) => homeOf(action)?.plan ?? null,
  );
  const here = homes.get(null) ?? [];
  return {
    own,
    others: [
      {
        those: here,
        deciders: facts.list(deciders, "or") || t("another body"),
      },
      ...[...homes].flatMap(([home, those]) =>
        home === null
          ? []
          : [{ those, deciders: t("the bodies of {plan}", { plan: home }) }],
      ),
    ].filter(({ those }) => those.length > 0),
  };
}
