// The measures of one action on its sheet.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { measuresIn } from "../../domain/measures/measuresAt.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { MeasureBox } from "./MeasureBox.tsx";
import { MeasureForm } from "./MeasureForm.tsx";

export function MeasureSection({
  overview,
  action,
  decisions,
  readOnly,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly decisions: readonly Decision[];
  readonly readOnly: boolean;
}) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const [adding, setAdding] = useState(false);
  const measures = measuresIn(decisions);
  const mayAdd =
    !readOnly &&
    may(actorOf(overview, today, action), "keepMeasures", { action }).ok;
  return (
    <section aria-label={t("Measures")}>
      <h3 className={styles.small}>{t("Did it help?")}</h3>
      {measures.map((at) => (
        <MeasureBox
          key={at.measure.id}
          {...{ overview, action, at, today, readOnly }}
        />
      ))}
      {measures.length === 0 ? (
        <p className={styles.quiet}>{t("Nothing is measured yet.")}</p>
      ) : null}
      {adding ? (
        <MeasureForm
          {...{ overview, action, themeId: null, at: null }}
          onClose={() => setAdding(false)}
        />
      ) : mayAdd ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t("Add a measure")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
