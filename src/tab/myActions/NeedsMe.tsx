// One action that needs me: no change in one press, or an update.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useLocation } from "wouter";
import type { Action } from "../../domain/action.ts";
import { reportNoChange } from "../../domain/progress/progress.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { plainView, viewAddress } from "../address.ts";
import { draftKey } from "../draftKey.ts";
import { useKeptPress } from "../keptForm.ts";
import { useEdit } from "../useEdit.ts";
import { useStyles } from "./myStyles.ts";

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
  const key = draftKey(overview.me, "no change", action.id);
  const { busy, problem, run } = useEdit(overview, action, {
    kept: useKeptPress(key),
  });
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
          disabledFocusable={busy}
          onClick={() =>
            void run(`No change saved for ${action.ref}.`, reportNoChange)
          }
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
