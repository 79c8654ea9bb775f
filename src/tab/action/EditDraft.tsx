// Editing an action: all of it while its plan is still a draft, afterwards what belongs to it beside its promise. A button for who may, and the form when it is wanted.
import { t } from "../language/t.ts";
import { lazy, Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { detailsFor } from "../../domain/planLife/actions/actionDetails.ts";
import { mayEditDraft } from "../../domain/planLife/draft/draftEdits.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";

// One chunk: each name of a chunk is told before the first row.
const DetailsForm = lazy(
  () => import(/* webpackChunkName: "details" */ "../planLife/DetailsForm.tsx"),
);
const DraftActionForm = lazy(
  () =>
    import(/* webpackChunkName: "details" */ "../planLife/DraftActionForm.tsx"),
);

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
  const { plan } = overview;
  const isDraft = mayEditDraft(actor, plan).ok;
  const which = detailsFor(actor, plan, action);
  if (!isDraft && which === null) return null;
  const close = () => setOpen(false);
  if (open)
    return (
      <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
        {isDraft || which === null ? (
          <DraftActionForm {...{ overview, action }} onClose={close} />
        ) : (
          <DetailsForm {...{ overview, action, which }} onClose={close} />
        )}
      </Suspense>
    );
  return (
    <div className={styles.buttons}>
      <Button disabled={kept} onClick={() => setOpen(true)}>
        {isDraft ? t("Edit the action") : t("Edit details")}
      </Button>
    </div>
  );
}
