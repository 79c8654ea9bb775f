// Edits made in SharePoint around the app: each said in a sentence, and put back to what the log says in one press.
import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import {
  brokenSeparation,
  outsideEdits,
} from "../../domain/checks/outsideEdits.ts";
import { may } from "../../domain/permission.ts";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { counted } from "../../domain/wording.ts";
import type { PlanPageValue } from "../planPage.ts";
import { usePlanSaving, usePreviewContext } from "../planChanges.ts";
import { saveRow } from "../../editing/planChange.ts";
import type { Work } from "../planChanges.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useLastEdits } from "./useLastEdits.ts";

/** Puts every derived copy back to what the log says, row by row, each against the version that is stored. */
const rebuild: Work = async (desk) => {
  const { record } = desk.context;
  const stored = new Map(record.actions.map((one) => [one.id, one]));
  for (const right of outsideEdits(record).rebuilt) {
    const before = stored.get(right.id);
    const words = before && (await saveRow(desk, "actions", before, right));
    if (words) return `${right.ref}: ${words}`;
  }
  return null;
};

export function OutsideEdits({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const saving = usePlanSaving(overview);
  const { actor } = usePreviewContext(overview, record);
  const found = useMemo(() => outsideEdits(record), [record]);
  const lastEdits = useLastEdits(found.rebuilt);
  const { edits } = useMemo(
    () => outsideEdits(record, lastEdits),
    [record, lastEdits],
  );
  const broken = useMemo(() => brokenSeparation(record), [record]);
  const allowed = may(actor, "checkPlan");
  if (!allowed.ok) return <p className={styles.quiet}>{allowed.words}</p>;
  if (edits.length + broken.length === 0)
    return (
      <p className={styles.text}>
        None: every action says what its history says, and nobody decided about
        their own work.
      </p>
    );
  return (
    <>
      <ul>
        {[...edits.map((one) => one.words), ...broken].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Refused words={saving.problem} />
      {edits.length > 0 ? (
        <div className={styles.buttons}>
          <Button
            disabledFocusable={saving.busy || !overview.rights.mayEditActions}
            onClick={() =>
              void saving.save(
                `${counted(found.rebuilt.length, "action")} put back to what the history says.`,
                rebuild,
              )
            }
          >
            {saving.busy ? "Putting back…" : "Put back what the history says"}
          </Button>
        </div>
      ) : null}
    </>
  );
}
