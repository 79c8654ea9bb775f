// What one may do with an action, one form at a time: record progress, propose a date, claim completion. Who may not is told why.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { lazy, Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { reportNoChange } from "../../domain/progress/progress.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { kept } from "../session/deviceStore.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptPress } from "../saving/keptForm.ts";
import { Refused } from "../ui/Refused.tsx";
import { useEdit } from "../saving/useEdit.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useIsWaiting } from "../saving/waiting.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";

const RecordProgress = lazy(
  () => import(/* webpackChunkName: "forms" */ "./RecordProgress.tsx"),
);
const ProposeDate = lazy(
  () => import(/* webpackChunkName: "forms" */ "./ProposeDate.tsx"),
);
const ClaimCompletion = lazy(
  () => import(/* webpackChunkName: "forms" */ "./ClaimCompletion.tsx"),
);

type Deed = "progress" | "date" | "claim";

interface DoingProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly today: CalendarDate;
  readonly actor: Actor;
  readonly evidence: readonly Evidence[];
  readonly lastWords: string | null;
  /** Shown from this device and not yet checked against the lists. */
  readonly kept: boolean;
}

/** The form somebody was in the middle of when the tab was closed. */
function begun({ me }: PlanOverview, { id }: Action): Deed | null {
  const has = (what: "draft" | "date" | "claim") =>
    kept(draftKey(me, what, id)) !== null;
  if (has("draft")) return "progress";
  return has("date") ? "date" : has("claim") ? "claim" : null;
}

export function Doing(props: DoingProps) {
  const { overview, action, actor } = props;
  const styles = usePanelStyles();
  const [open, setOpen] = useState(() => begun(overview, action));
  const allowed = may(actor, "recordProgress", { action });
  if (!allowed.ok)
    return <p className={styles.quiet}>{asText(allowed.words)}</p>;
  if (!overview.rights.mayReport)
    return (
      <p className={styles.quiet}>
        {t(
          "You answer for this action, but SharePoint does not let you add to the Updates list. Ask the plan administrator to put you in the officers’ group.",
        )}
      </p>
    );
  if (open)
    return (
      <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
        <OpenForm {...props} deed={open} onDone={() => setOpen(null)} />
      </Suspense>
    );
  return <Choose {...props} onOpen={setOpen} />;
}

function Choose({
  overview,
  action,
  actor,
  kept,
  onOpen,
}: DoingProps & { readonly onOpen: (deed: Deed) => void }) {
  const styles = usePanelStyles();
  const { current } = action;
  const waits = useIsWaiting(overview.me, action.id);
  const done = current.status === "completed";
  const live = !["draft", "approved"].includes(overview.plan.state);
  const proposes = may(actor, "proposeDate", { action }).ok;
  const claims = may(actor, "claimCompletion", { action }).ok;
  if (waits)
    return (
      <p className={styles.quiet}>
        {t("Your last save waits for SharePoint and is sent by itself.")}
      </p>
    );
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabled={kept}
        onClick={() => onOpen("progress")}
      >
        {t("Record progress")}
      </Button>
      {done || current.claimed ? null : (
        <NoChange {...{ overview, action, kept }} />
      )}
      {proposes && live && !done && !current.claimed ? (
        <Button disabled={kept} onClick={() => onOpen("date")}>
          {t("Propose a date")}
        </Button>
      ) : null}
      {claims && !done && !current.claimed ? (
        <Button disabled={kept} onClick={() => onOpen("claim")}>
          {t("Claim completion")}
        </Button>
      ) : null}
    </div>
  );
}

/** One press: nothing has changed since last time. */
function NoChange({
  overview,
  action,
  kept,
}: Pick<DoingProps, "overview" | "action" | "kept">) {
  const key = draftKey(overview.me, "no change", action.id);
  const { busy, problem, run } = useEdit(overview, action, {
    kept: useKeptPress(key),
    later: { what: "noChange", form: () => ({}) },
  });
  return (
    <>
      <Button
        disabledFocusable={busy || kept}
        onClick={() =>
          void run(
            t("No change saved for {ref}.", { ref: action.ref }),
            reportNoChange,
          )
        }
      >
        {t("No change")}
      </Button>
      <Refused words={problem} />
    </>
  );
}

function OpenForm({
  deed,
  onDone,
  ...props
}: DoingProps & { readonly deed: Deed; readonly onDone: () => void }) {
  switch (deed) {
    case "progress":
      return <RecordProgress {...props} onDone={onDone} />;
    case "date":
      return <ProposeDate {...props} onDone={onDone} />;
    case "claim":
      return <ClaimCompletion {...props} onDone={onDone} />;
  }
}
