// One small form on an action: asks a rule, saves its yes, and says a refusal or a failure beside the form.
import { useState } from "react";
import type { Action } from "../domain/action.ts";
import { yes } from "../domain/answer.ts";
import { changeOf } from "../domain/change.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { useSaver } from "./saving.ts";
import type { Rule, Saver } from "./saving.ts";
import { asProblem } from "./ui/problem.ts";

export interface RuleDesk {
  readonly busy: boolean;
  readonly problem: string | null;
  /** True when it is saved. */
  readonly run: (said: string, rule: Rule) => Promise<boolean>;
  /** The same with something done first that may refuse in words or fail. */
  readonly runAfter: (
    said: string,
    first: (saver: Saver) => Promise<string | null>,
    rule: Rule,
  ) => Promise<boolean>;
}

/** Somebody else saved meanwhile: both entries are in the history, and what follows from both is put on the action. */
async function save(saver: Saver, action: Action, said: string, rule: Rule) {
  const saved = await saver.save(action, said, rule);
  if (saved.kind === "refused") return saved.words;
  if (saved.kind === "saved") return null;
  const { theirs, theirLog } = saved;
  const again = await saver.save(
    theirs,
    said,
    (context) => yes(changeOf(context, {})),
    { action: theirs, log: theirLog },
  );
  return again.kind === "saved"
    ? null
    : `What you entered is in the history of ${action.ref}, but several people are saving it at once. Load the action again to see what stands.`;
}

export function useRule(overview: PlanOverview, action: Action): RuleDesk {
  const saver = useSaver(overview);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const runAfter: RuleDesk["runAfter"] = async (said, first, rule) => {
    setBusy(true);
    setProblem(null);
    try {
      const words =
        (await first(saver)) ?? (await save(saver, action, said, rule));
      setProblem(words);
      return words === null;
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(`${words} ${next} What you wrote is still here.`);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    runAfter,
    run: (said, rule) => runAfter(said, () => Promise.resolve(null), rule),
  };
}
