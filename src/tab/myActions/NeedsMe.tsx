// One action that needs me: no change in one press, or an update.
import { useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { useLocation } from "wouter";
import type { Action } from "../../domain/action.ts";
import { reportNoChange } from "../../domain/progress/progress.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { plainView, viewAddress } from "../address.ts";
import { useSaver } from "../saving.ts";
import { asProblem } from "../ui/problem.ts";
import { useStyles } from "./myStyles.ts";

/** Saves "no change" and says what came of it; null while there is nothing to say. */
function useNoChange(overview: PlanOverview, action: Action) {
  const saver = useSaver(overview);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const said = `No change saved for ${action.ref}.`;
  const noChange = async () => {
    setSaving(true);
    setProblem(null);
    try {
      const saved = await saver.save(action, said, reportNoChange);
      if (saved.kind === "refused") setProblem(saved.words);
      if (saved.kind === "conflict")
        setProblem(
          `Somebody else saved ${action.ref} at the same moment. Your “no change” is in its history; what they wrote stands.`,
        );
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(`${words} ${next}`);
    } finally {
      setSaving(false);
    }
  };
  return { noChange, problem, saving };
}

export function NeedsMe({
  overview,
  action,
  why,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly why: string;
}) {
  const styles = useStyles();
  const [, go] = useLocation();
  const { noChange, problem, saving } = useNoChange(overview, action);
  const address = viewAddress(overview.plan.id, {
    ...plainView,
    action: action.id,
  });
  return (
    <>
      <div
        className={mergeClasses(styles.why, problem !== null && styles.problem)}
        role="status"
      >
        {problem ?? why}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`No change on ${action.ref}`}
          disabledFocusable={saving}
          onClick={() => void noChange()}
        >
          No change
        </Button>
        <Button
          size="small"
          aria-label={`Update ${action.ref}`}
          onClick={() => go(address)}
        >
          Update
        </Button>
      </div>
    </>
  );
}
