// Editing an action while its plan is still a draft: a button for who may, and the form when it is wanted.
import { lazy, Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/action.ts";
import type { Actor } from "../../domain/permission.ts";
import { mayEditDraft } from "../../domain/planLife/draftEdits.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";

const DraftActionForm = lazy(() => import("../planLife/DraftActionForm.tsx"));

export function EditDraft({
  overview,
  action,
  actor,
  kept,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly actor: Actor;
  /** Shown from this device and not yet checked against the lists. */
  readonly kept: boolean;
}) {
  const styles = usePanelStyles();
  const [open, setOpen] = useState(false);
  if (!mayEditDraft(actor, overview.plan).ok) return null;
  if (open)
    return (
      <Suspense fallback={<Skeleton label="Opening the form" />}>
        <DraftActionForm
          overview={overview}
          action={action}
          onClose={() => setOpen(false)}
        />
      </Suspense>
    );
  return (
    <div className={styles.buttons}>
      <Button disabled={kept} onClick={() => setOpen(true)}>
        Edit the action
      </Button>
    </div>
  );
}
